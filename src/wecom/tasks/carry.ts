import { nextDueOf } from '../../campaigns/store-feed.ts';
import type { ActiveRun } from '../../campaigns/store-runs.ts';
import type { Message } from '../../delivery/plan-messages.ts';
import type { Deps } from '../../deps.ts';
import type { ContactClient } from '../contact/client.ts';
import { assignRun } from './assign.ts';
import { createTask, unsure } from './create.ts';
import { cancel, pollTask } from './poll.ts';
import { openSends } from './store-ends.ts';
import { dueTasks, nextLook, type Task } from './store-tasks.ts';
import { tellAsked, tellUnconfirmed } from './tell-operators.ts';

const AT_ONCE = 50;
const LEAST_WAIT_MS = 1_000;

type Enqueue = (messages: Message[]) => Promise<void>;

/**
 * Carries the campaigns that staff send one step on: whoever is due is given to their staff, staff are asked, and it is
 * read how far they have come. All of it stands in the store, so any process may do it, and stop at any moment. In how
 * many milliseconds there is more to do; undefined where there is nothing.
 */
export async function carryTasks(
  deps: Deps,
  client: ContactClient,
  { runs, enqueue, isStopping }: { runs: ActiveRun[]; enqueue: Enqueue; isStopping: () => boolean },
): Promise<number | undefined> {
  const asked: ActiveRun[] = [];
  for (const run of runs) {
    try {
      if (run.state === 'running') await assignRun(deps, run);
      if (await carryRun({ deps, client, isStopping }, run)) asked.push(run);
    } catch (error) {
      // One campaign that goes wrong holds up no other.
      deps.log.error({ err: error, run: run.id }, 'a campaign of staff could not be carried on');
    }
  }
  await enqueue([...(await tellAsked(deps, asked)), ...(await tellUnconfirmed(deps))]);
  return nextOf(deps, runs);
}

/** Every task of a run that is due, once; whether anybody was asked. */
async function carryRun(
  { deps, client, isStopping }: { deps: Deps; client: ContactClient; isStopping: () => boolean },
  run: ActiveRun,
): Promise<boolean> {
  const { db, clock, log } = deps;
  let asked = false;
  for (let afterId = 0; ; ) {
    const due = await dueTasks(db, { runId: run.id, afterId, now: clock.now(), most: AT_ONCE });
    for (const task of due) {
      if (isStopping()) return asked;
      afterId = task.id;
      try {
        await step(deps, client, { task, run });
        asked ||= task.state === 'planned' && run.state === 'running';
      } catch (error) {
        log.warn(
          { err: error, staff: task.staff },
          'a task of staff could not be looked at; it is tried again',
        );
      }
    }
    if (due.length < AT_ONCE) return asked;
  }
}

type One = { task: Task; run: ActiveRun };

function step(deps: Deps, client: ContactClient, { task, run }: One): Promise<void> {
  const stopped = run.state === 'stopped';
  switch (task.state) {
    case 'planned':
      if (stopped) return cancel(deps, task);
      return run.state === 'running' ? createTask({ deps, client }, task, run.name) : Promise.resolve();
    case 'creating':
      return giveUp(deps, task, run.name);
    default:
      return pollTask({ deps, client }, task, { name: run.name, stopped });
  }
}

/** Whoever began to ask never wrote what came of it. */
async function giveUp(deps: Deps, task: Task, name: string): Promise<void> {
  await unsure(deps, { task, name, sends: await openSends(deps.db, task.id) });
}

async function nextOf({ db, clock }: Deps, runs: ActiveRun[]): Promise<number | undefined> {
  const times: number[] = [];
  for (const { id, state } of runs) {
    if (state !== 'paused') times.push((await nextLook(db, id)) ?? Number.POSITIVE_INFINITY);
    if (state === 'running') times.push((await nextDueOf({ all: db.read }, id)) ?? Number.POSITIVE_INFINITY);
  }
  const next = Math.min(...times);
  return Number.isFinite(next) ? Math.max(LEAST_WAIT_MS, next - clock.now()) : undefined;
}
