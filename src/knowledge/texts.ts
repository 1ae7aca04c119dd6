/** A near answer, as operators see it. */
type Scored = { slug: string; question: string; score: number };

const percent = (score: number): string => `${Math.round(score * 100)}%`;

export const texts = {
  unknown: {
    'zh-CN': '这个我还不知道，问问店里的人吧。',
    en: 'I do not know that one yet. The people here can help.',
  },
  wordless: {
    'zh-CN': '收到～想问什么直接打字告诉我，发「帮助」看看我能做什么。',
    en: 'Got it! Ask me in words, or send /help to see what I can do.',
  },
  ask: {
    summary: { 'zh-CN': '问我一个问题', en: 'ask me something' },
    usage: {
      'zh-CN': '用法：/ask 多久发货　或　提问 多久发货',
      en: 'Usage: /ask how long does shipping take',
    },
  },
  kb: {
    summary: { 'zh-CN': '看看知识库', en: 'look into the knowledge base' },
    usage: {
      'zh-CN': '用法：/kb 看有多少条　/kb find 多久发货　看会怎么回答',
      en: 'Usage: /kb for the counts, /kb find how long does shipping take to see what would be answered',
    },
  },
  counts: {
    'zh-CN': (published: number, draft: number, retired: number) =>
      published + draft + retired === 0
        ? '知识库还是空的。用 teahouse import knowledge 文件.csv 导入问答。'
        : `知识库有 ${published} 条已发布，${draft} 条草稿，${retired} 条停用。`,
    en: (published: number, draft: number, retired: number) =>
      published + draft + retired === 0
        ? 'The knowledge base is empty. Fill it with: teahouse import knowledge FILE.csv'
        : `The knowledge base has ${published} published, ${draft} drafts, ${retired} retired.`,
  },
  found: {
    'zh-CN': (hits: Scored[], confidence: number, least: number) => [
      ...hits.map((hit, i) => `${i + 1}. ${hit.question}（${hit.slug}，${percent(hit.score)}）`),
      `把握 ${percent(confidence)}，${confidence >= least ? '会回答第 1 条' : `不到 ${percent(least)}，会说还不知道`}。`,
    ],
    en: (hits: Scored[], confidence: number, least: number) => [
      ...hits.map((hit, i) => `${i + 1}. ${hit.question} (${hit.slug}, ${percent(hit.score)})`),
      `Confidence ${percent(confidence)}: ${confidence >= least ? 'number 1 would be the answer' : `below ${percent(least)}, I would say I do not know yet`}.`,
    ],
  },
  nothingFound: { 'zh-CN': '没有沾边的。', en: 'Nothing comes near.' },
};
