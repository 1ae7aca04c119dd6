export const texts = {
  hello: {
    'zh-CN': '你好，我是茶馆的小二。有问题就问我（在群里要 @ 我），也可以发：',
    en: 'Hello, I look after this teahouse. Ask me anything (mention me in a group), or send:',
  },
  operatorsToo: { 'zh-CN': '店里人还可以用：', en: 'For those who run the place:' },
  help: {
    summary: { 'zh-CN': '看看我能做什么', en: 'what I can do' },
    usage: { 'zh-CN': '发 /help 就好', en: 'Just send /help' },
  },
  start: {
    summary: { 'zh-CN': '打个招呼', en: 'say hello' },
    usage: { 'zh-CN': '发 /start 就好', en: 'Just send /start' },
  },
  unknown: {
    'zh-CN': (head: string) => `没有 ${head.slice(0, 30)} 这个命令，发「帮助」看看有哪些。`,
    en: (head: string) => `There is no ${head.slice(0, 30)}. Send /help to see what there is.`,
  },
  notAllowed: {
    'zh-CN': '这个命令只给店里管事的人用。',
    en: 'That one is only for the people who run this place.',
  },
  writeMeFirst: {
    'zh-CN': '这里人多，不方便说。先私聊我一句，再来问我吧。',
    en: 'Not in front of everyone. Write to me directly once, then ask again.',
  },
  sentPrivately: { 'zh-CN': '已私信给你。', en: 'Sent to you directly.' },
};
