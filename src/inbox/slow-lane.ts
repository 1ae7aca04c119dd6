import type { Incoming } from '../feature.ts';
import { apologise } from './apologise.ts';
import { type Decision, decideInTheEnd } from './decide.ts';
import { createRoomQueues } from './room-queues.ts';
import { markHandled } from './store.ts';
import { decided, type WayIn } from './way-in.ts';

const RETRY_MS = 1_000;

/**
 * Events whose answer takes work: stored already, handled one after the other within their room, and marked handled
 * in the transaction that writes what was decided.
 */
export function createSlowLane(way: WayIn) {
  const queues = createRoomQueues<Incoming>(
    incoming => incoming.room.id,
    incoming => handle(way, incoming),
  );
  return {
    add: queues.add,
    /** Whether a room has work under way: what comes after it must wait its turn. */
    busy: queues.busy,
    size: queues.size,
    below: queues.below,
    idle: queues.idle,
    /** Settles an event without asking anybody: it is too old, or was tried too often. */
    skip: (incoming: Incoming) => write(way, { incoming, by: undefined, replies: [] }),
  };
}

export type SlowLane = ReturnType<typeof createSlowLane>;

async function handle(way: WayIn, incoming: Incoming): Promise<void> {
  const decision = await decideInTheEnd(way.responders, incoming).catch(error =>
    apologise(way, incoming, error),
  );
  decided(way, decision);
  await write(way, decision);
}

/** Nothing decided is ever dropped: while the store refuses, it is offered again. */
async function write({ deps, record }: WayIn, decision: Decision): Promise<void> {
  const { clock, db, log } = deps;
  for (;;) {
    try {
      const after = await db.write(async sql => {
        await markHandled(sql, db.dialect, [decision.incoming.interactionId]);
        return record(sql, [decision]);
      });
      return after();
    } catch (error) {
      log.error({ err: error }, 'a decision could not be written, trying again');
      await clock.sleep(RETRY_MS);
    }
  }
}
