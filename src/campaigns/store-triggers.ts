import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Offered } from './variables.ts';

/** What happened after `from` and up to `to`. */
export type Span = { from: number; to: number };

type Reader = Pick<Db, 'read'>;

async function idsOf(
  { read }: Reader,
  sql: string,
  ...params: (string | number | null)[]
): Promise<number[]> {
  const rows = await read<{ id: number }>(sql, ...params);
  return rows.map(({ id }) => id);
}

/** Who came to the house. */
export function whoJoined(db: Reader, { from, to }: Span): Promise<number[]> {
  return idsOf(
    db,
    `SELECT "id" FROM "Member" WHERE "createdAt" > ? AND "createdAt" <= ? AND "mergedIntoId" IS NULL`,
    ...[from, to],
  );
}

/** An order that a shop tells of later than this brings nothing any more: it is history that was imported. */
const TOLD_LATE_MS = 24 * 60 * 60_000;

/**
 * Who bought something that is paid for. `told` is the span in which a shop may have told of it when its own moment had
 * passed already: files come once a day.
 */
export function whoOrdered(db: Reader, { from, to }: Span, told: Span): Promise<number[]> {
  return idsOf(
    db,
    `SELECT "memberId" AS "id" FROM "Order"
     WHERE "at" > ? AND "at" <= ? AND "createdAt" <= ? AND "state" = 'paid' AND "memberId" IS NOT NULL
     UNION
     SELECT "memberId" AS "id" FROM "Order"
     WHERE "updatedAt" > ? AND "createdAt" > ? AND "createdAt" <= ? AND "at" <= ? AND "at" > ?
       AND "state" = 'paid' AND "memberId" IS NOT NULL`,
    ...[from, to, told.to, told.from, told.from, told.to, from, from - TOLD_LATE_MS],
  );
}

/** Who fell silent, and still is. */
export function whoWentQuiet(db: Reader, { from, to }: Span): Promise<number[]> {
  return idsOf(
    db,
    `SELECT DISTINCT m."id" FROM "ScoreChange" s JOIN "Member" m ON m."id" = s."memberId"
     WHERE s."what" = 'stage' AND s."after" = 'dormant' AND s."at" > ? AND s."at" <= ?
       AND m."stage" = 'dormant' AND m."mergedIntoId" IS NULL`,
    ...[from, to],
  );
}

/** Who got a tag, and carries it still. */
export function whoGotTag(
  db: Reader,
  tag: string,
  { from, to, now }: Span & { now: number },
): Promise<number[]> {
  return idsOf(
    db,
    `SELECT x."memberId" AS "id" FROM "Tag" t JOIN "MemberTag" x ON x."tagId" = t."id"
     WHERE t."name" = ? AND x."firstSeenAt" > ? AND x."firstSeenAt" <= ? AND x."carriedUntil" > ?`,
    ...[tag, from, to, now],
  );
}

/** Whose coupon ends in that time, if they still hold it. */
export function whoseCouponEnds(
  db: Reader,
  { from, to, coupon }: Span & { coupon: string | undefined },
): Promise<number[]> {
  return idsOf(
    db,
    `SELECT DISTINCT c."memberId" AS "id" FROM "Coupon" c JOIN "CouponBatch" b ON b."id" = c."batchId"
     WHERE c."state" = 'issued' AND c."expiresAt" > ? AND c."expiresAt" <= ? AND c."memberId" IS NOT NULL
       AND b."state" = 'open' AND lower(b."name") = lower(coalesce(?, b."name"))`,
    ...[from, to, coupon ?? null],
  );
}

const held = batch(
  { memberId: 'int', now: 'double precision', name: 'text' },
  x => `
    SELECT x."memberId", coalesce(b."publicCode", c."code") AS "code", b."title", c."expiresAt" AS "until"
    FROM ${x} JOIN "Coupon" c ON c."memberId" = x."memberId" AND c."state" = 'issued' AND c."expiresAt" > x."now"
    JOIN "CouponBatch" b ON b."id" = c."batchId" AND b."state" = 'open' AND lower(b."name") = lower(coalesce(x."name", b."name"))
    ORDER BY c."expiresAt" DESC`,
);

/** Of the coupons that members hold, of one offer or of any, the one of each that ends first. */
export async function readEnding(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  { memberIds, coupon, now }: { memberIds: number[]; coupon: string | undefined; now: number },
): Promise<Map<number, Offered>> {
  const rows = await held.all<Offered & { memberId: number }>(
    sql,
    dialect,
    memberIds.map(memberId => ({ memberId, now, name: coupon })),
  );
  return new Map(rows.map(({ memberId, ...offered }) => [memberId, offered]));
}

/** Whose birthday is on one of these days, as MM-DD. */
export async function whoseBirthday(
  { read, dialect }: Pick<Db, 'read' | 'dialect'>,
  dates: string[],
): Promise<number[]> {
  return idsOf(
    { read },
    `SELECT c."memberId" AS "id" FROM ${dialect.table({ date: 'text' })} n
     JOIN "Contact" c ON c."birthday" = n."date" JOIN "Member" m ON m."id" = c."memberId"
     WHERE m."mergedIntoId" IS NULL`,
    JSON.stringify(dates.map(date => [date])),
  );
}

/** Who carries one of these tags. */
export async function whoCarries(
  { read, dialect }: Pick<Db, 'read' | 'dialect'>,
  tags: string[],
  now: number,
): Promise<number[]> {
  if (tags.length === 0) return [];
  return idsOf(
    { read },
    `SELECT DISTINCT x."memberId" AS "id" FROM ${dialect.table({ name: 'text' })} n
     JOIN "Tag" t ON t."name" = n."name" JOIN "MemberTag" x ON x."tagId" = t."id" WHERE x."carriedUntil" > ?`,
    ...[JSON.stringify(tags.map(tag => [tag])), now],
  );
}
