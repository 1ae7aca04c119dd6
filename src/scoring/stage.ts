import type { Facts } from './facts.ts';
import { PRESENT_DAYS } from './facts.ts';
import type { Rules } from './rules.ts';

export const STAGES = ['new', 'active', 'loyal', 'cooling', 'dormant', 'lost'] as const;

export type Stage = (typeof STAGES)[number];

/** The numbers behind a stage, in days. */
export type StageReason = {
  silent: number;
  usualGap: number;
  /** Silence longer than these is cooling, dormant, lost. */
  cooling: number;
  dormant: number;
  lost: number;
  member: number;
  present: number;
  orders: number;
};

/** Nobody is cooling over a weekend, and nobody dormant only after a year: bounds in days. */
const BOUNDS = { cooling: [3, 60], dormant: [7, 120], lost: [30, 240] } as const;

function limit(stage: keyof typeof BOUNDS, usualGap: number, { quiet }: Rules): number {
  const [least, most] = BOUNDS[stage];
  return Math.min(most, Math.max(least, Math.round(quiet[stage] * usualGap)));
}

/** Where a member stands by their own rhythm, why, and the day it changes if nothing happens. */
export function stageOf(
  facts: Facts,
  { usualGapDays, rules, today }: { usualGapDays: number; rules: Rules; today: number },
): { stage: Stage; reason: StageReason; nextDay: number } {
  const lastDay = lastDayOf(facts, today);
  const reason: StageReason = {
    silent: Math.max(0, today - lastDay),
    usualGap: usualGapDays,
    cooling: limit('cooling', usualGapDays, rules),
    dormant: limit('dormant', usualGapDays, rules),
    lost: limit('lost', usualGapDays, rules),
    member: Math.max(0, today - facts.joinedDay),
    present: facts.presentDays.length,
    orders: facts.orderCount,
  };
  // Who came once and not again is no regular yet, however long the silence they may take.
  if (facts.days.length <= 1 && facts.orderCount === 0) {
    reason.cooling = Math.min(reason.cooling, Math.max(rules.newDays, BOUNDS.cooling[0]));
  }
  const stage = stageFor(reason, rules);
  return { stage, reason, nextDay: nextDayOf(stage, { facts, reason, rules, today, lastDay }) };
}

type Place = { facts: Facts; reason: StageReason; rules: Rules; today: number; lastDay: number };

/** Only days on which something does change: whoever is due is read and written. */
function nextDayOf(stage: Stage, { facts, reason, rules, today, lastDay }: Place): number {
  const days = [
    lastDay + reason.cooling + 1,
    lastDay + reason.dormant + 1,
    lastDay + reason.lost + 1,
    facts.lastOrderDay ?? Number.POSITIVE_INFINITY,
  ];
  const loyalDay = facts.joinedDay + rules.loyalAfterDays;
  const often =
    reason.orders >= rules.loyalOrders ? Infinity : fallsBelow(facts.presentDays, rules.loyalDays);
  if (stage === 'new') days.push(facts.joinedDay + rules.newDays);
  if (stage === 'loyal') days.push(often);
  if ((stage === 'new' || stage === 'active') && isOften(reason, rules) && often > loyalDay)
    days.push(loyalDay);
  return soonestAfter(today, days);
}

/** The last time they were here, by what they wrote or bought; an order of the future is no visit yet. */
function lastDayOf({ lastSeenDay, lastOrderDay }: Facts, today: number): number {
  return lastOrderDay === undefined || lastOrderDay > today
    ? lastSeenDay
    : Math.max(lastSeenDay, lastOrderDay);
}

function stageFor(reason: StageReason, rules: Rules): Stage {
  if (reason.silent > reason.lost) return 'lost';
  if (reason.silent > reason.dormant) return 'dormant';
  if (reason.silent > reason.cooling) return 'cooling';
  if (reason.member < rules.newDays) return 'new';
  return isOften(reason, rules) && reason.member >= rules.loyalAfterDays ? 'loyal' : 'active';
}

function isOften({ present, orders }: StageReason, rules: Rules): boolean {
  return present >= rules.loyalDays || orders >= rules.loyalOrders;
}

/** The day on which days present, each leaving after `PRESENT_DAYS`, become fewer than `least`. */
export function fallsBelow(presentDays: number[], least: number): number {
  const leaving = presentDays[presentDays.length - least];
  return leaving === undefined ? Number.POSITIVE_INFINITY : leaving + PRESENT_DAYS;
}

export function soonestAfter(today: number, days: number[]): number {
  let soonest = Number.POSITIVE_INFINITY;
  for (const day of days) if (day > today && day < soonest) soonest = day;
  return soonest;
}
