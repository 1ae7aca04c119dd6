import type { Say } from '../kernel/errors.ts';

export const texts = {
  sorry: {
    'zh-CN': '抱歉，刚才没处理好，请稍后再试一次。',
    en: 'Sorry, that did not work just now. Please try again in a moment.',
  } satisfies Say,
  beyondMenu: {
    'zh-CN': (last: number) => (last === 1 ? '这里只有 1 这一项。' : `回复 1 到 ${last} 里的一个数字就好。`),
    en: (last: number) =>
      last === 1 ? 'There is only number 1 here.' : `Any number from 1 to ${last} will do.`,
  },
};
