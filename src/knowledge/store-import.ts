import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { EntryInput } from './check-entry.ts';
import type { EntryKind, EntryStatus, Extra } from './entry.ts';
import { readEntries, type StoredEntry } from './store.ts';
import { keepVersions } from './store-history.ts';
import { holdKnowledgeVersion, raiseKnowledgeVersion } from './store-version.ts';

export type Changes = { added: number; updated: number; unchanged: number };

/** An entry as it will stand, with the alternates of the file. */
export type NewEntry = {
  slug: string;
  kind: EntryKind;
  question: string;
  answer: string;
  parts: Extra[];
  language: string | null;
  tags: string[];
  audience: string | null;
  validFrom: number | null;
  validTo: number | null;
  status: EntryStatus;
  alternates: string[];
};

const upsertEntries = batch(
  {
    slug: 'text',
    kind: 'text',
    question: 'text',
    answer: 'text',
    parts: 'text',
    language: 'text',
    tags: 'text',
    audience: 'text',
    validFrom: 'double precision',
    validTo: 'double precision',
    status: 'text',
    now: 'double precision',
  },
  x => `
    INSERT INTO "Entry" ("slug", "kind", "question", "answer", "parts", "language", "tags", "audience", "validFrom",
      "validTo", "status", "createdAt", "updatedAt")
    SELECT x."slug", x."kind", x."question", x."answer", x."parts", x."language", x."tags", x."audience",
      x."validFrom", x."validTo", x."status", x."now", x."now"
    FROM ${x}
    WHERE true
    ON CONFLICT ("slug") DO UPDATE SET "kind" = excluded."kind", "question" = excluded."question",
      "answer" = excluded."answer", "parts" = excluded."parts", "language" = excluded."language",
      "tags" = excluded."tags", "audience" = excluded."audience", "validFrom" = excluded."validFrom",
      "validTo" = excluded."validTo", "status" = excluded."status", "updatedAt" = excluded."updatedAt",
      "version" = "Entry"."version" + 1`,
);

/** What people wrote in chat stays: a file speaks for itself only. */
const deleteAlternates = batch(
  { slug: 'text' },
  x => `
    DELETE FROM "Alternate" WHERE "source" = 'file' AND "entryId" IN
      (SELECT e."id" FROM ${x} JOIN "Entry" e ON e."slug" = x."slug")`,
);

const insertAlternates = batch(
  { slug: 'text', text: 'text', place: 'int' },
  x => `
    INSERT INTO "Alternate" ("entryId", "text")
    SELECT e."id", x."text" FROM ${x}
    JOIN "Entry" e ON e."slug" = x."slug" ORDER BY x."place"`,
);

/** Pages that a document does not have any more, and what stood under its name before it was cut, or after. */
const retirePages = batch(
  { slug: 'text', pages: 'int', now: 'double precision' },
  x => `
    UPDATE "Entry" SET "status" = 'retired', "updatedAt" = x."now", "version" = "version" + 1 FROM ${x}
    WHERE "Entry"."status" <> 'retired' AND (
      (x."pages" > 0 AND "Entry"."slug" = x."slug")
      OR ("Entry"."kind" = 'page' AND substr("Entry"."slug", 1, length(x."slug") + 1) = x."slug" || '#'
        AND CAST(substr("Entry"."slug", length(x."slug") + 2) AS int) > x."pages"))`,
);

export type ToSave = { entries: EntryInput[]; documents: ReadonlyMap<string, number> };

/** What saving these would do. */
export async function countChanges(db: Db, { entries }: ToSave): Promise<Changes> {
  return (await compare({ all: db.read }, db.dialect, entries)).changes;
}

/** Saves all or none, keeps what entries said before, and tells every process that the knowledge has changed. */
export function saveEntries(db: Db, { entries, documents }: ToSave, now: number): Promise<Changes> {
  return db.write(async sql => {
    await holdKnowledgeVersion(sql);
    const { changed, before, changes } = await compare(sql, db.dialect, entries);
    const retired = await retireOld(sql, db.dialect, documents, now);
    if (changed.length === 0 && retired === 0) return changes;
    await raiseKnowledgeVersion(sql);
    await keepVersions(sql, db.dialect, before, { at: now, byId: null });
    const rows = changed.map(({ alternates, ...entry }) => ({ ...entry, ...packed(entry), now }));
    await upsertEntries.run(sql, db.dialect, rows);
    await deleteAlternates.run(
      sql,
      db.dialect,
      changed.map(({ slug }) => ({ slug })),
    );
    const alternates = changed.flatMap(({ slug, alternates }) => alternates.map(text => ({ slug, text })));
    await insertAlternates.run(
      sql,
      db.dialect,
      alternates.map((each, place) => ({ ...each, place })),
    );
    return changes;
  });
}

/** Only where there are documents, in the file or in the store: it reads every page. */
async function retireOld(
  sql: Sql,
  dialect: Dialect,
  documents: ReadonlyMap<string, number>,
  now: number,
): Promise<number> {
  const [pages] = await sql.all(`SELECT 1 AS "one" FROM "Entry" WHERE "kind" = 'page' LIMIT 1`);
  const cut = [...documents].filter(([, count]) => count > 0 || pages !== undefined);
  if (cut.length === 0) return 0;
  return retirePages.run(
    sql,
    dialect,
    cut.map(([slug, count]) => ({ slug, pages: count, now })),
  );
}

function packed({ parts, tags }: Pick<NewEntry, 'parts' | 'tags'>) {
  return {
    parts: parts.length > 0 ? JSON.stringify(parts) : null,
    tags: tags.length > 0 ? JSON.stringify(tags) : null,
  };
}

/** Entries as they will stand, where that differs from how they stand now. */
async function compare(sql: Pick<Sql, 'all'>, dialect: Dialect, entries: EntryInput[]) {
  const stored = await readEntries(
    sql,
    dialect,
    entries.map(({ slug }) => slug),
  );
  const bySlug = new Map(stored.map(entry => [entry.slug, entry]));
  const changes: Changes = { added: 0, updated: 0, unchanged: 0 };
  const changed: NewEntry[] = [];
  const before: StoredEntry[] = [];
  for (const entry of entries) {
    const earlier = bySlug.get(entry.slug);
    const after = merge(entry, earlier);
    if (earlier && isSame(earlier, after)) changes.unchanged += 1;
    else {
      changes[earlier ? 'updated' : 'added'] += 1;
      changed.push(after);
      if (earlier) before.push(earlier);
    }
  }
  return { changed, before, changes };
}

/** The entry as it will stand: what the file does not tell stays as it is. */
function merge(entry: EntryInput, before: StoredEntry | undefined): NewEntry {
  const told = <T>(value: T | undefined, earlier: T | undefined, otherwise: T): T =>
    value === undefined ? (earlier ?? otherwise) : value;
  return {
    slug: entry.slug,
    kind: entry.kind ?? before?.kind ?? 'answer',
    question: entry.question,
    answer: entry.answer,
    parts: told(entry.parts, before?.parts, []),
    language: told<string | null>(entry.language, before?.language, null),
    tags: told(entry.tags, before?.tags, []),
    audience: told(entry.audience, before?.audience, null),
    validFrom: told(entry.validFrom, before?.validFrom, null),
    validTo: told(entry.validTo, before?.validTo, null),
    status: entry.status ?? before?.status ?? 'published',
    alternates: entry.alternates ?? (before ? fileTexts(before) : []),
  };
}

const fileTexts = ({ alternates }: StoredEntry): string[] =>
  alternates.filter(({ source }) => source === 'file').map(({ text }) => text);

const COMPARED = [
  'kind',
  'question',
  'answer',
  'language',
  'audience',
  'validFrom',
  'validTo',
  'status',
] as const;

function isSame(before: StoredEntry, after: NewEntry): boolean {
  return (
    COMPARED.every(name => before[name] === after[name]) &&
    JSON.stringify([before.parts, before.tags, fileTexts(before)]) ===
      JSON.stringify([after.parts, after.tags, after.alternates])
  );
}
