import type { Head } from '../commands/lazy.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  forget: {
    name: '/forget',
    words: [],
    toldWords: ['忘掉', 'forget'],
    role: 'manager',
    personal: true,
    summary: { 'zh-CN': '应会员的要求，把这位忘掉', en: 'forget a member who asked for it' },
    usage: { 'zh-CN': '用法：/forget @小鱼　或　/forget #12', en: 'Usage: /forget @Luna   or   /forget #12' },
  },
} satisfies Record<string, Head>;

/** What waits for a yes. */
export const yes = { forget: { action: 'member.forget', role: 'manager' } } as const;
