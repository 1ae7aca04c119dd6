export type CouponState = 'free' | 'reserved' | 'issued' | 'redeemed' | 'expired' | 'void';

/** Where a coupon may go from each state. What is redeemed, expired or void stays so. */
export const NEXT: Record<CouponState, readonly CouponState[]> = {
  free: ['reserved', 'issued', 'void'],
  reserved: ['issued', 'free', 'void'],
  issued: ['redeemed', 'expired', 'void'],
  redeemed: [],
  expired: [],
  void: [],
};

/** The states from which a coupon may become this one, as SQL lists them. */
export function statesBefore(after: CouponState): string {
  const states = Object.entries(NEXT).filter(([, next]) => next.includes(after));
  return states.map(([state]) => `'${state}'`).join(', ');
}

export type Kind = 'percent' | 'amount' | 'gift' | 'shipping';

export type Source = 'campaign' | 'claim' | 'trigger' | 'operator';

/** What an offer takes off. */
export type Offer = { kind: Kind /** Percent, or hundredths; 0 for the others. */; value: number };

/** What is taken off, in hundredths: never more than was to be paid. A gift or free shipping takes nothing off. */
export function discountOf({ kind, value }: Offer, amountCents: number): number {
  if (kind === 'amount') return Math.min(value, amountCents);
  if (kind !== 'percent') return 0;
  // In hundredths of a percent, so that 12.5 % is no fraction.
  return Math.min(amountCents, Math.round((amountCents * Math.round(value * 100)) / 10_000));
}

/** A coupon as redeeming looks at it. `memberId` is whose it is now, after all merges. */
export type Redeemable = Offer & {
  state: CouponState;
  batchState: 'open' | 'closed';
  memberId: number | null;
  minimumCents: number;
  validFrom: number | null;
  expiresAt: number | null;
};

export type Refused =
  | 'void'
  | 'used'
  | 'closed'
  | 'notIssued'
  | 'notYours'
  | 'expired'
  | 'notYet'
  | 'belowMinimum';

/** Why a coupon cannot be redeemed for a purchase, or what it takes off. Without a member, whoever shows it may. */
export function judge(
  coupon: Redeemable,
  purchase: { now: number; amountCents: number; memberId: number | undefined },
): { refused: Refused } | { discountCents: number } {
  const refused = refusedBy(coupon, purchase);
  return refused ? { refused } : { discountCents: discountOf(coupon, purchase.amountCents) };
}

function refusedBy(
  coupon: Redeemable,
  { now, amountCents, memberId }: { now: number; amountCents: number; memberId: number | undefined },
): Refused | undefined {
  const unusable = refusedByState(coupon.state);
  if (unusable) return unusable;
  if (coupon.batchState === 'closed') return 'closed';
  if (memberId !== undefined && coupon.memberId !== memberId) return 'notYours';
  if (coupon.expiresAt !== null && now >= coupon.expiresAt) return 'expired';
  if (coupon.validFrom !== null && now < coupon.validFrom) return 'notYet';
  return amountCents < coupon.minimumCents ? 'belowMinimum' : undefined;
}

function refusedByState(state: CouponState): Refused | undefined {
  switch (state) {
    case 'free':
    case 'reserved':
      return 'notIssued';
    case 'redeemed':
      return 'used';
    case 'expired':
    case 'void':
      return state;
    case 'issued':
      return undefined;
    default:
      return state satisfies never;
  }
}
