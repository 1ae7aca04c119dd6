import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';
import { perDialect } from '../db/dialect.ts';
import { type Audience, type Condition, conditionsOf, type Setting } from './audience.ts';
import { ageSql, marks, type Statement, treeSql } from './compile.ts';
import { both, either, type IdSet, idsFrom, idsOf, negated, sizeOf } from './id-set.ts';

type Reader = Pick<Db, 'read' | 'dialect'>;
type Asked = { db: Reader; setting: Setting };

/**
 * The members of an audience: what `compileAudience` selects, found another way. Each condition is one list of ids out
 * of one index, and AND, OR and NOT are done on bits: a database intersects long lists slowly.
 */
export async function selectMembers(db: Reader, audience: Audience, setting: Setting): Promise<IdSet> {
  const found = await select(audience, { db, setting });
  const merged = await listOf(db, {
    sql: 'SELECT m."id" FROM "Member" m WHERE m."mergedIntoId" IS NOT NULL',
    params: [],
  });
  const held = found.rest
    ? both(found, await listOf(db, { sql: 'SELECT m."id" FROM "Member" m', params: [] }))
    : found;
  return both(held, negated(merged));
}

async function select(audience: Audience, asked: Asked): Promise<IdSet> {
  if (isSeen(audience)) {
    const { sql, params } = ageSql('m."lastSeenAt"', audience.bounds, asked.setting.now);
    return listOf(asked.db, { sql: `SELECT m."id" FROM "Member" m WHERE ${sql}`, params });
  }
  if (isOwn(audience)) return listOf(asked.db, ownList(audience, asked.setting));
  if (audience.test === 'not') return negated(await select(audience.of, asked));
  if (audience.test === 'all') return selectAll(audience.of, asked);
  if (audience.test === 'any') {
    const own = audience.of.filter(isOwn);
    const parts = [...audience.of.filter(each => !isOwn(each)), ...joined('any', own)];
    const sets = await inTurn(parts, each => select(each, asked));
    return sets.reduce(either);
  }
  return listOf(asked.db, leafList(audience, asked.setting));
}

/** So many are looked up one by one sooner than the whole table is read. */
const FEW = 100_000;

/** What an index lists comes first; where that leaves few, the rest is asked of those only. */
async function selectAll(parts: Audience[], { db, setting }: Asked): Promise<IdSet> {
  const [listed, unlisted] = [parts.filter(isListed), parts.filter(each => !isListed(each))];
  const sets = await inTurn(listed, each => select(each, { db, setting }));
  const found = sets.length > 0 ? sets.reduce(both) : { bits: new Uint32Array(0), rest: true };
  const [own] = joined('all', unlisted);
  if (!own) return found;
  const list = ownList(own, setting);
  if (found.rest || sizeOf(found) > FEW) return both(found, await listOf(db, list));
  const { sql, params } = list;
  const some = `m."id" IN (SELECT y."id" FROM ${db.dialect.table({ id: 'int' })} AS y)`;
  const rows = idsOf(found).map(id => [id]);
  return listOf(db, { sql: `${sql} AND ${some}`, params: [...params, JSON.stringify(rows)] });
}

/** One wish at a time: each read holds the event loop on SQLite, and between them others come to their turn. */
async function inTurn<T, Result>(items: T[], work: (item: T) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(await work(item));
    await setImmediate();
  }
  return results;
}

const ELSEWHERE: ReadonlySet<Condition['test']> = new Set(['tag', 'mark', 'room', 'city']);

/** Whether the row of the member says it all. */
function isOwn(audience: Audience): boolean {
  return conditionsOf(audience).every(({ test }) => !ELSEWHERE.has(test));
}

/** Whether indexes answer it without reading the members. */
function isListed(audience: Audience): boolean {
  return !isOwn(audience) || isSeen(audience);
}

function isSeen(audience: Audience): audience is Extract<Condition, { test: 'age' }> {
  return audience.test === 'age' && audience.field === 'seen';
}

function joined(test: 'all' | 'any', of: Audience[]): Audience[] {
  return of.length > 1 ? [{ test, of }] : of;
}

function ownList(audience: Audience, setting: Setting): Statement {
  const { sql, params } = treeSql(audience, setting);
  return { sql: `SELECT m."id" FROM "Member" m WHERE ${sql}`, params };
}

function leafList(condition: Condition, setting: Setting): Statement {
  switch (condition.test) {
    case 'tag':
      return {
        sql: 'SELECT x."memberId" AS "id" FROM "MemberTag" x WHERE x."tagId" = ? AND x."carriedUntil" > ?',
        params: [condition.tagId, setting.now],
      };
    case 'mark':
      return {
        sql: 'SELECT x."memberId" AS "id" FROM "Mark" x WHERE x."topicId" = ?',
        params: [condition.topicId],
      };
    case 'city':
      return {
        sql: 'SELECT x."memberId" AS "id" FROM "Contact" x WHERE x."city" = ?',
        params: [condition.value],
      };
    case 'room':
      return {
        sql: `SELECT i."memberId" AS "id" FROM "RoomMember" x JOIN "Identity" i ON i."id" = x."identityId"
          WHERE x."roomId" IN (${marks(condition.roomIds)}) AND x."leftAt" IS NULL`,
        params: condition.roomIds,
      };
    default:
      return ownList(condition, setting);
  }
}

const asText = perDialect(({ name }) =>
  name === 'sqlite' ? 'group_concat(l."id")' : `string_agg(CAST(l."id" AS text), ',')`,
);

/** The ids travel as one text. */
async function listOf({ read, dialect }: Reader, { sql, params }: Statement): Promise<IdSet> {
  const [row] = await read<{ ids: string | null }>(
    `SELECT ${asText(dialect)} AS "ids" FROM (${sql}) AS l`,
    ...params,
  );
  return idsFrom(row?.ids ?? '');
}
