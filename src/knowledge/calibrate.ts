import { chanceOf, logOdds } from './odds.ts';
import type { Rank } from './rank.ts';
import { SMALL_TALK } from './words/small-talk.ts';

/** Confidences from which on something is done. */
export type Calibration = {
  /** An answer is given to who asked the house. */
  answer: number;
  /** Below that, up to three choices are offered. */
  offer: number;
  /** An answer is given to who asked nobody in particular. */
  unaddressed: number;
  /** How likely an answer that is given is right. */
  expectedPrecision: number;
  /** The share of the base's own texts that are answered rightly when they are taken out and asked again. */
  ownAnswered: number;
};

/**
 * How the share of wrong answers falls with the least confidence, in log odds, in the mean of the bases under
 * bench/knowledge/sets, each judged by what the others teach (`npm run fit:knowledge -- --dry` prints it): 11.5 % at
 * 0.75, 9.8 % at 1, 5 % at 1.75.
 */
const WRONG = { share: 0.1, at: 0.975, fall: 0.87 };
/** What is added because bases differ: with it five in eight of those have no more wrong answers than one in ten. */
const CAUTION = 0.025;
/**
 * What is added in a house of its first few entries, all of it with none and nothing from so many on: most of what it is
 * asked it does not hold, and more of its answers are wrong than elsewhere at one confidence (docs/bench.md).
 */
const FEW = { entries: 24, caution: 0.6 };
/**
 * How near a base's own texts come when their entry is gone, in nine of ten English bases under bench/knowledge/sets,
 * and how far it raises the thresholds when they come nearer: entries then overlap, as they do in bots that have been
 * live for long. It never lowers them: below, it hardly foretells how many answers will be wrong.
 */
const USUAL_NEAR_MISS = -0.56;
const TRUST = 2.25;
const LARGEST_MOVE = 1.5;
const NEAR_MISS_QUANTILE = 0.7;
const SMALL_TALK_QUANTILE = 0.98;
const ABOVE_SMALL_TALK = 0.5;
const HIGHEST = 0.985;
const FEWEST_TEXTS = 20;
const MOST_TEXTS = 100;
/** One in so many lines of small talk is enough to see whether a base is about it. */
const TALK_STEP = 3;
const SLICE = 8;

/** Of so many: choices offered where half is wrong; unasked, one in fifty. */
const ONE_IN = { offer: 2, unaddressed: 50 };

/**
 * Finds a base's thresholds from its own texts and from small talk: asked with its own entry gone, a text shows how
 * near a miss comes; asked with only itself gone, how much of what is put differently is still answered. An operator
 * says `oneIn`: at most one in so many answers may be wrong. Looks at a bounded sample, and yields now and then.
 */
export function* calibrate(rank: Rank<unknown>, oneIn: number): Generator<void, Calibration> {
  const variants = rank.postings.entryOf.length;
  const step = Math.max(1, Math.ceil(variants / MOST_TEXTS));
  const nearMisses: number[] = [];
  const own: { right: boolean; confidence: number }[] = [];
  for (let variant = 0; variant < variants; variant += step) {
    nearMisses.push(withoutEntry(rank, variant));
    own.push(...withoutItself(rank, variant));
    if (nearMisses.length % SLICE === 0) yield;
  }
  const talk: number[] = [];
  for (const [i, text] of SMALL_TALK.trim().split('\n').entries()) {
    if (i % TALK_STEP !== 0) continue;
    talk.push(rank(text).confidence);
    if (talk.length % SLICE === 0) yield;
  }
  const found = thresholdsFor(oneIn, { nearMisses, talk, entries: rank.postings.firstOf.length - 1 });
  const answered = own.filter(({ right, confidence }) => right && confidence >= found.answer).length;
  return { ...found, ownAnswered: own.length === 0 ? 0 : answered / own.length };
}

function withoutEntry(rank: Rank<unknown>, variant: number): number {
  return rank(rank.textOf(variant), { entry: rank.postings.entryOf[variant] ?? 0 }).confidence;
}

/** Nothing for the only text of an entry: there is none left that could be found. */
function withoutItself(rank: Rank<unknown>, variant: number): { right: boolean; confidence: number }[] {
  const { entryOf, firstOf } = rank.postings;
  const entry = entryOf[variant] ?? 0;
  if ((firstOf[entry + 1] ?? 0) - (firstOf[entry] ?? 0) < 2) return [];
  const { hits, confidence } = rank(rank.textOf(variant), { variant });
  return [{ right: hits[0]?.entry === rank.entryAt(entry), confidence }];
}

function thresholdsFor(
  oneIn: number,
  { nearMisses, talk, entries }: { nearMisses: number[]; talk: number[]; entries: number },
): Omit<Calibration, 'ownAnswered'> {
  const nearMiss =
    nearMisses.length < FEWEST_TEXTS ? USUAL_NEAR_MISS : logOdds(quantile(nearMisses, NEAR_MISS_QUANTILE));
  const smallTalk = logOdds(quantile(talk, SMALL_TALK_QUANTILE));
  const overlap = Math.min(LARGEST_MOVE, Math.max(0, TRUST * (nearMiss - USUAL_NEAR_MISS)));
  const move = overlap + FEW.caution * Math.max(0, 1 - entries / FEW.entries);
  const threshold = (n: number) => {
    const wanted = WRONG.at + Math.log(WRONG.share * n) / WRONG.fall + CAUTION + move;
    return Math.min(HIGHEST, chanceOf(Math.max(smallTalk + ABOVE_SMALL_TALK, wanted)));
  };
  const answer = threshold(oneIn);
  const wrong = WRONG.share * Math.exp(-WRONG.fall * (logOdds(answer) - move - WRONG.at));
  return {
    answer,
    offer: Math.min(answer, threshold(ONE_IN.offer)),
    unaddressed: Math.max(answer, threshold(Math.max(oneIn, ONE_IN.unaddressed))),
    expectedPrecision: 1 - Math.min(1, wrong),
  };
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
