import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { StoredEntry } from './store.ts';

const insertVersions = batch(
  { entryId: 'int', version: 'int', at: 'double precision', byId: 'int', before: 'text' },
  x => `
    INSERT INTO "EntryVersion" ("entryId", "version", "at", "byId", "before")
    SELECT x."entryId", x."version", x."at", x."byId", x."before" FROM ${x}`,
);

/** Keeps what entries say before they are changed. */
export async function keepVersions(
  sql: Sql,
  dialect: Dialect,
  entries: StoredEntry[],
  { at, byId }: { at: number; byId: number | null },
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(entry => ({
    ...{ entryId: entry.id, version: entry.version, at, byId },
    before: JSON.stringify(entry),
  }));
  await insertVersions.run(sql, dialect, rows);
}
