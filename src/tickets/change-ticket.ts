import type { Sql } from '../db/db.ts';
import type { Message } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { KnownMember } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import type { TicketParts } from './hand-off.ts';
import { toOperators } from './messages.ts';
import { promisedBy } from './promised-by.ts';
import { hasMessage, readTicket, type Ticket } from './store.ts';
import {
  assignTicket,
  closeTicket,
  insertMessage,
  markEscalated,
  promiseBy,
  reopenTicket,
} from './store-changes.ts';
import { isKnownToThem } from './store-complaints.ts';
import { peopleFor, tellThem } from './tell.ts';
import { texts } from './texts.ts';
import { ticketTexts } from './texts-ticket.ts';
import { writeMoment } from './write-moment.ts';

/** What can be done about a ticket, besides answering it (reply-ticket.ts). */
export type TicketChange =
  | { verb: 'take' }
  | { verb: 'assign'; to: { id: number; name: string } }
  | { verb: 'note' | 'escalate' | 'close' | 'reopen'; words: string }
  | { verb: 'promise'; at: number };

export type Changing = {
  id: number;
  change: TicketChange;
  by: KnownMember;
  language: Language;
  /** The message that asks for it: handled again after a crash, nothing is done twice. Absent in the console. */
  interactionId?: number;
};

/** How long after the end whoever waited is asked how it was: they may say first that it is not over. */
const ASK_AFTER_MS = 10 * 60_000;

/**
 * Does something about a ticket, and tells whom it concerns: whoever waits hears what becomes of it, an operator what
 * is theirs now. One transaction. What is said to the one who did it comes back.
 */
export async function changeTicket(deps: Deps, parts: TicketParts, changing: Changing): Promise<string> {
  const { db } = deps;
  const { id, change, language, interactionId } = changing;
  const ticket = await readTicket({ all: db.read }, id);
  if (!ticket) return texts.noSuch[language];
  const again = interactionId !== undefined && (await hasMessage({ all: db.read }, id, interactionId));
  if (!again) {
    const closed = ticket.state === 'closed';
    if (closed && change.verb !== 'reopen' && change.verb !== 'note') return texts.closedBefore[language];
    if (!closed && change.verb === 'reopen') return ticketTexts.openAlready[language];
    const planned = await db.write(async sql =>
      parts.outbox().plan(sql, await carryOut(deps, parts, sql, { ...changing, ticket })),
    );
    parts.outbox().dispatch(planned);
  }
  return done(deps, changing);
}

type Working = Changing & { ticket: Ticket };

/** What is said about it afterwards; `line` makes it unique. */
async function carryOut(deps: Deps, parts: TicketParts, sql: Sql, working: Working): Promise<Message[]> {
  const { id, change, by, interactionId, ticket } = working;
  const now = deps.clock.now();
  const noted = change.verb === 'note' ? change.words : stateOf(change);
  const kind = change.verb === 'note' ? 'note' : 'state';
  const line = await insertMessage(sql, id, { at: now, memberId: by.id, kind, text: noted, interactionId });
  const occasion = `ticket/${id}/${change.verb}/${line}`;
  switch (change.verb) {
    case 'note':
      return [];
    case 'take':
      await assignTicket(sql, id, by.id);
      return [];
    case 'assign':
      await assignTicket(sql, id, change.to.id);
      return tellAssignee(deps, sql, { ticket, occasion, to: change.to.id, by });
    case 'escalate':
      await markEscalated(sql, id, now);
      return tellManagers(deps, sql, { ticket, occasion, why: change.words, by });
    case 'promise':
      await promiseBy(sql, id, change.at);
      return tellThem(deps, parts, sql, {
        ...{ ticket, occasion },
        words: language => texts.promised[language](ticket.subject, writeMoment(change.at, deps, language)),
      });
    case 'close':
      return close(deps, parts, sql, { ...working, occasion, reason: change.words });
    case 'reopen':
      await reopenTicket(sql, id, await promisedBy(sql, deps.house, { kind: ticket.kind, now }));
      return tellThem(deps, parts, sql, {
        ...{ ticket, occasion },
        words: language => texts.openedAgain[language](ticket.subject, change.words),
      });
    default:
      return change satisfies never;
  }
}

function stateOf(change: Exclude<TicketChange, { verb: 'note' }>): string {
  if (change.verb === 'assign') return `assign #${change.to.id} ${change.to.name}`;
  if (change.verb === 'promise') return `promise ${change.at}`;
  return 'words' in change ? `${change.verb} ${change.words}`.trim() : change.verb;
}

/** Whoever waited is told why, and may say that it is not over; some time later they are asked how it was. */
async function close(
  deps: Deps,
  parts: TicketParts,
  sql: Sql,
  { id, by, ticket, occasion, reason }: Working & { occasion: string; reason: string },
): Promise<Message[]> {
  const now = deps.clock.now();
  const known = await isKnownToThem(sql, id);
  const askAt = known && ticket.csatAskedAt === null ? now + ASK_AFTER_MS : null;
  if (!(await closeTicket(sql, id, { now, memberId: by.id, reason, askAt }))) return [];
  return tellThem(deps, parts, sql, {
    ...{ ticket, occasion },
    words: language => texts.ended[language](ticket.subject, reason),
    options: language => [{ id: `ticket:again:${id}`, label: texts.notOver[language] }],
  });
}

type Passing = { ticket: Ticket; occasion: string; by: KnownMember };

async function tellAssignee(
  deps: Deps,
  sql: Sql,
  { ticket, occasion, to, by }: Passing & { to: number },
): Promise<Message[]> {
  const people = await peopleFor(sql, ticket, 'agent');
  const theirs = people.filter(({ memberId }) => memberId === to && to !== by.id);
  return toOperators(deps, theirs, {
    occasion,
    words: language => ticketTexts.givenToYou[language](ticket, by.name),
  });
}

async function tellManagers(
  deps: Deps,
  sql: Sql,
  { ticket, occasion, why, by }: Passing & { why: string },
): Promise<Message[]> {
  const managers = await peopleFor(sql, ticket, 'manager');
  return toOperators(
    deps,
    managers.filter(({ memberId }) => memberId !== by.id),
    { occasion, words: language => ticketTexts.escalatedTo[language](ticket, by.name, why) },
  );
}

function done(deps: Deps, { id, change, language }: Changing): string {
  const said = ticketTexts.done[language];
  if (change.verb === 'assign') return said.assign(id, change.to.name);
  if (change.verb === 'promise') return said.promise(id, writeMoment(change.at, deps, language));
  return said[change.verb](id);
}
