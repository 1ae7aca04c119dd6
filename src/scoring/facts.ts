import { type Calendar, dayNumber } from './calendar.ts';

/** How many days back a rhythm is read from. */
export const RHYTHM_DAYS = 180;
/** How many days back presence counts for scores and loyalty. */
export const PRESENT_DAYS = 90;

/** All that scoring knows of a member. Days as in `Calendar`. */
export type Facts = {
  joinedDay: number;
  lastSeenDay: number;
  orderCount: number;
  spentCents: number;
  lastOrderDay: number | undefined;
  /** Days present of the last `RHYTHM_DAYS`, each once, in sequence. */
  days: number[];
  /** Those of the last `PRESENT_DAYS`. */
  presentDays: number[];
  /** A day that is yet to come, because a clock was wrong. */
  aheadDay: number | undefined;
};

/** Facts as the store has them: moments, and the codes of days (20261122) in any sequence, separated by commas. */
export type FactRow = {
  createdAt: number;
  lastSeenAt: number;
  orderCount: number;
  spentCents: number;
  lastOrderAt: number | null;
  days: string | null;
};

export function factsOf(row: FactRow, { today, dayAt }: Calendar): Facts {
  const all = readDays(row.days ?? '');
  const begin = firstAfter(all, today - RHYTHM_DAYS);
  const end = firstAfter(all, today);
  const days = all.slice(begin, end);
  return {
    joinedDay: dayAt(row.createdAt),
    lastSeenDay: dayAt(row.lastSeenAt),
    orderCount: row.orderCount,
    spentCents: row.spentCents,
    lastOrderDay: row.lastOrderAt === null ? undefined : dayAt(row.lastOrderAt),
    days,
    presentDays: days.slice(firstAfter(days, today - PRESENT_DAYS)),
    aheadDay: all[end],
  };
}

function firstAfter(days: number[], day: number): number {
  let place = 0;
  while (place < days.length && (days[place] ?? 0) <= day) place += 1;
  return place;
}

const known = new Map<number, number>();
/** More days than any shop has; a store full of nonsense must not fill the memory. */
const KNOWN_LIMIT = 20_000;

function numberOf(code: number): number {
  let day = known.get(code);
  if (day === undefined) {
    if (known.size > KNOWN_LIMIT) known.clear();
    day = dayNumber(code);
    known.set(code, day);
  }
  return day;
}

/** A code and its comma. */
const WIDTH = 9;

function readDays(text: string): number[] {
  const days: number[] = [];
  let sorted = true;
  for (let at = 0; at < text.length; at += WIDTH) {
    const day = numberOf(Number(text.slice(at, at + WIDTH - 1)));
    const last = days.at(-1) ?? Number.NEGATIVE_INFINITY;
    if (day !== last) days.push(day);
    if (day < last) sorted = false;
  }
  return sorted ? days : [...new Set(days)].sort((a, b) => a - b);
}
