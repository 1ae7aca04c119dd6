import type { Command } from '../feature.ts';
import { parseLine, withHead } from './parse.ts';

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
  let toldHeads: Set<string> | undefined;
  return (words, inPrivate) => {
    heads ??= new Set(commands().flatMap(command => command.words));
    toldHeads ??= new Set(commands().flatMap(command => command.toldWords ?? []));
    const bare = words.trim().replace(SAID_TO, '');
    if (PICK.test(bare)) return true;
    const line = parseLine(bare);
    if (!line) return false;
    if (line.head.startsWith('/')) return true;
    const { head, rest, body } = withHead(line, each => heads?.has(each) || toldHeads?.has(each) || false);
    const told = inPrivate || bare !== words.trim();
    const alone = rest === '' && body === '';
    return (told && toldHeads.has(head)) || ((told || alone) && heads.has(head));
  };
}
