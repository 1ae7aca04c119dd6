import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import { type Dialect, perDialect } from '../db/dialect.ts';
import { FLOOR, SOURCES, strengthAt, strengthAtSql, strengthened, type TagSource } from './strength.ts';

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
    const faded = strengthAtSql(dialect, '"MemberTag"', 'excluded."lastSeenAt"');
    return `
    INSERT INTO "MemberTag" ("memberId", "tagId", "source", "interactionId", "quote", "confidence", "strength",
      "halfLifeDays", "hits", "firstSeenAt", "lastSeenAt")
    SELECT x."memberId", x."tagId", 'rule', x."interactionId", x."quote", ${SOURCES.rule.confidence}, x."strength",
      ${SOURCES.rule.halfLifeDays}, x."hits", x."firstAt", x."lastAt"
    FROM ${x}
    JOIN "Tag" t ON t."id" = x."tagId"
    JOIN "Member" m ON m."id" = x."memberId"
    WHERE true
    ORDER BY x."memberId", x."tagId"
    ON CONFLICT ("memberId", "tagId") DO UPDATE SET
      "interactionId" = excluded."interactionId", "quote" = excluded."quote",
      "strength" = ${faded} + excluded."strength" * (1.0 - ${faded}),
      "hits" = "MemberTag"."hits" + excluded."hits",
      "lastSeenAt" = ${dialect.greatest('"MemberTag"."lastSeenAt"', 'excluded."lastSeenAt"')}
    WHERE "MemberTag"."removedAt" IS NULL`;
  },
);

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
     WHERE mt."memberId" = ? AND mt."removedAt" IS NULL`,
    memberId,
  );
  return rows
    .map(({ halfLifeDays, ...tag }) => ({ ...tag, strength: strengthAt({ ...tag, halfLifeDays }, now) }))
    .filter(tag => tag.source !== 'rule' || tag.strength >= FLOOR)
    .sort((a, b) => b.strength - a.strength || a.tagId - b.tagId);
}

type Choice = { memberId: number; tagId: number; now: number };

/** Gives a member a tag by somebody's word, whatever was before. */
export async function chooseTag(db: Db, { memberId, tagId, now }: Choice, source: TagSource): Promise<void> {
  const { confidence, halfLifeDays } = SOURCES[source];
  await db.write(sql =>
    sql.run(
      `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
         "firstSeenAt", "lastSeenAt")
       VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)
       ON CONFLICT ("memberId", "tagId") DO UPDATE SET "source" = excluded."source",
         "confidence" = excluded."confidence", "strength" = excluded."strength",
         "halfLifeDays" = excluded."halfLifeDays", "lastSeenAt" = excluded."lastSeenAt", "removedAt" = NULL`,
      ...[memberId, tagId, source, confidence, confidence, halfLifeDays, now, now],
    ),
  );
}

/** The member does not want a tag: rules leave it alone from now on, whether they had found it or not. */
export async function refuseTag(db: Db, { memberId, tagId, now }: Choice): Promise<void> {
  const { confidence, halfLifeDays } = SOURCES.member;
  await db.write(sql =>
    sql.run(
      `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
         "firstSeenAt", "lastSeenAt", "removedAt")
       VALUES (?, ?, 'member', ?, 0, ?, 0, ?, ?, ?)
       ON CONFLICT ("memberId", "tagId") DO UPDATE SET "removedAt" = excluded."removedAt"`,
      ...[memberId, tagId, confidence, halfLifeDays, now, now, now],
    ),
  );
}

/** Whether the member said that a tag is not for them. */
export async function hasRefused(db: Db, memberId: number, tagId: number): Promise<boolean> {
  const rows = await db.read(
    `SELECT 1 AS "yes" FROM "MemberTag" WHERE "memberId" = ? AND "tagId" = ? AND "removedAt" IS NOT NULL`,
    memberId,
    tagId,
  );
  return rows.length > 0;
}

/** Takes a tag from a member; rules may find it again. False when the member did not carry it. */
export async function takeTag(db: Db, memberId: number, tagId: number): Promise<boolean> {
  const taken = await db.write(sql =>
    sql.run(
      `DELETE FROM "MemberTag" WHERE "memberId" = ? AND "tagId" = ? AND "removedAt" IS NULL`,
      memberId,
      tagId,
    ),
  );
  return taken > 0;
}

const deleteFaded = perDialect(
  dialect => `
    DELETE FROM "MemberTag" WHERE "source" = 'rule' AND "removedAt" IS NULL
      AND ${strengthAtSql(dialect, '"MemberTag"', '?')} < ${FLOOR}`,
);

/** Drops what rules found too long ago, and returns how many; what somebody chose stays. */
export function dropFadedTags(db: Db, now: number): Promise<number> {
  return db.write(sql => sql.run(deleteFaded(db.dialect), now));
}
