import { rankOf } from './merge-facts.ts';
import type { Side } from './store-preview.ts';
import { texts } from './texts.ts';

type Lang = 'zh-CN' | 'en';

const bullets = (items: string[]): string => items.map(item => `· ${item}`).join('\n');

/** What the two say differently, and which of it stays. */
function conflicts(into: Side, from: Side, language: Lang): string[] {
  const words = {
    'zh-CN': {
      name: '名字',
      language: '语言',
      phone: '手机',
      email: '邮箱',
      city: '城市',
      birthday: '生日',
      role: '角色',
    },
    en: {
      name: 'Name',
      language: 'Language',
      phone: 'Phone',
      email: 'E-mail',
      city: 'City',
      birthday: 'Birthday',
      role: 'Role',
    },
  }[language];
  const role = (side: Side) => texts.roles[language][side.facts.role] ?? side.facts.role;
  const rows: [string, string | null | undefined, string | null | undefined][] = [
    [words.name, into.facts.name, from.facts.name],
    [words.language, into.facts.language, from.facts.language],
    [words.phone, into.contact?.phone, from.contact?.phone],
    [words.email, into.contact?.email, from.contact?.email],
    [words.city, into.contact?.city, from.contact?.city],
    [words.birthday, into.contact?.birthday, from.contact?.birthday],
  ];
  const told = rows.flatMap(([what, a, b]) => (a && b && a !== b ? [keeps(language, what, a, b)] : []));
  if (into.facts.role === from.facts.role) return told;
  const higher = rankOf(into.facts.role) > rankOf(from.facts.role) ? [into, from] : [from, into];
  const [high, low] = higher.map(side => role(side as Side));
  return [...told, keeps(language, words.role, high ?? '', low ?? '')];
}

const keeps = (language: Lang, what: string, kept: string, other: string): string =>
  language === 'zh-CN'
    ? `${what}：留「${kept}」，不用「${other}」`
    : `${what}: "${kept}" stays, "${other}" does not`;

/** Tags that only one has, and those that one refuses and the other carries. */
function tagNews(into: Side, from: Side, language: Lang): string[] {
  const only = from.tags.filter(name => !into.tags.includes(name) && !into.refused.includes(name));
  const refused = [
    ...from.tags.filter(name => into.refused.includes(name)),
    ...into.tags.filter(name => from.refused.includes(name)),
  ];
  const both = from.tags.filter(name => into.tags.includes(name));
  const zh = language === 'zh-CN';
  const list = (names: string[]) => names.join(zh ? '、' : ', ');
  return [
    ...(only.length > 0 ? [zh ? `标签会多出：${list(only)}` : `Tags that come along: ${list(only)}`] : []),
    ...(both.length > 0
      ? [zh ? `两边都有的标签合起来：${list(both)}` : `Tags on both, added up: ${list(both)}`]
      : []),
    ...(refused.length > 0
      ? [
          zh
            ? `一边不要的标签，以本人为准：${list(refused)}`
            : `Tags refused on one side, the person's word counts: ${list(refused)}`,
        ]
      : []),
  ];
}

const side = (language: Lang, { facts, logins }: Side): string =>
  language === 'zh-CN'
    ? `#${facts.id} ${facts.name}：${logins.join('、') || '没有账号'}`
    : `#${facts.id} ${facts.name}: ${logins.join(', ') || 'no accounts'}`;

/** All that somebody must know who makes two members one. */
export function preview(into: Side, from: Side, language: Lang): string {
  const zh = language === 'zh-CN';
  const { orders, coupons, marks, facts } = from;
  const differ = conflicts(into, from, language);
  return [
    zh ? '要把这两位合成一个人：' : 'This makes these two one person:',
    bullets([
      `${side(language, into)}${zh ? '（留下）' : ' (stays)'}`,
      `${side(language, from)}${zh ? '（并进去）' : ' (goes into the first)'}`,
    ]),
    zh
      ? `跟着过去的：${orders} 笔订单，${facts.points} 积分，${coupons} 张券，${marks} 条领过答过的记录`
      : `What goes along: ${orders} orders, ${facts.points} points, ${coupons} coupons, ${marks} things got or answered`,
    ...tagNews(into, from, language),
    ...(differ.length > 0 ? [`${zh ? '两边不一样的：' : 'Where they differ:'}\n${bullets(differ)}`] : []),
    zh ? '随时可以用 /merge undo 原样拆开。' : 'It can be undone at any time with /merge undo.',
  ].join('\n');
}
