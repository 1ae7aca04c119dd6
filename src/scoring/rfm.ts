import type { Facts } from './facts.ts';
import type { Rules } from './rules.ts';

/** What a value must reach for 2, 3, 4 and 5. */
export type Bars = readonly [number, number, number, number];

/** Recency is a day, so that more is better everywhere. Who never ordered is compared with their like. */
export type RfmBars = {
  orders: { recency: Bars; frequency: Bars; money: Bars };
  interactions: { recency: Bars; frequency: Bars };
};

export type Rfm = {
  recency: number;
  frequency: number;
  money: number;
  scoredBy: 'orders' | 'interactions';
};

/** Equal values get equal scores. */
export function scoreOf(value: number, bars: Bars): number {
  let score = 1;
  for (const bar of bars) if (value >= bar) score += 1;
  return score;
}

/** Out of reach, and still a number in JSON. */
const NEVER_REACHED = Number.MAX_SAFE_INTEGER;
const ALWAYS_REACHED = Number.MIN_SAFE_INTEGER;

/**
 * Bars that part values into fifths. Equal values share the rank in the middle of their places, so one member, or a
 * whole shop of equals, gets 3. Sorts `values`.
 */
export function quintileBars(values: Float64Array): Bars {
  if (values.length === 0) return [ALWAYS_REACHED, ALWAYS_REACHED, NEVER_REACHED, NEVER_REACHED];
  values.sort();
  const bars: [number, number, number, number] = [NEVER_REACHED, NEVER_REACHED, NEVER_REACHED, NEVER_REACHED];
  let reached = 1;
  for (let from = 0; from < values.length; ) {
    const value = values[from] ?? 0;
    let to = from + 1;
    while (to < values.length && values[to] === value) to += 1;
    const score = 1 + Math.floor((5 * (from + to)) / (2 * values.length));
    for (; reached < Math.min(score, 5); reached++) bars[reached - 1] = value;
    from = to;
  }
  return bars;
}

/** Days ago, the fewest first, as days that a last time must reach. */
function since(today: number, [a, b, c, d]: Bars): Bars {
  return [today - d, today - c, today - b, today - a];
}

export function fixedBars(rules: Rules, today: number): RfmBars {
  return {
    orders: {
      recency: since(today, rules.recencyDays),
      frequency: rules.orders,
      money: rules.spentCents,
    },
    interactions: { recency: since(today, rules.seenDays), frequency: rules.presentDays },
  };
}

/** Who never ordered spent nothing, which is 1. */
export function rfmOf(facts: Facts, bars: RfmBars): Rfm {
  if (facts.lastOrderDay !== undefined && facts.orderCount > 0) {
    const { recency, frequency, money } = bars.orders;
    return {
      recency: scoreOf(facts.lastOrderDay, recency),
      frequency: scoreOf(facts.orderCount, frequency),
      money: scoreOf(facts.spentCents, money),
      scoredBy: 'orders',
    };
  }
  return {
    recency: scoreOf(facts.lastSeenDay, bars.interactions.recency),
    frequency: scoreOf(facts.presentDays.length, bars.interactions.frequency),
    money: 1,
    scoredBy: 'interactions',
  };
}
