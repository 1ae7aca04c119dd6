import type { Sql } from '../db/db.ts';
import { type Dialect, perDialect } from '../db/dialect.ts';
import type { Random } from '../kernel/random.ts';
import { holdMember } from '../members/store-hold.ts';
import { markWithTopic } from '../members/store-marks.ts';
import type { CouponBatch } from './batch.ts';
import type { Source } from './rules.ts';
import { addCodes, findBatch } from './store-batches.ts';
import { logChanges } from './store-changes.ts';
import { HELD, TIER_FITS } from './store-reserve.ts';

/** The next free code, to a member who may have one: one conditional statement. */
const issue = perDialect(
  dialect => `
  WITH "picked" AS MATERIALIZED (
    SELECT f."id" AS "couponId" FROM "Coupon" f
    WHERE f."batchId" = ? AND f."state" = 'free' AND EXISTS (
      SELECT 1 FROM "CouponBatch" b WHERE b."id" = ? AND b."state" = 'open'
        AND ${HELD('CAST(? AS int)', 'b."id"')} < b."perMember" AND ${TIER_FITS('CAST(? AS int)')})
    ORDER BY f."id" LIMIT 1 ${dialect.skipLocked}
  )
  UPDATE "Coupon" SET "state" = 'issued', "memberId" = ?, "by" = ?, "issuedAt" = ?, "expiresAt" = ?
  FROM "picked" p WHERE "Coupon"."id" = p."couponId" AND "Coupon"."state" = 'free'
  RETURNING "id", "code"`,
);

export type Wish = {
  /** The name of the batch. */
  batch: string;
  memberId: number;
  by: Source;
  /** What asked for it, such as an event: asking again with the same key gives the same coupon. */
  key: string;
  /** The operator who gives it. */
  byId?: number;
};

export type NotIssued = 'unknown' | 'notForClaim' | 'closed' | 'over' | 'limit' | 'tier' | 'empty';

export type Issued =
  | { coupon: { id: number; code: string; expiresAt: number | null }; batch: CouponBatch; again: boolean }
  | { refused: NotIssued; batch?: CouponBatch };

type Moment = { now: number; random: Random; expiryOf: (batch: CouponBatch) => number | null };

/** Gives a member one code of a batch, or tells why there is none for them. */
export async function issueOne(sql: Sql, dialect: Dialect, wish: Wish, moment: Moment): Promise<Issued> {
  const { now, random } = moment;
  const batch = await findBatch(sql, wish.batch);
  if (!batch) return { refused: 'unknown' };
  const memberId = await holdBoth(sql, dialect, batch.id, wish.memberId);
  const given = await findGiven(sql, { memberId, batchId: batch.id, key: wish.key });
  if (given) return { coupon: given, batch, again: true };
  if (wish.by === 'claim' && !batch.claim) return { refused: 'notForClaim', batch };
  const expiresAt = moment.expiryOf(batch);
  if (expiresAt !== null && expiresAt <= now) return { refused: 'over', batch };
  const row = await pick(sql, dialect, { batch, memberId, by: wish.by, now, expiresAt, random });
  if (typeof row === 'string') return { refused: row, batch };
  const { key: reason, byId } = wish;
  await logChanges(sql, dialect, [row.id], {
    ...{ before: 'free', after: 'issued', at: now, reason },
    ...(byId !== undefined && { byId }),
  });
  await markWithTopic(sql, dialect, { topicId: batch.topicId, memberIds: [memberId], at: now });
  return { coupon: { id: row.id, code: batch.publicCode ?? row.code, expiresAt }, batch, again: false };
}

type Picking = {
  batch: CouponBatch;
  memberId: number;
  by: Source;
  now: number;
  expiresAt: number | null;
  random: Random;
};

/** A public code has another row for whoever may have one. */
async function pick(
  sql: Sql,
  dialect: Dialect,
  { batch, memberId, by, now, expiresAt, random }: Picking,
): Promise<{ id: number; code: string } | NotIssued> {
  const params = [batch.id, batch.id, memberId, memberId, memberId, by, now, expiresAt];
  const one = () => sql.all<{ id: number; code: string }>(issue(dialect), ...params);
  const [row] = await one();
  if (row) return row;
  const why = await whyNot(sql, batch, memberId);
  if (why !== 'empty' || batch.pool !== 'public') return why;
  await addCodes(sql, dialect, { batchId: batch.id, count: 1, random, prefix: `${batch.publicCode}#` });
  return (await one())[0] ?? why;
}

/**
 * Keeps others from giving coupons of the batch, and from closing it, until this transaction ends; always the batch
 * first, so that two processes never wait for each other. The member they are now, where they were merged.
 */
async function holdBoth(sql: Sql, dialect: Dialect, batchId: number, memberId: number): Promise<number> {
  await sql.all(`SELECT "id" FROM "CouponBatch" WHERE "id" = ? ${dialect.hold}`, batchId);
  const id = await holdMember(sql, dialect, memberId);
  if (id === undefined) throw new Error('whoever is to get a coupon is not in the store');
  return id;
}

/** What was given for the same wish before. */
async function findGiven(
  sql: Sql,
  { memberId, batchId, key }: { memberId: number; batchId: number; key: string },
) {
  const [row] = await sql.all<{ id: number; code: string; expiresAt: number | null }>(
    `SELECT c."id", coalesce(b."publicCode", c."code") AS "code", c."expiresAt"
     FROM "Coupon" c JOIN "CouponBatch" b ON b."id" = c."batchId"
     WHERE c."memberId" = ? AND c."batchId" = ? AND EXISTS (
       SELECT 1 FROM "CouponChange" h WHERE h."couponId" = c."id" AND h."after" = 'issued' AND h."reason" = ?)`,
    ...[memberId, batchId, key],
  );
  return row;
}

async function whyNot(sql: Sql, batch: CouponBatch, memberId: number): Promise<NotIssued> {
  const [row] = await sql.all<{ open: number; full: number; fits: number }>(
    `SELECT CASE WHEN b."state" = 'open' THEN 1 ELSE 0 END AS "open",
       CASE WHEN ${HELD('CAST(? AS int)', 'b."id"')} >= b."perMember" THEN 1 ELSE 0 END AS "full",
       CASE WHEN ${TIER_FITS('CAST(? AS int)')} THEN 1 ELSE 0 END AS "fits"
     FROM "CouponBatch" b WHERE b."id" = ?`,
    ...[memberId, memberId, batch.id],
  );
  if (row?.open !== 1) return 'closed';
  if (row.full === 1) return 'limit';
  return row.fits === 1 ? 'empty' : 'tier';
}
