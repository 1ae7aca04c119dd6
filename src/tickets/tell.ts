import type { Sql } from '../db/db.ts';
import type { Message } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import type { Choice } from '../kernel/message.ts';
import { type Reachable, reachableOperators } from '../operators/store-rooms.ts';
import type { TicketParts } from './hand-off.ts';
import { languageOf, roomOf, toMember, toOperators } from './messages.ts';
import type { Ticket } from './store.ts';
import { isKnownToThem } from './store-complaints.ts';

type Telling = {
  ticket: Ticket;
  occasion: string;
  words: (language: Language) => string;
  options?: (language: Language) => Choice[];
};

/**
 * Tells whoever waits what becomes of it. A complaint that the house overheard is no news to whoever it is about,
 * before somebody answered them.
 */
export async function tellThem(
  deps: Deps,
  parts: TicketParts,
  sql: Sql,
  { ticket, occasion, words, options }: Telling,
): Promise<Message[]> {
  const room = (await isKnownToThem(sql, ticket.id)) ? await roomOf(deps, parts, ticket) : undefined;
  if (!room) return [];
  const language = languageOf(deps, ticket, room);
  const told = { room, occasion, words: words(language), ...(options && { options: options(language) }) };
  return [await toMember(sql, ticket, told)];
}

/** Who may look after a ticket, everywhere or where it was said, and can be written to. */
export function peopleFor(
  sql: Pick<Sql, 'all'>,
  { roomId, account }: Ticket,
  least: 'agent' | 'manager',
): Promise<Reachable[]> {
  return reachableOperators({ read: sql.all }, least, { id: roomId, account });
}

/** Tells the one it was given to, or who may look after it where that is nobody who can be reached. */
export async function tellWorkers(
  deps: Deps,
  sql: Pick<Sql, 'all'>,
  { ticket, occasion, words }: Omit<Telling, 'options'>,
): Promise<Message[]> {
  const people = await peopleFor(sql, ticket, 'agent');
  const theirs = people.filter(({ memberId }) => memberId === ticket.assigneeId);
  return toOperators(deps, theirs.length > 0 ? theirs : people, { occasion, words });
}
