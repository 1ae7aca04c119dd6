import type { Db, Sql, SqlValue } from '../db/db.ts';

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
  /** When an answer is promised; of a closed one, when whoever waited is asked how it was. */
  dueAt: number | null;
  remindedAt: number | null;
  escalatedAt: number | null;
  firstReplyAt: number | null;
  closedAt: number | null;
  closedBy: number | null;
  reason: string | null;
  reopened: number;
  csat: number | null;
  csatAskedAt: number | null;
  /** Whoever it is about, as their login shows them. */
  name: string;
  language: string | null;
  assignee: string | null;
  account: string;
  /** Where it was said: null is a chat with them alone. */
  where: string | null;
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
  t."subject", t."private", t."state", t."assigneeId", t."createdAt", t."dueAt", t."remindedAt", t."escalatedAt",
  t."firstReplyAt", t."closedAt", t."closedBy", t."reason", t."reopened", t."csat", t."csatAskedAt", m."name",
  m."language", (SELECT a."name" FROM "Member" a WHERE a."id" = t."assigneeId") AS "assignee",
  r."account", CASE WHEN r."kind" = 'group' THEN coalesce(r."title", r."nativeId") END AS "where"`;
const FROM = `FROM "Ticket" t JOIN "Member" m ON m."id" = t."memberId" JOIN "Room" r ON r."id" = t."roomId"`;

type Row = Omit<Ticket, 'private'> & { private: boolean | number };
const ticketOf = (row: Row): Ticket => ({ ...row, private: Boolean(row.private) });

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

export async function readTicket(sql: Pick<Sql, 'all'>, id: number): Promise<Ticket | undefined> {
  const [row] = await sql.all<Row>(`SELECT ${TICKET} ${FROM} WHERE t."id" = ?`, id);
  return row && ticketOf(row);
}

/** Which tickets; without `state` all that are not closed. */
export type TicketFilter = {
  state?: TicketState | undefined;
  roomId?: number | undefined;
  assigneeId?: number | undefined;
  /** Only of rooms in which this member has a role of their own that may answer. */
  rolesOf?: number | undefined;
};

const MAY_ANSWER = `EXISTS (
  SELECT 1 FROM "RoleGrant" g WHERE g."memberId" = ? AND g."account" = r."account" AND g."roomId" IN (0, r."id")
    AND g."role" IN ('agent', 'editor', 'manager'))`;

/** A queue, the latest first, from before the ticket `before` on. */
export async function listTickets(
  db: Pick<Db, 'read'>,
  { state, roomId, assigneeId, rolesOf }: TicketFilter,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<Ticket[]> {
  const wanted: [string, SqlValue[]][] = [
    state === undefined ? [`t."state" <> 'closed'`, []] : ['t."state" = ?', [state]],
  ];
  if (before !== undefined) wanted.push(['t."id" < ?', [before]]);
  if (roomId !== undefined) wanted.push(['t."roomId" = ?', [roomId]]);
  if (assigneeId !== undefined) wanted.push(['t."assigneeId" = ?', [assigneeId]]);
  if (rolesOf !== undefined) wanted.push([MAY_ANSWER, [rolesOf]]);
  const rows = await db.read<Row>(
    `SELECT ${TICKET} ${FROM} WHERE ${wanted.map(([condition]) => condition).join(' AND ')}
     ORDER BY t."id" DESC LIMIT ?`,
    ...wanted.flatMap(([, params]) => params),
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
