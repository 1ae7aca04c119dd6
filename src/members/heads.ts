import type { Head } from '../commands/lazy.ts';
import type { Confirmable } from '../feature.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  me: {
    name: '/me',
    words: ['我的'],
    toldWords: ['me'],
    role: 'member',
    summary: { 'zh-CN': '看看我记得你什么', en: 'what I remember of you' },
    usage: { 'zh-CN': '发 /me 就好', en: 'Just send /me' },
  },
  link: {
    name: '/link',
    words: ['绑定'],
    toldWords: ['link'],
    role: 'member',
    personal: true,
    summary: { 'zh-CN': '把你在另一个平台的账号连过来', en: 'join your account on another platform' },
    usage: {
      'zh-CN': '用法：先在一边发 /link 拿一个码，再到另一边发 /link 加上这个码',
      en: 'Usage: send /link on one side to get a code, then /link and the code on the other',
    },
  },
  language: {
    name: '/language',
    words: ['语言'],
    toldWords: ['language'],
    role: 'member',
    summary: { 'zh-CN': '选我和你说的语言', en: 'choose the language I speak with you' },
    usage: { 'zh-CN': '用法：/language zh　或　/language en', en: 'Usage: /language zh   or   /language en' },
  },
  who: {
    name: '/who',
    words: ['谁是', 'whois'],
    role: 'agent',
    local: true,
    personal: true,
    summary: { 'zh-CN': '看一位会员', en: 'look at one member' },
    usage: {
      'zh-CN': '用法：/who @小鱼　或　/who #12',
      en: 'Usage: /who @name   or   /who #12',
    },
  },
  birthday: {
    name: '/birthday',
    words: ['我的生日', 'birthday'],
    role: 'member',
    personal: true,
    summary: { 'zh-CN': '记下生日', en: 'note a birthday' },
    memberUsage: {
      'zh-CN': '用法：/birthday 05-20　（删除：/birthday 删除）',
      en: 'Usage: /birthday 05-20   (/birthday off forgets it)',
    },
    usage: {
      'zh-CN': '用法：/birthday 05-20　（删除：/birthday 删除）；客服：/birthday @小鱼 05-20',
      en: 'Usage: /birthday 05-20   (/birthday off forgets it); staff: /birthday @name 05-20',
    },
  },
  merge: {
    name: '/merge',
    words: ['合并', 'merge'],
    role: 'manager',
    personal: true,
    summary: { 'zh-CN': '把两条会员记录合成一个人', en: 'make two records one person' },
    usage: {
      'zh-CN':
        '用法：/merge @小鱼 @Luna（留下第一个）；/merge undo @小鱼；/merge list @小鱼；/merge candidates（合并 疑似）',
      en: 'Usage: /merge @a @b (the first stays); /merge undo @a; /merge list @a; /merge candidates',
    },
  },
} satisfies Record<string, Head>;

export const yes = {
  link: { action: 'members.link', role: 'member' },
  merge: { action: 'members.merge', role: 'manager' },
  unmerge: { action: 'members.unmerge', role: 'manager' },
} satisfies Record<string, Omit<Confirmable, 'run'>>;
