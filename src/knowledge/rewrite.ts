import type { AddedWords } from './store-words.ts';

export type Rewrite = (text: string) => string;

/**
 * Puts a text into the words that an operator made one: of words that mean the same the first stands for all, and
 * words that say nothing go. Both sides are put so, questions and entries.
 */
export function openRewrite(added: AddedWords[]): Rewrite {
  const becomes = new Map<string, string>();
  for (const { kind, words } of added) {
    const [first = ''] = words;
    for (const word of words) becomes.set(word.toLowerCase(), kind === 'shell' ? ' ' : first);
  }
  if (becomes.size === 0) return text => text;
  const longestFirst = [...becomes.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(wholeWord).join('|'), 'giu');
  return text => {
    const changed = text.replace(pattern, word => becomes.get(word.toLowerCase()) ?? word);
    // A question of nothing but such words keeps them: it has no others.
    return /[\p{L}\p{N}]/u.test(changed) ? changed : text;
  };
}

/** A word in letters that are written apart is not a piece of another one. */
function wholeWord(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[\p{Script=Latin}\d]/u.test(word) ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
}
