import type { Db } from '../db/db.ts';

const PAGE_ROWS = 1_000;

/** The columns by which a file is imported, and whose it is. */
export const ORDER_EXPORT = [
  ...[
    'number',
    'buyer',
    'amount',
    'currency',
    'at',
    'items',
    'category',
    'shop',
    'state',
    'memberId',
    'memberName',
  ],
] as const;

type Row = { id: number; amountCents: number; at: number; [column: string]: string | number | null };

/** Every order in the sequence in which the house learned of them; times as `format` writes them. */
export async function* exportOrders(db: Db, format: (at: number) => string) {
  for (let after = 0; ; ) {
    const rows = await db.read<Row>(
      `SELECT o."id", o."number", o."buyer", o."amountCents", o."currency", o."at", o."items", o."category", o."shop",
         o."state", o."memberId", m."name" AS "memberName"
       FROM "Order" o LEFT JOIN "Member" m ON m."id" = o."memberId"
       WHERE o."id" > ? ORDER BY o."id" LIMIT ${PAGE_ROWS}`,
      after,
    );
    for (const row of rows) {
      const told: Record<string, string | number | null> = {
        ...row,
        amount: (row.amountCents / 100).toFixed(2),
        at: format(row.at),
      };
      yield Object.fromEntries(ORDER_EXPORT.map(name => [name, told[name] ?? null]));
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return;
    after = last.id;
  }
}
