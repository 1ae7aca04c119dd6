import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { openTokenTable, type TokenTable } from './token-table.ts';
import { kept } from './words/kept.ts';
import { readWords } from './words/read-words.ts';

/** What several words have in common; a token like a word, named by its first one so that no word can be it. */
export type Meaning = { name: string; weight: number };

/** Whether a meaning is what a word says, and not only the subject it belongs to. */
export const isSense = ({ name }: Meaning): boolean => !name.startsWith('##');

/** A Chinese word and what it means. */
export type Phrase = { text: string; meanings: readonly Meaning[] };

/**
 * Words by their meaning: Chinese as it is written, other languages by stems with single spaces. `words` has what they
 * begin with too, so that a look-up ends where no word goes on like this; `meanings` has nothing for that.
 */
export type Lexicon = { words: TokenTable; meanings: (readonly Meaning[] | undefined)[] };

/** Two words of one line are one thing. */
const SENSE_WEIGHT = 1.2;
/** Two words of one family are of one subject. */
const FAMILY_WEIGHT = 0.8;
/** Plain words have many meanings: that two texts share one says less. */
const PLAIN_WEIGHT = 0.45;

/**
 * Lists of what people ask houses about, in two languages. A family stands between empty lines and is one subject; each of
 * its lines is one meaning. `_` joins the words of a phrase. Words that differ in what follows from them (退货 and 换货)
 * are never one line. Plain words are of everyday talk and belong to no subject.
 */
const FAMILIES = ['trade', 'money', 'goods', 'food', 'health', 'travel', 'digital', 'life'];
const PLAIN_WORDS = 'plain-words';

/** The words that come with the house. */
export const standardLexicon = kept(readLexicon);

function readLexicon(): Lexicon {
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

/** Every line of words, with what they mean. */
function* meaningsOf(): Generator<{ words: string[]; meanings: Meaning[] }> {
  const taken = new Set<string>();
  const named = (name: string, weight: number): Meaning => {
    let free = name;
    while (taken.has(free)) free += "'";
    taken.add(free);
    return { name: free, weight };
  };
  const linesOf = (text: string) => text.split('\n').map(line => line.split(' '));
  for (const name of FAMILIES)
    for (const family of readWords(`families-${name}`).split('\n\n')) {
      const lines = linesOf(family);
      const subject = named(`##${lines[0]?.[0]}`, FAMILY_WEIGHT);
      for (const words of lines) yield { words, meanings: [named(`#${words[0]}`, SENSE_WEIGHT), subject] };
    }
  for (const words of linesOf(readWords(PLAIN_WORDS)))
    yield { words, meanings: [named(`#${words[0]}`, PLAIN_WEIGHT)] };
}

const NONE: Phrase[] = [];

/** The known Chinese words that a text has from a place on, longest first. */
export function wordsAt(text: string, at: number, { words, meanings }: Lexicon): Phrase[] {
  let found = NONE;
  for (let end = at + 1; end <= text.length; end++) {
    const begin = text.slice(at, end);
    const number = words.get(begin);
    if (number === undefined) break;
    const means = meanings[number];
    if (means) found = [{ text: begin, meanings: means }, ...found];
  }
  return found;
}

/** So many characters away the second of a word stands at most. */
const FARTHEST = 6;

type Character = { text: string; at: number };
type WordApart = { at: number[]; meanings: readonly Meaning[] };

/**
 * Words of two characters that stand apart or the other way round, as in 货什么时候发: what they mean, and where the
 * two are among these characters, which are part of no other word. Words of everyday talk are not looked for.
 */
export function wordsApart(alone: readonly Character[], lexicon: Lexicon): WordApart[] {
  return alone.flatMap((first, nth) => {
    const near = alone.slice(nth + 1).filter(({ at }) => at - first.at <= FARTHEST);
    return near.flatMap(second => {
      const meanings = [first.text + second.text, second.text + first.text].flatMap(text =>
        meaningsOfWord(text, lexicon),
      );
      return meanings.length > 0 ? [{ at: [first.at, second.at], meanings }] : [];
    });
  });
}

function meaningsOfWord(text: string, { words, meanings }: Lexicon): readonly Meaning[] {
  const means = meanings[words.get(text) ?? -1] ?? [];
  return means.some(each => isSense(each) && each.weight > PLAIN_WEIGHT) ? means : [];
}

/** How many words from here on are a known phrase, as many as can be, and what it means; 0 where none is. */
export function phraseAt(stems: string[], from: number, { words, meanings }: Lexicon) {
  let found: { length: number; meanings: readonly Meaning[] } = { length: 0, meanings: [] };
  let phrase = stems[from] ?? '';
  for (let end = from + 1; end <= stems.length; end++) {
    const number = words.get(phrase);
    if (number === undefined) break;
    const means = meanings[number];
    if (means) found = { length: end - from, meanings: means };
    phrase += ` ${stems[end]}`;
  }
  return found;
}
