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

const styleWords = kept(() => readWordNumbers('style-words'));
const putWords = kept(() => readWordNumbers('put-words'));

/**
 * What the way in which a text is put says, in log odds: `style` whether people put questions to a house so, or talk
 * among themselves; `put` whether what is put so is answered by the entry that comes nearest.
 */
export function mannerOf(text: string): { style: number; put: number } {
  const [style, put] = [styleWords(), putWords()];
  const manner = { style: 0, put: 0 };
  for (const name of styleOf(text)) {
    manner.style += style(name);
    manner.put += put(name);
  }
  return manner;
}
