import type { Sql } from '../db/db.ts';
import type { AlternateSource } from './entry.ts';
import { sameWords } from './same-words.ts';
import { readEntry } from './store.ts';
import { confirmedWords } from './store-questions.ts';
import { raiseKnowledgeVersion } from './store-version.ts';

const LONGEST = 200;
const MOST_ALTERNATES = 100;
/** One may press anything; two who mean the same are believed. */
const PEOPLE_NEEDED = 2;

/**
 * Keeps the words of a question as another way to ask an entry, after somebody said that this is what they meant:
 * proposed, and live as soon as two different people said so. Runs inside the transaction that notes their yes.
 */
export async function learnWords(sql: Sql, entryId: number, text: string): Promise<void> {
  const entry = await readEntry(sql, { id: entryId });
  const words = text.trim();
  if (!entry || words.length === 0 || words.length > LONGEST) return;
  if (sameWords(entry.question, words) || entry.alternates.length >= MOST_ALTERNATES) return;
  const known = entry.alternates.find(each => sameWords(each.text, words));
  if (known?.status === 'live') return;
  const people = new Set<number>();
  for (const each of await confirmedWords(sql, entryId)) {
    if (sameWords(each.text, words)) people.add(each.memberId);
  }
  const live = people.size >= PEOPLE_NEEDED;
  if (!known) await addAlternate(sql, { entryId, text: words, source: 'member', live });
  else if (live) await sql.run(`UPDATE "Alternate" SET "status" = 'live' WHERE "id" = ?`, known.id);
  if (live) await raiseKnowledgeVersion(sql);
}

export async function addAlternate(
  sql: Sql,
  { entryId, text, source, live }: { entryId: number; text: string; source: AlternateSource; live: boolean },
): Promise<void> {
  await sql.run(
    'INSERT INTO "Alternate" ("entryId", "text", "source", "status") VALUES (?, ?, ?, ?)',
    ...[entryId, text, source, live ? 'live' : 'proposed'],
  );
}
