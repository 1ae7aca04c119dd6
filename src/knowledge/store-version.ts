import type { Db, Sql } from '../db/db.ts';

/** Changes with every change of an entry, in whatever process. */
export async function knowledgeVersion(db: Pick<Db, 'read'>): Promise<string> {
  const rows = await db.read<{ value: string }>(
    `SELECT "value" FROM "Setting" WHERE "key" = 'knowledge.version'`,
  );
  return rows[0]?.value ?? '0';
}

/** Makes a second change wait until this one is committed. */
export async function holdKnowledgeVersion(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('knowledge.version', '0')
     ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value"`,
  );
}

/** Tells every process that what is answered has changed. */
export async function raiseKnowledgeVersion(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('knowledge.version', '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Setting"."value" AS int) + 1 AS text)`,
  );
}
