import { type LeftOut, type Near, nearest, type VectorTable, vectorAt } from './vectors.ts';

/** How the chance that the nearest topic is right goes with how alike it is: log odds along a line. */
export type MeaningChance = { start: number; slope: number };

type Sample = { alike: number; right: number; weight: number };

const MOST_TEXTS = 160;
/** A search takes as long as there are vectors: of many, fewer are asked. */
const FEWEST_TEXTS = 60;
const MANY_VECTORS = 4_000;
const WRONG_QUANTILE = 0.9;
/** What is believed before anything is measured, and how many samples that is worth. */
const PRIOR = { chance: 0.1, samples: 4 };
const ROUNDS = 30;
/** Where even the nearest texts of one entry are no nearer than those of others, the vectors tell nothing. */
const LEAST_CHANCE = 0.6;

/**
 * Finds out what the likeness of this model's vectors means in this base: asked with its own entry gone, and by small
 * talk, a text shows how alike what is wrong can be; asked with only itself gone, how alike what is right is. Undefined
 * where the vectors do not tell the two apart.
 */
export function* calibrateMeaning(
  table: VectorTable,
  talk: readonly Int8Array[],
): Generator<void, MeaningChance | undefined> {
  const [wrong, right]: [number[], number[]] = [[], []];
  const search = function* (query: Int8Array, without?: LeftOut): Generator<void, Near | undefined> {
    const [first] = yield* nearest(table, query, without);
    yield;
    return first;
  };
  const step = stepThrough(table.topicOf.length);
  for (let row = 0; row < table.topicOf.length; row += step) {
    const topic = table.topicOf[row] ?? 0;
    const other = yield* search(vectorAt(table, row), { topic });
    if (other) wrong.push(other.alike);
    const own = yield* search(vectorAt(table, row), { text: row });
    if (own) (own.topic === topic ? right : wrong).push(own.alike);
  }
  for (const query of talk) {
    const found = yield* search(query);
    if (found) wrong.push(found.alike);
  }
  return lineOf(wrong, right);
}

function stepThrough(count: number): number {
  const most = count > MANY_VECTORS ? FEWEST_TEXTS : MOST_TEXTS;
  return Math.max(1, Math.ceil(count / most));
}

function lineOf(wrong: number[], right: number[]): MeaningChance | undefined {
  const sorted = wrong.toSorted((a, b) => a - b);
  const low = sorted[Math.floor(WRONG_QUANTILE * sorted.length)] ?? 0;
  const half = (wrong.length + right.length) / 2;
  const line = lineThrough([
    ...wrong.map(alike => ({ alike, right: 0, weight: half / wrong.length })),
    ...right.map(alike => ({ alike, right: 1, weight: half / right.length })),
    { alike: low, right: PRIOR.chance, weight: PRIOR.samples },
    { alike: 1, right: 1 - PRIOR.chance, weight: PRIOR.samples },
  ]);
  const usual = right.toSorted((a, b) => a - b)[right.length >> 1] ?? 1;
  return line.slope > 0 && meaningChance(line, usual) >= LEAST_CHANCE ? line : undefined;
}

/** Logistic regression by Newton's method; the prior's samples, neither right nor wrong, keep it finite. */
function lineThrough(samples: Sample[]): MeaningChance {
  const all = samples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = samples.reduce((sum, { alike, weight }) => sum + alike * weight, 0) / all;
  let [level, slope] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [pull, pullSlope, a, b, c] = [0, 0, 1e-9, 0, 1e-9];
    for (const { alike, right, weight } of samples) {
      const x = alike - mean;
      const chance = 1 / (1 + Math.exp(-(level + slope * x)));
      const curve = weight * Math.max(1e-6, chance * (1 - chance));
      pull += weight * (right - chance);
      pullSlope += weight * (right - chance) * x;
      a += curve;
      b += curve * x;
      c += curve * x * x;
    }
    const whole = a * c - b * b;
    if (Math.abs(whole) < 1e-12) break;
    level += clamp((c * pull - b * pullSlope) / whole, 2);
    slope += clamp((a * pullSlope - b * pull) / whole, 40);
  }
  return { start: level - slope * mean, slope };
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(-most, value));

export function meaningChance({ start, slope }: MeaningChance, alike: number): number {
  return 1 / (1 + Math.exp(-(start + slope * alike)));
}
