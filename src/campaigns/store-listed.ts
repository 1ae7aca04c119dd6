import type { Db } from '../db/db.ts';
import type { CampaignPlan, CampaignState } from './campaign-plan.ts';
import type { RunState } from './store-runs.ts';

/** A campaign as a row of a list. */
export type Listed = {
  id: number;
  name: string;
  state: CampaignState;
  plan: CampaignPlan;
  nextAt: number | null;
  updatedAt: number;
};

/** Behind which row of the list. */
export type Behind = { updatedAt: number; id: number };

type Row = Omit<Listed, 'plan'> & { plan: string };

/** The latest changed first, from behind a row on. */
export async function readListed(
  { read }: Pick<Db, 'read'>,
  { states, behind, most }: { states: readonly CampaignState[]; behind: Behind | undefined; most: number },
): Promise<Listed[]> {
  const { updatedAt, id } = behind ?? { updatedAt: Number.MAX_SAFE_INTEGER, id: 0 };
  const rows = await read<Row>(
    `SELECT "id", "name", "state", "plan", "nextAt", "updatedAt" FROM "Campaign"
     WHERE "state" IN (${states.map(() => '?').join(', ')}) AND ("updatedAt" < ? OR ("updatedAt" = ? AND "id" < ?))
     ORDER BY "updatedAt" DESC, "id" DESC LIMIT ?`,
    ...[...states, updatedAt, updatedAt, id, most],
  );
  return rows.map(row => ({ ...row, plan: JSON.parse(row.plan) as CampaignPlan }));
}

/** How many campaigns are in which state. */
export async function countByState({ read }: Pick<Db, 'read'>): Promise<Map<CampaignState, number>> {
  const rows = await read<{ state: CampaignState; count: number }>(
    'SELECT "state", CAST(count(*) AS int) AS "count" FROM "Campaign" GROUP BY "state"',
  );
  return new Map(rows.map(({ state, count }) => [state, count]));
}

export type PastRun = Pick<Listed, 'id' | 'name' | 'state' | 'plan'> & { at: number };

/** What went out by the clock between two moments, the latest five hundred of it. */
export async function readPastRuns(
  { read }: Pick<Db, 'read'>,
  { from, to }: { from: number; to: number },
): Promise<PastRun[]> {
  const rows = await read<Omit<PastRun, 'plan'> & { plan: string }>(
    `SELECT c."id", c."name", c."state", c."plan", r."dueAt" AS "at"
     FROM "Run" r JOIN "Campaign" c ON c."id" = r."campaignId"
     WHERE r."dueAt" >= ? AND r."dueAt" < ? AND c."schedule" <> 'on' ORDER BY r."dueAt" DESC LIMIT 500`,
    ...[from, to],
  );
  return rows.map(row => ({ ...row, plan: JSON.parse(row.plan) as CampaignPlan }));
}

export type RunRow = {
  id: number;
  state: RunState;
  dueAt: number;
  startedAt: number | null;
  endedAt: number | null;
};

/** The last run of a campaign, and how many of its recipients are where. */
export async function readLastRun(
  { read }: Pick<Db, 'read'>,
  campaignId: number,
): Promise<{ run: RunRow; counts: Map<string, number> } | undefined> {
  const [run] = await read<RunRow>(
    `SELECT "id", "state", "dueAt", "startedAt", "endedAt" FROM "Run" WHERE "campaignId" = ? ORDER BY "id" DESC LIMIT 1`,
    campaignId,
  );
  if (!run) return undefined;
  const rows = await read<{ state: string; count: number }>(
    `SELECT "state", CAST(count(*) AS int) AS "count" FROM "Recipient" WHERE "runId" = ? GROUP BY "state"`,
    run.id,
  );
  return { run, counts: new Map(rows.map(({ state, count }) => [state, count])) };
}

/** What operators are called. */
export async function nameOfMember({ read }: Pick<Db, 'read'>, id: number): Promise<string | undefined> {
  const [row] = await read<{ name: string }>('SELECT "name" FROM "Member" WHERE "id" = ?', id);
  return row?.name;
}

/** Who last changed a campaign, as the audit has it. */
export async function lastEditor(
  { read }: Pick<Db, 'read'>,
  { id }: { id: number },
): Promise<string | undefined> {
  const [row] = await read<{ name: string | null }>(
    `SELECT m."name" FROM "Audit" a LEFT JOIN "Member" m ON m."id" = a."memberId"
     WHERE a."action" >= 'campaign.' AND a."action" < 'campaign/' AND a."detail" LIKE ? ORDER BY a."id" DESC LIMIT 1`,
    `{"campaign":${id},%`,
  );
  return row?.name ?? undefined;
}
