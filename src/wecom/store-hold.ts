import type { Db } from '../db/db.ts';

const KEY = 'wecom.bot.';

/** Which process holds a bot: WeCom allows one connection, and every other throws it out. */
export type Hold = { holder: string; at: number; until: number };

type Taking = {
  account: string;
  holder: string;
  now: number;
  until: number;
  /** Whoever held it is known not to be there any more. */
  isGone: (hold: Hold) => boolean;
};

/** Takes or keeps a bot for a process; where another holds it, that one is the answer. */
export async function holdBot(
  db: Db,
  { account, holder, now, until, isGone }: Taking,
): Promise<Hold | undefined> {
  const key = KEY + account;
  return db.write(async sql => {
    await sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, '') ON CONFLICT ("key") DO NOTHING`,
      key,
    );
    const [row] = await sql.all<{ value: string }>(
      `SELECT "value" FROM "Setting" WHERE "key" = ? ${db.dialect.hold}`,
      key,
    );
    const known = row && row.value !== '' ? (JSON.parse(row.value) as Hold) : undefined;
    if (known && known.holder !== holder && known.until > now && !isGone(known)) return known;
    const at = known?.holder === holder ? known.at : now;
    await sql.run(
      'UPDATE "Setting" SET "value" = ? WHERE "key" = ?',
      ...[JSON.stringify({ holder, at, until }), key],
    );
    return undefined;
  });
}

/** Gives a bot back: whoever waits for it need not wait for its end. */
export async function letBotGo(db: Db, account: string, holder: string): Promise<void> {
  await db.write(async sql => {
    const [row] = await sql.all<{ value: string }>(
      'SELECT "value" FROM "Setting" WHERE "key" = ?',
      KEY + account,
    );
    if (row?.value && (JSON.parse(row.value) as Hold).holder === holder) {
      await sql.run('DELETE FROM "Setting" WHERE "key" = ?', KEY + account);
    }
  });
}

/** Who holds which bot now, or held it last. */
export async function readHolders({ read }: Pick<Db, 'read'>): Promise<(Hold & { account: string })[]> {
  const rows = await read<{ key: string; value: string }>(
    `SELECT "key", "value" FROM "Setting" WHERE "key" LIKE 'wecom.bot.%' AND "value" <> '' ORDER BY "key"`,
  );
  return rows.map(({ key, value }) => ({ account: key.slice(KEY.length), ...(JSON.parse(value) as Hold) }));
}
