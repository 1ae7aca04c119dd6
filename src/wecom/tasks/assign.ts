import { setImmediate } from 'node:timers/promises';
import { postsIn } from '../../campaigns/campaign-plan.ts';
import { textsOf } from '../../campaigns/choose.ts';
import { findOffer } from '../../campaigns/find-offer.ts';
import { type Candidate, gatherFacts } from '../../campaigns/gather-facts.ts';
import { openRenderer } from '../../campaigns/render.ts';
import { holdFeeding, type Outcome, readDue, stillRuns, writeOutcomes } from '../../campaigns/store-feed.ts';
import type { ActiveRun } from '../../campaigns/store-runs.ts';
import { variablesOf } from '../../campaigns/variables.ts';
import type { CouponBatch } from '../../coupons/batch.ts';
import { expiryOf } from '../../coupons/expiry.ts';
import { releaseCoupons } from '../../coupons/store-delivered.ts';
import type { Sql } from '../../db/db.ts';
import { openGate } from '../../delivery/gate.ts';
import { readGateRules } from '../../delivery/store-gate.ts';
import type { Deps } from '../../deps.ts';
import { spendWithin } from '../contact/store-spend.ts';
import { draftContent } from './content.ts';
import { quotaAt } from './quota.ts';
import { planOf } from './store-ends.ts';
import { readQuotaRule } from './store-quota.ts';
import type { Through } from './store-reach.ts';
import { addSends, openTask } from './store-tasks.ts';

const PAGE = 1_000;
/** add_msg_template (92135) takes so many customers, or groups. */
const MOST = { single: 10_000, group: 2_000 };

type Assigning = { run: ActiveRun; contents: Map<string, string>; ask: ReturnType<typeof openGate> };

/**
 * Gives those of a run who are due to the staff that have them, page by page: the gate decides as for every push, and
 * each costs one of the messages WeCom lets them have. Nobody is asked yet.
 */
export async function assignRun(deps: Deps, run: ActiveRun): Promise<void> {
  const rules = await readGateRules(deps.db);
  const ask = openGate(rules, deps.clock.now());
  const assigning: Assigning = { run, ask, contents: await contentsOf(deps, run) };
  for (let afterId: number | undefined = 0; afterId !== undefined; ) {
    const from: number = afterId;
    afterId = await deps.db.write(sql => assignPage(sql, deps, assigning, from));
    await setImmediate();
  }
}

/** Each text as staff send it: the same for everybody of a task. */
async function contentsOf({ db, house, clock }: Deps, { plan }: ActiveRun): Promise<Map<string, string>> {
  const render = await openRenderer();
  const coupon = await findOffer({ db }, plan);
  const variables = variablesOf({
    ...{ told: undefined, language: house.language, timezone: house.timezone },
    room: { title: postsIn(plan.send) ?? null },
    offer: coupon && offerOf(coupon, clock.now(), house.timezone),
  });
  return new Map(
    [...textsOf(plan)].map(([label, templates]) => {
      const content = draftContent(render(templates, variables));
      if ('wrong' in content) throw new Error(`WeCom takes no such text: ${content.wrong}`);
      return [label, JSON.stringify(content)];
    }),
  );
}

function offerOf(coupon: CouponBatch, now: number, timezone: string) {
  return {
    code: coupon.publicCode ?? '',
    title: coupon.title,
    until: expiryOf(coupon, now, timezone),
  };
}

/** The last recipient that was looked at; undefined where nobody is left. */
async function assignPage(
  sql: Sql,
  deps: Deps,
  { run, contents, ask }: Assigning,
  afterId: number,
): Promise<number | undefined> {
  const { dialect } = deps.db;
  const now = deps.clock.now();
  await holdFeeding(sql, dialect);
  if (!(await stillRuns(sql, dialect, run.id))) return undefined;
  const rows = await readDue(sql, { runId: run.id, afterId, now, most: PAGE });
  if (rows.length === 0) return undefined;
  const candidates = await gatherFacts(
    { sql, dialect },
    { run, rows, now, house: deps.house, accounts: new Set(), rivals: { runIds: [], before: 0 } },
  );
  const push = { purpose: run.plan.purpose, coupon: run.plan.coupon !== undefined };
  const outcomes: Outcome[] = [];
  const passed: Passed[] = [];
  for (const candidate of candidates) {
    const decision = ask(push, candidate.facts);
    const { row, through } = candidate;
    if ('go' in decision && through) passed.push({ candidate, through });
    else outcomes.push(waitOf(row.id, decision));
  }
  outcomes.push(...(await assignPassed(sql, deps, { run, contents, passed, now })));
  await writeOutcomes(sql, dialect, outcomes);
  const lost = outcomes.filter(({ state }) => state === 'excluded' || state === 'failed');
  await releaseCoupons(sql, dialect, { recipientIds: lost.map(({ id }) => id), now });
  return rows.at(-1)?.id;
}

type Passed = { candidate: Candidate; through: Through };

function waitOf(id: number, decision: ReturnType<ReturnType<typeof openGate>>): Outcome {
  if ('no' in decision) return { id, state: 'excluded', reason: decision.no, dueAt: undefined };
  if ('later' in decision) return { id, state: 'planned', reason: decision.later, dueAt: decision.at };
  return { id, state: 'excluded', reason: 'unreachable', dueAt: undefined };
}

type Passing = { run: ActiveRun; contents: Map<string, string>; passed: Passed[]; now: number };

/** Two records of one customer share what they may have: the first gets it. */
async function assignPassed(
  sql: Sql,
  deps: Deps,
  { run, contents, passed, now }: Passing,
): Promise<Outcome[]> {
  const { dialect } = deps.db;
  const quota = quotaAt(await readQuotaRule(sql), now);
  const targets = passed.map(({ through }) => through.target);
  const { granted } = await spendWithin(sql, dialect, { plan: planOf(run.id), targets, now }, quota);
  const left = new Set(granted);
  const outcomes: Outcome[] = [];
  const mine = passed.filter(({ candidate, through }) => {
    const goes = left.delete(through.target);
    const state = goes ? 'queued' : 'excluded';
    outcomes.push({
      id: candidate.row.id,
      state,
      reason: goes ? undefined : 'wecom-quota',
      dueAt: undefined,
    });
    return goes;
  });
  const kind = postsIn(run.plan.send) === undefined ? 'single' : 'group';
  const groups = Map.groupBy(mine, ({ candidate, through }) => `${through.staff}\n${candidate.row.variant}`);
  for (const some of groups.values()) {
    const [first] = some;
    if (!first) continue;
    const { variant } = first.candidate.row;
    const key = { runId: run.id, staff: first.through.staff, kind, variant } as const;
    const content = contents.get(variant) ?? '';
    for (let from = 0; from < some.length; ) {
      const task = await openTask(sql, key, { content, most: MOST[kind], now });
      const part = some.slice(from, from + task.free);
      const sends = part.map(({ candidate, through }) => ({
        ...{ taskId: task.id, target: through.target, recipientId: candidate.row.id },
      }));
      await addSends(sql, dialect, sends);
      from += part.length;
    }
  }
  return outcomes;
}
