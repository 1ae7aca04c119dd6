import type { Db } from '../db/db.ts';
import { type OrderSum, ordersOfMember } from '../orders/store.ts';
import { tagsOfMember } from '../tags/store.ts';
import type { ContactFacts, MemberFacts } from './merge-facts.ts';
import { type Candidate, candidatesOf } from './store-candidates.ts';
import { type Merge, mergesOf, readFacts } from './store-merge.ts';
import { readContact } from './store-merge-tags.ts';

export type Login = { account: string; nativeId: string; username: string | null; durable: boolean | number };
export type Said = { at: number; text: string; kind: 'direct' | 'group' };
export type LastOrder = {
  at: number;
  items: string | null;
  amountCents: number;
  currency: string;
  state: string;
};
/** Something that was pushed to a member, and when they next wrote, pressed or bought. */
export type Push = {
  at: number;
  parts: string;
  state: string;
  wroteAt: number | null;
  boughtAt: number | null;
};

/** Everything that is known of one person. */
export type WholeMember = {
  facts: MemberFacts;
  logins: Login[];
  contact: ContactFacts | undefined;
  daysPresent: number;
  messages: number;
  rooms: string[];
  tags: Awaited<ReturnType<typeof tagsOfMember>>;
  orders: OrderSum[];
  lastOrders: LastOrder[];
  marks: { kind: string; name: string }[];
  pushes: Push[];
  tickets: TicketLine[];
  segments: string[];
  said: Said[];
  merges: (Merge & { name: string })[];
  candidates: Candidate[];
};

/** What they handed to a person. */
export type TicketLine = { id: number; subject: string; state: string; createdAt: number };

const LAST_ORDERS = 3;
const LAST_TICKETS = 3;
const LAST_PUSHES = 5;
const CANDIDATES = 5;
/** Of each login; commands are among them and are left out later. */
const LAST_SAID = 40;
const ANSWER_WITHIN_MS = 3 * 86_400_000;

/** Reads one person from everywhere; each statement finds its rows by an index, whatever the house holds. */
export async function readWhole(
  db: Db,
  memberId: number,
  { now, firstDay }: { now: number; firstDay: number },
): Promise<WholeMember | undefined> {
  const sql = { all: db.read };
  const facts = await readFacts(sql, memberId);
  if (!facts) return undefined;
  const merged = (await mergesOf(sql, memberId)).filter(({ intoId }) => intoId === memberId);
  const merges: WholeMember['merges'] = [];
  for (const each of merged) merges.push({ ...each, name: (await readFacts(sql, each.fromId))?.name ?? '' });
  return {
    facts,
    merges,
    ...(await readPlatforms(db, memberId, firstDay)),
    contact: await readContact(sql, memberId),
    tags: await tagsOfMember(db, memberId, now),
    orders: await ordersOfMember(db, memberId),
    lastOrders: await readLastOrders(db, memberId),
    marks: await readMarkNames(db, memberId),
    pushes: await readPushes(db, memberId),
    tickets: await readTickets(db, memberId),
    segments: await readSegments(db, memberId),
    candidates: await candidatesOf(db, memberId, CANDIDATES),
  };
}

type Platforms = Pick<WholeMember, 'logins' | 'daysPresent' | 'messages' | 'rooms' | 'said'>;

/** What hangs on their logins. */
async function readPlatforms(db: Db, memberId: number, firstDay: number): Promise<Platforms> {
  const logins = await db.read<Login & { id: number }>(
    `SELECT "id", "account", "nativeId", "username", "durable" FROM "Identity" WHERE "memberId" = ? ORDER BY "id"`,
    memberId,
  );
  const [active] = await db.read<{ days: number; messages: number }>(
    `SELECT CAST(count(DISTINCT a."day") AS int) AS "days", CAST(coalesce(sum(a."messages"), 0) AS int) AS "messages"
     FROM "Identity" i JOIN "Activity" a ON a."identityId" = i."id" AND a."day" >= ? WHERE i."memberId" = ?`,
    ...[firstDay, memberId],
  );
  const rooms = await db.read<{ title: string }>(
    `SELECT DISTINCT r."id", coalesce(r."title", r."nativeId") AS "title"
     FROM "Identity" i JOIN "RoomMember" rm ON rm."identityId" = i."id" AND rm."leftAt" IS NULL
     JOIN "Room" r ON r."id" = rm."roomId" AND r."kind" = 'group'
     WHERE i."memberId" = ? ORDER BY r."id"`,
    memberId,
  );
  const said: Said[] = [];
  for (const { id } of logins) said.push(...(await readSaid(db, id)));
  return {
    logins,
    daysPresent: active?.days ?? 0,
    messages: active?.messages ?? 0,
    rooms: rooms.map(({ title }) => title),
    said: said.sort((a, b) => b.at - a.at),
  };
}

function readSaid(db: Db, identityId: number): Promise<Said[]> {
  return db.read<Said>(
    `SELECT x."at", x."text", r."kind" FROM (
       SELECT "at", "text", "kind", "roomId" FROM "Interaction" WHERE "identityId" = ? ORDER BY "at" DESC LIMIT ?) x
     JOIN "Room" r ON r."id" = x."roomId"
     WHERE x."kind" = 'message' AND x."text" IS NOT NULL`,
    ...[identityId, LAST_SAID],
  );
}

function readLastOrders(db: Db, memberId: number): Promise<LastOrder[]> {
  return db.read<LastOrder>(
    `SELECT "at", "items", "amountCents", "currency", "state" FROM "Order" WHERE "memberId" = ?
     ORDER BY "at" DESC LIMIT ${LAST_ORDERS}`,
    memberId,
  );
}

function readTickets(db: Db, memberId: number): Promise<TicketLine[]> {
  return db.read<TicketLine>(
    `SELECT "id", "subject", "state", "createdAt" FROM "Ticket" WHERE "memberId" = ? ORDER BY "id" DESC LIMIT ?`,
    ...[memberId, LAST_TICKETS],
  );
}

function readMarkNames(db: Db, memberId: number): Promise<WholeMember['marks']> {
  return db.read<{ kind: string; name: string }>(
    `SELECT t."kind", t."name" FROM "Mark" k JOIN "Topic" t ON t."id" = k."topicId" WHERE k."memberId" = ?
     ORDER BY k."at" DESC, t."id"`,
    memberId,
  );
}

/** What followed is counted within three days, by any of their logins. */
function readPushes(db: Db, memberId: number): Promise<Push[]> {
  return db.read<Push>(
    `SELECT d."createdAt" AS "at", d."parts", d."state",
       (SELECT min(x."at") FROM "Identity" i JOIN "Interaction" x ON x."identityId" = i."id"
          AND x."at" > d."createdAt" AND x."at" <= d."createdAt" + ${ANSWER_WITHIN_MS}
          AND x."kind" IN ('message', 'choice')
        WHERE i."memberId" = d."memberId") AS "wroteAt",
       (SELECT min(o."at") FROM "Order" o WHERE o."memberId" = d."memberId" AND o."state" = 'paid'
          AND o."at" > d."createdAt" AND o."at" <= d."createdAt" + ${ANSWER_WITHIN_MS}) AS "boughtAt"
     FROM "Delivery" d WHERE d."memberId" = ? AND d."kind" <> 'reply' AND d."kind" = 'campaign'
     ORDER BY d."createdAt" DESC LIMIT ${LAST_PUSHES}`,
    memberId,
  );
}

async function readSegments(db: Db, memberId: number): Promise<string[]> {
  const rows = await db.read<{ name: string }>(
    `SELECT s."name" FROM "SegmentMember" sm JOIN "Segment" s ON s."id" = sm."segmentId" WHERE sm."memberId" = ?
     ORDER BY s."id"`,
    memberId,
  );
  return rows.map(({ name }) => name);
}
