import { dayOf } from '../kernel/day.ts';

const DAY_MS = 86_400_000;
/** Days around today whose beginnings are known exactly; farther off, the zone's shift at the edge stands for all. */
const BACK_DAYS = 800;
const AHEAD_DAYS = 400;

/** Days of the shop as whole numbers, 0 is 1970-01-01: scores know no smaller unit of time. */
export type Calendar = {
  today: number;
  dayAt: (at: number) => number;
  /** The moment a day begins in the shop's zone. */
  startOf: (day: number) => number;
};

/** 20261122 → 20779. */
export function dayNumber(code: number): number {
  const month = Math.floor(code / 100) % 100;
  return Date.UTC(Math.floor(code / 10_000), month - 1, code % 100) / DAY_MS;
}

/** 20779 → 20261122, as `Activity.day` has it. */
export function dayCode(day: number): number {
  return dayOf(day * DAY_MS, 'UTC');
}

/** The shop's days around a moment. The first of a day takes some milliseconds. */
export function openCalendar(now: number, timezone: string): Calendar {
  const today = dayNumber(dayOf(now, timezone));
  const first = today - BACK_DAYS;
  const starts = startsAround(first, timezone);
  const edge = starts.length - 1;
  const startOf = (day: number): number => {
    const place = Math.min(Math.max(day - first, 0), edge);
    return (starts[place] ?? 0) + (day - first - place) * DAY_MS;
  };
  const dayAt = (at: number): number => {
    const guess = first + Math.floor((at - startOf(first)) / DAY_MS);
    if (at < startOf(guess)) return guess - 1;
    return at >= startOf(guess + 1) ? guess + 1 : guess;
  };
  return { today, dayAt, startOf };
}

/** The same all day long, so they are worked out once. */
let last: { key: string; starts: Float64Array } | undefined;

function startsAround(first: number, timezone: string): Float64Array {
  const key = `${first} ${timezone}`;
  if (last?.key !== key) last = { key, starts: startsOfDays(first, BACK_DAYS + AHEAD_DAYS, timezone) };
  return last.starts;
}

function startsOfDays(first: number, count: number, timezone: string): Float64Array {
  const starts = new Float64Array(count);
  let expected = first * DAY_MS;
  for (let i = 0; i < count; i++) {
    expected = startOfDay(first + i, expected, timezone);
    starts[i] = expected;
    expected += DAY_MS;
  }
  return starts;
}

/** Where the clocks were turned, a day does not begin where it is expected. */
function startOfDay(day: number, expected: number, timezone: string): number {
  const begun = (at: number) => dayNumber(dayOf(at, timezone)) >= day;
  if (begun(expected) && !begun(expected - 1)) return expected;
  let [before, after] = [expected - 2 * DAY_MS, expected + 2 * DAY_MS];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (begun(middle)) after = middle;
    else before = middle;
  }
  return after;
}
