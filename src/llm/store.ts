import type { Db, Sql } from '../db/db.ts';

export type Spent = { day: string; calls: number; tokens: number };

const KEY = 'llm.spent';

/** Counts a call of a day before it is made; false, and nothing counted, when the day's budget is used up. */
export function reserveCall(
  db: Db,
  day: string,
  budget: { calls: number; tokens: number },
): Promise<boolean> {
  return db.write(async sql => {
    const spent = await readSpent(sql, day);
    if (spent.calls >= budget.calls || spent.tokens >= budget.tokens) return false;
    await save(sql, { ...spent, calls: spent.calls + 1 });
    return true;
  });
}

/** Counts the tokens of a call that was made. */
export async function addTokens(db: Db, day: string, tokens: number): Promise<void> {
  await db.write(async sql => {
    const spent = await readSpent(sql, day);
    await save(sql, { ...spent, tokens: spent.tokens + tokens });
  });
}

/** The row stays locked until the transaction ends, so two processes count one after the other. */
async function readSpent(sql: Sql, day: string): Promise<Spent> {
  const fresh: Spent = { day, calls: 0, tokens: 0 };
  const [row] = await sql.all<{ value: string }>(
    `INSERT INTO "Setting" ("key", "value") VALUES ('${KEY}', ?)
     ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value" RETURNING "value"`,
    JSON.stringify(fresh),
  );
  const spent = row ? (JSON.parse(row.value) as Spent) : fresh;
  return spent.day === day ? spent : fresh;
}

async function save(sql: Sql, spent: Spent): Promise<void> {
  await sql.run(`UPDATE "Setting" SET "value" = ? WHERE "key" = '${KEY}'`, JSON.stringify(spent));
}

/** What was used up of a day's budget. */
export async function readSpentOn({ read }: Pick<Db, 'read'>, day: string): Promise<Spent> {
  const [row] = await read<{ value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = '${KEY}'`);
  const spent = row && (JSON.parse(row.value) as Spent);
  return spent?.day === day ? spent : { day, calls: 0, tokens: 0 };
}
