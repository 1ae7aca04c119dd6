import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { ContactFacts } from './merge-facts.ts';
import type { TagRow } from './merge-tags.ts';

const TAG = [
  ...['tagId', 'source', 'by', 'interactionId', 'quote', 'confidence', 'strength', 'halfLifeDays'],
  ...['hits', 'firstSeenAt', 'lastSeenAt', 'carriedUntil', 'removedAt'],
] as (keyof TagRow)[];

const quoted = TAG.map(name => `"${name}"`).join(', ');

export function readTags(sql: Sql, memberId: number): Promise<TagRow[]> {
  return sql.all<TagRow>(`SELECT ${quoted} FROM "MemberTag" WHERE "memberId" = ? ORDER BY "tagId"`, memberId);
}

/** Gives a member a tag as it is told, or takes it. Values travel one by one: as JSON, SQLite would round them. */
export async function writeTag(
  sql: Sql,
  memberId: number,
  tagId: number,
  row: TagRow | undefined,
): Promise<void> {
  await sql.run('DELETE FROM "MemberTag" WHERE "memberId" = ? AND "tagId" = ?', memberId, tagId);
  if (!row) return;
  await sql.run(
    `INSERT INTO "MemberTag" ("memberId", ${quoted})
     SELECT CAST(? AS int), t."id", ${TAG.slice(1).map(castOf).join(', ')} FROM "Tag" t WHERE t."id" = ?`,
    ...[memberId, ...TAG.slice(1).map(name => row[name]), tagId],
  );
}

function castOf(name: keyof TagRow): string {
  if (name === 'source' || name === 'by' || name === 'quote') return 'CAST(? AS text)';
  return name === 'interactionId' || name === 'hits' ? 'CAST(? AS int)' : 'CAST(? AS double precision)';
}

const selectShownBy = batch(
  { id: 'int', memberId: 'int' },
  x => `
    SELECT i."id" FROM ${x} JOIN "Interaction" i ON i."id" = x."id"
    JOIN "Identity" l ON l."id" = i."identityId" AND l."memberId" = x."memberId"`,
);

/** Which of these interactions came from a member's own logins. */
export async function interactionsOf(
  sql: Sql,
  dialect: Dialect,
  memberId: number,
  ids: number[],
): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await selectShownBy.all<{ id: number }>(
    sql,
    dialect,
    ids.map(id => ({ id, memberId })),
  );
  return new Set(rows.map(({ id }) => id));
}

export type MarkRow = { topicId: number; at: number };

export function readMarks(sql: Sql, memberId: number): Promise<MarkRow[]> {
  return sql.all<MarkRow>(
    'SELECT "topicId", "at" FROM "Mark" WHERE "memberId" = ? ORDER BY "topicId"',
    memberId,
  );
}

/** Gives a member a mark as it is told, or takes it. */
export async function writeMark(
  sql: Sql,
  memberId: number,
  topicId: number,
  at: number | undefined,
): Promise<void> {
  if (at === undefined) {
    await sql.run('DELETE FROM "Mark" WHERE "memberId" = ? AND "topicId" = ?', memberId, topicId);
    return;
  }
  await sql.run(
    `INSERT INTO "Mark" ("topicId", "memberId", "at")
     SELECT t."id", CAST(? AS int), CAST(? AS double precision) FROM "Topic" t WHERE t."id" = ?
     ON CONFLICT ("topicId", "memberId") DO UPDATE SET "at" = excluded."at"`,
    ...[memberId, at, topicId],
  );
}

export async function readContact(
  sql: Pick<Sql, 'all'>,
  memberId: number,
): Promise<ContactFacts | undefined> {
  const [row] = await sql.all<ContactFacts>(
    'SELECT "phone", "email", "city", "birthday", "staleAt", "updatedAt" FROM "Contact" WHERE "memberId" = ?',
    memberId,
  );
  return row;
}

/** Writes how a member is reached, or that nothing is known of it. */
export async function writeContact(
  sql: Sql,
  memberId: number,
  contact: ContactFacts | undefined,
): Promise<void> {
  if (!contact) {
    await sql.run('DELETE FROM "Contact" WHERE "memberId" = ?', memberId);
    return;
  }
  await sql.run(
    `INSERT INTO "Contact" ("memberId", "phone", "email", "city", "birthday", "staleAt", "updatedAt") VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT ("memberId") DO UPDATE SET "phone" = excluded."phone", "email" = excluded."email",
       "city" = excluded."city", "birthday" = excluded."birthday", "staleAt" = excluded."staleAt", "updatedAt" = excluded."updatedAt"`,
    ...[
      memberId,
      contact.phone,
      contact.email,
      contact.city,
      contact.birthday,
      contact.staleAt,
      contact.updatedAt,
    ],
  );
}
