import { plural } from '../kernel/plural.ts';
import type { LiveCode } from './contact/store-codes.ts';
import type { Outcome } from './contact/sync.ts';
import type { QuotaRule } from './tasks/quota.ts';

const rules: Record<'zh-CN' | 'en', Record<QuotaRule, string>> = {
  'zh-CN': { month: '每月按天数', week: '每周 7 次', day: '每天 1 次' },
  en: { month: 'as many a month as it has days', week: '7 a week', day: '1 a day' },
};

const who = (state: string, everybody: string): string => (state === '*' ? everybody : state);

/** What is said about WeCom's customer contact. */
export const contactTexts = {
  off: {
    'zh-CN': '企业微信的客户联系没开：设好 WECOM_CORP_ID 和 WECOM_CONTACT_SECRET 再启动，见 docs/wecom.md。',
    en: 'Customer contact of WeCom is off: set WECOM_CORP_ID and WECOM_CONTACT_SECRET, see docs/wecom.md.',
  },
  counts: {
    'zh-CN': (n: { customers: number; groups: number; staff: number }) =>
      `企业微信：${n.customers} 位客户，${n.groups} 个客户群，${n.staff} 位员工有客户`,
    en: (n: { customers: number; groups: number; staff: number }) =>
      `WeCom: ${plural(n.customers, 'customer')}, ${plural(n.groups, 'customer group')}, ${n.staff} staff who have customers`,
  },
  compared: {
    'zh-CN': (at: string, drift: number) =>
      `上次核对 ${at}，${drift > 0 ? `有 ${drift} 处回调没说到，补上了` : '没有出入'}`,
    en: (at: string, drift: number) =>
      `Last compared ${at}: ${drift > 0 ? `${drift} changes that callbacks had not told, mended` : 'no drift'}`,
  },
  neverCompared: {
    'zh-CN': '还没核对过，/wecom sync 现在就来一次。',
    en: 'Never compared yet: /wecom sync does it now.',
  },
  quota: {
    'zh-CN': (rule: QuotaRule) => `群发次数按「${rules['zh-CN'][rule]}」算，和企业微信后台一致才准。`,
    en: (rule: QuotaRule) =>
      `Messages of staff are counted ${rules.en[rule]}; the WeCom console has to say the same.`,
  },
  holder: {
    'zh-CN': (holder: string, at: string) => `智能机器人由 ${holder} 连着（${at}）`,
    en: (holder: string, at: string) => `The smart bot is held by ${holder} (${at})`,
  },
  waiting: {
    'zh-CN': (count: number) => (count === 0 ? '没有等员工确认的群发。' : `等员工确认的群发 ${count} 个：`),
    en: (count: number) =>
      count === 0 ? 'Nothing waits for staff.' : `${plural(count, 'task')} waiting for staff:`,
  },
  waitsFor: {
    'zh-CN': (campaign: string, staff: string, count: number, days: number, reminded: number) =>
      `· 「${campaign}」${staff}：${count} 位，${days} 天了${reminded > 0 ? `，24 小时内提醒过 ${reminded} 次` : ''}`,
    en: (campaign: string, staff: string, count: number, days: number, reminded: number) =>
      `· "${campaign}", ${staff}: ${count}, for ${plural(days, 'day')}${reminded > 0 ? `, reminded ${plural(reminded, 'time')} in 24 h` : ''}`,
  },
  unsure: {
    'zh-CN': (count: number) =>
      `不知道请到没有的群发 ${count} 个：到企业微信后台「群发」里看看，茶馆不会再请。`,
    en: (count: number) =>
      `${plural(count, 'task')} unsure: look in the WeCom console; staff are not asked again.`,
  },
  drift: {
    'zh-CN': ({ added, renamed, newGroups, lost }: Outcome) =>
      `夜里核对企业微信，回调漏掉的补上了：新客户 ${added}，改名 ${renamed}，新群 ${newGroups}，没了的 ${lost}。经常有的话，看看回调地址：teahouse doctor`,
    en: ({ added, renamed, newGroups, lost }: Outcome) =>
      `The nightly comparison with WeCom found what callbacks had not told: ${added} new, ${renamed} renamed, ${newGroups} new groups, ${lost} gone. If that is usual, look at the callback: teahouse doctor`,
  },
  synced: {
    'zh-CN': ({ customers, added, renamed, groups, lost }: Outcome) =>
      `核对好了：看了 ${customers} 条客户关系、${groups} 个群，新客户 ${added}，改名 ${renamed}，没了的 ${lost}。`,
    en: ({ customers, added, renamed, groups, lost }: Outcome) =>
      `Compared: ${customers} customers of staff, ${plural(groups, 'group')}; ${added} new, ${renamed} renamed, ${lost} gone.`,
  },
  codes: {
    'zh-CN': (codes: LiveCode[]) =>
      codes.length === 0
        ? '还没有自己的欢迎语，都用默认的。'
        : codes
            .map(
              ({ state, welcome, tags }) =>
                `· ${who(state, '其余所有人')}${tags.length > 0 ? `（标签 ${tags.join('、')}）` : ''}：${welcome}`,
            )
            .join('\n'),
    en: (codes: LiveCode[]) =>
      codes.length === 0
        ? 'There are no welcome words of your own: all get the usual ones.'
        : codes
            .map(
              ({ state, welcome, tags }) =>
                `· ${who(state, 'everybody else')}${tags.length > 0 ? ` (tags ${tags.join(', ')})` : ''}: ${welcome}`,
            )
            .join('\n'),
  },
  saved: {
    'zh-CN': (state: string) => `记下了：扫「${who(state, '其余')}」来的人听到这句。`,
    en: (state: string) => `Noted: whoever comes by ${who(state, 'any other code')} hears this.`,
  },
  removed: {
    'zh-CN': (state: string) => `去掉了「${state}」的欢迎语。`,
    en: (state: string) => `The words of ${state} are gone.`,
  },
  noCode: {
    'zh-CN': (state: string) => `「${state}」没有自己的欢迎语。`,
    en: (state: string) => `${state} has no words of its own.`,
  },
  tooLong: {
    'zh-CN': '欢迎语最多 4000 字节（约 1300 个汉字）。',
    en: 'Welcome words have at most 4,000 bytes.',
  },
  reminded: {
    'zh-CN': (name: string, staff: string[], full: string[]) =>
      [
        ...(staff.length > 0 ? [`「${name}」提醒了：${staff.join('、')}`] : []),
        ...(full.length > 0 ? [`24 小时内已经提醒过 3 次，先不打扰：${full.join('、')}`] : []),
      ].join('\n') || `「${name}」没有等确认的员工。`,
    en: (name: string, staff: string[], full: string[]) =>
      [
        ...(staff.length > 0 ? [`"${name}": reminded ${staff.join(', ')}`] : []),
        ...(full.length > 0 ? [`Reminded three times in 24 h already: ${full.join(', ')}`] : []),
      ].join('\n') || `Nobody has yet to confirm "${name}".`,
  },
};
