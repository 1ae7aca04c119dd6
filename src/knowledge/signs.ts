import type { Question, Without } from './candidates.ts';
import type { GistSigns } from './compare-gists.ts';
import { type ContentWord, contentWords } from './content-words.ts';
import type { Explained } from './explain.ts';
import { normalise } from './normalise.ts';
import type { Postings } from './postings.ts';
import type { Said } from './said.ts';
import { forShared, likenessOf } from './score-entry.ts';

/**
 * What is looked at to tell whether the best entry answers a question. `margin` and `ahead` are how far its score and
 * its likest text stand above the runner-up's; `asked` and `covered` the shares of the question and of that text that
 * they have in common; `left` the least share of the words of one of its texts that the question has not; `mass` how
 * many words the question has, by what they tell in this base; `style` whether it is put to the house at all, `asking`
 * how many of the base's texts are put as a question; `among` how many of the likest texts of the base are its own, as a
 * share of what could be; `missing` and `found` what the words say that the entry has nowhere and that it has, `put` what
 * the way it is put says, `said` all three, and `lead` how much more the words say for it than for the runner-up;
 * `entries` how many the base has, as a power of two: much is asked that a few do not hold. `gist`, `gistAhead` and
 * `gistAmong` are how near it comes in what an English question says as a whole.
 */
export const SIGNS = [
  'score',
  'margin',
  'likeness',
  'ahead',
  'asked',
  'covered',
  'left',
  'unexplained',
  'byAnswer',
  'elsewhere',
  'unknown',
  'heaviest',
  'words',
  'mass',
  'length',
  'asks',
  'style',
  'asking',
  'texts',
  'among',
  'missing',
  'found',
  'put',
  'said',
  'lead',
  'entries',
  'gist',
  'gistAhead',
  'gistAmong',
] as const;

type Sign = (typeof SIGNS)[number];

/** One number for each of `SIGNS`, in their order. */
export type Signs = Float64Array;

export type Asked = {
  /** As it was written, and as it is compared. */
  text: string;
  plain: string;
  /** What it says as a whole. */
  gist: Int8Array;
  /** The question as the postings know it, its tokens' names, its content words. */
  question: Question;
  names: readonly string[];
  words: readonly ContentWord[];
  asks: boolean;
  without?: Without | undefined;
};

/** With what its manner says: read only where some entry comes near. */
export type Heard = Asked & { style: number; put: number };

type Like = { variant: number; likeness: number };

/**
 * An entry that may be the best: its score, how many of the base's likest texts are its, what it explains, its
 * texts, the likest first, and what the question's words say about it.
 */
export type Weighed = {
  place: number;
  score: number;
  among: number;
  explained: Explained;
  texts: Like[];
  said: Said;
  gists: GistSigns;
};

export type ReadSigns = (asked: Heard, best: Weighed, next: Weighed | undefined) => Signs;

/** A word tells at least so much where it is looked for. */
const LEAST_WORTH = 0.05;
/** More are counted as so many. */
const MOST_ENTRIES = 64;
/** So many texts' words are kept: people ask about few of them. Of an entry only the likest texts are looked at. */
const MOST_KEPT = 1_000;
const TEXTS_LOOKED_AT = 3;
/** Of the whole base, to see how many of them are of one entry. */
export const LIKEST_TEXTS = 10;

/** Opens the reading of signs over a base. */
export function openSigns(postings: Postings, textOf: (variant: number) => string): ReadSigns {
  const kept = new Map<number, ContentWord[]>();
  const wordsOf = (variant: number): ContentWord[] => {
    const known = kept.get(variant);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? -1);
    const words = contentWords(normalise(textOf(variant)));
    kept.set(variant, words);
    return words;
  };

  const leftOver = (asked: Asked, texts: Like[]): number => {
    const has = new Set(asked.words.flatMap(({ own, senses }) => [...own, ...senses]));
    const likest = texts.slice(0, TEXTS_LOOKED_AT);
    return Math.min(1, ...likest.map(({ variant }) => shareLeft(postings, wordsOf(variant), has)));
  };

  return (asked, best, next) => {
    const { question, asks, style, put } = asked;
    const { explained, score, texts, said, gists } = best;
    const { variant, likeness } = texts[0] ?? { variant: postings.firstOf[best.place] ?? 0, likeness: 0 };
    const [ofQuestion, ofVariant] = shared(postings, question, variant);
    const own = (postings.firstOf[best.place + 1] ?? 0) - (postings.firstOf[best.place] ?? 0);
    const signs: Record<Sign, number> = {
      score,
      margin: score - (next?.score ?? 0),
      likeness,
      ahead: likeness - (next?.texts[0]?.likeness ?? 0),
      asked: ofQuestion / question.mass,
      covered: ofVariant / (postings.mass[variant] || 1),
      left: leftOver(asked, texts),
      unexplained: explained.unexplained,
      byAnswer: explained.byAnswer,
      elsewhere: explained.elsewhere,
      unknown: explained.unknown,
      heaviest: explained.heaviest / postings.unknown,
      words: explained.count,
      mass: question.mass / postings.unknown,
      length: asked.plain.length,
      asks: asks ? 1 : 0,
      style,
      asking: postings.asking,
      texts: own,
      among: best.among / Math.min(LIKEST_TEXTS, own),
      missing: said.missing,
      found: said.found,
      put,
      said: said.missing + said.found + put,
      lead: said.missing + said.found - (next ? next.said.missing + next.said.found : 0),
      entries: Math.log2(Math.min(MOST_ENTRIES, postings.firstOf.length - 1)),
      ...gists,
    };
    return Float64Array.from(SIGNS, name => signs[name]);
  };
}

/** An entry's texts, the likest first. */
export function byLikeness(postings: Postings, { question, without }: Asked, place: number): Like[] {
  const { firstOf } = postings;
  const found: Like[] = [];
  for (let variant = firstOf[place] ?? 0; variant < (firstOf[place + 1] ?? 0); variant++) {
    if (without && 'variant' in without && without.variant === variant) continue;
    found.push({ variant, likeness: likenessOf(postings, question, variant) });
  }
  return found.sort((a, b) => b.likeness - a.likeness);
}

function shared({ variants }: Postings, question: Question, variant: number): [number, number] {
  let [ofQuestion, ofVariant] = [0, 0];
  const span: [number, number] = [variants.starts[variant] ?? 0, variants.starts[variant + 1] ?? 0];
  forShared(question.tokens, variants.tokens, span, (i, at) => {
    ofQuestion += question.weights[i] ?? 0;
    ofVariant += variants.weights[at] ?? 0;
  });
  return [ofQuestion, ofVariant];
}

function shareLeft({ tokens, telling }: Postings, words: ContentWord[], has: ReadonlySet<string>): number {
  let [all, left] = [0, 0];
  for (const { own, senses, weight } of words) {
    const tells = own.map(name => {
      const token = tokens.get(name);
      return token === undefined ? 0 : (telling[token] ?? 0);
    });
    const worth = weight * Math.max(LEAST_WORTH, ...tells);
    all += worth;
    if (!senses.some(name => has.has(name)) && !own.every(name => has.has(name))) left += worth;
  }
  return all === 0 ? 1 : left / all;
}
