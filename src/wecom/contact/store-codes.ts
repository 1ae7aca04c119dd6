import type { Db } from '../../db/db.ts';

/** The live code of everybody who came by none that has words of its own. */
export const ANY_CODE = '*';

/** What is said to whoever comes by a live code, and what they are tagged with. */
export type LiveCode = { state: string; welcome: string; tags: string[] };

type Row = Omit<LiveCode, 'tags'> & { tags: string };

const codeOf = (row: Row): LiveCode => ({ ...row, tags: JSON.parse(row.tags) as string[] });

export async function listCodes({ read }: Pick<Db, 'read'>): Promise<LiveCode[]> {
  return (await read<Row>('SELECT "state", "welcome", "tags" FROM "WecomCode" ORDER BY "state"')).map(codeOf);
}

/** The words for a live code, else those for everybody; undefined where there are none. */
export async function findCode({ read }: Pick<Db, 'read'>, state: string): Promise<LiveCode | undefined> {
  const rows = await read<Row>(
    'SELECT "state", "welcome", "tags" FROM "WecomCode" WHERE "state" IN (?, ?)',
    ...[state, ANY_CODE],
  );
  const row = rows.find(each => each.state === state) ?? rows[0];
  return row && codeOf(row);
}

export async function saveCode(
  db: Db,
  { state, welcome, tags }: LiveCode,
  { now, byId }: { now: number; byId: number },
): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "WecomCode" ("state", "welcome", "tags", "updatedAt", "byId") VALUES (?, ?, ?, ?, ?)
       ON CONFLICT ("state") DO UPDATE SET "welcome" = excluded."welcome", "tags" = excluded."tags",
         "updatedAt" = excluded."updatedAt", "byId" = excluded."byId"`,
      ...[state, welcome, JSON.stringify(tags), now, byId],
    ),
  );
}

/** False where there was none. */
export async function removeCode(db: Db, state: string): Promise<boolean> {
  return (await db.write(sql => sql.run('DELETE FROM "WecomCode" WHERE "state" = ?', state))) > 0;
}
