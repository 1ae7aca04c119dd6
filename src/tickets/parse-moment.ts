import { DateTime } from 'luxon';

const SPAN = /^(\d{1,4})\s*(m|min|minutes?|分钟|分|h|hours?|小时|d|days?|天)(?:后|内|之内)?$/u;
const CLOCK = /^(?:(今天|today|明天|tomorrow|后天)\s*)?(\d{1,2})(?:[:：点时](\d{1,2})?分?)$/u;
const STAMP = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?\s*(\d{1,2})(?:[:：点时](\d{1,2})?分?)$/u;
const MOST_MS = 366 * 86_400_000;

const DAYS_ON: Record<string, number> = { 今天: 0, today: 0, 明天: 1, tomorrow: 1, 后天: 2 };

/** `2h`, `18:00`, `明天 10点`, `2026-11-27 18:00` by the clocks of the house; undefined where it is none, or has passed. */
export function parseMoment(
  written: string,
  { now, zone }: { now: number; zone: string },
): number | undefined {
  const text = written.normalize('NFKC').trim().toLowerCase();
  const at = readSpan(text, now) ?? readClock(text, { now, zone }) ?? readStamp(text, { now, zone });
  return at !== undefined && at > now && at - now <= MOST_MS ? at : undefined;
}

function readSpan(text: string, now: number): number | undefined {
  const [, count, unit = ''] = SPAN.exec(text) ?? [];
  if (count === undefined) return undefined;
  const minutes = /^(?:m|分)/u.test(unit) ? 1 : /^(?:h|小)/u.test(unit) ? 60 : 24 * 60;
  return now + Number(count) * minutes * 60_000;
}

type Clock = { now: number; zone: string };

/** A time of today that has passed is tomorrow's. */
function readClock(text: string, { now, zone }: Clock): number | undefined {
  const [, day, hour, minute] = CLOCK.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const today = DateTime.fromMillis(now, { zone }).startOf('day');
  const time = { hour: Number(hour), minute: Number(minute ?? 0) };
  const at = today.plus({ days: day === undefined ? 0 : (DAYS_ON[day] ?? 0) }).set(time);
  if (Number(hour) > 23 || Number(minute ?? 0) > 59) return undefined;
  return day === undefined && at.toMillis() <= now ? at.plus({ days: 1 }).toMillis() : at.toMillis();
}

function readStamp(text: string, { now, zone }: Clock): number | undefined {
  const [, year, month, day, hour, minute] = STAMP.exec(text) ?? [];
  if (month === undefined) return undefined;
  const moment = DateTime.fromObject(
    {
      ...{ year: Number(year ?? DateTime.fromMillis(now, { zone }).year), month: Number(month) },
      ...{ day: Number(day), hour: Number(hour), minute: Number(minute ?? 0) },
    },
    { zone },
  );
  return moment.isValid ? moment.toMillis() : undefined;
}
