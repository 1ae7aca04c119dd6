// What words say for a yes or a no: a logistic regression over them, beside plain signs, so that a word is not credited
// with what those say already.

import { chanceOf } from '../../src/knowledge/odds.ts';

/** `words` are numbers. */
export type Taught = { signs: Float64Array; words: Uint32Array; right: number; weight: number };

const STEPS = 160;
const RATE = 0.1;
/** How far a word's number is held back, as so many rows would. */
const HOLD = 9;
/** What fewer rows have says too little. */
const FEWEST = 4;
const LEAST = 0.05;

/** What each word adds to the log odds; words that add next to nothing are left out. */
export function learnWords(rows: readonly Taught[], plainSigns: readonly number[]): Map<number, number> {
  const known = commonWords(rows);
  const width = plainSigns.length + 1;
  const laid = { ...laidOut(rows, known), width, plain: scale(rows, plainSigns) };
  const says = new Float64Array(width + known.length);
  const climb = momentum(says.length);
  for (let step = 1; step <= STEPS; step++) {
    const pulls = says.map((value, i) => (i < width ? 0 : -HOLD * value));
    for (const [i, { weight, right }] of rows.entries())
      pullBy(laid, i, pulls, weight * (right - chanceOf(sumFor(laid, i, says))));
    climb(says, pulls, step);
  }
  const all = known.map((word, i) => [word, at(says, width + i)] as const);
  return new Map(all.filter(([, number]) => Math.abs(number) >= LEAST));
}

/** Rows laid out: `width` numbers of each in `plain`, its words from `starts` on. */
type Laid = { starts: Uint32Array; words: Uint32Array; width: number; plain: Float64Array };

function sumFor({ starts, words, width, plain }: Laid, row: number, says: Float64Array): number {
  let sum = 0;
  for (let sign = 0; sign < width; sign++) sum += at(says, sign) * at(plain, row * width + sign);
  for (let nth = at(starts, row); nth < at(starts, row + 1); nth++) sum += at(says, width + at(words, nth));
  return sum;
}

function pullBy({ starts, words, width, plain }: Laid, row: number, pulls: Float64Array, by: number): void {
  for (let sign = 0; sign < width; sign++) pulls[sign] = at(pulls, sign) + by * at(plain, row * width + sign);
  for (let nth = at(starts, row); nth < at(starts, row + 1); nth++) {
    const word = width + at(words, nth);
    pulls[word] = at(pulls, word) + by;
  }
}

const at = (values: ArrayLike<number>, place: number): number => values[place] ?? 0;

function commonWords(rows: readonly Taught[]): number[] {
  const counts: number[] = [];
  for (const { words } of rows) for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return [...counts.keys()].filter(word => at(counts, word) >= FEWEST);
}

/** The known words of all rows in one list, by their place among the known; row n's from `starts[n]` on. */
function laidOut(rows: readonly Taught[], known: number[]) {
  const placeOf = new Map(known.map((word, i) => [word, i]));
  const starts = new Uint32Array(rows.length + 1);
  const words = new Uint32Array(rows.reduce((sum, row) => sum + row.words.length, 0));
  let end = 0;
  for (const [i, row] of rows.entries()) {
    for (const word of row.words) {
      const place = placeOf.get(word);
      if (place !== undefined) words[end++] = place;
    }
    starts[i + 1] = end;
  }
  return { starts, words };
}

/** Signs with mean 0 and deviation 1, so that one rate fits all, and a last one that is always 1; row by row. */
function scale(rows: readonly Taught[], plainSigns: readonly number[]): Float64Array {
  const width = plainSigns.length + 1;
  const scaled = new Float64Array(rows.length * width).fill(1);
  for (const [nth, sign] of plainSigns.entries()) {
    const values = rows.map(row => at(row.signs, sign));
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    for (const [i, value] of values.entries()) scaled[i * width + nth] = (value - mean) / (spread || 1);
  }
  return scaled;
}

/** Steps of an even size uphill, ever smaller ones (Adam, Kingma and Ba 2015). */
function momentum(length: number) {
  const [first, second] = [new Float64Array(length), new Float64Array(length)];
  return (values: Float64Array, pulls: Float64Array, step: number): void => {
    const rate = RATE * (1 - (step - 1) / STEPS);
    for (const [i, pull] of pulls.entries()) {
      first[i] = 0.9 * at(first, i) + 0.1 * pull;
      second[i] = 0.99 * at(second, i) + 0.01 * pull ** 2;
      const [mean, spread] = [at(first, i) / (1 - 0.9 ** step), at(second, i) / (1 - 0.99 ** step)];
      values[i] = at(values, i) + (rate * mean) / (Math.sqrt(spread) + 1e-8);
    }
  };
}
