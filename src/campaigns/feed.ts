import type { GateRules } from '../delivery/gate-rules.ts';
import type { Outbox, Pace } from '../delivery/outbox.ts';
import { readGateRules } from '../delivery/store-gate.ts';
import type { Deps } from '../deps.ts';
import { textsOf } from './choose.ts';
import { type Fed, type Feeding, feedPage } from './feed-page.ts';
import { couponOf } from './find-offer.ts';
import { openRenderer, type Renderer } from './render.ts';
import { nextAt, type Slowness, slownessOf } from './slowness.ts';
import { nextDueOf } from './store-feed.ts';
import { readLast } from './store-quota.ts';
import type { ActiveRun } from './store-runs.ts';

/** A lane holds so much of what it sends, in seconds: enough to go on, little enough to be taken back. */
const AHEAD_SECONDS = 2;
/** Of what has no rate, so many. */
const UNLIMITED = 200;
const LEAST_PAGE = 50;
const PAGES = 10;
const LOOK_AGAIN_MS = 60_000;
const WAIT_MS = 1_000;
/** While no platform can be reached. */
const OFFLINE_MS = 5_000;

/** How far each run was fed, and when to begin again from its first recipient. */
export type FeedState = {
  cursors: Map<number, { afterId: number; notBefore: number }>;
  renderer: Promise<Renderer> | undefined;
};

export function openFeedState(): FeedState {
  return { cursors: new Map(), renderer: undefined };
}

type Round = { outbox: Outbox; runs: ActiveRun[]; state: FeedState };

/**
 * Feeds the lanes from the runs, those first that take precedence. When to feed next: 0 is soon, undefined is never
 * unless something happens.
 */
export async function feedRuns(deps: Deps, { outbox, runs, state }: Round): Promise<number | undefined> {
  const now = deps.clock.now();
  for (const id of state.cursors.keys()) if (!runs.some(run => run.id === id)) state.cursors.delete(id);
  // Further ahead than anything waits: the clock was put back.
  for (const cursor of state.cursors.values()) {
    cursor.notBefore = Math.min(cursor.notBefore, now + LOOK_AGAIN_MS);
  }
  const due = runs.filter(({ id }) => (state.cursors.get(id)?.notBefore ?? 0) <= now);
  if (due.length > 0) {
    state.renderer ??= openRenderer();
    const rules = await readGateRules(deps.db);
    const feeding: Feeding = {
      ...{ deps, outbox, rules, runs, now, render: await state.renderer },
      slow: slowOnes(outbox.paces(), rules),
    };
    for (const run of due) await feedRun(feeding, { run, state, paces: outbox.paces() });
  }
  return nextOf(runs, state);
}

type One = { run: ActiveRun; state: FeedState; paces: Map<string, Pace> };

async function feedRun(feeding: Feeding, { run, state, paces }: One): Promise<void> {
  const { deps, outbox, now } = feeding;
  const free = await freeOf(feeding, paces);
  const places = [...free.values()].reduce((sum, n) => sum + n, 0);
  const online = [...paces].filter(([, { offline }]) => !offline);
  if (online.length === 0) {
    state.cursors.set(run.id, { afterId: 0, notBefore: now + OFFLINE_MS });
    return;
  }
  if (places === 0) return;
  const common = {
    ...{ run, free, texts: textsOf(run.plan), coupon: await couponOf(deps, run.plan) },
    most: Math.max(LEAST_PAGE, places),
    steady: new Set(online.map(([account]) => account).filter(account => !feeding.slow.has(account))),
    offline: new Set([...paces].flatMap(([account, { offline }]) => (offline ? [account] : []))),
  };
  for (let page = 0; page < PAGES; page += 1) {
    const afterId = state.cursors.get(run.id)?.afterId ?? 0;
    const fed: Fed = await deps.db.write(sql => feedPage(sql, feeding, { ...common, afterId }));
    outbox.dispatch(fed.planned);
    // From here on what was given counts, on this page and the next.
    for (const [account, count] of fed.used) {
      free.set(account, Math.max(0, (free.get(account) ?? 0) - count));
    }
    state.cursors.set(run.id, { afterId: fed.lastId, notBefore: 0 });
    if (fed.over) return rest(feeding, run, state);
    if (fed.full) return;
  }
}

/** Everybody was looked at: the next look is when somebody is due, or after a while in case others changed something. */
async function rest({ deps, now }: Feeding, run: ActiveRun, state: FeedState): Promise<void> {
  const next = await nextDueOf({ all: deps.db.read }, run.id);
  const again = next === undefined || next > now ? (next ?? now + LOOK_AGAIN_MS) : now + WAIT_MS;
  state.cursors.set(run.id, { afterId: 0, notBefore: Math.min(again, now + LOOK_AGAIN_MS) });
}

function nextOf(runs: ActiveRun[], { cursors }: FeedState): number | undefined {
  const times = runs.map(({ id }) => cursors.get(id)?.notBefore ?? 0);
  return times.length > 0 ? Math.min(...times) : undefined;
}

function placesOf({ waiting, perSecond, offline }: Pace): number {
  const ahead = Number.isFinite(perSecond) ? Math.max(1, Math.ceil(perSecond * AHEAD_SECONDS)) : UNLIMITED;
  return offline ? 0 : Math.max(0, ahead - waiting);
}

/**
 * How many more each account takes now. One with gaps takes one at a time, when the one before is done with and its gap
 * is over: that is kept in the store, where a restart finds it.
 */
async function freeOf({ deps, slow, now }: Feeding, paces: Map<string, Pace>): Promise<Map<string, number>> {
  const free = new Map<string, number>();
  for (const [account, pace] of paces) {
    const places = placesOf(pace);
    const gap = slow.get(account)?.gapSeconds;
    if (!gap || places === 0) {
      free.set(account, places);
      continue;
    }
    const last = await readLast({ all: deps.db.read }, account);
    const isOver = nextAt(gap, { last, lastAt: pace.lastAt, now }) <= now;
    free.set(account, isOver && !pace.sending ? 1 : 0);
  }
  return free;
}

function slowOnes(paces: Map<string, Pace>, rules: GateRules): Map<string, Slowness> {
  const slow = new Map<string, Slowness>();
  for (const [account, { bulk }] of paces) {
    const slowness = slownessOf(account, bulk, rules);
    if (slowness.perDay !== undefined || slowness.gapSeconds) slow.set(account, slowness);
  }
  return slow;
}
