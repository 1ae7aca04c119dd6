import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { texts } from '../texts.ts';

/** `/console`: a link that opens the console once, told to the owner alone. */
export function consoleCommand(signInLink: () => string): Command {
  return {
    name: '/console',
    words: ['后台'],
    role: 'owner',
    personal: true,
    summary: texts.console.summary,
    usage: texts.console.usage,
    run: async ({ language }) => [{ parts: text(texts.console[language](signInLink())) }],
  };
}
