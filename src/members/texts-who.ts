import type { Language } from '../kernel/language.ts';
import { plural } from '../kernel/plural.ts';

/** A whole member, ready to be laid out. */
export type WhoCard = {
  name: string;
  id: number;
  role: string;
  since: string;
  lastSeen: string;
  logins: { login: string; durable: boolean }[];
  phone: string | undefined;
  email: string | undefined;
  city: string | undefined;
  birthday: string | undefined;
  stale: boolean;
  daysPresent: number;
  messages: number;
  usualGapDays: number | undefined;
  tier: string | undefined;
  stage: string | undefined;
  changes: string[];
  orders: { count: number; total: string; last: string }[];
  lastOrders: { at: string; items: string; amount: string; state: string }[];
  points: number;
  coupons: string[];
  got: string[];
  answered: string[];
  tags: { name: string; percent: number; why: string; hits: number }[];
  pushes: { at: string; text: string; state: string; wroteAfterHours?: number; boughtAfterHours?: number }[];
  tickets: { id: number; at: string; subject: string; state: string }[];
  segments: string[];
  rooms: string[];
  said: { at: string; text: string }[];
  merged: string[];
  candidates: string[];
};

const bullets = (items: string[]): string => items.map(item => `· ${item}`).join('\n');

/** A heading with its items below; nothing where there are none. */
const below = (heading: string, items: string[]): string[] =>
  items.length > 0 ? [`${heading}\n${bullets(items)}`] : [];

/** All on one line; nothing where there are none. */
const onLine = (heading: string, items: (string | undefined)[], between: string): string[] => {
  const known = items.filter(item => item !== undefined && item !== '');
  return known.length > 0 ? [`${heading}${known.join(between)}`] : [];
};

const bulleted = (items: string[]): string[] => (items.length > 0 ? [bullets(items)] : []);

const STATES: Record<Language, Record<string, string>> = {
  'zh-CN': { refunded: '已退款', cancelled: '已取消' },
  en: { refunded: 'refunded', cancelled: 'cancelled' },
};

const orderLine =
  (language: Language) =>
  ({ at, items, amount, state }: WhoCard['lastOrders'][number]): string =>
    [at, items, amount, STATES[language][state]].filter(Boolean).join(' ');

const afterZh = (hours: number): string =>
  hours < 1 ? '一小时内' : hours < 48 ? `${Math.round(hours)} 小时后` : `${Math.round(hours / 24)} 天后`;
const afterEn = (hours: number): string =>
  hours < 1
    ? 'within an hour'
    : hours < 48
      ? `after ${Math.round(hours)} h`
      : `after ${Math.round(hours / 24)} days`;

const TICKET_STATES = {
  'zh-CN': { open: '等人接', assigned: '有人在办', answered: '答过了', closed: '办完了' } as Record<
    string,
    string
  >,
  en: { open: 'waiting', assigned: 'taken', answered: 'answered', closed: 'closed' } as Record<
    string,
    string
  >,
};

const ticketLine =
  (language: 'zh-CN' | 'en') =>
  ({ id, at, subject, state }: WhoCard['tickets'][number]): string =>
    `#${id} ${at} ${subject}${language === 'en' ? ' — ' : '：'}${TICKET_STATES[language][state] ?? state}`;

type PushLine = WhoCard['pushes'][number];

function pushZh({ at, text, state, wroteAfterHours, boughtAfterHours }: PushLine): string {
  const did = [
    ...(wroteAfterHours === undefined ? [] : [`${afterZh(wroteAfterHours)}有回应`]),
    ...(boughtAfterHours === undefined ? [] : [`${afterZh(boughtAfterHours)}下了单`]),
  ];
  const then = state === 'sent' ? did.join('，') || '之后三天没动静' : '没有送到';
  return `${at}「${text}」：${then}`;
}

function pushEn({ at, text, state, wroteAfterHours, boughtAfterHours }: PushLine): string {
  const did = [
    ...(wroteAfterHours === undefined ? [] : [`answered ${afterEn(wroteAfterHours)}`]),
    ...(boughtAfterHours === undefined ? [] : [`bought ${afterEn(boughtAfterHours)}`]),
  ];
  const then = state === 'sent' ? did.join(', ') || 'nothing in the three days after' : 'did not arrive';
  return `${at} "${text}": ${then}`;
}

function contactZh({ phone, email, city, birthday, stale }: WhoCard): string[] {
  const known = [
    phone && `手机：${phone}`,
    email && `邮箱：${email}`,
    city && `城市：${city}`,
    birthday && `生日：${birthday}`,
  ].filter(Boolean);
  return known.length > 0 ? [`${known.join('　')}${stale ? '（联系方式可能失效了）' : ''}`] : [];
}

function contactEn({ phone, email, city, birthday, stale }: WhoCard): string[] {
  const known = [
    phone && `Phone: ${phone}`,
    email && `E-mail: ${email}`,
    city && `City: ${city}`,
    birthday && `Birthday: ${birthday}`,
  ].filter(Boolean);
  return known.length > 0 ? [`${known.join('   ')}${stale ? ' (may not work any more)' : ''}`] : [];
}

export const whoTexts = {
  'zh-CN': (c: WhoCard): string =>
    [
      `${c.name}（#${c.id}，${c.role}）`,
      `账号：${c.logins.map(l => `${l.login}${l.durable ? '' : '（编号会变）'}`).join('、') || '没有'}`,
      ...contactZh(c),
      `${c.since}来的，最近一次出现是 ${c.lastSeen}`,
      `近三十天来过 ${c.daysPresent} 天，说了 ${c.messages} 句${c.usualGapDays === undefined ? '' : `，平时隔 ${c.usualGapDays} 天来一次`}`,
      ...onLine('等级 ', [c.tier], ''),
      ...onLine('阶段 ', [c.stage], ''),
      ...below('变化：', c.changes),
      c.orders.length > 0
        ? `订单：${c.orders.map(o => `${o.count} 笔，共 ${o.total}，最近一笔 ${o.last}`).join('；')}`
        : '订单：还没有',
      ...bulleted(c.lastOrders.map(orderLine('zh-CN'))),
      ...(c.points > 0 ? [`积分：${c.points}`] : []),
      ...onLine('券：', c.coupons, '、'),
      ...onLine('领过：', c.got, '、'),
      ...onLine('答过：', c.answered, '、'),
      c.tags.length > 0
        ? `标签：\n${bullets(c.tags.map(t => `${t.name}（${t.percent}%${t.hits > 1 ? `，${t.hits} 次` : ''}）：${t.why}`))}`
        : '标签：还没有',
      ...below('推送：', c.pushes.map(pushZh)),
      ...below('工单：', c.tickets.map(ticketLine('zh-CN'))),
      ...onLine('分群：', c.segments, '、'),
      `所在的群：${c.rooms.join('、') || '没有'}`,
      c.said.length > 0 ? `最近说的：\n${bullets(c.said.map(m => `${m.at} ${m.text}`))}` : '还没说过话',
      ...below('合并进来的：', c.merged),
      ...below('可能是同一个人：', c.candidates),
    ].join('\n'),
  en: (c: WhoCard): string =>
    [
      `${c.name} (#${c.id}, ${c.role})`,
      `Accounts: ${c.logins.map(l => `${l.login}${l.durable ? '' : ' (its id changes)'}`).join(', ') || 'none'}`,
      ...contactEn(c),
      `Here since ${c.since}, last seen ${c.lastSeen}`,
      `In the last thirty days: ${plural(c.daysPresent, 'day')}, ${plural(c.messages, 'message')}${c.usualGapDays === undefined ? '' : `; usually back after ${plural(c.usualGapDays, 'day')}`}`,
      ...onLine('Tier ', [c.tier], ''),
      ...onLine('Stage ', [c.stage], ''),
      ...below('Changes:', c.changes),
      c.orders.length > 0
        ? `Orders: ${c.orders.map(o => `${o.count}, ${o.total} in all, the last on ${o.last}`).join('; ')}`
        : 'Orders: none yet',
      ...bulleted(c.lastOrders.map(orderLine('en'))),
      ...(c.points > 0 ? [`Points: ${c.points}`] : []),
      ...onLine('Coupons: ', c.coupons, ', '),
      ...onLine('Got: ', c.got, ', '),
      ...onLine('Answered: ', c.answered, ', '),
      c.tags.length > 0
        ? `Tags:\n${bullets(c.tags.map(t => `${t.name} (${t.percent}%${t.hits > 1 ? `, ${t.hits} times` : ''}): ${t.why}`))}`
        : 'Tags: none yet',
      ...below('Campaigns:', c.pushes.map(pushEn)),
      ...below('Tickets:', c.tickets.map(ticketLine('en'))),
      ...onLine('Segments: ', c.segments, ', '),
      `Groups: ${c.rooms.join(', ') || 'none'}`,
      c.said.length > 0
        ? `Last messages:\n${bullets(c.said.map(m => `${m.at} ${m.text}`))}`
        : 'Has not written yet',
      ...below('Merged in:', c.merged),
      ...below('May be the same person:', c.candidates),
    ].join('\n'),
};
