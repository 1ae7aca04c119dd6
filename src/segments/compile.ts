import type { SqlValue } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Language } from '../kernel/language.ts';
import { FLOOR, strengthAtSql } from '../tags/strength.ts';
import type { AgeField, Audience, Bounds, Condition } from './audience.ts';

/** What an expression is read against. */
export type Setting = {
  now: number;
  /** The language of members who have none of their own. */
  language: Language;
};

export type Statement = { sql: string; params: SqlValue[] };

const SEEN_AT: Record<AgeField, string> = { seen: 'm."lastSeenAt"', joined: 'm."createdAt"' };

/** From the daily rollup; the log is never read. */
const MESSAGES = `(SELECT coalesce(sum(a."messages"), 0) FROM "Activity" a WHERE a."memberId" = m."id")`;

/**
 * One statement that selects the ids of an audience, as the column "id". Everything that somebody wrote travels as a
 * parameter. The log of interactions is never read.
 */
export function compileAudience(audience: Audience, setting: Setting, dialect: Dialect): Statement {
  const { sql, params } = treeSql(audience, setting, dialect);
  return { sql: `SELECT m."id" FROM "Member" m WHERE ${sql}`, params };
}

function treeSql(tree: Audience, setting: Setting, dialect: Dialect): Statement {
  if (tree.test === 'not') {
    const { sql, params } = treeSql(tree.of, setting, dialect);
    return { sql: `NOT (${sql})`, params };
  }
  if (tree.test !== 'all' && tree.test !== 'any') return conditionSql(tree, setting, dialect);
  const parts = tree.of.map(each => treeSql(each, setting, dialect));
  const sql = parts.map(part => part.sql).join(tree.test === 'all' ? ' AND ' : ' OR ');
  return { sql: `(${sql})`, params: parts.flatMap(part => part.params) };
}

function conditionSql(condition: Condition, { now, language }: Setting, dialect: Dialect): Statement {
  switch (condition.test) {
    case 'tag':
      return belongs(dialect, 'FROM "MemberTag" x', {
        sql: `x."tagId" = ? AND x."removedAt" IS NULL
          AND (x."source" <> 'rule' OR ${strengthAtSql(dialect, 'x', 'CAST(? AS double precision)')} >= ${FLOOR})`,
        params: [condition.tagId, now],
      });
    case 'room':
      return belongs(dialect, 'FROM "RoomMember" x', {
        sql: `x."roomId" IN (${condition.roomIds.map(() => '?').join(', ')}) AND x."leftAt" IS NULL`,
        params: condition.roomIds,
      });
    case 'age':
      return boundsSql(SEEN_AT[condition.field], turned(condition.bounds, now));
    case 'number':
      return boundsSql(MESSAGES, condition.bounds);
    case 'lang':
      return { sql: `coalesce(m."language", ?) = ?`, params: [language, condition.value] };
    case 'role':
      return { sql: `m."role" = ?`, params: [condition.value] };
    default:
      return condition satisfies never;
  }
}

/**
 * Whether the member has such a row. SQLite gathers them once; PostgreSQL, which would search a list of many ids from
 * end to end, looks each one up.
 */
function belongs(dialect: Dialect, from: string, { sql, params }: Statement): Statement {
  return dialect.name === 'sqlite'
    ? { sql: `m."id" IN (SELECT x."memberId" ${from} WHERE ${sql})`, params }
    : { sql: `EXISTS (SELECT 1 ${from} WHERE x."memberId" = m."id" AND ${sql})`, params };
}

/** The moments that lie between two ages: the older one is the earlier. */
function turned({ min, max }: Bounds, now: number): Bounds {
  return {
    ...(max && { min: { ...max, value: now - max.value } }),
    ...(min && { max: { ...min, value: now - min.value } }),
  };
}

function boundsSql(measured: string, { min, max }: Bounds): Statement {
  const parts: string[] = [];
  const params: number[] = [];
  const compare = (sign: string, bound: Bounds['min']): void => {
    if (!bound) return;
    parts.push(`${measured} ${sign}${bound.inclusive ? '=' : ''} CAST(? AS double precision)`);
    params.push(bound.value);
  };
  compare('>', min);
  compare('<', max);
  return { sql: parts.length > 0 ? `(${parts.join(' AND ')})` : `${measured} IS NOT NULL`, params };
}
