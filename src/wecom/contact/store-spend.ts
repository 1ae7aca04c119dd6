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
  { plan, targets, now }: { plan: string; targets: string[]; now: number },
  { most, since }: Quota,
): Promise<{ granted: string[]; over: string[] }> {
  const all = [...new Set(targets)];
  return db.write(async sql => {
    await oneAtATime(sql);
    const had = await targetsOf(sql, db.dialect, plan, all);
    const rows = all
      .filter(target => !had.has(target))
      .map(target => ({ plan, target, at: now, since, most }));
    const got = await insert.all<{ target: string }>(sql, db.dialect, rows);
    const granted = new Set([...had, ...got.map(({ target }) => target)]);
    return {
      granted: all.filter(target => granted.has(target)),
      over: all.filter(target => !granted.has(target)),
    };
  });
}

/** Gives back what a plan spent on those who were not written to after all. */
export async function giveBack(db: Db, plan: string, targets: string[]): Promise<void> {
  await db.write(async sql => {
    for (const target of new Set(targets)) {
      await sql.run('DELETE FROM "WecomSpend" WHERE "plan" = ? AND "target" = ?', plan, target);
    }
  });
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
