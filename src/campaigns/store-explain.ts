import { batch } from '../db/batch.ts';
import type { Db } from '../db/db.ts';
import type { CampaignPlan } from './campaign-plan.ts';

/** A recipient as an operator asks about them. */
export type RecipientStory = {
  runId: number;
  occasion: string;
  state: string;
  reason: string | null;
  variant: string;
  dueAt: number;
  sentAt: number | null;
};

const OWN = `(SELECT m."id" FROM "Member" m WHERE m."id" = ? OR m."mergedIntoId" = ?)`;

/** What became of a member in a campaign's runs, under whatever number they were planned. */
export function recipientStories(
  { read }: Pick<Db, 'read'>,
  { memberId, campaignId }: { memberId: number; campaignId: number },
): Promise<RecipientStory[]> {
  return read<RecipientStory>(
    `SELECT u."id" AS "runId", u."occasion", r."state", r."reason", r."variant", r."dueAt", r."sentAt"
     FROM "Run" u JOIN "Recipient" r ON r."runId" = u."id"
     WHERE u."campaignId" = ? AND r."memberId" IN ${OWN} ORDER BY u."id" DESC, r."id" DESC LIMIT 20`,
    ...[campaignId, memberId, memberId],
  );
}

type Push = { name: string; plan: CampaignPlan; sentAt: number; tier: string | null; stage: string | null };

/** The last campaign message a member got. */
export async function lastPush({ read }: Pick<Db, 'read'>, memberId: number): Promise<Push | undefined> {
  const [row] = await read<Omit<Push, 'plan'> & { plan: string }>(
    `SELECT c."name", c."plan", r."sentAt", m."tier", m."stage"
     FROM "Recipient" r JOIN "Run" u ON u."id" = r."runId" JOIN "Campaign" c ON c."id" = u."campaignId"
     JOIN "Member" m ON m."id" = ?
     WHERE r."memberId" IN ${OWN} AND r."sentAt" IS NOT NULL ORDER BY r."sentAt" DESC LIMIT 1`,
    ...[memberId, memberId, memberId],
  );
  return row && { ...row, plan: JSON.parse(row.plan) as CampaignPlan };
}

const carried = batch(
  { tagId: 'int', memberId: 'int', now: 'double precision' },
  x => `
    SELECT t."name", k."quote", k."by" FROM ${x}
    JOIN "MemberTag" k ON k."tagId" = x."tagId" AND k."memberId" = x."memberId" AND k."carriedUntil" > x."now"
    JOIN "Tag" t ON t."id" = k."tagId" ORDER BY k."strength" DESC`,
);

/** Those of some tags that a member carries, with the words that showed them. */
export function findAnswerableTags(
  { read, dialect }: Pick<Db, 'read' | 'dialect'>,
  { memberId, tagIds, now }: { memberId: number; tagIds: number[]; now: number },
): Promise<{ name: string; quote: string | null; by: string | null }[]> {
  return carried.all(
    { all: read },
    dialect,
    tagIds.map(tagId => ({ tagId, memberId, now })),
  );
}
