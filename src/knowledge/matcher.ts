import { type Calibration, calibrate } from './calibrate.ts';
import { indexEntries, type Rankable } from './postings.ts';
import { type Rank, rankPostings } from './rank.ts';

/** At most one in so many answers may be wrong, until an operator says otherwise. */
export const ONE_IN = 10;

export type Matcher<E> = { rank: Rank<E>; calibration: Calibration };

type Options = {
  oneIn?: number;
  /** Lets others run; awaited every few milliseconds. */
  pause: () => Promise<void>;
};

/**
 * Lays entries out for searching and finds their thresholds: what chat, `knowledge serve` and the bench all use. Ten
 * thousand entries take about a second of work, in slices.
 */
export async function openMatcher<E extends Rankable>(
  entries: readonly E[],
  { oneIn = ONE_IN, pause }: Options,
): Promise<Matcher<E>> {
  const rank = rankPostings(entries, await inSlices(indexEntries(entries), pause));
  return { rank, calibration: await inSlices(calibrate(rank, oneIn), pause) };
}

async function inSlices<T>(work: Generator<void, T>, pause: () => Promise<void>): Promise<T> {
  let step = work.next();
  while (!step.done) {
    await pause();
    step = work.next();
  }
  return step.value;
}
