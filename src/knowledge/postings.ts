import { normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';

/** What is compared: an entry's question and alternates, and the answer where these say too little. */
export type Rankable = { question: string; alternates: string[]; answer: string };

/** Where a token occurs, and what it weighs there. */
type Occurrences = { variants: Uint32Array; weights: Float32Array };

/**
 * Entries laid out for searching. A variant is a question or an alternate; tokens, variants and entries are known
 * by their number, which keeps 10,000 entries within 40 MB.
 */
export type Postings = {
  tokens: Map<string, number>;
  /** How much each token tells entries apart; 0 for one that only answers have. */
  idf: Float64Array;
  occurrences: Occurrences[];
  /** Of each variant: its entry, all its weight, and its tokens in ascending order. */
  entryOf: Uint32Array;
  mass: Float64Array;
  tokensOf: Uint32Array[];
  /** Of each entry: the tokens of its answer in ascending order. */
  answerTokens: Uint32Array[];
  /** For words that no entry has. */
  unknownIdf: number;
};

const ANSWER_CHARACTERS = 800;
const LEAST_IDF = 0.05;

/** A token of no entry tells the most; one of every entry still counts a little. */
export function indexEntries(entries: Rankable[]): Postings {
  const tokens = new Map<string, number>();
  const variants = entries.flatMap((entry, place) =>
    [entry.question, ...entry.alternates].map(text => numberTokens(tokens, text, place)),
  );
  const answerTokens = entries.map(
    (entry, place) => numberTokens(tokens, entry.answer.slice(0, ANSWER_CHARACTERS), place).tokens,
  );
  const idf = weighTokens(tokens.size, variants, entries.length);
  return {
    tokens,
    idf,
    occurrences: listOccurrences(idf, variants),
    entryOf: Uint32Array.from(variants, variant => variant.place),
    mass: Float64Array.from(variants, variant => variant.weights.reduce((sum, weight) => sum + weight, 0)),
    tokensOf: variants.map(variant => variant.tokens),
    answerTokens,
    unknownIdf: Math.log((entries.length + 1) / 0.5),
  };
}

type Variant = { place: number; tokens: Uint32Array; weights: Float32Array };

function numberTokens(tokens: Map<string, number>, text: string, place: number): Variant {
  const found = Array.from(tokenise(normalise(text)), ([name, weight]): [number, number] => {
    const known = tokens.get(name) ?? tokens.size;
    tokens.set(name, known);
    return [known, weight];
  });
  found.sort((a, b) => a[0] - b[0]);
  return {
    place,
    tokens: Uint32Array.from(found, ([token]) => token),
    weights: Float32Array.from(found, ([, weight]) => weight),
  };
}

/** Inverse document frequency over entries; every variant's weights are multiplied by it. */
function weighTokens(count: number, variants: Variant[], entries: number): Float64Array {
  const lastEntry = new Int32Array(count).fill(-1);
  const frequency = new Float64Array(count);
  for (const { place, tokens } of variants) {
    for (const token of tokens) {
      if (lastEntry[token] !== place) frequency[token] = (frequency[token] ?? 0) + 1;
      lastEntry[token] = place;
    }
  }
  const idf = frequency.map(n => (n === 0 ? 0 : Math.max(LEAST_IDF, Math.log((entries + 1) / (n + 0.5)))));
  for (const { tokens, weights } of variants) {
    for (const [i, token] of tokens.entries()) weights[i] = (weights[i] ?? 0) * (idf[token] ?? 0);
  }
  return idf;
}

function listOccurrences(idf: Float64Array, variants: Variant[]): Occurrences[] {
  const counts = new Uint32Array(idf.length);
  for (const { tokens } of variants) for (const token of tokens) counts[token] = (counts[token] ?? 0) + 1;
  const lists = Array.from(counts, n => ({ variants: new Uint32Array(n), weights: new Float32Array(n) }));
  const filled = new Uint32Array(idf.length);
  for (const [number, variant] of variants.entries()) {
    for (const [i, token] of variant.tokens.entries()) {
      const list = lists[token];
      const at = filled[token] ?? 0;
      if (!list) continue;
      list.variants[at] = number;
      list.weights[at] = variant.weights[i] ?? 0;
      filled[token] = at + 1;
    }
  }
  return lists;
}
