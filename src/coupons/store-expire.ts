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
