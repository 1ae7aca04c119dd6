import type { Deps } from '../deps.ts';
import type { Incoming, Responder } from '../feature.ts';
import { type Decision, decide, isWork } from './decide.ts';
import type { Recorder } from './record.ts';
import { createRoomQueues } from './room-queues.ts';
import { markHandled } from './store.ts';

const RETRY_MS = 1_000;

export type SlowLaneOptions = {
  responders: Responder[];
  record: Recorder;
  /** Turns an error into the decision to apologise. */
  failed: (incoming: Incoming, error: unknown) => Decision;
  decided: (decision: Decision) => void;
};

/**
 * Events whose answer takes work: stored already, handled one after the other within their room, and marked handled
 * in the transaction that writes what was decided.
 */
export function createSlowLane({ db, clock, log }: Deps, options: SlowLaneOptions) {
  const queues = createRoomQueues<Incoming>(incoming => incoming.room.id, handle);

  async function handle(incoming: Incoming): Promise<void> {
    const decision = await answer(incoming).catch(error => options.failed(incoming, error));
    options.decided(decision);
    await write(decision);
  }

  async function answer(incoming: Incoming): Promise<Decision> {
    let decided = decide(options.responders, incoming);
    while (isWork(decided)) {
      const { by, run, next } = decided;
      const replies = await run();
      decided = replies ? { incoming, by, replies } : decide(options.responders, incoming, next);
    }
    return decided;
  }

  /** Nothing decided is ever dropped: while the store refuses, it is offered again. */
  async function write(decision: Decision): Promise<void> {
    for (;;) {
      try {
        const after = await db.write(async sql => {
          await markHandled(sql, db.dialect, [decision.incoming.interactionId]);
          return options.record(sql, [decision]);
        });
        return after();
      } catch (error) {
        log.error({ err: error }, 'a decision could not be written, trying again');
        await clock.sleep(RETRY_MS);
      }
    }
  }

  return {
    add: queues.add,
    /** Whether a room has work under way: what comes after it must wait its turn. */
    busy: (roomId: number) => queues.busy(roomId),
    size: queues.size,
    below: queues.below,
    idle: queues.idle,
    /** Settles an event without asking anybody: it is too old, or was tried too often. */
    skip: (incoming: Incoming) => write({ incoming, by: undefined, replies: [] }),
  };
}
