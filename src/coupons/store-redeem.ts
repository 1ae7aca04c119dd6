import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { CouponState, Kind, Redeemable } from './rules.ts';
import { statesBefore } from './rules.ts';
import { logChanges } from './store-changes.ts';

/** A coupon as it stands, and with what it was redeemed if it was. */
export type Standing = Redeemable & {
  id: number;
  batchId: number;
  batch: string;
  title: string;
  code: string;
  holder: string | null;
  redeemedAt: number | null;
  orderNumber: string | null;
  amountCents: number | null;
  discountCents: number | null;
  /** What redeemed it. */
  key: string | null;
};

type Row = Omit<Standing, 'kind' | 'state' | 'batchState'> & {
  kind: Kind;
  state: CouponState;
  batchState: 'open' | 'closed';
};

const SELECT = `
  SELECT c."id", c."batchId", b."name" AS "batch", b."title", coalesce(b."publicCode", c."code") AS "code", c."state",
    b."state" AS "batchState", b."kind", b."value", b."minimumCents", b."validFrom", c."expiresAt",
    coalesce(m."mergedIntoId", c."memberId") AS "memberId", m."name" AS "holder", c."redeemedAt", c."orderNumber",
    c."amountCents", c."discountCents",
    (SELECT h."reason" FROM "CouponChange" h WHERE h."couponId" = c."id" AND h."after" = 'redeemed') AS "key"
  FROM "Coupon" c JOIN "CouponBatch" b ON b."id" = c."batchId" LEFT JOIN "Member" m ON m."id" = c."memberId"`;

/** The coupon with one of these codes, the first rather than the next. */
export async function findCoupon(
  sql: Pick<Sql, 'all'>,
  [first, second, third]: [string, string, string],
): Promise<Standing | undefined> {
  const [row] = await sql.all<Row>(
    `${SELECT} WHERE c."code" IN (?, ?, ?) AND b."pool" <> 'public'
     ORDER BY CASE c."code" WHEN ? THEN 0 WHEN ? THEN 1 ELSE 2 END LIMIT 1`,
    ...[first, second, third, first, second],
  );
  return row;
}

export async function readCoupon(sql: Pick<Sql, 'all'>, id: number): Promise<Standing | undefined> {
  return (await sql.all<Row>(`${SELECT} WHERE c."id" = ?`, id))[0];
}

/** The batch with this public code. */
export async function findPublic(
  sql: Pick<Sql, 'all'>,
  [first, second, third]: [string, string, string],
): Promise<{ id: number; name: string } | undefined> {
  const [row] = await sql.all<{ id: number; name: string }>(
    `SELECT "id", "name" FROM "CouponBatch" WHERE "pool" = 'public' AND "publicCode" IN (?, ?, ?)`,
    ...[first, second, third],
  );
  return row;
}

/** Of the coupons a member has of a batch the one to redeem: one they can still use, the first to expire. */
export async function findOfMember(
  sql: Pick<Sql, 'all'>,
  { batchId, memberId, key }: { batchId: number; memberId: number; key: string },
): Promise<Standing | undefined> {
  const rows = await sql.all<Row>(
    `${SELECT} WHERE c."batchId" = ? AND c."memberId" = ? AND c."state" <> 'void'
     ORDER BY CASE WHEN c."state" = 'issued' THEN 0 ELSE 1 END, coalesce(c."expiresAt", 8.64e15), c."id"`,
    ...[batchId, memberId],
  );
  return rows.find(row => row.key === key) ?? rows[0];
}

export type Redeeming = {
  now: number;
  amountCents: number;
  discountCents: number;
  orderNumber: string | null;
  /** The operator at the till; null for a shop's own system. */
  byId: number | null;
  key: string;
};

/** Uses a coupon up: one conditional statement, so that of any number at once exactly one is told true. */
export async function markRedeemed(
  sql: Sql,
  dialect: Dialect,
  id: number,
  { now, amountCents, discountCents, orderNumber, byId, key }: Redeeming,
): Promise<boolean> {
  const changed = await sql.run(
    `UPDATE "Coupon" SET "state" = 'redeemed', "redeemedAt" = ?, "redeemedBy" = ?, "amountCents" = ?,
       "discountCents" = ?, "orderNumber" = ?
     WHERE "id" = ? AND "state" IN (${statesBefore('redeemed')}) AND ("expiresAt" IS NULL OR "expiresAt" > ?)
       AND EXISTS (SELECT 1 FROM "CouponBatch" b WHERE b."id" = "batchId" AND b."state" = 'open')`,
    ...[now, byId, amountCents, discountCents, orderNumber, id, now],
  );
  if (changed === 0) return false;
  await logChanges(sql, dialect, [id], {
    ...{ before: 'issued', after: 'redeemed', at: now, reason: key },
    ...(byId !== null && { byId }),
  });
  return true;
}

/** The member of a login, or of a phone that is nobody else's. */
export async function findBuyer(
  sql: Pick<Sql, 'all'>,
  who: { account: string; nativeId: string } | { phone: string },
): Promise<number | undefined> {
  const rows =
    'phone' in who
      ? await sql.all<{ id: number }>(
          `SELECT DISTINCT coalesce(m."mergedIntoId", m."id") AS "id"
           FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId" WHERE c."phone" = ?`,
          who.phone,
        )
      : await sql.all<{ id: number }>(
          'SELECT "memberId" AS "id" FROM "Identity" WHERE "account" = ? AND "nativeId" = ?',
          ...[who.account, who.nativeId],
        );
  return rows.length === 1 ? rows[0]?.id : undefined;
}
