import type { Db, Sql } from '../db/db.ts';
import { fold } from './nearest.ts';
import type { Known } from './resolve.ts';
import { tiersIn } from './tiers.ts';

export type Segment = { id: number; name: string; expression: string };

/** Everything that these expressions, and the segments they use, may name. Rooms are read only where one is meant. */
export async function readKnown(
  db: Pick<Db, 'read'>,
  expressions: string[],
): Promise<Known & { segments: Segment[] }> {
  const segments = await listSegments(db);
  const texts = [...expressions, ...segments.map(({ expression }) => expression)];
  const [tags, rooms, topics, rules] = await Promise.all([
    db.read<Known['tags'][number]>('SELECT "id", "name" FROM "Tag" ORDER BY "id"'),
    texts.some(text => fold(text).includes('room')) ? listGroups(db) : [],
    db.read<{ id: number; kind: string; name: string }>(
      'SELECT "id", "kind", "name" FROM "Topic" ORDER BY "id"',
    ),
    db.read<{ value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = 'scoring.rules'`),
  ]);
  const named = (kind: string) => topics.filter(topic => topic.kind === kind);
  const tiers = tiersIn(rules[0]?.value);
  return {
    tags,
    rooms,
    segments,
    got: named('got'),
    coupon: named('coupon'),
    answered: named('answered'),
    tiers,
  };
}

function listGroups(db: Pick<Db, 'read'>): Promise<Known['rooms']> {
  return db.read(`SELECT "id", "title" FROM "Room" WHERE "kind" = 'group' ORDER BY "id"`);
}

export function listSegments(db: Pick<Db, 'read'>): Promise<Segment[]> {
  return db.read<Segment>('SELECT "id", "name", "expression" FROM "Segment" ORDER BY "id"');
}

/** How many members each segment has, as it is kept. */
export async function countMembers(db: Pick<Db, 'read'>, segmentId: number): Promise<number> {
  const [row] = await db.read<{ count: number }>(
    'SELECT CAST(count(*) AS INTEGER) AS "count" FROM "SegmentMember" WHERE "segmentId" = ?',
    segmentId,
  );
  return row?.count ?? 0;
}

/** Saves a segment under its name; an earlier one of that name is replaced. */
export async function saveSegment(
  db: Db,
  { name, expression }: Omit<Segment, 'id'>,
  { now, memberId }: { now: number; memberId: number | null },
): Promise<void> {
  await db.write(async sql => {
    await sql.run(
      `INSERT INTO "Segment" ("name", "expression", "createdAt", "createdBy") VALUES (?, ?, ?, ?)
       ON CONFLICT ("name") DO UPDATE SET "expression" = excluded."expression",
         "createdBy" = excluded."createdBy"`,
      ...[name, expression, now, memberId],
    );
    await raiseVersion(sql);
  });
}

/** So many rows go at a time. */
const PAGE = 10_000;

/** Removes a segment, its members first, a part at a time. */
export async function removeSegment(db: Db, id: number): Promise<void> {
  for (;;) {
    const gone = await db.write(sql =>
      sql.run(
        `DELETE FROM "SegmentMember" WHERE "segmentId" = ? AND "memberId" IN (
           SELECT x."memberId" FROM "SegmentMember" x WHERE x."segmentId" = ? ORDER BY x."memberId" LIMIT ${PAGE})`,
        ...[id, id],
      ),
    );
    if (gone < PAGE) break;
  }
  await db.write(async sql => {
    await sql.run('DELETE FROM "Segment" WHERE "id" = ?', id);
    await raiseVersion(sql);
  });
}

/** Tells every process that expressions may mean something else now. */
export async function raiseVersion(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('segments.version', '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Setting"."value" AS int) + 1 AS text)`,
  );
}

/** Changes with everything that saved expressions name. */
export async function segmentsVersion(db: Pick<Db, 'read'>): Promise<string> {
  const rows = await db.read<{ version: string }>(
    `SELECT "key" || "value" AS "version" FROM "Setting"
       WHERE "key" IN ('segments.version', 'tags.version', 'scoring.rules')
     UNION ALL SELECT 'tags ' || CAST(coalesce(max("id"), 0) AS text) FROM "Tag"
     UNION ALL SELECT 'topics ' || CAST(coalesce(max("id"), 0) AS text) FROM "Topic"`,
  );
  return rows
    .map(row => row.version)
    .sort()
    .join('\n');
}
