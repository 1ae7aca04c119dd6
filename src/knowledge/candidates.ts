import type { Postings } from './postings.ts';

/** Whose variants are not looked at: to ask a base about its own texts. */
export type Without = { entry: number } | { variant: number };

/** A text as the postings know it: its tokens in ascending order with what they weigh, and all its weight. */
export type Question = { tokens: Uint32Array; weights: Float64Array; mass: number };

/** Longer lists are only followed when the question has nothing rarer. */
const LONG_LIST = 2_000;
const FEWEST_LISTS = 3;
const VARIANTS_LOOKED_AT = 96;
const STEPS = 512;

/** Finds the variants that share most with a question, roughly: what they score exactly is for the caller to see. */
export function openCandidates({ occurrences, mass }: Postings): (question: Question) => Uint32Array {
  const shared = new Float32Array(mass.length);
  const touched = new Uint32Array(mass.length);
  /** Adds a token's weight to all variants that have it; returns how many are touched by now. */
  const follow = (token: number, weight: number, before: number): number => {
    const end = occurrences.starts[token + 1] ?? 0;
    let count = before;
    for (let at = occurrences.starts[token] ?? 0; at < end; at++) {
      const variant = occurrences.variants[at] ?? 0;
      const sum = shared[variant] ?? 0;
      if (sum === 0) touched[count++] = variant;
      shared[variant] = sum + weight;
    }
    return count;
  };
  return question => {
    let count = 0;
    for (const i of listsToFollow(occurrences.starts, question.tokens)) {
      count = follow(question.tokens[i] ?? 0, question.weights[i] ?? 0, count);
    }
    const found = touched.subarray(0, count);
    for (let i = 0; i < count; i++) {
      const variant = found[i] ?? 0;
      shared[variant] = (shared[variant] ?? 0) / (question.mass + (mass[variant] ?? 0));
    }
    const best = strongest(found, shared);
    for (let i = 0; i < count; i++) shared[found[i] ?? 0] = 0;
    return best;
  };
}

/** The places of the tokens to look up, rarest first. */
function listsToFollow(starts: Uint32Array, tokens: Uint32Array): number[] {
  const length = (i: number) => (starts[(tokens[i] ?? 0) + 1] ?? 0) - (starts[tokens[i] ?? 0] ?? 0);
  const places = [...tokens.keys()].sort((a, b) => length(a) - length(b));
  return places.filter((place, rank) => rank < FEWEST_LISTS || length(place) <= LONG_LIST);
}

/** Sorting all that share a common character would cost more than finding them. */
function strongest(found: Uint32Array, shared: Float32Array): Uint32Array {
  if (found.length <= VARIANTS_LOOKED_AT) return found.slice();
  const counts = new Uint32Array(STEPS + 1);
  const step = (variant: number) => Math.min(STEPS, Math.floor((shared[variant] ?? 0) * STEPS));
  for (let i = 0; i < found.length; i++) {
    const nth = step(found[i] ?? 0);
    counts[nth] = (counts[nth] ?? 0) + 1;
  }
  let least = STEPS;
  let enough = counts[least] ?? 0;
  while (least > 0 && enough < VARIANTS_LOOKED_AT) enough += counts[--least] ?? 0;
  return found.filter(variant => step(variant) >= least).subarray(0, 2 * VARIANTS_LOOKED_AT);
}
