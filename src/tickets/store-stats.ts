import type { Db } from '../db/db.ts';

const MOST_ROWS = 20_000;

/** Somebody's first reply to a ticket, and how long it took from the question. */
export type FirstReply = { memberId: number; name: string; ms: number };

/** First replies to tickets that were opened since a moment, by who gave them. */
export function readFirstReplies(db: Pick<Db, 'read'>, since: number): Promise<FirstReply[]> {
  return db.read<FirstReply>(
    `SELECT x."memberId", m."name", t."firstReplyAt" - t."createdAt" AS "ms" FROM "Ticket" t
     JOIN "TicketMessage" x ON x."id" = (
       SELECT min(f."id") FROM "TicketMessage" f WHERE f."ticketId" = t."id" AND f."kind" = 'reply')
     JOIN "Member" m ON m."id" = x."memberId"
     WHERE t."createdAt" >= ? AND t."firstReplyAt" IS NOT NULL ORDER BY t."id" DESC LIMIT ${MOST_ROWS}`,
    since,
  );
}

/** A ticket that was closed, by whom, how long it took, and what its member said about it. */
export type Closing = { memberId: number; name: string; ms: number; csat: number | null };

/** What counts for somebody is what they worked on: the one it was given to, else who closed it. */
export function readClosings(db: Pick<Db, 'read'>, since: number): Promise<Closing[]> {
  return db.read<Closing>(
    `SELECT m."id" AS "memberId", m."name", t."closedAt" - t."createdAt" AS "ms", t."csat" FROM "Ticket" t
     JOIN "Member" m ON m."id" = coalesce(t."assigneeId", t."closedBy")
     WHERE t."createdAt" >= ? AND t."state" = 'closed' AND t."closedAt" IS NOT NULL
     ORDER BY t."id" DESC LIMIT ${MOST_ROWS}`,
    since,
  );
}

/** How many wait, and how many of them beyond their time. */
export async function countWaiting(
  db: Pick<Db, 'read'>,
  now: number,
): Promise<{ waiting: number; late: number }> {
  const [row] = await db.read<{ waiting: number; late: number }>(
    `SELECT CAST(count(*) AS INTEGER) AS "waiting",
       CAST(coalesce(sum(CASE WHEN "dueAt" <= ? OR "remindedAt" IS NOT NULL THEN 1 ELSE 0 END), 0) AS INTEGER) AS "late"
     FROM "Ticket" WHERE "state" IN ('open', 'assigned')`,
    now,
  );
  return row ?? { waiting: 0, late: 0 };
}
