import { openCandidates, type Question } from './candidates.ts';
import { normalise } from './normalise.ts';
import { indexEntries, type Postings, type Rankable } from './postings.ts';
import type { Hit } from './rank.ts';
import { forShared } from './score-entry.ts';
import { tokenise } from './tokens.ts';
import { SMALL_TALK } from './words/small-talk.ts';

/** Pages of documents, best first. Scores have no upper bound: they are held against `threshold` alone. */
export type PageRank<E> = {
  (text: string, without?: number): Hit<E>[];
  /** What a page scores at least that is worth showing. */
  threshold: number;
};

/** BM25's usual constants: how soon a word is enough, and how much a long page is held against it. */
const ENOUGH = 1.2;
const LENGTH_SHARE = 0.75;
const SHOWN = 5;
/** What nearly all small talk, and nearly all first sentences asked of the other pages, stay below. */
const WRONG_QUANTILE = 0.9;
const ABOVE_WRONG = 1.2;
const LEAST_THRESHOLD = 3;
const MOST_SENTENCES = 120;
const SLICE = 16;

/**
 * Makes a search over pages. A page says many things beside the one that is asked, so that the share of it which a
 * question covers tells nothing: what counts is how much rare wording they have in common, without a bound.
 */
export function* rankPages<E extends Rankable>(pages: readonly E[]): Generator<void, PageRank<E>> {
  const texts = pages.map(page => ({ question: textOf(page), alternates: [], answer: '' }));
  const postings = yield* indexEntries(texts);
  const find = openCandidates(postings);
  const usual = postings.mass.reduce((sum, each) => sum + each, 0) / Math.max(1, pages.length);
  const search = (text: string, without?: number): Hit<E>[] => {
    const question = weigh(postings, text);
    const found = [...find(question)].filter(place => place !== without);
    const hits = found.flatMap(place => {
      const entry = pages[place];
      return entry ? [{ entry, score: relevance(postings, question, place, usual) }] : [];
    });
    return hits.sort((a, b) => b.score - a.score).slice(0, SHOWN);
  };
  return Object.assign(search, { threshold: yield* thresholdOf(pages, search) });
}

const textOf = ({ question, alternates, answer }: Rankable): string =>
  [question, ...alternates, answer].join('\n');

/** What is wrong for sure: small talk, and what a page begins with when that page is gone. */
function* thresholdOf<E extends Rankable>(
  pages: readonly E[],
  search: (text: string, without?: number) => Hit<E>[],
): Generator<void, number> {
  const wrong: number[] = [];
  const note = (hits: Hit<E>[]) => wrong.push(hits[0]?.score ?? 0);
  const step = Math.max(1, Math.ceil(pages.length / MOST_SENTENCES));
  for (let place = 0; place < pages.length; place += step) {
    note(search(sentenceOf(pages[place]?.answer ?? ''), place));
    if (wrong.length % SLICE === 0) yield;
  }
  for (const [i, text] of SMALL_TALK.trim().split('\n').entries()) {
    if (i % 2 === 0) note(search(text));
    if (wrong.length % SLICE === 0) yield;
  }
  wrong.sort((a, b) => a - b);
  return Math.max(LEAST_THRESHOLD, ABOVE_WRONG * (wrong[Math.floor(WRONG_QUANTILE * wrong.length)] ?? 0));
}

const sentenceOf = (text: string): string => text.split(/[。！？\n]|[.!?]\s/)[0] ?? '';

function weigh(postings: Postings, text: string): Question {
  const known = [...tokenise(normalise(text))].flatMap(([name, weight]) => {
    const token = postings.tokens.get(name);
    return token === undefined ? [] : [{ token, weight: weight * (postings.telling[token] ?? 0) }];
  });
  known.sort((a, b) => a.token - b.token);
  return {
    tokens: Uint32Array.from(known, ({ token }) => token),
    weights: Float64Array.from(known, ({ weight }) => weight),
    mass: known.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function relevance(
  { variants, telling, mass }: Postings,
  question: Question,
  page: number,
  usual: number,
): number {
  const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * (mass[page] ?? 0)) / usual;
  const span: [number, number] = [variants.starts[page] ?? 0, variants.starts[page + 1] ?? 0];
  let sum = 0;
  forShared(question.tokens, variants.tokens, span, (i, at) => {
    const times = (variants.weights[at] ?? 0) / (telling[question.tokens[i] ?? 0] ?? 1);
    sum += ((question.weights[i] ?? 0) * times * (ENOUGH + 1)) / (times + ENOUGH * long);
  });
  return sum;
}
