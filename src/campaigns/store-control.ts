import { releaseCancelled } from '../coupons/store-delivered.ts';
import type { Sql } from '../db/db.ts';

type Which = { campaignId: number; now: number };

/** One step of a campaign from one of some states: of two who try, one does it. */
async function move(sql: Sql, { campaignId, now }: Which, from: string[], to: string): Promise<boolean> {
  const listed = from.map(state => `'${state}'`).join(', ');
  const moved = await sql.run(
    `UPDATE "Campaign" SET "state" = ?, "version" = "version" + 1, "updatedAt" = ?
     WHERE "id" = ? AND "state" IN (${listed})`,
    ...[to, now, campaignId],
  );
  return moved > 0;
}

export async function pauseRuns(sql: Sql, which: Which): Promise<boolean> {
  if (!(await move(sql, which, ['approved', 'running'], 'paused'))) return false;
  await sql.run(
    `UPDATE "Run" SET "state" = 'paused' WHERE "campaignId" = ? AND "state" IN ('planning', 'running')`,
    which.campaignId,
  );
  return true;
}

/** A run whose planning was interrupted goes on planning; one that was planned finds nobody left to plan. */
export async function resumeRuns(sql: Sql, which: Which): Promise<boolean> {
  if (!(await move(sql, which, ['paused'], 'running'))) return false;
  await sql.run(
    `UPDATE "Run" SET "state" = 'planning' WHERE "campaignId" = ? AND "state" = 'paused'`,
    which.campaignId,
  );
  return true;
}

export async function stopRuns(sql: Sql, which: Which): Promise<boolean> {
  const { campaignId, now } = which;
  if (!(await move(sql, which, ['approved', 'running', 'paused'], 'stopped'))) return false;
  await sql.run('UPDATE "Campaign" SET "nextAt" = NULL WHERE "id" = ?', campaignId);
  const runs = await sql.all<{ id: number }>(
    `UPDATE "Run" SET "state" = 'stopped', "endedAt" = ?
     WHERE "campaignId" = ? AND "state" IN ('planning', 'running', 'paused') RETURNING "id"`,
    ...[now, campaignId],
  );
  for (const { id: runId } of runs) {
    await sql.run(
      `UPDATE "Recipient" SET "state" = 'cancelled', "reason" = 'stopped' WHERE "runId" = ? AND "state" = 'planned'`,
      runId,
    );
    await releaseCancelled(sql, { runId, now });
  }
  return true;
}
