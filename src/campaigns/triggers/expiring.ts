import { whoseCouponEnds } from '../store-triggers.ts';
import { daysAhead, type TriggerSource } from './trigger.ts';

export const expiring: TriggerSource = {
  name: 'expiring',
  find: ({ db }, looking) => whoseCouponEnds(db, { ...daysAhead(looking), coupon: looking.coupon }),
};
