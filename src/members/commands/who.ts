import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { findOneMember } from '../find-one-member.ts';
import { readCard } from '../read-card.ts';
import { texts } from '../texts.ts';

/** `/who @小鱼`: one member, as those who look after people see them. */
export function whoCommand(deps: Deps): Command {
  const command: Command = {
    name: '/who',
    words: ['谁是'],
    role: 'agent',
    personal: true,
    summary: texts.who.summary,
    usage: texts.who.usage,
    run: async ({ rest, language, role }) => {
      if (!rest) throw wrongUse(command);
      const { id } = await findOneMember(deps, rest);
      return [{ parts: text(texts.who[language](await readCard(deps, id, { language, role }))) }];
    },
  };
  return command;
}
