import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { type Calendar, dayCode, openCalendar } from './calendar.ts';
import { factsOf, RHYTHM_DAYS } from './facts.ts';
import { type Bars, fixedBars, quintileBars, type RfmBars } from './rfm.ts';
import type { Rules } from './rules.ts';
import { type Scored, type ScoringContext, type Standing, scoreMember } from './score-member.ts';
import { type MemberRow, readPage, readSome } from './store.ts';
import { addBuyersSince, addDue, addPresentOn } from './store-changed.ts';
import { keepRunState, type RunState, readRules, readRunState } from './store-state.ts';
import { type Outcome, type ScoreChange, writeScores } from './store-write.ts';

/** Members read and written at once: some tens of milliseconds between two breaths of the event loop. */
const PAGE = 8_000;
/** Where more than this many members changed, or days passed, everybody is looked at. */
const MOST_CHANGED = 200_000;
const MOST_DAYS = 7;
/** What began before a run and ended in it is looked at by the next one too. */
const OVERLAP_MS = 10 * 60_000;

/** What a run did: members looked at, rows written, and how many moved from what to what. */
export type Run = { looked: number; written: number; moves: Map<string, Move> };

export type Move = Pick<ScoreChange, 'what' | 'before' | 'after'> & { members: number };

/**
 * Scores everybody, page by page, and writes only what changed. Two runs at once do the same work twice, and log every
 * change once. `afresh`: the rules have just changed, so that nobody keeps a tier by how it was.
 */
export async function scoreEverybody(deps: Deps, { afresh = false } = {}): Promise<Run> {
  const now = deps.clock.now();
  const calendar = openCalendar(now, deps.house.timezone);
  const rules = await readRules(deps.db);
  const quintiles = rules.by === 'quintiles' ? await drawQuintiles(deps, calendar) : null;
  const context = contextOf(rules, quintiles, { calendar, now, afresh });
  const run = newRun();
  for await (const page of pagesOf(deps, calendar)) await scoreRows(deps, page, context, run);
  await keepRunState(deps.db, { at: now, quintiles });
  return run;
}

/** Scores whoever was there, bought something or is due since the last run; everybody where there was none. */
export async function scoreChanged(deps: Deps): Promise<Run> {
  const state = await readRunState(deps.db);
  const rules = await readRules(deps.db);
  if (!state || (rules.by === 'quintiles' && !state.quintiles)) return scoreEverybody(deps);
  const now = deps.clock.now();
  const calendar = openCalendar(now, deps.house.timezone);
  const changed = await findChanged(deps, { state, calendar, now });
  if (!changed) return scoreEverybody(deps);
  const context = contextOf(rules, state.quintiles, { calendar, now, afresh: false });
  const run = newRun();
  const firstDay = firstDayCode(calendar);
  const ids = [...changed].sort((a, b) => a - b);
  for (let i = 0; i < ids.length; i += PAGE) {
    await scoreRows(deps, await readSome(deps.db, ids.slice(i, i + PAGE), firstDay), context, run);
    await setImmediate();
  }
  await keepRunState(deps.db, { at: now, quintiles: state.quintiles });
  return run;
}

/** By what members are measured between full runs. */
export function contextOf(
  rules: Rules,
  quintiles: RfmBars | null,
  { calendar, now, afresh }: { calendar: Calendar; now: number; afresh: boolean },
): ScoringContext {
  return { rules, bars: quintiles ?? fixedBars(rules, calendar.today), calendar, now, afresh };
}

export function firstDayCode({ today }: Calendar): number {
  return dayCode(today - RHYTHM_DAYS + 1);
}

function newRun(): Run {
  return { looked: 0, written: 0, moves: new Map() };
}

async function* pagesOf({ db }: Deps, calendar: Calendar): AsyncGenerator<MemberRow[]> {
  const firstDay = firstDayCode(calendar);
  let afterId = 0;
  for (;;) {
    const page = await readPage(db, { afterId, firstDay, most: PAGE });
    const last = page.at(-1);
    if (!last) return;
    yield page;
    afterId = last.id;
    await setImmediate();
  }
}

async function scoreRows(deps: Deps, rows: MemberRow[], context: ScoringContext, run: Run): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    const { scored, why } = scoreMember(factsOf(row, context.calendar), row, context);
    if (!differs(row, scored)) continue;
    outcomes.push({ id: row.id, before: row, scored, changes: changesOf(row, scored, why) });
  }
  run.looked += rows.length;
  if (outcomes.length === 0) return;
  // A breath between reading and writing: each of them takes as long as a message may wait.
  await setImmediate();
  const { written, changes } = await writeScores(deps.db, outcomes, context.now);
  run.written += written;
  for (const change of changes) countMove(run, change);
}

function differs(before: Standing, scored: Scored): boolean {
  return (Object.keys(scored) as (keyof Scored)[]).some(field => before[field] !== scored[field]);
}

/** The first tier and the first stage of a member are no change. */
function changesOf(before: Standing, scored: Scored, why: { tier: object; stage: object }): ScoreChange[] {
  if (before.tier === null && before.stage === null) return [];
  return (['tier', 'stage'] as const)
    .filter(what => before[what] !== scored[what])
    .map(what => ({ what, before: before[what], after: scored[what], reason: why[what] }));
}

function countMove(run: Run, { what, before, after }: ScoreChange): void {
  const key = `${what} ${before} ${after}`;
  const move = run.moves.get(key);
  if (move) move.members += 1;
  else run.moves.set(key, { what, before, after, members: 1 });
}

/** Undefined where it is less work to look at everybody. */
async function findChanged(
  { db }: Deps,
  { state, calendar, now }: { state: RunState; calendar: Calendar; now: number },
): Promise<Set<number> | undefined> {
  // A clock that was set back must not make anybody wait for the moment it came from.
  const since = Math.min(state.at, now) - OVERLAP_MS;
  const sinceDay = calendar.dayAt(since);
  if (calendar.today - sinceDay > MOST_DAYS) return undefined;
  const found = new Set<number>();
  await addDue(db, { now, most: MOST_CHANGED }, found);
  for (let day = sinceDay; day <= calendar.today && found.size < MOST_CHANGED; day++) {
    await addPresentOn(db, dayCode(day), found);
  }
  await addBuyersSince(db, since, found);
  return found.size >= MOST_CHANGED ? undefined : found;
}

/** Reads everybody once to part them into fifths: 40 bytes a member while it lasts. */
async function drawQuintiles(deps: Deps, calendar: Calendar): Promise<RfmBars> {
  const [bought, ordered, spent, seen, present] = [column(), column(), column(), column(), column()];
  for await (const page of pagesOf(deps, calendar)) {
    for (const row of page) {
      const facts = factsOf(row, calendar);
      if (facts.lastOrderDay !== undefined && facts.orderCount > 0) {
        bought.add(facts.lastOrderDay);
        ordered.add(facts.orderCount);
        spent.add(facts.spentCents);
      } else {
        seen.add(facts.lastSeenDay);
        present.add(facts.presentDays.length);
      }
    }
  }
  return {
    orders: { recency: bought.bars(), frequency: ordered.bars(), money: spent.bars() },
    interactions: { recency: seen.bars(), frequency: present.bars() },
  };
}

/** Numbers in a row that grows by doubling. */
function column(): { add: (value: number) => void; bars: () => Bars } {
  let values = new Float64Array(1_024);
  let count = 0;
  return {
    add: value => {
      if (count === values.length) {
        const wider = new Float64Array(count * 2);
        wider.set(values);
        values = wider;
      }
      values[count++] = value;
    },
    bars: () => quintileBars(values.subarray(0, count)),
  };
}
