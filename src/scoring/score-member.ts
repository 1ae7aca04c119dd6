import type { Calendar } from './calendar.ts';
import type { Facts } from './facts.ts';
import { type Bars, type Rfm, type RfmBars, rfmOf, scoreOf } from './rfm.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import type { Rules } from './rules.ts';
import { fallsBelow, type Stage, type StageReason, soonestAfter, stageOf } from './stage.ts';
import { type TierReason, tierOf } from './tier.ts';

/** What scoring said of a member last; null before the first time. */
export type Standing = {
  recency: number | null;
  frequency: number | null;
  money: number | null;
  scoredBy: string | null;
  tier: string | null;
  tierSince: number | null;
  stage: string | null;
  stageSince: number | null;
  usualGapDays: number | null;
  scoreDueAt: number;
};

export type Scored = Rfm & {
  tier: string;
  tierSince: number;
  stage: Stage;
  stageSince: number;
  usualGapDays: number;
  scoreDueAt: number;
};

export type ScoringContext = {
  rules: Rules;
  bars: RfmBars;
  calendar: Calendar;
  now: number;
  /** The rules have just changed: everybody gets the tier they give, whatever was before. */
  afresh?: boolean;
};

/** A moment that no clock reaches. */
const NEVER = 8.64e15;

/** What scoring says of a member, and the numbers it says it by: the same for the same facts, standing and day. */
export function scoreMember(
  facts: Facts,
  before: Standing,
  { rules, bars, calendar, now, afresh = false }: ScoringContext,
): { scored: Scored; why: { tier: TierReason; stage: StageReason } } {
  const { today } = calendar;
  const rfm = rfmOf(facts, bars);
  const { rhythm, stage } = placeOf(facts, before, { rules, calendar });
  const known =
    before.tier === null || afresh
      ? undefined
      : { tier: before.tier, sinceDay: calendar.dayAt(before.tierSince ?? 0) };
  const tier = tierOf(rfm, known, { rules, today });
  const due = soonestAfter(today, [
    stage.stage === 'lost' ? Number.POSITIVE_INFINITY : rhythm.nextDay,
    stage.nextDay,
    tier.nextDay,
    nextScoreDay(facts, rfm, { rules, bars, today }),
    facts.aheadDay ?? Number.POSITIVE_INFINITY,
  ]);
  const scored = {
    ...rfm,
    tier: tier.tier,
    tierSince: tier.tier === before.tier ? (before.tierSince ?? now) : now,
    stage: stage.stage,
    stageSince: stage.stage === before.stage ? (before.stageSince ?? now) : now,
    usualGapDays: rhythm.usualGapDays,
    scoreDueAt: due === Number.POSITIVE_INFINITY ? NEVER : calendar.startOf(due),
  };
  return { scored, why: { tier: tier.reason, stage: stage.reason } };
}

type Place = { rhythm: Rhythm; stage: ReturnType<typeof stageOf> };

/** Who is lost keeps the rhythm they had, for when they come back: it must not fade with the days it was read from. */
function placeOf(
  facts: Facts,
  before: Standing,
  { rules, calendar: { today } }: Pick<ScoringContext, 'rules' | 'calendar'>,
): Place {
  const place = (rhythm: Rhythm): Place => ({
    rhythm,
    stage: stageOf(facts, { usualGapDays: rhythm.usualGapDays, rules, today }),
  });
  if (before.stage === 'lost' && before.usualGapDays !== null) {
    const kept = place({ usualGapDays: before.usualGapDays, nextDay: Number.POSITIVE_INFINITY });
    if (kept.stage.stage === 'lost') return kept;
  }
  return place(rhythmOf(facts));
}

/** The day on which time alone lowers a score. Fixed bars move with the calendar, quintiles when they are drawn anew. */
function nextScoreDay(
  facts: Facts,
  rfm: Rfm,
  { rules, bars, today }: { rules: Rules; bars: RfmBars; today: number },
): number {
  if (rfm.scoredBy === 'orders') {
    return rules.by === 'cuts'
      ? nextRecencyDay(facts.lastOrderDay ?? 0, bars.orders.recency, today)
      : Infinity;
  }
  const { recency, frequency } = bars.interactions;
  const least = frequency[scoreOf(facts.presentDays.length, frequency) - 2] ?? 0;
  const fewer = least > 0 ? fallsBelow(facts.presentDays, Math.ceil(least)) : Infinity;
  return rules.by === 'cuts' ? Math.min(fewer, nextRecencyDay(facts.lastSeenDay, recency, today)) : fewer;
}

function nextRecencyDay(lastDay: number, bars: Bars, today: number): number {
  return soonestAfter(
    today,
    bars.map(bar => today + lastDay - bar + 1),
  );
}
