import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

/** A member by what an order may call its buyer: `telegram:123`, or a phone as E.164. */
export type BuyerRef = { ref: string; memberId: number };

/** Spelt so that SQLite looks orders up by buyer: by `IS NULL` it would read all that wait, for every member. */
const attach = batch(
  { ref: 'text', memberId: 'int', now: 'double precision' },
  x => `
    UPDATE "Order" SET "memberId" = x."memberId", "updatedAt" = x."now"
    FROM ${x}
    WHERE "Order"."buyer" = x."ref" AND coalesce("Order"."memberId", 0) = 0
      AND NOT EXISTS (SELECT 1 FROM "Contact" c WHERE c."phone" = x."ref" AND c."memberId" <> x."memberId")`,
);

/**
 * Gives members the orders that waited for them, and returns how many. A phone that several members have stays
 * with nobody.
 */
export function attachOrders(sql: Sql, dialect: Dialect, refs: BuyerRef[], now: number): Promise<number> {
  return attach.run(
    sql,
    dialect,
    refs.map(each => ({ ...each, now })),
  );
}

export type OrderSum = { currency: string; count: number; totalCents: number; lastAt: number };

/** What a member bought, a row per currency, the latest used first. */
export function ordersOfMember(db: Db, memberId: number): Promise<OrderSum[]> {
  return db.read<OrderSum>(
    `SELECT "currency", CAST(count(*) AS int) AS "count", CAST(sum("amountCents") AS double precision) AS "totalCents",
       max("at") AS "lastAt"
     FROM "Order" WHERE "memberId" = ? GROUP BY "currency" ORDER BY max("at") DESC, "currency"`,
    memberId,
  );
}
