import type { Head } from '../commands/lazy.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  stats: {
    name: '/stats',
    words: ['统计', 'stats'],
    role: 'viewer',
    local: true,
    summary: { 'zh-CN': '店里今天怎么样', en: 'how the house is doing today' },
    usage: {
      'zh-CN': '用法：/stats　/stats quality（会员资料哪里要收拾）',
      en: 'Usage: /stats   /stats quality (what to tidy up in the member records)',
    },
  },
  console: {
    name: '/console',
    words: ['后台', 'console'],
    role: 'viewer',
    personal: true,
    summary: { 'zh-CN': '打开后台的一次性链接', en: 'a one-time link to the console' },
    usage: { 'zh-CN': '用法：/console', en: 'Usage: /console' },
  },
  op: {
    name: '/op',
    words: ['权限', 'roles'],
    role: 'viewer',
    verbs: { add: 'manager', remove: 'manager' },
    local: true,
    summary: { 'zh-CN': '谁管什么：看、加、去掉', en: 'who runs what: look, add, remove' },
    usage: {
      'zh-CN': [
        '用法：/op list　/op table（谁能做什么）',
        '/op add @小鱼 editor（店主 店长 编辑 客服 看客）',
        '/op add @小鱼 编辑 本群（只在这个群；后面写群名就是那个群；「账号」是这个账号）',
        '/op remove @小鱼　/op remove @小鱼 本群',
      ].join('\n'),
      en: [
        'Usage: /op list   /op table (who may do what)',
        '/op add @Luna editor (owner, manager, editor, agent, viewer)',
        '/op add @Luna editor room (in this room only; a title behind it means that room; “account” is this account)',
        '/op remove @Luna   /op remove @Luna room',
      ].join('\n'),
    },
  },
  audit: {
    name: '/audit',
    words: ['审计', 'audit'],
    role: 'manager',
    personal: true,
    summary: { 'zh-CN': '谁做过什么、被拒过什么', en: 'who did, or was refused, what' },
    usage: {
      'zh-CN':
        '用法：/audit　/audit @小鱼　/audit tag　/audit 7d　/audit 拒绝（可以一起写：/audit @小鱼 coupon 2026-11-01）',
      en: 'Usage: /audit   /audit @Luna   /audit tag   /audit 7d   /audit refused (or together: /audit @Luna coupon 2026-11-01)',
    },
  },
} satisfies Record<string, Head>;
