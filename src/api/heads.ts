import type { Head } from '../commands/lazy.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  token: {
    name: '/token',
    words: ['令牌', 'token'],
    role: 'manager',
    personal: true,
    summary: { 'zh-CN': '店铺系统写入会员和订单用的令牌', en: "keys for the shop's own systems" },
    usage: {
      'zh-CN': '用法：/token new 店铺系统　/token list　/token revoke 名字（或 #编号）',
      en: 'Usage: /token new shop system   /token list   /token revoke name (or #number)',
    },
  },
} satisfies Record<string, Head>;
