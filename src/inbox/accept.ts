import type { Sql } from '../db/db.ts';
import type { Incoming } from '../feature.ts';
import type { Event } from '../kernel/message.ts';
import type { Who } from '../members/identify.ts';
import { apologise } from './apologise.ts';
import { cleanEvent } from './clean.ts';
import { type Decision, decide, isWork } from './decide.ts';
import type { SlowLane } from './slow-lane.ts';
import { insertEvents, insertUnhandledEvents, storeKey } from './store.ts';
import { decided, incomingOf, type WayIn } from './way-in.ts';

/** With so much under way, channels are asked to wait a little before they bring more. */
const BACKLOG_LIMIT = 400;
const BACKLOG_WAIT_MS = 250;
const BACKLOG_LOOK_MS = 10;

/**
 * Stores events durably and once, in order, with all that could be decided about them at once; resolves after the
 * commit. The rest is handled after it, room by room.
 */
export async function acceptEvents(way: WayIn, slow: SlowLane, events: Event[]): Promise<void> {
  if (events.length === 0) return;
  await waitForBacklog(way, slow);
  const cleaned = events.map(cleanEvent);
  const holding: number[] = [];
  try {
    const stored = await way.deps.db.write(sql => storeEvents(way, slow, { sql, events: cleaned, holding }));
    way.directory.learn(stored.found);
    way.counters.stored += stored.fresh.length;
    way.counters.repeated += events.length - stored.fresh.length;
    for (const incoming of stored.fresh) way.watch.stored(incoming);
    for (const decision of stored.now) decided(way, decision);
    stored.after();
    for (const incoming of stored.later) slow.add(incoming);
  } finally {
    for (const roomId of holding) letGo(way, roomId);
  }
}

async function waitForBacklog({ deps, outbox }: WayIn, slow: SlowLane): Promise<void> {
  await slow.below(BACKLOG_LIMIT);
  for (let ms = 0; outbox.waiting() > BACKLOG_LIMIT && ms < BACKLOG_WAIT_MS; ms += BACKLOG_LOOK_MS) {
    await deps.clock.sleep(BACKLOG_LOOK_MS);
  }
}

type Batch = { sql: Sql; events: Event[]; holding: number[] };

/** Everything that one commit makes true about these events. May run again, when the first try was rolled back. */
async function storeEvents(way: WayIn, slow: SlowLane, { sql, events, holding }: Batch) {
  const { clock, db } = way.deps;
  const { who, found } = await way.directory.identify(sql, events);
  const ids = await insertEvents(sql, db.dialect, events, who, clock.now());
  const fresh = freshOf(way, events, who, ids);
  const { now, later } = sort(way, slow, fresh, holding);
  const after = await way.record(sql, now);
  if (later.length > 0) await insertUnhandledEvents(sql, db.dialect, later);
  return { found, fresh, now, later, after };
}

/** The events that were not in the store before; the same event twice in one batch is new only once. */
function freshOf(way: WayIn, events: Event[], who: Who[], ids: Map<string, number>): Incoming[] {
  const fresh: Incoming[] = [];
  for (const [i, event] of events.entries()) {
    const key = storeKey(event);
    const id = ids.get(key);
    const known = who[i];
    if (id === undefined || !known) continue;
    ids.delete(key);
    fresh.push(incomingOf(way, event, id, known));
  }
  return fresh;
}

/** Decides at once what can be; the rest, and whatever stands behind it in its room, is left for the slow lane. */
function sort(
  way: WayIn,
  slow: SlowLane,
  fresh: Incoming[],
  holding: number[],
): { now: Decision[]; later: Incoming[] } {
  const now: Decision[] = [];
  const later: Incoming[] = [];
  for (const incoming of fresh) {
    const roomId = incoming.room.id;
    if (slow.busy(roomId) || way.held.has(roomId)) {
      later.push(incoming);
      continue;
    }
    const decision = attempt(way, incoming);
    if (isWork(decision)) {
      hold(way, roomId, holding);
      later.push(incoming);
    } else now.push(decision);
  }
  return { now, later };
}

function attempt(way: WayIn, incoming: Incoming) {
  try {
    return decide(way.responders, incoming);
  } catch (error) {
    return apologise(way, incoming, error);
  }
}

function hold({ held }: WayIn, roomId: number, holding: number[]): void {
  held.set(roomId, (held.get(roomId) ?? 0) + 1);
  holding.push(roomId);
}

function letGo({ held }: WayIn, roomId: number): void {
  const left = (held.get(roomId) ?? 0) - 1;
  if (left > 0) held.set(roomId, left);
  else held.delete(roomId);
}
