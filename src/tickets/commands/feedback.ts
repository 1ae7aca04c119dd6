import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { findComplaint } from '../find-complaint.ts';
import type { TicketParts } from '../hand-off.ts';
import { heads } from '../heads.ts';
import { openTicket } from '../open-ticket.ts';
import { texts } from '../texts.ts';

/** `/feedback`: what a member wants the people here to know. They are told what came of it. */
export function feedbackCommand(deps: Deps, parts: TicketParts): Command {
  const command: Command = {
    ...heads.feedback,
    run: async ({ rest, body, room, member, language, event, interactionId }) => {
      const words = [rest, body].filter(Boolean).join('\n').trim();
      if (words === '') throw wrongUse(command);
      const asked = { interactionId, memberId: member.id, roomId: room.id, text: words, at: event.at };
      const kind = findComplaint(words) === 'complaint' ? 'complaint' : 'suggestion';
      const { id, planned } = await deps.db.write(sql =>
        openTicket(deps, parts, sql, { asked, kind, name: member.name, room, alone: true }),
      );
      if (planned) parts.outbox().dispatch(planned);
      return [{ parts: text(texts.feedback[language](id)), memberId: member.id }];
    },
  };
  return command;
}
