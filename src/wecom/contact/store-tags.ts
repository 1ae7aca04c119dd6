import { batch } from '../../db/batch.ts';
import type { Db, Sql } from '../../db/db.ts';
import type { Dialect } from '../../db/dialect.ts';
import { makeSegmentsDue } from '../../members/store-import.ts';
import { FOREVER, SOURCES } from '../../tags/strength.ts';

/** Marks a tag that WeCom owns: `by` of the row. */
const WECOM = 'wecom';

/** The names of the tags that the house itself gave a member, as they are carried now. */
export async function readOwnTags(db: Db, memberId: number, now: number): Promise<string[]> {
  const rows = await db.read<{ name: string }>(
    `SELECT t."name" FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId"
     WHERE mt."memberId" = ? AND mt."carriedUntil" > ? AND coalesce(mt."by", '') <> '${WECOM}' ORDER BY t."name"`,
    ...[memberId, now],
  );
  return rows.map(({ name }) => name);
}

const make = batch(
  { name: 'text', now: 'double precision' },
  x => `
    INSERT INTO "Tag" ("name", "createdAt") SELECT x."name", x."now" FROM ${x}
    WHERE true
    ON CONFLICT ("name") DO NOTHING`,
);

const give = batch(
  { memberId: 'int', name: 'text', now: 'double precision' },
  x => `
    INSERT INTO "MemberTag" ("memberId", "tagId", "source", "by", "confidence", "strength", "halfLifeDays", "hits",
      "firstSeenAt", "lastSeenAt", "carriedUntil")
    SELECT x."memberId", t."id", 'operator', '${WECOM}', ${SOURCES.operator.confidence}, ${SOURCES.operator.confidence},
      ${SOURCES.operator.halfLifeDays}, 0, x."now", x."now", ${FOREVER}
    FROM ${x} JOIN "Tag" t ON t."name" = x."name"
    WHERE true
    ON CONFLICT ("memberId", "tagId") DO NOTHING`,
);

/**
 * The tags that staff gave a customer in WeCom, as they are now. What the house gave under the same name stays the
 * house's, and what the member refused stays refused.
 */
export async function saveTheirTags(
  sql: Sql,
  dialect: Dialect,
  { memberId, names, now }: { memberId: number; names: string[]; now: number },
): Promise<void> {
  const rows = [...new Set(names)].sort().map(name => ({ memberId, name, now }));
  await make.run(sql, dialect, rows);
  let changed = await give.run(sql, dialect, rows);
  const had = await sql.all<{ tagId: number; name: string }>(
    `SELECT mt."tagId", t."name" FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId"
     WHERE mt."memberId" = ? AND mt."by" = '${WECOM}' AND mt."removedAt" IS NULL`,
    memberId,
  );
  for (const { tagId, name } of had) {
    if (names.includes(name)) continue;
    changed += await sql.run('DELETE FROM "MemberTag" WHERE "memberId" = ? AND "tagId" = ?', memberId, tagId);
  }
  if (changed > 0) await makeSegmentsDue(sql, dialect, [memberId]);
}

/** Has customers read anew whose tags the house gave or lost since: given, refused by the member, or faded. */
export async function markRetagged(db: Db, since: number, now: number): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "WecomDue" ("kind", "nativeId", "at", "dueAt")
       SELECT DISTINCT 'customer', a."value", CAST(? AS double precision), CAST(? AS double precision) FROM "MemberTag" mt
       JOIN "Identity" i ON i."memberId" = mt."memberId"
       JOIN "Anchor" a ON a."identityId" = i."id" AND a."kind" = 'externalUserId'
       WHERE (mt."firstSeenAt" >= ? OR mt."removedAt" >= ? OR mt."carriedUntil" BETWEEN ? AND ?) AND coalesce(mt."by", '') <> '${WECOM}'
       ON CONFLICT ("kind", "nativeId") DO NOTHING`,
      ...[now, now, since, since, since, now],
    ),
  );
}
