import type { PublishedEntry } from './entry.ts';
import type { JudgedWord } from './explain.ts';
import type { MeaningState } from './meaning.ts';
import type { Found, Thresholds } from './topics.ts';

/** How much people have shown: answers they judged, and things they say that ask nothing. */
export type Learnt = { right: number; wrong: number; chatter: number };

/** What the house knows, in memory, as whoever answers uses it. */
export type Base = {
  search: (text: string) => Found;
  /** The same by meaning too, where the house can do that at the moment; takes a third of a second at most. */
  deep: () => ((text: string) => Promise<Found>) | undefined;
  /** How far the vectors are; undefined in a house without an embedding model. */
  meaning: () => MeaningState | undefined;
  /** What of the best entry explains the words of a text: why one is as sure of it as one is. */
  explain: (text: string) => JudgedWord[];
  thresholds: Thresholds;
  /** How likely an answer that is given is right; undefined where there are no entries. */
  expectedPrecision: number | undefined;
  /** The share of the entries' own texts that are answered rightly when each is taken out and asked. */
  ownAnswered: number | undefined;
  learnt: Learnt;
  entries: ReadonlyMap<number, PublishedEntry>;
};
