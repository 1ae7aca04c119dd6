import type { Db, Sql } from '../db/db.ts';
import { insertRun } from './store-runs.ts';

type Start = {
  campaignId: number;
  dueAt: number;
  occasion: string;
  next: number | null;
  now: number;
  skip: boolean;
};

/**
 * Begins a run whose moment has come, and notes when the next is due. Of several who see the moment one begins it. A
 * run that is skipped stands in the store as done, with the reason.
 */
export function startRun(db: Db, start: Start): Promise<boolean> {
  const { campaignId, dueAt, occasion, next, now, skip } = start;
  return db.write(async sql => {
    const moved = await sql.run(
      `UPDATE "Campaign" SET "nextAt" = ?, "state" = 'running', "updatedAt" = ?
       WHERE "id" = ? AND "state" IN ('approved', 'running') AND "nextAt" IS NOT NULL AND "nextAt" <= ?`,
      ...[next, now, campaignId, now],
    );
    if (moved === 0) return false;
    const id = await insertRun(sql, { campaignId, occasion, dueAt, state: skip ? 'done' : 'planning' });
    if (id === undefined) return false;
    if (skip) await endSkipped(sql, { id, campaignId, now, over: next === null });
    return true;
  });
}

async function endSkipped(
  sql: Sql,
  { id, campaignId, now, over }: { id: number; campaignId: number; now: number; over: boolean },
): Promise<void> {
  await sql.run(`UPDATE "Run" SET "endedAt" = ?, "note" = '{"skipped":"late"}' WHERE "id" = ?`, ...[now, id]);
  if (over)
    await sql.run(
      `UPDATE "Campaign" SET "state" = 'done' WHERE "id" = ? AND "schedule" = 'once'`,
      campaignId,
    );
}

/** Notes when an approved campaign begins; false where it is not approved any more. */
export async function setNextAt(
  sql: Sql,
  { campaignId, nextAt, now }: { campaignId: number; nextAt: number | null; now: number },
): Promise<boolean> {
  const changed = await sql.run(
    `UPDATE "Campaign" SET "nextAt" = ?, "updatedAt" = ? WHERE "id" = ? AND "state" IN ('approved', 'running')`,
    ...[nextAt, now, campaignId],
  );
  return changed > 0;
}

const CURSOR = 'campaigns.looked.';

/** Up to which moment a campaign's trigger was looked at; undefined before the first look. */
export async function lookedUpTo(sql: Pick<Sql, 'all'>, campaignId: number): Promise<number | undefined> {
  const [row] = await sql.all<{ value: string }>(
    'SELECT "value" FROM "Setting" WHERE "key" = ?',
    CURSOR + campaignId,
  );
  return row && Number(row.value);
}

/** Moves on from one moment to a later one; false where another process did it before. */
export async function moveLook(
  sql: Sql,
  { campaignId, from, to }: { campaignId: number; from: number | undefined; to: number },
): Promise<boolean> {
  const key = CURSOR + campaignId;
  const changed =
    from === undefined
      ? await sql.run(
          'INSERT INTO "Setting" ("key", "value") VALUES (?, ?) ON CONFLICT ("key") DO NOTHING',
          ...[key, String(to)],
        )
      : await sql.run(
          'UPDATE "Setting" SET "value" = ? WHERE "key" = ? AND "value" = ?',
          String(to),
          key,
          String(from),
        );
  return changed > 0;
}

/** The run of a day, for those whom a trigger finds on it; it runs again where it had nobody left. */
export async function openDayRun(
  sql: Sql,
  {
    campaignId,
    occasion,
    now,
    plannedTo,
  }: { campaignId: number; occasion: string; now: number; plannedTo: number },
): Promise<number | undefined> {
  await insertRun(sql, { campaignId, occasion, dueAt: now, state: 'running' });
  const [row] = await sql.all<{ id: number }>(
    `UPDATE "Run" SET "plannedTo" = ?, "startedAt" = coalesce("startedAt", ?), "endedAt" = NULL,
       "state" = CASE WHEN "state" = 'done' THEN 'running' ELSE "state" END
     WHERE "campaignId" = ? AND "occasion" = ? AND "state" <> 'stopped' RETURNING "id"`,
    ...[plannedTo, now, campaignId, occasion],
  );
  await sql.run(
    `UPDATE "Campaign" SET "state" = 'running', "updatedAt" = ? WHERE "id" = ? AND "state" = 'approved'`,
    ...[now, campaignId],
  );
  return row?.id;
}
