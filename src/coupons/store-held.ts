import type { Db } from '../db/db.ts';
import type { HeldCoupon } from './batch.ts';
import { readBatches } from './store-batches.ts';

/** What a member can use now or later, the first to expire first; the latest fifty of what may be many. */
export async function couponsOfMember(
  { read, dialect }: Pick<Db, 'read' | 'dialect'>,
  memberId: number,
  now: number,
): Promise<HeldCoupon[]> {
  const rows = await read<Omit<HeldCoupon, 'batch'> & { batchId: number }>(
    `SELECT c."id", coalesce(b."publicCode", c."code") AS "code", c."expiresAt", c."batchId"
     FROM "Coupon" c JOIN "CouponBatch" b ON b."id" = c."batchId"
     WHERE c."memberId" = ? AND c."state" = 'issued' AND b."state" = 'open'
       AND (c."expiresAt" IS NULL OR c."expiresAt" > ?)
     ORDER BY coalesce(c."expiresAt", 8.64e15), c."id" LIMIT 50`,
    ...[memberId, now],
  );
  const batches = await readBatches(
    { all: read },
    dialect,
    rows.map(({ batchId }) => batchId),
  );
  return rows.flatMap(({ batchId, ...row }) => {
    const batch = batches.get(batchId);
    return batch ? [{ ...row, batch }] : [];
  });
}
