import type { Db, Sql } from '../db/db.ts';

const ENTRIES = 'knowledge.version';
const VERDICTS = 'knowledge.verdicts';

/** Both change in whatever process: one with every change of an entry, one with every verdict on an answer. */
export async function knowledgeVersions(
  db: Pick<Db, 'read'>,
): Promise<{ entries: string; verdicts: string }> {
  const rows = await db.read<{ key: string; value: string }>(
    `SELECT "key", "value" FROM "Setting" WHERE "key" IN ('${ENTRIES}', '${VERDICTS}')`,
  );
  const of = (key: string): string => rows.find(row => row.key === key)?.value ?? '0';
  return { entries: of(ENTRIES), verdicts: of(VERDICTS) };
}

/** Makes a second change wait until this one is committed. */
export async function holdKnowledgeVersion(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('${ENTRIES}', '0')
     ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value"`,
  );
}

/** Tells every process that what is answered has changed. */
export const raiseKnowledgeVersion = (sql: Sql): Promise<void> => raise(sql, ENTRIES);

/** Tells every process that somebody judged an answer: thresholds are found anew. */
export const raiseVerdicts = (sql: Sql): Promise<void> => raise(sql, VERDICTS);

async function raise(sql: Sql, key: string): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES (?, '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Setting"."value" AS int) + 1 AS text)`,
    key,
  );
}
