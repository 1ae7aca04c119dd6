import { kept } from './words/kept.ts';
import { readNumbers } from './words/read-words.ts';

/** How many numbers a gist has, and the rows of the table they come from; `npm run fit:gists` writes it. */
export const GIST_LENGTH = 64;
export const GIST_ROWS = 2 ** 16;

const WORDS = /[a-z]+(?:'[a-z]+)?|\d+|\?/g;
const HAN = /\p{Script=Han}/u;
const MOST_WORDS = 60;
const PAIR_WEIGHT = 0.5;
/** Of longer words also every so many letters in a row. */
const LETTERS = 4;
/** A gist is as long as this, so that it fits in bytes. */
const LONG = 127;

const table = kept(() => readNumbers('gists'));

/**
 * The parts of an English text that its gist is the sum of, as rows of the table, pairs of words from `pairsFrom` on:
 * words, how it begins and ends, letters in a row (which forgive a typo), and pairs of neighbours. Nothing for a
 * text with Chinese in it.
 */
export function gistRows(text: string): { rows: number[]; pairsFrom: number; words: number } {
  const words = HAN.test(text) ? [] : wordsOf(text);
  const rows: number[] = [];
  if (words.length > 0) rows.push(rowOf(`^${words[0]}`), rowOf(`${words.at(-1)}$`));
  for (const word of words) {
    rows.push(rowOf(word));
    if (word.length < LETTERS) continue;
    const edged = `^${word}$`;
    for (let at = 0; at + LETTERS <= edged.length; at++)
      rows.push(rowOf(`~${edged.slice(at, at + LETTERS)}`));
  }
  const pairsFrom = rows.length;
  for (const [i, word] of words.slice(1).entries()) rows.push(rowOf(`${words[i]} ${word}`));
  return { rows, pairsFrom, words: words.length };
}

/** What a part counts for, among so many rows of a text. */
export const partWeight = (nth: number, pairsFrom: number): number => (nth < pairsFrom ? 1 : PAIR_WEIGHT);

function wordsOf(text: string): string[] {
  const found = text.toLowerCase().replaceAll('’', "'").match(WORDS) ?? [];
  return found.slice(0, MOST_WORDS).map(word => (/^\d/.test(word) ? '#' : word));
}

/** Different parts may share a row; FNV-1a, and its bits mixed. */
function rowOf(part: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % GIST_ROWS;
}

/**
 * Writes what an English text says as a whole: a direction, so that texts that say one thing in other words point the
 * same way. Zeros where it says nothing that is known, and for Chinese.
 */
export function writeGist(text: string, into: Int8Array): void {
  const numbers = table();
  const { rows, pairsFrom } = gistRows(text);
  const sum = new Float64Array(GIST_LENGTH);
  for (let nth = 0; nth < rows.length; nth++) {
    const weight = partWeight(nth, pairsFrom);
    const from = (rows[nth] ?? 0) * GIST_LENGTH;
    for (let i = 0; i < GIST_LENGTH; i++) sum[i] = (sum[i] ?? 0) + weight * (numbers[from + i] ?? 0);
  }
  let squares = 0;
  for (let i = 0; i < GIST_LENGTH; i++) squares += (sum[i] ?? 0) ** 2;
  if (squares === 0) return;
  const unit = LONG / Math.sqrt(squares);
  for (let i = 0; i < GIST_LENGTH; i++) into[i] = Math.round(unit * (sum[i] ?? 0));
}

/** How alike a gist and one of many in a row are: 1 at most, 0 where there is none. */
export function gistLikeness(gist: Int8Array, all: Int8Array, nth: number): number {
  let sum = 0;
  const from = nth * GIST_LENGTH;
  for (let i = 0; i < GIST_LENGTH; i++) sum += (gist[i] ?? 0) * (all[from + i] ?? 0);
  return sum / LONG ** 2;
}
