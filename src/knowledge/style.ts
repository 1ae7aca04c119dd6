import { simplify } from './simplify.ts';
import { kept } from './words/kept.ts';
import { readWordNumbers } from './words/word-numbers.ts';

const MARKS = /[?!~…]+|\p{Extended_Pictographic}/gu;
const RUNS = /[a-z0-9']+|\p{Script=Han}+/gu;

const LOOKED_AT = 300;
const FEW_WORDS = 2;

/**
 * How a text is put, whatever it is about: its Latin words and their pairs, Chinese characters and their pairs, how it
 * begins and ends, and its marks.
 */
export function styleOf(text: string): string[] {
  const said = simplify(text.slice(0, LOOKED_AT).normalize('NFKC').toLowerCase());
  const parts = [...said.matchAll(RUNS)].flatMap(([run]) => (/\p{Script=Han}/u.test(run) ? [...run] : [run]));
  const pairs = parts.slice(1).map((part, i) => `${parts[i]} ${part}`);
  const marks = [...said.matchAll(MARKS)].map(([mark]) => (/[?!~…]/.test(mark) ? mark.charAt(0) : 'emoji'));
  const edges = [`^${parts[0]}`, `^${pairs[0]}`, `${parts.at(-1)}$`];
  const length = parts.length <= FEW_WORDS ? ['short'] : [];
  return [...new Set([...parts, ...pairs, ...edges, ...marks, ...length])];
}

const learnt = kept(() => readWordNumbers('style-words'));

/** How far a text is put as people put questions to a house, and not as they talk among themselves; in log odds. */
export function putToTheHouse(text: string): number {
  const says = learnt();
  let sum = 0;
  for (const name of styleOf(text)) sum += says(name);
  return sum;
}
