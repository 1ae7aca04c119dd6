import type { Db, Sql } from '../db/db.ts';
import type { RuleKind } from './rule.ts';
import { FOREVER, SOURCES, strengthAt, type TagSource } from './strength.ts';

export type MemberTag = {
  tagId: number;
  name: string;
  source: TagSource;
  /** Which rule, prompt or operator: `rule 12`, `tag@1`, `#7`. */
  by: string | null;
  /** What kind of rule it is, where a rule says so and is still there. */
  kind: RuleKind | null;
  quote: string | null;
  /** Strength now. */
  strength: number;
  hits: number;
  lastSeenAt: number;
};

type StoredTag = MemberTag & { halfLifeDays: number };

/** The tags a member carries now, strongest first. */
export async function tagsOfMember(db: Db, memberId: number, now: number): Promise<MemberTag[]> {
  const rows = await db.read<StoredTag>(
    `SELECT mt."tagId", t."name", mt."source", mt."by", r."kind", mt."quote", mt."strength", mt."halfLifeDays",
       mt."hits", mt."lastSeenAt"
     FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId"
     LEFT JOIN "TagRule" r ON r."tagId" = mt."tagId" AND 'rule ' || r."id" = mt."by"
     WHERE mt."memberId" = ? AND mt."carriedUntil" > ?`,
    memberId,
    now,
  );
  return rows
    .map(({ halfLifeDays, ...tag }) => ({ ...tag, strength: strengthAt({ ...tag, halfLifeDays }, now) }))
    .sort((a, b) => b.strength - a.strength || a.tagId - b.tagId);
}

type Choice = { memberId: number; tagId: number; now: number };

/** The member a record belongs to now. */
const WHO = `(SELECT coalesce("mergedIntoId", "id") FROM "Member" WHERE "id" = ?)`;

/** Which segments the member is in may be another thing now. */
async function touchSegments(sql: Sql, memberId: number): Promise<void> {
  await sql.run(`UPDATE "Member" SET "segmentDueAt" = 0 WHERE "id" = ${WHO}`, memberId);
}

/** Gives a member a tag by somebody's word, whatever was before. */
export async function chooseTag(
  db: Db,
  { memberId, tagId, now, by }: Choice & { by?: string },
  source: 'operator' | 'member',
): Promise<void> {
  const { confidence, halfLifeDays } = SOURCES[source];
  await db.write(async sql => {
    await sql.run(
      `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "by", "confidence", "strength", "halfLifeDays",
         "hits", "firstSeenAt", "lastSeenAt", "carriedUntil")
       VALUES (${WHO}, ?, ?, ?, ?, ?, ?, 0, ?, ?, ${FOREVER})
       ON CONFLICT ("memberId", "tagId") DO UPDATE SET "source" = excluded."source", "by" = excluded."by",
         "confidence" = excluded."confidence", "strength" = excluded."strength",
         "halfLifeDays" = excluded."halfLifeDays", "lastSeenAt" = excluded."lastSeenAt",
         "carriedUntil" = excluded."carriedUntil", "removedAt" = NULL`,
      ...[memberId, tagId, source, by ?? null, confidence, confidence, halfLifeDays, now, now],
    );
    await touchSegments(sql, memberId);
  });
}

/** The member does not want a tag: rules leave it alone from now on, whether they had found it or not. */
export async function refuseTag(db: Db, { memberId, tagId, now }: Choice): Promise<void> {
  const { confidence, halfLifeDays } = SOURCES.member;
  await db.write(async sql => {
    await sql.run(
      `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
         "firstSeenAt", "lastSeenAt", "carriedUntil", "removedAt")
       VALUES (${WHO}, ?, 'member', ?, 0, ?, 0, ?, ?, 0, ?)
       ON CONFLICT ("memberId", "tagId") DO UPDATE SET "carriedUntil" = 0, "removedAt" = excluded."removedAt"`,
      ...[memberId, tagId, confidence, halfLifeDays, now, now, now],
    );
    await touchSegments(sql, memberId);
  });
}

/** Whether the member said that a tag is not for them. */
export async function hasRefused(db: Db, memberId: number, tagId: number): Promise<boolean> {
  const rows = await db.read(
    `SELECT 1 AS "yes" FROM "MemberTag" WHERE "memberId" = ${WHO} AND "tagId" = ? AND "removedAt" IS NOT NULL`,
    memberId,
    tagId,
  );
  return rows.length > 0;
}

/** Takes a tag from a member; rules may find it again. False when the member did not carry it. */
export async function takeTag(db: Db, { memberId, tagId, now }: Choice): Promise<boolean> {
  return db.write(async sql => {
    const taken = await sql.all<{ carriedUntil: number }>(
      `DELETE FROM "MemberTag" WHERE "memberId" = ${WHO} AND "tagId" = ? AND "removedAt" IS NULL
       RETURNING "carriedUntil"`,
      memberId,
      tagId,
    );
    await touchSegments(sql, memberId);
    return taken.some(tag => tag.carriedUntil > now);
  });
}

/** Forgets what was found too long ago, and returns how much; what somebody chose or refused stays. */
export function dropFadedTags(db: Db, now: number): Promise<number> {
  return db.write(sql =>
    sql.run(`DELETE FROM "MemberTag" WHERE "carriedUntil" <= ? AND "removedAt" IS NULL`, now),
  );
}
