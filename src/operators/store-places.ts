import type { Db } from '../db/db.ts';

export type Group = { id: number; account: string; kind: 'group'; title: string | null };

/** Groups of a title, or of a number `#12`, that the house is still in. */
export function findGroups(db: Pick<Db, 'read'>, name: string): Promise<Group[]> {
  const number = /^#(\d{1,9})$/.exec(name)?.[1];
  return db.read<Group>(
    `SELECT "id", "account", "kind", "title" FROM "Room"
     WHERE "kind" = 'group' AND "goneAt" IS NULL AND ${number ? '"id"' : '"title"'} = ? ORDER BY "id" LIMIT 2`,
    number ? Number(number) : name,
  );
}

/** An account that the house has rooms on, as it is spelled. */
export async function findAccount(db: Pick<Db, 'read'>, name: string): Promise<string | undefined> {
  const [row] = await db.read<{ account: string }>(
    'SELECT "account" FROM "Room" WHERE "account" = ? LIMIT 1',
    name.toLowerCase(),
  );
  return row?.account;
}

/** `telegram:12345`, as the configuration writes them. */
export async function loginsOf(db: Pick<Db, 'read'>, memberId: number): Promise<string[]> {
  const rows = await db.read<{ account: string; nativeId: string }>(
    'SELECT "account", "nativeId" FROM "Identity" WHERE "memberId" = ?',
    memberId,
  );
  return rows.map(({ account, nativeId }) => `${account}:${nativeId}`);
}
