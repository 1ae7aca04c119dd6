import { wantsAnswer } from './asks.ts';
import { GIST_LENGTH, writeGist } from './gist.ts';
import { normalise } from './normalise.ts';
import { openTokenTable, type TokenTable } from './token-table.ts';
import { tokenise } from './tokens.ts';

/**
 * What is compared: an entry's question and alternates, and the answer where these say too little. A `page` of a
 * document is compared by all that it says.
 */
export type Rankable = { question: string; alternates: string[]; answer: string; kind?: string };

/**
 * Entries laid out for searching. A variant is a question or an alternate; tokens, variants and entries are known
 * by their number and kept in flat arrays, which keeps 10,000 entries within 40 MB. What belongs to number n stands
 * from `starts[n]` to before `starts[n + 1]`.
 */
export type Postings = {
  tokens: TokenTable;
  /** How many entries ask with a token, and how much it tells them apart. */
  frequency: Uint32Array;
  telling: Float64Array;
  /** What a word tells that no entry has. */
  unknown: number;
  variants: { starts: Uint32Array; tokens: Uint32Array; weights: Float32Array };
  mass: Float64Array;
  entryOf: Uint32Array;
  /** The first variant of each entry; an entry's variants are neighbours. */
  firstOf: Uint32Array;
  answers: { starts: Uint32Array; tokens: Uint32Array };
  occurrences: { starts: Uint32Array; variants: Uint32Array };
  /** What each variant says as a whole, `GIST_LENGTH` numbers each. */
  gists: Int8Array;
  /** The share of variants that are put as a question. */
  asking: number;
};

const ANSWER_CHARACTERS = 800;
const LEAST_TELLING = 0.05;
const UNKNOWN_SHARE = 0.7;
/** With this many variants beyond its own, a token that only one variant of an entry has counts as half incidental. */
const PRIOR_VARIANTS = 12;
const LOOKED_AT_STYLE = 500;
const SLICE = 64;

/** Growing lists of tokens, text by text. */
type Gathered = { starts: number[]; tokens: Uint32Array; weights: Float32Array; length: number };

/** Tokens an entry rarely has more of: room that is not written to costs nothing, buffers outgrown leave holes. */
const ROOM = 200;

const nothingYet = (entries: number): Gathered => ({
  starts: [0],
  tokens: new Uint32Array(ROOM * (entries + 1)),
  weights: new Float32Array(ROOM * (entries + 1)),
  length: 0,
});

/** Lays entries out; yields now and then, so that whoever builds a large base can let others run in between. */
export function* indexEntries(entries: readonly Rankable[]): Generator<void, Postings> {
  const tokens = openTokenTable();
  const variants = nothingYet(entries.length);
  const answers = nothingYet(entries.length);
  const firstOf = [0];
  const texts = entries.reduce((sum, { alternates }) => sum + 1 + alternates.length, 0);
  const gists = new Int8Array(GIST_LENGTH * texts);
  for (const [i, entry] of entries.entries()) {
    for (const text of [entry.question, ...entry.alternates]) {
      writeGist(text, gists.subarray(GIST_LENGTH * (variants.starts.length - 1)));
      gather(variants, tokens, tokenise(normalise(text)));
    }
    gather(answers, tokens, tokenise(normalise(entry.answer.slice(0, ANSWER_CHARACTERS))));
    firstOf.push(variants.starts.length - 1);
    if (i % SLICE === SLICE - 1) yield;
  }
  const laid = {
    starts: Uint32Array.from(variants.starts),
    tokens: variants.tokens.slice(0, variants.length),
    weights: variants.weights.slice(0, variants.length),
  };
  yield;
  const first = Uint32Array.from(firstOf);
  const told = weighTokens(tokens.size(), laid, first);
  yield;
  return {
    tokens,
    ...told,
    variants: laid,
    mass: weighVariants(laid, told.telling),
    entryOf: entriesOf(first, laid.starts.length - 1),
    firstOf: first,
    answers: { starts: Uint32Array.from(answers.starts), tokens: answers.tokens.slice(0, answers.length) },
    occurrences: listOccurrences(tokens.size(), laid),
    gists,
    asking: shareOfQuestions(entries),
  };
}

/** Takes a text's tokens in, in ascending order. */
function gather(into: Gathered, known: TokenTable, found: Map<string, number>): void {
  const end = into.length + found.size;
  if (end > into.tokens.length) grow(into, Math.max(end, 2 * into.tokens.length));
  let at = into.length;
  for (const [name, weight] of found) {
    const token = known.take(name);
    // Mostly few tokens, many of them new and thus in order: put in at their place.
    let place = at++;
    for (; place > into.length && (into.tokens[place - 1] ?? 0) > token; place--) {
      into.tokens[place] = into.tokens[place - 1] ?? 0;
      into.weights[place] = into.weights[place - 1] ?? 0;
    }
    into.tokens[place] = token;
    into.weights[place] = weight;
  }
  into.length = end;
  into.starts.push(end);
}

function grow(into: Gathered, length: number): void {
  const { tokens, weights } = into;
  into.tokens = new Uint32Array(length);
  into.weights = new Float32Array(length);
  into.tokens.set(tokens);
  into.weights.set(weights);
}

/**
 * Inverse document frequency over entries, lessened for tokens that few of an entry's variants have: who gives twenty
 * examples also gives the names and numbers that happened to be in them.
 */
function weighTokens(
  count: number,
  { starts, tokens }: Postings['variants'],
  firstOf: Uint32Array,
): Pick<Postings, 'frequency' | 'telling' | 'unknown'> {
  const frequency = new Uint32Array(count);
  const kept = new Float64Array(count);
  const entries = firstOf.length - 1;
  const variants = starts.length - 1;
  for (let entry = 0; entry < entries; entry++) {
    const [from = 0, to = 0] = firstOf.subarray(entry, entry + 2);
    const times = new Map<number, number>();
    for (const token of tokens.subarray(starts[from], starts[to]))
      times.set(token, (times.get(token) ?? 0) + 1);
    for (const [token, n] of times) {
      frequency[token] = (frequency[token] ?? 0) + 1;
      kept[token] = (kept[token] ?? 0) + (n + PRIOR_VARIANTS) / (to - from + PRIOR_VARIANTS);
    }
  }
  const incidental = (1 + PRIOR_VARIANTS) / (variants / Math.max(1, entries) + PRIOR_VARIANTS);
  const unknown = incidental * UNKNOWN_SHARE * Math.log((entries + 1) / 0.5);
  const telling = Float64Array.from(frequency, (n, token) => {
    if (n === 0) return unknown;
    return ((kept[token] ?? 0) / n) * Math.max(LEAST_TELLING, Math.log((entries + 1) / (n + 0.5)));
  });
  return { frequency, telling, unknown };
}

/** Multiplies every variant's weights by what the tokens tell, and sums them up. */
function weighVariants(
  { starts, tokens, weights }: Postings['variants'],
  telling: Float64Array,
): Float64Array {
  const mass = new Float64Array(starts.length - 1);
  for (let variant = 0; variant < mass.length; variant++) {
    for (let i = starts[variant] ?? 0; i < (starts[variant + 1] ?? 0); i++) {
      const weight = Math.fround((weights[i] ?? 0) * (telling[tokens[i] ?? 0] ?? 0));
      weights[i] = weight;
      mass[variant] = (mass[variant] ?? 0) + weight;
    }
  }
  return mass;
}

function entriesOf(firstOf: Uint32Array, variants: number): Uint32Array {
  const entryOf = new Uint32Array(variants);
  for (let entry = 0; entry + 1 < firstOf.length; entry++)
    entryOf.fill(entry, firstOf[entry], firstOf[entry + 1]);
  return entryOf;
}

function listOccurrences(count: number, { starts, tokens }: Postings['variants']): Postings['occurrences'] {
  const ends = new Uint32Array(count + 1);
  for (const token of tokens) ends[token + 1] = (ends[token + 1] ?? 0) + 1;
  for (let token = 0; token < count; token++) ends[token + 1] = (ends[token + 1] ?? 0) + (ends[token] ?? 0);
  const filled = ends.slice();
  const variants = new Uint32Array(tokens.length);
  for (let variant = 0; variant + 1 < starts.length; variant++) {
    for (const token of tokens.subarray(starts[variant], starts[variant + 1])) {
      const at = filled[token] ?? 0;
      variants[at] = variant;
      filled[token] = at + 1;
    }
  }
  return { starts: ends, variants };
}

function shareOfQuestions(entries: readonly Rankable[]): number {
  const texts = entries.slice(0, LOOKED_AT_STYLE).flatMap(entry => [entry.question, ...entry.alternates]);
  return texts.length === 0 ? 0 : texts.filter(wantsAnswer).length / texts.length;
}
