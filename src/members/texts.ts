import type { Language } from '../kernel/language.ts';
import { plural } from '../kernel/plural.ts';

type Welcome = {
  before: string;
  between: string;
  andMore: (n: number) => string;
  after: string;
  /** Below every welcome: people are told what is kept of them. */
  privacy: string;
};

/** A profile, made ready to be read. */
export type Card = {
  name: string;
  id: number;
  since: string;
  /** Not told in a group, where others read along; neither are the points. */
  logins: string[];
  points: number;
  daysPresent: number;
  messages: number;
  tags: { name: string }[];
};

/** Somebody whom a name may mean; the login tells them from their namesakes. */
type Found = { id: number; name: string; login: string };

const bullets = (items: string[]): string => items.map(item => `· ${item}`).join('\n');

export const texts = {
  welcome: {
    'zh-CN': {
      before: '欢迎 ',
      between: '、',
      andMore: n => `，还有另外 ${n} 位新朋友`,
      after: '！坐下喝杯茶吧，有问题直接 @ 我。',
      privacy: '为了照顾好大家，我会记下群里的聊天和参与；发「隐私」看我记了什么、怎么让我忘掉。',
    },
    en: {
      before: 'Welcome ',
      between: ', ',
      andMore: n => ` and ${n} more`,
      after: '! Have a seat, and mention me whenever you have a question.',
      privacy:
        'To look after everyone I keep what is said and done here; send /privacy to see what, and how to be forgotten.',
    },
  } satisfies Record<Language, Welcome>,
  me: {
    'zh-CN': (c: Card) =>
      [
        `${c.name}，我们是 ${c.since}认识的。`,
        `近三十天你来过 ${c.daysPresent} 天，说了 ${c.messages} 句话。`,
        c.tags.length > 0
          ? `我觉得你喜欢：${c.tags.map(t => t.name).join('、')}（发「标签」看原因，也可以改）`
          : '我还不知道你喜欢什么，发「标签」告诉我吧。',
        ...(c.logins.length > 0
          ? [`你的账号：${c.logins.join('、')}（换个平台也来过？发「绑定」连到一起）`]
          : []),
        ...(c.points > 0 ? [`积分：${c.points}`] : []),
        '想知道我记了什么，发「隐私」。',
      ].join('\n'),
    en: (c: Card) =>
      [
        `${c.name}, we met on ${c.since}.`,
        `In the last thirty days you were here on ${plural(c.daysPresent, 'day')} and wrote ${plural(c.messages, 'message')}.`,
        c.tags.length > 0
          ? `I think you like: ${c.tags.map(t => t.name).join(', ')} (send /tags to see why, or to change it)`
          : 'I do not know yet what you like. Send /tags to tell me.',
        ...(c.logins.length > 0
          ? [`Your accounts: ${c.logins.join(', ')} (here on another platform, too? Send /link to join them)`]
          : []),
        ...(c.points > 0 ? [`Points: ${c.points}`] : []),
        'Send /privacy to see what I keep.',
      ].join('\n'),
  },
  privacy: {
    summary: { 'zh-CN': '我记了你什么，怎么忘掉', en: 'what I keep of you, and how to be forgotten' },
    usage: { 'zh-CN': '发 /privacy 就好', en: 'Just send /privacy' },
    'zh-CN': [
      '我记下的只有这些：你的昵称、账号和语言，你在群里说的、私聊发给我的话，进群、退群和点按钮的时间，还有从这些话里看出的兴趣标签；你在店里买过东西的话，还有店里登记的手机、邮箱和订单。',
      '用处只有两个：回答你的问题，只推给你可能喜欢的东西。不卖，也不给店外的人。',
      '发「我的」看概况，发「标签」看每个标签的原因，不喜欢的可以去掉。想拿走或删除全部记录，跟店里的人说一声，他们会处理。',
    ].join('\n'),
    en: [
      'This is all I keep: your name, account and language, what you write in the groups and to me, when you joined, left or pressed a button, and the interests that show in your words; if you bought something, also the phone, e-mail and orders the shop has on file.',
      'It serves two things: answering you, and sending you only what you may like. It is not sold and does not leave the house.',
      'Send /me for an overview and /tags for each interest and its reason; remove any you do not like. To take everything with you or have it deleted, tell the people who run the place.',
    ].join('\n'),
  },
  nobody: {
    'zh-CN': (wanted: string) => `没找到「${wanted}」。用 @昵称、@用户名 或 #编号 试试。`,
    en: (wanted: string) => `Nobody here is called "${wanted}". Try @name, @username or #number.`,
  },
  several: {
    'zh-CN': (found: Found[]) =>
      `有几位同名，用编号再问一次：\n${bullets(found.map(m => `#${m.id} ${m.name}（${m.login}）`))}`,
    en: (found: Found[]) =>
      `Several have that name. Ask again by number:\n${bullets(found.map(m => `#${m.id} ${m.name} (${m.login})`))}`,
  },
  roles: {
    'zh-CN': {
      member: '会员',
      viewer: '看客',
      agent: '客服',
      editor: '编辑',
      manager: '店长',
      owner: '店主',
    },
    en: {
      member: 'member',
      viewer: 'viewer',
      agent: 'agent',
      editor: 'editor',
      manager: 'manager',
      owner: 'owner',
    },
  } as Record<Language, Record<string, string>>,
  /** By their own words. */
  evidence: {
    'zh-CN': (quote: string, when: string) => `因为 ${when} 说过「${quote}」`,
    en: (quote: string, when: string) => `from "${quote}", ${when}`,
  },
  /** By what they did, where it was not something they wrote. */
  did: {
    'zh-CN': {
      joined: (what, when) => `${when} 在「${what}」群里`,
      bought: (what, when) => `${when} 买过 ${what}`,
      answered: (what, when) => `${when} 答过问卷「${what}」`,
      asked: (what, when) => `问过好几次，${when} 像「${what}」`,
    },
    en: {
      joined: (what, when) => `in "${what}", ${when}`,
      bought: (what, when) => `bought ${what}, ${when}`,
      answered: (what, when) => `answered "${what}", ${when}`,
      asked: (what, when) => `asked several times, as in "${what}", ${when}`,
    },
  } as Record<Language, Record<string, (what: string, when: string) => string>>,
  chosen: {
    'zh-CN': {
      operator: '店里人加的',
      member: '自己选的',
      rule: '规则看出来的',
      behaviour: '问过好几次',
      llm: '读话猜的',
    },
    en: {
      operator: 'added by the house',
      member: 'their own choice',
      rule: 'found by a rule',
      behaviour: 'asked several times',
      llm: 'a guess from their words',
    },
  } as Record<Language, Record<string, string>>,
};
