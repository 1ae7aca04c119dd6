import type { Sql } from '../db/db.ts';
import { type Dialect, perDialect } from '../db/dialect.ts';
import type { Random } from '../kernel/random.ts';
import type { CouponBatch } from './batch.ts';
import { addCodes } from './store-batches.ts';

/** Whom an offer is for, at the place where `m` is a member's id and `b` the batch. */
export const TIER_FITS = (memberId: string): string => `(b."tiers" IS NULL OR EXISTS (
  SELECT 1 FROM "Member" m WHERE m."id" = ${memberId} AND replace(b."tiers", '"' || m."tier" || '"', '') <> b."tiers"))`;

/** How many coupons of a batch a member has had; what was made void does not count. */
export const HELD = (memberId: string, batchId: string): string => `(
  SELECT count(*) FROM "Coupon" h WHERE h."memberId" = ${memberId} AND h."batchId" = ${batchId} AND h."state" <> 'void')`;

/**
 * One free code for each who may have one, in the order of `asked`, as long as there are any: one statement, in which
 * nobody gets a code twice. Codes that another process is about to give are passed over. The pool is never longer than
 * the list of the eligible; a LEFT JOIN has SQLite build an index for it, where a JOIN compares each with each.
 */
const reserve = (asked: string, dialect: Dialect): string => `
  WITH "eligible" AS MATERIALIZED (
    SELECT e."recipientId", e."memberId", row_number() OVER (ORDER BY e."recipientId") AS "place"
    FROM (
      SELECT a."recipientId", a."memberId",
        row_number() OVER (PARTITION BY a."memberId" ORDER BY a."recipientId") AS "nth"
      FROM ${asked}
      WHERE NOT EXISTS (SELECT 1 FROM "Coupon" r WHERE r."recipientId" = a."recipientId")
    ) e JOIN "CouponBatch" b ON b."id" = ?
    WHERE b."state" = 'open' AND e."nth" + ${HELD('e."memberId"', 'b."id"')} <= b."perMember"
      AND ${TIER_FITS('e."memberId"')}
  ),
  "pool" AS MATERIALIZED (
    SELECT f."id" AS "couponId", row_number() OVER (ORDER BY f."id") AS "place"
    FROM (SELECT "id" FROM "Coupon" WHERE "batchId" = ? AND "state" = 'free' ORDER BY "id"
      LIMIT (SELECT count(*) FROM "eligible") ${dialect.skipLocked}) f
  )
  UPDATE "Coupon" SET "state" = 'reserved', "memberId" = w."memberId", "recipientId" = w."recipientId",
    "by" = ?
  FROM "pool" p LEFT JOIN "eligible" w ON w."place" = p."place"
  WHERE "Coupon"."id" = p."couponId" AND "Coupon"."state" = 'free'`;

const COLUMNS = { recipientId: 'int', memberId: 'int' };

const reserveListed = perDialect(
  dialect =>
    `${reserve(`${dialect.table(COLUMNS)} a`, dialect)} RETURNING "Coupon"."id", "Coupon"."recipientId", "Coupon"."code"`,
);

/** Those of a run who are planned and have no coupon yet. */
const WAITING = `r."runId" = ? AND r."id" > ? AND r."state" = 'planned' AND r."couponId" IS NULL AND r."memberId" <> 0`;

const reserveWaiting = perDialect(dialect =>
  reserve(`(SELECT r."id" AS "recipientId", r."memberId" FROM "Recipient" r WHERE ${WAITING}) a`, dialect),
);

/** What a campaign gives, and what one does that began by itself. */
export type Giver = 'campaign' | 'trigger';

type Parts = {
  batch: Pick<CouponBatch, 'id' | 'pool' | 'publicCode'>;
  random: Random;
  now: number;
  by: Giver;
};

export type Reserved = { id: number; recipientId: number; code: string };

/**
 * Reserves one code of a batch for each recipient, in their order: one statement. Whoever is not in the answer got
 * none: the pool is empty, the batch is closed, they have had as many as one may, or their tier is another. A
 * recipient who has one already keeps it and gets no second.
 */
export async function reserveCoupons(
  sql: Sql,
  dialect: Dialect,
  { batch, random, now, by, recipients }: Parts & { recipients: { recipientId: number; memberId: number }[] },
): Promise<Reserved[]> {
  if (recipients.length === 0) return [];
  await holdBatch(sql, dialect, { batch, random, count: recipients.length });
  const listed = JSON.stringify(recipients.map(({ recipientId, memberId }) => [recipientId, memberId]));
  const reserved = await sql.all<Reserved>(reserveListed(dialect), listed, batch.id, batch.id, by);
  await sql.run(
    `INSERT INTO "CouponChange" ("couponId", "at", "before", "after")
     SELECT x."id", CAST(? AS double precision), 'free', 'reserved' FROM ${dialect.table({ id: 'int' })} x`,
    ...[now, JSON.stringify(reserved.map(({ id }) => [id]))],
  );
  return reserved;
}

/**
 * The same for all of a run's recipients beyond an id who are planned and have no coupon, without any of them leaving
 * the database: for use right after they were inserted, in that transaction. Sets `Recipient.couponId`; who has none
 * afterwards got none. The number of codes reserved.
 */
export async function reserveForRun(
  sql: Sql,
  dialect: Dialect,
  { batch, random, now, by, runId, afterId = 0 }: Parts & { runId: number; afterId?: number },
): Promise<number> {
  if (batch.pool === 'public') {
    const [row] = await sql.all<{ count: number }>(
      `SELECT CAST(count(*) AS int) AS "count" FROM "Recipient" r WHERE ${WAITING}`,
      ...[runId, afterId],
    );
    await holdBatch(sql, dialect, { batch, random, count: row?.count ?? 0 });
  } else await holdBatch(sql, dialect, { batch, random, count: 0 });
  const count = await sql.run(reserveWaiting(dialect), runId, afterId, batch.id, batch.id, by);
  if (count === 0) return 0;
  await sql.run(
    `INSERT INTO "CouponChange" ("couponId", "at", "before", "after")
     SELECT c."id", CAST(? AS double precision), 'free', 'reserved'
     FROM "Recipient" r JOIN "Coupon" c ON c."recipientId" = r."id" AND c."state" = 'reserved' WHERE ${WAITING}`,
    ...[now, runId, afterId],
  );
  await sql.run(
    `UPDATE "Recipient" AS r SET "couponId" = (SELECT c."id" FROM "Coupon" c WHERE c."recipientId" = r."id")
     WHERE ${WAITING}`,
    ...[runId, afterId],
  );
  return count;
}

/**
 * Nobody else gives coupons of the batch until this transaction ends: what members may have is counted. A public code
 * has as many rows as are asked for.
 */
async function holdBatch(
  sql: Sql,
  dialect: Dialect,
  { batch, random, count }: Pick<Parts, 'batch' | 'random'> & { count: number },
): Promise<void> {
  await sql.all(`SELECT "id" FROM "CouponBatch" WHERE "id" = ? ${dialect.hold}`, batch.id);
  if (batch.pool === 'public') {
    await addCodes(sql, dialect, { batchId: batch.id, count, random, prefix: `${batch.publicCode}#` });
  }
}
