import { AhoCorasick } from '@monyone/aho-corasick/fast';

/** What a text shows of a rule: the words found, as they are looked for, and the first place in it. */
export type WordHit<Rule> = { rule: Rule; words: string[]; quote: string };

const LONGEST_TEXT = 4_000;
const LONGEST_QUOTE = 40;

/** Letters and digits of scripts that put spaces between words. */
const SPACED = /^[[\p{L}\p{N}\p{M}_]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]]$/v;

/**
 * Compiles rules of keywords, any of which is evidence: thousands of words cost as much per text as one. Case and
 * width don't matter; a word that begins or ends in a script with spaces counts only where a word begins or ends, so
 * `ai` is not in `said`, and is in `用ai画的`. Hits come in the order of the text, one for each rule.
 */
export function compileWords<Rule extends { words: string[] }>(
  rules: Rule[],
): (text: string) => WordHit<Rule>[] {
  const rulesOf = new Map<string, Set<Rule>>();
  for (const rule of rules) {
    for (const word of rule.words.map(foldWord)) {
      if (word !== '') rulesOf.set(word, (rulesOf.get(word) ?? new Set()).add(rule));
    }
  }
  if (rulesOf.size === 0) return () => [];
  const automaton = new AhoCorasick([...rulesOf.keys()]);
  return text => {
    const said = readable(text);
    const folded = fold(said);
    // Where folding moved the characters, the folded text is what can be quoted.
    const quotable = folded.length === said.length ? said : folded;
    const hits = new Map<Rule, WordHit<Rule>>();
    for (const match of automaton.matchInText(folded)) {
      if (!standsAlone(folded, match)) continue;
      for (const rule of rulesOf.get(match.keyword) ?? []) addMatch(hits, rule, match, quotable);
    }
    return [...hits.values()];
  };
}

/** As much of a text as is looked at. */
export function readable(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}

type Match = { begin: number; end: number; keyword: string };

function addMatch<Rule>(hits: Map<Rule, WordHit<Rule>>, rule: Rule, match: Match, text: string): void {
  const hit = hits.get(rule);
  if (!hit) hits.set(rule, { rule, words: [match.keyword], quote: quoteAround(text, match) });
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
export function quoteAround(text: string, { begin, end }: { begin: number; end: number }): string {
  const spare = Math.max(0, LONGEST_QUOTE - (end - begin));
  const start = Math.max(0, Math.min(begin - Math.floor(spare / 2), text.length - LONGEST_QUOTE));
  const piece = text.slice(start, start + LONGEST_QUOTE);
  const whole = piece.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
  return whole.replace(/\s+/g, ' ').trim();
}
