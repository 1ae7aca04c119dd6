import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { CouponState } from './rules.ts';

type Change = { before: CouponState; after: CouponState; at: number; byId?: number; reason?: string };

const insert = batch(
  {
    couponId: 'int',
    at: 'double precision',
    before: 'text',
    after: 'text',
    byId: 'int',
    reason: 'text',
  },
  x => `
    INSERT INTO "CouponChange" ("couponId", "at", "before", "after", "byId", "reason")
    SELECT x."couponId", x."at", x."before", x."after", x."byId", x."reason" FROM ${x} WHERE true`,
);

/** Logs that coupons went from one state to another, in the transaction in which they did. */
export async function logChanges(
  sql: Sql,
  dialect: Dialect,
  couponIds: number[],
  change: Change,
): Promise<void> {
  if (couponIds.length === 0) return;
  await insert.run(
    sql,
    dialect,
    couponIds.map(couponId => ({ couponId, ...change })),
  );
}
