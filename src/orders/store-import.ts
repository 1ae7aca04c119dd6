import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Changes } from '../files/import-file.ts';
import type { OrderInput } from './check-order.ts';
import { type Order, planOrders } from './plan.ts';

const selectOrders = batch(
  { number: 'text' },
  x => `
    SELECT o."number", o."shop", o."memberId", o."buyer", o."amountCents", o."currency", o."at", o."items",
      o."category", o."state"
    FROM ${x} JOIN "Order" o ON o."number" = x."number"`,
);

/** A login is one member's; a phone finds a member only while nobody else has it. */
const selectBuyers = batch(
  { ref: 'text', account: 'text', nativeId: 'text' },
  x => `
    SELECT x."ref", i."memberId" AS "byLogin",
      (SELECT max(coalesce(m."mergedIntoId", m."id")) FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId"
        WHERE c."phone" = x."ref" HAVING count(DISTINCT coalesce(m."mergedIntoId", m."id")) = 1) AS "byPhone"
    FROM ${x} LEFT JOIN "Identity" i ON i."account" = x."account" AND i."nativeId" = x."nativeId"`,
);

const upsertOrders = batch(
  {
    number: 'text',
    shop: 'text',
    memberId: 'int',
    buyer: 'text',
    amountCents: 'int',
    currency: 'text',
    at: 'double precision',
    items: 'text',
    category: 'text',
    state: 'text',
    now: 'double precision',
  },
  x => `
    INSERT INTO "Order" ("number", "shop", "memberId", "buyer", "amountCents", "currency", "at", "items", "category",
      "state", "createdAt", "updatedAt")
    SELECT x."number", x."shop", x."memberId", x."buyer", x."amountCents", x."currency", x."at", x."items",
      x."category", x."state", x."now", x."now"
    FROM ${x}
    WHERE true
    ON CONFLICT ("number") DO UPDATE SET "shop" = excluded."shop", "memberId" = excluded."memberId",
      "buyer" = excluded."buyer", "amountCents" = excluded."amountCents", "currency" = excluded."currency",
      "at" = excluded."at", "items" = excluded."items",
      "category" = excluded."category", "state" = excluded."state", "updatedAt" = excluded."updatedAt"`,
);

const insertChanges = batch(
  {
    place: 'int',
    number: 'text',
    now: 'double precision',
    field: 'text',
    before: 'text',
    after: 'text',
  },
  x => `
    INSERT INTO "OrderChange" ("orderId", "at", "field", "before", "after")
    SELECT o."id", x."now", x."field", x."before", x."after"
    FROM ${x} JOIN "Order" o ON o."number" = x."number" ORDER BY x."place"`,
);

/**
 * Saves orders in their sequence: where a number comes again, the later one stands and what it changed is logged. Tells
 * whose sums do not hold any more: `sumOrders` is to be called in the same transaction.
 */
export async function saveOrders(
  sql: Sql,
  dialect: Dialect,
  inputs: OrderInput[],
  now: number,
): Promise<Changes & { touched: Set<number> }> {
  const standing = await readStanding(sql, dialect, inputs);
  const members = await findBuyers(sql, dialect, inputs);
  const { changed, changes, ...planned } = planOrders(inputs, standing, members);
  const rows = changed.map(row => ({ ...row, now }));
  if (rows.length > 0) await upsertOrders.run(sql, dialect, rows);
  const logged = changes.map((change, place) => ({ ...change, place, now }));
  if (logged.length > 0) await insertChanges.run(sql, dialect, logged);
  return planned;
}

async function readStanding(sql: Sql, dialect: Dialect, inputs: OrderInput[]): Promise<Map<string, Order>> {
  const numbers = [...new Set(inputs.map(({ number }) => number))];
  const stored = await selectOrders.all<Order>(
    sql,
    dialect,
    numbers.map(number => ({ number })),
  );
  return new Map(stored.map(order => [order.number, order]));
}

async function findBuyers(sql: Sql, dialect: Dialect, inputs: OrderInput[]): Promise<Map<string, number>> {
  const refs = [...new Set(inputs.map(({ buyer }) => buyer))].map(ref => {
    const colon = ref.indexOf(':');
    return { ref, account: ref.slice(0, Math.max(colon, 0)), nativeId: ref.slice(colon + 1) };
  });
  type Found = { ref: string; byLogin: number | null; byPhone: number | null };
  const found = await selectBuyers.all<Found>(sql, dialect, refs);
  return new Map(
    found.flatMap(({ ref, byLogin, byPhone }) => {
      const memberId = byLogin ?? byPhone;
      return memberId === null ? [] : [[ref, memberId] as const];
    }),
  );
}
