import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { DIGITAL_FAMILIES } from './words/families-digital.ts';
import { FOOD_FAMILIES } from './words/families-food.ts';
import { GOODS_FAMILIES } from './words/families-goods.ts';
import { HEALTH_FAMILIES } from './words/families-health.ts';
import { LIFE_FAMILIES } from './words/families-life.ts';
import { MONEY_FAMILIES } from './words/families-money.ts';
import { TRADE_FAMILIES } from './words/families-trade.ts';
import { TRAVEL_FAMILIES } from './words/families-travel.ts';
import { PLAIN_WORDS } from './words/plain-words.ts';

/** What several words have in common; a token like a word, named by its first one so that no word can be it. */
type Meaning = { name: string; weight: number };

/** Whether a meaning is what a word says, and not only the subject it belongs to. */
export const isSense = ({ name }: Meaning): boolean => !name.startsWith('##');

/** A Chinese word and what it means. */
export type Phrase = { text: string; meanings: Meaning[] };

/** Words by their meaning. Other languages than Chinese by stems with single spaces. */
export type Lexicon = {
  /** By the first two characters, longest first; a word of one character by itself. */
  chinese: Map<string, Phrase[]>;
  latin: Map<string, Meaning[]>;
  /** What longer phrases of stems begin with. */
  beginnings: Set<string>;
};

/** Two words of one line are one thing. */
const SENSE_WEIGHT = 1.2;
/** Two words of one family are of one subject. */
const FAMILY_WEIGHT = 0.8;
/** Plain words have many meanings: that two texts share one says less. */
const PLAIN_WEIGHT = 0.45;

const FAMILIES = [
  TRADE_FAMILIES,
  MONEY_FAMILIES,
  GOODS_FAMILIES,
  FOOD_FAMILIES,
  HEALTH_FAMILIES,
  TRAVEL_FAMILIES,
  DIGITAL_FAMILIES,
  LIFE_FAMILIES,
];

let standard: Lexicon | undefined;

/** The words that come with the house; read when they are first needed. */
export function standardLexicon(): Lexicon {
  standard ??= readLexicon();
  return standard;
}

function readLexicon(): Lexicon {
  const chinese = new Map<string, Meaning[]>();
  const latin = new Map<string, Meaning[]>();
  for (const { words, meanings } of meaningsOf())
    for (const word of words) {
      if (/\p{Script=Han}/u.test(word)) {
        add(chinese, word, meanings);
        add(chinese, normalise(word).trim(), meanings);
      } else add(latin, word.split('_').map(stem).join(' '), meanings);
    }
  return { chinese: byFirstTwo(chinese), latin, beginnings: beginningsOf(latin.keys()) };
}

/** Every line of words, with what they mean. */
function* meaningsOf(): Generator<{ words: string[]; meanings: Meaning[] }> {
  const taken = new Set<string>();
  const named = (name: string, weight: number): Meaning => {
    let free = name;
    while (taken.has(free)) free += "'";
    taken.add(free);
    return { name: free, weight };
  };
  const linesOf = (text: string) =>
    text
      .trim()
      .split('\n')
      .map(line => line.split(' '));
  for (const text of FAMILIES)
    for (const family of text.split('\n\n')) {
      const lines = linesOf(family);
      const subject = named(`##${lines[0]?.[0]}`, FAMILY_WEIGHT);
      for (const words of lines) yield { words, meanings: [named(`#${words[0]}`, SENSE_WEIGHT), subject] };
    }
  for (const words of linesOf(PLAIN_WORDS)) yield { words, meanings: [named(`#${words[0]}`, PLAIN_WEIGHT)] };
}

/** Most words stand on one line: those of a line share what they mean, which saves megabytes. */
function add(words: Map<string, Meaning[]>, word: string, meanings: Meaning[]): void {
  const known = words.get(word);
  if (word === '' || known === meanings) return;
  words.set(word, known ? [...new Set([...known, ...meanings])] : meanings);
}

function byFirstTwo(words: Map<string, Meaning[]>): Map<string, Phrase[]> {
  const sorted = [...words].sort((a, b) => b[0].length - a[0].length);
  return Map.groupBy(
    sorted.map(([text, meanings]) => ({ text, meanings })),
    phrase => phrase.text.slice(0, 2),
  );
}

const NONE: Phrase[] = [];

/** The known Chinese words that a text has from a place on, longest first. */
export function wordsAt(text: string, at: number, { chinese }: Lexicon): Phrase[] {
  const begin = text.slice(at, at + 2);
  const longer = chinese.get(begin)?.filter(phrase => text.startsWith(phrase.text, at)) ?? NONE;
  if (begin.length === 1 || begin.codePointAt(0) !== begin.charCodeAt(0)) return longer;
  const alone = chinese.get(begin.charAt(0));
  if (!alone) return longer;
  return longer.length === 0 ? alone : [...longer, ...alone];
}

function beginningsOf(phrases: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const phrase of phrases)
    for (let end = phrase.indexOf(' '); end > 0; end = phrase.indexOf(' ', end + 1))
      found.add(phrase.slice(0, end));
  return found;
}

/** How many words from here on are a known phrase, as many as can be; 0 for none. */
export function phraseAt(stems: string[], from: number, { latin, beginnings }: Lexicon): number {
  let phrase = stems[from] ?? '';
  let length = latin.has(phrase) ? 1 : 0;
  for (let next = from + 1; next < stems.length && beginnings.has(phrase); next++) {
    phrase += ` ${stems[next]}`;
    if (latin.has(phrase)) length = next + 1 - from;
  }
  return length;
}
