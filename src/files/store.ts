import type { Db, Sql } from '../db/db.ts';

class Undone extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('the transaction is undone on purpose');
    this.result = result;
  }
}

/**
 * One import's work in one transaction, which is undone where its result is not to be kept. Imports that come at once
 * take turns, also those of other processes. Where it met the bot's own writing head-on the store runs it once more,
 * so `work` must be free of outside effects.
 */
export async function writeInTurn<T>(
  db: Db,
  work: (sql: Sql) => Promise<T>,
  keep: (result: T) => boolean,
): Promise<T> {
  try {
    return await db.write(async sql => {
      await takeTurn(sql);
      const result = await work(sql);
      if (!keep(result)) throw new Undone(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return error.result as T;
    throw error;
  }
}

/** Whoever comes second waits here until the first has committed. */
async function takeTurn(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('imports.turn', '0')
     ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value"`,
  );
}
