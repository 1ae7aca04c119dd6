import type { Sql } from '../db/db.ts';
import { appendAudit } from '../operators/store-chain.ts';
import type { MemberFacts } from './merge-facts.ts';

/** Two records that turned out to be one person; `undoneAt` null while they are one. */
export type Merge = {
  id: number;
  fromId: number;
  intoId: number;
  at: number;
  how: 'link' | 'operator';
  byId: number | null;
};

const MERGE = `"id", "fromId", "intoId", "at", "how", "byId"`;

const FACTS = `"id", "name", "language", "role", "createdAt", "lastSeenAt", "points", "recency", "frequency", "money",
  "scoredBy", "tier", "tierSince", "stage", "stageSince", "usualGapDays"`;

/** Belongs first into a transaction that merges or parts members: whoever else does waits for its end. */
export async function takeTurn(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('members.merging', '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
  );
}

/** The member a record belongs to now: itself, unless it was merged away. Undefined where there is no such record. */
export async function headOf(sql: Pick<Sql, 'all'>, memberId: number): Promise<number | undefined> {
  const [row] = await sql.all<{ id: number }>(
    `SELECT coalesce("mergedIntoId", "id") AS "id" FROM "Member" WHERE "id" = ?`,
    memberId,
  );
  return row?.id;
}

/**
 * Two members as they stand; nobody else changes them until the transaction ends. They are due for scores and
 * segments from now on. Taken in the order of their numbers, so that two processes never wait for each other.
 */
export async function holdMembers(sql: Sql, ids: [number, number]): Promise<Map<number, MemberFacts>> {
  const held = new Map<number, MemberFacts>();
  for (const id of ids.toSorted((a, b) => a - b)) {
    const [row] = await sql.all<MemberFacts>(
      `UPDATE "Member" SET "scoreDueAt" = 0, "segmentDueAt" = 0 WHERE "id" = ? RETURNING ${FACTS}`,
      id,
    );
    if (row) held.set(id, row);
  }
  return held;
}

/** Members as they stand, without holding them. */
export async function readFacts(sql: Pick<Sql, 'all'>, id: number): Promise<MemberFacts | undefined> {
  return (await sql.all<MemberFacts>(`SELECT ${FACTS} FROM "Member" WHERE "id" = ?`, id))[0];
}

/** Writes what a merge may change of a member. */
export async function writeFacts(sql: Sql, facts: MemberFacts): Promise<void> {
  const { id, ...columns } = facts;
  const names = Object.keys(columns) as (keyof typeof columns)[];
  await sql.run(
    `UPDATE "Member" SET ${names.map(name => `"${name}" = ?`).join(', ')} WHERE "id" = ?`,
    ...names.map(name => columns[name]),
    id,
  );
}

export async function setMergedInto(sql: Sql, memberId: number, intoId: number | null): Promise<void> {
  await sql.run('UPDATE "Member" SET "mergedIntoId" = ? WHERE "id" = ?', intoId, memberId);
}

/** Counts anew what members wrote, from what their logins did. */
export async function sumMessages(sql: Sql, memberIds: number[]): Promise<void> {
  for (const id of memberIds) {
    await sql.run(
      `UPDATE "Member" SET "messages" = (
         SELECT coalesce(sum(a."messages"), 0) FROM "Identity" i JOIN "Activity" a ON a."identityId" = i."id"
         WHERE i."memberId" = "Member"."id")
       WHERE "id" = ?`,
      id,
    );
  }
}

/** When a member's logins did something last, after a moment; undefined when they did nothing. */
export async function lastSeenSince(sql: Sql, memberId: number, after: number): Promise<number | undefined> {
  const [row] = await sql.all<{ at: number | null }>(
    `SELECT max(x."at") AS "at" FROM "Identity" i JOIN "Interaction" x ON x."identityId" = i."id" AND x."at" > ?
     WHERE i."memberId" = ?`,
    after,
    memberId,
  );
  return row?.at ?? undefined;
}

export async function insertMerge(sql: Sql, merge: Omit<Merge, 'id'>): Promise<number> {
  const [row] = await sql.all<{ id: number }>(
    `INSERT INTO "Merge" ("fromId", "intoId", "at", "how", "byId") VALUES (?, ?, ?, ?, ?) RETURNING "id"`,
    ...[merge.fromId, merge.intoId, merge.at, merge.how, merge.byId],
  );
  if (!row) throw new Error('a merge has no id');
  return row.id;
}

/** Merges in which a record takes part and that hold, the latest first. */
export function mergesOf(sql: Pick<Sql, 'all'>, memberId: number): Promise<Merge[]> {
  return sql.all<Merge>(
    `SELECT ${MERGE} FROM "Merge" WHERE "undoneAt" IS NULL AND "intoId" = ?
     UNION ALL SELECT ${MERGE} FROM "Merge" WHERE "undoneAt" IS NULL AND "fromId" = ?
     ORDER BY "id" DESC`,
    memberId,
    memberId,
  );
}

export async function findMerge(sql: Pick<Sql, 'all'>, id: number): Promise<Merge | undefined> {
  return (await sql.all<Merge>(`SELECT ${MERGE} FROM "Merge" WHERE "id" = ? AND "undoneAt" IS NULL`, id))[0];
}

/** Merges that were made or undone since a moment, oldest first. */
export async function changedMerges(
  sql: Pick<Sql, 'all'>,
  since: number,
): Promise<(Merge & { undone: boolean })[]> {
  const rows = await sql.all<Merge & { undoneAt: number | null }>(
    `SELECT ${MERGE}, "undoneAt" FROM "Merge" WHERE "at" >= ? OR "undoneAt" >= ? ORDER BY "id"`,
    since,
    since,
  );
  return rows.map(({ undoneAt, ...merge }) => ({ ...merge, undone: undoneAt !== null }));
}

export async function setUndone(sql: Sql, mergeId: number, now: number): Promise<void> {
  await sql.run('UPDATE "Merge" SET "undoneAt" = ? WHERE "id" = ?', now, mergeId);
}

/** Keeps what a merge changed, as it was before. */
export async function keepBefore(sql: Sql, mergeId: number, before: Record<string, unknown>): Promise<void> {
  for (const [what, rows] of Object.entries(before)) {
    await sql.run(
      'INSERT INTO "MergeRow" ("mergeId", "what", "before") VALUES (?, ?, ?)',
      ...[mergeId, what, JSON.stringify(rows)],
    );
  }
}

/** What a merge kept, by what it is. */
export async function readBefore(sql: Pick<Sql, 'all'>, mergeId: number): Promise<Map<string, unknown>> {
  const rows = await sql.all<{ what: string; before: string }>(
    'SELECT "what", "before" FROM "MergeRow" WHERE "mergeId" = ? ORDER BY "id"',
    mergeId,
  );
  return new Map(rows.map(({ what, before }) => [what, JSON.parse(before) as unknown]));
}

/** Logs that a tier or a stage is what it was before a merge again. */
export async function logScoreReturn(
  sql: Sql,
  change: {
    memberId: number;
    at: number;
    what: 'tier' | 'stage';
    before: string | null;
    after: string | null;
  },
  mergeId: number,
): Promise<void> {
  await sql.run(
    `INSERT INTO "ScoreChange" ("memberId", "at", "what", "before", "after", "reason") VALUES (?, ?, ?, ?, ?, ?)`,
    ...[change.memberId, change.at, change.what, change.before, change.after],
    JSON.stringify({ unmerged: mergeId }),
  );
}

/** Notes in the same transaction who merged or parted whom. */
export async function auditMerge(
  sql: Sql,
  {
    at,
    byId,
    action,
    detail,
  }: { at: number; byId: number | null; action: string; detail: Record<string, unknown> },
): Promise<void> {
  await appendAudit(sql, at, { memberId: byId, action, outcome: 'done', detail });
}
