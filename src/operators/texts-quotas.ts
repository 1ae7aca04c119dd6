/** What the page of limits says. */
export const quotaTexts = {
  members: { 'zh-CN': '每位会员最多收多少', en: 'How much anybody gets' },
  membersHint: {
    'zh-CN': '所有活动、所有群一起算，下一条消息就按新的来；答应几点回复也避开免打扰。',
    en: 'Over all campaigns and groups, and from the next message on; answers too are promised outside the quiet hours.',
  },
  lines: {
    'zh-CN': '一行一条规矩，写法和 /campaign rules 一样',
    en: 'A rule a line, as with /campaign rules',
  },
  save: { 'zh-CN': '保存', en: 'Save' },
  ownersOnly: { 'zh-CN': '只有店主能改。', en: 'Owners change them.' },
  today: { 'zh-CN': '今天用了多少', en: 'Used today' },
  todayHint: {
    'zh-CN': (zone: string) => `按店里的日子算（${zone}）。`,
    en: (zone: string) => `By the day of the shop (${zone}).`,
  },
  sent: {
    'zh-CN': (n: string) => `活动消息 ${n} 条`,
    en: (n: string) => (n === '1' ? '1 campaign message' : `${n} campaign messages`),
  },
  model: { 'zh-CN': '大模型', en: 'Language model' },
  noModel: { 'zh-CN': '没开（OPENAI_API_KEY 没设）', en: 'off (OPENAI_API_KEY is not set)' },
  calls: {
    'zh-CN': (calls: string, tokens: string) => `${calls} 次，${tokens} token`,
    en: (calls: string, tokens: string) => `${calls} calls, ${tokens} tokens`,
  },
  wecom: { 'zh-CN': '企业微信群发', en: 'WeCom group sends' },
  wecomRules: {
    'zh-CN': { month: '每位客户每月按天数', week: '每位客户每周 7 条', day: '每位客户每天 1 条' },
    en: {
      month: 'as many a month as it has days',
      week: '7 a week for each customer',
      day: '1 a day for each customer',
    },
  },
};
