import { PLAIN_WEIGHT, readLexicon } from './read-lexicon.ts';
import type { TokenTable } from './token-table.ts';
import { kept } from './words/kept.ts';

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

/** The words that come with the house. */
export const standardLexicon = kept(readLexicon);

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

type WordApart = { at: number[]; meanings: readonly Meaning[] };

/** So many characters, or words, away the second half of a word stands at most. */
const FARTHEST_CHARACTER = 6;
const FARTHEST_WORD = 4;

/**
 * Chinese words of two characters that stand apart or the other way round, as in 货什么时候发: what they mean, and where
 * the two are among these characters, which are part of no other word. Words of everyday talk are not looked for.
 */
export function wordsApart(alone: readonly { text: string; at: number }[], lexicon: Lexicon): WordApart[] {
  return alone.flatMap((first, nth) => {
    return alone.slice(nth + 1, nth + 1 + FARTHEST_CHARACTER).flatMap(second => {
      if (second.at - first.at > FARTHEST_CHARACTER) return [];
      const [one, other] = [first.text + second.text, second.text + first.text];
      const meanings = [...meaningsOfWord(one, lexicon), ...meaningsOfWord(other, lexicon)];
      return meanings.length > 0 ? [{ at: [first.at, second.at], meanings }] : [];
    });
  });
}

/** Phrases of two stems that stand apart, as in send it back. */
export function phrasesApart(stems: readonly string[], lexicon: Lexicon): WordApart[] {
  return stems.flatMap((first, at) =>
    stems.slice(at + 2, at + FARTHEST_WORD + 1).flatMap((second, nth) => {
      const meanings = meaningsOfWord(`${first} ${second}`, lexicon);
      return meanings.length > 0 ? [{ at: [at, at + 2 + nth], meanings }] : [];
    }),
  );
}

function meaningsOfWord(text: string, { words, meanings }: Lexicon): readonly Meaning[] {
  const means = meanings[words.get(text) ?? -1] ?? [];
  return means.some(each => isSense(each) && each.weight > PLAIN_WEIGHT) ? means : [];
}

type Cut = { from: number; length: number; meanings: readonly Meaning[] };

/** Cuts stems into known phrases from left to right, the longest first but none longer than said, and single words. */
export function cutPhrases(stems: readonly string[], lexicon: Lexicon, longest = stems.length): Cut[] {
  const cuts: Cut[] = [];
  for (let from = 0; from < stems.length; from += cuts.at(-1)?.length ?? 1)
    cuts.push(phraseAt(stems, { from, to: Math.min(stems.length, from + longest) }, lexicon));
  return cuts;
}

function phraseAt(
  stems: readonly string[],
  { from, to }: { from: number; to: number },
  { words, meanings }: Lexicon,
): Cut {
  let found: Cut = { from, length: 1, meanings: [] };
  let phrase = stems[from] ?? '';
  for (let end = from + 1; end <= to; end++) {
    const number = words.get(phrase);
    if (number === undefined) break;
    const means = meanings[number];
    if (means) found = { from, length: end - from, meanings: means };
    phrase += ` ${stems[end]}`;
  }
  return found;
}
