import type { Say } from '../kernel/errors.ts';

export const texts = {
  sorry: {
    'zh-CN': '抱歉，刚才没处理好，请稍后再试一次。',
    en: 'Sorry, that did not work just now. Please try again in a moment.',
  },
} satisfies Record<string, Say>;
