import { atLeast, type Role } from '../kernel/roles.ts';

export const texts = {
  hello: {
    'zh-CN': '你好，我是茶馆的小二。有问题就问我（在群里要 @ 我），也可以发：',
    en: 'Hello, I look after this teahouse. Ask me anything (mention me in a group), or send:',
  },
  operatorsToo: { 'zh-CN': '店里人还可以用：', en: 'For those who run the place:' },
  help: {
    summary: { 'zh-CN': '看看我能做什么', en: 'what I can do' },
    usage: {
      'zh-CN': '发 /help 就好；某个命令怎么用：/help tags',
      en: 'Just send /help, or /help tags to see how one is used',
    },
  },
  start: {
    summary: { 'zh-CN': '打个招呼', en: 'say hello' },
    usage: { 'zh-CN': '发 /start 就好', en: 'Just send /start' },
  },
  confirm: {
    summary: { 'zh-CN': '答应我刚才问的事', en: 'say yes to what I asked' },
    usage: { 'zh-CN': '用法：/confirm 加上我给的码', en: 'Usage: /confirm and the code I gave you' },
  },
  next: {
    summary: { 'zh-CN': '接着看下一页', en: 'the next page of a list' },
    usage: { 'zh-CN': '看长列表时发：/next（或「下一页」）', en: 'While reading a long list, send /next' },
    label: { 'zh-CN': '下一页', en: 'Next page' },
  },
  notTurned: {
    none: { 'zh-CN': '现在没有翻到一半的列表。', en: 'There is no list here that you were reading.' },
    late: {
      'zh-CN': '这个列表放了太久，重新看一次吧。',
      en: 'That list is too old by now. Please ask for it again.',
    },
    turned: { 'zh-CN': '这一页已经翻过去了，往下看就是。', en: 'That page was turned already: see below.' },
    end: { 'zh-CN': '已经是最后一页了。', en: 'That was the last page.' },
  },
  toConfirm: {
    'zh-CN': (code: string, minutes: number) => `确定的话，${minutes} 分钟内在这里发：/confirm ${code}`,
    en: (code: string, minutes: number) =>
      `If you are sure, send this here within ${minutes} minutes: /confirm ${code}`,
  },
  notConfirmed: {
    unknown: {
      'zh-CN': '没有等你确认的这件事，看看码有没有抄错。',
      en: 'Nothing waits for that code from you. Is it copied rightly?',
    },
    elsewhere: {
      'zh-CN': '这个码要在我问你的那个聊天里发。',
      en: 'That code counts in the chat where I asked you.',
    },
    late: {
      'zh-CN': '这个码过期了，什么也没改。要的话重新来一次。',
      en: 'That code has expired, and nothing was changed. Please start again.',
    },
    used: { 'zh-CN': '这个码已经用过了。', en: 'That code has been used already.' },
  },
  unknown: {
    'zh-CN': (head: string) => `没有 ${head.slice(0, 30)} 这个命令，发「帮助」看看有哪些。`,
    en: (head: string) => `There is no ${head.slice(0, 30)}. Send /help to see what there is.`,
  },
  notAllowed: {
    'zh-CN': '这个命令只给店里管事的人用。',
    en: 'That one is only for the people who run this place.',
  },
  notHere: {
    'zh-CN':
      '这个管的是整个店，你的权限只在一个群或一个账号里。要用的话，请店长给你整个店的权限（/op add）。',
    en: 'That concerns the whole house, and your role holds in one group or on one account. A manager can give you one in the house (/op add).',
  },
  needs: {
    'zh-CN': (least: Role) => `这个命令要${atLeast['zh-CN'][least]}才能用。`,
    en: (least: Role) => `That one is for ${atLeast.en[least]}.`,
  },
  writeMeFirst: {
    'zh-CN': '这里人多，不方便说。先私聊我一句，再来问我吧。',
    en: 'Not in front of everyone. Write to me directly once, then ask again.',
  },
  sentPrivately: { 'zh-CN': '已私信给你。', en: 'Sent to you directly.' },
};
