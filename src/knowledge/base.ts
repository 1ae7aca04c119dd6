import type { JudgedWord } from './confidence.ts';
import type { PublishedEntry } from './entry.ts';
import type { Found, Thresholds } from './topics.ts';

/** What the house knows, in memory, as whoever answers uses it. */
export type Base = {
  search: (text: string) => Found;
  /** What of the best entry explains the words of a text: why one is as sure of it as one is. */
  explain: (text: string) => JudgedWord[];
  thresholds: Thresholds;
  /** How likely an answer that is given is right; undefined where there are no entries. */
  expectedPrecision: number | undefined;
  /** The share of the entries' own texts that are answered rightly when each is taken out and asked. */
  ownAnswered: number | undefined;
  entries: ReadonlyMap<number, PublishedEntry>;
};
