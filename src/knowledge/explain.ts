import type { Without } from './candidates.ts';
import { type ContentWord, contentWords, type Names } from './content-words.ts';
import type { Postings } from './postings.ts';

/** A word of a question, how much it tells in this base, and what of an entry explains it. */
export type JudgedWord = { text: string; worth: number; by: 'question' | 'answer' | 'nothing' };

/**
 * How many content words a question has, and which shares of them, by what they tell in this base, an entry leaves
 * unexplained (what only its answer explains counts for half), explains by its answer alone, and leaves to other
 * entries; `unknown` is what no entry asks with. `heaviest` is what the most telling word tells that nothing explains.
 */
export type Explained = {
  count: number;
  unexplained: number;
  byAnswer: number;
  elsewhere: number;
  unknown: number;
  heaviest: number;
};

/** What of a question's words an entry explains; of its texts, without the one left out. */
export function explainedBy(
  postings: Postings,
  words: readonly ContentWord[],
  place: number,
  without?: Without,
): Explained {
  const found = { count: 0, unexplained: 0, byAnswer: 0, elsewhere: 0, unknown: 0, heaviest: 0 };
  let all = 0;
  for (const word of words) {
    const { worth, by, elsewhere } = judgeWord(postings, word, place, without);
    found.count += word.weight;
    all += worth;
    if (by === 'question') continue;
    if (by === 'answer') {
      found.byAnswer += worth;
      continue;
    }
    found[elsewhere ? 'elsewhere' : 'unknown'] += worth;
    found.heaviest = Math.max(found.heaviest, worth);
  }
  found.unexplained = found.elsewhere + found.unknown + found.byAnswer / 2;
  if (all > 0) for (const share of SHARES) found[share] /= all;
  return found;
}

const SHARES = ['unexplained', 'byAnswer', 'elsewhere', 'unknown'] as const;

/** The same word by word, for somebody who wonders about an answer. */
export function judgeWords(postings: Postings, text: string, place: number): JudgedWord[] {
  return contentWords(text).map(word => {
    const { worth, by } = judgeWord(postings, word, place);
    return { text: word.text, worth, by };
  });
}

function judgeWord(
  postings: Postings,
  { own, senses, parts, weight }: ContentWord,
  place: number,
  without?: Without,
): Omit<JudgedWord, 'text'> & { elsewhere: boolean } {
  const { tokens, telling, frequency, unknown } = postings;
  const isAsked = (token: number | undefined) => token !== undefined && (frequency[token] ?? 0) > 0;
  const known = own.map(name => tokens.get(name));
  const tells = (token: number | undefined) =>
    token !== undefined && isAsked(token) ? (telling[token] ?? 0) : unknown;
  const worth = weight * Math.max(0, ...known.map(tells));
  const heldBy = (holds: (token: number | undefined) => boolean) => {
    const stands = (names: Names) =>
      names.senses.some(name => holds(tokens.get(name))) ||
      (names.own.length > 0 && names.own.every(name => holds(tokens.get(name))));
    return stands({ own, senses }) || (parts.length > 0 && parts.every(stands));
  };
  if (heldBy(token => inQuestions(postings, place, token, without)))
    return { worth, by: 'question', elsewhere: false };
  if (heldBy(token => inTexts(postings, place, token, without)))
    return { worth, by: 'answer', elsewhere: false };
  return { worth, by: 'nothing', elsewhere: heldBy(isAsked) };
}

/** Whether an entry has a token, in what it asks or in its answer. */
export function inTexts(
  postings: Postings,
  place: number,
  token: number | undefined,
  without?: Without,
): boolean {
  const { answers } = postings;
  return (
    inQuestions(postings, place, token, without) ||
    holds(answers.tokens, answers.starts[place] ?? 0, answers.starts[place + 1] ?? 0, token)
  );
}

function inQuestions(
  { occurrences, firstOf }: Postings,
  place: number,
  token: number | undefined,
  without?: Without,
): boolean {
  if (token === undefined) return false;
  const { starts, variants } = occurrences;
  const end = starts[token + 1] ?? 0;
  let at = placeFrom(variants, starts[token] ?? 0, end, firstOf[place] ?? 0);
  if (without && 'variant' in without && variants[at] === without.variant) at += 1;
  return at < end && (variants[at] ?? 0) < (firstOf[place + 1] ?? 0);
}

/** Whether an ascending list has a number between two places. */
function holds(list: Uint32Array, from: number, to: number, wanted: number | undefined): boolean {
  if (wanted === undefined) return false;
  const at = placeFrom(list, from, to, wanted);
  return at < to && list[at] === wanted;
}

/** Between two places of an ascending list, the first that has a number or a larger one. */
function placeFrom(list: Uint32Array, from: number, to: number, least: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
