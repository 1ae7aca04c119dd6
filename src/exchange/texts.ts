import { exchangeTitle } from './heads.ts';

/** What the page of files says. */
export const texts = {
  title: exchangeTitle,
  names: {
    members: { 'zh-CN': '会员', en: 'Members' },
    orders: { 'zh-CN': '订单', en: 'Orders' },
    coupons: { 'zh-CN': '券码', en: 'Coupon codes' },
    redemptions: { 'zh-CN': '核销', en: 'Redemptions' },
    segments: { 'zh-CN': '分群', en: 'Segments' },
    knowledge: { 'zh-CN': '知识', en: 'Knowledge' },
    audit: { 'zh-CN': '操作记录', en: 'Audit' },
    interactions: { 'zh-CN': '聊天记录', en: 'Messages' },
  } as Readonly<Record<string, { 'zh-CN': string; en: string }>>,
  imports: { 'zh-CN': '导入', en: 'Import' },
  importHint: {
    'zh-CN':
      '第一行写列名。要么整份导入，要么告诉你哪几行要改，不会只进一半。同一份文件再导一次，什么都不会变。',
    en: 'The first row names the columns. A file goes in whole, or not at all and you are told which rows to mend. Importing it twice changes nothing.',
  },
  what: { 'zh-CN': '导出什么', en: 'What' },
  exports: { 'zh-CN': '导出', en: 'Export' },
  exportHint: {
    'zh-CN': '每次导出都会记下是谁导的。手机号是完整的，请收好文件。',
    en: 'Every export is noted with who made it. Phone numbers are whole: keep the file safe.',
  },
  format: { 'zh-CN': '格式', en: 'Format' },
  excel: { 'zh-CN': 'CSV（Excel 能打开）', en: 'CSV (opens in Excel)' },
  where: { 'zh-CN': '只导这些会员（可不填）', en: 'Only these members (may stay empty)' },
  whereHint: { 'zh-CN': '例如 segment:老客', en: 'For example segment:regulars' },
  prepare: { 'zh-CN': '导出', en: 'Export' },
  underWay: { 'zh-CN': '正在做和刚做完的', en: 'Under way and just done' },
  nothing: { 'zh-CN': '现在没有要等的事。', en: 'Nothing is under way.' },
  importing: {
    'zh-CN': (what: string, file: string) => `导入${what}：${file}`,
    en: (what: string, file: string) => `Import ${what.toLowerCase()}: ${file}`,
  },
  exporting: {
    'zh-CN': (what: string) => `导出${what}`,
    en: (what: string) => `Export ${what.toLowerCase()}`,
  },
  written: {
    'zh-CN': (rows: number) => `一共 ${rows.toLocaleString('en')} 行。`,
    en: (rows: number) => (rows === 1 ? 'One row.' : `${rows.toLocaleString('en')} rows.`),
  },
  wrongKind: {
    'zh-CN': (accept: string) => `这种文件读不了，请用 ${accept.replaceAll(',', ' ')}。`,
    en: (accept: string) => `Files of this kind cannot be read: use ${accept.replaceAll(',', ' ')}.`,
  },
};
