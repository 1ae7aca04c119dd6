import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { texts } from '../texts.ts';

/** `/console`: a link that opens the console once, as the operator who asks, told to them alone. */
export function consoleCommand(signInLink: (memberId: number) => string): Command {
  return {
    name: '/console',
    words: ['后台', 'console'],
    role: 'viewer',
    personal: true,
    summary: texts.console.summary,
    usage: texts.console.usage,
    run: async ({ language, member }) => [{ parts: text(texts.console[language](signInLink(member.id))) }],
  };
}
