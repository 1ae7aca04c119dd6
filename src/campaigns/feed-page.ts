import type { CouponBatch } from '../coupons/batch.ts';
import { releaseCoupons } from '../coupons/store-delivered.ts';
import type { Sql } from '../db/db.ts';
import type { GateRules } from '../delivery/gate-rules.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Planned } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import { giverOf, reminds } from './brings-coupon.ts';
import type { PartTemplate } from './campaign-plan.ts';
import { gatherFacts } from './gather-facts.ts';
import { judge } from './judge-page.ts';
import type { Renderer } from './render.ts';
import type { Slowness } from './slowness.ts';
import { before, holdFeeding, readDue, stillRuns, writeOutcomes } from './store-feed.ts';
import { takeIn } from './store-plan.ts';
import { countSent, readSent } from './store-quota.ts';
import type { ActiveRun } from './store-runs.ts';
import { readEnding } from './store-triggers.ts';
import { trackLinks } from './track-links.ts';

/** Who is to get something else within so long has no place for this one. */
const RIVALS_MS = 12 * 60 * 60_000;

/** What feeding needs of the house, the same for all pages of a round. */
export type Feeding = {
  deps: Deps;
  outbox: Outbox;
  render: Renderer;
  rules: GateRules;
  runs: ActiveRun[];
  now: number;
  /** Accounts that send to many slowly. */
  slow: Map<string, Slowness>;
};

export type Page = {
  run: ActiveRun;
  texts: Map<string, PartTemplate[]>;
  coupon: CouponBatch | undefined;
  afterId: number;
  most: number;
  /** How many more each account takes now. */
  free: Map<string, number>;
  /** Accounts whose places are free again in a moment: worth waiting for. */
  steady: ReadonlySet<string>;
  /** Accounts whose platform cannot be reached now. */
  offline: ReadonlySet<string>;
};

/** What came of a page: messages to dispatch after the commit, how far it went, and whether more could follow. */
export type Fed = {
  planned: Planned;
  lastId: number;
  over: boolean;
  full: boolean;
  used: Map<string, number>;
};

function reachableOf({ free, offline }: Page): Set<string> {
  return new Set([...free.keys()].filter(account => !offline.has(account)));
}

/**
 * Takes a page of recipients who are due to the gate, and writes for each, in this transaction, what became of them:
 * a message, a reason, or a later moment. May be run again from the start, so it keeps nothing.
 */
export async function feedPage(sql: Sql, feeding: Feeding, page: Page): Promise<Fed> {
  const { deps, now } = feeding;
  const { dialect } = deps.db;
  const nothing: Fed = {
    planned: { deliveries: [], rooms: new Map() },
    ...{ lastId: page.afterId, over: true, full: false, used: new Map() },
  };
  await holdFeeding(sql, dialect);
  if (!(await stillRuns(sql, dialect, page.run.id))) return nothing;
  const rows = await readDue(sql, { runId: page.run.id, afterId: page.afterId, now, most: page.most });
  if (rows.length === 0) return nothing;
  const sent = await readSent(sql, {
    ...{ accounts: [...feeding.slow.keys()], now, zone: deps.house.timezone },
  });
  const candidates = await gatherFacts(
    { sql, dialect },
    {
      ...{ run: page.run, rows, now, house: deps.house, accounts: reachableOf(page) },
      rivals: { runIds: before(page.run, feeding.runs), before: now + RIVALS_MS },
    },
  );
  const ending = reminds(page.run.plan)
    ? await readEnding(sql, dialect, {
        memberIds: candidates.flatMap(({ memberId }) => memberId ?? []),
        ...{ coupon: page.run.plan.coupon, now },
      })
    : undefined;
  const { outcomes, messages, used, stoppedAt } = judge(feeding, page, { candidates, sent, ending });
  await writeOutcomes(sql, dialect, outcomes);
  const lost = outcomes.filter(({ state }) => state === 'excluded' || state === 'failed');
  const codes = await releaseCoupons(sql, dialect, { recipientIds: lost.map(({ id }) => id), now });
  const { run, coupon } = page;
  if (coupon) {
    const taking = { runId: run.id, coupon, by: giverOf(run.plan), random: deps.random, now, codes };
    await takeIn(sql, dialect, taking);
  }
  const led = await trackLinks(sql, dialect, { links: deps.links, messages });
  const planned = await feeding.outbox.plan(sql, led);
  await countSent(sql, {
    ...{ used, slow: feeding.slow, random: deps.random, now, zone: deps.house.timezone },
  });
  const lastId = stoppedAt === undefined ? (rows.at(-1)?.id ?? page.afterId) : stoppedAt - 1;
  return {
    planned,
    lastId,
    over: stoppedAt === undefined && rows.length < page.most,
    full: stoppedAt !== undefined,
    used,
  };
}
