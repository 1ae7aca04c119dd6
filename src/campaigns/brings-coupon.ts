import type { Giver } from '../coupons/store-reserve.ts';
import { type CampaignPlan, postsIn } from './campaign-plan.ts';
import { claims } from './parse-parts.ts';

/** Whether each message carries a code of its own; else its reader asks for one, or there is no offer in it. */
export function bringsCoupon(plan: CampaignPlan): boolean {
  const { coupon, send, blocks } = plan;
  if (coupon === undefined || postsIn(send) !== undefined || reminds(plan)) return false;
  return !blocks.some(({ variants }) => variants.some(({ parts }) => claims(parts)));
}

/** Whether it is about a coupon they hold already: a reminder before it ends. Its `coupon` says of which offer. */
export function reminds({ when }: Pick<CampaignPlan, 'when'>): boolean {
  return when.kind === 'on' && when.trigger === 'expiring';
}

/** In whose name a campaign gives coupons. */
export function giverOf({ when }: Pick<CampaignPlan, 'when'>): Giver {
  return when.kind === 'on' ? 'trigger' : 'campaign';
}
