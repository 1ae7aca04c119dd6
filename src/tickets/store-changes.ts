import type { Sql } from '../db/db.ts';
import type { Ticket } from './store.ts';

export type NewTicket = Pick<Ticket, 'kind' | 'memberId' | 'roomId' | 'subject' | 'private'> & {
  interactionId: number;
  /** When an answer is promised. */
  dueAt: number;
};

export async function insertTicket(sql: Sql, ticket: NewTicket, now: number): Promise<number> {
  const { kind, memberId, roomId, interactionId, subject, dueAt } = ticket;
  const [row] = await sql.all<{ id: number }>(
    `INSERT INTO "Ticket" ("kind", "memberId", "roomId", "interactionId", "subject", "private", "createdAt", "dueAt")
     VALUES (?, ?, ?, ?, ?, ${ticket.private ? 'true' : 'false'}, ?, ?) RETURNING "id"`,
    ...[kind, memberId, roomId, interactionId, subject, now, dueAt],
  );
  if (!row) throw new Error('a ticket that was written did not come back');
  return row.id;
}

export type NewMessage = {
  at: number;
  memberId: number;
  kind: 'asked' | 'reply' | 'note' | 'state';
  text: string;
  interactionId?: number | undefined;
};

/** Adds to what was said about a ticket; the number of the line. */
export async function insertMessage(sql: Sql, ticketId: number, message: NewMessage): Promise<number> {
  const [row] = await sql.all<{ id: number }>(
    `INSERT INTO "TicketMessage" ("ticketId", "at", "memberId", "kind", "text", "interactionId")
     VALUES (?, ?, ?, ?, ?, ?) RETURNING "id"`,
    ...[ticketId, message.at, message.memberId, message.kind, message.text, message.interactionId ?? null],
  );
  return row?.id ?? 0;
}

/** Notes a reply: the first one is what members wait for, and nothing more is promised. */
export async function markReplied(
  sql: Sql,
  id: number,
  by: { memberId: number; now: number },
): Promise<void> {
  await sql.run(
    `UPDATE "Ticket" SET "state" = 'answered', "firstReplyAt" = coalesce("firstReplyAt", ?), "dueAt" = NULL,
       "assigneeId" = coalesce("assigneeId", ?) WHERE "id" = ? AND "state" <> 'closed'`,
    ...[by.now, by.memberId, id],
  );
}

export async function assignTicket(sql: Sql, id: number, memberId: number): Promise<void> {
  await sql.run(
    `UPDATE "Ticket" SET "assigneeId" = ?, "state" = CASE WHEN "state" = 'open' THEN 'assigned' ELSE "state" END
     WHERE "id" = ? AND "state" <> 'closed'`,
    ...[memberId, id],
  );
}

/** Ends it. `askAt`: when whoever waited is asked how it was; null where nobody did, or they were asked before. */
export async function closeTicket(
  sql: Sql,
  id: number,
  { now, memberId, reason, askAt }: { now: number; memberId: number; reason: string; askAt: number | null },
): Promise<boolean> {
  const closed = await sql.run(
    `UPDATE "Ticket" SET "state" = 'closed', "closedAt" = ?, "closedBy" = ?, "reason" = ?,
       "dueAt" = CASE WHEN "csatAskedAt" IS NULL THEN CAST(? AS double precision) END
     WHERE "id" = ? AND "state" <> 'closed'`,
    ...[now, memberId, reason, askAt, id],
  );
  return closed > 0;
}

/** Takes it up again; false where it is open already. */
export async function reopenTicket(sql: Sql, id: number, dueAt: number): Promise<boolean> {
  const opened = await sql.run(
    `UPDATE "Ticket" SET "state" = CASE WHEN "assigneeId" IS NULL THEN 'open' ELSE 'assigned' END,
       "closedAt" = NULL, "closedBy" = NULL, "reason" = NULL, "reopened" = "reopened" + 1, "dueAt" = ?,
       "remindedAt" = NULL, "escalatedAt" = NULL
     WHERE "id" = ? AND "state" = 'closed'`,
    ...[dueAt, id],
  );
  return opened > 0;
}

/** Promises an answer by a moment; reminders count from there. */
export async function promiseBy(sql: Sql, id: number, dueAt: number): Promise<void> {
  await sql.run(
    `UPDATE "Ticket" SET "dueAt" = ?, "remindedAt" = NULL, "escalatedAt" = NULL
     WHERE "id" = ? AND "state" <> 'closed'`,
    ...[dueAt, id],
  );
}

/** True for the one who notes it first since the promise was made. */
export async function markEscalated(sql: Sql, id: number, now: number): Promise<boolean> {
  const marked = await sql.run(
    `UPDATE "Ticket" SET "escalatedAt" = ?, "dueAt" = NULL WHERE "id" = ? AND "escalatedAt" IS NULL
       AND "state" <> 'closed'`,
    ...[now, id],
  );
  return marked > 0;
}
