import { lazyCommand } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Feature, Incoming, Reply } from '../feature.ts';
import { spokenText } from '../kernel/text.ts';
import type { HandedOver } from './hand-off.ts';
import { heads } from './heads.ts';
import type { ReplyParts } from './reply-ticket.ts';

export type Tickets = Feature & {
  /** Hands what somebody said to a person; what is said to them about that. */
  handOff: (incoming: Incoming, asked: HandedOver) => Promise<Reply[]>;
};

/** What only a person can answer: handed over, answered where it was asked, and measured. */
export function openTickets(deps: Deps, parts: ReplyParts): Tickets {
  return {
    name: 'tickets',
    handOff: async (incoming, asked) => (await import('./hand-off.ts')).handOff(deps, parts, incoming, asked),
    commands: [
      lazyCommand(heads.ticket, async () =>
        (await import('./commands/ticket.ts')).ticketCommand(deps, parts),
      ),
    ],
    responder: {
      name: 'tickets',
      respond: incoming => {
        const { event, room, member } = incoming;
        if (event.kind !== 'message' || room.kind !== 'direct' || !member || !event.quote?.self)
          return undefined;
        const { id: messageId } = event.quote;
        const words = spokenText(event);
        if (words === '') return undefined;
        return async (): Promise<Answer> =>
          (await import('./reply-to-told.ts')).replyToTold(deps, parts, {
            messageId,
            words,
            incoming,
            member,
          });
      },
    },
  };
}
