import type { Deps } from '../deps.ts';
import { expiryOf } from './expiry.ts';
import { type Issued, issueOne, type Wish } from './store-issue.ts';

/**
 * Gives a member one coupon of a batch, or tells why not: by an operator, a trigger or a claim, always under the
 * batch's own rules. At any concurrency no code is given twice and nobody gets more than one may; the same key gives
 * the same coupon again. The member carries `coupon:NAME` from then on.
 */
export function issueCoupon(
  deps: Pick<Deps, 'db' | 'clock' | 'random' | 'house'>,
  wish: Wish,
): Promise<Issued> {
  const { db, clock, random, house } = deps;
  const now = clock.now();
  return db.write(sql =>
    issueOne(sql, db.dialect, wish, { now, random, expiryOf: batch => expiryOf(batch, now, house.timezone) }),
  );
}

/** A member asks for a coupon themselves, by a button, a keyword or a command: see `issueCoupon`. */
export function claimCoupon(
  deps: Pick<Deps, 'db' | 'clock' | 'random' | 'house'>,
  { batch, memberId, key }: { batch: string; memberId: number; key: string },
): Promise<Issued> {
  return issueCoupon(deps, { batch, memberId, key, by: 'claim' });
}
