import { batch } from '../db/batch.ts';
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

/** How many asked what a gap is about, in which rooms, and some of their words. */
export type GapNews = { people: number; rooms: { title: string | null; kind: string }[]; words: string[] };

const peopleOf = batch(
  { id: 'int' },
  x => `
    SELECT q."gapId" AS "id", CAST(count(DISTINCT q."memberId") AS int) AS "people" FROM ${x}
    JOIN "Question" q ON q."gapId" = x."id" GROUP BY q."gapId"`,
);

const roomsOf = batch(
  { id: 'int' },
  x => `
    SELECT DISTINCT q."gapId" AS "id", r."title", r."kind" FROM ${x}
    JOIN "Question" q ON q."gapId" = x."id" JOIN "Room" r ON r."id" = q."roomId" ORDER BY r."title"`,
);

/** The same for a list of gaps, however often each was asked. */
export async function newsOfGaps(
  { read, dialect }: Pick<Db, 'read' | 'dialect'>,
  ids: number[],
  examples: number,
): Promise<Map<number, GapNews>> {
  const rows = ids.map(id => ({ id }));
  const people = await peopleOf.all<{ id: number; people: number }>({ all: read }, dialect, rows);
  const rooms = await roomsOf.all<GapNews['rooms'][number] & { id: number }>({ all: read }, dialect, rows);
  const news = new Map<number, GapNews>();
  for (const id of ids) {
    const words = await read<{ text: string }>(
      'SELECT "text" FROM "Question" WHERE "gapId" = ? ORDER BY "id" DESC LIMIT ?',
      ...[id, examples],
    );
    news.set(id, {
      people: people.find(each => each.id === id)?.people ?? 0,
      rooms: rooms.filter(each => each.id === id),
      words: [...new Set(words.map(({ text }) => text))],
    });
  }
  return news;
}
