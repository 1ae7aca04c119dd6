import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';
import { type Calendar, dayCode, dayNumber } from '../scoring/calendar.ts';

/** Members who came in one week: how many, and how many of them spoke in that week and in each one after it. */
export type Cohort = { monday: number; size: number; spoke: number[] };

const SPAN = 5_000;
/** 1970-01-01 was a Thursday. */
const THURSDAY = 3;

/** Weeks since 1970, from Monday to Sunday. */
const weekOf = (day: number): number => Math.floor((day + THURSDAY) / 7);
const mondayOf = (week: number): number => week * 7 - THURSDAY;

type Row = { id: number; createdAt: number; day: number | null };

/** Of those who came in each of the last weeks, how many were still heard of later; the oldest week first. */
export async function readCohorts(
  db: Pick<Db, 'read'>,
  { today, dayAt, startOf }: Calendar,
  weeks: number,
): Promise<Cohort[]> {
  const first = weekOf(today) - weeks + 1;
  const cohorts = Array.from({ length: weeks }, (_, i) => ({
    ...{ monday: dayCode(mondayOf(first + i)), size: 0, spoke: Array<number>(weeks - i).fill(0) },
  }));
  const since = startOf(mondayOf(first));
  const [edge] = await db.read<{ from: number | null; to: number | null }>(
    'SELECT min("id") AS "from", max("id") AS "to" FROM "Member" WHERE "createdAt" >= ?',
    since,
  );
  const day = dayCode(mondayOf(first));
  for (let from = (edge?.from ?? 1) - 1; from < (edge?.to ?? 0); from += SPAN) {
    const rows = await db.read<Row>(
      `SELECT DISTINCT m."id", m."createdAt", a."day" FROM "Member" m JOIN "Identity" i ON i."memberId" = m."id"
       LEFT JOIN "Activity" a ON a."identityId" = i."id" AND a."day" >= ? AND a."messages" > 0
       WHERE m."id" > ? AND m."id" <= ? AND m."createdAt" >= ? AND m."mergedIntoId" IS NULL`,
      ...[day, from, from + SPAN, since],
    );
    for (const own of Map.groupBy(rows, ({ id }) => id).values()) count(cohorts, own, { first, dayAt });
    await setImmediate();
  }
  return cohorts;
}

function count(
  cohorts: Cohort[],
  own: Row[],
  { first, dayAt }: { first: number; dayAt: Calendar['dayAt'] },
): void {
  const came = weekOf(dayAt(own[0]?.createdAt ?? 0));
  const cohort = cohorts[came - first];
  if (!cohort) return;
  cohort.size += 1;
  const weeks = new Set(own.flatMap(({ day }) => (day === null ? [] : [weekOf(dayNumber(day)) - came])));
  for (const week of weeks) {
    const before = cohort.spoke[week];
    if (before !== undefined) cohort.spoke[week] = before + 1;
  }
}
