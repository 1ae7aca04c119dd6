import type { Db } from '../../db/db.ts';

const TOKEN = 'wecom.token';
const LEASE = 'wecom.token.lease';

/** The sealed token that every process uses, as it was kept last. */
export async function readSealedToken(db: Db): Promise<string | undefined> {
  const [row] = await db.read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', TOKEN);
  return row?.value;
}

export async function writeSealedToken(db: Db, sealed: string): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      ...[TOKEN, sealed],
    ),
  );
}

/** True for the one process that shall fetch a token; nobody else gets the lease before `until`. */
export async function takeTokenLease(db: Db, now: number, until: number): Promise<boolean> {
  const changed = await db.write(sql =>
    sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"
       WHERE CAST("Setting"."value" AS double precision) <= ?`,
      ...[LEASE, String(until), now],
    ),
  );
  return changed > 0;
}

/** Whoever wants to may fetch at once. */
export async function giveTokenLeaseBack(db: Db): Promise<void> {
  await db.write(sql => sql.run('DELETE FROM "Setting" WHERE "key" = ?', LEASE));
}
