import type { Db } from '../db/db.ts';

/** Who has had as many coupons of a batch as one may. */
export async function holdersAtLimit(
  { read }: Pick<Db, 'read'>,
  batchId: number,
  perMember: number,
): Promise<Set<number>> {
  const rows = await read<{ memberId: number }>(
    `SELECT "memberId" FROM "Coupon" WHERE "batchId" = ? AND "memberId" IS NOT NULL AND "state" <> 'void'
     GROUP BY "memberId" HAVING count(*) >= ?`,
    ...[batchId, perMember],
  );
  return new Set(rows.map(({ memberId }) => memberId));
}

/** How many codes of a batch nobody has. */
export async function countFree({ read }: Pick<Db, 'read'>, batchId: number): Promise<number> {
  const [row] = await read<{ count: number }>(
    `SELECT CAST(count(*) AS int) AS "count" FROM "Coupon" WHERE "batchId" = ? AND "state" = 'free'`,
    batchId,
  );
  return row?.count ?? 0;
}
