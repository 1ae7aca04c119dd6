/** What is wrong with an offer as somebody wrote it, or with a file of codes. */
export const draftTexts = {
  badRow: {
    noBatch: { 'zh-CN': '没有批次。', en: 'There is no batch.' },
    noCode: { 'zh-CN': '没有券码。', en: 'There is no code.' },
    badCode: {
      'zh-CN': (code: string) => `券码“${code}”超过 64 个字，或者带了 #。`,
      en: (code: string) => `The code "${code}" is longer than 64 characters, or has a # in it.`,
    },
  },
  notImported: {
    noBatch: {
      'zh-CN': (batch: string, _: string) => `没有“${batch}”这批券，先用 /coupon new 建好。`,
      en: (batch: string, _: string) => `There is no batch "${batch}": make it first, by /coupon new.`,
    },
    notImported: {
      'zh-CN': (batch: string, _: string) => `“${batch}”不是导入券码的批次。`,
      en: (batch: string, _: string) => `The batch "${batch}" was not made for imported codes.`,
    },
    closed: {
      'zh-CN': (batch: string, _: string) => `“${batch}”已经关了。`,
      en: (batch: string, _: string) => `The batch "${batch}" is closed.`,
    },
    taken: {
      'zh-CN': (_: string, code: string) => `券码“${code}”在别的批次里。`,
      en: (_: string, code: string) => `The code "${code}" belongs to another batch.`,
    },
  },
  wrong: {
    name: {
      'zh-CN': '名字用文字、字母、数字、- 和 _，最多 30 个，不带空格，比如 SPRING20。',
      en: 'A name has at most 30 letters, digits, - and _, and no spaces: SPRING20.',
    },
    key: {
      'zh-CN': (line: string) => `这一行没看懂：「${line}」。发 /coupon 看看怎么写。`,
      en: (line: string) => `This line is unclear: "${line}". /coupon shows how it is written.`,
    },
    value: {
      'zh-CN': (line: string, like: string) => `「${line}」没看懂，要这样写：${like}`,
      en: (line: string, like: string) => `"${line}" is unclear. It is written like this: ${like}`,
    },
    twice: {
      'zh-CN': (line: string) => `「${line}」这一项写了两次。`,
      en: (line: string) => `"${line}" says a second time what another line says.`,
    },
    missing: {
      'zh-CN': (line: string) => `还缺一行：${line}`,
      en: (line: string) => `A line is missing: ${line}`,
    },
    range: {
      'zh-CN': '有效期的结束要晚于开始，而且不能已经过去。',
      en: 'The validity must end after it begins, and not in the past.',
    },
    tier: {
      'zh-CN': (tier: string, known: string[]) => `没有「${tier}」这个等级，有：${known.join('、')}。`,
      en: (tier: string, known: string[]) => `There is no tier "${tier}". There are: ${known.join(', ')}.`,
    },
  },
};
