import { plural } from '../kernel/plural.ts';
import type { Tallied } from './render.ts';

/** What is said of offers, and of making and ending them. */
export const batchTexts = {
  offer: {
    percent: {
      'zh-CN': (off: number) => `${Number(((100 - off) / 10).toFixed(2))} 折`,
      en: (off: number) => `${off}% off`,
    },
    amount: {
      'zh-CN': (money: string) => `减 ${money}`,
      en: (money: string) => `${money} off`,
    },
    gift: { 'zh-CN': '赠品', en: 'a gift' },
    shipping: { 'zh-CN': '包邮', en: 'free shipping' },
    minimum: {
      'zh-CN': (money: string) => `满 ${money} 可用`,
      en: (money: string) => `from ${money} on`,
    },
  },
  valid: {
    always: { 'zh-CN': '长期有效', en: 'valid for good' },
    until: {
      'zh-CN': (end: string) => `有效期到 ${end}`,
      en: (end: string) => `valid until ${end}`,
    },
    from: {
      'zh-CN': (begin: string) => `${begin} 起`,
      en: (begin: string) => `from ${begin}`,
    },
    days: {
      'zh-CN': (days: number) => `领到后 ${days} 天内有效`,
      en: (days: number) => `valid for ${plural(days, 'day')} once given`,
    },
  },
  batch: {
    pool: {
      'zh-CN': { generated: '一人一码', imported: '导入的券码', public: '公共码' },
      en: { generated: 'codes of its own', imported: 'imported codes', public: 'one public code' },
    },
    perMember: {
      'zh-CN': (most: number) => `每人 ${most} 张`,
      en: (most: number) => `${most} a member`,
    },
    tiers: {
      'zh-CN': (tiers: string[]) => `限 ${tiers.join('、')}`,
      en: (tiers: string[]) => `for ${tiers.join(', ')}`,
    },
    claim: {
      'zh-CN': (name: string) => `会员发「领券 ${name}」就能领；只想由店里发，就加一行「领取: 不开放」。`,
      en: (name: string) =>
        `Members get one by /coupon claim ${name}. To give them out yourself, add a line "claim: no".`,
    },
    noClaim: { 'zh-CN': '会员不能自己领。', en: 'Members cannot claim it themselves.' },
    ready: {
      'zh-CN': (name: string) => `「${name}」建好了。`,
      en: (name: string) => `"${name}" is ready.`,
    },
    willBe: {
      'zh-CN': (name: string) => `要新建「${name}」，先看一眼：`,
      en: (name: string) => `"${name}" would be:`,
    },
    importNext: {
      'zh-CN': (name: string) =>
        `券码用 npx teahouse import coupons 文件 导入，列名 batch,code（批次写 ${name}）。`,
      en: (name: string) =>
        `Bring its codes in by npx teahouse import coupons FILE, columns batch,code (batch ${name}).`,
    },
    taken: {
      'zh-CN': (name: string) => `「${name}」这个名字或公共码已经用过了，换一个吧。`,
      en: (name: string) => `The name "${name}", or the public code, is in use already. Choose another.`,
    },
    none: {
      'zh-CN': '还没有券。发 /coupon 看看怎么建。',
      en: 'There are no coupons yet. /coupon shows how to make some.',
    },
    closed: { 'zh-CN': '（已关）', en: ' (closed)' },
    tally: {
      'zh-CN': ({ free, reserved, issued, redeemed, expired, voided }: Tallied) =>
        [
          ...(free === null ? [] : [`剩 ${free}`]),
          `预留 ${reserved}`,
          `已发未用 ${issued}`,
          `已用 ${redeemed}`,
          `过期 ${expired}`,
          `作废 ${voided}`,
        ].join('，'),
      en: ({ free, reserved, issued, redeemed, expired, voided }: Tallied) =>
        [
          ...(free === null ? [] : [`${free} free`]),
          `${reserved} reserved`,
          `${issued} issued`,
          `${redeemed} redeemed`,
          `${expired} expired`,
          `${voided} void`,
        ].join(', '),
    },
    sources: {
      'zh-CN': { campaign: '推送', claim: '自己领', trigger: '自动', operator: '店里发' },
      en: { campaign: 'campaigns', claim: 'claims', trigger: 'triggers', operator: 'operators' },
    },
    bySource: {
      'zh-CN': (lines: string[]) => `来源：${lines.join('，')}`,
      en: (lines: string[]) => `By source: ${lines.join(', ')}`,
    },
  },
  state: {
    closed: {
      'zh-CN': (name: string) => `「${name}」关了：不再发，也不再核销。想恢复就发 /coupon open ${name}`,
      en: (name: string) =>
        `"${name}" is closed: none is given or redeemed. To undo it: /coupon open ${name}`,
    },
    opened: {
      'zh-CN': (name: string) => `「${name}」又开了。`,
      en: (name: string) => `"${name}" is open again.`,
    },
    already: {
      'zh-CN': (name: string) => `「${name}」本来就是这样。`,
      en: (name: string) => `"${name}" stands that way already: nothing was changed.`,
    },
    willClose: {
      'zh-CN': (name: string, holders: number) =>
        `「${name}」还有 ${holders} 位会员拿着没用，关了他们就用不了。`,
      en: (name: string, holders: number) =>
        `${plural(holders, 'member')} still ${holders === 1 ? 'holds' : 'hold'} "${name}" and could not use it any more.`,
    },
    willVoid: {
      'zh-CN': (name: string, holders: number) =>
        `「${name}」里没用掉的券会全部作废（${holders} 位会员手里有），不能恢复。`,
      en: (name: string, holders: number) =>
        `Every unused coupon of "${name}" becomes void (${plural(holders, 'member')} with one in hand). That cannot be undone.`,
    },
    voided: {
      'zh-CN': (name: string, count: number) => `「${name}」关了，${count} 张券作废。`,
      en: (name: string, count: number) => `"${name}" is closed and ${plural(count, 'coupon')} made void.`,
    },
  },
};
