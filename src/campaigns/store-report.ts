import { batch } from '../db/batch.ts';
import type { Db } from '../db/db.ts';
import type { Sale, Touch } from './attribute.ts';
import type { Count } from './measure.ts';

type Reader = Pick<Db, 'read' | 'dialect'>;

export function countStates({ read }: Reader, campaignId: number): Promise<Count[]> {
  return read<Count>(
    `SELECT x."state", CASE WHEN x."state" = 'excluded' THEN x."reason" END AS "reason", CAST(count(*) AS int) AS "count"
     FROM "Run" r JOIN "Recipient" x ON x."runId" = r."id" WHERE r."campaignId" = ?
     GROUP BY x."state", CASE WHEN x."state" = 'excluded' THEN x."reason" END`,
    campaignId,
  );
}

/** How often links of a campaign were followed, and of how many messages. */
export async function countClicks(
  { read }: Reader,
  campaignId: number,
): Promise<{ clicks: number; messages: number }> {
  const [row] = await read<{ clicks: number; messages: number }>(
    `SELECT CAST(coalesce(sum(x."clicks"), 0) AS int) AS "clicks", CAST(count(*) AS int) AS "messages"
     FROM "Run" r JOIN "Recipient" x ON x."runId" = r."id" WHERE r."campaignId" = ? AND x."clicks" > 0`,
    campaignId,
  );
  return row ?? { clicks: 0, messages: 0 };
}

/** One recipient of a campaign; `memberId` is who they are now. */
export type Got = {
  id: number;
  memberId: number;
  postRoomId: number;
  variant: string;
  state: string;
  dueAt: number;
  sentAt: number | null;
  actedAt: number | null;
  redeemed: number;
};

/** Recipients beyond an id, in order, those that reached nobody too: they were drawn. */
export function readGot(
  { read }: Reader,
  { campaignId, afterId, most }: { campaignId: number; afterId: number; most: number },
): Promise<Got[]> {
  return read<Got>(
    `SELECT x."id", coalesce(m."mergedIntoId", x."memberId") AS "memberId", x."postRoomId", x."variant", x."state",
       x."dueAt", x."sentAt", x."actedAt", CASE WHEN c."state" = 'redeemed' THEN 1 ELSE 0 END AS "redeemed"
     FROM "Run" r JOIN "Recipient" x ON x."runId" = r."id"
     LEFT JOIN "Member" m ON m."id" = x."memberId" LEFT JOIN "Coupon" c ON c."id" = x."couponId"
     WHERE r."campaignId" = ? AND x."id" > ? ORDER BY x."id" LIMIT ?`,
    ...[campaignId, afterId, most],
  );
}

/** Who is in the rooms of posts, or was when they were posted. */
export function readPeople(
  { read }: Reader,
  campaignId: number,
): Promise<{ recipientId: number; memberId: number }[]> {
  return read(
    `SELECT DISTINCT x."id" AS "recipientId", i."memberId" FROM "Run" r JOIN "Recipient" x ON x."runId" = r."id"
     JOIN "RoomMember" rm ON rm."roomId" = x."postRoomId" JOIN "Identity" i ON i."id" = rm."identityId"
     WHERE r."campaignId" = ? AND x."postRoomId" <> 0
       AND rm."joinedAt" <= coalesce(x."sentAt", x."dueAt")
       AND (rm."leftAt" IS NULL OR rm."leftAt" > coalesce(x."sentAt", x."dueAt"))`,
    campaignId,
  );
}

const sales = batch(
  { id: 'int', since: 'double precision', currency: 'text' },
  x => `
    SELECT o."id", o."memberId", o."at", o."amountCents" AS "cents" FROM ${x}
    JOIN "Order" o ON o."memberId" = x."id"
    WHERE o."state" = 'paid' AND o."at" >= x."since" AND o."currency" = x."currency"`,
);

/** What members bought since a moment, in the currency of the house. */
export async function readSales(
  { read, dialect }: Reader,
  { ids, since, currency }: { ids: number[]; since: number; currency: string },
): Promise<Map<number, Sale[]>> {
  const rows = await sales.all<Sale & { memberId: number }>(
    { all: read },
    dialect,
    ids.map(id => ({ id, since, currency })),
  );
  return Map.groupBy(rows, ({ memberId }) => memberId);
}

const SENT = `JOIN "Run" r ON r."id" = q."runId" JOIN "Campaign" c ON c."id" = r."campaignId"
    WHERE q."sentAt" IS NOT NULL AND q."sentAt" >= y."since" AND q."state" IN ('sent', 'unsure')`;

/** What went to a record that was merged into theirs went to them. */
const touches = batch(
  { id: 'int', since: 'double precision' },
  x => `
    WITH y AS MATERIALIZED (SELECT x."id", x."since" FROM ${x})
    SELECT y."id" AS "memberId", r."campaignId", q."sentAt" AS "at", c."plan"
    FROM y JOIN "Recipient" q ON q."memberId" = y."id" ${SENT}
    UNION ALL
    SELECT y."id" AS "memberId", r."campaignId", q."sentAt" AS "at", c."plan"
    FROM y JOIN "Member" m ON m."mergedIntoId" = y."id" JOIN "Recipient" q ON q."memberId" = m."id" ${SENT}`,
);

const DAY_MS = 86_400_000;

/** What any campaign sent to members since a moment, each until its own window ends. */
export async function readTouches(
  { read, dialect }: Reader,
  { ids, since }: { ids: number[]; since: number },
): Promise<Map<number, Touch[]>> {
  type Row = { memberId: number; campaignId: number; at: number; plan: string };
  const rows = await touches.all<Row>(
    { all: read },
    dialect,
    ids.map(id => ({ id, since })),
  );
  const days = new Map<number, number>();
  return Map.groupBy(
    rows.map(({ memberId, campaignId, at, plan }) => {
      const known = days.get(campaignId) ?? (JSON.parse(plan) as { attributionDays: number }).attributionDays;
      days.set(campaignId, known);
      return { memberId, campaignId, at, until: at + known * DAY_MS };
    }),
    ({ memberId }) => memberId,
  );
}

const optOuts = `
  SELECT CAST(count(DISTINCT k."memberId") AS int) AS "count" FROM "ConsentChange" k
  WHERE k."after" = 'none' AND EXISTS (
    SELECT 1 FROM "Recipient" x JOIN "Run" r ON r."id" = x."runId"
    WHERE x."memberId" = k."memberId" AND r."campaignId" = ? AND x."sentAt" <= k."at" AND x."sentAt" >= k."at" - ?
      AND NOT EXISTS (
        SELECT 1 FROM "Recipient" y WHERE y."memberId" = k."memberId" AND y."sentAt" > x."sentAt" AND y."sentAt" <= k."at"))`;

/** How many opted out within a day, with nothing else sent to them in between. */
export async function countOptOuts({ read }: Reader, campaignId: number): Promise<number> {
  const [row] = await read<{ count: number }>(optOuts, campaignId, DAY_MS);
  return row?.count ?? 0;
}

/** Who claimed a coupon of a batch since a moment, and whether they redeemed it. */
export function readClaims(
  { read }: Reader,
  { batchId, since, until }: { batchId: number; since: number; until: number },
): Promise<{ memberId: number; redeemed: number }[]> {
  return read(
    `SELECT c."memberId", max(CASE WHEN c."state" = 'redeemed' THEN 1 ELSE 0 END) AS "redeemed" FROM "Coupon" c
     WHERE c."batchId" = ? AND c."by" = 'claim' AND c."memberId" IS NOT NULL AND c."issuedAt" >= ? AND c."issuedAt" < ?
     GROUP BY c."memberId"`,
    ...[batchId, since, until],
  );
}
