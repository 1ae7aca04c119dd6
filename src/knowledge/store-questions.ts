import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { raiseVerdicts } from './store-version.ts';

/** pending: a model is writing the answer, which comes later. silent: heard in a room, known, and left to people. */
export type Outcome = 'answered' | 'offered' | 'unanswered' | 'silent' | 'pending';

/** A question as it was put, and what became of it. */
export type Asked = {
  interactionId: number;
  roomId: number;
  memberId: number;
  text: string;
  at: number;
  outcome: Outcome;
  entryId?: number | undefined;
  score?: number | undefined;
  by?: string | undefined;
};

export type StoredQuestion = {
  id: number;
  interactionId: number;
  roomId: number;
  memberId: number;
  text: string;
  at: number;
  outcome: Outcome;
  entryId: number | null;
  feedback: 'up' | 'down' | null;
  gapId: number | null;
};

const QUESTION = `q."id", q."interactionId", q."roomId", q."memberId", q."text", q."at", q."outcome", q."entryId",
  q."feedback", q."gapId"`;

const insert = batch(
  {
    interactionId: 'int',
    roomId: 'int',
    memberId: 'int',
    text: 'text',
    at: 'double precision',
    outcome: 'text',
    entryId: 'int',
    score: 'double precision',
    by: 'text',
  },
  x => `
    INSERT INTO "Question" ("interactionId", "roomId", "memberId", "text", "at", "outcome", "entryId", "score", "by")
    SELECT x."interactionId", x."roomId", x."memberId", x."text", x."at", x."outcome", x."entryId", x."score", x."by"
    FROM ${x}
    WHERE true
    ON CONFLICT ("interactionId") DO NOTHING`,
);

export async function insertQuestions(sql: Sql, dialect: Dialect, asked: Asked[]): Promise<void> {
  await insert.run(sql, dialect, asked);
}

export async function questionOf(
  sql: Pick<Sql, 'all'>,
  interactionId: number,
): Promise<StoredQuestion | undefined> {
  const [row] = await sql.all<StoredQuestion>(
    `SELECT ${QUESTION} FROM "Question" q WHERE q."interactionId" = ?`,
    interactionId,
  );
  return row;
}

/** What a member asked last in a room, since a moment, and was understood. */
export async function lastQuestion(
  db: Pick<Db, 'read'>,
  { memberId, roomId, since }: { memberId: number; roomId: number; since: number },
): Promise<StoredQuestion | undefined> {
  const [row] = await db.read<StoredQuestion>(
    `SELECT ${QUESTION} FROM "Question" q WHERE q."memberId" = ? AND q."at" >= ? AND q."roomId" = ?
     AND q."outcome" <> 'silent' ORDER BY q."at" DESC, q."id" DESC LIMIT 1`,
    ...[memberId, since, roomId],
  );
  return row;
}

/** What became of a question after it was put. */
export async function changeQuestion(
  sql: Sql,
  id: number,
  change: { outcome?: Outcome; entryId?: number | null; feedback?: 'up' | 'down'; by?: string },
): Promise<void> {
  const fields = Object.entries(change);
  const set = fields.map(([name]) => `"${name}" = ?`).join(', ');
  await sql.run(`UPDATE "Question" SET ${set} WHERE "id" = ?`, ...fields.map(([, value]) => value), id);
}

/** Where which entry was told since a moment, as far as the last questions show. */
export function toldLately(
  db: Pick<Db, 'read'>,
  since: number,
): Promise<{ roomId: number; entryId: number; at: number }[]> {
  return db.read(
    `SELECT q."roomId", q."entryId", q."at" FROM
       (SELECT "roomId", "entryId", "at", "outcome" FROM "Question" ORDER BY "id" DESC LIMIT 1000) q
     WHERE q."outcome" = 'answered' AND q."entryId" IS NOT NULL AND q."at" >= ?`,
    since,
  );
}

export type PendingQuestion = Pick<StoredQuestion, 'interactionId' | 'roomId' | 'memberId' | 'text'> & {
  key: string;
  nativeId: string | null;
  language: string | null;
};

/** Questions whose answer a model was writing when the program stopped. */
export function pendingSince(db: Pick<Db, 'read'>, since: number): Promise<PendingQuestion[]> {
  return db.read(
    `SELECT q."interactionId", q."roomId", q."memberId", q."text", i."key", i."nativeId", m."language" FROM
       (SELECT * FROM "Question" ORDER BY "id" DESC LIMIT 1000) q
     JOIN "Interaction" i ON i."id" = q."interactionId" JOIN "Member" m ON m."id" = q."memberId"
     WHERE q."outcome" = 'pending' AND q."at" >= ? ORDER BY q."id"`,
    since,
  );
}

/** How often different people, when offered an entry for such words, said yes; their words, one for each. */
export function confirmedWords(
  sql: Pick<Sql, 'all'>,
  entryId: number,
): Promise<{ memberId: number; text: string }[]> {
  return sql.all(
    `SELECT DISTINCT "memberId", "text" FROM "Question" WHERE "entryId" = ? AND "outcome" = 'offered'`,
    entryId,
  );
}

/**
 * Takes a sign on the bot's message as a verdict on the question it answers. An answer is found through the last
 * questions of its room: deliveries have no index by room. Whoever asked has the last word.
 */
export async function judgeByMessage(
  sql: Sql,
  {
    roomId,
    messageId,
    memberId,
    since,
    feedback,
  }: {
    roomId: number;
    messageId: string;
    memberId: number;
    since: number;
    feedback: 'up' | 'down';
  },
): Promise<void> {
  const judged = await sql.run(
    `UPDATE "Question" SET "feedback" = ?
     WHERE "roomId" = ? AND "at" >= ? AND ("memberId" = ? OR "feedback" IS NULL) AND "interactionId" IN (
       SELECT q."interactionId" FROM "Question" q JOIN "Interaction" i ON i."id" = q."interactionId"
       JOIN "Delivery" d ON d."occasion" = 'reply/' || i."key" || '/0'
       WHERE q."roomId" = ? AND q."at" >= ? AND d."nativeId" = ?)`,
    ...[feedback, roomId, since, memberId, roomId, since, messageId],
  );
  if (judged > 0) await raiseVerdicts(sql);
}
