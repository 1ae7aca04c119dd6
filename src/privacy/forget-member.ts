import type { Sql } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { takeTurn } from '../members/store-merge.ts';
import { raiseMembersVersion } from '../members/store-version.ts';
import { appendAudit } from '../operators/store-chain.ts';
import { forgetAsked } from './store-asked.ts';
import { letGo, letGoOfIds } from './store-let-go.ts';
import { hasRole, type Person, readPerson } from './store-person.ts';
import { blankTraces, findTraces } from './store-traces.ts';
import { unsend } from './store-unsend.ts';
import { texts } from './texts.ts';

/** Other processes know within a second, and what they had begun is written by then. */
const SETTLED_AFTER_MS = 3_000;

/** The person behind a record, whom nobody in the house depends on. */
export async function forgettable(sql: Pick<Sql, 'all'>, id: number): Promise<Person> {
  const person = await readPerson(sql, id);
  if (!person) throw new Error('a member to forget is not in the store');
  if (await hasRole(sql, person)) throw new AppError('forget.role', texts.hasRole);
  return person;
}

/**
 * Forgets a member and all records that were merged into them. What they are called, what they said and how they can
 * be reached is gone for good; sums stay, with nobody behind them. All of it happens, or nothing.
 */
export async function forgetMember(
  deps: Deps,
  { id, byId }: { id: number; byId: number | null },
): Promise<void> {
  const { db, clock } = deps;
  const reading = { all: db.read };
  const instead = nobody(deps);
  const traces = await findTraces(reading, (await forgettable(reading, id)).words, instead);
  const person = await db.write(async sql => {
    await takeTurn(sql);
    const found = await forgettable(sql, id);
    await takeOut(sql, deps, found);
    await letGoOfIds(sql, found);
    await blankTraces(sql, traces);
    const detail = { member: id };
    await appendAudit(sql, clock.now(), { memberId: byId, action: 'member.forget', outcome: 'done', detail });
    await raiseMembersVersion(sql);
    return found;
  });
  clock.after(SETTLED_AFTER_MS, () => {
    forgetStrays(deps, person).catch(error =>
      deps.log.error({ err: error, member: id }, 'what came in while a member was forgotten is still there'),
    );
  });
}

/**
 * What a process that did not know yet wrote for them meanwhile. It looks at their numbers alone: by their name on the
 * platform they may be somebody new already.
 */
function forgetStrays(deps: Deps, person: Person): Promise<void> {
  return deps.db.write(async sql => {
    await takeTurn(sql);
    await takeOut(sql, deps, person);
    await raiseMembersVersion(sql);
  });
}

async function takeOut(sql: Sql, deps: Deps, person: Person): Promise<void> {
  const now = deps.clock.now();
  await unsend(sql, deps.db.dialect, person, { now, timezone: deps.house.timezone });
  await forgetAsked(sql, person, now);
  await letGo(sql, person, { now, name: nobody(deps) });
}

const nobody = ({ house }: Deps): string => texts.gone[house.language];
