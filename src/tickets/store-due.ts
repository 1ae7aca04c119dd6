import type { Db, Sql } from '../db/db.ts';

/** A promise that was not kept in time, or a closed one whose member is to be asked how it was. */
export type Due = { id: number; state: string; dueAt: number; remindedAt: number | null };

/** What is due, the longest overdue first. One small read in an index, whatever waits. */
export function readDue(db: Pick<Db, 'read'>, now: number, limit: number): Promise<Due[]> {
  return db.read<Due>(
    `SELECT "id", "state", "dueAt", "remindedAt" FROM "Ticket"
     WHERE "state" IN ('open', 'assigned', 'answered', 'closed') AND "dueAt" <= ? ORDER BY "dueAt" LIMIT ?`,
    ...[now, limit],
  );
}

/** Whoever forgot is reminded once for each promise; `again` is when those above are told. */
export async function markReminded(
  sql: Sql,
  { id, dueAt }: Due,
  { now, again }: { now: number; again: number },
): Promise<boolean> {
  const marked = await sql.run(
    `UPDATE "Ticket" SET "remindedAt" = ?, "dueAt" = ? WHERE "id" = ? AND "dueAt" = ? AND "remindedAt" IS NULL
       AND "state" <> 'closed'`,
    ...[now, again, id, dueAt],
  );
  return marked > 0;
}

/** True for the one process that may ask, once for ever. */
export async function markAsked(sql: Sql, id: number, now: number): Promise<boolean> {
  const marked = await sql.run(
    `UPDATE "Ticket" SET "csatAskedAt" = ?, "dueAt" = NULL
     WHERE "id" = ? AND "state" = 'closed' AND "csatAskedAt" IS NULL`,
    ...[now, id],
  );
  return marked > 0;
}

/** When to see again whether they can be asked; null is never. */
export async function askLater(sql: Sql, id: number, at: number | null): Promise<void> {
  await sql.run(`UPDATE "Ticket" SET "dueAt" = ? WHERE "id" = ? AND "state" = 'closed'`, at, id);
}

/** Keeps what a member said about it; the first word counts. False where they were not asked, or said something else. */
export async function saveScore(
  sql: Sql,
  { id, memberId, score }: { id: number; memberId: number; score: number },
): Promise<'first' | 'same' | 'other'> {
  const saved = await sql.run(
    `UPDATE "Ticket" SET "csat" = ? WHERE "id" = ? AND "csat" IS NULL AND "csatAskedAt" IS NOT NULL
       AND "memberId" = ?`,
    ...[score, id, memberId],
  );
  if (saved > 0) return 'first';
  const rows = await sql.all(
    'SELECT 1 AS "one" FROM "Ticket" WHERE "id" = ? AND "memberId" = ? AND "csat" = ?',
    ...[id, memberId, score],
  );
  return rows.length > 0 ? 'same' : 'other';
}

/** The ticket about which somebody was asked last and has not said yet how it was. */
export async function askedLast(
  db: Pick<Db, 'read'>,
  { memberId, since }: { memberId: number; since: number },
): Promise<number | undefined> {
  const [row] = await db.read<{ id: number }>(
    `SELECT "id" FROM "Ticket" WHERE "memberId" = ? AND "csatAskedAt" >= ? AND "csat" IS NULL
     ORDER BY "csatAskedAt" DESC LIMIT 1`,
    ...[memberId, since],
  );
  return row?.id;
}
