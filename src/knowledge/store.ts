import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { EntryInput } from './check-entry.ts';

export type Changes = { added: number; updated: number; unchanged: number };

/** An entry as the index needs it. */
export type PublishedEntry = {
  id: number;
  slug: string;
  question: string;
  answer: string;
  language: string | null;
  alternates: string[];
};

type StoredEntry = PublishedEntry & { status: string };

const ENTRY = `e."id", e."slug", e."question", e."answer", e."language", e."status"`;

const selectBySlug = batch(
  { slug: 'text' },
  x => `
    SELECT ${ENTRY} FROM ${x} JOIN "Entry" e ON e."slug" = x."slug"`,
);

const selectAlternatesBySlug = batch(
  { slug: 'text' },
  x => `
    SELECT a."entryId", a."text" FROM ${x}
    JOIN "Entry" e ON e."slug" = x."slug" JOIN "Alternate" a ON a."entryId" = e."id" ORDER BY a."id"`,
);

const upsertEntries = batch(
  {
    slug: 'text',
    question: 'text',
    answer: 'text',
    language: 'text',
    status: 'text',
    now: 'double precision',
  },
  x => `
    INSERT INTO "Entry" ("slug", "question", "answer", "language", "status", "createdAt", "updatedAt")
    SELECT x."slug", x."question", x."answer", x."language", x."status", x."now", x."now"
    FROM ${x}
    WHERE true
    ON CONFLICT ("slug") DO UPDATE SET "question" = excluded."question", "answer" = excluded."answer",
      "language" = excluded."language", "status" = excluded."status", "updatedAt" = excluded."updatedAt"`,
);

const deleteAlternates = batch(
  { slug: 'text' },
  x => `
    DELETE FROM "Alternate" WHERE "entryId" IN
      (SELECT e."id" FROM ${x} JOIN "Entry" e ON e."slug" = x."slug")`,
);

const insertAlternates = batch(
  { slug: 'text', text: 'text', place: 'int' },
  x => `
    INSERT INTO "Alternate" ("entryId", "text")
    SELECT e."id", x."text" FROM ${x}
    JOIN "Entry" e ON e."slug" = x."slug" ORDER BY x."place"`,
);

/** What saving these would do. */
export async function countChanges(db: Db, entries: EntryInput[]): Promise<Changes> {
  return (await compare({ all: db.read }, db.dialect, entries)).changes;
}

/** Saves all or none, and tells every process that the knowledge has changed. */
export function saveEntries(db: Db, entries: EntryInput[], now: number): Promise<Changes> {
  return db.write(async sql => {
    await holdKnowledgeVersion(sql);
    const { changed, changes } = await compare(sql, db.dialect, entries);
    if (changed.length === 0) return changes;
    await raiseKnowledgeVersion(sql);
    const slugs = changed.map(({ slug }) => ({ slug }));
    const alternates = changed.flatMap(({ slug, alternates }) => alternates.map(text => ({ slug, text })));
    await upsertEntries.run(
      sql,
      db.dialect,
      changed.map(({ alternates, ...entry }) => ({ ...entry, now })),
    );
    await deleteAlternates.run(sql, db.dialect, slugs);
    await insertAlternates.run(
      sql,
      db.dialect,
      alternates.map((each, place) => ({ ...each, place })),
    );
    return changes;
  });
}

/** Entries as they will stand, where that differs from how they stand now. */
async function compare(sql: Pick<Sql, 'all'>, dialect: Dialect, entries: EntryInput[]) {
  const slugs = entries.map(({ slug }) => ({ slug }));
  const rows = await selectBySlug.all<Omit<StoredEntry, 'alternates'>>(sql, dialect, slugs);
  const stored = withAlternates(rows, await selectAlternatesBySlug.all<AlternateRow>(sql, dialect, slugs));
  const bySlug = new Map(stored.map(entry => [entry.slug, entry]));
  const changes: Changes = { added: 0, updated: 0, unchanged: 0 };
  const changed: Omit<StoredEntry, 'id'>[] = [];
  for (const entry of entries) {
    const before = bySlug.get(entry.slug);
    const after = merge(entry, before);
    if (before && isSame(before, after)) changes.unchanged += 1;
    else {
      changes[before ? 'updated' : 'added'] += 1;
      changed.push(after);
    }
  }
  return { changed, changes };
}

/** The entry as it will stand: what the file does not tell stays as it is. */
function merge(entry: EntryInput, before: StoredEntry | undefined): Omit<StoredEntry, 'id'> {
  return {
    slug: entry.slug,
    question: entry.question,
    answer: entry.answer,
    language: entry.language === undefined ? (before?.language ?? null) : entry.language,
    status: entry.status ?? before?.status ?? 'published',
    alternates: entry.alternates ?? before?.alternates ?? [],
  };
}

function isSame(before: StoredEntry, after: Omit<StoredEntry, 'id'>): boolean {
  return (
    before.question === after.question &&
    before.answer === after.answer &&
    before.language === after.language &&
    before.status === after.status &&
    JSON.stringify(before.alternates) === JSON.stringify(after.alternates)
  );
}

type AlternateRow = { entryId: number; text: string };

function withAlternates<T extends { id: number }>(
  entries: T[],
  alternates: AlternateRow[],
): (T & { alternates: string[] })[] {
  const texts = new Map<number, string[]>();
  for (const { entryId, text } of alternates) {
    const known = texts.get(entryId);
    if (known) known.push(text);
    else texts.set(entryId, [text]);
  }
  return entries.map(entry => ({ ...entry, alternates: texts.get(entry.id) ?? [] }));
}

/** Everything members may be answered with. */
export async function loadPublished(db: Db): Promise<PublishedEntry[]> {
  const entries = await db.read<Omit<StoredEntry, 'alternates'>>(
    `SELECT ${ENTRY} FROM "Entry" e WHERE e."status" = 'published' ORDER BY e."id"`,
  );
  const alternates = await db.read<AlternateRow>(
    `SELECT a."entryId", a."text" FROM "Alternate" a JOIN "Entry" e ON e."id" = a."entryId"
     WHERE e."status" = 'published' ORDER BY a."id"`,
  );
  return withAlternates(entries, alternates);
}

export async function countByStatus(db: Db): Promise<Map<string, number>> {
  const rows = await db.read<{ status: string; count: number }>(
    'SELECT "status", CAST(count(*) AS int) AS "count" FROM "Entry" GROUP BY "status"',
  );
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/** Changes with every change of an entry, in whatever process. */
export async function knowledgeVersion(db: Db): Promise<string> {
  const rows = await db.read<{ value: string }>(
    `SELECT "value" FROM "Setting" WHERE "key" = 'knowledge.version'`,
  );
  return rows[0]?.value ?? '0';
}

/** Makes a second import wait until this one is committed. */
async function holdKnowledgeVersion(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('knowledge.version', '0')
     ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value"`,
  );
}

async function raiseKnowledgeVersion(sql: Sql): Promise<void> {
  await sql.run(
    `UPDATE "Setting" SET "value" = CAST(CAST("value" AS int) + 1 AS text) WHERE "key" = 'knowledge.version'`,
  );
}
