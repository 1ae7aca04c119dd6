import type { Db, Sql } from '../db/db.ts';
import type { CampaignPlan } from './campaign-plan.ts';

/** A message of a campaign, and whose it is. */
export type Addressed = {
  id: number;
  memberId: number;
  postRoomId: number;
  campaign: string;
  plan: CampaignPlan;
};

type Row = Omit<Addressed, 'plan'> & { plan: string };

const ADDRESSED = `SELECT x."id", x."memberId", x."postRoomId", c."name" AS "campaign", c."plan"
  FROM "Recipient" x JOIN "Run" r ON r."id" = x."runId" JOIN "Campaign" c ON c."id" = r."campaignId"`;

const addressedOf = (row: Row | undefined): Addressed | undefined =>
  row && { ...row, plan: JSON.parse(row.plan) as CampaignPlan };

export async function findAddressed({ read }: Pick<Db, 'read'>, id: number): Promise<Addressed | undefined> {
  const [row] = await read<Row>(`${ADDRESSED} WHERE x."id" = ?`, id);
  return addressedOf(row);
}

/** What was last sent to a member alone since a moment, or posted in a room they speak in. */
export async function lastAddressed(
  { read }: Pick<Db, 'read'>,
  { memberId, roomId, direct, since }: { memberId: number; roomId: number; direct: boolean; since: number },
): Promise<Addressed[]> {
  const rows = direct
    ? await read<Row>(
        `${ADDRESSED} WHERE x."memberId" = ? AND x."sentAt" IS NOT NULL AND x."sentAt" >= ?
         ORDER BY x."sentAt" DESC LIMIT 5`,
        ...[memberId, since],
      )
    : await read<Row>(
        `${ADDRESSED} WHERE x."memberId" = 0 AND x."sentAt" IS NOT NULL AND x."sentAt" >= ? AND x."postRoomId" = ?
         ORDER BY x."sentAt" DESC LIMIT 5`,
        ...[since, roomId],
      );
  return rows.flatMap(row => addressedOf(row) ?? []);
}

/** The first thing that was done about a message counts. */
export async function markActed(sql: Sql, { id, at }: { id: number; at: number }): Promise<void> {
  await sql.run('UPDATE "Recipient" SET "actedAt" = coalesce("actedAt", ?) WHERE "id" = ?', at, id);
}
