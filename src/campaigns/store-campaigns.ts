import type { Db, Sql } from '../db/db.ts';
import { makeTopic } from '../members/store-marks.ts';
import type { CampaignPlan, CampaignState } from './campaign-plan.ts';

/** A campaign as its operators see it. */
export type Written = {
  id: number;
  name: string;
  source: string;
  plan: CampaignPlan;
  state: CampaignState;
  nextAt: number | null;
  approvedHash: string | null;
  approvedBy: number | null;
  submittedBy: number | null;
  createdBy: number | null;
  /** Counts every change, so that what was looked at is known from what came after. */
  version: number;
  createdAt: number;
  /** Whether a run was begun and is not over. */
  underWay: boolean;
};

type Row = Omit<Written, 'plan' | 'underWay'> & { plan: string; open: number };

const COLUMNS = `c."id", c."name", c."source", c."plan", c."state", c."nextAt", c."approvedHash", c."approvedBy",
  c."submittedBy", c."createdBy", c."version", c."createdAt",
  CAST((SELECT count(*) FROM "Run" r WHERE r."campaignId" = c."id" AND r."state" NOT IN ('done', 'stopped')) AS int) AS "open"`;

function writtenOf({ open, ...row }: Row): Written {
  return { ...row, plan: JSON.parse(row.plan) as CampaignPlan, underWay: open > 0 };
}

/** The campaign of that name, in whatever case. */
export async function findByName(sql: Pick<Sql, 'all'>, name: string): Promise<Written | undefined> {
  const [row] = await sql.all<Row>(
    `SELECT ${COLUMNS} FROM "Campaign" c WHERE c."name" = ? OR lower(c."name") = lower(?)
     ORDER BY CASE WHEN c."name" = ? THEN 0 ELSE 1 END LIMIT 1`,
    ...[name, name, name],
  );
  return row && writtenOf(row);
}

export async function findById(sql: Pick<Sql, 'all'>, id: number): Promise<Written | undefined> {
  const [row] = await sql.all<Row>(`SELECT ${COLUMNS} FROM "Campaign" c WHERE c."id" = ?`, id);
  return row && writtenOf(row);
}

/** The latest changed first. */
export async function listWritten({ read }: Pick<Db, 'read'>, most = 200): Promise<Written[]> {
  const rows = await read<Row>(
    `SELECT ${COLUMNS} FROM "Campaign" c ORDER BY c."updatedAt" DESC, c."id" DESC LIMIT ?`,
    most,
  );
  return rows.map(writtenOf);
}

export async function namesOfCampaigns({ read }: Pick<Db, 'read'>): Promise<string[]> {
  return (await read<{ name: string }>('SELECT "name" FROM "Campaign" ORDER BY "id"')).map(
    ({ name }) => name,
  );
}

export type Draft = { name: string; source: string; plan: CampaignPlan };

/** Keeps a new draft; undefined where the name is taken. */
export function insertDraft(
  db: Db,
  { name, source, plan }: Draft,
  { now, byId }: { now: number; byId: number | null },
): Promise<number | undefined> {
  return db.write(async sql => {
    if (await findByName(sql, name)) return undefined;
    const topicId = await makeTopic(sql, 'got', name, now);
    const [row] = await sql.all<{ id: number }>(
      `INSERT INTO "Campaign" ("name", "source", "plan", "state", "schedule", "topicId", "createdBy", "createdAt", "updatedAt")
       VALUES (?, ?, ?, 'draft', ?, ?, ?, ?, ?) ON CONFLICT ("name") DO NOTHING RETURNING "id"`,
      ...[name, source, JSON.stringify(plan), plan.when.kind, topicId, byId, now, now],
    );
    return row?.id;
  });
}

/** What was looked at: a change is made only where nothing changed since. */
export type Seen = Pick<Written, 'id' | 'state' | 'version'>;

const UNCHANGED = `"id" = ? AND "state" = ? AND "version" = ?`;
const seenOf = ({ id, state, version }: Seen) => [id, state, version];

/** Another text makes a draft of it: who approved the last one did not approve this. False where somebody was quicker. */
export async function rewrite(
  db: Db,
  seen: Seen,
  { source, plan }: Omit<Draft, 'name'>,
  now: number,
): Promise<boolean> {
  const changed = await db.write(sql =>
    sql.run(
      `UPDATE "Campaign" SET "source" = ?, "plan" = ?, "schedule" = ?, "state" = 'draft', "version" = "version" + 1,
         "nextAt" = NULL, "approvedHash" = NULL, "approvedBy" = NULL, "approvedAt" = NULL, "submittedBy" = NULL,
         "updatedAt" = ? WHERE ${UNCHANGED}`,
      ...[source, JSON.stringify(plan), plan.when.kind, now, ...seenOf(seen)],
    ),
  );
  return changed > 0;
}

export type Moved = { state: CampaignState; now: number; byId: number | null };

/** Takes a campaign to its next state. False where somebody was quicker. */
export async function moveTo(sql: Sql, seen: Seen, { state, now, byId }: Moved): Promise<boolean> {
  const submitted = state === 'submitted' ? ', "submittedBy" = ?' : '';
  const changed = await sql.run(
    `UPDATE "Campaign" SET "state" = ?, "version" = "version" + 1, "updatedAt" = ?${submitted} WHERE ${UNCHANGED}`,
    ...[state, now, ...(submitted ? [byId] : []), ...seenOf(seen)],
  );
  return changed > 0;
}

export type Approval = { hash: string; nextAt: number | null; now: number; byId: number | null };

/** Approves exactly what was looked at. Of two who approve at once, one does; false for the other. */
export async function approve(db: Db, seen: Seen, approval: Approval): Promise<boolean> {
  const { hash, nextAt, now, byId } = approval;
  const changed = await db.write(sql =>
    sql.run(
      `UPDATE "Campaign" SET "state" = 'approved', "version" = "version" + 1, "approvedHash" = ?, "approvedBy" = ?,
         "approvedAt" = ?, "nextAt" = ?, "updatedAt" = ? WHERE ${UNCHANGED}`,
      ...[hash, byId, now, nextAt, now, ...seenOf(seen)],
    ),
  );
  return changed > 0;
}

/** Takes an approval away: what was approved is something else by now. */
export async function lapse(db: Db, seen: Seen, now: number): Promise<boolean> {
  const changed = await db.write(sql =>
    sql.run(
      `UPDATE "Campaign" SET "state" = 'submitted', "version" = "version" + 1, "approvedHash" = NULL,
         "approvedBy" = NULL, "approvedAt" = NULL, "nextAt" = NULL, "updatedAt" = ? WHERE ${UNCHANGED}`,
      ...[now, ...seenOf(seen)],
    ),
  );
  return changed > 0;
}

/** Only what was never sent can go. */
export async function removeDraft(db: Db, { id }: Pick<Written, 'id'>): Promise<boolean> {
  const gone = await db.write(sql =>
    sql.run(
      `DELETE FROM "Campaign" WHERE "id" = ? AND "state" = 'draft'
         AND NOT EXISTS (SELECT 1 FROM "Run" r WHERE r."campaignId" = "Campaign"."id")`,
      id,
    ),
  );
  return gone > 0;
}

/** How many there are who may approve. */
export async function countApprovers({ read }: Pick<Db, 'read'>): Promise<number> {
  const [row] = await read<{ count: number }>(
    `SELECT CAST(count(*) AS int) AS "count" FROM "Member"
     WHERE "role" IN ('manager', 'owner') AND "mergedIntoId" IS NULL`,
  );
  return row?.count ?? 0;
}

const ALONE = 'campaigns.alone';
/** So few one may write to on one's own word, where the owner has not said otherwise. */
const USUAL_ALONE = 50;

export async function readAlone({ read }: Pick<Db, 'read'>): Promise<number> {
  const [row] = await read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', ALONE);
  const most = Number(row?.value);
  return row && Number.isInteger(most) && most >= 0 ? most : USUAL_ALONE;
}

export async function writeAlone(db: Db, most: number): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      ...[ALONE, String(most)],
    ),
  );
}
