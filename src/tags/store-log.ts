import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';

export type LoggedMessage = { id: number; memberId: number; text: string; at: number };

/**
 * Between which ids the log holds what came in since a moment: found by halving, since ids grow with time and no
 * index on the time is worth its cost. `from` is exclusive.
 */
export async function logSince(db: Db, since: number): Promise<{ from: number; upTo: number }> {
  const [last] = await db.read<{ id: number | null }>('SELECT max("id") AS "id" FROM "Interaction"');
  const upTo = last?.id ?? 0;
  let [low, high] = [0, upTo];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [next] = await db.read<{ receivedAt: number }>(
      'SELECT "receivedAt" FROM "Interaction" WHERE "id" > ? ORDER BY "id" LIMIT 1',
      middle,
    );
    if (next && next.receivedAt < since) low = middle + 1;
    else high = middle;
  }
  return { from: low, upTo };
}

/** The next messages of the log, and the id to go on after; no id at its end. */
export async function readMessages(
  db: Db,
  { after, upTo, most }: { after: number; upTo: number; most: number },
): Promise<{ messages: LoggedMessage[]; next: number | undefined }> {
  // By ids, not by count: a stretch without messages is skipped as quickly as any other.
  const next = Math.min(after + most, upTo);
  const messages = await db.read<LoggedMessage>(
    `SELECT i."id", d."memberId", i."text", i."at"
     FROM "Interaction" i JOIN "Identity" d ON d."id" = i."identityId"
     WHERE i."id" > ? AND i."id" <= ? AND i."kind" = 'message' AND i."text" IS NOT NULL
     ORDER BY i."id"`,
    after,
    next,
  );
  return { messages, next: next < upTo ? next : undefined };
}

/** What a member wrote lately, newest first: at most this many messages, up to and with one of them. */
export function readOwnMessages(
  sql: Pick<Sql, 'all'>,
  memberId: number,
  { since, upTo, most }: { since: number; upTo: number; most: number },
): Promise<LoggedMessage[]> {
  return sql.all<LoggedMessage>(
    `SELECT i."id", ${memberId} AS "memberId", i."text", i."at" FROM "Interaction" i
     WHERE i."identityId" IN (SELECT "id" FROM "Identity" WHERE "memberId" = ?)
       AND i."at" >= ? AND i."id" <= ? AND i."kind" = 'message' AND i."text" IS NOT NULL
     ORDER BY i."at" DESC LIMIT ?`,
    ...[memberId, since, upTo, most],
  );
}

type RoomRow = { id: number; title: string | null };

/** The groups the house knows. */
export function listGroups(db: Db): Promise<RoomRow[]> {
  return db.read<RoomRow>(`SELECT "id", "title" FROM "Room" WHERE "kind" = 'group' ORDER BY "id"`);
}

/** Who is in a room now. */
export function readPresent(db: Db, roomId: number): Promise<{ memberId: number; joinedAt: number }[]> {
  return db.read(
    `SELECT d."memberId", min(rm."joinedAt") AS "joinedAt"
     FROM "RoomMember" rm JOIN "Identity" d ON d."id" = rm."identityId"
     WHERE rm."roomId" = ? AND rm."leftAt" IS NULL GROUP BY d."memberId" ORDER BY d."memberId"`,
    roomId,
  );
}

export type Answered = { memberId: number; name: string; at: number };

/** Who answered which survey since a moment. */
export function readAnswered(db: Db, since: number): Promise<Answered[]> {
  return db.read<Answered>(
    `SELECT k."memberId", t."name", k."at" FROM "Topic" t JOIN "Mark" k ON k."topicId" = t."id"
     WHERE t."kind" = 'answered' AND k."at" >= ? ORDER BY k."at", k."memberId"`,
    since,
  );
}

export type Bought = { memberId: number; goods: string; at: number };

const GOODS = `coalesce("category", '') || ' ' || coalesce("items", '')`;

/** What was bought and paid since a moment, a page at a time in the order of ids. */
export async function readBought(
  db: Db,
  { since, after, most }: { since: number; after: number; most: number },
): Promise<(Bought & { id: number })[]> {
  return db.read(
    `SELECT "id", "memberId", ${GOODS} AS "goods", "at" FROM "Order"
     WHERE "id" > ? AND "at" >= ? AND "state" = 'paid' AND "memberId" IS NOT NULL ORDER BY "id" LIMIT ?`,
    ...[after, since, most],
  );
}

/** Orders that were saved or changed since a moment, whatever their state. */
export function readChangedOrders(
  db: Db,
  since: number,
): Promise<{ id: number; memberId: number; updatedAt: number }[]> {
  return db.read(
    `SELECT "id", "memberId", "updatedAt" FROM "Order"
     WHERE "updatedAt" >= ? AND "memberId" IS NOT NULL ORDER BY "updatedAt", "id"`,
    since,
  );
}

const bought = batch(
  { memberId: 'int', since: 'double precision' },
  x => `
    SELECT o."memberId", ${GOODS} AS "goods", o."at" FROM ${x} JOIN "Order" o ON o."memberId" = x."memberId"
    WHERE o."at" >= x."since" AND o."state" = 'paid' ORDER BY o."at"`,
);

/** What some members bought and paid since a moment. */
export function readBoughtBy(db: Db, memberIds: number[], since: number): Promise<Bought[]> {
  const rows = memberIds.map(memberId => ({ memberId, since }));
  return bought.all<Bought>({ all: db.read }, db.dialect, rows);
}

/** The surveys that somebody answered. */
export function listSurveys(db: Db): Promise<{ id: number; name: string }[]> {
  return db.read(`SELECT "id", "name" FROM "Topic" WHERE "kind" = 'answered' ORDER BY "id"`);
}

/** Answers to a survey since a moment that a tag does not know of yet, nor is refused or chosen anyway. */
export function readUnseenAnswers(
  db: Db,
  { topicId, tagId, since }: { topicId: number; tagId: number; since: number },
): Promise<{ memberId: number; at: number }[]> {
  return db.read(
    `SELECT k."memberId", k."at" FROM "Mark" k
     WHERE k."topicId" = ? AND k."at" >= ? AND NOT EXISTS (
       SELECT 1 FROM "MemberTag" mt WHERE mt."memberId" = k."memberId" AND mt."tagId" = ?
         AND (mt."removedAt" IS NOT NULL OR mt."lastSeenAt" >= k."at" OR mt."source" NOT IN ('rule', 'behaviour')))
     ORDER BY k."memberId"`,
    ...[topicId, since, tagId],
  );
}

/** Up to when something was looked at. */
export async function whenLooked(db: Db, what: string): Promise<number | undefined> {
  const [row] = await db.read<{ value: string }>(
    'SELECT "value" FROM "Setting" WHERE "key" = ?',
    `tags.look.${what}`,
  );
  return row && Number(row.value);
}

export function saveLook(sql: Pick<Sql, 'run'>, what: string, upTo: number): Promise<number> {
  return sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
     ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
    `tags.look.${what}`,
    String(upTo),
  );
}
