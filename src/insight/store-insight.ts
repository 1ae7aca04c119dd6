import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';
import { dayCode } from '../scoring/calendar.ts';

/** What was said on a day (20261122), and by how many. */
export type LivelyDay = { day: number; messages: number; people: number };

/** How many members have these scores. */
export type Square = { recency: number; frequency: number; count: number };

const SPAN = 20_000;

/**
 * Reads the days of activity up to today, one at a time, the latest first. Days that are over change no more, so they
 * are read once in the life of the program.
 */
export function openDays(db: Pick<Db, 'read'>, days: number) {
  const over = new Map<number, LivelyDay>();
  return async (today: number): Promise<LivelyDay[]> => {
    const found: LivelyDay[] = [];
    for (let back = 0; back < days; back += 1) {
      const day = dayCode(today - back);
      const known = over.get(day);
      const read = known ?? (await readDay(db, day));
      // Yesterday may still get what a channel was late with.
      if (!known && back > 1) over.set(day, read);
      if (!known) await setImmediate();
      found.push(read);
    }
    return found.reverse();
  };
}

async function readDay(db: Pick<Db, 'read'>, day: number): Promise<LivelyDay> {
  const [row] = await db.read<{ messages: number; people: number }>(
    `SELECT CAST(coalesce(sum("messages"), 0) AS INTEGER) AS "messages",
       CAST(count(DISTINCT "identityId") AS INTEGER) AS "people"
     FROM "Activity" WHERE "day" = ? AND "messages" > 0`,
    day,
  );
  return { day, messages: row?.messages ?? 0, people: row?.people ?? 0 };
}

/** How many members have which scores. Counted in spans, so that nothing waits for a million rows. */
export async function countScores(db: Pick<Db, 'read'>): Promise<Square[]> {
  const counts = new Map<string, Square>();
  const [last] = await db.read<{ id: number | null }>('SELECT max("id") AS "id" FROM "Member"');
  for (let from = 0; from < (last?.id ?? 0); from += SPAN) {
    const rows = await db.read<Square>(
      `SELECT "recency", "frequency", CAST(count(*) AS INTEGER) AS "count" FROM "Member"
       WHERE "id" > ? AND "id" <= ? AND "mergedIntoId" IS NULL AND "recency" IS NOT NULL AND "frequency" IS NOT NULL
       GROUP BY "recency", "frequency"`,
      ...[from, from + SPAN],
    );
    for (const row of rows) {
      const key = `${row.recency} ${row.frequency}`;
      counts.set(key, { ...row, count: row.count + (counts.get(key)?.count ?? 0) });
    }
    await setImmediate();
  }
  return [...counts.values()];
}
