import { openTokenTable } from '../token-table.ts';
import { readWords } from './read-words.ts';

/** What a word says, 0 for most words. */
export type WordNumbers = (word: string) => number;

/** Reads a list of words with what each says: a line is a number and the words that say so much, with tabs between them. */
export function readWordNumbers(name: string): WordNumbers {
  const words = openTokenTable();
  const numbers: number[] = [];
  for (const line of readWords(name).split('\n')) {
    const [says, ...all] = line.split('\t');
    for (const word of all) numbers[words.take(word)] = Number(says);
  }
  const says = Float32Array.from(numbers);
  return word => says[words.get(word) ?? -1] ?? 0;
}
