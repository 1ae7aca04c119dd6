import type { Db, Sql } from '../db/db.ts';

/** Changes whenever a login leads to another member, or members go by other names or languages, in whatever process. */
export async function membersVersion(db: Db): Promise<string> {
  const rows = await db.read<{ value: string }>(
    `SELECT "value" FROM "Setting" WHERE "key" = 'members.version'`,
  );
  return rows[0]?.value ?? '0';
}

/** Has every process forget who is who. Last in a transaction: until it ends, others that raise it wait. */
export async function raiseMembersVersion(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('members.version', '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Setting"."value" AS int) + 1 AS text)`,
  );
}
