import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { addHit, type Evidence, firstHit, type Hit, strongerOf } from './evidence.ts';
import { carriedUntilSql, FOREVER, SOURCES, strengthAtSql, type TagSource } from './strength.ts';

const COLUMNS = {
  memberId: 'int',
  tagId: 'int',
  source: 'text',
  by: 'text',
  interactionId: 'int',
  quote: 'text',
  confidence: 'double precision',
  strength: 'double precision',
  halfLifeDays: 'double precision',
  hits: 'int',
  firstAt: 'double precision',
  lastAt: 'double precision',
} as const;

/**
 * Rows at the members they belong to now, in key order, so that two processes never wait for each other. Two records
 * of one person, merged just before, may both be among them: `place` 1 speaks for all.
 */
function insertFrom(x: string, dialect: Dialect): string {
  const same = 'PARTITION BY coalesce(m."mergedIntoId", m."id"), x."tagId"';
  const first = { strength: 'r."strength"', lastSeenAt: 'r."lastAt"', halfLifeDays: 'r."halfLifeDays"' };
  return `
    INSERT INTO "MemberTag" ("memberId", "tagId", "source", "by", "interactionId", "quote", "confidence", "strength",
      "halfLifeDays", "hits", "firstSeenAt", "lastSeenAt", "carriedUntil")
    SELECT r."who", r."tagId", r."source", r."by", r."interactionId", r."quote", r."confidence", r."strength",
      r."halfLifeDays", r."hits", r."firstAt", r."lastAt", ${carriedUntilSql(dialect, first)}
    FROM (
      SELECT coalesce(m."mergedIntoId", m."id") AS "who", x."tagId", x."source", x."by", x."interactionId", x."quote",
        x."confidence", x."halfLifeDays", max(x."strength") OVER (${same}) AS "strength",
        sum(x."hits") OVER (${same}) AS "hits", min(x."firstAt") OVER (${same}) AS "firstAt",
        max(x."lastAt") OVER (${same}) AS "lastAt",
        row_number() OVER (${same} ORDER BY x."lastAt" DESC, x."memberId") AS "place"
      FROM ${x}
      JOIN "Tag" t ON t."id" = x."tagId"
      JOIN "Member" m ON m."id" = x."memberId"
    ) r
    WHERE r."place" = 1
    ORDER BY r."who", r."tagId"`;
}

/** Newer evidence says why, unless somebody with more to say does: a rule says less than a model, both less than people. */
function why(): string {
  const speaks = `("MemberTag"."source" IN ('rule', 'behaviour')
    OR ("MemberTag"."source" = 'llm' AND excluded."source" = 'llm'))`;
  const columns = ['source', 'by', 'interactionId', 'quote', 'confidence', 'halfLifeDays'];
  return columns
    .map(name => `"${name}" = CASE WHEN ${speaks} THEN excluded."${name}" ELSE "MemberTag"."${name}" END`)
    .join(', ');
}

/** Writes evidence beside what is there; `grow` makes the new strength of what is left of the old one. */
function upsert(grow: (faded: string, dialect: Dialect) => string, hits: (dialect: Dialect) => string) {
  return batch(COLUMNS, (x, dialect) => {
    const last = dialect.greatest('"MemberTag"."lastSeenAt"', 'excluded."lastSeenAt"');
    const grown = grow(strengthAtSql(dialect, '"MemberTag"', 'excluded."lastSeenAt"'), dialect);
    const next = { strength: grown, lastSeenAt: last, halfLifeDays: '"MemberTag"."halfLifeDays"' };
    return `${insertFrom(x, dialect)}
    ON CONFLICT ("memberId", "tagId") DO UPDATE SET ${why()},
      "strength" = ${grown}, "hits" = ${hits(dialect)}, "lastSeenAt" = ${last},
      "firstSeenAt" = ${dialect.least('"MemberTag"."firstSeenAt"', 'excluded."firstSeenAt"')},
      "carriedUntil" = CASE WHEN "MemberTag"."carriedUntil" >= ${FOREVER} THEN "MemberTag"."carriedUntil"
        ELSE ${carriedUntilSql(dialect, next)} END
    WHERE "MemberTag"."removedAt" IS NULL`;
  });
}

const add = upsert(
  faded => `(${faded} + excluded."strength" * (1.0 - ${faded}))`,
  () => '"MemberTag"."hits" + excluded."hits"',
);

const hold = upsert(
  (faded, dialect) => dialect.greatest(faded, 'excluded."strength"'),
  dialect => dialect.greatest('"MemberTag"."hits"', 'excluded."hits"'),
);

/** Something that shows tags of a member. */
export type TagNote = { memberId: number; hits: Hit[] };

/**
 * Records what many messages show, in one statement: every hit adds to what time left. What a member removed stays
 * removed; what an operator or the member chose keeps its source and only grows stronger.
 */
export async function recordHits(sql: Sql, dialect: Dialect, notes: TagNote[]): Promise<void> {
  const evidence = gather(notes, addHit);
  if (evidence.length > 0) await add.run(sql, dialect, evidence.map(rowOf));
}

/**
 * Records what holds as long as it is true (in a room, bought, answered): the tag is at least as strong as that makes
 * it, and telling it twice changes nothing.
 */
export async function holdEvidence(sql: Sql, dialect: Dialect, evidence: Evidence[]): Promise<void> {
  const one = new Map<string, Evidence>();
  for (const each of evidence) {
    const key = `${each.memberId} ${each.tagId}`;
    const known = one.get(key);
    one.set(key, known ? strongerOf(known, each) : each);
  }
  if (one.size > 0) await hold.run(sql, dialect, [...one.values()].map(rowOf));
}

function gather(notes: TagNote[], join: (before: Evidence, hit: Hit) => Evidence): Evidence[] {
  const one = new Map<string, Evidence>();
  for (const { memberId, hits } of notes) {
    for (const hit of hits) {
      const key = `${memberId} ${hit.tagId}`;
      const known = one.get(key);
      one.set(key, known ? join(known, hit) : firstHit(memberId, hit));
    }
  }
  return [...one.values()];
}

function rowOf({ at, firstAt, ...evidence }: Evidence) {
  return { ...evidence, ...SOURCES[evidence.source], firstAt, lastAt: at };
}

/** Leaves of a row only when it began, unless something was found after `before`. */
const forget = batch(
  { memberId: 'int', tagId: 'int', before: 'double precision' },
  x => `
    UPDATE "MemberTag" SET "strength" = 0, "hits" = 0, "carriedUntil" = 0, "lastSeenAt" = "firstSeenAt"
    FROM ${x}
    WHERE "MemberTag"."memberId" = x."memberId" AND "MemberTag"."tagId" = x."tagId"
      AND "MemberTag"."lastSeenAt" <= x."before" AND "MemberTag"."removedAt" IS NULL
      AND "MemberTag"."source" IN ('rule', 'behaviour')`,
);

/** Which segments they are in may be another thing now. */
export const touchMembers = batch(
  { memberId: 'int' },
  x => `UPDATE "Member" SET "segmentDueAt" = 0 WHERE "id" IN (SELECT x."memberId" FROM ${x})`,
);

/**
 * What rules say of a tag, told anew: of these members nothing that rules found up to `before` counts any more but
 * this evidence. What a model, an operator or the member said stays. The same again changes nothing.
 */
export async function replaceEvidence(
  sql: Sql,
  dialect: Dialect,
  tagId: number,
  { memberIds, evidence, before }: { memberIds: number[]; evidence: Evidence[]; before: number },
): Promise<void> {
  const inOrder = memberIds.toSorted((a, b) => a - b);
  await forget.run(
    sql,
    dialect,
    inOrder.map(memberId => ({ memberId, tagId, before })),
  );
  await holdEvidence(sql, dialect, evidence);
  await touchMembers.run(
    sql,
    dialect,
    inOrder.map(memberId => ({ memberId })),
  );
}

export type TagRow = {
  memberId: number;
  source: TagSource;
  by: string | null;
  lastSeenAt: number;
  carriedUntil: number;
  removedAt: number | null;
};

/** Everybody of whom something is kept about a tag, a page at a time; go on after the last one. */
export function readTagRows(
  db: Db,
  tagId: number,
  after: { carriedUntil: number; memberId: number },
  most: number,
): Promise<TagRow[]> {
  return db.read<TagRow>(
    `SELECT "memberId", "source", "by", "lastSeenAt", "carriedUntil", "removedAt" FROM "MemberTag"
     WHERE "tagId" = ? AND ("carriedUntil", "memberId") > (?, ?)
     ORDER BY "carriedUntil", "memberId" LIMIT ?`,
    ...[tagId, after.carriedUntil, after.memberId, most],
  );
}
