import type { Db } from '../db/db.ts';

const PAGE_ROWS = 1_000;

/** What was redeemed, by whom, with which order, and how much it took off. */
export const REDEMPTION_EXPORT = [
  ...['at', 'code', 'batch', 'title', 'memberId', 'member', 'order', 'amount', 'discount', 'currency'],
] as const;

type Row = {
  id: number;
  redeemedAt: number;
  amountCents: number | null;
  discountCents: number | null;
  [column: string]: string | number | null;
};

/** Every coupon that was redeemed, in the sequence in which they were made; times as `format` writes them. */
export async function* exportRedemptions(db: Pick<Db, 'read'>, format: (at: number) => string) {
  for (let after = 0; ; ) {
    const rows = await db.read<Row>(
      `SELECT c."id", c."redeemedAt", coalesce(b."publicCode", c."code") AS "code", b."name" AS "batch", b."title",
         coalesce(m."mergedIntoId", m."id") AS "memberId", m."name" AS "member", c."orderNumber" AS "order",
         c."amountCents", c."discountCents", b."currency"
       FROM "Coupon" c JOIN "CouponBatch" b ON b."id" = c."batchId" LEFT JOIN "Member" m ON m."id" = c."memberId"
       WHERE c."id" > ? AND c."state" = 'redeemed' ORDER BY c."id" LIMIT ${PAGE_ROWS}`,
      after,
    );
    for (const row of rows) {
      const told: Record<string, string | number | null> = {
        ...row,
        at: format(row.redeemedAt),
        amount: inWhole(row.amountCents),
        discount: inWhole(row.discountCents),
      };
      yield Object.fromEntries(REDEMPTION_EXPORT.map(name => [name, told[name] ?? null]));
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return;
    after = last.id;
  }
}

const inWhole = (cents: number | null): string | null => (cents === null ? null : (cents / 100).toFixed(2));
