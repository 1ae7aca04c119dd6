import type { Head } from '../commands/lazy.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  ticket: {
    name: '/ticket',
    words: ['工单', 'ticket'],
    role: 'agent',
    local: true,
    personal: true,
    summary: { 'zh-CN': '转给人的问题', en: 'what waits for a person' },
    usage: {
      'zh-CN':
        '用法：/ticket list　/ticket show 12　/ticket take 12　/ticket reply 12 回复的话　/ticket close 12 原因',
      en: 'Usage: /ticket list, /ticket show 12, /ticket take 12, /ticket reply 12 your answer, /ticket close 12 why',
    },
  },
} satisfies Record<string, Head>;
