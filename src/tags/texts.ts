import type { Language } from '../kernel/language.ts';
import { plural } from '../kernel/plural.ts';
import type { RuleDraft, RuleKind, StoredRule } from './rule.ts';
import type { TagSource } from './strength.ts';

export type TagLine = {
  name: string;
  source: TagSource;
  kind: RuleKind | null;
  quote: string | null;
  daysAgo: number;
};

/** A word without a slash is heard in a group only when it is said to the bot. */
type ListSetting = { canAdd: boolean; inGroup: boolean };

/** By hand: `Intl.RelativeTimeFormat` keeps 5 MiB for these three words. */
const AGO = {
  'zh-CN': (days: number) => ['今天', '昨天'][days] ?? `${days} 天前`,
  en: (days: number) => ['today', 'yesterday'][days] ?? `${days} days ago`,
};

const CHOSEN: Record<Language, Record<TagSource, string>> = {
  'zh-CN': {
    rule: '聊天里看出来的',
    behaviour: '你问过好几次',
    llm: '读你的话猜的',
    operator: '店里人加的',
    member: '你自己选的',
  },
  en: {
    rule: 'from what you wrote',
    behaviour: 'you asked about it several times',
    llm: 'a guess from your words',
    operator: 'added by the people here',
    member: 'your own choice',
  },
};

/** What a member did, where it was not something they wrote. */
const DID: Record<Language, Partial<Record<RuleKind, (what: string) => string>>> = {
  'zh-CN': {
    joined: what => `你在「${what}」群里`,
    bought: what => `你买过 ${what}`,
    answered: what => `你答过问卷「${what}」`,
    asked: what => `你问过好几次，像「${what}」`,
  },
  en: {
    joined: what => `you are in “${what}”`,
    bought: what => `you bought ${what}`,
    answered: what => `you answered “${what}”`,
    asked: what => `you asked several times, as in “${what}”`,
  },
};

/** Why a member has a tag: their own words or what they did, and when, or who chose it. */
function why({ source, kind, quote, daysAgo }: TagLine, language: Language): string {
  const [open, close, comma] = language === 'en' ? ['“', '”', ', '] : ['「', '」', '，'];
  const when = AGO[language](daysAgo);
  const did = kind && DID[language][kind];
  const known = quote && source !== 'operator' && source !== 'member' ? quote : undefined;
  if (known === undefined) return `${CHOSEN[language][source]}${comma}${when}`;
  if (did) return `${did(known)}${comma}${when}`;
  const guess = source === 'llm' ? `${CHOSEN[language].llm}${language === 'en' ? ': ' : '：'}` : '';
  return `${guess}${open}${known}${close}${comma}${when}`;
}

const nothingYet = (canAdd: boolean, words: string, more: string): string =>
  canAdd ? words : `${words}${more}`;

export const texts = {
  list: {
    'zh-CN': (lines: TagLine[], { canAdd, inGroup }: ListSetting) => [
      lines.length > 0
        ? '我觉得你喜欢：'
        : nothingYet(canAdd, '我还不知道你喜欢什么。', '多聊几句，我就记住了。'),
      ...lines.map(line => `· ${line.name}：${why(line, 'zh-CN')}`),
      ...(lines.length > 0
        ? [`不对的可以去掉，发「${inGroup ? '@我 ' : ''}标签 去掉 ${lines[0]?.name}」就好。`]
        : []),
      ...(canAdd ? ['感兴趣的也可以自己加。'] : []),
    ],
    en: (lines: TagLine[], { canAdd }: ListSetting) => [
      lines.length > 0
        ? 'I think you like:'
        : nothingYet(canAdd, 'I do not know yet what you like.', ' Talk a little, and I will.'),
      ...lines.map(line => `· ${line.name}: ${why(line, 'en')}`),
      ...(lines.length > 0 ? [`Remove what is wrong: /tags remove ${lines[0]?.name}`] : []),
      ...(canAdd ? ['Add whatever interests you.'] : []),
    ],
  },
  remove: { 'zh-CN': (name: string) => `去掉 ${name}`, en: (name: string) => `Remove ${name}` },
  add: { 'zh-CN': (name: string) => `加上 ${name}`, en: (name: string) => `Add ${name}` },
  removed: {
    'zh-CN': (who: string, tag: string) => `好的，${who}，「${tag}」去掉了，以后我也不会再自己加上。`,
    en: (who: string, tag: string) => `Done, ${who}: "${tag}" is gone and stays gone.`,
  },
  added: {
    'zh-CN': (who: string, tag: string) => `记住了，${who}，你喜欢「${tag}」。`,
    en: (who: string, tag: string) => `Noted, ${who}: you like "${tag}".`,
  },
  noSuchTag: {
    'zh-CN': (name: string, known: string[]) =>
      known.length > 0
        ? `没有「${name}」这个标签。现在有：${known.join('、')}。`
        : '店里还没有设标签，过些日子再来看看。',
    en: (name: string, known: string[]) =>
      known.length > 0
        ? `There is no tag "${name}". There are: ${known.join(', ')}.`
        : 'There are no tags here yet. Come back another day.',
  },
  goneTag: { 'zh-CN': '这个标签已经没有了。', en: 'That tag no longer exists.' },
  given: {
    'zh-CN': (who: string, tag: string) => `给 ${who} 打上了「${tag}」。`,
    en: (who: string, tag: string) => `${who} now has "${tag}".`,
  },
  taken: {
    'zh-CN': (who: string, tag: string) => `去掉了 ${who} 的「${tag}」。`,
    en: (who: string, tag: string) => `${who} no longer has "${tag}".`,
  },
  notThere: {
    'zh-CN': (who: string, tag: string) => `${who} 没有「${tag}」这个标签。`,
    en: (who: string, tag: string) => `${who} does not have "${tag}".`,
  },
  refused: {
    'zh-CN': (who: string, tag: string) => `${who} 自己去掉过「${tag}」，听 TA 的，不加了。`,
    en: (who: string, tag: string) => `${who} removed "${tag}" themselves, so it stays off.`,
  },
  noRule: {
    'zh-CN': (tag: string) => `「${tag}」没有规则。`,
    en: (tag: string) => `There is no rule for "${tag}".`,
  },
  rules: {
    'zh-CN': (rules: StoredRule[]) =>
      rules.length > 0
        ? rules.map(rule => `#${rule.id} ${rule.name}：${saysRule(rule, 'zh-CN')}`)
        : ['还没有规则。发 /tag rule add 护肤: 敏感肌|面膜|精华 加一条。'],
    en: (rules: StoredRule[]) =>
      rules.length > 0
        ? rules.map(rule => `#${rule.id} ${rule.name}: ${saysRule(rule, 'en')}`)
        : ['There are no rules yet. Add one: /tag rule add skincare: serum|face mask'],
  },
  badPattern: {
    backtracks: {
      'zh-CN': '这个正则用了前后查看或回头引用，遇到长消息会慢得停不下来，不能用。换个直接的写法吧。',
      en: 'That pattern looks around or refers back, which can take for ever on a long message. Please write it plainly.',
    },
    unreadable: {
      'zh-CN': '这个正则我看不懂，检查一下括号和反斜杠，重复次数别超过 1000。',
      en: 'I cannot read that pattern. Check its brackets and backslashes; nothing may repeat more than 1000 times.',
    },
    large: {
      'zh-CN': '这个正则展开太大了，把词写成「词|词」的规则会快得多。',
      en: 'That pattern unfolds into too much. A rule of words is much quicker.',
    },
    empty: {
      'zh-CN': '这个正则什么都不写也算数，那人人都会有这个标签。写得具体一点吧。',
      en: 'That pattern finds itself in everything, so everybody would get the tag. Please be more precise.',
    },
  },
  manyPatterns: {
    'zh-CN': '正则规则已经有 100 条了，先去掉一些再加。',
    en: 'There are 100 rules of patterns already. Remove some first.',
  },
  noRoom: {
    'zh-CN': (title: string, known: string[]) =>
      known.length > 0
        ? `没有叫「${title}」的群。我在的群有：${known.join('、')}。`
        : `没有叫「${title}」的群，我还不在任何群里。`,
    en: (title: string, known: string[]) =>
      known.length > 0
        ? `There is no group called "${title}". I am in: ${known.join(', ')}.`
        : `There is no group called "${title}"; I am not in any group yet.`,
  },
  meaningSet: {
    'zh-CN': (tag: string, meaning: string) =>
      meaning === ''
        ? `好，「${tag}」不再让模型来贴。`
        : `记下了，「${tag}」的意思是：${meaning}。接了模型的话，它会照这个意思给人贴标签。`,
    en: (tag: string, meaning: string) =>
      meaning === ''
        ? `"${tag}" is no longer for the model to give.`
        : `Noted: "${tag}" means: ${meaning}. A model, where there is one, goes by that.`,
  },
};

type Saying = (rule: RuleDraft, list: string) => string;

const DOES: Record<Language, Record<RuleKind, Saying>> = {
  'zh-CN': {
    words: (_, list) => `聊到 ${list}`,
    regex: (_, list) => `写到像 ${list} 这样的话`,
    joined: (_, list) => `在群里：${list}`,
    bought: (_, list) => `买过 ${list}`,
    answered: (_, list) => `答过问卷 ${list}`,
    asked: ({ times, days }, list) => `${days} 天里问过 ${times} 次 ${list}`,
  },
  en: {
    words: (_, list) => `writes ${list}`,
    regex: (_, list) => `writes something like ${list}`,
    joined: (_, list) => `is in ${list}`,
    bought: (_, list) => `bought ${list}`,
    answered: (_, list) => `answered ${list}`,
    asked: ({ times = 1, days = 1 }, list) =>
      `asks ${plural(times, 'time')} within ${plural(days, 'day')} about ${list}`,
  },
};

/** What a member does to get a tag by a rule: "whoever …". */
export function saysRule(rule: RuleDraft, language: Language): string {
  return DOES[language][rule.kind](rule, rule.words.join(language === 'en' ? ', ' : '、'));
}
