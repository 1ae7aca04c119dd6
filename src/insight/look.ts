import type { Deps } from '../deps.ts';
import { dayCode, openCalendar } from '../scoring/calendar.ts';
import { type Contributor, rankContributors } from '../scoring/rank.ts';
import { type Counts, countStandings, readDoings } from '../scoring/store-overview.ts';
import { readRules } from '../scoring/store-state.ts';
import { openShared, openSharedBy, type Shared } from '../web/share.ts';
import { gatherRevenue, type Revenue } from './gather-revenue.ts';
import { gatherUplift, type Lift } from './gather-uplift.ts';
import { type Move, readMoves } from './store-flow.ts';
import { countScores, type LivelyDay, openDays, type Square } from './store-insight.ts';
import { type Cohort, readCohorts } from './store-retention.ts';
import { type Asked, readAsked, readTrends, type Trend } from './store-trends.ts';

/** Half a year. */
const DAYS = 26 * 7;
const TOP_DAYS = 30;
const TOP = 10;
const FRESH_MS = 60_000;
/** What takes the store longer, and changes slowly. */
const SLOW_FRESH_MS = 10 * 60_000;
export const FLOW_DAYS = 30;
export const REVENUE_DAYS = 90;
const COHORT_WEEKS = 8;
const TREND_WEEKS = 8;
const MOST_TRENDS = 8;
const MOST_ASKED = 8;
const MOST_LIFTS = 6;

export type Standing = Counts & { tierNames: string[] };

/** What the house has been like, found out once for all who look. */
export type Look = {
  days: Shared<LivelyDay[]>;
  scores: Shared<Square[]>;
  standing: Shared<Standing>;
  /** The ones a group lives by, by the number of the group. */
  top: { of: (roomId: string) => Shared<Contributor[]> };
  moves: Shared<Move[]>;
  cohorts: Shared<Cohort[]>;
  trends: Shared<{ interests: Trend[]; asked: Asked[] }>;
  lifts: Shared<Lift[]>;
  revenue: Shared<Revenue>;
};

export function openLook(deps: Deps): Look {
  const { db, clock, house } = deps;
  const calendar = () => openCalendar(clock.now(), house.timezone);
  const today = () => calendar().today;
  const startOfDay = (back: number) => calendar().startOf(today() - back + 1);
  const readDays = openDays(db, DAYS);
  // One after the other: each holds the event loop a little, all at once would hold it for long.
  let line: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = line.then(work, work);
    line = turn;
    return turn;
  };
  const slow = <T>(load: () => Promise<T>) =>
    openShared(deps, { freshMs: SLOW_FRESH_MS, load: () => inTurn(load) });
  return {
    days: openShared(deps, { freshMs: FRESH_MS, load: () => inTurn(() => readDays(today())) }),
    scores: openShared(deps, { freshMs: FRESH_MS, load: () => inTurn(() => countScores(db)) }),
    standing: openShared(deps, {
      freshMs: FRESH_MS,
      load: () =>
        inTurn(async () => {
          const tierNames = (await readRules(db)).tiers.map(({ name }) => name);
          return { ...(await countStandings(db)), tierNames };
        }),
    }),
    top: openSharedBy(deps, {
      freshMs: FRESH_MS,
      most: 20,
      load: room =>
        inTurn(async () =>
          rankContributors(await readDoings(db, Number(room), dayCode(today() - TOP_DAYS + 1)), TOP),
        ),
    }),
    moves: slow(() => readMoves(db, startOfDay(FLOW_DAYS))),
    cohorts: slow(() => readCohorts(db, calendar(), COHORT_WEEKS)),
    trends: slow(async () => ({
      interests: await readTrends(db, { until: startOfDay(0), weeks: TREND_WEEKS, most: MOST_TRENDS }),
      asked: await readAsked(db, { now: clock.now(), most: MOST_ASKED }),
    })),
    lifts: slow(() => gatherUplift(deps, MOST_LIFTS)),
    revenue: slow(() => gatherRevenue(deps, startOfDay(REVENUE_DAYS))),
  };
}
