import type { Sql } from '../db/db.ts';

/** The note in a ticket that nobody asked for: the house found it in what was said. */
export const FOUND = 'found';

/** Whether whoever it is about knows of it: they asked for it, or were answered. */
export async function isKnownToThem(sql: Pick<Sql, 'all'>, ticketId: number): Promise<boolean> {
  const rows = await sql.all(
    `SELECT 1 AS "one" FROM "Ticket" t WHERE t."id" = ? AND (t."firstReplyAt" IS NOT NULL OR NOT EXISTS (
       SELECT 1 FROM "TicketMessage" x WHERE x."ticketId" = t."id" AND x."kind" = 'state' AND x."text" = '${FOUND}'))`,
    ticketId,
  );
  return rows.length > 0;
}

/** A complaint of theirs in that room that is still worked on: more words belong to it. */
export async function openComplaint(
  sql: Pick<Sql, 'all'>,
  { memberId, roomId, since }: { memberId: number; roomId: number; since: number },
): Promise<number | undefined> {
  const [row] = await sql.all<{ id: number }>(
    `SELECT "id" FROM "Ticket" WHERE "memberId" = ? AND "roomId" = ? AND "kind" = 'complaint'
       AND "state" <> 'closed' AND "createdAt" >= ? ORDER BY "id" DESC LIMIT 1`,
    ...[memberId, roomId, since],
  );
  return row?.id;
}

/** How many complaints came in since a moment; counts no further than `most`. */
export async function countComplaints(
  sql: Pick<Sql, 'all'>,
  { since, most }: { since: number; most: number },
): Promise<number> {
  // The latest tickets are the last ones: whatever the house has seen before is not looked at.
  const rows = await sql.all<{ kind: string; createdAt: number }>(
    `SELECT "kind", "createdAt" FROM "Ticket" ORDER BY "id" DESC LIMIT ${most}`,
  );
  return rows.filter(({ kind, createdAt }) => kind === 'complaint' && createdAt >= since).length;
}

/** Where something of the log was said, and by whom as they are known now. */
export async function saidWhere(
  sql: Pick<Sql, 'all'>,
  interactionId: number,
): Promise<{ memberId: number; roomId: number; name: string } | undefined> {
  const [row] = await sql.all<{ memberId: number; roomId: number; name: string }>(
    `SELECT d."memberId", i."roomId", m."name" FROM "Interaction" i JOIN "Identity" d ON d."id" = i."identityId"
     JOIN "Member" m ON m."id" = d."memberId" WHERE i."id" = ?`,
    interactionId,
  );
  return row;
}

/** Whether a member has a role anywhere that answers others: they speak for the house. */
export async function isStaff(sql: Pick<Sql, 'all'>, memberId: number): Promise<boolean> {
  const rows = await sql.all(
    `SELECT 1 AS "one" FROM "Member" WHERE "id" = ? AND "role" <> 'member'
     UNION ALL SELECT 1 FROM "RoleGrant" WHERE "memberId" = ?`,
    ...[memberId, memberId],
  );
  return rows.length > 0;
}
