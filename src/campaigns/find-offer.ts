import type { CouponBatch } from '../coupons/batch.ts';
import { findBatch } from '../coupons/store-batches.ts';
import type { Deps } from '../deps.ts';
import type { CampaignPlan } from './campaign-plan.ts';

/** The offer a campaign names; undefined where it names none, or one that is not there any more. */
export async function findOffer(
  { db }: Pick<Deps, 'db'>,
  { coupon }: Pick<CampaignPlan, 'coupon'>,
): Promise<CouponBatch | undefined> {
  return coupon === undefined ? undefined : findBatch({ all: db.read }, coupon);
}

/** The same for what must not be sent without it: rejects where it is not there any more. */
export async function couponOf(deps: Pick<Deps, 'db'>, plan: CampaignPlan): Promise<CouponBatch | undefined> {
  const found = await findOffer(deps, plan);
  if (plan.coupon !== undefined && !found) {
    throw new Error(`a campaign names the coupon ${plan.coupon}, which is not there`);
  }
  return found;
}
