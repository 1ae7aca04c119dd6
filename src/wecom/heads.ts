import type { Head } from '../commands/lazy.ts';

/** The head of the command here: known before its code is read. */
export const heads = {
  wecom: {
    name: '/wecom',
    words: ['企微', '企业微信', 'wecom'],
    role: 'viewer',
    verbs: { remind: 'editor', welcome: 'manager', sync: 'manager', quota: 'owner' },
    summary: {
      'zh-CN': '企业微信：客户、员工群发、欢迎语',
      en: 'WeCom: customers, what staff are to send, welcome words',
    },
    usage: {
      'zh-CN': [
        '用法：/wecom　现在怎么样，哪些员工还没确认群发',
        '/wecom remind 周五上新　提醒还没确认的员工（每人 24 小时最多 3 次）',
        '/wecom welcome　各渠道活码的欢迎语',
        '/wecom welcome window　下面写欢迎语；第一行可以写 标签: 门店, 新客',
        '/wecom welcome remove window　去掉；window 写成 * 就是其余所有人的',
        '/wecom quota month|week|day　企业微信后台设的群发次数（每月按天数、每周 7 次、每天 1 次）',
        '/wecom sync　现在就核对所有客户和客户群',
      ].join('\n'),
      en: [
        'Usage: /wecom tells how things stand, and which staff have not confirmed',
        '/wecom remind Friday news   reminds them (each three times in 24 h at most)',
        '/wecom welcome   the welcome words of each live code',
        '/wecom welcome window   with the words below; a first line may say tags: shop, new',
        '/wecom welcome remove window   takes them away; * in place of window is for everybody else',
        '/wecom quota month|week|day   what the WeCom console allows: as many a month as it has days, 7 a week, 1 a day',
        '/wecom sync   compares all customers and groups now',
      ].join('\n'),
    },
  },
} satisfies Record<string, Head>;
