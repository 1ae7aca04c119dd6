import { batch } from '../../db/batch.ts';
import type { Db, Sql } from '../../db/db.ts';
import type { Dialect } from '../../db/dialect.ts';

/** At most `most` messages since `since`, for each customer or group. */
export type Quota = { most: number; since: number };

const insert = batch(
  { plan: 'text', target: 'text', at: 'double precision', since: 'double precision', most: 'int' },
  x => `
    INSERT INTO "WecomSpend" ("plan", "target", "at")
    SELECT x."plan", x."target", x."at" FROM ${x}
    WHERE (SELECT count(*) FROM "WecomSpend" s WHERE s."target" = x."target" AND s."at" >= x."since") < x."most"
    ON CONFLICT ("plan", "target") DO NOTHING
    RETURNING "target"`,
);

const owned = batch(
  { plan: 'text', target: 'text' },
  x => `
    SELECT s."target" FROM ${x} JOIN "WecomSpend" s ON s."plan" = x."plan" AND s."target" = x."target"`,
);

/**
 * Spends one message on each target for a plan. What the plan has spent already counts as granted and is not spent
 * again; who has no message left is in `over`.
 */
export async function spend(
  db: Db,
  wish: Wish,
  quota: Quota,
): Promise<{ granted: string[]; over: string[] }> {
  return db.write(sql => spendWithin(sql, db.dialect, wish, quota));
}

type Wish = { plan: string; targets: string[]; now: number };

/** The same as a part of something larger. */
export async function spendWithin(
  sql: Sql,
  dialect: Dialect,
  { plan, targets, now }: Wish,
  { most, since }: Quota,
): Promise<{ granted: string[]; over: string[] }> {
  const all = [...new Set(targets)];
  await oneAtATime(sql);
  const had = await targetsOf(sql, dialect, plan, all);
  const rows = all.filter(target => !had.has(target)).map(target => ({ plan, target, at: now, since, most }));
  const got = await insert.all<{ target: string }>(sql, dialect, rows);
  const granted = new Set([...had, ...got.map(({ target }) => target)]);
  return {
    granted: all.filter(target => granted.has(target)),
    over: all.filter(target => !granted.has(target)),
  };
}

const remove = batch(
  { plan: 'text', target: 'text' },
  x => `
    DELETE FROM "WecomSpend" WHERE EXISTS (
      SELECT 1 FROM ${x} WHERE x."plan" = "WecomSpend"."plan" AND x."target" = "WecomSpend"."target")`,
);

/** Gives back what a plan spent on those who were not written to after all. */
export async function giveBack(sql: Sql, dialect: Dialect, plan: string, targets: string[]): Promise<void> {
  if (targets.length === 0) return;
  await remove.run(
    sql,
    dialect,
    targets.map(target => ({ plan, target })),
  );
}

const used = batch(
  { target: 'text', since: 'double precision' },
  x => `
    SELECT s."target", CAST(count(*) AS int) AS "count" FROM ${x}
    JOIN "WecomSpend" s ON s."target" = x."target" AND s."at" >= x."since" GROUP BY s."target"`,
);

/** How many messages each had since a moment. */
export async function countSpent(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  { targets, since }: { targets: string[]; since: number },
): Promise<Map<string, number>> {
  const rows = await used.all<{ target: string; count: number }>(
    sql,
    dialect,
    targets.map(target => ({ target, since })),
  );
  return new Map(rows.map(({ target, count }) => [target, count]));
}

async function targetsOf(sql: Sql, dialect: Dialect, plan: string, targets: string[]): Promise<Set<string>> {
  const rows = await owned.all<{ target: string }>(
    sql,
    dialect,
    targets.map(target => ({ plan, target })),
  );
  return new Set(rows.map(({ target }) => target));
}

/** Two plans that count at the same moment would both find the last message unspent. */
async function oneAtATime(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('wecom.spend', '')
     ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value"`,
  );
}
