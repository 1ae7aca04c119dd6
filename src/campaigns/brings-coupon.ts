import { type CampaignPlan, postsIn } from './campaign-plan.ts';
import { claims } from './parse-parts.ts';

/** Whether each message carries a code of its own; else its reader asks for one, or there is no offer in it. */
export function bringsCoupon({ coupon, send, blocks }: CampaignPlan): boolean {
  if (coupon === undefined || postsIn(send) !== undefined) return false;
  return !blocks.some(({ variants }) => variants.some(({ parts }) => claims(parts)));
}
