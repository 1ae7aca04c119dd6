import type { Without } from './candidates.ts';
import { inTexts } from './explain.ts';
import type { Postings } from './postings.ts';
import { kept } from './words/kept.ts';
import { readWordNumbers } from './words/word-numbers.ts';

/** What a word of a question says, in log odds, about an entry that has it nowhere, and about one that has it. */
export type Saying = { token: number | undefined; missing: number; found: number };

export type Said = { missing: number; found: number };

const missingWords = kept(() => readWordNumbers('missing-words'));
const foundWords = kept(() => readWordNumbers('found-words'));

const isWord = (name: string): boolean => !name.startsWith('~');

/** The words of a question that say something: 送人 decides, 昨天 does not. Learned as the trees are. */
export function sayingsOf({ tokens }: Postings, names: readonly string[]): Saying[] {
  const [missing, found] = [missingWords(), foundWords()];
  const sayings: Saying[] = [];
  for (const name of names.filter(isWord)) {
    const saying = { token: tokens.get(name), missing: missing(name), found: found(name) };
    if (saying.missing !== 0 || saying.found !== 0) sayings.push(saying);
  }
  return sayings;
}

/** What they say together about an entry: those that it has nowhere, and those that it has. */
export function saidAbout(
  postings: Postings,
  sayings: readonly Saying[],
  place: number,
  without?: Without,
): Said {
  const said = { missing: 0, found: 0 };
  for (const saying of sayings) {
    const how = inTexts(postings, place, saying.token, without) ? 'found' : 'missing';
    said[how] += saying[how];
  }
  return said;
}

/** The words of a question, by whether an entry has them. */
export function partWords(
  postings: Postings,
  names: readonly string[],
  place: number,
): { missing: string[]; found: string[] } {
  const isFound = (name: string) => inTexts(postings, place, postings.tokens.get(name));
  const { missing = [], found = [] } = Object.groupBy(names.filter(isWord), name =>
    isFound(name) ? 'found' : 'missing',
  );
  return { missing, found };
}
