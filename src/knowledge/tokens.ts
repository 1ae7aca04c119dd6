import {
  cutPhrases,
  type Lexicon,
  type Meaning,
  type Phrase,
  phrasesApart,
  standardLexicon,
  wordsApart,
  wordsAt,
} from './lexicon.ts';
import { stem } from './stem.ts';
import { COMMON_CHARACTERS, FILLERS, isLongNumber, QUESTION_WORDS } from './words/common-words.ts';

const COMMON = new Set(QUESTION_WORDS.split(/\s+/));
const FILLING = new Set(FILLERS.split(/\s+/));
const COMMON_HAN = new Set(COMMON_CHARACTERS);

const COMMON_WEIGHT = 0.25;
const FILLING_WEIGHT = 0.5;
const COMMON_HAN_WEIGHT = 0.4;
/** What a word keeps whose meaning is known: the rest is carried by the meaning. */
const KNOWN_WEIGHT = 0.6;
/** A known Chinese word of many characters weighs no more than one of as many as this. */
const KNOWN_CHARACTERS = 1.5;
const PAIR_WEIGHT = 0.5;
/** What a word means weighs so much where its characters stand apart, or its words, and where it is within another. */
const APART = 0.3;
const PHRASE_APART = 0.6;
const WITHIN = 0.8;
/** Of all trigrams of a word together. */
const TRIGRAMS_WEIGHT = 3;

/** Words of Latin letters with their numbers, Chinese in a row, words of other letters. */
export const WORD_RUNS =
  /[a-z0-9]+(?:'[a-z]+)?(?:[._+#-][a-z0-9+#]+)*|\p{Script=Han}+|(?:(?!\p{Script=Han}|[a-z0-9])[\p{L}\p{N}])[\p{L}\p{M}\p{N}]*/gu;

/** Whether a run is taken character by character: Chinese but for its radicals, which stand for themselves. */
export const isHan = (run: string): boolean => run.charCodeAt(0) >= 0x3400 && /^\p{Script=Han}/u.test(run);

/** Words or characters in a row, each with what it weighs and how much of that its known meaning leaves it. */
type Run = { text: string; kept: number };

/**
 * What a normalised text is compared by, each with its weight in this text: single Chinese characters and pairs of
 * neighbours (no word segmenter is needed), stems of Latin words, their pairs and their trigrams (which forgive a
 * typo), and what the words mean, so that different words for one thing are alike, in different languages too.
 */
export function tokenise(text: string, lexicon: Lexicon = standardLexicon()): Map<string, number> {
  const tokens = new Map<string, number>();
  const meanings = new Map<string, number>();
  let words: Run[] = [];
  const endWords = () => {
    if (words.length > 0) addWords(tokens, meanings, words, lexicon);
    words = [];
  };
  for (const [run] of text.replace(/[’`]/g, "'").matchAll(WORD_RUNS)) {
    if (isHan(run)) {
      endWords();
      addHan(tokens, meanings, run, lexicon);
    } else words.push({ text: run, kept: 1 });
  }
  endWords();
  for (const [token, weight] of tokens) if (weight > 1) tokens.set(token, 1 + Math.log(weight));
  for (const [meaning, weight] of meanings) tokens.set(meaning, weight);
  return tokens;
}

function add(tokens: Map<string, number>, token: string, weight: number): void {
  tokens.set(token, (tokens.get(token) ?? 0) + weight);
}

function addHan(
  tokens: Map<string, number>,
  meanings: Map<string, number>,
  run: string,
  lexicon: Lexicon,
): void {
  const chars = Array.from(run, text => ({ text, kept: 1 }));
  markHan(chars, meanings, run, lexicon);
  let before: Run | undefined;
  for (const char of chars) {
    add(tokens, char.text, char.kept * hanWeight(char));
    if (before) {
      const pair = (hanWeight(char) + hanWeight(before)) / 2;
      add(tokens, before.text + char.text, pair * (before.kept < 1 ? char.kept : 1));
    }
    before = char;
  }
}

const hanWeight = ({ text }: Run): number => (COMMON_HAN.has(text) ? COMMON_HAN_WEIGHT : 1);

/** Finds known words, also one within another; a single character only where it is not part of a longer one. */
function markHan(chars: Run[], meanings: Map<string, number>, run: string, lexicon: Lexicon): void {
  let offset = 0;
  let covered = 0;
  const alone: { text: string; at: number }[] = [];
  for (const [at, { text }] of chars.entries()) {
    const phrases = wordsAt(run, offset, lexicon);
    if (at >= covered && isAlone(text, phrases)) alone.push({ text, at });
    for (const phrase of phrases) {
      if (phrase.text === text && at < covered) continue;
      covered = Math.max(covered, at + mark(chars, at, phrase, meanings));
    }
    offset += text.length;
  }
  for (const word of wordsApart(alone, lexicon)) noteBeside(word.meanings, APART, meanings);
}

const isAlone = (char: string, phrases: readonly Phrase[]): boolean =>
  !COMMON_HAN.has(char) && phrases.every(({ text }) => text === char);

/** Notes a known word and lessens its characters; returns how many they are. */
function mark(chars: Run[], from: number, found: Phrase, meanings: Map<string, number>): number {
  const { length } = Array.from(found.text);
  const kept = KNOWN_WEIGHT * Math.min(1, KNOWN_CHARACTERS / length);
  for (const { name, weight } of found.meanings) meanings.set(name, weight);
  for (const char of chars.slice(from, from + length)) char.kept = Math.min(char.kept, kept);
  return length;
}

function addWords(
  tokens: Map<string, number>,
  meanings: Map<string, number>,
  words: Run[],
  lexicon: Lexicon,
): void {
  const stems = words.map(word => stem(word.text));
  markWords(words, meanings, stems, lexicon);
  for (const [i, word] of words.entries()) {
    const own = stems[i] ?? word.text;
    const common = wordWeight(word.text);
    add(tokens, own, common * word.kept);
    if (i > 0) add(tokens, `${stems[i - 1]} ${own}`, PAIR_WEIGHT);
    if (common === 1 && word.text.length > 3) addTrigrams(tokens, word);
  }
}

function wordWeight(text: string): number {
  if (COMMON.has(text) || isLongNumber(text)) return COMMON_WEIGHT;
  return FILLING.has(text) ? FILLING_WEIGHT : 1;
}

function addTrigrams(tokens: Map<string, number>, { text, kept }: Run): void {
  const edged = `^${text}$`;
  const each = (TRIGRAMS_WEIGHT * kept) / (edged.length - 2);
  for (let at = 0; at + 3 <= edged.length; at++) add(tokens, `~${edged.slice(at, at + 3)}`, each);
}

/** Finds the longest known phrases from left to right, what is known within them, and phrases that stand apart. */
function markWords(words: Run[], meanings: Map<string, number>, stems: string[], lexicon: Lexicon): void {
  const known = cutPhrases(stems, lexicon).filter(cut => cut.meanings.length > 0);
  for (const { from, length, meanings: means } of known) {
    for (const { name, weight } of means) meanings.set(name, weight);
    for (const word of words.slice(from, from + length)) word.kept = KNOWN_WEIGHT;
  }
  const within = known.flatMap(({ from, length }) =>
    length > 1 ? cutPhrases(stems.slice(from, from + length), lexicon, length - 1) : [],
  );
  for (const phrase of within) noteBeside(phrase.meanings, WITHIN, meanings);
  for (const phrase of phrasesApart(stems, lexicon)) noteBeside(phrase.meanings, PHRASE_APART, meanings);
}

/** Notes a meaning that shows less clearly, where it does not show better. */
function noteBeside(means: readonly Meaning[], share: number, meanings: Map<string, number>): void {
  for (const { name, weight } of means) if (!meanings.has(name)) meanings.set(name, share * weight);
}
