import type { Db } from '../db/db.ts';
import { type Dialect, perDialect } from '../db/dialect.ts';
import type { FactRow } from './facts.ts';
import type { Standing } from './score-member.ts';

/** A member as scoring reads them. */
export type MemberRow = FactRow & Standing & { id: number };

/** Takes the code of the first day that counts. Days come through the logins, each day once per login and room. */
const COLUMNS = `m."id", m."createdAt", m."lastSeenAt", m."orderCount", m."spentCents", m."lastOrderAt",
  m."recency", m."frequency", m."money", m."scoredBy", m."tier", m."tierSince", m."stage", m."stageSince",
  m."usualGapDays", m."scoreDueAt", (
    SELECT string_agg(CAST(a."day" AS text), ',') FROM "Identity" i
    JOIN "Activity" a ON a."identityId" = i."id" AND a."day" >= ?
    WHERE i."memberId" = m."id") AS "days"`;

/** The next members after one, in the sequence of their numbers; none after the last. */
export function readPage(
  db: Db,
  { afterId, firstDay, most }: { afterId: number; firstDay: number; most: number },
): Promise<MemberRow[]> {
  return db.read<MemberRow>(
    `SELECT ${COLUMNS} FROM "Member" m WHERE m."id" > ? AND m."mergedIntoId" IS NULL ORDER BY m."id" LIMIT ?`,
    ...[firstDay, afterId, most],
  );
}

const selectMembers = perDialect(
  dialect => `
    SELECT ${COLUMNS} FROM ${dialect.table({ id: 'int' })} AS x
    JOIN "Member" m ON m."id" = x."id" WHERE m."mergedIntoId" IS NULL`,
);

/** These members; those merged into others are left out. */
export function readSome(db: Db, ids: number[], firstDay: number): Promise<MemberRow[]> {
  return db.read<MemberRow>(selectMembers(db.dialect), firstDay, jsonIds(ids));
}

function jsonIds(ids: number[]): string {
  return JSON.stringify(ids.map(id => [id]));
}

const selectUnlocked = perDialect(
  (dialect: Dialect) => `
    SELECT m."id" FROM "Member" m WHERE m."id" IN (SELECT x."id" FROM ${dialect.table({ id: 'int' })} AS x)
    ORDER BY m."id" ${dialect.skipLocked}`,
);

/** Those of the members that nobody else is writing now, kept from others until the transaction ends. */
export async function takeMembers(
  sql: { all: Db['read'] },
  dialect: Dialect,
  ids: number[],
): Promise<Set<number>> {
  if (dialect.skipLocked === '') return new Set(ids);
  const rows = await sql.all<{ id: number }>(selectUnlocked(dialect), jsonIds(ids));
  return new Set(rows.map(({ id }) => id));
}
