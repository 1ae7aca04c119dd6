import type { Deps } from '../../deps.ts';
import type { Span } from '../store-triggers.ts';

/** What is looked for: what happened in a span of time, moved by the days a campaign waits. */
export type Looking = Span & {
  /** The tag of a campaign on a tag. */
  what: string | undefined;
  /** The offer of a campaign that is about one. */
  coupon: string | undefined;
  afterDays: number;
  timezone: string;
};

/** One way in which a campaign begins for a member by itself. */
export type TriggerSource = { name: string; find: (deps: Deps, looking: Looking) => Promise<number[]> };

const DAY_MS = 24 * 60 * 60_000;

/** The span in which that must have happened which is so many days old in the span now. */
export function daysBefore({ from, to, afterDays }: Looking): Span {
  return { from: from - afterDays * DAY_MS, to: to - afterDays * DAY_MS };
}

/** The span in which that will happen which is so many days ahead in the span now. */
export function daysAhead({ from, to, afterDays }: Looking): Span {
  return { from: from + afterDays * DAY_MS, to: to + afterDays * DAY_MS };
}
