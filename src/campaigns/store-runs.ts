import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Campaign, CampaignPlan, CampaignState } from './campaign-plan.ts';

export type RunState = 'planning' | 'running' | 'paused' | 'done' | 'stopped';

export type Run = {
  id: number;
  campaignId: number;
  occasion: string;
  dueAt: number;
  state: RunState;
  plannedTo: number;
};

/** A run with what it belongs to. */
export type ActiveRun = Run & { name: string; plan: CampaignPlan; campaignState: CampaignState };

/** All members of a run are planned: no id is greater. */
export const ALL_PLANNED = 2 ** 31 - 1;

type Reader = Pick<Sql, 'all'>;
type CampaignRow = Omit<Campaign, 'plan'> & { plan: string };

const CAMPAIGN = 'c."id", c."name", c."state", c."plan", c."nextAt"';

function campaignOf(row: CampaignRow): Campaign {
  return { ...row, plan: JSON.parse(row.plan) as CampaignPlan };
}

export async function findCampaign(sql: Reader, id: number): Promise<Campaign | undefined> {
  const [row] = await sql.all<CampaignRow>(`SELECT ${CAMPAIGN} FROM "Campaign" c WHERE c."id" = ?`, id);
  return row && campaignOf(row);
}

/** Campaigns that run now or may begin by themselves, whether they are due or not. */
export async function readLive(sql: Reader): Promise<Campaign[]> {
  const rows = await sql.all<CampaignRow>(
    `SELECT ${CAMPAIGN} FROM "Campaign" c WHERE c."state" IN ('approved', 'running') ORDER BY c."id"`,
  );
  return rows.map(campaignOf);
}

const RUN = `r."id", r."campaignId", r."occasion", r."dueAt", r."state", r."plannedTo"`;

/** Whose messages may leave. */
export async function runningIds(sql: Reader): Promise<number[]> {
  const rows = await sql.all<{ id: number }>(
    `SELECT "id" FROM "Run" WHERE "state" IN ('planning', 'running') ORDER BY "id"`,
  );
  return rows.map(({ id }) => id);
}

/** Messages that were on their way when a run was stopped have come to their end by then. */
const STOPPED_MS = 24 * 60 * 60_000;

/** Runs that are not over, and those that were stopped a short while ago; those first that take precedence. */
export async function readRuns(sql: Reader, now: number): Promise<ActiveRun[]> {
  const rows = await sql.all<Run & { name: string; plan: string; campaignState: CampaignState }>(
    `SELECT ${RUN}, c."name", c."plan", c."state" AS "campaignState"
     FROM "Run" r JOIN "Campaign" c ON c."id" = r."campaignId"
     WHERE r."state" IN ('planning', 'running', 'paused') OR (r."state" = 'stopped' AND (r."endedAt" >= ?
       OR EXISTS (SELECT 1 FROM "WecomTask" t WHERE t."runId" = r."id"
         AND t."state" IN ('planned', 'creating', 'created', 'confirmed'))))
     ORDER BY r."id"`,
    now - STOPPED_MS,
  );
  return rows
    .map(row => ({ ...row, plan: JSON.parse(row.plan) as CampaignPlan }))
    .sort((a, b) => b.plan.priority - a.plan.priority || a.id - b.id);
}

/** One run for each occasion of a campaign, whoever begins it; undefined where it began before. */
export async function insertRun(
  sql: Sql,
  run: { campaignId: number; occasion: string; dueAt: number; state: RunState },
): Promise<number | undefined> {
  const [row] = await sql.all<{ id: number }>(
    `INSERT INTO "Run" ("campaignId", "occasion", "dueAt", "state") VALUES (?, ?, ?, ?)
     ON CONFLICT ("campaignId", "occasion") DO NOTHING RETURNING "id"`,
    ...[run.campaignId, run.occasion, run.dueAt, run.state],
  );
  return row?.id;
}

/** A run as it is now, kept from others until this transaction ends. */
export async function holdRun(sql: Sql, dialect: Dialect, id: number): Promise<Run | undefined> {
  const [row] = await sql.all<Run>(`SELECT ${RUN} FROM "Run" r WHERE r."id" = ? ${dialect.hold}`, id);
  return row;
}

/** Ends the runs in which nothing is left to do; those of triggers only when their day is over. */
export async function endFinished(db: Db, now: number): Promise<number[]> {
  const finished = `r."state" = 'running' AND NOT EXISTS (
      SELECT 1 FROM "Recipient" x WHERE x."runId" = r."id" AND x."state" IN ('planned', 'queued'))
    AND (r."plannedTo" = ${ALL_PLANNED})`;
  const found = await db.read<{ id: number }>(`SELECT r."id" FROM "Run" r WHERE ${finished}`);
  if (found.length === 0) return [];
  return db.write(async sql => {
    const rows = await sql.all<{ id: number }>(
      `UPDATE "Run" AS r SET "state" = 'done', "endedAt" = ? WHERE ${finished} RETURNING "id"`,
      now,
    );
    await sql.run(
      `UPDATE "Campaign" AS c SET "state" = 'done', "updatedAt" = ?
       WHERE c."state" = 'running' AND c."schedule" = 'once' AND c."nextAt" IS NULL
         AND EXISTS (SELECT 1 FROM "Run" r WHERE r."campaignId" = c."id")
         AND NOT EXISTS (SELECT 1 FROM "Run" r WHERE r."campaignId" = c."id" AND r."state" NOT IN ('done', 'stopped'))`,
      now,
    );
    return rows.map(({ id }) => id);
  });
}

/** Whether there is anything for the engine: a house without campaigns never loads it. */
export async function hasWork({ read }: Pick<Db, 'read'>): Promise<boolean> {
  const [row] = await read<{ one: number }>(
    `SELECT 1 AS "one" WHERE EXISTS (SELECT 1 FROM "Campaign" WHERE "state" IN ('approved', 'running'))
       OR EXISTS (SELECT 1 FROM "Run" WHERE "state" IN ('planning', 'running', 'paused'))
       OR EXISTS (SELECT 1 FROM "Delivery" WHERE "settledAt" IS NULL AND "kind" = 'campaign')`,
  );
  return row !== undefined;
}
