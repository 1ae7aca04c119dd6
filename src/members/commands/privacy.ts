import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { texts } from '../texts.ts';

/** `/privacy`: what is kept, what for, and how to be forgotten. */
export const privacyCommand: Command = {
  name: '/privacy',
  words: ['隐私', 'privacy'],
  role: 'member',
  summary: texts.privacy.summary,
  usage: texts.privacy.usage,
  run: async ({ language }) => [{ parts: text(texts.privacy[language]) }],
};
