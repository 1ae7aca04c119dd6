import type { Deps } from '../deps.ts';
import type { Answer, Feature, Incoming, Reply } from '../feature.ts';
import { mayActAs } from '../kernel/roles.ts';
import { spokenText, text } from '../kernel/text.ts';
import { readRole } from '../operators/store.ts';
import { ticketCommand } from './commands/ticket.ts';
import type { HandedOver } from './hand-off.ts';
import { type ReplyParts, replyTicket } from './reply-ticket.ts';
import { ticketTold } from './store.ts';

/** A reply that comes later than this quotes something else. */
const TOLD_MS = 30 * 86_400_000;

export type Tickets = Feature & {
  /** Hands what somebody said to a person; what is said to them about that. */
  handOff: (incoming: Incoming, asked: HandedOver) => Promise<Reply[]>;
};

/** What only a person can answer: handed over, answered where it was asked, and measured. */
export function openTickets(deps: Deps, parts: ReplyParts): Tickets {
  return {
    name: 'tickets',
    handOff: async (incoming, asked) => (await import('./hand-off.ts')).handOff(deps, parts, incoming, asked),
    commands: [ticketCommand(deps, parts)],
    responder: {
      name: 'tickets',
      respond: incoming => {
        const { event, room, member } = incoming;
        if (event.kind !== 'message' || room.kind !== 'direct' || !member || !event.quote?.self)
          return undefined;
        const { id: messageId } = event.quote;
        const words = spokenText(event);
        if (words === '') return undefined;
        return async (): Promise<Answer> => {
          const since = deps.clock.now() - TOLD_MS;
          const id = await ticketTold(deps.db, { memberId: member.id, messageId, since });
          if (id === undefined || !mayActAs(await readRole(deps.db, member.id), 'agent')) return undefined;
          return [
            { parts: text(await replyTicket(deps, parts, { id, words, incoming, member })), quote: true },
          ];
        };
      },
    },
  };
}
