import type { Validity } from './expiry.ts';
import type { Kind } from './rules.ts';

/** An offer as an operator writes it. */
export type BatchDraft = Validity & {
  name: string;
  kind: Kind;
  value: number;
  title: string;
  minimumCents: number;
  pool: 'generated' | 'imported' | 'public';
  /** Codes to make. */
  poolSize: number;
  publicCode: string | null;
  perMember: number;
  /** Names of tiers; null is everybody. */
  tiers: string[] | null;
  /** Whether members may ask for one themselves. */
  claim: boolean;
};

/** An offer as the store has it. */
export type CouponBatch = Omit<BatchDraft, 'poolSize'> & {
  id: number;
  currency: string;
  /** What `coupon:` reads. */
  topicId: number;
  state: 'open' | 'closed';
};

/** A coupon with its offer, as its holder sees it. */
export type HeldCoupon = {
  id: number;
  /** What is shown at the till. */
  code: string;
  expiresAt: number | null;
  batch: CouponBatch;
};
