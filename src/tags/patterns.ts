import type { RE2JS, RE2Set } from 're2js';
import { AppError } from '../kernel/errors.ts';
import type { Rule } from './rule.ts';
import { quoteAround, readable, type WordHit } from './rules.ts';
import { texts } from './texts.ts';

/** Instructions of one compiled pattern; a list that unfolds into more is meant to be words. */
const LARGEST_PROGRAM = 1_000;
/** All patterns run as one automaton; this many keep its states in a few MiB. */
export const MOST_PATTERNS = 100;

type Engine = { RE2JS: typeof RE2JS; RE2Set: typeof RE2Set };

/** A megabyte of code that only houses with a pattern load. */
const loadEngine = (): Promise<Engine> => import('re2js');

/**
 * Refuses what RE2's linear-time engine does not take (look-around, back references, huge repeats), and what would
 * match everything. Case does not matter to a pattern, width neither.
 */
export async function checkPattern(pattern: string): Promise<void> {
  const { RE2JS } = await loadEngine();
  const refuse = (why: keyof typeof texts.badPattern, detail: string, cause?: unknown) =>
    new AppError('tag.pattern', texts.badPattern[why], { message: `${detail}: ${pattern}`, cause });
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    const backtracks = /\(\?<?[=!]|\\[1-9]|\(\?>|[*+?}]\+/.test(pattern);
    throw refuse(backtracks ? 'backtracks' : 'unreadable', 'not a pattern of RE2', error);
  }
  if (compiled.programSize() > LARGEST_PROGRAM) throw refuse('large', 'too large a pattern');
  if (compiled.test('')) throw refuse('empty', 'matches nothing at all');
}

/** Compiles rules of patterns into one automaton, whose cost grows with the length of the text and with nothing else. */
export async function compilePatterns<R extends Pick<Rule, 'words'>>(
  rules: R[],
): Promise<(text: string) => WordHit<R>[]> {
  if (rules.length === 0) return () => [];
  const { RE2JS, RE2Set } = await loadEngine();
  const flags = RE2JS.CASE_INSENSITIVE;
  const set = new RE2Set(RE2Set.UNANCHORED, flags);
  const each = rules.map(rule => {
    const pattern = rule.words[0] ?? '';
    set.add(pattern);
    return { rule, pattern: RE2JS.compile(pattern, flags) };
  });
  set.compile();
  return text => {
    const said = readable(text).normalize('NFKC');
    return set.match(said).flatMap(index => {
      const found = each[index];
      const matcher = found?.pattern.matcher(said);
      if (!found || !matcher?.find()) return [];
      const [begin, end] = [matcher.start(), matcher.end()];
      return [
        { rule: found.rule, words: [said.slice(begin, end)], quote: quoteAround(said, { begin, end }) },
      ];
    });
  };
}
