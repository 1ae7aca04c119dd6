import type { Sql } from '../db/db.ts';
import { openGate, outsideQuiet, serviceFacts } from '../delivery/gate.ts';
import type { Message } from '../delivery/plan-messages.ts';
import { readGateRules, readReaders } from '../delivery/store-gate.ts';
import type { Deps } from '../deps.ts';
import { findDirectRoom } from '../members/store.ts';
import type { TicketParts } from './hand-off.ts';
import { languageOf, roomOf, toMember, toOperators } from './messages.ts';
import { GRACE_MS } from './promised-by.ts';
import { readTicket, type Ticket } from './store.ts';
import { insertMessage, markEscalated } from './store-changes.ts';
import { askLater, type Due, markAsked, markReminded, readDue } from './store-due.ts';
import { peopleFor, tellWorkers } from './tell.ts';
import { texts } from './texts.ts';
import { ticketTexts } from './texts-ticket.ts';

const AT_ONCE = 100;

/**
 * Looks after what was promised: reminds at the moment, tells those above where nobody answers then, and asks whoever
 * waited how it was, once. What is due stands in the store, so no restart forgets or repeats any of it; each step is
 * one transaction, and of two processes one takes it.
 */
export async function keepPromises(deps: Deps, parts: TicketParts): Promise<void> {
  const { db, clock, log } = deps;
  for (const due of await readDue(db, clock.now(), AT_ONCE)) {
    // One that can't be looked after keeps nobody else waiting.
    await lookAfter(deps, parts, due).catch(error => {
      log.error({ err: error, ticket: due.id }, 'what is due about a ticket could not be done');
    });
  }
}

async function lookAfter(deps: Deps, parts: TicketParts, due: Due): Promise<void> {
  const ticket = await readTicket({ all: deps.db.read }, due.id);
  if (!ticket) return;
  if (ticket.state === 'closed') await askHowItWas(deps, parts, ticket);
  else await remindOrTell(deps, parts, ticket, due);
}

async function remindOrTell(deps: Deps, parts: TicketParts, ticket: Ticket, due: Due): Promise<void> {
  const { db, clock, house } = deps;
  const now = clock.now();
  const again = outsideQuiet(await readGateRules(db), now + GRACE_MS, house.timezone);
  const planned = await db.write(async sql => {
    const messages =
      due.remindedAt === null
        ? await remind(deps, sql, ticket, { due, now, again })
        : await tellAbove(deps, sql, ticket, now);
    return parts.outbox().plan(sql, messages);
  });
  parts.outbox().dispatch(planned);
}

async function remind(
  deps: Deps,
  sql: Sql,
  ticket: Ticket,
  { due, now, again }: { due: Due; now: number; again: number },
): Promise<Message[]> {
  if (!(await markReminded(sql, due, { now, again }))) return [];
  return tellWorkers(deps, sql, {
    ...{ ticket, occasion: `ticket/${ticket.id}/remind/${due.dueAt}` },
    words: language => ticketTexts.remind[language](ticket),
  });
}

async function tellAbove(deps: Deps, sql: Sql, ticket: Ticket, now: number): Promise<Message[]> {
  if (!(await markEscalated(sql, ticket.id, now))) return [];
  const line = await insertMessage(sql, ticket.id, {
    ...{ at: now, memberId: ticket.memberId, kind: 'state', text: 'late' },
  });
  const managers = await peopleFor(sql, ticket, 'manager');
  return toOperators(deps, managers, {
    occasion: `ticket/${ticket.id}/late/${line}`,
    words: language => ticketTexts.late[language](ticket),
  });
}

/** The gate decides as for everything that nobody asked for: never at night, never to who can't be reached. */
async function askHowItWas(deps: Deps, parts: TicketParts, ticket: Ticket): Promise<void> {
  const { db, clock, house } = deps;
  const now = clock.now();
  const place = await parts.room(ticket.roomId);
  const alone = place && (await findDirectRoom(db, ticket.memberId, place.account));
  const room = alone ?? (await roomOf(deps, parts, ticket));
  const readers = await readReaders({ all: db.read }, db.dialect, [ticket.memberId]);
  const reader = readers.get(ticket.memberId);
  const facts = serviceFacts({
    deleted: reader === undefined,
    reachable: room !== undefined && room.goneAt === null,
    timezone: reader?.timezone ?? house.timezone,
  });
  const decision = openGate(await readGateRules(db), now)({ purpose: 'service', coupon: false }, facts);
  const { id } = ticket;
  const asked = await db.write(async sql => {
    if ('later' in decision) return void (await askLater(sql, id, decision.at));
    if ('no' in decision || !room) return void (await askLater(sql, id, null));
    if (!(await markAsked(sql, id, now))) return undefined;
    return parts.outbox().plan(sql, [await question(deps, sql, ticket, room)]);
  });
  if (asked) parts.outbox().dispatch(asked);
}

async function question(
  deps: Deps,
  sql: Sql,
  ticket: Ticket,
  room: NonNullable<Awaited<ReturnType<TicketParts['room']>>>,
): Promise<Message> {
  const language = languageOf(deps, ticket, room);
  const options = texts.scores[language].map((label, i) => ({
    id: `ticket:csat:${ticket.id}:${i + 1}`,
    label,
  }));
  const words = texts.howWasIt[language](ticket.subject);
  return toMember(sql, ticket, { room, occasion: `ticket/${ticket.id}/csat`, words, options });
}
