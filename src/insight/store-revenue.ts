import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';

export type PaidOrder = {
  id: number;
  number: string;
  shop: string | null;
  memberId: number | null;
  at: number;
  cents: number;
};

/** Paid orders behind a place, the oldest first. */
export function readPaid(
  { read }: Pick<Db, 'read'>,
  { after, currency, most }: { after: { at: number; id: number }; currency: string; most: number },
): Promise<PaidOrder[]> {
  return read(
    `SELECT "id", "number", "shop", "memberId", "at", "amountCents" AS "cents" FROM "Order"
     WHERE "at" >= ? AND ("at", "id") > (?, ?) AND "state" = 'paid' AND "currency" = ? ORDER BY "at", "id" LIMIT ?`,
    ...[after.at, after.at, after.id, currency, most],
  );
}

/** The orders that were paid with one of our coupons since a moment. */
export async function readWithCoupon({ read }: Pick<Db, 'read'>, since: number): Promise<Set<string>> {
  const numbers = new Set<string>();
  for (const { id } of await read<{ id: number }>('SELECT "id" FROM "CouponBatch" ORDER BY "id"')) {
    const rows = await read<{ number: string }>(
      `SELECT "orderNumber" AS "number" FROM "Coupon"
       WHERE "batchId" = ? AND "state" = 'redeemed' AND "redeemedAt" >= ? AND "orderNumber" IS NOT NULL`,
      ...[id, since],
    );
    for (const { number } of rows) numbers.add(number);
    await setImmediate();
  }
  return numbers;
}
