import type { PublishedEntry } from './entry.ts';
import type { Found, Thresholds } from './topics.ts';

/** What the house knows, in memory, as whoever answers uses it. */
export type Base = {
  search: (text: string) => Found;
  thresholds: Thresholds;
  /** How likely an answer that is given is right; undefined where there are no entries. */
  expectedPrecision: number | undefined;
  entries: ReadonlyMap<number, PublishedEntry>;
};
