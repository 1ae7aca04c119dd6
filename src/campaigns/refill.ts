import { isLeft } from '../coupons/store-batches.ts';
import type { Deps } from '../deps.ts';
import { bringsCoupon, giverOf } from './brings-coupon.ts';
import { couponOf } from './find-offer.ts';
import { stillRuns } from './store-feed.ts';
import { takeIn, wantsCode } from './store-plan.ts';
import type { ActiveRun } from './store-runs.ts';

/** So many are looked at in one transaction. */
const CHUNK = 5_000;

/**
 * There are codes again, since more were brought in or a campaign that kept some was stopped: whoever of a run was left
 * out for want of one is planned after all, in their order. How many they are.
 */
export async function refillRun(deps: Deps, { id: runId, plan }: ActiveRun): Promise<number> {
  const { db, random, clock } = deps;
  const coupon = bringsCoupon(plan) ? await couponOf(deps, plan) : undefined;
  if (!coupon) return 0;
  const found = { by: giverOf(plan), random, now: clock.now(), codes: CHUNK };
  let taken = 0;
  // Each time whoever is looked at gets one, or may have none, or took the last.
  while ((await isLeft({ all: db.read }, coupon.id)) && (await wantsCode({ all: db.read }, runId))) {
    taken += await db.write(async sql =>
      (await stillRuns(sql, db.dialect, runId)) ? takeIn(sql, db.dialect, { runId, coupon, ...found }) : 0,
    );
  }
  return taken;
}
