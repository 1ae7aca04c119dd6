import type { Db, Sql } from '../db/db.ts';

/** The login that a code was made by. */
export type Coded = { identityId: number; memberId: number; account: string; name: string };

/** Keeps a code until a moment, by its hash; an earlier one of the same login is good no longer. */
export async function keepCode(
  db: Db,
  code: { hash: string; identityId: number; expiresAt: number },
  now: number,
): Promise<void> {
  await db.write(async sql => {
    await sql.run('DELETE FROM "LinkCode" WHERE "identityId" = ? OR "expiresAt" <= ?', code.identityId, now);
    await sql.run(
      'INSERT INTO "LinkCode" ("hash", "identityId", "expiresAt") VALUES (?, ?, ?)',
      ...[code.hash, code.identityId, code.expiresAt],
    );
  });
}

const WINDOW_MS = 3_600_000;
const keyOf = (memberId: number): string => `link.wrong.${memberId}`;

/**
 * Takes a code: whoever says it first has it. Wrong ones are counted per member; after `most` of them within an hour
 * even a right one is not looked at, and says so.
 */
export function takeCode(
  db: Db,
  hash: string,
  { memberId, now, most }: { memberId: number; now: number; most: number },
): Promise<Coded | 'wrong' | 'too many'> {
  return db.write(async sql => {
    const wrong = await recentWrong(sql, memberId, now);
    if (wrong.length >= most) return 'too many';
    const [taken] = await sql.all<{ identityId: number }>(
      'DELETE FROM "LinkCode" WHERE "hash" = ? AND "expiresAt" > ? RETURNING "identityId"',
      hash,
      now,
    );
    const coded = taken && (await readLogin(sql, taken.identityId));
    if (coded) return coded;
    await writeWrong(sql, memberId, [...wrong, now]);
    return 'wrong';
  });
}

/** A login with the member it leads to. */
export async function readLogin(sql: Pick<Sql, 'all'>, identityId: number): Promise<Coded | undefined> {
  const [login] = await sql.all<Coded>(
    'SELECT "id" AS "identityId", "memberId", "account", "name" FROM "Identity" WHERE "id" = ?',
    identityId,
  );
  return login;
}

async function recentWrong(sql: Sql, memberId: number, now: number): Promise<number[]> {
  const [row] = await sql.all<{ value: string }>(
    'SELECT "value" FROM "Setting" WHERE "key" = ?',
    keyOf(memberId),
  );
  const times = row ? (JSON.parse(row.value) as number[]) : [];
  return times.filter(at => at > now - WINDOW_MS);
}

/** Notes one more, and forgets those of others that are an hour old. */
async function writeWrong(sql: Sql, memberId: number, times: number[]): Promise<void> {
  const last = times.at(-1) ?? 0;
  const kept = await sql.all<{ key: string; value: string }>(
    `SELECT "key", "value" FROM "Setting" WHERE "key" LIKE 'link.wrong.%'`,
  );
  for (const { key, value } of kept) {
    const latest = (JSON.parse(value) as number[]).at(-1) ?? 0;
    if (latest <= last - WINDOW_MS) await sql.run('DELETE FROM "Setting" WHERE "key" = ?', key);
  }
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
     ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
    ...[keyOf(memberId), JSON.stringify(times)],
  );
}
