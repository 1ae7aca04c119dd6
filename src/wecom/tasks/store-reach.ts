import { batch } from '../../db/batch.ts';
import type { Sql } from '../../db/db.ts';
import type { Dialect } from '../../db/dialect.ts';
import { countSpent } from '../contact/store-spend.ts';
import { quotaAt } from './quota.ts';
import { readQuotaRule } from './store-quota.ts';

/** Through whom a member or a group can be written to. */
export type Through = {
  staff: string;
  /** external_userid, or chat_id */
  target: string;
  /** They had as many messages as WeCom lets them have. */
  full: boolean;
};

const members = batch(
  { id: 'int' },
  x => `
    SELECT x."id", f."customer" AS "target", f."staff" FROM ${x}
    JOIN "Identity" i ON i."memberId" = x."id" AND i."account" = 'wecom'
    JOIN "WecomFollow" f ON f."customer" = i."nativeId" ORDER BY f."at", f."staff"`,
);

const rooms = batch(
  { id: 'int' },
  x => `
    SELECT x."id", f."customer" AS "target", f."staff" FROM ${x}
    JOIN "Room" r ON r."id" = x."id" AND r."account" = 'wecom'
    JOIN "WecomFollow" f ON f."customer" = r."nativeId" ORDER BY f."at", f."staff"`,
);

type Asked = { kind: 'single' | 'group'; ids: number[]; now: number };

/** Of several of the staff who have a customer, the one who had them first is asked. */
export async function readThrough(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  { kind, ids, now }: Asked,
): Promise<Map<number, Through>> {
  const listed = ids.map(id => ({ id }));
  const found = await (kind === 'single' ? members : rooms).all<Through & { id: number }>(
    sql,
    dialect,
    listed,
  );
  const first = new Map<number, Through & { id: number }>();
  for (const row of found) if (!first.has(row.id)) first.set(row.id, row);
  const { most, since } = quotaAt(await readQuotaRule(sql), now);
  const targets = [...first.values()].map(({ target }) => target);
  const spent = await countSpent(sql, dialect, { targets, since });
  return new Map(
    [...first].map(([id, { staff, target }]) => [
      id,
      { staff, target, full: (spent.get(target) ?? 0) >= most },
    ]),
  );
}
