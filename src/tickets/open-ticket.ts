import type { Sql } from '../db/db.ts';
import type { Planned } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import { reachableOperators } from '../operators/store-rooms.ts';
import type { HandedOver, TicketParts } from './hand-off.ts';
import { toOperators } from './messages.ts';
import { promisedBy } from './promised-by.ts';
import { type Ticket, threadOf, ticketAbout } from './store.ts';
import { insertMessage, insertTicket } from './store-changes.ts';
import { texts } from './texts.ts';

/** What they wrote before it, while they were at it. */
const THREAD_MS = 10 * 60_000;
const THREAD_LIMIT = 5;
const SUBJECT = 60;
/** What they had the house do says nothing about it; what they asked does. */
const COMMAND = /^[/／](?!ask)/u;

export type Opening = {
  asked: HandedOver;
  kind: Ticket['kind'];
  name: string;
  room: KnownRoom;
  /** What was handed in is all there is to it. */
  alone?: true;
  /** Nobody is told: it stands in the queue. */
  quiet?: boolean;
};

/** `planned`: what is to be dispatched after the commit; absent where the ticket was there already. */
export type Opened = { id: number; planned: Planned | undefined };

/**
 * Opens a ticket with what was said around it, and tells those who answer in that room, in the given transaction.
 * About one thing that somebody said there is one ticket, however often it is opened.
 */
export async function openTicket(
  { house, clock }: Deps,
  parts: TicketParts,
  sql: Sql,
  { asked, kind, name, room, alone, quiet }: Opening,
): Promise<Opened> {
  const earlier = await ticketAbout(sql, asked);
  if (earlier) return { id: earlier.id, planned: undefined };
  const now = clock.now();
  const thread = alone
    ? []
    : await threadOf(sql, {
        interactionId: asked.interactionId,
        since: asked.at - THREAD_MS,
        limit: THREAD_LIMIT,
      });
  const around = thread.filter(({ id, text }) => id === asked.interactionId || !COMMAND.test(text));
  const said = around.length > 0 ? around : [{ id: asked.interactionId, text: asked.text, at: asked.at }];
  const subject = [...asked.text.replace(/\s+/g, ' ')].slice(0, SUBJECT).join('');
  const dueAt = await promisedBy(sql, house, { kind, now });
  const ticket = { ...asked, kind, subject, private: room.kind === 'direct', dueAt };
  const id = await insertTicket(sql, ticket, now);
  for (const { id: interactionId, text, at } of said) {
    await insertMessage(sql, id, { at, memberId: asked.memberId, kind: 'asked', text, interactionId });
  }
  const people = quiet ? [] : await reachableOperators({ read: sql.all }, 'agent', room);
  const others = people.filter(({ memberId }) => memberId !== asked.memberId);
  const where = room.kind === 'direct' ? null : (room.title ?? room.nativeId);
  const lines = said.map(({ text }) => `> ${text}`).join('\n');
  const told = toOperators({ house }, others, {
    occasion: `ticket/${id}/new`,
    words: language => texts.told[language]({ id, kind, name, where, lines }),
  });
  return { id, planned: await parts.outbox().plan(sql, told) };
}
