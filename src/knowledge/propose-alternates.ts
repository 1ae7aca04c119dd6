import type { Deps } from '../deps.ts';
import type { Llm } from '../llm/client.ts';
import { askInTime, PATIENCE_MS } from './ask-in-time.ts';
import type { Base } from './base.ts';
import { hasWords } from './normalise.ts';
import { bare } from './same-words.ts';
import { readEntry, type StoredEntry } from './store.ts';
import { addAlternate } from './store-learn.ts';

const MOST_PROPOSED = 8;
const MOST_ALTERNATES = 30;
const LONGEST = 60;
const LONGEST_ANSWER = 600;

/**
 * Has a model propose other ways to ask an entry, and keeps those that are fit to be shown to an operator: short, new,
 * without links and long numbers, and nearer to no other entry. None of them counts before an operator says so.
 */
export async function proposeAlternates(
  deps: Deps & { llm: Llm },
  base: Base,
  entryId: number,
): Promise<string[]> {
  const { db, clock } = deps;
  const entry = await readEntry({ all: db.read }, { id: entryId });
  if (entry?.status !== 'published' || entry.kind === 'page') return [];
  if (entry.alternates.length >= MOST_ALTERNATES) return [];
  const { question, answer, alternates } = entry;
  const shown = {
    question,
    answer: answer.slice(0, LONGEST_ANSWER),
    known: alternates.map(({ text }) => text),
  };
  const values = { entry: JSON.stringify(shown) };
  const until = clock.now() + PATIENCE_MS;
  const asked = await askInTime<{ alternates: string[] }>(deps, 'alternates', { values, until });
  const fit = fitting(base, entry, asked?.output.alternates ?? []);
  if (fit.length === 0) return [];
  return db.write(async sql => {
    const now = await readEntry(sql, { id: entryId });
    const known = new Set(now?.alternates.map(({ text }) => bare(text)));
    const fresh = fit.filter(text => now && !known.has(bare(text)));
    for (const text of fresh) await addAlternate(sql, { entryId, text, source: 'llm', live: false });
    return fresh;
  });
}

function fitting({ search, thresholds }: Base, entry: StoredEntry, proposed: string[]): string[] {
  const known = new Set([entry.question, ...entry.alternates.map(({ text }) => text)].map(bare));
  const fit: string[] = [];
  for (const text of proposed.map(each => each.trim())) {
    if (text.length > LONGEST || !hasWords(text) || known.has(bare(text)) || !isPlain(text)) continue;
    const { hits, confidence } = search(text);
    const own = hits[0]?.topic.entries.some(({ id }) => id === entry.id) ?? true;
    if (!own && confidence >= thresholds.offer) continue;
    known.add(bare(text));
    fit.push(text);
  }
  return fit.slice(0, MOST_PROPOSED);
}

/** Nothing that a question of a member would not hold. */
function isPlain(text: string): boolean {
  return !/[\n\r]|https?:|www\.|[/\\@<>{}]|\d{5,}/iu.test(text);
}
