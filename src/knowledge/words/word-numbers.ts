import { openTokenTable } from '../token-table.ts';

/** What a word says, 0 for most words. */
export type WordNumbers = (word: string) => number;

/** Reads words with what each says: a line is a number and the words that say so much, with tabs between them. */
export function readWordNumbers(text: string): WordNumbers {
  const words = openTokenTable();
  const numbers: number[] = [];
  for (const line of text.trim().split('\n')) {
    const [says, ...names] = line.split('\t');
    for (const name of names) numbers[words.take(name)] = Number(says);
  }
  const says = Float32Array.from(numbers);
  return word => says[words.get(word) ?? -1] ?? 0;
}
