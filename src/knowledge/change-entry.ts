import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { checkEntry, type EntryInput } from './check-entry.ts';
import { type EntryStatus, slugOf } from './entry.ts';
import { findClashes } from './find-clashes.ts';
import { liveTexts, loadPublished, readEntry, type StoredEntry } from './store.ts';
import { type By, changeEntry, type EntryChange, insertEntry } from './store-entries.ts';

/** An entry as somebody wrote it: cells by the names of a file's columns, and the other ways to ask. */
export type Written = { cells: Map<string, unknown>; words: string[] };

/** Keeps a new entry; undefined where another has its id already. Refused where something in it is wrong. */
export async function addWritten(
  deps: Deps,
  { cells, words }: Written,
  by: By,
): Promise<{ id: number; slug: string; question: string } | { taken: string }> {
  const entry = checked(deps, cells, words);
  const named = String(cells.get('id') ?? '').trim();
  const { slug, status = 'published' } = { ...entry, slug: named || slugOf(entry.question) };
  const alternates = (entry.alternates ?? []).map(text => ({ text, source: 'operator' as const }));
  const id = await deps.db.write(sql => insertEntry(sql, { ...entry, slug, status }, alternates, by));
  return id === undefined ? { taken: slug } : { id, slug, question: entry.question };
}

/** Ids of entries that are asked the same as this one. */
export async function askedAlike({ db }: Pick<Deps, 'db'>, slug: string): Promise<string[]> {
  const asked = (await loadPublished(db)).map(entry => ({
    slug: entry.slug,
    texts: [entry.question, ...entry.alternates],
    answer: entry.answer,
    scope: JSON.stringify([entry.audience, entry.language, entry.validFrom, entry.validTo]),
  }));
  const clashes = findClashes(asked).filter(clash => clash.slug === slug);
  return clashes.slice(0, 3).map(({ other }) => other);
}

/**
 * Changes an entry to what was written, as long as it still is the version that was read: `moved` is how it stands
 * where somebody else was quicker, and then nothing is changed.
 */
export async function editWritten(
  deps: Deps,
  entry: StoredEntry,
  { cells, words }: Written,
  by: By,
): Promise<'same' | 'changed' | { moved: StoredEntry }> {
  const input = checked(deps, cells, words);
  const { slug: _slug, kind: _kind, alternates = [], ...change } = input;
  const sameWords = JSON.stringify(alternates) === JSON.stringify(liveTexts(entry));
  if (sameWords && isSame(entry, change)) return 'same';
  return write(deps, entry, { change, alternates: sameWords ? undefined : alternates, by });
}

/** The same for its status alone. */
export async function changeStatus(
  deps: Deps,
  entry: StoredEntry,
  status: EntryStatus,
  by: By,
): Promise<'same' | 'changed' | { moved: StoredEntry }> {
  return entry.status === status ? 'same' : write(deps, entry, { change: { status }, by });
}

async function write(
  { db }: Deps,
  entry: StoredEntry,
  changes: Parameters<typeof changeEntry>[3],
): Promise<'changed' | { moved: StoredEntry }> {
  if (await db.write(sql => changeEntry(sql, db, entry, changes))) return 'changed';
  return { moved: (await readEntry({ all: db.read }, { id: entry.id })) ?? entry };
}

function checked(deps: Deps, cells: Map<string, unknown>, words: string[]): EntryInput {
  const entry = checkEntry(new Map([...cells, ['alternates', words]]), deps.house.timezone);
  if ('slug' in entry) return entry;
  throw new AppError('knowledge.entry', entry);
}

function isSame(entry: StoredEntry, change: EntryChange): boolean {
  const now = Object.entries(change).map(([name]) => entry[name as keyof EntryChange]);
  return JSON.stringify(now) === JSON.stringify(Object.values(change));
}
