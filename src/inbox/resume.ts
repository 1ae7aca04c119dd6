import { USEFUL_FOR_MS } from './decide.ts';
import type { SlowLane } from './slow-lane.ts';
import { type Leftover, storeKey, takeLeftovers } from './store.ts';
import { incomingOf, type WayIn } from './way-in.ts';

/** An event that crashed the program this often is kept, and not tried again. */
const ATTEMPT_LIMIT = 3;

/** Takes up what an earlier run stored and did not finish; tells how much that was. */
export async function resumeLeftovers(way: WayIn, slow: SlowLane): Promise<number> {
  const { db } = way.deps;
  const leftovers = await db.write(takeLeftovers);
  const events = leftovers.map(row => row.event);
  const { who, found } = await db.write(sql => way.directory.identify(sql, events));
  way.directory.learn(found);
  for (const [i, leftover] of leftovers.entries()) {
    const known = who[i];
    if (!known) continue;
    const incoming = incomingOf(way, leftover.event, leftover.interactionId, known);
    if (isGivenUp(way, leftover) || isTooLate(way, leftover)) await slow.skip(incoming);
    else slow.add(incoming);
  }
  return leftovers.length;
}

function isGivenUp({ deps }: WayIn, { event, attempts }: Leftover): boolean {
  if (attempts <= ATTEMPT_LIMIT) return false;
  deps.log.error({ event: storeKey(event), attempts }, 'given up on an event');
  return true;
}

/** Nobody waits for an answer any more. What tells of the bot's own reach is never too late. */
function isTooLate({ deps }: WayIn, { event, receivedAt }: Leftover): boolean {
  if (event.kind === 'receipt' || event.kind === 'moved') return false;
  return deps.clock.now() - receivedAt > USEFUL_FOR_MS;
}
