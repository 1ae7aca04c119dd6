import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

export type GapStatus = 'open' | 'drafted' | 'answered' | 'dismissed';

export type Gap = {
  id: number;
  question: string;
  status: GapStatus;
  draft: string | null;
  /** `answer@1`, or the interaction of a person who answered in the room. */
  draftBy: string | null;
  asked: number;
  entryId: number | null;
  updatedAt: number;
};

const GAP = `g."id", g."question", g."status", g."draft", g."draftBy", g."asked", g."entryId", g."updatedAt"`;

/** So far back questions without an answer are looked for; older ones have their gap, or never get one. */
const LOOKED_BACK = 5_000;
const MOST_AT_ONCE = 200;
/** Gaps that a new question may belong to, the latest first. */
const COMPARED = 1_000;

/** Makes whoever else sorts questions into gaps wait, and tells other processes that gaps have changed. */
export async function holdGaps(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('gaps.version', '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Setting"."value" AS int) + 1 AS text)`,
  );
}

export async function gapsVersion(db: Pick<Db, 'read'>): Promise<string> {
  const [row] = await db.read<{ value: string }>(
    `SELECT "value" FROM "Setting" WHERE "key" = 'gaps.version'`,
  );
  return row?.value ?? '0';
}

const MISSING = `q."gapId" IS NULL AND (q."outcome" = 'unanswered' OR q."feedback" = 'down')`;

/** Questions that nothing answered, or not well, and that belong to no gap yet. */
export function ungrouped(sql: Pick<Sql, 'all'>): Promise<{ id: number; text: string }[]> {
  return sql.all(
    `SELECT q."id", q."text" FROM "Question" q
     WHERE q."id" > (SELECT coalesce(max("id"), 0) - ${LOOKED_BACK} FROM "Question") AND ${MISSING}
     ORDER BY q."id" LIMIT ${MOST_AT_ONCE}`,
  );
}

export function ungroupedById(sql: Pick<Sql, 'all'>, id: number): Promise<{ id: number; text: string }[]> {
  return sql.all(`SELECT q."id", q."text" FROM "Question" q WHERE q."id" = ? AND ${MISSING}`, id);
}

/** Gaps that still want an answer, or that somebody decided to leave. */
export function comparableGaps(sql: Pick<Sql, 'all'>): Promise<Gap[]> {
  return sql.all(
    `SELECT ${GAP} FROM "Gap" g WHERE g."status" IN ('open', 'drafted', 'dismissed')
     ORDER BY g."updatedAt" DESC LIMIT ${COMPARED}`,
  );
}

export async function insertGap(sql: Sql, question: string, now: number): Promise<Gap> {
  const [gap] = await sql.all<Gap>(
    `INSERT INTO "Gap" ("question", "status", "asked", "createdAt", "updatedAt") VALUES (?, 'open', 0, ?, ?)
     RETURNING "id", "question", "status", "draft", "draftBy", "asked", "entryId", "updatedAt"`,
    ...[question, now, now],
  );
  if (!gap) throw new Error('a gap that was written did not come back');
  return gap;
}

export async function joinGap(sql: Sql, questionId: number, gapId: number, now: number): Promise<void> {
  await sql.run('UPDATE "Question" SET "gapId" = ? WHERE "id" = ?', gapId, questionId);
  await sql.run('UPDATE "Gap" SET "asked" = "asked" + 1, "updatedAt" = ? WHERE "id" = ?', now, gapId);
}

export async function readGap(sql: Pick<Sql, 'all'>, id: number): Promise<Gap | undefined> {
  return (await sql.all<Gap>(`SELECT ${GAP} FROM "Gap" g WHERE g."id" = ?`, id))[0];
}

export async function changeGap(
  sql: Sql,
  id: number,
  change: Partial<Pick<Gap, 'status' | 'draft' | 'draftBy' | 'entryId'>>,
  now: number,
): Promise<void> {
  const fields = Object.entries({ ...change, updatedAt: now });
  const set = fields.map(([name]) => `"${name}" = ?`).join(', ');
  await sql.run(`UPDATE "Gap" SET ${set} WHERE "id" = ?`, ...fields.map(([, value]) => value), id);
}

/** What is missing, the most wanted first. */
export async function listGaps(db: Pick<Db, 'read'>, limit: number): Promise<Gap[]> {
  return db.read<Gap>(
    `SELECT ${GAP} FROM "Gap" g WHERE g."status" IN ('open', 'drafted')
     ORDER BY g."asked" DESC, g."updatedAt" DESC LIMIT ?`,
    limit,
  );
}

export type GapQuestion = {
  id: number;
  text: string;
  at: number;
  memberId: number;
  name: string;
  feedback: string | null;
  room: string | null;
  kind: 'direct' | 'group';
};

/** The questions of a gap with who asked where, the latest first. */
export function questionsOf(sql: Pick<Sql, 'all'>, gapId: number): Promise<GapQuestion[]> {
  return sql.all(
    `SELECT q."id", q."text", q."at", coalesce(m."mergedIntoId", m."id") AS "memberId", m."name", q."feedback",
       r."title" AS "room", r."kind"
     FROM "Question" q JOIN "Member" m ON m."id" = q."memberId" JOIN "Room" r ON r."id" = q."roomId"
     WHERE q."gapId" = ? ORDER BY q."id" DESC LIMIT 1000`,
    gapId,
  );
}

export type Waiting = {
  questionId: number;
  text: string;
  memberId: number;
  language: string | null;
  roomId: number;
  messageId: string | null;
  account: string | null;
  nativeId: string | null;
  name: string;
  /** all, coupons, none; null where they never said. */
  marketing: string | null;
};

/** Who asked and does not know yet; their last question in each room stands for all of theirs there. */
export function waitingFor(sql: Pick<Sql, 'all'>, gapId: number): Promise<Waiting[]> {
  return sql.all(
    `SELECT q."id" AS "questionId", q."text", m."id" AS "memberId", m."language", q."roomId",
       i."nativeId" AS "messageId", l."account", l."nativeId", coalesce(l."name", m."name") AS "name", p."marketing"
     FROM "Question" q
     JOIN "Member" a ON a."id" = q."memberId" JOIN "Member" m ON m."id" = coalesce(a."mergedIntoId", a."id")
     JOIN "Interaction" i ON i."id" = q."interactionId"
     LEFT JOIN "Identity" l ON l."id" = i."identityId" LEFT JOIN "Preference" p ON p."memberId" = m."id"
     WHERE q."gapId" = ? AND q."toldAt" IS NULL ORDER BY q."id"`,
    gapId,
  );
}

export async function markTold(
  sql: Sql,
  dialect: Dialect,
  questionIds: number[],
  now: number,
): Promise<void> {
  await setTold.run(
    sql,
    dialect,
    questionIds.map(id => ({ id, now })),
  );
}

const setTold = batch(
  { id: 'int', now: 'double precision' },
  x => `UPDATE "Question" SET "toldAt" = x."now" FROM ${x} WHERE "Question"."id" = x."id"`,
);

/** Gaps whose answer is published and not told to everybody who asked: the program stopped in between. */
export function untoldGaps(db: Pick<Db, 'read'>): Promise<{ gapId: number; entryId: number }[]> {
  return db.read(
    `SELECT DISTINCT g."id" AS "gapId", g."entryId" FROM "Gap" g JOIN "Entry" e ON e."id" = g."entryId"
     JOIN "Question" q ON q."gapId" = g."id"
     WHERE e."status" = 'published' AND q."toldAt" IS NULL AND g."status" IN ('drafted', 'answered')`,
  );
}

/** Rooms with an unanswered question since a moment, as far as the last questions show. */
export function roomsWaiting(db: Pick<Db, 'read'>, since: number): Promise<{ roomId: number }[]> {
  return db.read(
    `SELECT DISTINCT q."roomId" FROM (SELECT "roomId", "at", "gapId" FROM "Question" ORDER BY "id" DESC LIMIT 500) q
     WHERE q."gapId" IS NOT NULL AND q."at" >= ?`,
    since,
  );
}

/** Drafts from people since a moment, with who wrote them. */
export function humanDrafts(
  db: Pick<Db, 'read'>,
  since: number,
): Promise<(Pick<Gap, 'id' | 'question' | 'draft' | 'draftBy'> & { memberId: number })[]> {
  return db.read(
    `SELECT g."id", g."question", g."draft", g."draftBy", l."memberId" FROM "Gap" g
     JOIN "Interaction" i ON CAST(i."id" AS text) = g."draftBy" JOIN "Identity" l ON l."id" = i."identityId"
     WHERE g."status" = 'drafted' AND g."entryId" IS NULL AND g."updatedAt" >= ?`,
    since,
  );
}

/**
 * What a person answered to one question elsewhere than in its room: the draft for its gap, where there is none yet;
 * whoever asked it knows the answer now.
 */
export async function proposeAnswer(
  sql: Sql,
  { interactionId, text, by, now }: { interactionId: number; text: string; by: number; now: number },
): Promise<void> {
  await sql.run(
    `UPDATE "Gap" SET "status" = 'drafted', "draft" = ?, "draftBy" = ?, "updatedAt" = ?
     WHERE "status" = 'open' AND "id" IN (SELECT "gapId" FROM "Question" WHERE "interactionId" = ?)`,
    ...[text, String(by), now, interactionId],
  );
  await sql.run('UPDATE "Question" SET "toldAt" = ? WHERE "interactionId" = ?', now, interactionId);
}
