import { lazyCommand, lazyPager } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Feature, Incoming, KnownMember, Observer, Reply, Responder } from '../feature.ts';
import { spokenText } from '../kernel/text.ts';
import type { TicketCommandParts } from './commands/ticket.ts';
import type { HandedOver } from './hand-off.ts';
import { heads, ticketList, ticketsTitle } from './heads.ts';
import { complaintObserver, type Said, saidOfTicket } from './overhear.ts';

const EVERY_MINUTE = '* * * * *';
const EVERY_FIVE_MINUTES = '*/5 * * * *';

export type TicketFeatureParts = TicketCommandParts & {
  /** Whether a line calls a command: those are not what somebody has to say. */
  isCommand: (words: string, inPrivate: boolean) => boolean;
};

export type Tickets = Feature & {
  /** Hands what somebody said to a person; what is said to them about that. */
  handOff: (incoming: Incoming, asked: HandedOver) => Promise<Reply[]>;
};

/** What only a person can answer: handed over, answered where it was asked, and measured. */
export function openTickets(deps: Deps, parts: TicketFeatureParts): Tickets {
  const { llm } = deps;
  return {
    name: 'tickets',
    handOff: async (incoming, asked) => (await import('./hand-off.ts')).handOff(deps, parts, incoming, asked),
    commands: [
      lazyCommand(heads.ticket, async () =>
        (await import('./commands/ticket.ts')).ticketCommand(deps, parts),
      ),
      lazyCommand(heads.feedback, async () =>
        (await import('./commands/feedback.ts')).feedbackCommand(deps, parts),
      ),
    ],
    pages: [
      {
        ...{ path: '/tickets', title: ticketsTitle, role: 'agent', place: 50 },
        load: async () => (await import('./pages/tickets.ts')).ticketsPage(parts),
      },
    ],
    pagers: [lazyPager(ticketList, async () => (await import('./tell-tickets.ts')).ticketPager(deps))],
    responder: ticketResponder(deps, parts),
    observers: [complaintObserver(deps, parts, parts.isCommand) as Observer],
    schedules: [
      {
        name: 'tickets.promises',
        cron: EVERY_MINUTE,
        run: async () => {
          const { readDue } = await import('./store-due.ts');
          const due = await readDue(deps.db, deps.clock.now(), 1);
          if (due.length > 0) await (await import('./keep-promises.ts')).keepPromises(deps, parts);
        },
      },
      ...(llm
        ? [
            {
              name: 'tickets.complaints',
              cron: EVERY_FIVE_MINUTES,
              run: async () => (await import('./ask-model.ts')).askAboutGrumbles({ ...deps, llm }, parts),
            },
          ]
        : []),
    ],
  };
}

/** Replies that quote what an operator was told, and what members say about their own tickets. */
function ticketResponder(deps: Deps, parts: TicketFeatureParts): Responder {
  return {
    name: 'tickets',
    respond: incoming => {
      const { event, room, member } = incoming;
      if (!member) return undefined;
      const said = saidOfTicket(incoming);
      if (said) return () => heard(deps, parts, { ...incoming, member }, said);
      if (event.kind !== 'message' || room.kind !== 'direct' || !event.quote?.self) return undefined;
      const { id: messageId } = event.quote;
      const words = spokenText(event);
      if (words === '') return undefined;
      return async (): Promise<Answer> =>
        (await import('./reply-to-told.ts')).replyToTold(deps, parts, { messageId, words, incoming, member });
    },
  };
}

async function heard(
  deps: Deps,
  parts: TicketFeatureParts,
  asking: Incoming & { member: KnownMember },
  said: Said,
): Promise<Answer> {
  const { notOver, scoreByNumber, scoreByPress } = await import('./member-says.ts');
  if (said.verb === 'again') return notOver(deps, parts, asking, said.id);
  const { id, score } = said;
  return id === undefined
    ? scoreByNumber(deps, parts, asking, score)
    : scoreByPress(deps, parts, asking, { id, score });
}
