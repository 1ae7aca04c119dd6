import type { Sql } from '../db/db.ts';
import type { Planned } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import type { HandedOver, TicketParts } from './hand-off.ts';
import { openTicket } from './open-ticket.ts';
import { ticketAbout } from './store.ts';
import { insertMessage } from './store-changes.ts';
import { countComplaints, FOUND, isStaff, openComplaint } from './store-complaints.ts';

/** More words of the same person in the same place are about the same. */
const SAME_MS = 24 * 3_600_000;
/** More than so many at a time are told by the first of them: the rest stands in the queue, and in the digest. */
const TOLD_AT_A_TIME = 10;
const AT_A_TIME_MS = 10 * 60_000;

/** A complaint that somebody made in a room, without asking the house for anything. */
export type Overheard = { asked: HandedOver; name: string; room: KnownRoom };

/**
 * Makes a ticket of a complaint that was overheard, in the given transaction: operators hear of it, and in the room
 * nothing is said. More words of the same person go to the ticket there is. What operators say is no complaint.
 */
export async function keepComplaint(
  deps: Deps,
  parts: TicketParts,
  sql: Sql,
  { asked, name, room }: Overheard,
): Promise<Planned | undefined> {
  const { memberId, roomId, interactionId, text, at } = asked;
  if ((await isStaff(sql, memberId)) || (await ticketAbout(sql, asked))) return undefined;
  const now = deps.clock.now();
  const since = now - SAME_MS;
  const open = await openComplaint(sql, { memberId, roomId, since });
  if (open !== undefined) {
    await insertMessage(sql, open, { at, memberId, kind: 'asked', text, interactionId });
    return undefined;
  }
  const lately = await countComplaints(sql, { since: now - AT_A_TIME_MS, most: TOLD_AT_A_TIME });
  const quiet = lately >= TOLD_AT_A_TIME;
  const { id, planned } = await openTicket(deps, parts, sql, { asked, kind: 'complaint', name, room, quiet });
  await insertMessage(sql, id, { at: now, memberId, kind: 'state', text: FOUND });
  return planned;
}
