import type { Command } from '../feature.ts';
import { type Parsed, parseLine, withHead } from './parse.ts';

/** `@茶馆 /who`: whom a line is said to comes first. */
const SAID_TO = /^(?:@\S+\s+)+/u;

/** A number alone picks from a menu. */
const PICK = /^\d{1,2}$/u;

/**
 * Whether a word without a slash means its command: said to the house, or all there is and a member's. `told`: it was
 * said to the house.
 */
export function wordMeans(command: Command, { head, rest, body }: Parsed, told: boolean): boolean {
  const alone = rest === '' && body === '';
  if (told) return alone || !command.bare;
  return alone && command.role === 'member' && !command.toldWords?.includes(head);
}

/** Whether a line that somebody said is a command and not something they had to say. `commands` is asked at the first line. */
export function commandLines(commands: () => Command[]): (words: string, inPrivate: boolean) => boolean {
  let byWord: Map<string, Command> | undefined;
  return (words, inPrivate) => {
    byWord ??= new Map(commands().flatMap(each => wordsOf(each).map(word => [word, each] as const)));
    const known = byWord;
    const bare = words.trim().replace(SAID_TO, '');
    if (PICK.test(bare)) return true;
    const line = parseLine(bare);
    if (!line) return false;
    if (line.head.startsWith('/')) return true;
    const parsed = withHead(line, head => known.has(head));
    const command = known.get(parsed.head);
    return command !== undefined && wordMeans(command, parsed, inPrivate || bare !== words.trim());
  };
}

/** All that calls a command without a slash. */
export function wordsOf({ words, toldWords = [] }: Pick<Command, 'words' | 'toldWords'>): string[] {
  return [...words, ...toldWords];
}
