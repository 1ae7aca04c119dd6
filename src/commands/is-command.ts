import type { Command } from '../feature.ts';
import { parseLine } from './parse.ts';

/** `@茶馆 /who`: whom a line is said to comes first. */
const SAID_TO = /^(?:@\S+\s+)+/u;

/** A number alone picks from a menu. */
const PICK = /^\d{1,2}$/u;

/**
 * Whether a line that somebody said is a command and not something they had to say. A word without a slash counts
 * when it is said to the house alone, or is all there is. `commands` is asked at the first line.
 */
export function commandLines(commands: () => Command[]): (words: string, inPrivate: boolean) => boolean {
  let heads: Set<string> | undefined;
  return (words, inPrivate) => {
    heads ??= new Set(commands().flatMap(command => command.words));
    const bare = words.trim().replace(SAID_TO, '');
    if (PICK.test(bare)) return true;
    const parsed = parseLine(bare);
    if (!parsed) return false;
    if (parsed.head.startsWith('/')) return true;
    const told = inPrivate || bare !== words.trim() || (parsed.rest === '' && parsed.body === '');
    return told && heads.has(parsed.head);
  };
}
