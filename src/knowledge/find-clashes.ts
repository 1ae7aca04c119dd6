import { normalise } from './normalise.ts';

/** What is compared of an entry: everything it is asked by. */
export type Asked = {
  slug: string;
  texts: string[];
  answer: string;
  /** Who and when it is for: entries for different people may be asked the same. */
  scope: string;
};

/** Two entries that are asked the same. `contradicts` when they answer differently. */
export type Clash = { slug: string; other: string; text: string; contradicts: boolean };

/** Entries that are asked in the same words as an earlier one, each pair once, in the order of the second. */
export function findClashes(entries: Asked[]): Clash[] {
  const first = new Map<string, Asked>();
  const clashes: Clash[] = [];
  for (const entry of entries) {
    const seen = new Set<string>();
    for (const text of entry.texts) {
      const key = `${entry.scope}\n${normalise(text).replace(/[^\p{L}\p{N}]+/gu, '')}`;
      const other = first.get(key);
      if (!other) first.set(key, entry);
      else if (other.slug !== entry.slug && !seen.has(other.slug)) {
        seen.add(other.slug);
        const contradicts = normalise(other.answer) !== normalise(entry.answer);
        clashes.push({ slug: entry.slug, other: other.slug, text, contradicts });
      }
    }
  }
  return clashes;
}
