import type { Db } from '../db/db.ts';
import type { Statement } from './compile.ts';
import type { Known } from './resolve.ts';

export type Segment = { name: string; expression: string };

/** How many there are, how many of them can be written to alone now, and why the rest cannot. */
export type Reach = { count: number; reachable: number; neverWrote: number; gone: number };

/** Everything that an expression may name. */
export async function readKnown(db: Db): Promise<Known> {
  const [tags, rooms, segments] = await Promise.all([
    db.read<Known['tags'][number]>('SELECT "id", "name" FROM "Tag" ORDER BY "id"'),
    db.read<Known['rooms'][number]>(`SELECT "id", "title" FROM "Room" WHERE "kind" = 'group' ORDER BY "id"`),
    listSegments(db),
  ]);
  return { tags, rooms, segments };
}

/** A member can be reached in a direct room that is not gone; one whose rooms are all gone shut the bot out. */
export async function countReach(db: Db, { sql, params }: Statement): Promise<Reach> {
  const [row] = await db.read<Reach>(
    `WITH "audience" AS (${sql}),
       "open" AS (
         SELECT rm."memberId" AS "id", max(CASE WHEN r."goneAt" IS NULL THEN 1 ELSE 0 END) AS "way"
         FROM "Room" r JOIN "RoomMember" rm ON rm."roomId" = r."id"
         WHERE r."kind" = 'direct' GROUP BY rm."memberId")
     SELECT CAST(count(*) AS INTEGER) AS "count",
       CAST(count(CASE WHEN o."way" = 1 THEN 1 END) AS INTEGER) AS "reachable",
       CAST(count(CASE WHEN o."way" IS NULL THEN 1 END) AS INTEGER) AS "neverWrote",
       CAST(count(CASE WHEN o."way" = 0 THEN 1 END) AS INTEGER) AS "gone"
     FROM "audience" x LEFT JOIN "open" o ON o."id" = x."id"`,
    ...params,
  );
  if (!row) throw new Error('a count came back without a row');
  return row;
}

/** Names of the members of an audience who were here last. */
export async function sampleNames(db: Db, { sql, params }: Statement, most: number): Promise<string[]> {
  const rows = await db.read<{ name: string }>(
    `SELECT s."name" FROM "Member" s WHERE s."id" IN (${sql}) ORDER BY s."lastSeenAt" DESC, s."id" LIMIT ?`,
    ...params,
    most,
  );
  return rows.map(row => row.name);
}

export function listSegments(db: Db): Promise<Segment[]> {
  return db.read<Segment>('SELECT "name", "expression" FROM "Segment" ORDER BY "id"');
}

/** Saves a segment under its name; an earlier one of that name is replaced. */
export async function saveSegment(
  db: Db,
  { name, expression }: Segment,
  { now, memberId }: { now: number; memberId: number },
): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Segment" ("name", "expression", "createdAt", "createdBy") VALUES (?, ?, ?, ?)
       ON CONFLICT ("name") DO UPDATE SET "expression" = excluded."expression",
         "createdBy" = excluded."createdBy"`,
      ...[name, expression, now, memberId],
    ),
  );
}

/** False when there was none. */
export async function removeSegment(db: Db, name: string): Promise<boolean> {
  return (await db.write(sql => sql.run('DELETE FROM "Segment" WHERE "name" = ?', name))) > 0;
}
