import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';

/** How many went from one stage to another. */
export type Move = { before: string; after: string; count: number };

const SPAN = 20_000;

/**
 * How members went from stage to stage since a moment, each change counted. The log grows with time, so it is read from
 * its end, in spans, until it is older than that.
 */
export async function readMoves(db: Pick<Db, 'read'>, since: number): Promise<Move[]> {
  const moves = new Map<string, Move>();
  const [last] = await db.read<{ id: number | null }>('SELECT max("id") AS "id" FROM "ScoreChange"');
  for (let to = last?.id ?? 0; to > 0; to -= SPAN) {
    const rows = await db.read<Move>(
      `SELECT "before", "after", CAST(count(*) AS INTEGER) AS "count" FROM "ScoreChange"
       WHERE "id" > ? AND "id" <= ? AND "at" >= ? AND "what" = 'stage' AND "before" IS NOT NULL AND "after" IS NOT NULL
       GROUP BY "before", "after"`,
      ...[to - SPAN, to, since],
    );
    for (const { before, after, count } of rows) {
      const key = `${before} ${after}`;
      moves.set(key, { before, after, count: count + (moves.get(key)?.count ?? 0) });
    }
    const [oldest] = await db.read<{ at: number }>(
      'SELECT "at" FROM "ScoreChange" WHERE "id" > ? AND "id" <= ? ORDER BY "id" LIMIT 1',
      ...[to - SPAN, to],
    );
    if (oldest && oldest.at < since) break;
    await setImmediate();
  }
  return [...moves.values()].sort((a, b) => b.count - a.count);
}
