import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Scored, Standing } from './score-member.ts';
import { STAGES } from './stage.ts';
import { takeMembers } from './store.ts';

export type ScoreChange = {
  what: 'tier' | 'stage';
  before: string | null;
  after: string;
  /** The numbers that decided. */
  reason: object;
};

/** What scoring says of a member now, and what it said before. */
export type Outcome = { id: number; before: Standing; scored: Scored; changes: ScoreChange[] };

const stageByNumber = STAGES.map((stage, i) => `WHEN ${i} THEN '${stage}'`).join(' ');

/**
 * A whole shop that was never scored: what can be told by digits travels as one number, the three scores, by what they
 * were found, the tier and the stage, which makes a row cost a third less. Takes the moment, the names of the tiers
 * and the rows.
 */
const writeFirst = (dialect: Dialect, tiers: number) => `
    UPDATE "Member" SET "tierSince" = ?, "stageSince" = ?,
      "tier" = CASE x."told" / 10 % 10 ${Array.from({ length: tiers }, (_, i) => `WHEN ${i} THEN ?`).join(' ')} END,
      "stage" = CASE x."told" % 10 ${stageByNumber} END,
      "recency" = x."told" / 100000, "frequency" = x."told" / 10000 % 10, "money" = x."told" / 1000 % 10,
      "scoredBy" = CASE x."told" / 100 % 10 WHEN 1 THEN 'orders' ELSE 'interactions' END,
      "usualGapDays" = x."gap", "scoreDueAt" = x."due", "segmentDueAt" = 0
    FROM ${dialect.table({ id: 'int', told: 'int', gap: 'double precision', due: 'double precision', wasDue: 'double precision' })} AS x
    WHERE "Member"."id" = x."id" AND "Member"."scoreDueAt" = x."wasDue" AND "Member"."tier" IS NULL
      AND "Member"."stage" IS NULL`;

/** Whatever changed a member since they were read shows in their due moment: they are left for the next run. */
const writeQuiet = batch(
  {
    id: 'int',
    rfm: 'int',
    scoredBy: 'text',
    gap: 'double precision',
    due: 'double precision',
    touched: 'int',
    wasDue: 'double precision',
  },
  x => `
    UPDATE "Member" SET "recency" = x."rfm" / 100, "frequency" = x."rfm" / 10 % 10, "money" = x."rfm" % 10,
      "scoredBy" = x."scoredBy", "usualGapDays" = x."gap", "scoreDueAt" = x."due",
      "segmentDueAt" = CASE WHEN x."touched" = 1 THEN 0 ELSE "Member"."segmentDueAt" END
    FROM ${x} WHERE "Member"."id" = x."id" AND "Member"."scoreDueAt" = x."wasDue"`,
);

const writeMoved = batch(
  {
    id: 'int',
    rfm: 'int',
    scoredBy: 'text',
    tier: 'text',
    tierSince: 'double precision',
    stage: 'text',
    stageSince: 'double precision',
    gap: 'double precision',
    due: 'double precision',
    wasDue: 'double precision',
    wasTier: 'text',
    wasStage: 'text',
  },
  x => `
    UPDATE "Member" SET "recency" = x."rfm" / 100, "frequency" = x."rfm" / 10 % 10, "money" = x."rfm" % 10,
      "scoredBy" = x."scoredBy", "tier" = x."tier", "tierSince" = x."tierSince", "stage" = x."stage",
      "stageSince" = x."stageSince", "usualGapDays" = x."gap", "scoreDueAt" = x."due",
      "segmentDueAt" = 0
    FROM ${x}
    WHERE "Member"."id" = x."id" AND "Member"."scoreDueAt" = x."wasDue"
      AND coalesce("Member"."tier", '') = coalesce(x."wasTier", '')
      AND coalesce("Member"."stage", '') = coalesce(x."wasStage", '')
    RETURNING "Member"."id" AS "id"`,
);

const insertChanges = batch(
  {
    memberId: 'int',
    at: 'double precision',
    what: 'text',
    before: 'text',
    after: 'text',
    reason: 'text',
  },
  x => `
    INSERT INTO "ScoreChange" ("memberId", "at", "what", "before", "after", "reason")
    SELECT x."memberId", x."at", x."what", x."before", x."after", x."reason" FROM ${x}`,
);

/**
 * Writes what changed, with a line in the log for every tier and stage that was another before, and returns how many
 * rows that were and which changes. Members somebody else changed since they were read are left as they are.
 */
export function writeScores(
  db: Db,
  outcomes: Outcome[],
  now: number,
): Promise<{ written: number; changes: ScoreChange[] }> {
  return db.write(async sql => {
    const taken = await takeMembers(
      sql,
      db.dialect,
      outcomes.map(({ id }) => id),
    );
    const mine = outcomes.filter(({ id }) => taken.has(id));
    const first = mine.filter(({ before }) => before.tier === null && before.stage === null);
    const again = mine.filter(({ before }) => before.tier !== null || before.stage !== null);
    const moved = again.filter(({ changes }) => changes.length > 0);
    const quiet = again.filter(({ changes }) => changes.length === 0);
    const calm =
      (await writeFirsts(sql, db.dialect, first, now)) + (await writeQuiets(sql, db.dialect, quiet));
    const changed = new Set(await writeMoves(sql, db.dialect, moved));
    const logged = moved.filter(({ id }) => changed.has(id));
    const rows = logged.flatMap(({ id, changes }) =>
      changes.map(change => ({ ...change, memberId: id, at: now, reason: JSON.stringify(change.reason) })),
    );
    if (rows.length > 0) await insertChanges.run(sql, db.dialect, rows);
    return { written: calm + changed.size, changes: logged.flatMap(({ changes }) => changes) };
  });
}

function rfmOf({ recency, frequency, money }: Scored): number {
  return recency * 100 + frequency * 10 + money;
}

async function writeFirsts(sql: Sql, dialect: Dialect, outcomes: Outcome[], now: number): Promise<number> {
  if (outcomes.length === 0) return 0;
  const tiers = [...new Set(outcomes.map(({ scored }) => scored.tier))];
  const places = new Map(tiers.map((name, place) => [name, place]));
  const rows = outcomes.map(({ id, before, scored }) => {
    const { scoredBy, tier, stage, usualGapDays, scoreDueAt } = scored;
    const told =
      rfmOf(scored) * 1_000 +
      (scoredBy === 'orders' ? 100 : 0) +
      (places.get(tier) ?? 0) * 10 +
      STAGES.indexOf(stage);
    return [id, told, usualGapDays, scoreDueAt, before.scoreDueAt];
  });
  return sql.run(writeFirst(dialect, tiers.length), now, now, ...tiers, JSON.stringify(rows));
}

async function writeQuiets(sql: Sql, dialect: Dialect, outcomes: Outcome[]): Promise<number> {
  if (outcomes.length === 0) return 0;
  return writeQuiet.run(
    sql,
    dialect,
    outcomes.map(({ id, before, scored }) => ({
      id,
      rfm: rfmOf(scored),
      scoredBy: scored.scoredBy,
      gap: scored.usualGapDays,
      due: scored.scoreDueAt,
      touched: touches(before, scored) ? 1 : 0,
      wasDue: before.scoreDueAt,
    })),
  );
}

async function writeMoves(sql: Sql, dialect: Dialect, outcomes: Outcome[]): Promise<number[]> {
  if (outcomes.length === 0) return [];
  const rows = await writeMoved.all<{ id: number }>(
    sql,
    dialect,
    outcomes.map(({ id, before, scored }) => ({
      ...scored,
      id,
      rfm: rfmOf(scored),
      gap: scored.usualGapDays,
      due: scored.scoreDueAt,
      wasDue: before.scoreDueAt,
      wasTier: before.tier,
      wasStage: before.stage,
    })),
  );
  return rows.map(({ id }) => id);
}

/** Whether a segment may see the difference. */
function touches(before: Standing, scored: Scored): boolean {
  const seen = ['recency', 'frequency', 'money', 'scoredBy'] as const;
  return seen.some(field => before[field] !== scored[field]);
}
