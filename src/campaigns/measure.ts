import type { Takings } from './attribute.ts';
import { type Compared, compareMeans, compareRooms, compareShares } from './compare.ts';

/** How many recipients of a campaign are in which state, and why. */
export type Count = { state: string; reason: string | null; count: number };

/** A member, or for posts a room with all its people, over all runs of a campaign. */
export type Unit = {
  /** Which text is theirs. */
  variant: string;
  /** Left out on purpose, to be compared with. */
  held: boolean;
  sent: boolean;
  /** How many people it stands for: 1 for a member. */
  people: number;
  /** How many of them pressed or claimed, redeemed, and bought within the window. */
  acted: number;
  redeemed: number;
  buyers: number;
  /** What they bought within the window, whoever sent them what. */
  orders: number;
  cents: number;
};

/** Links that were followed; `untracked` where the house has no public address, `shared` where all got the same, undefined where there are none. */
export type Clicks = { clicks: number; messages: number } | 'untracked' | 'shared' | undefined;

export type Measured = {
  counts: Count[];
  units: Unit[];
  credit: { first: Takings; last: Takings };
  optOuts: number;
  clicks: Clicks;
  /** Whether rooms were drawn, not members. */
  byRoom: boolean;
};

export type VariantReport = {
  variant: string;
  sent: number;
  acted: number;
  redeemed: number;
  buyers: number;
};

export type Report = {
  planned: number;
  waiting: number;
  excluded: { reason: string; count: number }[];
  held: number;
  sent: number;
  failed: number;
  unsure: number;
  cancelled: number;
  acted: number;
  redeemed: number;
  credit: Measured['credit'];
  optOuts: number;
  clicks: Clicks;
  byRoom: boolean;
  variants: VariantReport[];
  /** Of a block's texts, each against the first. */
  tests: { first: string; other: string; by: 'acted' | 'buyers'; compared: Compared }[];
  /** All who were to get it against those who were held out; nothing where nobody was. */
  uplift?: { buyers: Compared; cents: Compared };
};

/**
 * What came of a campaign. The holdout is compared with everybody who was drawn to get it, whether it reached them or
 * not: those held out hold the same kinds of people, and leaving some out on one side only would flatter it.
 */
export function measure(measured: Measured, random: () => number): Report {
  const { counts, units, credit, optOuts, clicks, byRoom } = measured;
  const inState = (...states: string[]): number =>
    counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
  const sum = (of: (unit: Unit) => number): number => units.reduce((all, unit) => all + of(unit), 0);
  const variants = variantsOf(units);
  const uplift = upliftOf(units, byRoom, random);
  return {
    planned: counts.reduce((all, { count }) => all + count, 0),
    waiting: inState('planned', 'queued'),
    excluded: excludedOf(counts),
    ...{ held: inState('held'), sent: inState('sent'), failed: inState('failed') },
    ...{ unsure: inState('unsure'), cancelled: inState('cancelled') },
    acted: sum(unit => unit.acted),
    redeemed: sum(unit => unit.redeemed),
    ...{ credit, optOuts, clicks, byRoom, variants },
    tests: testsOf(units, variants, byRoom, random),
    ...(uplift && { uplift }),
  };
}

function excludedOf(counts: Count[]): Report['excluded'] {
  const sums = new Map<string, number>();
  for (const { state, reason, count } of counts) {
    if (state === 'excluded') sums.set(reason ?? '', (sums.get(reason ?? '') ?? 0) + count);
  }
  return [...sums].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

function variantsOf(units: Unit[]): VariantReport[] {
  const reports = new Map<string, VariantReport>();
  for (const unit of units) {
    if (!unit.sent) continue;
    const report = reports.get(unit.variant) ?? {
      ...{ variant: unit.variant, sent: 0, acted: 0, redeemed: 0, buyers: 0 },
    };
    report.sent += 1;
    report.acted += unit.acted;
    report.redeemed += unit.redeemed;
    report.buyers += unit.buyers;
    reports.set(unit.variant, report);
  }
  return [...reports.values()].sort((a, b) => (a.variant < b.variant ? -1 : 1));
}

/** `tier:gold/A` and `tier:gold/B` are two of one block. */
const blockOf = (variant: string): string => variant.slice(0, Math.max(0, variant.lastIndexOf('/')));

function testsOf(
  units: Unit[],
  variants: VariantReport[],
  byRoom: boolean,
  random: () => number,
): Report['tests'] {
  const sent = units.filter(unit => unit.sent);
  const by = (['acted', 'buyers'] as const).filter(what => sent.some(unit => unit[what] > 0));
  return variants.flatMap(({ variant: other }) => {
    const rivals = variants.filter(({ variant }) => blockOf(variant) === blockOf(other));
    const first = rivals[0]?.variant ?? other;
    if (first === other) return [];
    const of = (label: string): Unit[] => sent.filter(({ variant }) => variant === label);
    return by.map(what => {
      const compared = byRoom
        ? compareRooms(rates(of(first), what), rates(of(other), what), random)
        : compareShares(shareOf(of(first), what), shareOf(of(other), what), rivals.length - 1);
      return { first, other, by: what, compared };
    });
  });
}

function upliftOf(units: Unit[], byRoom: boolean, random: () => number): Report['uplift'] {
  const [held, drawn] = [units.filter(unit => unit.held), units.filter(unit => !unit.held)];
  if (held.length === 0) return undefined;
  if (byRoom) {
    return {
      buyers: compareRooms(rates(drawn, 'buyers'), rates(held, 'buyers'), random),
      cents: compareRooms(rates(drawn, 'cents'), rates(held, 'cents'), random),
    };
  }
  return {
    buyers: compareShares(shareOf(drawn, 'buyers'), shareOf(held, 'buyers')),
    cents: compareMeans(
      drawn.map(({ cents }) => cents),
      held.map(({ cents }) => cents),
    ),
  };
}

type What = 'acted' | 'buyers' | 'cents';

function shareOf(units: Unit[], what: What): { of: number; count: number } {
  return { of: units.length, count: units.filter(unit => unit[what] > 0).length };
}

/** For each room, how much on one of its people. */
function rates(units: Unit[], what: What): number[] {
  return units.map(unit => unit[what] / Math.max(1, unit.people));
}
