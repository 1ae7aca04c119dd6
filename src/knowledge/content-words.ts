import {
  cutPhrases,
  isSense,
  type Lexicon,
  type Meaning,
  phrasesApart,
  standardLexicon,
  wordsApart,
  wordsAt,
} from './lexicon.ts';
import { stem } from './stem.ts';
import { isHan, WORD_RUNS } from './tokens.ts';
import { COMMON_CHARACTERS, FILLERS, isLongNumber, QUESTION_WORDS } from './words/common-words.ts';

/** Names among a base's tokens: all of `own` stand for a word, and so does any of its `senses`. */
export type Names = { own: string[]; senses: string[] };

/**
 * A word that says what a text is about. All of its `parts` together, the words within a phrase, stand for it too.
 * `weight` is how much of a word it is, 1 at most; `text` is how it was written.
 */
export type ContentWord = Names & { text: string; parts: Names[]; weight: number };

const COMMON = new Set(QUESTION_WORDS.split(/\s+/));
const FILLING = new Set(FILLERS.split(/\s+/));
const COMMON_HAN = new Set(COMMON_CHARACTERS);

const FILLING_WEIGHT = 0.15;
const COMMON_HAN_WEIGHT = 0.1;
/** A single character is half a word, and a word of many meanings says half as much. */
const HALF = 0.5;

/** The content words of a normalised text: known words and phrases as one, other Chinese by the character. */
export function contentWords(text: string, lexicon: Lexicon = standardLexicon()): ContentWord[] {
  const found: ContentWord[] = [];
  let words: string[] = [];
  const endWords = () => {
    found.push(...latinWords(words, lexicon));
    words = [];
  };
  for (const [run] of text.replace(/[’`]/g, "'").matchAll(WORD_RUNS)) {
    if (!isHan(run)) words.push(run);
    else {
      endWords();
      found.push(...chineseWords(run, lexicon));
    }
  }
  endWords();
  return found;
}

function latinWords(words: string[], lexicon: Lexicon): ContentWord[] {
  const stems = words.map(stem);
  const apart = phrasesApart(stems, lexicon);
  return cutPhrases(stems, lexicon).flatMap(({ from, length, meanings }) => {
    const to = from + length;
    const weight = Math.max(...words.slice(from, to).map(wordWeight));
    if (weight === 0) return [];
    const beside = apart.filter(({ at }) => at.some(place => place >= from && place < to));
    const own = stemsOf(words.slice(from, to));
    const inner = length > 1 ? cutPhrases(stems.slice(from, to), lexicon, length - 1) : [];
    const parts = inner.map(part => {
      const within = words.slice(from + part.from, from + part.from + part.length);
      return { own: stemsOf(within), senses: sensesOf(part.meanings) };
    });
    return {
      text: words.slice(from, to).join(' '),
      own,
      senses: sensesOf([...meanings, ...beside.flatMap(each => each.meanings)]),
      parts: parts.filter(part => part.own.length > 0),
      weight,
    };
  });
}

const sensesOf = (meanings: readonly Meaning[]): string[] => meanings.filter(isSense).map(({ name }) => name);

/** The stems of words that are not too common to tell anything. */
const stemsOf = (words: string[]): string[] => words.filter(word => wordWeight(word) !== 0).map(stem);

function wordWeight(word: string): number {
  if (COMMON.has(word) || isLongNumber(word)) return 0;
  return FILLING.has(word) ? FILLING_WEIGHT : 1;
}

type Cut = { chars: string[]; at: number; meanings: Meaning[] };

function chineseWords(run: string, lexicon: Lexicon): ContentWord[] {
  const cuts = cutWords(run, lexicon);
  const alone = cuts.filter(isAlone).map(({ chars: [text = ''], at }) => ({ text, at }));
  for (const { at, meanings } of wordsApart(alone, lexicon))
    for (const cut of cuts) if (at.includes(cut.at)) cut.meanings.push(...meanings);
  return cuts.map(({ chars, meanings }) => {
    const senses = meanings.filter(isSense);
    const plain = senses.every(({ weight }) => weight < 1);
    const weight = isCommon(chars) ? COMMON_HAN_WEIGHT : plain ? HALF : 1;
    return { text: chars.join(''), own: pairsOf(chars), senses: sensesOf(senses), parts: [], weight };
  });
}

const isCommon = (chars: string[]): boolean => chars.every(char => COMMON_HAN.has(char));
const isAlone = ({ chars }: Cut): boolean => chars.length === 1 && !isCommon(chars);

/** Cuts Chinese into known words, the longest first, and what is left into characters. */
function cutWords(run: string, lexicon: Lexicon): Cut[] {
  const all = Array.from(run);
  const cuts: Cut[] = [];
  let [at, offset] = [0, 0];
  while (at < all.length) {
    const [phrase] = wordsAt(run, offset, lexicon);
    const chars = phrase ? Array.from(phrase.text) : all.slice(at, at + 1);
    cuts.push({ chars, at, meanings: [...(phrase?.meanings ?? [])] });
    at += chars.length;
    offset += chars.join('').length;
  }
  return cuts;
}

function pairsOf(chars: string[]): string[] {
  return chars.length === 1 ? chars : chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}
