import { DateTime } from 'luxon';
import { type GateRules, LEAST_SHARE } from './gate-rules.ts';

/** Why nothing is pushed to somebody at all. */
export type Refusal =
  | 'deleted'
  | 'merged'
  | 'holdout'
  | 'had'
  | 'no-consent'
  | 'opted-out'
  | 'coupons-only'
  | 'unreachable'
  | 'pool-empty'
  | 'cap'
  | 'fatigue'
  | 'priority';

export type Delay = 'quiet-hours' | 'priority' | 'quota';

export type Decision = { go: true } | { no: Refusal } | { later: Delay; at: number };

export type QuietHours = { from: string; to: string };

/** What is to be pushed. */
export type Push = {
  /** service: what somebody needs to know about what they ordered themselves. */
  purpose: 'marketing' | 'service';
  /** There is a coupon in it. */
  coupon: boolean;
  /** Hours in which this one is not pushed, beside those of the house: by the clock of whoever it is for. */
  quiet?: QuietHours | undefined;
};

/** What is known of whoever it is for, at this moment. */
export type Facts = {
  deleted: boolean;
  /** They turned out to be somebody who is in the same run. */
  merged: boolean;
  heldOut: boolean;
  /** They got the same before. */
  had: boolean;
  /** What they said about being written to; undefined while they said nothing. */
  marketing: string | undefined;
  /** Of the usual number of pushes. */
  share: number;
  reachable: boolean;
  /** A coupon was promised and there is none for them. */
  poolEmpty: boolean;
  timezone: string;
  lastSeenAt: number;
  /** When they were written to without asking in the last four weeks, transactional or not, oldest first. */
  pushedAt: number[];
  /** When something will be posted in a room they are in: nobody there can be left out of it. */
  postsAhead: number[];
  /** Messages that take precedence and are to go to them on the same day, and when the last of them is due. */
  rivals: number;
  rivalsDueAt: number;
  /** This one gave way before. */
  gaveWay: boolean;
  /** Until when the account may send no more; undefined where it may. */
  quotaUntil: number | undefined;
};

/** All the gate asks of a push that somebody waits for: no wish and no number holds it back, only night and reach. */
export function serviceFacts(known: Pick<Facts, 'deleted' | 'reachable' | 'timezone'>): Facts {
  return {
    ...{ merged: false, heldOut: false, had: false, marketing: undefined, share: 1, poolEmpty: false },
    ...{
      lastSeenAt: 0,
      pushedAt: [],
      postsAhead: [],
      rivals: 0,
      rivalsDueAt: 0,
      gaveWay: false,
      quotaUntil: undefined,
    },
    ...known,
  };
}

/** How far back pushes count, so: seven days, a quarter of the usual number. */
export const PUSH_DAYS = 7 / LEAST_SHARE;
/** Who takes precedence has so long to be sent. */
const GIVE_WAY_MS = 30_000;

/** The clock of a zone at the moment of the gate. */
type LocalTime = {
  quietUntil: number | undefined;
  quietBy: (hours: QuietHours) => number | undefined;
  daysAgo: (days: number) => number;
};

/**
 * The one gate before every push: what a member wants, when, and how often, over all campaigns and rooms. Pure; open
 * one for a moment and ask it about many. A refusal is for good, a delay says when to ask again.
 */
export function openGate(rules: GateRules, now: number): (push: Push, facts: Facts) => Decision {
  const clocks = new Map<string, LocalTime>();
  const clockOf = (zone: string): LocalTime => {
    const known = clocks.get(zone) ?? localTime(zone, rules, now);
    clocks.set(zone, known);
    return known;
  };
  return (push, facts) => {
    const refused = refusalOf(push, facts, rules);
    if (refused) return { no: refused };
    const clock = clockOf(facts.timezone);
    const quietUntil = clock.quietUntil ?? (push.quiet && clock.quietBy(push.quiet));
    if (quietUntil !== undefined) return { later: 'quiet-hours', at: quietUntil };
    const crowded = push.purpose === 'service' ? undefined : crowdedBy(facts, { rules, clock, now });
    if (crowded) return crowded;
    return facts.quotaUntil === undefined ? { go: true } : { later: 'quota', at: facts.quotaUntil };
  };
}

/** What no waiting changes. */
function refusalOf(push: Push, facts: Facts, rules: GateRules): Refusal | undefined {
  if (facts.deleted) return 'deleted';
  if (facts.merged) return 'merged';
  if (facts.heldOut) return 'holdout';
  if (facts.had) return 'had';
  const unwanted = push.purpose === 'service' ? undefined : unwantedBecause(push, facts, rules);
  if (unwanted) return unwanted;
  if (!facts.reachable) return 'unreachable';
  return facts.poolEmpty ? 'pool-empty' : undefined;
}

function unwantedBecause(push: Push, { marketing }: Facts, rules: GateRules): Refusal | undefined {
  if (marketing === undefined) return rules.consent === 'opt-in' ? 'no-consent' : undefined;
  if (marketing === 'none') return 'opted-out';
  return marketing === 'coupons' && !push.coupon ? 'coupons-only' : undefined;
}

type Moment = { rules: GateRules; clock: LocalTime; now: number };

function crowdedBy(facts: Facts, { rules, clock, now }: Moment): Decision | undefined {
  const room = (share: number): number =>
    Math.min(
      rules.perDay - pushesIn(1 / share, facts, clock),
      rules.perWeek - pushesIn(7 / share, facts, clock),
    );
  const left = (share: number): number =>
    Math.min(
      rules.perDay - pushesIn(1 / share, facts, clock) - postsIn(1 / share, facts, clock),
      rules.perWeek - pushesIn(7 / share, facts, clock) - postsIn(7 / share, facts, clock),
    );
  const usual = Math.max(LEAST_SHARE, Math.min(1, facts.share));
  const tired = isTired(facts, rules.ignoredInARow);
  const share = tired ? Math.max(LEAST_SHARE, usual / 2) : usual;
  const places = left(share);
  if (places <= 0) {
    if (facts.gaveWay || room(share) > 0) return { no: 'priority' };
    return { no: tired && room(usual) > 0 ? 'fatigue' : 'cap' };
  }
  if (facts.rivals < places) return undefined;
  return { later: 'priority', at: Math.max(now, facts.rivalsDueAt) + GIVE_WAY_MS };
}

/** A smaller share is the same number over more days: half of one a day is one in two days. */
function pushesIn(days: number, { pushedAt }: Facts, clock: LocalTime): number {
  const since = clock.daysAgo(Math.ceil(days) - 1);
  return pushedAt.filter(at => at >= since).length;
}

/** Posts that share so many days with what is sent now. */
function postsIn(days: number, { postsAhead }: Facts, clock: LocalTime): number {
  const until = clock.daysAgo(-Math.ceil(days));
  return postsAhead.filter(at => at < until).length;
}

/** The last few pushes, and no sign of them since the earliest. */
function isTired({ pushedAt, lastSeenAt }: Facts, ignored: number): boolean {
  const earliest = pushedAt.at(-ignored);
  return earliest !== undefined && lastSeenAt <= earliest;
}

function localTime(zone: string, rules: GateRules, now: number): LocalTime {
  const here = DateTime.fromMillis(now, { zone });
  const today = here.startOf('day');
  const known = new Map<number, number>();
  const ends = new Map<string, number | undefined>();
  return {
    quietUntil: quietEnd(here, rules),
    quietBy: ({ from, to }) => {
      const key = `${from}-${to}`;
      if (!ends.has(key)) ends.set(key, quietEnd(here, { quietFrom: from, quietTo: to }));
      return ends.get(key);
    },
    daysAgo: days => {
      const since = known.get(days) ?? today.minus({ days }).toMillis();
      known.set(days, since);
      return since;
    },
  };
}

/** When the quiet hours end in which this moment lies; undefined outside of them. */
function quietEnd(
  here: DateTime,
  { quietFrom, quietTo }: Pick<GateRules, 'quietFrom' | 'quietTo'>,
): number | undefined {
  const time = here.toFormat('HH:mm');
  const overnight = quietFrom > quietTo;
  const [after, before] = [time >= quietFrom, time < quietTo];
  if (!(overnight ? after || before : after && before)) return undefined;
  const [hour = 0, minute = 0] = quietTo.split(':').map(Number);
  const day = overnight && after ? here.plus({ days: 1 }) : here;
  return day.set({ hour, minute, second: 0, millisecond: 0 }).toMillis();
}

/** A moment, or when the quiet hours of the house end in which it lies. */
export function outsideQuiet(rules: GateRules, at: number, zone: string): number {
  return quietEnd(DateTime.fromMillis(at, { zone }), rules) ?? at;
}

/** When the next day of an account begins on which pushes may leave: after the quiet hours of the house. */
export function nextMorning(rules: GateRules, now: number, zone: string): number {
  const tomorrow = DateTime.fromMillis(now, { zone }).plus({ days: 1 }).startOf('day');
  return quietEnd(tomorrow, rules) ?? tomorrow.toMillis();
}
