import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import {
  carriedUntilSql,
  FOREVER,
  SOURCES,
  strengthAt,
  strengthAtSql,
  strengthened,
  type TagSource,
} from './strength.ts';

/** A message of a member that shows tags. */
export type TagNote = {
  memberId: number;
  interactionId: number;
  at: number;
  hits: { tagId: number; quote: string }[];
};

export type MemberTag = {
  tagId: number;
  name: string;
  source: TagSource;
  quote: string | null;
  /** Strength now. */
  strength: number;
  hits: number;
  lastSeenAt: number;
};

/** Rows in key order, so that two processes never wait for each other. */
const upsertHits = batch(
  {
    memberId: 'int',
    tagId: 'int',
    interactionId: 'int',
    quote: 'text',
    strength: 'double precision',
    hits: 'int',
    firstAt: 'double precision',
    lastAt: 'double precision',
  },
  (x, dialect) => {
    const { confidence, halfLifeDays } = SOURCES.rule;
    const faded = strengthAtSql(dialect, '"MemberTag"', 'excluded."lastSeenAt"');
    const grown = `(${faded} + excluded."strength" * (1.0 - ${faded}))`;
    const last = dialect.greatest('"MemberTag"."lastSeenAt"', 'excluded."lastSeenAt"');
    const first = { strength: 'r."strength"', lastSeenAt: 'r."lastAt"', halfLifeDays: `${halfLifeDays}` };
    const next = { strength: grown, lastSeenAt: last, halfLifeDays: '"MemberTag"."halfLifeDays"' };
    return `
    INSERT INTO "MemberTag" ("memberId", "tagId", "source", "interactionId", "quote", "confidence", "strength",
      "halfLifeDays", "hits", "firstSeenAt", "lastSeenAt", "carriedUntil")
    SELECT r."who", r."tagId", 'rule', r."interactionId", r."quote", ${confidence}, r."strength", ${halfLifeDays},
      r."hits", r."firstAt", r."lastAt", ${carriedUntilSql(dialect, first)}
    FROM (${oneEach(x)}) r
    WHERE r."place" = 1
    ORDER BY r."who", r."tagId"
    ON CONFLICT ("memberId", "tagId") DO UPDATE SET
      "interactionId" = excluded."interactionId", "quote" = excluded."quote",
      "strength" = ${grown}, "hits" = "MemberTag"."hits" + excluded."hits", "lastSeenAt" = ${last},
      "carriedUntil" = CASE WHEN "MemberTag"."carriedUntil" >= ${FOREVER} THEN "MemberTag"."carriedUntil"
        ELSE ${carriedUntilSql(dialect, next)} END
    WHERE "MemberTag"."removedAt" IS NULL`;
  },
);

/**
 * Rows at the members they belong to now. Two records of one person, merged just before, may both be among them:
 * `place` 1 speaks for all.
 */
function oneEach(x: string): string {
  const same = 'PARTITION BY coalesce(m."mergedIntoId", m."id"), x."tagId"';
  return `
    SELECT coalesce(m."mergedIntoId", m."id") AS "who", x."tagId", x."interactionId", x."quote",
      max(x."strength") OVER (${same}) AS "strength", sum(x."hits") OVER (${same}) AS "hits",
      min(x."firstAt") OVER (${same}) AS "firstAt", max(x."lastAt") OVER (${same}) AS "lastAt",
      row_number() OVER (${same} ORDER BY x."lastAt" DESC, x."memberId") AS "place"
    FROM ${x}
    JOIN "Tag" t ON t."id" = x."tagId"
    JOIN "Member" m ON m."id" = x."memberId"`;
}

/**
 * Records what many messages show, in one statement. What a member removed stays removed; what an operator or the
 * member chose keeps its source and half-life and only grows stronger.
 */
export async function recordHits(sql: Sql, dialect: Dialect, notes: TagNote[]): Promise<void> {
  const rows = new Map<string, ReturnType<typeof firstHit>>();
  for (const note of notes) {
    for (const hit of note.hits) {
      const key = `${note.memberId} ${hit.tagId}`;
      const known = rows.get(key);
      if (known) addHit(known, note, hit.quote);
      else rows.set(key, firstHit(note, hit));
    }
  }
  if (rows.size > 0) await upsertHits.run(sql, dialect, [...rows.values()]);
}

function firstHit({ memberId, interactionId, at }: TagNote, { tagId, quote }: TagNote['hits'][number]) {
  const strength: number = SOURCES.rule.confidence;
  return { memberId, tagId, interactionId, quote, strength, hits: 1, firstAt: at, lastAt: at };
}

function addHit(row: ReturnType<typeof firstHit>, note: TagNote, quote: string): void {
  row.strength = strengthened(row.strength, SOURCES.rule.confidence);
  row.hits += 1;
  row.firstAt = Math.min(row.firstAt, note.at);
  row.lastAt = Math.max(row.lastAt, note.at);
  row.interactionId = note.interactionId;
  row.quote = quote;
}

type StoredTag = MemberTag & { halfLifeDays: number };

/** The tags a member carries now, strongest first. */
export async function tagsOfMember(db: Db, memberId: number, now: number): Promise<MemberTag[]> {
  const rows = await db.read<StoredTag>(
    `SELECT mt."tagId", t."name", mt."source", mt."quote", mt."strength", mt."halfLifeDays", mt."hits",
       mt."lastSeenAt"
     FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId"
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
