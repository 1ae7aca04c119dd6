import { chanceOf } from './odds.ts';
import { SIGNS, type Signs } from './signs.ts';
import { kept } from './words/kept.ts';
import { readWords } from './words/read-words.ts';

/** A question about one sign, and where to go on; or what the way to here adds to the log odds. */
export type Tree = { sign: number; below: number; yes: Tree; no: Tree } | { adds: number };

const readTrees = kept(() =>
  readWords('chance-trees')
    .split('\n')
    .map(line => readTree(line.split(' ')[Symbol.iterator]())),
);

/**
 * The chance that the best entry answers the question, between 0 and 1: the sum of small trees over its signs, grown
 * one after another, each on what the ones before left wrong (gradient boosting, Friedman 2001).
 * `npm run fit:knowledge` grows them on the bases and questions under bench/knowledge/sets, and says how well they
 * fare on a base they were not grown on.
 */
export function confidenceOf(signs: Signs): number {
  return chanceOf(sumOf(readTrees(), signs));
}

/** What trees say of signs, in log odds. */
export function sumOf(trees: readonly Tree[], signs: Signs): number {
  let sum = 0;
  for (let tree of trees) {
    while ('sign' in tree) tree = (signs[tree.sign] ?? 0) < tree.below ? tree.yes : tree.no;
    sum += tree.adds;
  }
  return sum;
}

/** `sign<limit`, then the tree where it is so, then the tree where not; or a number. */
function readTree(words: Iterator<string>): Tree {
  const word: string = words.next().value ?? '0';
  const [sign = '', below] = word.split('<');
  if (below === undefined) return { adds: Number(word) };
  return {
    sign: SIGNS.indexOf(sign as (typeof SIGNS)[number]),
    below: Number(below),
    yes: readTree(words),
    no: readTree(words),
  };
}
