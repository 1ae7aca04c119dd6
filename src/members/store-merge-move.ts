import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

/** What hangs on a member by nothing but its number. Answers stay: they are found through what they answer. */
const MOVABLE = {
  identities: { table: 'Identity', column: 'memberId', where: '' },
  merged: { table: 'Member', column: 'mergedIntoId', where: '' },
  orders: { table: 'Order', column: 'memberId', where: '' },
  deliveries: { table: 'Delivery', column: 'memberId', where: `AND "kind" <> 'reply'` },
  coupons: { table: 'Coupon', column: 'memberId', where: '' },
  tickets: { table: 'Ticket', column: 'memberId', where: '' },
  questions: { table: 'Question', column: 'memberId', where: '' },
} as const;

export type Movable = keyof typeof MOVABLE;

export const MOVABLES = Object.keys(MOVABLE) as Movable[];

/** Gives one member all of the other's, and returns the ids of it. */
export async function moveAll(sql: Sql, what: Movable, fromId: number, intoId: number): Promise<number[]> {
  const { table, column, where } = MOVABLE[what];
  const rows = await sql.all<{ id: number }>(
    `UPDATE "${table}" SET "${column}" = ? WHERE "${column}" = ? ${where} RETURNING "id"`,
    intoId,
    fromId,
  );
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

const moveBack = {
  identities: movesBack('identities'),
  merged: movesBack('merged'),
  orders: movesBack('orders'),
  deliveries: movesBack('deliveries'),
  coupons: movesBack('coupons'),
  tickets: movesBack('tickets'),
  questions: movesBack('questions'),
};

function movesBack(what: Movable) {
  const { table, column } = MOVABLE[what];
  return batch(
    { id: 'int', fromId: 'int', intoId: 'int' },
    x => `
    UPDATE "${table}" SET "${column}" = x."fromId" FROM ${x}
    WHERE "${table}"."id" = x."id" AND "${table}"."${column}" = x."intoId"`,
  );
}

/** Gives back what was moved and is still where it was moved to. */
export async function returnMoved(
  sql: Sql,
  dialect: Dialect,
  what: Movable,
  { ids, fromId, intoId }: { ids: number[]; fromId: number; intoId: number },
): Promise<void> {
  if (ids.length === 0) return;
  await moveBack[what].run(
    sql,
    dialect,
    ids.map(id => ({ id, fromId, intoId })),
  );
}

/** The numbers of a member's orders. */
export async function orderIdsOf(sql: Sql, memberId: number): Promise<number[]> {
  const rows = await sql.all<{ id: number }>(
    'SELECT "id" FROM "Order" WHERE "memberId" = ? ORDER BY "id"',
    memberId,
  );
  return rows.map(({ id }) => id);
}

type Parting = { fromId: number; intoId: number; at: number };

/** Orders that came while two were one, bought by a login of the one who leaves or by the phone that is theirs alone. */
export async function newOrdersOf(
  sql: Sql,
  { fromId, intoId }: Parting,
  known: Set<number>,
): Promise<number[]> {
  const rows = await sql.all<{ id: number }>(
    `SELECT o."id" FROM "Order" o
     WHERE o."memberId" = ? AND (
       EXISTS (SELECT 1 FROM "Identity" i
         WHERE i."memberId" = ? AND i."account" || ':' || i."nativeId" = o."buyer")
       OR (EXISTS (SELECT 1 FROM "Contact" c WHERE c."memberId" = ? AND c."phone" = o."buyer")
         AND NOT EXISTS (SELECT 1 FROM "Contact" c WHERE c."memberId" = ? AND c."phone" = o."buyer")))
     ORDER BY o."id"`,
    ...[intoId, fromId, fromId, intoId],
  );
  return rows.map(({ id }) => id).filter(id => !known.has(id));
}

/** What was sent meanwhile into chats that only the one who leaves is alone in. */
export async function newDeliveriesOf(sql: Sql, { fromId, intoId, at }: Parting): Promise<number[]> {
  const rows = await sql.all<{ id: number }>(
    `SELECT d."id" FROM "Delivery" d
     WHERE d."memberId" = ? AND d."createdAt" > ? AND d."kind" <> 'reply' AND d."roomId" IN (
       SELECT r."id" FROM "Identity" i JOIN "RoomMember" rm ON rm."identityId" = i."id"
       JOIN "Room" r ON r."id" = rm."roomId" AND r."kind" = 'direct' WHERE i."memberId" = ?)
     ORDER BY d."id"`,
    ...[intoId, at, fromId],
  );
  return rows.map(({ id }) => id);
}

/** Logins that were met meanwhile and taken for one of those that leave, because they had an anchor in common. */
export async function newLoginsOf(sql: Sql, { fromId, intoId, at }: Parting): Promise<number[]> {
  const rows = await sql.all<{ id: number }>(
    `SELECT DISTINCT i."id" FROM "Identity" i JOIN "Anchor" a ON a."identityId" = i."id"
     WHERE i."memberId" = ? AND i."createdAt" > ? AND EXISTS (
       SELECT 1 FROM "Anchor" b JOIN "Identity" j ON j."id" = b."identityId"
       WHERE b."kind" = a."kind" AND b."value" = a."value" AND j."memberId" = ? AND j."account" = i."account")
     ORDER BY i."id"`,
    ...[intoId, at, fromId],
  );
  return rows.map(({ id }) => id);
}

export type SegmentRow = { segmentId: number; since: number };

/** Nobody is in a segment twice: who was merged away is in none. */
export function takeSegments(sql: Sql, memberId: number): Promise<SegmentRow[]> {
  return sql.all<SegmentRow>(
    'DELETE FROM "SegmentMember" WHERE "memberId" = ? RETURNING "segmentId", "since"',
    memberId,
  );
}

export async function returnSegments(sql: Sql, memberId: number, rows: SegmentRow[]): Promise<void> {
  for (const { segmentId, since } of rows) {
    await sql.run(
      `INSERT INTO "SegmentMember" ("segmentId", "memberId", "since")
       SELECT s."id", CAST(? AS int), CAST(? AS double precision) FROM "Segment" s WHERE s."id" = ?
       ON CONFLICT ("segmentId", "memberId") DO NOTHING`,
      ...[memberId, since, segmentId],
    );
  }
}
