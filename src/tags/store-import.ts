import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { touchMembers } from './store-evidence.ts';
import { FOREVER, SOURCES } from './strength.ts';

const makeTags = batch(
  { name: 'text', now: 'double precision' },
  x => `
    INSERT INTO "Tag" ("name", "createdAt") SELECT x."name", x."now" FROM ${x}
    WHERE true
    ON CONFLICT ("name") DO NOTHING`,
);

const give = batch(
  { memberId: 'int', name: 'text', now: 'double precision' },
  x => `
    INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
      "firstSeenAt", "lastSeenAt", "carriedUntil")
    SELECT DISTINCT coalesce(m."mergedIntoId", m."id") AS "who", t."id", 'operator', ${SOURCES.operator.confidence},
      ${SOURCES.operator.confidence}, ${SOURCES.operator.halfLifeDays}, 0, x."now", x."now", ${FOREVER}
    FROM ${x} JOIN "Tag" t ON t."name" = x."name" JOIN "Member" m ON m."id" = x."memberId"
    WHERE true
    ORDER BY "who", t."id"
    ON CONFLICT ("memberId", "tagId") DO UPDATE SET "source" = excluded."source", "by" = NULL,
      "confidence" = excluded."confidence", "strength" = excluded."strength",
      "halfLifeDays" = excluded."halfLifeDays", "lastSeenAt" = excluded."lastSeenAt",
      "carriedUntil" = excluded."carriedUntil"
    WHERE "MemberTag"."source" NOT IN ('operator', 'member') AND "MemberTag"."removedAt" IS NULL
    RETURNING "memberId"`,
);

/**
 * Gives many members tags in the name of the house, making those that are new, and returns who was changed by it:
 * whoever was merged into somebody else gets them there. What a member refused stays refused, what somebody chose
 * stays as it is.
 */
export async function giveTags(
  sql: Sql,
  dialect: Dialect,
  gifts: { memberId: number; name: string }[],
  now: number,
): Promise<Set<number>> {
  if (gifts.length === 0) return new Set();
  const names = [...new Set(gifts.map(({ name }) => name))].sort();
  await makeTags.run(
    sql,
    dialect,
    names.map(name => ({ name, now })),
  );
  const rows = await give.all<{ memberId: number }>(
    sql,
    dialect,
    gifts.map(gift => ({ ...gift, now })),
  );
  const changed = new Set(rows.map(({ memberId }) => memberId));
  const inOrder = [...changed].sort((a, b) => a - b);
  if (changed.size > 0)
    await touchMembers.run(
      sql,
      dialect,
      inOrder.map(memberId => ({ memberId })),
    );
  return changed;
}
