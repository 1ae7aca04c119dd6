import type { Question, Without } from './candidates.ts';
import type { Postings } from './postings.ts';

/** What a word counts that is not in the likest variant of an entry but in its other ones, or in its answer. */
const OTHERS_SHARE = 0.7;
const ANSWER_SHARE = 0.8;
/** A word counts in full that at least one in so many variants has. */
const IN_FULL = 2;
/** An entry of many variants is judged by the next best ones too. */
const MANY_VARIANTS = 5;
const NEXT_BEST = 4;
const NEXT_BEST_SHARE = 0.25;

type Numbers = ArrayLike<number>;

/** Calls back with the places of all numbers that two ascending lists share; of `second` from `from` to before `to`. */
export function forShared(
  first: Numbers,
  second: Numbers,
  [from, to]: [number, number],
  each: (inFirst: number, inSecond: number) => void,
): void {
  let at = from;
  let i = 0;
  while (i < first.length && at < to) {
    const apart = (first[i] ?? 0) - (second[at] ?? 0);
    if (apart === 0) each(i, at);
    if (apart <= 0) i++;
    if (apart >= 0) at++;
  }
}

const span = (starts: Uint32Array, n: number): [number, number] => [starts[n] ?? 0, starts[n + 1] ?? 0];

/** Dice similarity of a question and a variant: twice what they share by all they have. Counts what is shared. */
export function likenessOf(
  { variants, mass }: Postings,
  question: Question,
  variant: number,
  times?: Uint16Array,
): number {
  let shared = 0;
  forShared(question.tokens, variants.tokens, span(variants.starts, variant), (i, at) => {
    shared += (question.weights[i] ?? 0) + (variants.weights[at] ?? 0);
    if (times) times[i] = (times[i] ?? 0) + 1;
  });
  return shared / (question.mass + (mass[variant] ?? 0));
}

/** How well an entry as a whole fits a question, between 0 and 1. */
export function scoreEntry(
  postings: Postings,
  question: Question,
  place: number,
  without: Without | undefined,
): number {
  const [from, to] = span(postings.firstOf, place);
  const times = new Uint16Array(question.tokens.length);
  const likenesses: number[] = [];
  let best = -1;
  let most = -1;
  for (let variant = from; variant < to; variant++) {
    if (without && 'variant' in without && without.variant === variant) continue;
    const likeness = likenessOf(postings, question, variant, times);
    likenesses.push(likeness);
    if (likeness > most) [best, most] = [variant, likeness];
  }
  const inBest = new Uint16Array(question.tokens.length);
  if (best >= 0) likenessOf(postings, question, best, inBest);
  const elsewhere = sharesElsewhere(postings, question, place, { times, variants: likenesses.length });
  let explained = 0;
  for (let i = 0; i < inBest.length; i++) {
    if (inBest[i] === 0) explained += (question.weights[i] ?? 0) * (elsewhere[i] ?? 0);
  }
  return Math.min(1, smoothed(likenesses) + explained / question.mass);
}

/** How far each of the question's tokens is explained by an entry's other variants, or by its answer. */
function sharesElsewhere(
  { answers }: Postings,
  question: Question,
  place: number,
  { times, variants }: { times: Uint16Array; variants: number },
): Float64Array {
  const shares = new Float64Array(times.length);
  for (let i = 0; i < times.length; i++)
    shares[i] = OTHERS_SHARE * Math.min(1, ((times[i] ?? 0) * IN_FULL) / Math.max(1, variants));
  forShared(question.tokens, answers.tokens, span(answers.starts, place), i => {
    if (times[i] === 0) shares[i] = ANSWER_SHARE;
  });
  return shares;
}

function smoothed(likenesses: number[]): number {
  likenesses.sort((a, b) => b - a);
  const [best = 0, ...others] = likenesses;
  if (likenesses.length < MANY_VARIANTS) return best;
  const next = others.slice(0, NEXT_BEST).reduce((sum, each) => sum + each, 0) / NEXT_BEST;
  return (1 - NEXT_BEST_SHARE) * best + NEXT_BEST_SHARE * next;
}
