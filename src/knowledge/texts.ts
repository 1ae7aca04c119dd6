export const texts = {
  /** What the menu of the console says. */
  title: { 'zh-CN': '知识', en: 'Knowledge' },
  unknown: {
    'zh-CN': '这个我还不知道，问问店里的人吧。',
    en: 'I do not know that one yet. The people here can help.',
  },
  helpful: { 'zh-CN': '👍 有用', en: '👍 Helpful' },
  unhelpful: { 'zh-CN': '👎 没帮上', en: '👎 Not helpful' },
  didYouMean: { 'zh-CN': '你想问的是哪一个？', en: 'Which of these do you mean?' },
  didYouMeanOne: { 'zh-CN': '你想问的是这个吗？', en: 'Is this what you mean?' },
  noneOfThese: { 'zh-CN': '都不是', en: 'None of these' },
  askHuman: { 'zh-CN': '请店里的人回答我', en: 'Ask a person for me' },
  thanks: { 'zh-CN': '好，记下了～', en: 'Good to know!' },
  notHelpful: {
    'zh-CN': '没帮上，抱歉。我记下了，会请店里的人补上。',
    en: 'Sorry about that. I will have the people here mend it.',
  },
  goneEntry: {
    'zh-CN': '这条刚被撤下了，换个问法试试？',
    en: 'That one has just been taken down. Try other words?',
  },
  nowKnown: {
    'zh-CN': (question: string, answer: string) => `你问过「${question}」，现在知道了：\n${answer}`,
    en: (question: string, answer: string) => `You asked "${question}". Now we know:\n${answer}`,
  },
  /** To what asks nothing. */
  wordless: {
    welcome: { 'zh-CN': '不客气～', en: 'You are welcome!' },
    hello: {
      'zh-CN': '你好呀，我在。想问什么直接说，发「帮助」看看我能做什么。',
      en: 'Hello! Ask me anything, or send /help to see what I can do.',
    },
    other: {
      'zh-CN': '收到～想问什么直接打字告诉我，发「帮助」看看我能做什么。',
      en: 'Got it! Ask me in words, or send /help to see what I can do.',
    },
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
      'zh-CN': [
        '用法：',
        '/kb find 多久发货　看会怎么回答；/kb show 编号',
        '/kb add　下一行写问题，再下一行写答案；要加问法、人群，空一行写 ---，下面写「相似问法: a|b」「人群: tier:gold」',
        '/kb edit 编号　下一行写新答案；/kb retire 编号；/kb publish 编号；/kb alternates 编号　想几种问法',
        '/kb gaps　答不上的；/kb answer 编号　下一行写答案；/kb dismiss 编号',
        '/kb test　把问过的再问一遍；/kb words　同义词和客套话；/kb status　有多大把握',
      ].join('\n'),
      en: [
        'Usage:',
        '/kb find how long is shipping: what would be answered; /kb show ID',
        '/kb add, the question on the next line and the answer below; more below a line ---: "alternates: a|b", "audience: tier:gold"',
        '/kb edit ID, the new answer on the next line; /kb retire ID; /kb publish ID; /kb alternates ID proposes other wordings',
        '/kb gaps: what is missing; /kb answer NUMBER, the answer on the next line; /kb dismiss NUMBER',
        '/kb test asks again what was asked; /kb words: synonyms and small talk; /kb status: how sure it is',
      ].join('\n'),
    },
  },
  counts: {
    'zh-CN': (published: number, draft: number, retired: number) =>
      published + draft + retired === 0
        ? '知识库还是空的。用 /kb add 加一条，或用 teahouse import knowledge 文件.csv 导入。'
        : `知识库有 ${published} 条已发布，${draft} 条草稿，${retired} 条停用。`,
    en: (published: number, draft: number, retired: number) =>
      published + draft + retired === 0
        ? 'The knowledge base is empty. Fill it with /kb add, or: teahouse import knowledge FILE.csv'
        : `The knowledge base has ${published} published, ${draft} drafts, ${retired} retired.`,
  },
};
