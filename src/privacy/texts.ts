import { plural } from '../kernel/plural.ts';

/** How much there is of somebody. */
export type Kept = { logins: number; messages: number; orders: number; tickets: number; waiting: number };
type Who = { id: number; name: string };

export const texts = {
  preview: {
    'zh-CN': ({ id, name }: Who, k: Kept) =>
      [
        `要忘掉 #${id} ${name}，忘了就找不回来：`,
        `· 会忘掉：${k.logins} 个账号和名字、联系方式、${k.messages} 条说过做过的、问过的、${k.tickets} 张工单里的话、标签、积分、偏好；还没发的 ${k.waiting} 条不再发，券码放回去`,
        `· 会留下，但看不出是谁：${k.orders} 笔订单的金额、券的去向、活动的人数、审计里的编号`,
        '· 以前的备份和导出的文件里还有，到期或删掉才没有。再来说话，就是一位新朋友。',
      ].join('\n'),
    en: ({ id, name }: Who, k: Kept) =>
      [
        `This forgets #${id} ${name}, for good:`,
        `· Goes: ${plural(k.logins, 'login')} with their names, the contact, ${plural(k.messages, 'thing')} said or done, what they asked, what ${plural(k.tickets, 'ticket')} say, tags, points and wishes; ${plural(k.waiting, 'message')} still waiting will not be sent, and codes go back`,
        `· Stays, with nobody's name on it: the sums of ${plural(k.orders, 'order')}, what became of coupons, the counts of campaigns, numbers in the audit`,
        '· Older backups and exported files still have it, until they are deleted. If they write again, they are somebody new.',
      ].join('\n'),
  },
  done: {
    'zh-CN': (id: number) => `忘掉了：#${id} 现在没有名字，也没有账号。`,
    en: (id: number) => `Forgotten: #${id} has no name and no login any more.`,
  },
  hasRole: {
    'zh-CN': '这位在店里有职务，先用 /op remove 去掉，再来忘掉。',
    en: 'They have a role in the house. Take it away first with /op remove, then forget them.',
  },
  gone: { 'zh-CN': '已忘记', en: 'forgotten' },
};
