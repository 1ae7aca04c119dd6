import type { Db } from '../db/db.ts';
import type { EntryKind, EntryStatus } from './entry.ts';
import type { StoredEntry } from './store.ts';

/** An entry on a list. */
export type ListedEntry = {
  id: number;
  slug: string;
  kind: EntryKind;
  question: string;
  answer: string;
  language: string | null;
  audience: string | null;
  status: EntryStatus;
  version: number;
  updatedAt: number;
  validTo: number | null;
};

export type EntryWish = {
  /** In its question, its answer, its id, or another way to ask. */
  find?: string;
  status?: string;
  kind?: string;
  language?: string;
  /** Behind this one. */
  after?: number | undefined;
  limit: number;
};

/** The entries that are wanted, the latest made first, found by key however far down. */
export function listEntries(db: Pick<Db, 'read'>, wish: EntryWish): Promise<ListedEntry[]> {
  const { find = '', status = '', kind = '', language = '', after = 2 ** 31 - 1, limit } = wish;
  const like = `%${find.toLowerCase().replace(/[\\%_]/gu, '\\$&')}%`;
  const found = ['e."question"', 'e."answer"', 'e."slug"'].map(name => `lower(${name}) LIKE ? ESCAPE '\\'`);
  const conditions: [string, (string | number)[]][] = [['e."id" < ?', [after]]];
  if (status !== '') conditions.push(['e."status" = ?', [status]]);
  if (kind !== '') conditions.push(['e."kind" = ?', [kind]]);
  if (language !== '') conditions.push(['e."language" = ?', [language]]);
  if (find !== '') {
    const other = `EXISTS (SELECT 1 FROM "Alternate" a WHERE a."entryId" = e."id" AND lower(a."text") LIKE ? ESCAPE '\\')`;
    conditions.push([`(${[...found, other].join(' OR ')})`, [like, like, like, like]]);
  }
  return db.read(
    `SELECT e."id", e."slug", e."kind", e."question", substr(e."answer", 1, 300) AS "answer", e."language", e."audience",
       e."status", e."version", e."updatedAt", e."validTo"
     FROM "Entry" e WHERE ${conditions.map(([text]) => text).join(' AND ')} ORDER BY e."id" DESC LIMIT ?`,
    ...conditions.flatMap(([, values]) => values),
    limit,
  );
}

/** What an entry said before it was changed, when, and by whom. */
export type EarlierEntry = { version: number; at: number; by: string | null; before: StoredEntry };

/** The versions before the one that stands, the latest first. */
export async function earlierOf(
  db: Pick<Db, 'read'>,
  entryId: number,
  limit: number,
): Promise<EarlierEntry[]> {
  const rows = await db.read<Omit<EarlierEntry, 'before'> & { before: string }>(
    `SELECT v."version", v."at", m."name" AS "by", v."before" FROM "EntryVersion" v
     LEFT JOIN "Member" m ON m."id" = v."byId" WHERE v."entryId" = ? ORDER BY v."id" DESC LIMIT ?`,
    ...[entryId, limit],
  );
  return rows.map(row => ({ ...row, before: JSON.parse(row.before) as StoredEntry }));
}
