import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

const sum = batch(
  { memberId: 'int', currency: 'text' },
  x => `
    UPDATE "Member" SET "orderCount" = s."count", "spentCents" = s."spent", "lastOrderAt" = s."lastAt",
      "scoreDueAt" = 0, "segmentDueAt" = 0
    FROM (
      SELECT x."memberId", count(o."id") AS "count", max(o."at") AS "lastAt",
        coalesce(sum(CASE WHEN o."currency" = x."currency" THEN o."amountCents" ELSE 0 END), 0) AS "spent"
      FROM ${x} LEFT JOIN "Order" o ON o."memberId" = x."memberId" AND o."state" = 'paid'
      GROUP BY x."memberId"
    ) AS s
    WHERE "Member"."id" = s."memberId"`,
);

/**
 * Counts anew what members bought, and makes them due for scores and segments. Only paid orders count, and only those
 * in the currency of the house add to what was spent. Belongs into the transaction that changes whose orders are
 * whose: importing, attaching, merging.
 */
export async function sumOrders(
  sql: Sql,
  dialect: Dialect,
  memberIds: Iterable<number>,
  currency: string,
): Promise<void> {
  const rows = [...new Set(memberIds)].map(memberId => ({ memberId, currency }));
  if (rows.length > 0) await sum.run(sql, dialect, rows);
}
