import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';

/** What happens by the second. */
export type Now = {
  members: number;
  active: number;
  messages: number;
  answered: number;
  unanswered: number;
  /** Messages that wait to be sent. */
  waiting: number;
};

/** What needs a human, and what changes slowly. */
export type Wanted = {
  newMembers: number;
  gaps: { count: number; first: string[] };
  tickets: { count: number; late: number; first: string[] };
  /** Campaigns that somebody must approve, and those under way. */
  campaigns: { submitted: number; running: number };
  /** Sends whose outcome is unknown, among the latest. */
  unsure: number;
  staleContacts: number;
  strayOrders: number;
};

/** Questions of a day are among so many. */
const LATEST_QUESTIONS = 20_000;
const LATEST_DELIVERIES = 20_000;
const SPAN = 50_000;
const FIRST = 3;

type Reader = Pick<Db, 'read'>;

async function one(db: Reader, what: string, ...params: number[]): Promise<number> {
  const [row] = await db.read<{ n: number }>(
    `SELECT CAST(coalesce(${what}, 0) AS INTEGER) AS "n"`,
    ...params,
  );
  return row?.n ?? 0;
}

/** `todayAt` is the moment the day began, `today` the day as activity has it. */
export async function readNow(
  db: Reader,
  { todayAt, today }: { todayAt: number; today: number },
): Promise<Now> {
  const [doing] = await db.read<{ active: number; messages: number }>(
    `SELECT CAST(count(DISTINCT i."memberId") AS INTEGER) AS "active",
       CAST(coalesce(sum(a."messages"), 0) AS INTEGER) AS "messages"
     FROM "Activity" a JOIN "Identity" i ON i."id" = a."identityId" WHERE a."day" = ? AND a."messages" > 0`,
    today,
  );
  const [asked] = await db.read<{ answered: number; unanswered: number }>(
    `SELECT CAST(count(CASE WHEN q."outcome" = 'answered' THEN 1 END) AS INTEGER) AS "answered",
       CAST(count(CASE WHEN q."outcome" = 'unanswered' THEN 1 END) AS INTEGER) AS "unanswered"
     FROM "Question" q
     WHERE q."id" > (SELECT coalesce(max("id"), 0) - ${LATEST_QUESTIONS} FROM "Question") AND q."at" >= ?`,
    todayAt,
  );
  return {
    members: await one(
      db,
      `(SELECT count(*) FROM "Member") - (SELECT count(*) FROM "Member" WHERE "mergedIntoId" IS NOT NULL)`,
    ),
    active: doing?.active ?? 0,
    messages: doing?.messages ?? 0,
    answered: asked?.answered ?? 0,
    unanswered: asked?.unanswered ?? 0,
    waiting: await one(db, '(SELECT count(*) FROM "Delivery" WHERE "settledAt" IS NULL)'),
  };
}

/** The same for what is wanted of people; where much must be read, others come to their turn in between. */
export async function readWanted(
  db: Reader,
  { todayAt, now }: { todayAt: number; now: number },
): Promise<Wanted> {
  const open = `"Gap" WHERE "status" IN ('open', 'drafted')`;
  const tickets = `"Ticket" WHERE "state" IN ('open', 'assigned')`;
  const texts = async (sql: string) =>
    (await db.read<{ text: string }>(`${sql} LIMIT ${FIRST}`)).map(row => row.text);
  const campaigns = (state: string) =>
    one(db, `(SELECT count(*) FROM "Campaign" WHERE "state" = '${state}')`);
  return {
    newMembers: await countNew(db, todayAt),
    gaps: {
      count: await one(db, `(SELECT count(*) FROM ${open})`),
      first: await texts(`SELECT "question" AS "text" FROM ${open} ORDER BY "asked" DESC, "updatedAt" DESC`),
    },
    tickets: {
      count: await one(db, `(SELECT count(*) FROM ${tickets})`),
      late: await one(db, `(SELECT count(*) FROM ${tickets} AND "dueAt" < ?)`, now),
      first: await texts(`SELECT "subject" AS "text" FROM ${tickets} ORDER BY "id"`),
    },
    campaigns: { submitted: await campaigns('submitted'), running: await campaigns('running') },
    unsure: await one(
      db,
      `(SELECT count(*) FROM "Delivery" WHERE "state" = 'unsure'
         AND "id" > (SELECT coalesce(max("id"), 0) - ${LATEST_DELIVERIES} FROM "Delivery"))`,
    ),
    staleContacts: await one(db, '(SELECT count(*) FROM "Contact" WHERE "staleAt" IS NOT NULL)'),
    strayOrders: await one(db, '(SELECT count(*) FROM "Order" WHERE "memberId" IS NULL)'),
  };
}

async function countNew(db: Reader, todayAt: number): Promise<number> {
  const last = await one(db, '(SELECT max("id") FROM "Member")');
  let count = 0;
  for (let from = 0; from < last; from += SPAN) {
    count += await one(
      db,
      `(SELECT count(*) FROM "Member" WHERE "id" > ? AND "id" <= ? AND "createdAt" >= ? AND "mergedIntoId" IS NULL)`,
      ...[from, from + SPAN, todayAt],
    );
    await setImmediate();
  }
  return count;
}
