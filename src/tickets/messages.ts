import type { Sql } from '../db/db.ts';
import type { Message } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import { knownLanguage, type Language } from '../kernel/language.ts';
import type { Choice, Part } from '../kernel/message.ts';
import { findDirectRoom } from '../members/store.ts';
import type { Reachable } from '../operators/store-rooms.ts';
import type { TicketParts } from './hand-off.ts';
import { authorOf, type Ticket } from './store.ts';

const MOST_TOLD = 10;

/** Where whoever waits is told: where they asked, or alone where that was private. */
export async function roomOf(
  { db }: Pick<Deps, 'db'>,
  parts: Pick<TicketParts, 'room'>,
  ticket: Ticket,
): Promise<KnownRoom | undefined> {
  const room = await parts.room(ticket.roomId);
  if (!room || !ticket.private || room.kind === 'direct') return room;
  return findDirectRoom(db, ticket.memberId, room.account);
}

/** The language of whoever waits. */
export function languageOf({ house }: Pick<Deps, 'house'>, ticket: Ticket, room: KnownRoom): Language {
  return knownLanguage(ticket.language) ?? room.language ?? house.language;
}

/** Something that is told to whoever waits; in a group they are named, and what they said is quoted. */
export async function toMember(
  sql: Pick<Sql, 'all'>,
  ticket: Ticket,
  {
    room,
    occasion,
    words,
    options,
  }: { room: KnownRoom; occasion: string; words: string; options?: Choice[] },
): Promise<Message> {
  const author = ticket.interactionId === null ? undefined : await authorOf(sql, ticket.interactionId);
  const here = room.id === ticket.roomId;
  const said: Part = options ? { type: 'choices', text: words, options } : { type: 'text', text: words };
  return {
    ...{ occasion, room, memberId: ticket.memberId, kind: 'notice' },
    parts: [...mentionOf(author, room), said],
    quote: here ? (author?.messageId ?? undefined) : undefined,
  };
}

function mentionOf(author: Awaited<ReturnType<typeof authorOf>>, room: KnownRoom): Part[] {
  if (!author || room.kind === 'direct') return [];
  const { account, nativeId: id, name } = author;
  return [
    { type: 'mention', person: { account, id, name } },
    { type: 'text', text: ' ' },
  ];
}

/** Something that operators are told about a ticket, each alone and in their language: quoting it answers. */
export function toOperators(
  { house }: Pick<Deps, 'house'>,
  people: Reachable[],
  { occasion, words }: { occasion: string; words: (language: Language) => string },
): Message[] {
  return people.slice(0, MOST_TOLD).map(({ memberId, language, room }) => ({
    ...{ occasion: `${occasion}/${memberId}`, room, memberId, kind: 'notice' },
    parts: [{ type: 'text', text: words(knownLanguage(language) ?? room.language ?? house.language) }],
  }));
}
