import { askToConfirm } from '../../commands/confirm.ts';
import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Command, Confirmable, Reply } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { findOneMember } from '../../members/find-one-member.ts';
import { privately } from '../../members/privately.ts';
import { forgetMember, forgettable } from '../forget-member.ts';
import { heads, yes } from '../heads.ts';
import { countKept } from '../store-person.ts';
import { texts } from '../texts.ts';

/** `/forget @小鱼`: shows what would go and what stays, and does it after a yes. */
export function forgetCommand(deps: Deps): Command {
  const command: Command = {
    ...heads.forget,
    run: async (call): Promise<Reply[]> => {
      if (!call.rest.trim()) throw wrongUse(command);
      const sql = { all: deps.db.read };
      const { id, name } = await findOneMember(deps, call.rest);
      const kept = await countKept(sql, await forgettable(sql, id));
      const asked = await askToConfirm(deps, await privately(deps, call), {
        action: yes.forget.action,
        payload: { id },
      });
      return [{ parts: text(`${texts.preview[call.language]({ id, name }, kept)}\n\n${asked}`) }];
    },
  };
  return command;
}

/** What `/forget` asked about, once somebody said yes. */
export function forgetConfirmable(deps: Deps, { changed }: { changed: () => Promise<void> }): Confirmable {
  return {
    ...yes.forget,
    run: async (payload, call): Promise<Reply[]> => {
      const { id } = payload as { id: number };
      await forgetMember(deps, { id, byId: call.member.id });
      await changed();
      return [{ parts: text(texts.done[call.language](id)) }];
    },
  };
}
