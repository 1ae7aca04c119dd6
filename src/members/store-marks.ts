import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

/** That members got, hold or answered something, by the name it goes by in audience expressions. */
export type Marking = {
  kind: 'got' | 'coupon' | 'answered';
  name: string;
  memberIds: number[];
  at: number;
};

const insert = batch(
  { topicId: 'int', memberId: 'int', at: 'double precision' },
  x => `
    INSERT INTO "Mark" ("topicId", "memberId", "at")
    SELECT DISTINCT x."topicId", coalesce(m."mergedIntoId", m."id"), x."at" FROM ${x}
    JOIN "Member" m ON m."id" = x."memberId"
    WHERE true
    ON CONFLICT ("topicId", "memberId") DO NOTHING`,
);

/**
 * Notes it for those who have it not noted yet: the first time counts. What is told of a record that was merged away
 * is noted for who they are. Segments look at them again.
 */
export async function markMembers(
  sql: Sql,
  dialect: Dialect,
  { kind, name, memberIds, at }: Marking,
): Promise<void> {
  if (memberIds.length === 0) return;
  await markWithTopic(sql, dialect, { topicId: await makeTopic(sql, kind, name, at), memberIds, at });
}

/** The same where the topic is known: processes that do so at once do not wait for each other. */
export async function markWithTopic(
  sql: Sql,
  dialect: Dialect,
  { topicId, memberIds, at }: { topicId: number; memberIds: number[]; at: number },
): Promise<void> {
  if (memberIds.length === 0) return;
  const ids = [...new Set(memberIds)].sort((a, b) => a - b);
  await insert.run(
    sql,
    dialect,
    ids.map(memberId => ({ topicId, memberId, at })),
  );
  await touch.run(
    sql,
    dialect,
    ids.map(memberId => ({ memberId })),
  );
}

const touch = batch(
  { memberId: 'int' },
  x => `UPDATE "Member" SET "segmentDueAt" = 0
    WHERE "id" IN (SELECT coalesce(m."mergedIntoId", m."id") FROM ${x} JOIN "Member" m ON m."id" = x."memberId")`,
);

/** The topic of that name, made if there is none; so an expression may name it before anybody has it. */
export async function makeTopic(sql: Sql, kind: Marking['kind'], name: string, now: number): Promise<number> {
  const [topic] = await sql.all<{ id: number }>(
    `INSERT INTO "Topic" ("kind", "name", "createdAt") VALUES (?, ?, ?)
     ON CONFLICT ("kind", "name") DO UPDATE SET "name" = excluded."name" RETURNING "id"`,
    kind,
    name,
    now,
  );
  if (!topic) throw new Error('a topic has no id');
  return topic.id;
}
