import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { AlternateSource, EntryKind, EntryStatus, Extra, PublishedEntry } from './entry.ts';

export type StoredAlternate = {
  id: number;
  text: string;
  source: AlternateSource;
  status: 'live' | 'proposed';
};

/** An entry as it stands in the store, with every alternate and where it comes from. */
export type StoredEntry = Omit<PublishedEntry, 'alternates'> & {
  status: EntryStatus;
  version: number;
  ownerId: number | null;
  updatedAt: number;
  alternates: StoredAlternate[];
};

type EntryRow = Omit<StoredEntry, 'alternates' | 'parts' | 'tags'> & {
  parts: string | null;
  tags: string | null;
};
type AlternateRow = StoredAlternate & { entryId: number };

const ENTRY = `e."id", e."slug", e."kind", e."question", e."answer", e."parts", e."language", e."tags", e."audience",
  e."validFrom", e."validTo", e."ownerId", e."status", e."version", e."updatedAt"`;
const ALTERNATE = 'a."id", a."entryId", a."text", a."source", a."status"';

const selectBySlug = batch(
  { slug: 'text' },
  x => `SELECT ${ENTRY} FROM ${x} JOIN "Entry" e ON e."slug" = x."slug"`,
);

const selectAlternatesBySlug = batch(
  { slug: 'text' },
  x => `
    SELECT ${ALTERNATE} FROM ${x}
    JOIN "Entry" e ON e."slug" = x."slug" JOIN "Alternate" a ON a."entryId" = e."id" ORDER BY a."id"`,
);

/** The entries with these ids of the owner's. */
export async function readEntries(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  slugs: string[],
): Promise<StoredEntry[]> {
  const rows = slugs.map(slug => ({ slug }));
  const entries = await selectBySlug.all<EntryRow>(sql, dialect, rows);
  return assemble(entries, await selectAlternatesBySlug.all<AlternateRow>(sql, dialect, rows));
}

export async function readEntry(
  sql: Pick<Sql, 'all'>,
  where: { slug: string } | { id: number },
): Promise<StoredEntry | undefined> {
  const [column, value] = 'id' in where ? (['id', where.id] as const) : (['slug', where.slug] as const);
  const entries = await sql.all<EntryRow>(`SELECT ${ENTRY} FROM "Entry" e WHERE e."${column}" = ?`, value);
  const id = entries[0]?.id;
  if (id === undefined) return undefined;
  const alternates = await sql.all<AlternateRow>(
    `SELECT ${ALTERNATE} FROM "Alternate" a WHERE a."entryId" = ? ORDER BY a."id"`,
    id,
  );
  return assemble(entries, alternates)[0];
}

/** Everything members may be answered with. */
export async function loadPublished(db: Pick<Db, 'read'>): Promise<PublishedEntry[]> {
  const entries = await db.read<EntryRow>(
    `SELECT ${ENTRY} FROM "Entry" e WHERE e."status" = 'published' ORDER BY e."id"`,
  );
  const alternates = await db.read<AlternateRow>(
    `SELECT ${ALTERNATE} FROM "Alternate" a JOIN "Entry" e ON e."id" = a."entryId"
     WHERE e."status" = 'published' AND a."status" = 'live' ORDER BY a."id"`,
  );
  return assemble(entries, alternates).map(({ status, version, ownerId, updatedAt, ...entry }) => ({
    ...entry,
    alternates: liveTexts(entry),
  }));
}

/** A page of all entries, whatever their status, by id. */
export async function entriesAfter(
  db: Pick<Db, 'read'>,
  after: number,
  limit: number,
): Promise<StoredEntry[]> {
  const entries = await db.read<EntryRow>(
    `SELECT ${ENTRY} FROM "Entry" e WHERE e."id" > ? ORDER BY e."id" LIMIT ?`,
    ...[after, limit],
  );
  const last = entries.at(-1)?.id ?? after;
  const alternates = await db.read<AlternateRow>(
    `SELECT ${ALTERNATE} FROM "Alternate" a WHERE a."entryId" > ? AND a."entryId" <= ? ORDER BY a."id"`,
    ...[after, last],
  );
  return assemble(entries, alternates);
}

/** Other words that count, each once. */
export function liveTexts({ question, alternates }: Pick<StoredEntry, 'question' | 'alternates'>): string[] {
  const texts = new Set(alternates.filter(each => each.status === 'live').map(each => each.text));
  texts.delete(question);
  return [...texts];
}

export async function countByStatus(db: Pick<Db, 'read'>): Promise<Map<string, number>> {
  const rows = await db.read<{ status: string; count: number }>(
    'SELECT "status", CAST(count(*) AS int) AS "count" FROM "Entry" GROUP BY "status"',
  );
  return new Map(rows.map(({ status, count }) => [status, count]));
}

function assemble(entries: EntryRow[], alternates: AlternateRow[]): StoredEntry[] {
  const byEntry = new Map<number, StoredAlternate[]>();
  for (const { entryId, ...alternate } of alternates) {
    const known = byEntry.get(entryId);
    if (known) known.push(alternate);
    else byEntry.set(entryId, [alternate]);
  }
  return entries.map(entry => ({
    ...entry,
    kind: entry.kind as EntryKind,
    parts: entry.parts === null ? [] : (JSON.parse(entry.parts) as Extra[]),
    tags: entry.tags === null ? [] : (JSON.parse(entry.tags) as string[]),
    alternates: byEntry.get(entry.id) ?? [],
  }));
}
