import type { Clock } from '../kernel/clock.ts';
import type { Event } from '../kernel/message.ts';
import type { ChannelEnd } from './channel.ts';

/** Where events wait until they are stored, in the order in which the platform told them. */
export type Intake = {
  /** `read` never rejects; it is already under way while earlier events are stored. */
  add: (read: Promise<Event[]>) => void;
  /** Runs until `signal` aborts; what had come in by then is offered once more before it resolves. */
  run: (signal: AbortSignal) => Promise<void>;
  /** Nothing is offered any more. */
  close: () => void;
};

/** How many are read and stored together. */
const BATCH = 50;

const FIRST_RETRY_SECONDS = 0.25;
const LONGEST_RETRY_SECONDS = 30;

/**
 * For platforms without acknowledgement, which tell everything once: events that could not be stored are
 * kept here, up to `limit`; beyond that the oldest waiting ones are given up.
 */
export function openIntake(
  end: Pick<ChannelEnd, 'accept' | 'note'>,
  clock: Clock,
  /** Tells that events cannot be stored, and that they can again. */
  blocked: (detail: string | undefined) => void,
  limit = 1_000,
): Intake {
  const waiting: Promise<Event[]>[] = [];
  let wake = () => {};
  let closed = false;
  let givenUp = 0;

  const tellGivenUp = () => {
    if (givenUp === 0) return;
    end.note('error', { givenUp }, `${givenUp} events were given up: they could not be stored in time`);
    givenUp = 0;
  };

  const store = async (events: Event[], signal: AbortSignal) => {
    for (let seconds = FIRST_RETRY_SECONDS; !closed; seconds = Math.min(seconds * 2, LONGEST_RETRY_SECONDS)) {
      try {
        await end.accept(events);
        blocked(undefined);
        return;
      } catch (cause) {
        blocked(`events cannot be stored: ${cause instanceof Error ? cause.message : String(cause)}`);
        tellGivenUp();
      }
      if (signal.aborted) break;
      await clock.sleep(seconds * 1000, signal);
    }
    givenUp += events.length;
  };

  const storeWaiting = async (signal: AbortSignal) => {
    while (waiting.length > 0 && !closed) {
      const events = (await Promise.all(waiting.splice(0, BATCH))).flat();
      if (events.length > 0) await store(events, signal);
      tellGivenUp();
    }
  };

  return {
    add: read => {
      waiting.push(read);
      if (waiting.length > limit) {
        waiting.shift();
        givenUp += 1;
      }
      wake();
    },
    run: async signal => {
      const aborted = () => wake();
      signal.addEventListener('abort', aborted);
      while (!signal.aborted) {
        await storeWaiting(signal);
        if (waiting.length > 0 || signal.aborted) continue;
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
      await storeWaiting(signal);
      signal.removeEventListener('abort', aborted);
    },
    close: () => {
      closed = true;
      givenUp += waiting.length;
      waiting.length = 0;
      tellGivenUp();
    },
  };
}
