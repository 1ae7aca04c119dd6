import type { Delivery } from '../delivery/delivery.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import { type LiveCopy, openLiveCopy } from '../kernel/live-copy.ts';
import { openAlarm } from '../segments/alarm.ts';
import { bringsCoupon, giverOf } from './brings-coupon.ts';
import { type FeedState, feedRuns, openFeedState } from './feed.ts';
import { couponOf } from './find-offer.ts';
import { planRun } from './plan-run.ts';
import { refillRun } from './refill.ts';
import { lookAtTriggers, startDueRuns } from './schedule.ts';
import { takeIn } from './store-plan.ts';
import { type ActiveRun, endFinished, readLive, readRuns, runningIds } from './store-runs.ts';
import { keyOf, readEnded, settleEnded, takeBack } from './store-settle.ts';

/** While messages are on their way: what lanes hold lasts longer. */
const BUSY_MS = 250;
const TAKE_BACK_MS = 50;
/** How late something is noticed that another process began, or a trigger. */
const IDLE_MS = 30_000;
const RETRY_MS = 5_000;
const STAFF_RETRY_MS = 60_000;

type State = {
  /** Runs whose messages may leave. */
  running: LiveCopy<ReadonlySet<number>>;
  /** Messages that were about to leave and did not, by their occasions. */
  held: Set<string>;
  feeding: FeedState;
  /** Runs that could not be planned, and when to try again. */
  broken: Map<number, number>;
  /** When to look again whether there are codes for those who got none. */
  refillAt: number;
  /** Runs that staff of WeCom's send. */
  staffed: ActiveRun[];
  /** Nobody else of the staff is asked. */
  stopping: boolean;
};

/**
 * Carries campaigns from their moment to the last message: begins runs, plans them, feeds the outbox as fast as it
 * sends, and writes how each message ended. All of it stands in the store, so any process may stop at any moment.
 */
export function openEngine(deps: Deps, outbox: Outbox) {
  const state: State = {
    running: openRunning(deps),
    held: new Set(),
    feeding: openFeedState(),
    broken: new Map(),
    refillAt: 0,
    staffed: [],
    stopping: false,
  };
  const alarm = openAlarm(deps, () => turn(), RETRY_MS, 'campaigns could not be carried on');
  const turn = async (): Promise<void> => {
    const wait = await round(deps, outbox, state);
    if (wait !== undefined) alarm.within(wait);
    if (state.staffed.length > 0) staff.within(0);
  };
  // WeCom may let itself be waited for: what is sent directly waits for nothing.
  const staff = openAlarm(
    deps,
    () => staffTurn(),
    STAFF_RETRY_MS,
    'what staff are to send could not be carried on',
  );
  const staffTurn = async (): Promise<void> => {
    const wait = await carryStaffed(deps, outbox, state);
    if (wait !== undefined) staff.within(wait);
  };
  outbox.holdBackBy(delivery => {
    const back = holdsBack(state, delivery);
    if (back) alarm.within(TAKE_BACK_MS);
    return back;
  });
  return {
    /** One turn of everything; resolves when it is done. */
    round: alarm.now,
    /** After a change by a person: it counts at once. */
    wake: async (): Promise<void> => {
      state.refillAt = 0;
      await state.running.reload();
      await alarm.now();
    },
    start: async (): Promise<void> => {
      await state.running.reload();
      alarm.within(0);
    },
    stop: async (): Promise<void> => {
      state.stopping = true;
      await Promise.all([alarm.close(), staff.close()]);
    },
  };
}

export type Engine = ReturnType<typeof openEngine>;

function openRunning({ db, clock, log }: Deps): State['running'] {
  return openLiveCopy<ReadonlySet<number>>(clock, {
    initial: new Set<number>(),
    version: async () => (await runningIds({ all: db.read })).join(),
    load: async () => new Set(await runningIds({ all: db.read })),
    failed: error => log.error({ err: error }, 'which campaigns run could not be read'),
  });
}

/** A message that has begun goes on to its last piece; of the others none leaves while their run does not run. */
function holdsBack({ running, held }: State, { occasion }: Delivery): boolean {
  if (!occasion.startsWith('campaign/')) return false;
  void running.refresh();
  const [first = ''] = occasion.split('+');
  if (held.has(first)) return true;
  if (first !== occasion || running.current().has(keyOf(first).runId)) return false;
  held.add(first);
  return true;
}

/** Carries on what staff of WeCom's send, in a house with customer contact. */
async function carryStaffed(deps: Deps, outbox: Outbox, state: State): Promise<number | undefined> {
  const { staffed: runs } = state;
  if (!deps.wecom || runs.length === 0) return undefined;
  const { carryTasks } = await import('../wecom/tasks/carry.ts');
  const isStopping = () => state.stopping;
  const next = await carryTasks(deps, deps.wecom.client, { runs, enqueue: outbox.enqueue, isStopping });
  await endFinished(deps.db, deps.clock.now());
  return next;
}

/** In how many milliseconds the next turn is due; undefined while there is nothing to carry. */
async function round(deps: Deps, outbox: Outbox, state: State): Promise<number | undefined> {
  const { db, clock } = deps;
  const live = await readLive({ all: db.read });
  await startDueRuns(deps, live);
  for (const runId of await lookAtTriggers(deps, live)) state.feeding.cursors.delete(runId);
  await planRuns(deps, state);
  await takeHeldBack(deps, outbox, state);
  const all = await readRuns({ all: db.read }, clock.now());
  const runs = all.filter(({ plan }) => plan.send.to !== 'wecom');
  state.staffed = all.filter(({ plan, state: is }) => plan.send.to === 'wecom' && is !== 'planning');
  await state.running.reload();
  const queued = await settleRuns(deps, runs, state.feeding);
  const running = runs.filter(({ state: is }) => is === 'running');
  await refillRuns(deps, running, state);
  const next = await feedRuns(deps, { outbox, runs: running, state: state.feeding });
  await endFinished(db, clock.now());
  if (queued > 0 || next === 0) return BUSY_MS;
  const now = clock.now();
  // One that is due and did not begin waits until it may: it is looked at now and then.
  const begins = live.flatMap(({ nextAt }) => (nextAt === null ? [] : nextAt > now ? nextAt : now + IDLE_MS));
  const due = [...begins, ...(next === undefined ? [] : [next])];
  const waits = due.map(at => Math.max(BUSY_MS, at - now));
  if (live.some(({ plan }) => plan.when.kind === 'on') || runs.length > 0) waits.push(IDLE_MS);
  return waits.length > 0 ? Math.min(...waits) : undefined;
}

async function planRuns(deps: Deps, { broken, feeding }: State): Promise<void> {
  const { clock, db, log } = deps;
  const runs = await readRuns({ all: db.read }, clock.now());
  for (const run of runs.filter(({ state }) => state === 'planning')) {
    if ((broken.get(run.id) ?? 0) > clock.now()) continue;
    try {
      await planRun(deps, run);
      feeding.cursors.delete(run.id);
    } catch (error) {
      // One campaign that cannot be understood any more holds up no other.
      log.error({ err: error, run: run.id }, 'a campaign could not be planned');
      broken.set(run.id, clock.now() + IDLE_MS);
    }
  }
}

async function refillRuns(deps: Deps, runs: ActiveRun[], state: State): Promise<void> {
  const now = deps.clock.now();
  if (now < Math.min(state.refillAt, now + IDLE_MS)) return;
  state.refillAt = now + IDLE_MS;
  for (const run of runs) if ((await refillRun(deps, run)) > 0) state.feeding.cursors.delete(run.id);
}

async function takeHeldBack({ db, clock }: Deps, outbox: Outbox, { held, feeding }: State): Promise<void> {
  if (held.size === 0) return;
  const occasions = [...held];
  await db.write(sql => takeBack(sql, db.dialect, { occasions, owner: outbox.owner, now: clock.now() }));
  for (const occasion of occasions) {
    held.delete(occasion);
    feeding.cursors.delete(keyOf(occasion).runId);
  }
}

/** Writes how messages ended; how many are still on their way. A code that came back is for whoever had none. */
async function settleRuns(deps: Deps, runs: ActiveRun[], feeding: FeedState): Promise<number> {
  const { db, clock, house } = deps;
  let queued = 0;
  for (const { id, name, plan, state } of runs) {
    const read = await readEnded(db, id);
    queued += read.queued;
    if (read.ended.length === 0) continue;
    const coupon = state !== 'stopped' && bringsCoupon(plan) ? await couponOf(deps, plan) : undefined;
    const now = clock.now();
    const settling = { name, ended: read.ended, now, timezone: house.timezone };
    const taken = await db.write(async sql => {
      const codes = await settleEnded(sql, db.dialect, settling);
      const taking = { runId: id, by: giverOf(plan), random: deps.random, now, codes };
      return coupon ? takeIn(sql, db.dialect, { ...taking, coupon }) : 0;
    });
    if (taken > 0) feeding.cursors.delete(id);
  }
  return queued;
}
