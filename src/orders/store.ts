import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { sumOrders } from './store-sums.ts';

/** A member by what an order may call its buyer: `telegram:123`, or a phone as E.164. */
export type BuyerRef = { ref: string; memberId: number };

/**
 * Spelt so that SQLite looks orders up by buyer: by `IS NULL` it would read all that wait, for every member. The phone
 * of somebody who was merged away is that of the member they turned out to be.
 */
const attach = batch(
  { ref: 'text', memberId: 'int', now: 'double precision' },
  x => `
    UPDATE "Order" SET "memberId" = x."memberId", "updatedAt" = x."now"
    FROM ${x}
    WHERE "Order"."buyer" = x."ref" AND coalesce("Order"."memberId", 0) = 0
      AND NOT EXISTS (
        SELECT 1 FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId"
        WHERE c."phone" = x."ref" AND coalesce(m."mergedIntoId", m."id") <> x."memberId")
    RETURNING "Order"."memberId"`,
);

/**
 * Gives members the orders that waited for them, counts anew what they bought, and returns how many orders that were.
 * A phone that several members have stays with nobody.
 */
export async function attachOrders(
  sql: Sql,
  dialect: Dialect,
  refs: BuyerRef[],
  { now, currency }: { now: number; currency: string },
): Promise<number> {
  const rows = await attach.all<{ memberId: number }>(
    sql,
    dialect,
    refs.map(each => ({ ...each, now })),
  );
  await sumOrders(
    sql,
    dialect,
    rows.map(({ memberId }) => memberId),
    currency,
  );
  return rows.length;
}

export type OrderSum = { currency: string; count: number; totalCents: number; lastAt: number };

/** What a member bought and paid, a row per currency, the latest used first. */
export function ordersOfMember(db: Db, memberId: number): Promise<OrderSum[]> {
  return db.read<OrderSum>(
    `SELECT "currency", CAST(count(*) AS int) AS "count", CAST(sum("amountCents") AS double precision) AS "totalCents",
       max("at") AS "lastAt"
     FROM "Order" WHERE "memberId" = ? AND "state" = 'paid'
     GROUP BY "currency" ORDER BY max("at") DESC, "currency"`,
    memberId,
  );
}
