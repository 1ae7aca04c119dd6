import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import { readWanted, type Wanted } from '../insight/store-today.ts';
import type { Language } from '../kernel/language.ts';
import { text } from '../kernel/text.ts';
import { reachableOperators } from '../operators/store-rooms.ts';
import { dayCode, openCalendar } from '../scoring/calendar.ts';
import { languageOf } from './notices.ts';
import {
  askedMost,
  type Counted,
  type Day,
  type DayNumbers,
  hotTopics,
  keptOrder,
  lastSent,
  readDay,
  readHour,
  unhappyVoices,
  type Voice,
  writeSent,
} from './store-digest.ts';
import { digestTexts } from './texts-digest.ts';

const SHOWN = 5;
export const USUAL_HOUR = '21:00';
const NOON = 12 * 60;
const MINUTE_MS = 60_000;

export type Digest = {
  day: Day;
  numbers: DayNumbers;
  asked: (Counted & { known: number })[];
  topics: Counted[];
  unhappy: { count: number; first: Voice[] };
  wanted: Wanted;
  order: { done: number; dry: number };
};

/** The day that is under way, or the one before it. */
export function dayOfHouse({ clock, house }: Pick<Deps, 'clock' | 'house'>, back: 0 | 1 = 0): Day {
  const { today, startOf } = openCalendar(clock.now(), house.timezone);
  return { day: dayCode(today - back), from: startOf(today - back), to: startOf(today - back + 1) };
}

/** What a day was like: what was asked, what moved people, who is unhappy, what needs a human, in numbers. */
export async function gatherDigest({ db, clock }: Pick<Deps, 'db' | 'clock'>, day: Day): Promise<Digest> {
  return {
    day,
    numbers: await readDay(db, day),
    asked: await askedMost(db, day, SHOWN),
    topics: await hotTopics(db, day, SHOWN),
    unhappy: await unhappyVoices(db, day, SHOWN),
    wanted: await readWanted(db, { todayAt: day.from, now: clock.now() }),
    order: await keptOrder(db, day),
  };
}

export function tellDigest(digest: Digest, language: Language): string {
  return digestTexts.digest[language](digest);
}

/** Nothing was said and nothing waits: then nobody is disturbed for it. */
function isEmpty({ numbers, unhappy, wanted, order }: Digest): boolean {
  const { messages, joined, left, answered, unanswered } = numbers;
  const waits = wanted.tickets.count + wanted.gaps.count + wanted.campaigns.submitted;
  return (
    messages + joined + left + answered + unanswered + unhappy.count + waits + order.done + order.dry === 0
  );
}

/**
 * Sends the digest of the day once its hour has come, in the house's zone: in the afternoon of the day that goes on,
 * in the morning of the one before. However often this is called, and by however many processes, everybody gets one
 * a day.
 */
export async function sendDigest(deps: Deps, outbox: () => Outbox): Promise<void> {
  const { db, clock, house } = deps;
  const minute = minuteOf((await readHour(db)) ?? USUAL_HOUR);
  if (minute === undefined) return;
  const today = dayOfHouse(deps);
  // The wall clock decides, also on the day the clocks are turned.
  if ((minuteOf(wallTime(clock.now(), house.timezone)) ?? 0) < minute) return;
  const day = minute < NOON ? dayOfHouse(deps, 1) : today;
  if ((await lastSent(db)) >= day.day) return;
  const operators = await reachableOperators(db, 'agent');
  if (operators.length === 0) return;
  const digest = await gatherDigest(deps, day);
  const planned = await db.write(async sql => {
    await writeSent(sql, day.day);
    if (isEmpty(digest)) return undefined;
    const messages = operators.map(operator => ({
      occasion: `digest/${day.day}/${operator.memberId}`,
      room: operator.room,
      memberId: operator.memberId,
      kind: 'notice' as const,
      parts: text(tellDigest(digest, languageOf(deps, operator))),
    }));
    return outbox().plan(sql, messages);
  });
  if (planned) outbox().dispatch(planned);
}

/** `21:00` as a minute of the day; undefined for anything else, as `off`. */
export function minuteOf(hour: string): number | undefined {
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?:[:：点](\d{2})?)?$/u.exec(hour.normalize('NFKC').trim()) ?? [];
  const [h, m] = [Number(hours ?? 99), Number(minutes)];
  return h < 24 && m < 60 ? h * 60 + m : undefined;
}

function wallTime(at: number, timezone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit' });
  return format.format(at - (at % MINUTE_MS));
}
