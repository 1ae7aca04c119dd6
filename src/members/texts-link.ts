type Login = { account: string; name: string };

const zhLogin = ({ account, name }: Login) => `${account} 上的 ${name}`;
const enLogin = ({ account, name }: Login) => `${name} on ${account}`;

export const linkTexts = {
  code: {
    'zh-CN': (code: string, minutes: number) =>
      `到你的另一个账号那里私聊我，发：/link ${code}\n${minutes} 分钟内有效，只能用一次。这个码只给自己用，不要转给别人。`,
    en: (code: string, minutes: number) =>
      `Write to me from your other account: /link ${code}\nIt is good once, for ${minutes} minutes. Keep it to yourself.`,
  },
  preview: {
    'zh-CN': (here: Login, there: Login) =>
      `要把${zhLogin(there)}和${zhLogin(here)}连成一个人：标签、订单、积分和券都会合在一起。\n两个都是你自己的账号才连；码要是别人给你的，不要往下走。`,
    en: (here: Login, there: Login) =>
      `This makes ${enLogin(there)} and ${enLogin(here)} one person: tags, orders, points and coupons come together.\nOnly go on if both accounts are yours, and never with a code that somebody gave you.`,
  },
  done: {
    'zh-CN': (here: Login, there: Login) =>
      `连好了：${zhLogin(there)}和${zhLogin(here)}，从现在起是同一个人。弄错了就跟店里人说一声，可以原样拆开。`,
    en: (here: Login, there: Login) =>
      `Done: ${enLogin(there)} and ${enLogin(here)} are one person from now on. If that was a mistake, tell the people who run the place: it can be undone.`,
  },
  told: {
    'zh-CN': (here: Login) =>
      `你的账号刚刚和${zhLogin(here)}连在了一起。要是不是你做的，马上跟店里人说，可以拆开。`,
    en: (here: Login) =>
      `Your account was just joined with ${enLogin(here)}. If that was not you, tell the people who run the place at once: it can be undone.`,
  },
  wrong: {
    'zh-CN': '这个码不对，或者过期了。在另一边发 /link 可以拿一个新的。',
    en: 'That code is wrong or has expired. Send /link on the other side for a new one.',
  },
  tooMany: {
    'zh-CN': '试错的次数太多了，过一个小时再来吧。',
    en: 'That was wrong too often. Please try again in an hour.',
  },
  sameLogin: {
    'zh-CN': '这个码就是在这里拿的，要到你的另一个账号那里发。',
    en: 'You got that code right here. Send it from your other account.',
  },
  alreadyOne: {
    'zh-CN': '这两个账号已经是连在一起的了。',
    en: 'Those two accounts are joined already.',
  },
  noLogin: {
    'zh-CN': '现在认不出你的账号，过一会儿再试。',
    en: 'Your account cannot be recognised right now. Please try again later.',
  },
  languageSet: { 'zh-CN': '好的，以后和你说中文。', en: 'Fine, English it is from now on.' },
};
