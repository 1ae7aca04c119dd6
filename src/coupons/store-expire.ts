import { batch } from '../db/batch.ts';
import type { Db } from '../db/db.ts';
import { statesBefore } from './rules.ts';
import { logChanges } from './store-changes.ts';

const PAGE = 1_000;

/** Sets what is no longer valid to expired, in pages, so that nobody waits long; how many there were. */
export async function expireCoupons(db: Db, now: number): Promise<number> {
  for (let total = 0; ; ) {
    const count = await db.write(async sql => {
      const rows = await sql.all<{ id: number }>(
        `UPDATE "Coupon" SET "state" = 'expired' WHERE "state" = 'issued' AND "id" IN (
           SELECT "id" FROM "Coupon" WHERE "state" = 'issued' AND "expiresAt" <= ? ORDER BY "expiresAt" LIMIT ${PAGE})
         RETURNING "id"`,
        now,
      );
      const ids = rows.map(({ id }) => id);
      await logChanges(sql, db.dialect, ids, { before: 'issued', after: 'expired', at: now });
      return ids.length;
    });
    total += count;
    if (count < PAGE) return total;
  }
}

export type Expiring = {
  id: number;
  memberId: number;
  batch: string;
  title: string;
  code: string;
  expiresAt: number;
};

/**
 * Coupons in members' hands that expire from one moment on and before another, of which nobody was reminded yet; the
 * first to expire first, a page at a time: `after` is the last one of the page before.
 */
export function expiringCoupons(
  { read }: Pick<Db, 'read'>,
  from: number,
  to: number,
  after: { expiresAt: number; id: number } = { expiresAt: 0, id: 0 },
): Promise<Expiring[]> {
  return read<Expiring>(
    `SELECT c."id", coalesce(m."mergedIntoId", m."id") AS "memberId", b."name" AS "batch", b."title",
       coalesce(b."publicCode", c."code") AS "code", c."expiresAt"
     FROM "Coupon" c JOIN "CouponBatch" b ON b."id" = c."batchId" JOIN "Member" m ON m."id" = c."memberId"
     WHERE c."state" = 'issued' AND b."state" = 'open' AND c."remindedAt" IS NULL
       AND c."expiresAt" >= ? AND c."expiresAt" < ? AND (c."expiresAt" > ? OR (c."expiresAt" = ? AND c."id" > ?))
     ORDER BY c."expiresAt", c."id" LIMIT ${PAGE}`,
    ...[from, to, after.expiresAt, after.expiresAt, after.id],
  );
}

const remind = batch(
  { id: 'int', at: 'double precision' },
  x => `
    UPDATE "Coupon" SET "remindedAt" = x."at" FROM ${x} WHERE "Coupon"."id" = x."id" AND "Coupon"."remindedAt" IS NULL`,
);

/** Their holders are reminded, or about to be: `expiringCoupons` does not tell of them again. */
export function markReminded(db: Db, ids: number[], at: number): Promise<number> {
  return db.write(sql =>
    remind.run(
      sql,
      db.dialect,
      ids.map(id => ({ id, at })),
    ),
  );
}

/** Makes every coupon of a batch that was not used yet void, in pages; how many there were. */
export async function voidBatch(
  db: Db,
  { batchId, now, byId, reason }: { batchId: number; now: number; byId: number | null; reason: string },
): Promise<number> {
  let total = 0;
  for (const before of ['free', 'reserved', 'issued'] as const) {
    for (let count = PAGE; count === PAGE; total += count) {
      count = await db.write(async sql => {
        const rows = await sql.all<{ id: number }>(
          `UPDATE "Coupon" SET "state" = 'void' WHERE "state" = ? AND "id" IN (
             SELECT "id" FROM "Coupon" WHERE "batchId" = ? AND "state" = ? AND "state" IN (${statesBefore('void')})
             ORDER BY "id" LIMIT ${PAGE})
           RETURNING "id"`,
          ...[before, batchId, before],
        );
        const ids = rows.map(({ id }) => id);
        await logChanges(sql, db.dialect, ids, {
          ...{ before, after: 'void', at: now, reason },
          ...(byId !== null && { byId }),
        });
        return ids.length;
      });
    }
  }
  return total;
}
