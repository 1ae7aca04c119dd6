import type { Db, Sql } from '../db/db.ts';
import type { EntryInput } from './check-entry.ts';
import type { AlternateSource, EntryStatus } from './entry.ts';
import { readEntry, type StoredEntry } from './store.ts';
import { keepVersions } from './store-history.ts';
import { addAlternate } from './store-learn.ts';
import { holdKnowledgeVersion, raiseKnowledgeVersion } from './store-version.ts';

/** Who changes it; nobody by name is whoever started the house. */
export type By = { now: number; memberId: number | null };

type NewEntry = Omit<EntryInput, 'alternates' | 'status'> & { status: EntryStatus };

/** Writes an entry that an operator made; undefined where another has its id already. */
export async function insertEntry(
  sql: Sql,
  entry: NewEntry,
  alternates: { text: string; source: AlternateSource }[],
  { now, memberId }: By,
): Promise<number | undefined> {
  await holdKnowledgeVersion(sql);
  const [row] = await sql.all<{ id: number }>(
    `INSERT INTO "Entry" ("slug", "kind", "question", "answer", "parts", "language", "tags", "audience", "validFrom",
       "validTo", "ownerId", "status", "createdAt", "updatedAt")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT ("slug") DO NOTHING RETURNING "id"`,
    ...[entry.slug, entry.kind ?? 'answer', entry.question, entry.answer, packed(entry.parts)],
    ...[entry.language ?? null, packed(entry.tags), entry.audience ?? null],
    ...[entry.validFrom ?? null, entry.validTo ?? null, memberId, entry.status, now, now],
  );
  if (!row) return undefined;
  for (const { text, source } of alternates) {
    await addAlternate(sql, { entryId: row.id, text, source, live: true });
  }
  await raiseKnowledgeVersion(sql);
  return row.id;
}

const packed = (list: unknown[] | undefined): string | null =>
  list && list.length > 0 ? JSON.stringify(list) : null;

export type EntryChange = Partial<
  Pick<
    EntryInput,
    'question' | 'answer' | 'language' | 'tags' | 'parts' | 'audience' | 'validFrom' | 'validTo' | 'status'
  >
>;

/**
 * Changes an entry, keeps what it said before, and tells every process; false where it is not that version any more.
 */
export async function changeEntry(
  sql: Sql,
  db: Pick<Db, 'dialect'>,
  entry: StoredEntry,
  { change, alternates, by }: { change: EntryChange; alternates?: string[] | undefined; by: By },
): Promise<boolean> {
  await holdKnowledgeVersion(sql);
  const [now] = await sql.all<{ version: number }>('SELECT "version" FROM "Entry" WHERE "id" = ?', entry.id);
  if (now?.version !== entry.version) return false;
  await keepVersions(sql, db.dialect, [entry], { at: by.now, byId: by.memberId });
  const { tags, parts, ...plain } = change;
  const fields = Object.entries({
    ...plain,
    ...(tags && { tags: packed(tags) }),
    ...(parts && { parts: packed(parts) }),
    updatedAt: by.now,
    version: entry.version + 1,
  });
  await sql.run(
    `UPDATE "Entry" SET ${fields.map(([name]) => `"${name}" = ?`).join(', ')} WHERE "id" = ?`,
    ...fields.map(([, value]) => value),
    entry.id,
  );
  if (alternates) {
    await sql.run(`DELETE FROM "Alternate" WHERE "entryId" = ? AND "status" = 'live'`, entry.id);
    for (const text of alternates) {
      const source = entry.alternates.find(each => each.text === text)?.source ?? 'operator';
      await addAlternate(sql, { entryId: entry.id, text, source, live: true });
    }
  }
  await raiseKnowledgeVersion(sql);
  return true;
}

/** Proposed words become live, or go. */
export async function settleProposed(sql: Sql, entryId: number, accept: boolean): Promise<number> {
  const count = accept
    ? await sql.run(
        `UPDATE "Alternate" SET "status" = 'live' WHERE "entryId" = ? AND "status" = 'proposed'`,
        entryId,
      )
    : await sql.run(`DELETE FROM "Alternate" WHERE "entryId" = ? AND "status" = 'proposed'`, entryId);
  if (count > 0) await raiseKnowledgeVersion(sql);
  return count;
}

/** A free id like the one wanted. */
export async function freeSlug(sql: Pick<Sql, 'all'>, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await readEntry(sql, { slug }))) return slug;
  }
}

/** Ids near a wrong one: those that hold it, or whose question does. */
export function slugsLike(db: Pick<Db, 'read'>, text: string): Promise<{ slug: string; question: string }[]> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return db.read(
    `SELECT "slug", "question" FROM "Entry"
     WHERE "status" <> 'retired' AND ("slug" LIKE ? ESCAPE '\\' OR "question" LIKE ? ESCAPE '\\')
     ORDER BY "id" LIMIT 5`,
    ...[like, like],
  );
}

/** Real questions that an entry answered well: 👍, chosen among choices, or told when it came. */
export function keptQuestions(db: Pick<Db, 'read'>): Promise<{ entryId: number; text: string }[]> {
  return db.read(
    `SELECT q."entryId", q."text" FROM "Question" q
     WHERE q."entryId" IS NOT NULL AND (q."feedback" = 'up' OR q."outcome" = 'offered')
     UNION SELECT g."entryId", q."text" FROM "Gap" g JOIN "Question" q ON q."gapId" = g."id"
     WHERE g."entryId" IS NOT NULL AND q."toldAt" IS NOT NULL`,
  );
}
