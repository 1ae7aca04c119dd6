import type { Ticket } from './store.ts';

type Told = { id: number; kind: Ticket['kind']; name: string; where: string | null; lines: string };

/** What whoever waits is told, and what operators are told about them. */
export const texts = {
  handedOff: {
    'zh-CN': (id: number) => `好，已经请店里的人看了（#${id}），有回复我就告诉你。`,
    en: (id: number) => `A person will look at it (#${id}). I will tell you as soon as there is an answer.`,
  },
  handedOffBefore: {
    'zh-CN': (id: number) => `这个已经转给店里的人了（#${id}），请等一等。`,
    en: (id: number) => `The people here have it already (#${id}). Just a little patience.`,
  },
  feedback: {
    'zh-CN': (id: number) => `收到，谢谢你告诉我们（#${id}）。店里的人会看，有结果我就告诉你。`,
    en: (id: number) =>
      `Thank you for telling us (#${id}). A person will read it, and I will tell you what came of it.`,
  },
  complaint: {
    'zh-CN': '听到了，很抱歉让你不开心。已经请店里的人来看了，有结果我就告诉你。',
    en: 'I am sorry to hear that. The people here will look at it, and I will tell you what came of it.',
  },
  kinds: {
    'zh-CN': { question: '问', complaint: '投诉', suggestion: '反馈' },
    en: { question: 'asks', complaint: 'complains', suggestion: 'has feedback' },
  },
  told: {
    'zh-CN': ({ id, kind, name, where, lines }: Told) =>
      `#${id} ${name}${where === null ? '私聊' : `在「${where}」`}${texts.kinds['zh-CN'][kind]}：\n${lines}\n引用这条回复，我就转告；也可以发 /ticket reply ${id} 你的回复`,
    en: ({ id, kind, name, where, lines }: Told) =>
      `#${id} ${name} ${texts.kinds.en[kind]}${where === null ? ' in a direct chat' : ` in "${where}"`}:\n${lines}\nReply to this message and I pass it on, or send /ticket reply ${id} your answer`,
  },
  answer: {
    'zh-CN': (subject: string, words: string) => `你问的「${subject}」，店里的人回复了：\n${words}`,
    en: (subject: string, words: string) => `About "${subject}", the people here say:\n${words}`,
  },
  promised: {
    'zh-CN': (subject: string, when: string) => `「${subject}」店里的人在看了，${when} 之前给你答复。`,
    en: (subject: string, when: string) =>
      `"${subject}": somebody is on it, and you will have an answer by ${when}.`,
  },
  ended: {
    'zh-CN': (subject: string, reason: string) => `「${subject}」处理好了：${reason}`,
    en: (subject: string, reason: string) => `"${subject}" is settled: ${reason}`,
  },
  notOver: { 'zh-CN': '还没解决', en: 'Not settled yet' },
  openedAgain: {
    'zh-CN': (subject: string, words: string) =>
      words ? `「${subject}」又拿出来看了：${words}` : `「${subject}」店里的人又拿出来看了。`,
    en: (subject: string, words: string) =>
      words ? `"${subject}" is being looked at again: ${words}` : `"${subject}" is being looked at again.`,
  },
  againTaken: {
    'zh-CN': (id: number) => `好，又交给店里的人了（#${id}）。`,
    en: (id: number) => `The people here have it again (#${id}).`,
  },
  howWasIt: {
    'zh-CN': (subject: string) => `「${subject}」这件事，我们处理得怎么样？1 到 5 分，回个数字就行。`,
    en: (subject: string) => `"${subject}": how did we do? From 1 to 5, a number is enough.`,
  },
  scores: {
    'zh-CN': ['1 很不满意', '2', '3', '4', '5 很满意'],
    en: ['1 very bad', '2', '3', '4', '5 very good'],
  },
  thanks: {
    'zh-CN': (score: number) => (score <= 2 ? '谢谢你直说，我们会改。' : '谢谢，记下了。'),
    en: (score: number) =>
      score <= 2 ? 'Thank you for being frank. We will do better.' : 'Thank you, noted.',
  },
  passedOn: {
    'zh-CN': (name: string) => `转告 ${name} 了。`,
    en: (name: string) => `Passed on to ${name}.`,
  },
  cannotReach: {
    'zh-CN': (name: string) => `现在没法私聊 ${name}，等 TA 来私聊我再说。`,
    en: (name: string) => `I cannot write to ${name} directly before they write to me.`,
  },
  closedBefore: {
    'zh-CN': '这个已经结了。要再看，发 /ticket reopen 加编号。',
    en: 'That one is closed already. /ticket reopen and its number takes it up again.',
  },
  noSuch: {
    'zh-CN': '没有这个编号，发 /ticket list 看看。',
    en: 'There is no such number. See /ticket list.',
  },
};
