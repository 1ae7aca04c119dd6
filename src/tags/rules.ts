import { AhoCorasick } from '@monyone/aho-corasick/fast';

/** Any of the words in a message is evidence for the tag. */
export type TagRule = { tagId: number; words: string[] };

/** What a message shows: the words found, and the place in it. */
export type TagHit = { tagId: number; words: string[]; quote: string };

export type TagMatcher = (text: string) => TagHit[];

const LONGEST_TEXT = 4_000;
const LONGEST_QUOTE = 40;

/** Letters and digits of scripts that put spaces between words. */
const SPACED = /^[[\p{L}\p{N}\p{M}_]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]]$/v;

/**
 * Compiles keyword rules: thousands of words cost as much per message as one. Case and width don't matter; a word
 * that begins or ends in a script with spaces counts only where a word begins or ends, so `ai` is not in `said`,
 * and is in `用ai画的`.
 */
export function compileRules(rules: TagRule[]): TagMatcher {
  const tagsOf = new Map<string, Set<number>>();
  for (const { tagId, words } of rules) {
    for (const word of words.map(foldWord)) {
      if (word !== '') tagsOf.set(word, (tagsOf.get(word) ?? new Set()).add(tagId));
    }
  }
  if (tagsOf.size === 0) return () => [];
  const automaton = new AhoCorasick([...tagsOf.keys()]);
  return text => {
    const said = text.slice(0, LONGEST_TEXT);
    const folded = fold(said);
    // Where folding moved the characters, the folded text is what can be quoted.
    const quotable = folded.length === said.length ? said : folded;
    const hits = new Map<number, TagHit>();
    for (const match of automaton.matchInText(folded)) {
      if (!standsAlone(folded, match)) continue;
      for (const tagId of tagsOf.get(match.keyword) ?? []) addMatch(hits, tagId, match, quotable);
    }
    return [...hits.values()];
  };
}

type Match = { begin: number; end: number; keyword: string };

function addMatch(hits: Map<number, TagHit>, tagId: number, match: Match, text: string): void {
  const hit = hits.get(tagId);
  if (!hit) hits.set(tagId, { tagId, words: [match.keyword], quote: quoteAround(text, match) });
  else if (!hit.words.includes(match.keyword)) hit.words.push(match.keyword);
}

/** A keyword as it is looked for. */
export function foldWord(word: string): string {
  return fold(word).replace(/\s+/g, ' ').trim();
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function standsAlone(text: string, { begin, end }: Match): boolean {
  return !joins(text, begin - 1, begin) && !joins(text, end - 1, end);
}

/** Whether two neighbouring characters belong to one word. */
function joins(text: string, left: number, right: number): boolean {
  return SPACED.test(text.charAt(left)) && SPACED.test(text.charAt(right));
}

/** The words around a place, in one line of at most 40 UTF-16 units, no character cut in half. */
function quoteAround(text: string, { begin, end }: Match): string {
  const spare = Math.max(0, LONGEST_QUOTE - (end - begin));
  const start = Math.max(0, Math.min(begin - Math.floor(spare / 2), text.length - LONGEST_QUOTE));
  const piece = text.slice(start, start + LONGEST_QUOTE);
  const whole = piece.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
  return whole.replace(/\s+/g, ' ').trim();
}
