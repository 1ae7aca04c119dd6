import { type ContentWord, contentWords } from './content-words.ts';
import type { Postings } from './postings.ts';

/** The best entry's score, the runner-up's, and how much it counts that a text is not put as a question, 0 to 1. */
export type Standing = { first: number; second: number; statement: number };

const MARGIN_SHARE = 0.5;
const LARGEST_MARGIN = 0.3;

/**
 * How the chance that the best entry is right goes with what is known of a question, judged on seven bases of shops,
 * communities and services in Chinese and English; a base of another kind may fare worse. A question of many words is
 * alike less by chance; a word that nothing in the entry explains may be the one that decides; where all is put as a
 * question, a statement is hardly ever one to answer.
 */
const CHANCE = { start: -2.53, likeness: 6.06, unexplained: -0.5, words: 1, statement: -2.4 };
const FEWEST_WORDS = 0.3;

/** The chance that the best entry answers the question, roughly, between 0 and 1. */
export function confidenceOf({ count, unexplained }: Explained, standing: Standing): number {
  const { first, second, statement } = standing;
  const likeness = first + MARGIN_SHARE * Math.min(LARGEST_MARGIN, first - second);
  const sum =
    CHANCE.start +
    CHANCE.likeness * likeness +
    CHANCE.unexplained * unexplained +
    CHANCE.words * Math.log(Math.max(FEWEST_WORDS, count)) +
    CHANCE.statement * statement;
  return 1 / (1 + Math.exp(-sum));
}

/** A word of a question, how much it tells in this base, and what of an entry explains it. */
export type JudgedWord = { text: string; worth: number; by: 'question' | 'answer' | 'nothing' };

/** How many content words, and the share of them that nothing explains, 0 to 1. */
export type Explained = { count: number; unexplained: number };

/**
 * How many content words a normalised text has, and which share of them no text of an entry explains, by what they
 * tell in this base; what only its answer explains counts for half.
 */
export function explainedBy(postings: Postings, words: readonly ContentWord[], place: number): Explained {
  let [count, all, missing] = [0, 0, 0];
  for (const word of words) {
    const { worth, by } = judgeWord(postings, word, place);
    count += word.weight;
    all += worth;
    if (by !== 'question') missing += by === 'answer' ? worth / 2 : worth;
  }
  return { count, unexplained: all === 0 ? 0 : missing / all };
}

/** The same word by word, for somebody who wonders about an answer. */
export function judgeWords(postings: Postings, text: string, place: number): JudgedWord[] {
  return contentWords(text).map(word => ({ text: word.text, ...judgeWord(postings, word, place) }));
}

function judgeWord(
  postings: Postings,
  { own, senses, weight }: ContentWord,
  place: number,
): Omit<JudgedWord, 'text'> {
  const { tokens, telling, frequency, unknown } = postings;
  const tells = (token: number | undefined) =>
    token !== undefined && frequency[token] ? (telling[token] ?? 0) : unknown;
  const known = own.map(name => tokens.get(name));
  const worth = weight * Math.max(0, ...known.map(tells));
  const meant = senses.map(name => tokens.get(name));
  const heldBy = (holds: (token: number | undefined) => boolean) =>
    meant.some(holds) || (known.length > 0 && known.every(holds));
  if (heldBy(token => inQuestions(postings, place, token))) return { worth, by: 'question' };
  return { worth, by: heldBy(token => inTexts(postings, place, token)) ? 'answer' : 'nothing' };
}

function inTexts(postings: Postings, place: number, token: number | undefined): boolean {
  const { answers } = postings;
  return (
    inQuestions(postings, place, token) ||
    holds(answers.tokens, answers.starts[place] ?? 0, answers.starts[place + 1] ?? 0, token)
  );
}

function inQuestions({ variants, firstOf }: Postings, place: number, token: number | undefined): boolean {
  for (let variant = firstOf[place] ?? 0; variant < (firstOf[place + 1] ?? 0); variant++) {
    const [from, to] = [variants.starts[variant] ?? 0, variants.starts[variant + 1] ?? 0];
    if (holds(variants.tokens, from, to, token)) return true;
  }
  return false;
}

/** Whether an ascending list has a number between two places. */
function holds(list: Uint32Array, from: number, to: number, wanted: number | undefined): boolean {
  if (wanted === undefined) return false;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === wanted;
}
