import { plural } from '../kernel/plural.ts';
import type { NameField } from './audience.ts';
import type { Reach } from './store-reach.ts';

type Listed = { name: string; expression: string; count: number; wrong: string | undefined };

const NAMES: Record<NameField, { 'zh-CN': string; en: string }> = {
  tag: { 'zh-CN': '标签', en: 'tag' },
  room: { 'zh-CN': '群', en: 'group' },
  segment: { 'zh-CN': '分群', en: 'segment' },
  got: { 'zh-CN': '推送', en: 'message by the name' },
  coupon: { 'zh-CN': '优惠券', en: 'coupon' },
  answered: { 'zh-CN': '问卷', en: 'survey' },
};

/** What may be wrong with an expression. Places are counted in characters, from 1. */
const wrong = {
  empty: {
    'zh-CN': () => `要找哪些人？比如：tag:护肤 AND seen:<30d`,
    en: () => `Whom are you looking for? For example: ${'tag:tea AND seen:<30d'}`,
  },
  tooLong: {
    'zh-CN': (length: number, most: number) => `太长了：${length} 个字，最多 ${most} 个。`,
    en: (length: number, most: number) => `That is too long: ${length} characters, and ${most} is the most.`,
  },
  tooMany: {
    'zh-CN': (count: number, most: number) => `条件太多了：${count} 个，最多 ${most} 个。`,
    en: (count: number, most: number) => `That is ${count} conditions, and ${most} is the most.`,
  },
  tooDeep: {
    'zh-CN': (at: number, most: number) => `第 ${at} 个字的括号套得太深了，最多 ${most} 层。`,
    en: (at: number, most: number) =>
      `The parentheses at character ${at} are too deep; ${most} levels is the most.`,
  },
  bareWord: {
    'zh-CN': (word: string, at: number) =>
      `第 ${at} 个字的「${word}」前面要写明查什么，比如 tag:护肤；名字里有空格就加引号。`,
    en: (word: string, at: number) =>
      `"${word}" at character ${at} needs a field before it, like tag:tea; a name with spaces goes in quotes.`,
  },
  noValue: {
    'zh-CN': (field: string, at: number) => `第 ${at} 个字的「${field}:」后面还没写内容。`,
    en: (field: string, at: number) => `Nothing follows "${field}:" at character ${at}.`,
  },
  longValue: {
    'zh-CN': (value: string, at: number) => `第 ${at} 个字的「${value}」太长了。`,
    en: (value: string, at: number) => `"${value}" at character ${at} is too long.`,
  },
  openQuote: {
    'zh-CN': (from: string, at: number) => `第 ${at} 个字的引号没有合上：${from}`,
    en: (from: string, at: number) => `The quote at character ${at} is not closed: ${from}`,
  },
  unclosed: {
    'zh-CN': (from: string, at: number) => `第 ${at} 个字的括号没有合上：${from}`,
    en: (from: string, at: number) => `The parenthesis at character ${at} is not closed: ${from}`,
  },
  extraClose: {
    'zh-CN': (at: number) => `第 ${at} 个字的右括号多了。`,
    en: (at: number) => `There is nothing to close at character ${at}.`,
  },
  emptyParens: {
    'zh-CN': (at: number) => `第 ${at} 个字的括号里是空的。`,
    en: (at: number) => `The parentheses at character ${at} are empty.`,
  },
  nothingBefore: {
    'zh-CN': (word: string, from: string, at: number) => `第 ${at} 个字的 ${word} 前面缺一个条件：${from}`,
    en: (word: string, from: string, at: number) =>
      `A condition is missing before ${word} at character ${at}: ${from}`,
  },
  nothingAfter: {
    'zh-CN': (word: string, from: string, at: number) => `第 ${at} 个字的 ${word} 后面缺一个条件：${from}`,
    en: (word: string, from: string, at: number) =>
      `A condition is missing after ${word} at character ${at}: ${from}`,
  },
  unknownField: {
    'zh-CN': (field: string, at: number, near: string | undefined, all: string[]) =>
      `第 ${at} 个字的「${field}」我不认识${near ? `，是不是 ${near}？` : '。'}可以用：${all.join('、')}。`,
    en: (field: string, at: number, near: string | undefined, all: string[]) =>
      `I don't know "${field}" at character ${at}${near ? `; did you mean ${near}?` : '.'} There are: ${all.join(', ')}.`,
  },
  unknownRole: {
    'zh-CN': (role: string, at: number, near: string | undefined, all: string[]) =>
      `第 ${at} 个字：没有「${role}」这个角色${near ? `，是不是 ${near}？` : '。'}有：${all.join('、')}。`,
    en: (role: string, at: number, near: string | undefined, all: string[]) =>
      `There is no role "${role}" (character ${at})${near ? `; did you mean ${near}?` : '.'} There are: ${all.join(', ')}.`,
  },
  unknownStage: {
    'zh-CN': (wanted: string, at: number, near: string | undefined, all: string[]) =>
      `第 ${at} 个字：没有「${wanted}」这个阶段${near ? `，是不是 ${near}？` : '。'}有：${all.join('、')}。`,
    en: (wanted: string, at: number, near: string | undefined, all: string[]) =>
      `There is no stage "${wanted}" (character ${at})${near ? `; did you mean ${near}?` : '.'} There are: ${all.join(', ')}.`,
  },
  unknownTier: {
    'zh-CN': (wanted: string, at: number, near: string | undefined, all: string[]) =>
      `第 ${at} 个字：没有「${wanted}」这个等级${near ? `，是不是 ${near}？` : '。'}有：${all.join('、')}。`,
    en: (wanted: string, at: number, near: string | undefined, all: string[]) =>
      `There is no tier "${wanted}" (character ${at})${near ? `; did you mean ${near}?` : '.'} There are: ${all.join(', ')}.`,
  },
  badValue: {
    'zh-CN': (value: string, at: number, example: string) =>
      `第 ${at} 个字的「${value}」我看不懂，要这样写：${example}`,
    en: (value: string, at: number, example: string) =>
      `I can't read "${value}" at character ${at}. It is written like this: ${example}`,
  },
  unknownName: {
    'zh-CN': (field: NameField, name: string, near: string | undefined) =>
      `没有「${name}」这个${NAMES[field]['zh-CN']}${near ? `，是不是「${near}」？` : '。'}`,
    en: (field: NameField, name: string, near: string | undefined) =>
      `There is no ${NAMES[field].en} "${name}"${near ? `; did you mean "${near}"?` : '.'}`,
  },
  cycle: {
    'zh-CN': (path: string[]) => `绕回自己了：${path.join(' → ')}。换个写法吧。`,
    en: (path: string[]) => `That leads back to itself: ${path.join(' → ')}.`,
  },
};

const also = {
  'zh-CN': ({ neverWrote, gone, stale }: Reach) =>
    [
      neverWrote > 0 ? `${neverWrote} 位没私聊过我` : '',
      gone > 0 ? `${gone} 位的私聊已经关了` : '',
      stale > 0 ? `${stale} 位没私聊过我，留的联系方式也失效了` : '',
    ].filter(Boolean),
  en: ({ neverWrote, gone, stale }: Reach) =>
    [
      neverWrote > 0 ? `${neverWrote} never wrote to me alone` : '',
      gone > 0 ? `${gone} closed the chat` : '',
      stale > 0 ? `${stale} never wrote to me alone, and the contact they left does not work` : '',
    ].filter(Boolean),
};

export const texts = {
  wrong,
  counted: {
    'zh-CN': (reach: Reach, names: string[]) =>
      reach.count === 0
        ? '一位也没有。'
        : [
            `${reach.count} 位，比如${names.join('、')}。`,
            `现在能私聊到 ${reach.reachable} 位${also['zh-CN'](reach)
              .map(why => `，${why}`)
              .join('')}。`,
          ].join('\n'),
    en: (reach: Reach, names: string[]) =>
      reach.count === 0
        ? 'Nobody.'
        : [
            `${plural(reach.count, 'member')}, such as ${names.join(', ')}.`,
            `${reach.reachable} can be written to now${also
              .en(reach)
              .map(why => `, ${why}`)
              .join('')}.`,
          ].join('\n'),
  },
  saved: {
    'zh-CN': (name: string, count: number) => `存好了：「${name}」现在有 ${count} 位。`,
    en: (name: string, count: number) => `Saved: "${name}" has ${plural(count, 'member')} now.`,
  },
  list: {
    'zh-CN': (segments: Listed[]) =>
      segments.length > 0
        ? segments.map(
            ({ name, expression, count, wrong: why }) =>
              `· ${name}（${count} 位）：${expression}${why ? `\n  没法更新了：${why}` : ''}`,
          )
        : [`还没有分群。发 /segment save 老客: tag:护肤 AND seen:<30d 存一个。`],
    en: (segments: Listed[]) =>
      segments.length > 0
        ? segments.map(
            ({ name, expression, count, wrong: why }) =>
              `· ${name} (${count}): ${expression}${why ? `\n  Not kept up any more: ${why}` : ''}`,
          )
        : ['There are no segments yet. Save one: /segment save regulars: tag:tea AND seen:<30d'],
  },
  removed: {
    'zh-CN': (name: string) => `「${name}」去掉了。`,
    en: (name: string) => `"${name}" is gone.`,
  },
  inUse: {
    'zh-CN': (name: string, users: string[]) =>
      `「${name}」还被${users.map(each => `「${each}」`).join('、')}用着，先改那边。`,
    en: (name: string, users: string[]) =>
      `"${name}" is still used by ${users.join(', ')}. Change that first.`,
  },
  notForYou: {
    'zh-CN': '存和删分群要编辑以上的人来做。',
    en: 'Saving and removing segments is for editors and above.',
  },
};
