import type { SqlValue } from '../db/db.ts';
import type { AgeField, Audience, Bounds, Condition, NumberField, Setting } from './audience.ts';

export type Statement = { sql: string; params: SqlValue[] };

/** The plus keeps SQLite from reading the index on it from end to end, where a few ids are asked for. */
export const SEEN_AT: Record<AgeField, string> = {
  seen: '+m."lastSeenAt"',
  joined: 'm."createdAt"',
  lastorder: 'm."lastOrderAt"',
};

/** Sums that are kept with the member; nothing is added up here. */
const COUNTED: Record<NumberField, string> = {
  messages: 'm."messages"',
  orders: 'm."orderCount"',
  spent: 'm."spentCents"',
  points: 'm."points"',
};

/**
 * One statement that selects the ids of an audience, as the column "id": whoever was merged into another is in none.
 * Everything that somebody wrote travels as a parameter. Each member is looked at by itself, so it may be held to a
 * part of the members by what the caller adds.
 */
export function compileAudience(audience: Audience, setting: Setting): Statement {
  const { sql, params } = treeSql(audience, setting);
  return { sql: `SELECT m."id" FROM "Member" m WHERE m."mergedIntoId" IS NULL AND ${sql}`, params };
}

/** Whether the row `m` of "Member" fits. It is never NULL, so that NOT means what it says. */
export function treeSql(tree: Audience, setting: Setting): Statement {
  if (tree.test === 'not') {
    const { sql, params } = treeSql(tree.of, setting);
    return { sql: `NOT (${sql})`, params };
  }
  if (tree.test !== 'all' && tree.test !== 'any') return conditionSql(tree, setting);
  const parts = tree.of.map(each => treeSql(each, setting));
  const sql = parts.map(part => part.sql).join(tree.test === 'all' ? ' AND ' : ' OR ');
  return { sql: `(${sql})`, params: parts.flatMap(part => part.params) };
}

function conditionSql(condition: Condition, { now, language }: Setting): Statement {
  switch (condition.test) {
    case 'tag':
      // The plus keeps SQLite on the primary key: the index for whole audiences would be read through for each member.
      return has(`"MemberTag" x WHERE x."memberId" = m."id" AND x."tagId" = ? AND +x."carriedUntil" > ?`, [
        condition.tagId,
        now,
      ]);
    case 'mark':
      return has(`"Mark" x WHERE x."topicId" = ? AND x."memberId" = m."id"`, [condition.topicId]);
    case 'city':
      return has(`"Contact" x WHERE x."memberId" = m."id" AND x."city" = ?`, [condition.value]);
    case 'room':
      return has(
        `"Identity" i CROSS JOIN "RoomMember" x WHERE i."memberId" = m."id" AND x."identityId" = i."id"
          AND x."roomId" IN (${marks(condition.roomIds)}) AND x."leftAt" IS NULL`,
        condition.roomIds,
      );
    case 'age':
      return ageSql(SEEN_AT[condition.field], condition.bounds, now);
    case 'number':
      return boundsSql(COUNTED[condition.field], condition.bounds);
    case 'tier':
      if (condition.names.length === 0) return { sql: '1 = 0', params: [] };
      return { sql: `coalesce(m."tier", '') IN (${marks(condition.names)})`, params: condition.names };
    case 'stage':
      return { sql: `coalesce(m."stage", '') = ?`, params: [condition.value] };
    case 'lang':
      return { sql: `coalesce(m."language", ?) = ?`, params: [language, condition.value] };
    case 'role':
      return { sql: `m."role" = ?`, params: [condition.value] };
    default:
      return condition satisfies never;
  }
}

export const marks = (values: unknown[]): string => values.map(() => '?').join(', ');

const has = (from: string, params: SqlValue[]): Statement => ({
  sql: `EXISTS (SELECT 1 FROM ${from})`,
  params,
});

/** Whether what a column tells the moment of is so long ago. */
export function ageSql(column: string, bounds: Bounds, now: number): Statement {
  return boundsSql(column, turned(bounds, now));
}

/** The moments that lie between two ages: the older one is the earlier. */
function turned({ min, max }: Bounds, now: number): Bounds {
  return {
    ...(max && { min: { ...max, value: now - max.value } }),
    ...(min && { max: { ...min, value: now - min.value } }),
  };
}

function boundsSql(measured: string, { min, max }: Bounds): Statement {
  const parts = [`${measured} IS NOT NULL`];
  const params: number[] = [];
  const compare = (sign: string, bound: Bounds['min']): void => {
    if (!bound) return;
    parts.push(`${measured} ${sign}${bound.inclusive ? '=' : ''} CAST(? AS double precision)`);
    params.push(bound.value);
  };
  compare('>', min);
  compare('<', max);
  return { sql: `(${parts.join(' AND ')})`, params };
}
