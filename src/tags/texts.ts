import type { Language } from '../kernel/language.ts';
import type { TagSource } from './strength.ts';

export type TagLine = { name: string; source: TagSource; quote: string | null; daysAgo: number };

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

/** Why a member has a tag: their own words and when, or who chose it. */
function why({ source, quote, daysAgo }: TagLine, language: Language): string {
  const when = AGO[language](daysAgo);
  if (source !== 'rule' || !quote) return `${CHOSEN[language][source]}，${when}`;
  return language === 'en' ? `“${quote}”, ${when}` : `「${quote}」，${when}`;
}

export const texts = {
  tags: {
    summary: { 'zh-CN': '我的兴趣标签，为什么有、怎么改', en: 'my interests, why, and how to change them' },
    usage: {
      'zh-CN': '用法：标签　标签 添加 护肤　标签 去掉 护肤（或 /tags add 护肤、/tags remove 护肤）',
      en: 'Usage: /tags   /tags add skincare   /tags remove skincare',
    },
  },
  list: {
    'zh-CN': (lines: TagLine[], { canAdd, inGroup }: ListSetting) => [
      lines.length > 0 ? '我觉得你喜欢：' : '我还不知道你喜欢什么。',
      ...lines.map(line => `· ${line.name}：${why(line, 'zh-CN')}`),
      ...(lines.length > 0
        ? [`不对的可以去掉，发「${inGroup ? '@我 ' : ''}标签 去掉 ${lines[0]?.name}」就好。`]
        : []),
      ...(canAdd ? ['感兴趣的也可以自己加。'] : []),
    ],
    en: (lines: TagLine[], { canAdd }: ListSetting) => [
      lines.length > 0 ? 'I think you like:' : 'I do not know yet what you like.',
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
  tag: {
    summary: { 'zh-CN': '给会员打标签、管标签规则', en: 'tag members, keep the tag rules' },
    usage: {
      'zh-CN': [
        '用法：',
        '/tag add @小鱼 护肤',
        '/tag remove @小鱼 护肤',
        '/tag rule add 护肤: 敏感肌|面膜|精华',
        '/tag rule list',
        '/tag rule remove 护肤',
      ].join('\n'),
      en: [
        'Usage:',
        '/tag add @name skincare',
        '/tag remove @name skincare',
        '/tag rule add skincare: serum|face mask|sensitive skin',
        '/tag rule list',
        '/tag rule remove skincare',
      ].join('\n'),
    },
  },
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
  ruleAdded: {
    'zh-CN': (tag: string, words: string[]) =>
      `好，谁聊到这 ${words.length} 个词，就给谁记上「${tag}」：${words.join('、')}。`,
    en: (tag: string, words: string[]) =>
      `"${tag}" now watches for ${words.length === 1 ? 'one word' : `${words.length} words`}: ${words.join(', ')}.`,
  },
  ruleRemoved: {
    'zh-CN': (tag: string) => `「${tag}」的规则去掉了，已经有的标签不受影响。`,
    en: (tag: string) => `The rule for "${tag}" is gone; members keep the tag they have.`,
  },
  noRule: {
    'zh-CN': (tag: string) => `「${tag}」没有规则。`,
    en: (tag: string) => `There is no rule for "${tag}".`,
  },
  rules: {
    'zh-CN': (rules: { name: string; words: string[] }[]) =>
      rules.length > 0
        ? rules.map(({ name, words }) => `· ${name}：${words.join('、')}`)
        : ['还没有规则。发 /tag rule add 护肤: 敏感肌|面膜|精华 加一条。'],
    en: (rules: { name: string; words: string[] }[]) =>
      rules.length > 0
        ? rules.map(({ name, words }) => `· ${name}: ${words.join(', ')}`)
        : ['There are no rules yet. Add one: /tag rule add skincare: serum|face mask'],
  },
};
