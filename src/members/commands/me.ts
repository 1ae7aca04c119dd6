import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { heads } from '../heads.ts';
import { readCard } from '../read-card.ts';
import { texts } from '../texts.ts';

/** `/me`: what the house remembers of whoever asks. */
export function meCommand(deps: Deps): Command {
  return {
    ...heads.me,
    run: async ({ language, member, room }) => {
      const card = await readCard(deps, member.id, language);
      const shown = room.kind === 'direct' ? card : { ...card, logins: [], points: 0 };
      return [{ parts: text(texts.me[language](shown)) }];
    },
  };
}
