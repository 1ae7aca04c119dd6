import type { Lexicon, Meaning } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { openTokenTable } from './token-table.ts';
import { putWordsAway } from './words/kept.ts';
import { readWords } from './words/read-words.ts';

/** Two words of one line are one thing. */
const SENSE_WEIGHT = 1.2;
/** Two words of one family are of one subject. */
const FAMILY_WEIGHT = 0.8;
/** Plain words have many meanings: that two texts share one says less. */
export const PLAIN_WEIGHT = 0.45;

/**
 * Lists of what people ask houses about, in two languages. A family stands between empty lines and is one subject; each of
 * its lines is one meaning. `_` joins the words of a phrase. Words that differ in what follows from them (退货 and 换货)
 * are never one line. Plain words are of everyday talk and belong to no subject.
 */
const FAMILIES = ['trade', 'money', 'goods', 'food', 'health', 'travel', 'digital', 'life'];
const PLAIN_WORDS = 'plain-words';
/**
 * Words that were added later, part of them after reading what the bases under bench/knowledge/sets lacked. What is
 * learned from those is learned without: they would know each other's words better than any other base does.
 */
const LATER_WORDS = 'later-words';

let withLaterWords = true;

/** For whoever learns from the bases. */
export function leaveOutLaterWords(): void {
  withLaterWords = false;
  putWordsAway();
}

/** Reads the words that come with the house. */
export function readLexicon(): Lexicon {
  const lexicon: Lexicon = { words: openTokenTable(), meanings: [] };
  for (const { words, meanings } of meaningsOf())
    for (const word of words) {
      if (/\p{Script=Han}/u.test(word)) {
        take(lexicon, word, meanings, 1);
        take(lexicon, normalise(word).trim(), meanings, 1);
      } else take(lexicon, word.split('_').map(stem).join(' '), meanings, ' ');
    }
  return lexicon;
}

/** Takes in a word and what it begins with, a character or a stem at a time. Words of one line share their meanings. */
function take({ words, meanings }: Lexicon, word: string, means: readonly Meaning[], step: 1 | ' '): void {
  if (word === '') return;
  const next = (end: number) => (step === 1 ? end + 1 : word.indexOf(step, end + 1));
  for (let end = next(0); end > 0 && end < word.length; end = next(end)) words.take(word.slice(0, end));
  const number = words.take(word);
  const known = meanings[number];
  if (known !== means) meanings[number] = known ? [...new Set([...known, ...means])] : means;
}

type Line = { words: string[]; meanings: Meaning[] };

/** Every line of words, with what they mean. */
function* meaningsOf(): Generator<Line> {
  const taken = new Set<string>();
  const named = (name: string, weight: number): Meaning => {
    let free = name;
    while (taken.has(free)) free += "'";
    taken.add(free);
    return { name: free, weight };
  };
  const lines: Line[] = [];
  for (const name of FAMILIES) lines.push(...familiesIn(readWords(`families-${name}`), named));
  for (const words of linesOf(readWords(PLAIN_WORDS)))
    lines.push({ words, meanings: [named(`#${words[0]}`, PLAIN_WEIGHT)] });
  yield* lines;
  if (withLaterWords) yield* laterLines(lines, named);
}

type Named = (name: string, weight: number) => Meaning;

const linesOf = (text: string): string[][] => text.split('\n').map(line => line.split(' '));

function familiesIn(text: string, named: Named): Line[] {
  return text.split('\n\n').flatMap(family => {
    const lines = linesOf(family);
    const subject = named(`##${lines[0]?.[0]}`, FAMILY_WEIGHT);
    return lines.map(words => ({ words, meanings: [named(`#${words[0]}`, SENSE_WEIGHT), subject] }));
  });
}

/** Later words: first those that belong to a line that is there, which a word of it tells; then families of their own. */
function* laterLines(lines: readonly Line[], named: Named): Generator<Line> {
  const [more = '', ...families] = readWords(LATER_WORDS).split('\n\n');
  const lineOf = new Map(lines.toReversed().flatMap(line => line.words.map(word => [word, line] as const)));
  for (const [, head = '', ...words] of linesOf(more)) {
    const line = lineOf.get(head);
    if (!line) throw new Error(`${LATER_WORDS}: no line has ${head}`);
    yield { words, meanings: line.meanings };
  }
  yield* familiesIn(families.join('\n\n'), named);
}
