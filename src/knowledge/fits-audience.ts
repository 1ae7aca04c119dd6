import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { conditionsOf } from '../segments/audience.ts';
import { belongsTo } from '../segments/evaluate.ts';
import { readAudience } from '../segments/find-audience.ts';
import { readRecords } from '../segments/store-records.ts';

/**
 * Which of some audiences a member belongs to now. An expression that names something the house does not have any
 * more is nobody's.
 */
export async function audiencesOf(deps: Deps, memberId: number, expressions: string[]): Promise<Set<string>> {
  const { db, clock, house, log } = deps;
  const fitting = new Set<string>();
  for (const expression of expressions) {
    try {
      const audience = await readAudience(deps, expression);
      const needs = new Set(conditionsOf(audience).map(({ test }) => test));
      const [member] = await readRecords({ all: db.read }, db.dialect, { ids: [memberId], needs });
      const setting = { now: clock.now(), language: house.language };
      if (member && belongsTo(audience, member, setting)) fitting.add(expression);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      log.warn({ code: error.code }, 'the audience of an entry cannot be understood');
    }
  }
  return fitting;
}
