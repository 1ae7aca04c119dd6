import { type Facts, RHYTHM_DAYS } from './facts.ts';

/** The latest gaps tell the rhythm; older habits are over. */
const GAPS = 12;
/** Of somebody about whom little is known; it weighs as much as this many gaps of their own. */
const PRIOR_DAYS = 7;
const PRIOR_WEIGHT = 2;
const LONGEST_DAYS = 30;
/** Three of four silences are no longer than this: one holiday changes nothing, a fortnightly habit shows. */
const QUANTILE = 0.75;

/** A member's usual silence between two days present, 1 to 30 days, and the day it may change by itself. */
export type Rhythm = { usualGapDays: number; nextDay: number };

export function rhythmOf({ days }: Pick<Facts, 'days'>): Rhythm {
  const used = days.slice(-GAPS - 1);
  const gaps = used.slice(1).map((day, i) => day - (used[i] ?? day));
  const nextDay =
    used[0] === undefined || gaps.length === 0 ? Number.POSITIVE_INFINITY : used[0] + RHYTHM_DAYS;
  if (gaps.length === 0) return { usualGapDays: PRIOR_DAYS, nextDay };
  gaps.sort((a, b) => a - b);
  const own = gaps[Math.ceil(gaps.length * QUANTILE) - 1] ?? PRIOR_DAYS;
  const usual = (own * gaps.length + PRIOR_DAYS * PRIOR_WEIGHT) / (gaps.length + PRIOR_WEIGHT);
  return { usualGapDays: Math.min(LONGEST_DAYS, Math.max(1, Math.round(usual * 100) / 100)), nextDay };
}
