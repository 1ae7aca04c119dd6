import { mean, probit, quantileSorted, sampleVariance, sampleWithReplacement } from 'simple-statistics';

/** What of two groups differs: the first less the second, and where the true difference lies 95 times in 100. */
export type Difference = { first: number; second: number; difference: number; low: number; high: number };

/** `small`: too few to tell anything; `same`: no difference shows; else which of the two is greater. */
export type Verdict = 'small' | 'same' | 'more' | 'less';

export type Compared = Difference & { verdict: Verdict };

/** So many of a group. */
export type Share = { of: number; count: number };

const FEWEST = 30;
/** Cochran's rule: at least five expected in every cell. */
const FEWEST_EXPECTED = 5;
const FEWEST_SUMS = 100;
const FEWEST_ROOMS = 10;
const RESAMPLES = 2_000;

/** The quantile for an interval that errs so often; simple-statistics is within 0.2 % of the exact one. */
function quantileFor(error: number): number {
  return probit(1 - error / 2);
}

/** Wilson's score interval: E. B. Wilson, "Probable Inference, the Law of Succession", 1927. */
function wilson({ of, count }: Share, z: number): { p: number; low: number; high: number } {
  const p = count / of;
  const middle = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const reach = (z / (1 + z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return { p, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/**
 * Two shares: R. G. Newcombe, "Interval estimation for the difference between independent proportions", 1998,
 * method 10. Of several comparisons at once `comparisons` says how many, so that together they err 5 times in 100.
 */
export function compareShares(first: Share, second: Share, comparisons = 1): Compared {
  if (first.of === 0 || second.of === 0) return nothing(first.of ? first.count / first.of : 0);
  const z = quantileFor(0.05 / comparisons);
  const [a, b] = [wilson(first, z), wilson(second, z)];
  const difference = a.p - b.p;
  const low = difference - Math.hypot(a.p - a.low, b.high - b.p);
  const high = difference + Math.hypot(a.high - a.p, b.p - b.low);
  const told = { first: a.p, second: b.p, difference, low, high };
  return { ...told, verdict: areFew(first, second) ? 'small' : verdictOf(low, high) };
}

function areFew(first: Share, second: Share): boolean {
  const pooled = (first.count + second.count) / (first.of + second.of);
  const fewer = Math.min(first.of, second.of);
  return fewer < FEWEST || fewer * Math.min(pooled, 1 - pooled) < FEWEST_EXPECTED;
}

/** Two groups' sums for each of them, such as what they spent: B. L. Welch, 1947, with the normal quantile. */
export function compareMeans(first: number[], second: number[]): Compared {
  if (first.length < 2 || second.length < 2) return nothing(first.length ? mean(first) : 0);
  const [a, b] = [mean(first), mean(second)];
  const error = Math.sqrt(sampleVariance(first) / first.length + sampleVariance(second) / second.length);
  const reach = quantileFor(0.05) * error;
  const [low, high] = [a - b - reach, a - b + reach];
  const bought = Math.min(first.filter(Boolean).length, second.filter(Boolean).length);
  const few = Math.min(first.length, second.length) < FEWEST_SUMS || bought < FEWEST_EXPECTED;
  return {
    ...{ first: a, second: b, difference: a - b, low, high },
    verdict: few ? 'small' : verdictOf(low, high),
  };
}

/**
 * A few rooms, by a number for each: the percentile bootstrap (B. Efron, 1979). Those in one room act together, so it
 * is rooms that are drawn, not members.
 */
export function compareRooms(first: number[], second: number[], random: () => number): Compared {
  if (first.length === 0 || second.length === 0) return nothing(first.length ? mean(first) : 0);
  const draws = Array.from(
    { length: RESAMPLES },
    () =>
      mean(sampleWithReplacement(first, first.length, random)) -
      mean(sampleWithReplacement(second, second.length, random)),
  ).sort((x, y) => x - y);
  const [low, high] = [quantileSorted(draws, 0.025), quantileSorted(draws, 0.975)];
  const [a, b] = [mean(first), mean(second)];
  const few = Math.min(first.length, second.length) < FEWEST_ROOMS;
  return {
    ...{ first: a, second: b, difference: a - b, low, high },
    verdict: few ? 'small' : verdictOf(low, high),
  };
}

function verdictOf(low: number, high: number): Verdict {
  if (low > 0) return 'more';
  return high < 0 ? 'less' : 'same';
}

function nothing(first: number): Compared {
  return { first, second: 0, difference: 0, low: 0, high: 0, verdict: 'small' };
}
