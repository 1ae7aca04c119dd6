import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Changes } from '../files/import-file.ts';
import type { OrderInput } from './check-order.ts';

type Order = {
  number: string;
  shop: string | null;
  memberId: number | null;
  buyer: string;
  amountCents: number;
  currency: string;
  at: number;
  items: string | null;
};

const selectOrders = batch(
  { number: 'text' },
  x => `
    SELECT o."number", o."shop", o."memberId", o."buyer", o."amountCents", o."currency", o."at", o."items"
    FROM ${x} JOIN "Order" o ON o."number" = x."number"`,
);

/** A login is one member's; a phone finds a member only while nobody else has it. */
const selectBuyers = batch(
  { ref: 'text', account: 'text', nativeId: 'text' },
  x => `
    SELECT x."ref", i."memberId" AS "byLogin",
      (SELECT max(c."memberId") FROM "Contact" c WHERE c."phone" = x."ref" HAVING count(*) = 1) AS "byPhone"
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
    now: 'double precision',
  },
  x => `
    INSERT INTO "Order" ("number", "shop", "memberId", "buyer", "amountCents", "currency", "at", "items", "createdAt",
      "updatedAt")
    SELECT x."number", x."shop", x."memberId", x."buyer", x."amountCents", x."currency", x."at", x."items", x."now",
      x."now"
    FROM ${x}
    WHERE true
    ON CONFLICT ("number") DO UPDATE SET "shop" = excluded."shop", "memberId" = excluded."memberId",
      "buyer" = excluded."buyer", "amountCents" = excluded."amountCents", "currency" = excluded."currency",
      "at" = excluded."at", "items" = excluded."items", "updatedAt" = excluded."updatedAt"`,
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

/** What is logged when it changes: everything a shop tells of an order. */
const TOLD = ['shop', 'buyer', 'amountCents', 'currency', 'at', 'items'] as const;

type Change = { number: string; field: string; before: string | null; after: string | null };

/** Saves orders in their sequence: where a number comes again, the later one stands and what it changed is logged. */
export async function saveOrders(
  sql: Sql,
  dialect: Dialect,
  inputs: OrderInput[],
  now: number,
): Promise<Changes> {
  const numbers = [...new Set(inputs.map(({ number }) => number))];
  const stored = await selectOrders.all<Order>(
    sql,
    dialect,
    numbers.map(number => ({ number })),
  );
  const standing = new Map(stored.map(order => [order.number, order]));
  const members = await findBuyers(sql, dialect, inputs);
  const counts: Changes = { added: 0, updated: 0, unchanged: 0 };
  const touched = new Set<string>();
  const changes: Change[] = [];
  for (const input of inputs) {
    const before = standing.get(input.number);
    const after = merge(input, before, members.get(input.buyer) ?? null);
    const changed = before ? differences(before, after) : [];
    if (!before) counts.added += 1;
    else if (changed.length > 0 || before.memberId !== after.memberId) counts.updated += 1;
    else {
      counts.unchanged += 1;
      continue;
    }
    changes.push(...changed);
    standing.set(input.number, after);
    touched.add(input.number);
  }
  const rows = [...touched].flatMap(number => standing.get(number) ?? []);
  await upsertOrders.run(
    sql,
    dialect,
    rows.map(row => ({ ...row, now })),
  );
  await insertChanges.run(
    sql,
    dialect,
    changes.map((change, place) => ({ ...change, place, now })),
  );
  return counts;
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

/** The order as it will stand. Whose it is stays so until another buyer is told. */
function merge(input: OrderInput, before: Order | undefined, found: number | null): Order {
  const memberId = before?.buyer === input.buyer ? (before.memberId ?? found) : found;
  return {
    number: input.number,
    shop: (input.shop === undefined ? before?.shop : input.shop) || null,
    memberId,
    buyer: input.buyer,
    amountCents: input.amountCents,
    currency: input.currency ?? before?.currency ?? 'CNY',
    at: input.at,
    items: (input.items === undefined ? before?.items : input.items) || null,
  };
}

function differences(before: Order, after: Order): Change[] {
  const told = (value: string | number | null) => (value === null ? null : String(value));
  return TOLD.filter(field => before[field] !== after[field]).map(field => ({
    number: after.number,
    field,
    before: told(before[field]),
    after: told(after[field]),
  }));
}
