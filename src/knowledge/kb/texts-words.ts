import { plural } from '../../kernel/plural.ts';

export const texts = {
  proposed: {
    'zh-CN': ({ question, slug }: { question: string; slug: string }, words: string[]) =>
      [
        `「${question}」也许有人这样问：`,
        ...words.map(each => `· ${each}`),
        `收下就算数；只要几句：/kb edit ${slug}`,
      ].join('\n'),
    en: ({ question, slug }: { question: string; slug: string }, words: string[]) =>
      [
        `Somebody may ask "${question}" like this:`,
        ...words.map(each => `· ${each}`),
        `Keep them and they count; for some of them only: /kb edit ${slug}`,
      ].join('\n'),
  },
  noneProposed: {
    'zh-CN': '想不出别的问法。',
    en: 'No other wording comes to mind.',
  },
  noModel: {
    'zh-CN': '没有接大模型，问法要自己写：/kb edit 编号，空一行写 ---，下面写「+ 相似问法」。',
    en: 'There is no model here to propose any. Write them yourself: /kb edit ID, then ---, then "+ another way".',
  },
  accept: { 'zh-CN': '收下', en: 'Keep them' },
  drop: { 'zh-CN': '不要', en: 'Drop them' },
  settled: {
    'zh-CN': (count: number, accept: boolean) =>
      count === 0 ? '没有等着定的问法。' : accept ? `收下了 ${count} 种问法。` : `去掉了 ${count} 种问法。`,
    en: (count: number, accept: boolean) =>
      count === 0
        ? 'Nothing waits to be decided.'
        : `${plural(count, 'wording')} ${accept ? 'kept' : 'dropped'}.`,
  },
};
