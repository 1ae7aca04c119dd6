import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { heads } from '../heads.ts';
import { texts } from '../texts.ts';

/** `/console`: a link that opens the console once, as the operator who asks, told to them alone. */
export function consoleCommand(signInLink: (memberId: number) => string): Command {
  return {
    ...heads.console,
    run: async ({ language, member }) => [{ parts: text(texts.console[language](signInLink(member.id))) }],
  };
}
