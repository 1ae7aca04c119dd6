import { batch } from '../../db/batch.ts';
import type { Db, Sql } from '../../db/db.ts';
import type { Dialect } from '../../db/dialect.ts';

/** Who of the staff has a customer, or owns a customer group: through whom alone these can be written to. */
export type Follow = { customer: string; staff: string; at: number };

const save = batch(
  { customer: 'text', staff: 'text', at: 'double precision', now: 'double precision' },
  x => `
    INSERT INTO "WecomFollow" ("customer", "staff", "at", "seenAt")
    SELECT x."customer", x."staff", x."at", x."now" FROM ${x} WHERE true
    ON CONFLICT ("customer", "staff") DO UPDATE SET "at" = excluded."at", "seenAt" = excluded."seenAt"`,
);

export async function saveFollows(sql: Sql, dialect: Dialect, follows: Follow[], now: number): Promise<void> {
  const once = new Map(follows.map(each => [`${each.customer} ${each.staff}`, { ...each, now }]));
  await save.run(sql, dialect, [...once.values()]);
}

/** All who have one customer or group, as WeCom told just now: nobody else has them any more. */
export async function replaceFollows(
  sql: Sql,
  dialect: Dialect,
  { id, follows, now }: { id: string; follows: Omit<Follow, 'customer'>[]; now: number },
): Promise<void> {
  await sql.run('DELETE FROM "WecomFollow" WHERE "customer" = ?', id);
  await saveFollows(
    sql,
    dialect,
    follows.map(each => ({ customer: id, ...each })),
    now,
  );
}

/** After a whole comparison that began at a moment: what it did not see is over. */
export async function dropUnseen(db: Db, since: number): Promise<number> {
  return db.write(sql => sql.run('DELETE FROM "WecomFollow" WHERE "seenAt" < ?', since));
}
