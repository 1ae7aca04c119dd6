// What words say for a yes or a no: a logistic regression over them, beside plain signs, so that a word is not credited
// with what those say already.

import { chanceOf } from '../../src/knowledge/odds.ts';

export type Taught = { signs: Float64Array; names: readonly string[]; right: number; weight: number };

const STEPS = 250;
const RATE = 0.05;
/** How far a word's number is held back, as so many rows would. */
const HOLD = 9;
/** What fewer questions have says too little. */
const FEWEST = 4;
const LEAST = 0.02;

/** What each word adds to the log odds; words that add next to nothing are left out. */
export function learnWords(rows: readonly Taught[], plainSigns: readonly number[]): Map<string, number> {
  const known = commonNames(rows);
  const placeOf = new Map(known.map((name, i) => [name, i]));
  const scaled = scale(rows, plainSigns);
  const seen = rows.map(({ names, right, weight }, i) => ({
    ...{ right, weight, plain: scaled[i] ?? new Float64Array() },
    words: Uint32Array.from(names.flatMap(name => placeOf.get(name) ?? [])),
  }));
  const plain = { says: new Float64Array(plainSigns.length + 1), climb: momentum(plainSigns.length + 1) };
  const words = { says: new Float64Array(known.length), climb: momentum(known.length) };
  for (let step = 1; step <= STEPS; step++) {
    const plainPull = new Float64Array(plain.says.length);
    const wordPull = words.says.map(value => -HOLD * value);
    for (const row of seen) {
      const sum = sumAt(row.plain.keys(), i => (plain.says[i] ?? 0) * (row.plain[i] ?? 0));
      const pull = row.weight * (row.right - chanceOf(sum + sumAt(row.words, i => words.says[i] ?? 0)));
      for (const [i, value] of row.plain.entries()) plainPull[i] = (plainPull[i] ?? 0) + pull * value;
      for (const i of row.words) wordPull[i] = (wordPull[i] ?? 0) + pull;
    }
    plain.climb(plain.says, plainPull, step);
    words.climb(words.says, wordPull, step);
  }
  const all = known.map((name, i) => [name, words.says[i] ?? 0] as const);
  return new Map(all.filter(([, says]) => Math.abs(says) >= LEAST));
}

function sumAt(places: Iterable<number>, valueAt: (place: number) => number): number {
  let sum = 0;
  for (const place of places) sum += valueAt(place);
  return sum;
}

function commonNames(rows: readonly Taught[]): string[] {
  const counts = new Map<string, number>();
  for (const { names } of rows) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= FEWEST).map(([name]) => name);
}

/** Signs with mean 0 and deviation 1, so that one rate fits all, and a last one that is always 1. */
function scale(rows: readonly Taught[], plainSigns: readonly number[]): Float64Array[] {
  const scales = plainSigns.map(sign => {
    const values = rows.map(row => row.signs[sign] ?? 0);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { sign, mean, spread: spread || 1 };
  });
  return rows.map(row =>
    Float64Array.of(...scales.map(({ sign, mean, spread }) => ((row.signs[sign] ?? 0) - mean) / spread), 1),
  );
}

/** Steps of an even size uphill (Adam, Kingma and Ba 2015). */
function momentum(length: number) {
  const [first, second] = [new Float64Array(length), new Float64Array(length)];
  return (values: Float64Array, pulls: Float64Array, step: number): void => {
    for (const [i, pull] of pulls.entries()) {
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * pull;
      second[i] = 0.99 * (second[i] ?? 0) + 0.01 * pull ** 2;
      const [mean, spread] = [(first[i] ?? 0) / (1 - 0.9 ** step), (second[i] ?? 0) / (1 - 0.99 ** step)];
      values[i] = (values[i] ?? 0) + (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  };
}
