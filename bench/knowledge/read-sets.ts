// Bases with what people ask there, as src/knowledge sees them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rankEntries } from '../../src/knowledge/rank.ts';
import { leaveOutLaterWords } from '../../src/knowledge/read-lexicon.ts';
import type { Signs } from '../../src/knowledge/signs.ts';
import { styleOf } from '../../src/knowledge/style.ts';

type Entry = { id: string; question: string; alternates: string[]; answer: string };
type Query = { text: string; gold: string | null; kind: string };
type Base = { entries: Entry[]; queries: Query[] };

/** A row is one of the first entries for a question; `words` and `style` are numbers of a vocabulary. */
export type Row = {
  signs: Signs;
  kind: string;
  nth: number;
  right: number;
  weight: number;
  words: Uint32Array;
  style: Uint32Array;
};

export type Vocabulary = { words: string[]; take: (words: readonly string[]) => Uint32Array };

const SET_WEIGHT = 400;
/** A base's own texts, asked as they stand, weigh together as much as such a share of its questions. */
const OWN_SHARE = 0.1;
/** The second and third best entries teach what the wrong one looks like, and weigh less. */
const LATER_SHARE = 0.5;
/**
 * Each base is seen whole, and again with entries taken out, such a share of them kept: what people ask of the others is
 * then a near miss, and a base of a few entries is known for what it is.
 */
const KEPT_SHARES = [0.6, 0.6, 0.15, 0.25];

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));

/** Words with their numbers, as `learnWords` takes them. */
export function openVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  return { words, take: taken => Uint32Array.from(taken, numberOf) };
}

/** The same draw each time, between 0 and 1. */
function draw(nth: number, copy: number): number {
  let mixed = Math.imul(nth ^ Math.imul(copy, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * A smaller house: it has such a share of the entries, and is asked such a share of all else. What it has is what it is
 * asked most: of what is asked about the others it hears no more than about its own.
 */
function thin({ entries, queries }: Base, share: number, copy: number): Base {
  const kept = entries.filter((_, nth) => draw(nth, copy) < share);
  const ids = new Set(kept.map(({ id }) => id));
  const gone = Math.min(1, share / (1 - share));
  const asked = queries.flatMap((query, nth) => {
    if (query.gold !== null && ids.has(query.gold)) return [query];
    if (draw(nth, copy) >= (query.gold === null ? share : gone)) return [];
    return [query.gold === null ? query : { ...query, gold: null, kind: 'near' }];
  });
  return { entries: kept, queries: asked };
}

/**
 * A row is one of the first entries for a question: its signs, whether it is the right one, its weight, and words as
 * numbers of `vocabulary`: those that it lacks (-), those that it has (+), and how the question is put (=). `all` is how
 * many questions weigh as much as a base: a smaller house weighs less.
 */
function rowsIn({ entries, queries }: Base, all: number, vocabulary: Vocabulary): Row[][] {
  const rank = rankEntries(entries);
  return queries.map(({ text, gold, kind }) => {
    const style = vocabulary.take(styleOf(text).map(word => `=${word}`));
    return rank.look(text).map(({ entry, signs, missing, found }, nth) => ({
      ...{ signs, kind, nth, style, right: Number(gold !== null && entry.id === gold) },
      words: Uint32Array.of(
        ...vocabulary.take([...missing.map(word => `-${word}`), ...found.map(word => `+${word}`)]),
        ...style,
      ),
      weight: (nth === 0 ? SET_WEIGHT : LATER_SHARE * SET_WEIGHT) / all,
    }));
  });
}

/**
 * Every folder below `root` that has kb.jsonl and queries.jsonl; all bases count alike. `asked` has the rows question by
 * question, `own` those of a base's own texts, `thinned` those of its thinned copies.
 */
export function readSets(root: string, vocabulary: Vocabulary) {
  leaveOutLaterWords();
  return readdirSync(root)
    .sort()
    .map(name => {
      const entries = readLines<Omit<Entry, 'alternates'>>(path.join(root, name, 'kb.jsonl')).map(entry => ({
        alternates: [] as string[],
        ...entry,
      }));
      const queries = readLines<Query>(path.join(root, name, 'queries.jsonl'));
      const texts = entries.flatMap(({ id, question, alternates }) =>
        [question, ...alternates].map(text => ({ text, gold: id, kind: 'own' })),
      );
      const own = rowsIn({ entries, queries: texts }, texts.length, vocabulary);
      for (const row of own.flat()) row.weight *= OWN_SHARE;
      const copies = KEPT_SHARES.map((share, nth) => thin({ entries, queries }, share, nth + 1));
      return {
        name,
        answerable: queries.filter(({ gold }) => gold !== null).length,
        asked: rowsIn({ entries, queries }, queries.length, vocabulary),
        own,
        thinned: copies.flatMap(copy => rowsIn(copy, queries.length, vocabulary)),
      };
    });
}
