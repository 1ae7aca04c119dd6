import type { Deps } from '../deps.ts';
import { dayOf } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import { openCalendar } from './calendar.ts';
import { factsOf } from './facts.ts';
import { scoreMember } from './score-member.ts';
import { contextOf, firstDayCode } from './score-members.ts';
import { readSome } from './store.ts';
import { lastChanges } from './store-overview.ts';
import { readRules, readRunState } from './store-state.ts';
import { texts } from './texts.ts';

const CHANGES_SHOWN = 5;

/** Sentences ready to be read. */
export type ScoresTold = { tier: string; stage: string; changes: string[] };

/**
 * Why a member has the tier and the stage they have, by the numbers of this moment, and their last changes. Undefined
 * for nobody, and for a record that was merged into another.
 */
export async function explainScores(
  deps: Deps,
  memberId: number,
  language: Language,
): Promise<ScoresTold | undefined> {
  const { db, clock, house } = deps;
  const now = clock.now();
  const calendar = openCalendar(now, house.timezone);
  const [row] = await readSome(db, [memberId], firstDayCode(calendar));
  if (!row) return undefined;
  const rules = await readRules(db);
  const quintiles = rules.by === 'quintiles' ? ((await readRunState(db))?.quintiles ?? null) : null;
  const context = contextOf(rules, quintiles, { calendar, now, afresh: false });
  const { scored, why } = scoreMember(factsOf(row, calendar), row, context);
  const changes = await lastChanges(db, memberId, CHANGES_SHOWN);
  return {
    tier: texts.tierWhy[language](scored.tier, why.tier),
    stage: texts.stageWhy[language](scored.stage, why.stage),
    changes: changes.map(change => texts.change[language](change, dayOf(change.at, house.timezone))),
  };
}
