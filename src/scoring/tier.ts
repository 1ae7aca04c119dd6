import type { Rfm } from './rfm.ts';
import type { Rules } from './rules.ts';

/** The numbers behind a tier. */
export type TierReason = Rfm & {
  sum: number;
  /** The sum from which the tier is reached. */
  from: number;
  /** It is kept down to this sum. */
  keptFrom: number;
  /** Only kept: its sum would be a lower tier. */
  held?: 'slack' | 'days';
};

export type TierBefore = { tier: string; sinceDay: number };

/**
 * The tier by the sum of the scores. Rising is immediate; falling takes a sum below the slack, and so many days in the
 * tier, so that nobody flaps. A tier the rules no longer know is forgotten.
 */
export function tierOf(
  rfm: Rfm,
  before: TierBefore | undefined,
  { rules, today }: { rules: Rules; today: number },
): { tier: string; reason: TierReason; nextDay: number } {
  const { tiers, tierSlack, tierKeepDays } = rules;
  const sum = rfm.recency + rfm.frequency + rfm.money;
  const place = tiers.findIndex(({ from }, i) => sum >= from || i === tiers.length - 1);
  const earlier = tiers.findIndex(({ name }) => name === before?.tier);
  const falls = before !== undefined && earlier >= 0 && earlier < place;
  const answer = (i: number, held?: 'slack' | 'days') => {
    const { name = '', from = 0 } = tiers[i] ?? {};
    const reason = { ...rfm, sum, from, keptFrom: Math.max(0, from - tierSlack), ...(held && { held }) };
    return { tier: name, reason, nextDay: Number.POSITIVE_INFINITY };
  };
  if (!falls) return answer(place);
  if (sum >= (tiers[earlier]?.from ?? 0) - tierSlack) return answer(earlier, 'slack');
  // A day ahead of today is a clock that was wrong: it protects nobody.
  const heldDays = today - before.sinceDay;
  if (heldDays < 0 || heldDays >= tierKeepDays) return answer(place);
  return { ...answer(earlier, 'days'), nextDay: before.sinceDay + tierKeepDays };
}
