import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { markWithTopic } from '../members/store-marks.ts';
import { expiryOf } from './expiry.ts';
import { readBatches } from './store-batches.ts';
import { logChanges } from './store-changes.ts';

const selectReserved = batch(
  { recipientId: 'int' },
  x => `
    SELECT c."id", c."batchId" FROM ${x} JOIN "Coupon" c ON c."recipientId" = x."recipientId"
    WHERE c."state" = 'reserved'`,
);

const issueReserved = batch(
  { id: 'int', now: 'double precision', expiresAt: 'double precision' },
  x => `
    UPDATE "Coupon" SET "state" = 'issued', "issuedAt" = x."now", "expiresAt" = x."expiresAt" FROM ${x}
    WHERE "Coupon"."id" = x."id" AND "Coupon"."state" = 'reserved' RETURNING "Coupon"."id" AS "couponId", "Coupon"."memberId", "Coupon"."batchId"`,
);

const releaseListed = batch(
  { recipientId: 'int' },
  x => `
    UPDATE "Coupon" SET "state" = 'free', "memberId" = NULL, "recipientId" = NULL, "by" = NULL FROM ${x}
    WHERE "Coupon"."recipientId" = x."recipientId" AND "Coupon"."state" = 'reserved' RETURNING "Coupon"."id" AS "couponId"`,
);

type Delivered = { recipientIds: number[]; now: number };

/**
 * The codes reserved for these recipients are theirs from now on: their messages were sent, or may have been. Safe to
 * repeat. The number of coupons issued.
 */
export async function issueCoupons(
  sql: Sql,
  dialect: Dialect,
  { recipientIds, now, timezone }: Delivered & { timezone: string },
): Promise<number> {
  if (recipientIds.length === 0) return 0;
  const listed = recipientIds.map(recipientId => ({ recipientId }));
  const reserved = await selectReserved.all<{ id: number; batchId: number }>(sql, dialect, listed);
  const batches = await readBatches(
    sql,
    dialect,
    reserved.map(({ batchId }) => batchId),
  );
  const rows = reserved.flatMap(({ id, batchId }) => {
    const batch = batches.get(batchId);
    return batch ? [{ id, now, expiresAt: expiryOf(batch, now, timezone) }] : [];
  });
  if (rows.length === 0) return 0;
  type Row = { couponId: number; memberId: number; batchId: number };
  const issued = await issueReserved.all<Row>(sql, dialect, rows);
  const ids = issued.map(({ couponId }) => couponId);
  await logChanges(sql, dialect, ids, { before: 'reserved', after: 'issued', at: now });
  for (const { id, topicId } of batches.values()) {
    const memberIds = issued.filter(({ batchId }) => batchId === id).map(({ memberId }) => memberId);
    await markWithTopic(sql, dialect, { topicId, memberIds, at: now });
  }
  return ids.length;
}

/** The codes reserved for these recipients go back into the pool: nothing was sent. Safe to repeat. */
export async function releaseCoupons(
  sql: Sql,
  dialect: Dialect,
  { recipientIds, now }: Delivered,
): Promise<number> {
  if (recipientIds.length === 0) return 0;
  const released = await releaseListed.all<{ couponId: number }>(
    sql,
    dialect,
    recipientIds.map(recipientId => ({ recipientId })),
  );
  const ids = released.map(({ couponId }) => couponId);
  await logChanges(sql, dialect, ids, { before: 'reserved', after: 'free', at: now });
  return ids.length;
}

/** The same for everybody of a run who was cancelled, as when it is stopped, without any of them leaving the store. */
export async function releaseCancelled(
  sql: Sql,
  { runId, now }: { runId: number; now: number },
): Promise<number> {
  // By whom it is kept for: a code that was free already may be somebody else's by now.
  const of = `SELECT r."id" FROM "Recipient" r WHERE r."runId" = ? AND r."state" = 'cancelled' AND r."couponId" IS NOT NULL`;
  await sql.run(
    `INSERT INTO "CouponChange" ("couponId", "at", "before", "after")
     SELECT c."id", CAST(? AS double precision), 'reserved', 'free' FROM "Coupon" c
     WHERE c."state" = 'reserved' AND c."recipientId" IN (${of})`,
    ...[now, runId],
  );
  return sql.run(
    `UPDATE "Coupon" SET "state" = 'free', "memberId" = NULL, "recipientId" = NULL, "by" = NULL
     WHERE "state" = 'reserved' AND "recipientId" IN (${of})`,
    runId,
  );
}
