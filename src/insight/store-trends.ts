import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';

/** In how many members an interest was first seen, week by week, the latest last. */
export type Trend = { name: string; weeks: number[] };

/** What the knowledge base answered, in the last seven days and in the seven before. */
export type Asked = { entryId: number; question: string; now: number; before: number };

const WEEK_MS = 7 * 86_400_000;
const MOST_TAGS = 200;
const LATEST_QUESTIONS = 50_000;

/** The interests that were noticed most often lately; `until` ends the last week. */
export async function readTrends(
  db: Pick<Db, 'read'>,
  { until, weeks, most }: { until: number; weeks: number; most: number },
): Promise<Trend[]> {
  const tags = await db.read<{ id: number; name: string }>(
    'SELECT "id", "name" FROM "Tag" ORDER BY "id" LIMIT ?',
    MOST_TAGS,
  );
  const starts = Array.from({ length: weeks }, (_, i) => until - (weeks - i) * WEEK_MS);
  const columns = starts.map(
    (_, i) =>
      `CAST(count(CASE WHEN "firstSeenAt" >= ? AND "firstSeenAt" < ? THEN 1 END) AS INTEGER) AS "w${i}"`,
  );
  const trends: Trend[] = [];
  for (const { id, name } of tags) {
    const [row] = await db.read<Record<string, number>>(
      `SELECT ${columns.join(', ')} FROM "MemberTag" WHERE "tagId" = ? AND "firstSeenAt" >= ?`,
      ...starts.flatMap(start => [start, start + WEEK_MS]),
      ...[id, starts[0] ?? until],
    );
    trends.push({ name, weeks: starts.map((_, i) => row?.[`w${i}`] ?? 0) });
    await setImmediate();
  }
  const sum = ({ weeks: counts }: Trend): number => counts.reduce((all, n) => all + n, 0);
  return trends
    .filter(trend => sum(trend) > 0)
    .sort((a, b) => sum(b) - sum(a))
    .slice(0, most);
}

/** What was asked most often in the last seven days, among the latest questions. */
export function readAsked(
  db: Pick<Db, 'read'>,
  { now, most }: { now: number; most: number },
): Promise<Asked[]> {
  return db.read(
    `SELECT q."entryId", e."question", CAST(count(CASE WHEN q."at" >= ? THEN 1 END) AS INTEGER) AS "now",
       CAST(count(CASE WHEN q."at" < ? THEN 1 END) AS INTEGER) AS "before"
     FROM "Question" q JOIN "Entry" e ON e."id" = q."entryId"
     WHERE q."id" > (SELECT coalesce(max("id"), 0) - ${LATEST_QUESTIONS} FROM "Question") AND q."at" >= ?
       AND q."outcome" = 'answered'
     GROUP BY q."entryId", e."question" ORDER BY 3 DESC, 4 DESC, 1 LIMIT ?`,
    ...[now - WEEK_MS, now - WEEK_MS, now - 2 * WEEK_MS, most],
  );
}
