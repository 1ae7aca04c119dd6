import type { Deps } from '../deps.ts';
import type { Delivery } from './delivery.ts';
import type { Verdict } from './plan.ts';
import { settleDeliveries } from './store.ts';

export type Outcome = {
  delivery: Delivery;
  verdict: Verdict;
  /** Runs when the outcome is in the store. */
  written: () => void;
};

const RETRY_MS = 1_000;
/** Outcomes of this long share a commit: a mark on the wire already guards them against a crash. */
const GATHER_MS = 25;
const GATHER_LIMIT = 256;

/** Writes outcomes in groups. None is dropped: while the store refuses, they are offered again. */
export function createSettler({ db, clock, log }: Deps) {
  let waiting: Outcome[] = [];
  let writing: Promise<void> | undefined;
  let cancelGather: (() => void) | undefined;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const outcomes = waiting;
      waiting = [];
      try {
        await settleDeliveries(db, outcomes, clock.now());
      } catch (error) {
        log.error({ err: error, outcomes: outcomes.length }, 'outcomes could not be written, trying again');
        waiting = [...outcomes, ...waiting];
        await clock.sleep(RETRY_MS);
        continue;
      }
      for (const outcome of outcomes) outcome.written();
    }
    writing = undefined;
  }

  function flush(): void {
    cancelGather?.();
    cancelGather = undefined;
    writing ??= drain();
  }

  return {
    add: (outcome: Outcome): void => {
      waiting.push(outcome);
      if (writing !== undefined) return;
      if (waiting.length >= GATHER_LIMIT) flush();
      else cancelGather ??= clock.after(GATHER_MS, flush);
    },
    settled: async (): Promise<void> => {
      if (waiting.length > 0) flush();
      while (writing !== undefined) await writing;
    },
  };
}

export type Settler = ReturnType<typeof createSettler>;
