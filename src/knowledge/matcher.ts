import { type Calibration, calibrate } from './calibrate.ts';
import { indexEntries, type Rankable } from './postings.ts';
import { type Rank, type Ranking, rankPostings } from './rank.ts';
import { type PageRank, rankPages } from './rank-pages.ts';

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
  const pages = entries.filter(({ kind }) => kind === 'page');
  const asked = pages.length === 0 ? entries : entries.filter(({ kind }) => kind !== 'page');
  const rank = rankPostings(asked, await inSlices(indexEntries(asked), pause));
  const calibration = await inSlices(calibrate(rank, oneIn), pause);
  if (pages.length === 0) return { rank, calibration };
  const both = withPages(rank, await inSlices(rankPages(pages), pause), calibration.answer);
  return { rank: Object.assign(both, { ...rank }), calibration };
}

/** How much surer one is of a page that scores twice what it must, in log odds. */
const SURER = 2;
const HIGHEST = 0.97;

/**
 * Entries and pages, each measured in its own way: a page that scores just what pages must is as sure as an entry that
 * just may answer. Who is surer stands first.
 */
function withPages<E>(rank: Rank<E>, pages: PageRank<E>, answer: number) {
  const odds = Math.log(answer / (1 - answer));
  const sureness = (score: number) =>
    score <= 0
      ? 0
      : Math.min(HIGHEST, 1 / (1 + Math.exp(-odds - SURER * Math.log2(score / pages.threshold))));
  return (...[text, without]: Parameters<Rank<E>>): Ranking<E> => {
    const found = rank(text, without);
    const shown = pages(text).map(({ entry, score }) => ({ entry, score: sureness(score) }));
    const sure = shown[0]?.score ?? 0;
    if (sure <= found.confidence) return { ...found, hits: [...found.hits, ...shown] };
    return { hits: [...shown, ...found.hits], confidence: sure };
  };
}

/** Does work to its end, and lets others run in between. */
export async function inSlices<T>(work: Generator<void, T>, pause: () => Promise<void>): Promise<T> {
  let step = work.next();
  while (!step.done) {
    await pause();
    step = work.next();
  }
  return step.value;
}
