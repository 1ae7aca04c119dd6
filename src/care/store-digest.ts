import type { Db, Sql } from '../db/db.ts';

/** A day of the house: its moments, and the day as activity has it. */
export type Day = { day: number; from: number; to: number };

export type DayNumbers = {
  active: number;
  messages: number;
  joined: number;
  left: number;
  answered: number;
  unanswered: number;
  /** Answers that somebody called no help. */
  unhelpful: number;
};

/** A day's events, questions and tickets are among so many. */
const LATEST = 100_000;
const LATEST_QUESTIONS = 20_000;
const LATEST_TICKETS = 5_000;

type Reader = Pick<Db, 'read'>;

/** What happened on a day, in numbers; messages come from the daily rollup. */
export async function readDay(db: Reader, { day, from, to }: Day): Promise<DayNumbers> {
  const [doing] = await db.read<{ active: number; messages: number }>(
    `SELECT CAST(count(DISTINCT i."memberId") AS INTEGER) AS "active",
       CAST(coalesce(sum(a."messages"), 0) AS INTEGER) AS "messages"
     FROM "Activity" a JOIN "Identity" i ON i."id" = a."identityId" WHERE a."day" = ? AND a."messages" > 0`,
    day,
  );
  const [moved] = await db.read<{ joined: number; left: number }>(
    `SELECT CAST(count(CASE WHEN "kind" = 'joined' THEN 1 END) AS INTEGER) AS "joined",
       CAST(count(CASE WHEN "kind" = 'left' THEN 1 END) AS INTEGER) AS "left"
     FROM "Interaction" WHERE "id" > (SELECT coalesce(max("id"), 0) - ${LATEST} FROM "Interaction")
       AND "at" >= ? AND "at" < ?`,
    ...[from, to],
  );
  const [asked] = await db.read<{ answered: number; unanswered: number; unhelpful: number }>(
    `SELECT CAST(count(CASE WHEN "outcome" = 'answered' THEN 1 END) AS INTEGER) AS "answered",
       CAST(count(CASE WHEN "outcome" = 'unanswered' THEN 1 END) AS INTEGER) AS "unanswered",
       CAST(count(CASE WHEN "feedback" = 'down' THEN 1 END) AS INTEGER) AS "unhelpful"
     FROM "Question" WHERE ${QUESTIONS}`,
    ...[from, to],
  );
  return {
    ...{ active: 0, messages: 0, ...doing },
    ...{ joined: 0, left: 0, ...moved },
    ...{ answered: 0, unanswered: 0, unhelpful: 0, ...asked },
  };
}

const QUESTIONS = `"id" > (SELECT coalesce(max("id"), 0) - ${LATEST_QUESTIONS} FROM "Question")
  AND "at" >= ? AND "at" < ?`;

export type Counted = { text: string; n: number };

/** What was asked most: by the entry that answers it, by the gap it fell into, else in its own words. */
export function askedMost(
  db: Reader,
  { from, to }: Day,
  limit: number,
): Promise<(Counted & { known: number })[]> {
  return db.read(
    `SELECT coalesce(e."question", g."question", q."text") AS "text", CAST(count(*) AS INTEGER) AS "n",
       CAST(max(CASE WHEN q."outcome" = 'answered' THEN 1 ELSE 0 END) AS INTEGER) AS "known"
     FROM (SELECT "text", "outcome", "entryId", "gapId" FROM "Question"
           WHERE ${QUESTIONS} AND "outcome" IN ('answered', 'offered', 'unanswered')) q
     LEFT JOIN "Entry" e ON e."id" = q."entryId" LEFT JOIN "Gap" g ON g."id" = q."gapId"
     GROUP BY coalesce(e."question", g."question", q."text") ORDER BY "n" DESC, "text" LIMIT ?`,
    ...[from, to, limit],
  );
}

/** The interests that showed most, among whoever was there that day. */
export function hotTopics(db: Reader, { day, from, to }: Day, limit: number): Promise<Counted[]> {
  return db.read(
    `SELECT t."name" AS "text", CAST(count(*) AS INTEGER) AS "n"
     FROM (SELECT DISTINCT i."memberId" FROM "Activity" a JOIN "Identity" i ON i."id" = a."identityId"
           WHERE a."day" = ?) x
     JOIN "MemberTag" mt ON mt."memberId" = x."memberId" AND mt."lastSeenAt" >= ? AND mt."lastSeenAt" < ?
       AND mt."removedAt" IS NULL
     JOIN "Tag" t ON t."id" = mt."tagId" GROUP BY t."name" ORDER BY "n" DESC, t."name" LIMIT ?`,
    ...[day, from, to, limit],
  );
}

export type Voice = { id: number; name: string; subject: string };

/** Who complained that day, the latest first. */
export async function unhappyVoices(
  db: Reader,
  { from, to }: Day,
  limit: number,
): Promise<{ count: number; first: Voice[] }> {
  const where = `t."id" > (SELECT coalesce(max("id"), 0) - ${LATEST_TICKETS} FROM "Ticket")
    AND t."kind" = 'complaint' AND t."createdAt" >= ? AND t."createdAt" < ?`;
  const [row] = await db.read<{ n: number }>(
    `SELECT CAST(count(*) AS INTEGER) AS "n" FROM "Ticket" t WHERE ${where}`,
    ...[from, to],
  );
  const first = await db.read<Voice>(
    `SELECT t."id", m."name", t."subject" FROM "Ticket" t JOIN "Member" m ON m."id" = t."memberId"
     WHERE ${where} ORDER BY t."id" DESC LIMIT ?`,
    ...[from, to, limit],
  );
  return { count: row?.n ?? 0, first };
}

/** How often order was kept that day, in earnest and in dry runs. */
export async function keptOrder(db: Reader, { from, to }: Day): Promise<{ done: number; dry: number }> {
  const [row] = await db.read<{ done: number; dry: number }>(
    `SELECT CAST(count(CASE WHEN "mode" = 'on' THEN 1 END) AS INTEGER) AS "done",
       CAST(count(CASE WHEN "mode" = 'dry' THEN 1 END) AS INTEGER) AS "dry"
     FROM "CareCase" WHERE "at" >= ? AND "at" < ?`,
    ...[from, to],
  );
  return row ?? { done: 0, dry: 0 };
}

const HOUR = 'digest.hour';
const SENT = 'digest.sent';

/** When the digest is sent, as it was set; undefined where nobody did. */
export async function readHour(db: Reader): Promise<string | undefined> {
  const [row] = await db.read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', HOUR);
  return row?.value;
}

/** The last day (20261122) that a digest was sent of. */
export async function lastSent(db: Reader): Promise<number> {
  const [row] = await db.read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', SENT);
  return Number(row?.value ?? 0);
}

const write = (sql: Sql, key: string, value: string) =>
  sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
     ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
    ...[key, value],
  );

export async function writeHour(sql: Sql, hour: string): Promise<void> {
  await write(sql, HOUR, hour);
}

export async function writeSent(sql: Sql, day: number): Promise<void> {
  await write(sql, SENT, String(day));
}
