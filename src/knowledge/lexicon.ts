import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { GOODS_FAMILIES } from './words/families-goods.ts';
import { LIFE_FAMILIES } from './words/families-life.ts';
import { MONEY_FAMILIES } from './words/families-money.ts';
import { TRADE_FAMILIES } from './words/families-trade.ts';
import { PLAIN_WORDS } from './words/plain-words.ts';

/** What several words have in common; a token like a word, named so that no word can be it. */
type Meaning = { name: string; weight: number };

/** Whether a meaning is what a word says, and not only the subject it belongs to. */
export const isSense = ({ name }: Meaning): boolean => !name.startsWith('##');

/** A Chinese word and what it means. */
export type Phrase = { text: string; meanings: Meaning[] };

/** Words by their meaning. Chinese by first character, longest first; other languages by stems with single spaces. */
export type Lexicon = {
  chinese: Map<string, Phrase[]>;
  latin: Map<string, Meaning[]>;
  /** How many words the longest phrase has that begins with this stem. */
  longest: Map<string, number>;
};

/** Two words of one line are one thing. */
const SENSE_WEIGHT = 1.5;
/** Two words of one family are of one subject. */
const FAMILY_WEIGHT = 0.8;
/** Plain words have many meanings: that two texts share one says less. */
const PLAIN_WEIGHT = 0.45;

let standard: Lexicon | undefined;

/** The words that come with the house; read when they are first needed. */
export function standardLexicon(): Lexicon {
  standard ??= readLexicon();
  return standard;
}

function readLexicon(): Lexicon {
  const chinese = new Map<string, Meaning[]>();
  const latin = new Map<string, Meaning[]>();
  const take = (word: string, meaning: Meaning) => {
    if (/\p{Script=Han}/u.test(word)) {
      add(chinese, word, meaning);
      add(chinese, normalise(word).trim(), meaning);
    } else add(latin, word.split('_').map(stem).join(' '), meaning);
  };
  for (const { words, meanings } of meaningsOf())
    for (const word of words) for (const meaning of meanings) take(word, meaning);
  return { chinese: byFirstCharacter(chinese), latin, longest: longestByStem(latin.keys()) };
}

/** Every line of words, with what they mean. */
function meaningsOf(): { words: string[]; meanings: Meaning[] }[] {
  const found: { words: string[]; meanings: Meaning[] }[] = [];
  let count = 0;
  const sense = (weight: number): Meaning => ({ name: `#${count++}`, weight });
  const linesOf = (text: string) => text.trim().split('\n');
  for (const text of [TRADE_FAMILIES, MONEY_FAMILIES, GOODS_FAMILIES, LIFE_FAMILIES])
    for (const family of text.split('\n\n')) {
      const subject = { name: `##${count++}`, weight: FAMILY_WEIGHT };
      for (const line of linesOf(family))
        found.push({ words: line.split(' '), meanings: [sense(SENSE_WEIGHT), subject] });
    }
  for (const line of linesOf(PLAIN_WORDS))
    found.push({ words: line.split(' '), meanings: [sense(PLAIN_WEIGHT)] });
  return found;
}

function add(words: Map<string, Meaning[]>, word: string, meaning: Meaning): void {
  const known = words.get(word);
  if (word === '' || known?.includes(meaning)) return;
  if (known) known.push(meaning);
  else words.set(word, [meaning]);
}

function byFirstCharacter(words: Map<string, Meaning[]>): Map<string, Phrase[]> {
  const sorted = [...words].sort((a, b) => b[0].length - a[0].length);
  return Map.groupBy(
    sorted.map(([text, meanings]) => ({ text, meanings })),
    phrase => String.fromCodePoint(phrase.text.codePointAt(0) ?? 0),
  );
}

function longestByStem(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}

/** How many words from here on are a known phrase; 0 for none. */
export function phraseAt(stems: string[], from: number, { latin, longest }: Lexicon): number {
  let length = Math.min(longest.get(stems[from] ?? '') ?? 0, stems.length - from);
  while (length > 0 && !latin.has(stems.slice(from, from + length).join(' '))) length -= 1;
  return length;
}
