import type { Db, Sql } from '../db/db.ts';

export const TICKET_STATES = ['open', 'assigned', 'answered', 'closed'] as const;

export type TicketState = (typeof TICKET_STATES)[number];

export type Ticket = {
  id: number;
  kind: 'question' | 'complaint' | 'suggestion';
  memberId: number;
  roomId: number;
  interactionId: number | null;
  subject: string;
  private: boolean;
  state: TicketState;
  assigneeId: number | null;
  createdAt: number;
  firstReplyAt: number | null;
  closedAt: number | null;
  /** Whoever it is about, as their login shows them. */
  name: string;
  language: string | null;
  assignee: string | null;
};

export type TicketMessage = {
  at: number;
  memberId: number;
  name: string;
  /** asked, reply, note, state */
  kind: string;
  text: string;
};

const TICKET = `t."id", t."kind", coalesce(m."mergedIntoId", m."id") AS "memberId", t."roomId", t."interactionId",
  t."subject", t."private", t."state", t."assigneeId", t."createdAt", t."firstReplyAt", t."closedAt", m."name",
  m."language", (SELECT a."name" FROM "Member" a WHERE a."id" = t."assigneeId") AS "assignee"`;
const FROM = `FROM "Ticket" t JOIN "Member" m ON m."id" = t."memberId"`;

type Row = Omit<Ticket, 'private'> & { private: boolean | number };
const ticketOf = (row: Row): Ticket => ({ ...row, private: Boolean(row.private) });

export type NewTicket = Pick<Ticket, 'kind' | 'memberId' | 'roomId' | 'subject' | 'private'> & {
  interactionId: number;
};

/** The ticket about what somebody said, if there is one. */
export async function ticketAbout(
  sql: Pick<Sql, 'all'>,
  { memberId, interactionId }: { memberId: number; interactionId: number },
): Promise<Ticket | undefined> {
  const [row] = await sql.all<Row>(
    `SELECT ${TICKET} ${FROM} WHERE t."memberId" = ? AND t."interactionId" = ?`,
    ...[memberId, interactionId],
  );
  return row && ticketOf(row);
}

export async function insertTicket(sql: Sql, ticket: NewTicket, now: number): Promise<number> {
  const { kind, memberId, roomId, interactionId, subject } = ticket;
  const [row] = await sql.all<{ id: number }>(
    `INSERT INTO "Ticket" ("kind", "memberId", "roomId", "interactionId", "subject", "private", "createdAt")
     VALUES (?, ?, ?, ?, ?, ${ticket.private ? 'true' : 'false'}, ?) RETURNING "id"`,
    ...[kind, memberId, roomId, interactionId, subject, now],
  );
  if (!row) throw new Error('a ticket that was written did not come back');
  return row.id;
}

export async function insertMessage(
  sql: Sql,
  ticketId: number,
  message: {
    at: number;
    memberId: number;
    kind: 'asked' | 'reply' | 'note' | 'state';
    text: string;
    interactionId?: number;
  },
): Promise<void> {
  await sql.run(
    `INSERT INTO "TicketMessage" ("ticketId", "at", "memberId", "kind", "text", "interactionId")
     VALUES (?, ?, ?, ?, ?, ?)`,
    ...[ticketId, message.at, message.memberId, message.kind, message.text, message.interactionId ?? null],
  );
}

export async function readTicket(sql: Pick<Sql, 'all'>, id: number): Promise<Ticket | undefined> {
  const [row] = await sql.all<Row>(`SELECT ${TICKET} ${FROM} WHERE t."id" = ?`, id);
  return row && ticketOf(row);
}

export async function listTickets(db: Pick<Db, 'read'>, limit: number): Promise<Ticket[]> {
  const rows = await db.read<Row>(
    `SELECT ${TICKET} ${FROM} WHERE t."state" <> 'closed' ORDER BY t."id" DESC LIMIT ?`,
    limit,
  );
  return rows.map(ticketOf);
}

export function messagesOf(db: Pick<Db, 'read'>, ticketId: number): Promise<TicketMessage[]> {
  return db.read(
    `SELECT x."at", x."memberId", m."name", x."kind", x."text" FROM "TicketMessage" x
     JOIN "Member" m ON m."id" = x."memberId" WHERE x."ticketId" = ? ORDER BY x."id"`,
    ticketId,
  );
}

/** Whether what somebody wrote stands in the ticket already: it was handled before a crash. */
export async function hasMessage(
  sql: Pick<Sql, 'all'>,
  ticketId: number,
  interactionId: number,
): Promise<boolean> {
  const rows = await sql.all(
    'SELECT 1 AS "one" FROM "TicketMessage" WHERE "ticketId" = ? AND "interactionId" = ?',
    ...[ticketId, interactionId],
  );
  return rows.length > 0;
}

/** Notes a reply: the first one is what members wait for. */
export async function markReplied(
  sql: Sql,
  id: number,
  by: { memberId: number; now: number },
): Promise<void> {
  await sql.run(
    `UPDATE "Ticket" SET "state" = 'answered', "firstReplyAt" = coalesce("firstReplyAt", ?),
       "assigneeId" = coalesce("assigneeId", ?) WHERE "id" = ?`,
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

export async function closeTicket(
  sql: Sql,
  id: number,
  { now, memberId, reason }: { now: number; memberId: number; reason: string },
): Promise<void> {
  await sql.run(
    `UPDATE "Ticket" SET "state" = 'closed', "closedAt" = ?, "closedBy" = ?, "reason" = ? WHERE "id" = ?`,
    ...[now, memberId, reason || null, id],
  );
}

/** What a member wrote in a room just before and with a question, the oldest first. */
export function threadOf(
  sql: Pick<Sql, 'all'>,
  { interactionId, since, limit }: { interactionId: number; since: number; limit: number },
): Promise<{ id: number; text: string; at: number; nativeId: string | null }[]> {
  return sql.all(
    `SELECT * FROM (
       SELECT i."id", i."text", i."at", i."nativeId" FROM "Interaction" q
       JOIN "Interaction" i ON i."identityId" = q."identityId" AND i."roomId" = q."roomId" AND i."id" <= q."id"
       WHERE q."id" = ? AND i."at" >= ? AND i."kind" = 'message' AND i."text" IS NOT NULL
       ORDER BY i."id" DESC LIMIT ?) x ORDER BY x."id"`,
    ...[interactionId, since, limit],
  );
}

/** Who wrote something and under which message id, to mention and quote them. */
export async function authorOf(
  sql: Pick<Sql, 'all'>,
  interactionId: number,
): Promise<{ messageId: string | null; account: string; nativeId: string; name: string } | undefined> {
  const [row] = await sql.all<{ messageId: string | null; account: string; nativeId: string; name: string }>(
    `SELECT i."nativeId" AS "messageId", l."account", l."nativeId", l."name"
     FROM "Interaction" i JOIN "Identity" l ON l."id" = i."identityId" WHERE i."id" = ?`,
    interactionId,
  );
  return row;
}

/** The ticket that a message of the house told an operator of, by the platform's id of that message. */
export async function ticketTold(
  db: Pick<Db, 'read'>,
  { memberId, messageId, since }: { memberId: number; messageId: string; since: number },
): Promise<number | undefined> {
  const [row] = await db.read<{ occasion: string }>(
    `SELECT "occasion" FROM "Delivery" WHERE "kind" <> 'reply' AND "memberId" = ? AND "createdAt" >= ?
       AND "nativeId" = ? AND "occasion" LIKE 'ticket/%' ORDER BY "id" DESC LIMIT 1`,
    ...[memberId, since, messageId],
  );
  const id = /^ticket\/(\d+)\//.exec(row?.occasion ?? '')?.[1];
  return id === undefined ? undefined : Number(id);
}

/** How long members waited for the first reply, in milliseconds, since a moment. */
export async function firstReplies(db: Pick<Db, 'read'>, since: number): Promise<number[]> {
  const rows = await db.read<{ ms: number }>(
    `SELECT "firstReplyAt" - "createdAt" AS "ms" FROM "Ticket"
     WHERE "createdAt" >= ? AND "firstReplyAt" IS NOT NULL ORDER BY "id" DESC LIMIT 1000`,
    since,
  );
  return rows.map(({ ms }) => ms);
}
