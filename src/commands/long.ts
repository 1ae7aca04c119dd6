import type { Deps } from '../deps.ts';
import type { Call, Command, Page, Pager, Reply } from '../feature.ts';
import { mayActAs, type Role } from '../kernel/roles.ts';
import { plainText } from '../kernel/text.ts';
import { tellPage } from './pages.ts';
import { texts } from './texts.ts';

const LIST = 'lines';
/** What a phone shows without much scrolling. */
const LINES_ON_A_PAGE = 25;
/** What is kept of a list while somebody reads it. */
const MOST_CHARACTERS = 60_000;

type Next = { lines: string[]; least: Role };

/** Answers that their command calls long go out page by page, where they do not fit on one. */
export function tellLong(deps: Pick<Deps, 'db' | 'clock' | 'random'>) {
  return async (call: Call, { role }: Pick<Command, 'role'>, replies: Reply[]): Promise<Reply[]> => {
    const told: Reply[] = [];
    for (const { long, ...reply } of replies) {
      const page = long ? pageOf({ lines: linesOf(plainText(reply.parts)), least: role }) : undefined;
      if (page?.next === undefined) told.push(reply);
      else {
        const paged = await tellPage(deps, call, { list: LIST, page });
        told.push(...paged.map(each => ({ ...reply, ...each })));
      }
    }
    return told;
  };
}

/** The pages of such answers. Who lost the role since reads no further. */
export function linesPager(): Pager {
  return {
    list: LIST,
    role: 'member',
    local: true,
    turn: async (next, { role, language }) => {
      const { least } = next as Next;
      return mayActAs(role, least) ? pageOf(next as Next) : { text: texts.notAllowed[language] };
    },
  };
}

/** Lines that begin with a space belong to the one before them. */
function pageOf({ lines, least }: Next): Page {
  let end = Math.min(LINES_ON_A_PAGE, lines.length);
  while (end < lines.length && end < 2 * LINES_ON_A_PAGE && /^\s/u.test(lines[end] ?? '')) end += 1;
  const text = lines.slice(0, end).join('\n');
  const rest: Next = { lines: lines.slice(end), least };
  return rest.lines.length > 0 ? { text, next: rest } : { text };
}

function linesOf(words: string): string[] {
  if (words.length <= MOST_CHARACTERS) return words.split('\n');
  const cut = words.slice(0, words.lastIndexOf('\n', MOST_CHARACTERS)).split('\n');
  return [...cut, '…'];
}
