import type { Sql } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { isMistyped, readingsOf } from './code.ts';
import { expiryOf } from './expiry.ts';
import { issueRefusal, redeemRefusal } from './refuse.ts';
import { judge } from './rules.ts';
import { issueOne } from './store-issue.ts';
import {
  findCoupon,
  findOfMember,
  findPublic,
  markRedeemed,
  readCoupon,
  type Standing,
} from './store-redeem.ts';
import { texts } from './texts.ts';

/** What somebody brings to the till. */
export type Purchase = {
  code: string;
  amountCents: number;
  /** Whose it must be; whoever shows it where this is left out. */
  memberId: number | undefined;
  orderNumber?: string | undefined;
  /** The operator at the till; null for a shop's own system. */
  byId: number | null;
  /** What asks for it: the same key again is answered as the first time. */
  key: string;
};

export type Redemption = {
  code: string;
  batch: string;
  title: string;
  kind: Standing['kind'];
  memberId: number | null;
  holder: string | null;
  amountCents: number;
  discountCents: number;
  /** It was redeemed by the same key before. */
  again: boolean;
};

type RedeemDeps = Pick<Deps, 'db' | 'clock' | 'random' | 'house'>;

/** Redeems a coupon once, in a transaction of its own: see `redeemWithin`. */
export function redeemCoupon(deps: RedeemDeps, purchase: Purchase): Promise<Redemption> {
  return deps.db.write(sql => redeemWithin(deps, sql, purchase));
}

/**
 * Redeems a coupon inside somebody's transaction and tells what it takes off. Refuses with an AppError, in a sentence
 * of its own, what is mistyped, unknown, used, expired, not valid yet, somebody else's, below the minimum, void, not
 * issued or of a closed offer. However many try at once, exactly one succeeds.
 */
export async function redeemWithin(deps: RedeemDeps, sql: Sql, purchase: Purchase): Promise<Redemption> {
  const now = deps.clock.now();
  const found = await find(deps, sql, purchase);
  const done = await attempt(deps, sql, found, purchase, now);
  if (done) return done;
  // Somebody was quicker: now it can be told what they did.
  const anew = await readCoupon(sql, found.id);
  const late = anew && (await attempt(deps, sql, anew, purchase, now));
  if (!late) throw new Error('a coupon can be redeemed and cannot be redeemed');
  return late;
}

async function attempt(
  { db, house }: RedeemDeps,
  sql: Sql,
  coupon: Standing,
  purchase: Purchase,
  now: number,
): Promise<Redemption | undefined> {
  const { amountCents, memberId, byId, key, orderNumber = null } = purchase;
  if (coupon.state === 'redeemed' && coupon.key === key) {
    const { amountCents: paid, discountCents } = coupon;
    return { ...told(coupon), amountCents: paid ?? 0, discountCents: discountCents ?? 0, again: true };
  }
  const judged = judge(coupon, { now, amountCents, memberId });
  if ('refused' in judged) throw redeemRefusal(judged.refused, coupon, house);
  const { discountCents } = judged;
  const redeeming = { now, amountCents, discountCents, orderNumber, byId, key };
  const won = await markRedeemed(sql, db.dialect, coupon.id, redeeming);
  return won ? { ...told(coupon), amountCents, discountCents, again: false } : undefined;
}

function told({ code, batch, title, kind, memberId, holder }: Standing) {
  return { code, batch, title, kind, memberId, holder };
}

async function find(deps: RedeemDeps, sql: Sql, purchase: Purchase): Promise<Standing> {
  const readings = readingsOf(purchase.code);
  const coupon = await findCoupon(sql, readings);
  if (coupon) return coupon;
  const open = await findPublic(sql, readings);
  if (open) return findUnderPublic(deps, sql, open, purchase);
  throw isMistyped(readings[2])
    ? new AppError('coupon.mistyped', texts.mistyped)
    : new AppError('coupon.unknown', texts.unknownCode);
}

/** Who shows a code that is everybody's gets a coupon of their own first, if they have none left. */
async function findUnderPublic(
  { db, clock, random, house }: RedeemDeps,
  sql: Sql,
  { id: batchId, name }: { id: number; name: string },
  { memberId, byId, key }: Purchase,
): Promise<Standing> {
  if (memberId === undefined) throw new AppError('coupon.whose', texts.whose);
  const held = await findOfMember(sql, { batchId, memberId, key });
  if (held?.state === 'issued' || held?.key === key) return held;
  const now = clock.now();
  const wish = { batch: name, memberId, by: 'operator', key, ...(byId !== null && { byId }) } as const;
  const issued = await issueOne(sql, db.dialect, wish, {
    ...{ now, random },
    expiryOf: batch => expiryOf(batch, now, house.timezone),
  });
  if ('refused' in issued) {
    if (issued.refused === 'limit' && held) return held;
    throw issueRefusal(issued.refused, name);
  }
  const fresh = await readCoupon(sql, issued.coupon.id);
  if (!fresh) throw new Error('a coupon that was issued is not there');
  return fresh;
}
