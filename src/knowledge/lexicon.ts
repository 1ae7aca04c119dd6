import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { ACCOUNT_SYNONYMS } from './words/synonyms-account.ts';
import { GOODS_SYNONYMS } from './words/synonyms-goods.ts';
import { LIFE_SYNONYMS } from './words/synonyms-life.ts';
import { PLAIN_SYNONYMS } from './words/synonyms-plain.ts';
import { SHOP_SYNONYMS } from './words/synonyms-shop.ts';
import { TOPICS } from './words/topics.ts';

/** What several words have in common; a token like a word, named so that no word can be it. */
type Meaning = { name: string; weight: number };

/** A Chinese word and what it means. */
export type Phrase = { text: string; meanings: Meaning[] };

/** Words by their meaning. Chinese by first character, longest first; other languages by stems with single spaces. */
export type Lexicon = {
  chinese: Map<string, Phrase[]>;
  latin: Map<string, Meaning[]>;
  /** How many words the longest phrase has that begins with this stem. */
  longest: Map<string, number>;
};

const SHARED_WEIGHT = 1.5;
/** Plain words have many meanings: that two texts share one says less. */
const PLAIN_WEIGHT = 0.45;
const TOPIC_WEIGHT = 1.35;

const SOURCES: [string, number][] = [
  [SHOP_SYNONYMS, SHARED_WEIGHT],
  [ACCOUNT_SYNONYMS, SHARED_WEIGHT],
  [LIFE_SYNONYMS, SHARED_WEIGHT],
  [GOODS_SYNONYMS, SHARED_WEIGHT],
  [PLAIN_SYNONYMS, PLAIN_WEIGHT],
  [TOPICS, TOPIC_WEIGHT],
];

let standard: Lexicon | undefined;

/** The words that come with the house; read when they are first needed. */
export function standardLexicon(): Lexicon {
  standard ??= readLexicon(SOURCES);
  return standard;
}

/** Each line of each source is one meaning; `_` joins the words of a phrase. */
function readLexicon(sources: [string, number][]): Lexicon {
  const chinese = new Map<string, Meaning[]>();
  const latin = new Map<string, Meaning[]>();
  const lines = sources.flatMap(([text, weight]) =>
    text
      .trim()
      .split('\n')
      .map(line => ({ line: line.trim(), weight })),
  );
  for (const [number, { line, weight }] of lines.entries()) {
    const meaning = { name: `#${number}`, weight };
    for (const word of line.split(/\s+/)) {
      if (/\p{Script=Han}/u.test(word)) {
        add(chinese, word, meaning);
        add(chinese, normalise(word).trim(), meaning);
      } else add(latin, word.split('_').map(stem).join(' '), meaning);
    }
  }
  return { chinese: byFirstCharacter(chinese), latin, longest: longestByStem(latin.keys()) };
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
