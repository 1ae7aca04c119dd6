import type { Language } from '../kernel/language.ts';
import type { Part } from '../kernel/message.ts';
import { plainText } from '../kernel/text.ts';
import { maskEmail, nationalPhone, shorten, whyTag } from './render.ts';
import type { WholeMember } from './store-who.ts';
import { texts } from './texts.ts';
import { mergeTexts } from './texts-merge.ts';
import type { WhoCard } from './texts-who.ts';

const HOUR_MS = 3_600_000;
const SAID_SHOWN = 3;

export type WhoSetting = {
  timezone: string;
  /** Whether phone and e-mail may be read whole. */
  whole: boolean;
  scores: { tier: string; stage: string; changes: string[] } | undefined;
  isCommand: (words: string, inPrivate: boolean) => boolean;
};

function renderTicket(
  { id, subject, state, createdAt }: WholeMember['tickets'][number],
  when: (at: number) => string,
): WhoCard['tickets'][number] {
  return { id, state, subject: shorten(subject), at: when(createdAt) };
}

/** Makes everything known of a member readable, in a language and the house's time zone. */
export function renderWho(member: WholeMember, language: Language, setting: WhoSetting): WhoCard {
  const { facts } = member;
  const when = momentsIn(language, setting.timezone);
  const money = (cents: number, currency: string) =>
    new Intl.NumberFormat(language, { style: 'currency', currency }).format(cents / 100);
  const named = (kind: string) => member.marks.filter(mark => mark.kind === kind).map(({ name }) => name);
  return {
    name: facts.name,
    id: facts.id,
    role: texts.roles[language][facts.role] ?? facts.role,
    since: when(facts.createdAt),
    lastSeen: when(facts.lastSeenAt, true),
    logins: member.logins.map(({ account, username, nativeId, durable }) => ({
      login: `${account} ${username ? `@${username}` : nativeId}`,
      durable: Boolean(durable),
    })),
    ...renderContact(member, setting.whole),
    daysPresent: member.daysPresent,
    messages: member.messages,
    usualGapDays: facts.usualGapDays ?? undefined,
    tier: setting.scores?.tier,
    stage: setting.scores?.stage,
    changes: setting.scores?.changes ?? [],
    orders: member.orders.map(({ currency, count, totalCents, lastAt }) => ({
      count,
      total: money(totalCents, currency),
      last: when(lastAt),
    })),
    lastOrders: member.lastOrders.map(order => ({
      at: when(order.at),
      items: shorten(order.items ?? ''),
      amount: money(order.amountCents, order.currency),
      state: order.state,
    })),
    points: facts.points,
    coupons: named('coupon'),
    got: named('got'),
    answered: named('answered'),
    tags: member.tags.map(tag => ({
      name: tag.name,
      percent: Math.round(tag.strength * 100),
      hits: tag.hits,
      why: whyTag(tag, language, when),
    })),
    pushes: member.pushes.map(push => renderPush(push, when)),
    tickets: member.tickets.map(ticket => renderTicket(ticket, when)),
    segments: member.segments,
    rooms: member.rooms,
    said: member.said
      .filter(({ text, kind }) => !setting.isCommand(text, kind === 'direct'))
      .slice(0, SAID_SHOWN)
      .map(({ at, text }) => ({ at: when(at, true), text: shorten(text) })),
    merged: member.merges.map(({ fromId, name, at }) => `#${fromId} ${name} ${when(at)}`),
    candidates: member.candidates.map(mergeTexts.maybe[language]),
  };
}

function renderContact({ contact }: WholeMember, whole: boolean) {
  return {
    phone: contact?.phone ? nationalPhone(contact.phone, whole) : undefined,
    email: contact?.email ? maskEmail(contact.email, whole) : undefined,
    city: contact?.city ?? undefined,
    birthday: contact?.birthday ?? undefined,
    stale: contact !== undefined && contact.staleAt !== null,
  };
}

type When = (at: number, withTime?: boolean) => string;

function momentsIn(language: Language, timeZone: string): When {
  const day = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium' });
  const minute = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return (at, withTime = false) => (withTime ? minute : day).format(at);
}

function renderPush(push: WholeMember['pushes'][number], when: When): WhoCard['pushes'][number] {
  const hours = (at: number) => (at - push.at) / HOUR_MS;
  return {
    at: when(push.at),
    text: shorten(plainText(JSON.parse(push.parts) as Part[])),
    state: push.state,
    ...(push.wroteAt !== null && { wroteAfterHours: hours(push.wroteAt) }),
    ...(push.boughtAt !== null && { boughtAfterHours: hours(push.boughtAt) }),
  };
}
