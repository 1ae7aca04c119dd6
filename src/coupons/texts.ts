import { batchTexts } from './texts-batch.ts';
import { draftTexts } from './texts-draft.ts';
import { refusalTexts } from './texts-refusals.ts';

export const texts = {
  ...batchTexts,
  ...draftTexts,
  ...refusalTexts,
  coupons: {
    none: { 'zh-CN': '你现在没有能用的券。', en: 'You hold no coupons right now.' },
    howTo: {
      'zh-CN': '下单时把券码告诉客服，或者到店出示就行。',
      en: 'Tell us the code when you order, or show it in the shop.',
    },
    line: {
      'zh-CN': (title: string, code: string, when: string) => `· ${title}\n  券码 ${code}，${when}`,
      en: (title: string, code: string, when: string) => `· ${title}\n  code ${code}, ${when}`,
    },
  },
  given: {
    'zh-CN': (member: string, title: string, code: string) => `给${member}发了「${title}」，券码 ${code}。`,
    en: (member: string, title: string, code: string) => `${member} got "${title}", code ${code}.`,
  },
  givenQuietly: {
    'zh-CN': (member: string, title: string) => `给${member}发了「${title}」，TA 私聊我「优惠券」就能看到。`,
    en: (member: string, title: string) =>
      `${member} got "${title}", and sees it by writing /coupons to me directly.`,
  },
  yours: {
    'zh-CN': (title: string, code: string, when: string) =>
      `送你一张券：${title}\n券码 ${code}，${when}。发「优惠券」随时能看到。`,
    en: (title: string, code: string, when: string) =>
      `A coupon for you: ${title}\ncode ${code}, ${when}. Send /coupons to see it again.`,
  },
  claimed: {
    'zh-CN': (title: string, code: string, when: string) => `领到了：${title}\n券码 ${code}，${when}。`,
    en: (title: string, code: string, when: string) => `Yours: ${title}\ncode ${code}, ${when}.`,
  },
  claimedInGroup: {
    'zh-CN': '领到了！私聊我发「优惠券」看券码。',
    en: 'It is yours! Write /coupons to me directly to see the code.',
  },
  claimable: {
    'zh-CN': (lines: string[], name: string) =>
      [...lines.map(line => `· ${line}`), `发「领券 ${name}」这样就能领。`].join('\n'),
    en: (lines: string[], name: string) =>
      [...lines.map(line => `· ${line}`), `To get one: /coupon claim ${name}`].join('\n'),
  },
  nothingToClaim: { 'zh-CN': '现在没有可以领的券。', en: 'There are no coupons to claim right now.' },
  redeemed: {
    'zh-CN': (who: string, title: string, off: string, rest: string) =>
      `核销成功：${who}「${title}」，优惠 ${off}，应付 ${rest}。`,
    en: (who: string, title: string, off: string, rest: string) =>
      `Redeemed: ${who}"${title}", ${off} off, ${rest} to pay.`,
  },
  redeemedPlain: {
    'zh-CN': (who: string, title: string, rest: string) => `核销成功：${who}「${title}」，应付 ${rest}。`,
    en: (who: string, title: string, rest: string) => `Redeemed: ${who}"${title}", ${rest} to pay.`,
  },
  holder: { 'zh-CN': (name: string) => `${name}的`, en: (name: string) => `${name}'s ` },
};
