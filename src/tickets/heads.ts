import type { Head } from '../commands/lazy.ts';

/** What the menu of the console says. */
export const ticketsTitle = { 'zh-CN': '工单', en: 'Tickets' };

/** The heads of the commands here: known before their code is read. */
export const heads = {
  ticket: {
    name: '/ticket',
    words: ['工单', 'ticket'],
    role: 'agent',
    local: true,
    personal: true,
    summary: { 'zh-CN': '转给人的问题、投诉和反馈', en: 'what waits for a person' },
    usage: {
      'zh-CN': [
        '用法：',
        '/ticket list　等着的；也可以加：我的、已结、本群、群名',
        '/ticket show 12　/ticket take 12　/ticket assign 12 @小鱼',
        '/ticket reply 12 回复的话　/ticket note 12 只给自己人看的话',
        '/ticket promise 12 明天 10:00　说好什么时候答复（2h、18:00 也行）',
        '/ticket escalate 12 原因　/ticket close 12 结果（会告诉对方）',
        '/ticket reopen 12　/ticket stats 30　近 30 天谁答得怎么样',
      ].join('\n'),
      en: [
        'Usage:',
        '/ticket list   what waits; add: mine, closed, here, or the title of a room',
        '/ticket show 12   /ticket take 12   /ticket assign 12 @Luna',
        '/ticket reply 12 your answer   /ticket note 12 for the people here alone',
        '/ticket promise 12 tomorrow 10:00   by when there is an answer (2h, 18:00 too)',
        '/ticket escalate 12 why   /ticket close 12 how it ended (they are told)',
        '/ticket reopen 12   /ticket stats 30   who answered how, in 30 days',
      ].join('\n'),
    },
  },
  feedback: {
    name: '/feedback',
    words: ['反馈', 'feedback'],
    role: 'member',
    local: true,
    summary: { 'zh-CN': '有话对店里的人说', en: 'tell the people here something' },
    usage: {
      'zh-CN': '用法：/feedback 想说的话（例：/feedback 包装有点难拆）',
      en: 'Usage: /feedback and what you want to say (such as: /feedback the box is hard to open)',
    },
  },
} satisfies Record<string, Head>;

/** The list that is told page by page. */
export const ticketList = { list: 'tickets', role: 'member', local: true } as const;
