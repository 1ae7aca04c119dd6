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
  /** Of a post: where it stands. */
  room: string | null;
};

const OWN = `(SELECT m."id" FROM "Member" m WHERE m."id" = ? OR m."mergedIntoId" = ?)`;

/** Posts in rooms in which somebody was when they were posted, or is while they wait. */
const READ_BY = `r."memberId" = 0 AND EXISTS (
  SELECT 1 FROM "Identity" i JOIN "RoomMember" rm ON rm."identityId" = i."id" AND rm."roomId" = r."postRoomId"
  WHERE i."memberId" = ? AND rm."joinedAt" <= coalesce(r."sentAt", r."dueAt")
    AND (rm."leftAt" IS NULL OR rm."leftAt" > coalesce(r."sentAt", r."dueAt")))`;

/** What became of a member in a campaign's runs, under whatever number they were planned, and of posts for their eyes. */
export function recipientStories(
  { read }: Pick<Db, 'read'>,
  { memberId, campaignId }: { memberId: number; campaignId: number },
): Promise<RecipientStory[]> {
  return read<RecipientStory>(
    `SELECT u."id" AS "runId", u."occasion", r."state", r."reason", r."variant", r."dueAt", r."sentAt", o."title" AS "room"
     FROM "Run" u JOIN "Recipient" r ON r."runId" = u."id" LEFT JOIN "Room" o ON o."id" = r."postRoomId"
     WHERE u."campaignId" = ? AND (r."memberId" IN ${OWN} OR (${READ_BY})) ORDER BY u."id" DESC, r."id" DESC LIMIT 20`,
    ...[campaignId, memberId, memberId, memberId],
  );
}

type Push = {
  name: string;
  plan: CampaignPlan;
  sentAt: number;
  tier: string | null;
  stage: string | null;
  room: string | null;
};

/** Older than this nobody asks about. */
const POSTS_MS = 28 * 24 * 60 * 60_000;

/** The last campaign message a member got, alone or in a room. */
export async function lastPush(
  { read }: Pick<Db, 'read'>,
  { memberId, now }: { memberId: number; now: number },
): Promise<Push | undefined> {
  const [row] = await read<Omit<Push, 'plan'> & { plan: string }>(
    `SELECT c."name", c."plan", r."sentAt", m."tier", m."stage", o."title" AS "room"
     FROM (
       SELECT r."runId", r."postRoomId", r."sentAt" FROM "Recipient" r
       WHERE r."memberId" IN ${OWN} AND r."sentAt" IS NOT NULL
       UNION ALL
       SELECT r."runId", r."postRoomId", r."sentAt" FROM "Recipient" r WHERE r."sentAt" >= ? AND ${READ_BY}
     ) r JOIN "Run" u ON u."id" = r."runId" JOIN "Campaign" c ON c."id" = u."campaignId"
     JOIN "Member" m ON m."id" = ? LEFT JOIN "Room" o ON o."id" = r."postRoomId"
     ORDER BY r."sentAt" DESC LIMIT 1`,
    ...[memberId, memberId, now - POSTS_MS, memberId, memberId],
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
