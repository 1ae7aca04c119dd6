import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import type { Desk } from '../campaign-parts.ts';
import { heads } from '../heads.ts';

/** `/why @小鱼 周五上新`: what became of a campaign for one member, and why. */
export function whyCommand(deps: Deps, { findMember }: Pick<Desk, 'findMember'>): Command {
  const command: Command = {
    ...heads.why,
    run: async ({ rest, language }) => {
      const [, wanted, name] = /^(\S+)\s+(\S.*)$/su.exec(rest) ?? [];
      if (wanted === undefined || name === undefined) throw wrongUse(command);
      const { tellWhy } = await import('../tell-why.ts');
      return [{ parts: text(await tellWhy(deps, { member: await findMember(wanted), name, language })) }];
    },
  };
  return command;
}
