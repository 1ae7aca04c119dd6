import type { Deps } from '../deps.ts';
import { dayCode, openCalendar } from '../scoring/calendar.ts';
import { type Contributor, rankContributors } from '../scoring/rank.ts';
import { type Counts, countStandings, readDoings } from '../scoring/store-overview.ts';
import { readRules } from '../scoring/store-state.ts';
import { openShared, openSharedBy, type Shared } from '../web/share.ts';
import { countScores, type LivelyDay, openDays, type Square } from './store-insight.ts';

/** Half a year. */
const DAYS = 26 * 7;
const TOP_DAYS = 30;
const TOP = 10;
const FRESH_MS = 60_000;

export type Standing = Counts & { tierNames: string[] };

/** What the house has been like, found out once for all who look. */
export type Look = {
  days: Shared<LivelyDay[]>;
  scores: Shared<Square[]>;
  standing: Shared<Standing>;
  /** The ones a group lives by, by the number of the group. */
  top: { of: (roomId: string) => Shared<Contributor[]> };
};

export function openLook(deps: Deps): Look {
  const { db, clock, house } = deps;
  const today = () => openCalendar(clock.now(), house.timezone).today;
  const readDays = openDays(db, DAYS);
  // One after the other: each holds the event loop a little, all at once would hold it for long.
  let line: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = line.then(work, work);
    line = turn;
    return turn;
  };
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
  };
}
