import { normalise } from './normalise.ts';
import { indexEntries, type Postings, type Rankable } from './postings.ts';
import { tokenise } from './tokens.ts';

/** `score` is between 0 and 1; one of an entry's own questions scores 1. */
export type Hit<E> = { entry: E; score: number };

/** Best first. `confidence` is the best score and a little of its margin to the runner-up, between 0 and 1. */
export type Ranking<E> = { hits: Hit<E>[]; confidence: number };

/** What a word counts that is not in the question of an entry but in its answer. */
const ANSWER_SHARE = 0.5;
const MARGIN_SHARE = 0.5;
const LARGEST_MARGIN = 0.3;
const CANDIDATES = 8;

const NOTHING = new Uint32Array();
const NOWHERE = { variants: NOTHING, weights: new Float32Array() };

type Question = { tokens: number[]; weights: number[]; mass: number };
type Candidate = { place: number; variant: number; score: number };

/**
 * Makes a search over entries. An entry is as good as its best question: Dice similarity of weighed tokens, which
 * stays between 0 and 1, so that one threshold means the same for short and for long questions. Words that the
 * question leaves open count half when the answer has them.
 */
export function rankEntries<E extends Rankable>(entries: E[]): (text: string) => Ranking<E> {
  const postings = indexEntries(entries);
  const shared = new Float64Array(postings.entryOf.length);
  const best = new Int32Array(entries.length).fill(-1);
  return text => {
    const question = weighQuestion(postings, text);
    const found = findCandidates(postings, question, shared, best);
    const hits = found.flatMap(candidate => {
      const entry = entries[candidate.place];
      return entry ? [{ entry, score: withAnswer(postings, question, candidate) }] : [];
    });
    hits.sort((a, b) => b.score - a.score);
    return { hits, confidence: confidenceOf(hits) };
  };
}

function weighQuestion({ tokens, idf, unknownIdf }: Postings, text: string): Question {
  const question: Question = { tokens: [], weights: [], mass: 0 };
  for (const [name, weight] of tokenise(normalise(text))) {
    const token = tokens.get(name);
    const weighed = Math.fround(weight) * ((token === undefined ? 0 : idf[token]) || unknownIdf);
    question.mass += weighed;
    if (token === undefined) continue;
    question.tokens.push(token);
    question.weights.push(weighed);
  }
  return question;
}

/** The entries most like the question. `shared` and `best` are scratch space, left as they were. */
function findCandidates(
  postings: Postings,
  question: Question,
  shared: Float64Array,
  best: Int32Array,
): Candidate[] {
  const touched = addShared(postings, question, shared);
  const { entryOf, mass } = postings;
  const places: number[] = [];
  for (const variant of touched) {
    const place = entryOf[variant] ?? 0;
    const score = (shared[variant] ?? 0) / (question.mass + (mass[variant] ?? 0));
    const leader = best[place] ?? -1;
    shared[variant] = score;
    if (leader < 0) places.push(place);
    if (leader < 0 || score > (shared[leader] ?? 0)) best[place] = variant;
  }
  const candidates = places.map(place => {
    const variant = best[place] ?? 0;
    best[place] = -1;
    return { place, variant, score: Math.min(1, shared[variant] ?? 0) };
  });
  for (const variant of touched) shared[variant] = 0;
  return strongest(candidates);
}

/** Adds up, for each variant, the weight of what it shares with the question; returns the variants that share. */
function addShared({ occurrences }: Postings, question: Question, shared: Float64Array): number[] {
  const touched: number[] = [];
  for (const [i, token] of question.tokens.entries()) {
    const { variants, weights } = occurrences[token] ?? NOWHERE;
    const weight = question.weights[i] ?? 0;
    for (let j = 0; j < variants.length; j++) {
      const variant = variants[j] ?? 0;
      const before = shared[variant] ?? 0;
      if (before === 0) touched.push(variant);
      shared[variant] = before + weight + (weights[j] ?? 0);
    }
  }
  return touched;
}

/** Sorting all that share a common character would cost more than finding them. */
function strongest(candidates: Candidate[]): Candidate[] {
  if (candidates.length <= CANDIDATES) return candidates;
  const scores = Float64Array.from(candidates, candidate => candidate.score).sort();
  const least = scores[scores.length - CANDIDATES] ?? 0;
  return candidates.filter(candidate => candidate.score >= least).slice(0, 2 * CANDIDATES);
}

function withAnswer(
  { answerTokens, tokensOf }: Postings,
  question: Question,
  { place, variant, score }: Candidate,
): number {
  const answer = answerTokens[place] ?? NOTHING;
  const asked = tokensOf[variant] ?? NOTHING;
  let explained = 0;
  for (const [i, token] of question.tokens.entries()) {
    if (has(answer, token) && !has(asked, token)) explained += question.weights[i] ?? 0;
  }
  return question.mass === 0 ? score : score + ((1 - score) * ANSWER_SHARE * explained) / question.mass;
}

function has(ascending: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function confidenceOf(hits: { score: number }[]): number {
  const [first, second] = hits;
  if (!first) return 0;
  const margin = Math.min(LARGEST_MARGIN, first.score - (second?.score ?? 0));
  return Math.min(1, first.score + MARGIN_SHARE * margin);
}
