import { setImmediate } from 'node:timers/promises';
import type { Db, Sql, SqlValue } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { FOREVER } from '../tags/strength.ts';
import type { Saved } from './assess.ts';
import { type Audience, conditionsOf, type Setting } from './audience.ts';
import { SEEN_AT, type Statement, treeSql } from './compile.ts';
import type { OnChange } from './store-membership.ts';

/** Members whose turn comes in one transaction: nobody else writes meanwhile. */
const PAGE = 5_000;
/** From so many on PostgreSQL must know what the table holds, or it reads all of it for one member. */
const MANY = 20_000;

type Page = { segment: Saved; setting: Setting; after: number; upTo: number };

/**
 * Makes the kept members of a segment what its statement selects, a part of the ids at a time, and sees to it that
 * whoever comes or goes with time is looked at then.
 */
export async function fillSegment(
  db: Db,
  segment: Saved,
  { settingNow, onChange }: { settingNow: () => Setting; onChange: OnChange },
): Promise<void> {
  const [last] = await db.read<{ id: number | null }>('SELECT max("id") AS "id" FROM "Member"');
  for (let after = 0; after < (last?.id ?? 0); after += PAGE) {
    await db.write(async sql => {
      const page = { segment, setting: settingNow(), after, upTo: after + PAGE };
      await fillPage(sql, db.dialect, page, onChange);
    });
    await setImmediate();
  }
  if (db.dialect.name === 'postgresql' && (last?.id ?? 0) > MANY) await db.read('ANALYZE "SegmentMember"');
}

async function fillPage(sql: Sql, dialect: Dialect, page: Page, onChange: OnChange): Promise<void> {
  const { segment, setting, after, upTo } = page;
  const { sql: fits, params } = treeSql(segment.audience, setting);
  const left = await sql.all<{ memberId: number }>(
    `DELETE FROM "SegmentMember" WHERE "segmentId" = ? AND "memberId" > ? AND "memberId" <= ? AND NOT EXISTS (
       SELECT 1 FROM "Member" m WHERE m."id" = "SegmentMember"."memberId" AND m."mergedIntoId" IS NULL AND ${fits})
     RETURNING "memberId"`,
    ...[segment.id, after, upTo, ...params],
  );
  const entered = await sql.all<{ memberId: number }>(
    `INSERT INTO "SegmentMember" ("segmentId", "memberId", "since")
     SELECT s."id", m."id", CAST(? AS double precision) FROM "Segment" s, "Member" m
     WHERE s."id" = ? AND m."id" > ? AND m."id" <= ? AND m."mergedIntoId" IS NULL AND ${fits}
     ON CONFLICT ("segmentId", "memberId") DO NOTHING RETURNING "memberId"`,
    ...[setting.now, segment.id, after, upTo, ...params],
  );
  await bringForward(sql, dialect, page);
  const ids = (rows: { memberId: number }[]) => rows.map(row => row.memberId);
  if (left.length + entered.length === 0) return;
  await onChange(sql, [{ segmentId: segment.id, entered: ids(entered), left: ids(left), at: setting.now }]);
}

/** Whoever is due later than the segment asks for is due then. */
async function bringForward(
  sql: Sql,
  dialect: Dialect,
  { segment, setting, after, upTo }: Page,
): Promise<void> {
  const next = nextChangeSql(segment.audience, setting.now, dialect);
  if (!next) return;
  await sql.run(
    `WITH n AS MATERIALIZED (
       SELECT m."id", ${next.sql} AS "next" FROM "Member" m WHERE m."id" > ? AND m."id" <= ?)
     UPDATE "Member" SET "segmentDueAt" = n."next" FROM n
     WHERE "Member"."id" = n."id" AND "Member"."mergedIntoId" IS NULL AND n."next" < ${FOREVER}
       AND ("Member"."segmentDueAt" IS NULL OR "Member"."segmentDueAt" > n."next")`,
    ...[...next.params, after, upTo],
  );
}

/** `nextChange` in SQL, a millisecond early at times, which does no harm; undefined where time changes nothing. */
function nextChangeSql(audience: Audience, now: number, dialect: Dialect): Statement | undefined {
  const moments = new Map<string, Statement>();
  const add = (sql: string, params: SqlValue[]) => moments.set(`${sql} ${params.join()}`, { sql, params });
  for (const condition of conditionsOf(audience)) {
    if (condition.test === 'tag') {
      const from = 'FROM "MemberTag" x WHERE x."memberId" = m."id" AND x."tagId" = ?';
      add(`(SELECT x."carriedUntil" ${from})`, [condition.tagId]);
    }
    if (condition.test !== 'age') continue;
    for (const bound of [condition.bounds.min, condition.bounds.max]) {
      if (bound) add(`${SEEN_AT[condition.field]} + CAST(? AS double precision)`, [bound.value]);
    }
  }
  if (moments.size === 0) return undefined;
  const coming = ({ sql }: Statement) =>
    `CASE WHEN ${sql} >= CAST(? AS double precision) THEN ${sql} ELSE ${FOREVER} END`;
  const all = [...moments.values()];
  return {
    sql: all.map(coming).reduce((a, b) => dialect.least(a, b), `${FOREVER}`),
    params: all.flatMap(({ params }) => [...params, now, ...params]),
  };
}
