import type { Calibration } from './calibrate.ts';
import { chanceOf, logOdds } from './odds.ts';

/** What people showed by their verdicts and by what they say among themselves. */
export type Evidence = {
  /** How sure the house was, and whether it was right. */
  judged: { confidence: number; right: boolean }[];
  /** How sure it would be of what asked nothing. */
  chatter: number[];
};

/** So many verdicts are worth as much as what is known of bases in general. */
const PRIOR_VERDICTS = 20;
/** How the share of wrong answers falls with the least confidence, in log odds: as measured on other bases. */
const FALL = 0.9;
const STEP = 0.1;
const LARGEST_MOVE = 2.5;
const HIGHEST = 0.985;
const FEWEST_CHATTER = 40;
const CHATTER_QUANTILE = 0.98;
const ABOVE_CHATTER = 0.5;
/** Two people who talk about what the house knows too are no reason to fall silent. */
const LARGEST_CHATTER_MOVE = 1;

/**
 * Moves a base's thresholds by what people said of its answers: up, until the share of wrong ones among those that are
 * given is again what was promised. Never down: who is content says nothing about what was not answered; it makes the
 * expected precision better.
 */
export function learnThresholds(calibration: Calibration, { judged, chatter }: Evidence): Calibration {
  const start = logOdds(calibration.answer);
  const allowed = 1 - calibration.expectedPrecision;
  const wrongFrom = (threshold: number): number => {
    const above = judged.filter(({ confidence }) => logOdds(confidence) >= threshold - 1e-9);
    const usual = allowed * Math.exp(-FALL * (threshold - start));
    const wrong = above.filter(({ right }) => !right).length;
    return (PRIOR_VERDICTS * usual + wrong) / (PRIOR_VERDICTS + above.length);
  };
  const floor = Math.min(start + LARGEST_CHATTER_MOVE, chatterFloor(chatter));
  const highest = Math.max(start, Math.min(start + LARGEST_MOVE, logOdds(HIGHEST)));
  let threshold = start;
  while (threshold < highest && (threshold < floor || wrongFrom(threshold) > allowed + 1e-9))
    threshold += STEP;
  const answer = threshold === start ? calibration.answer : chanceOf(Math.min(threshold, highest));
  return {
    ...calibration,
    answer,
    unaddressed: Math.max(calibration.unaddressed, answer),
    expectedPrecision: 1 - wrongFrom(logOdds(answer)),
  };
}

function chatterFloor(chatter: number[]): number {
  if (chatter.length < FEWEST_CHATTER) return Number.NEGATIVE_INFINITY;
  const sorted = chatter.toSorted((a, b) => a - b);
  return logOdds(sorted[Math.floor(CHATTER_QUANTILE * sorted.length)] ?? 0) + ABOVE_CHATTER;
}
