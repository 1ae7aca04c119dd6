import { lazyCommand, lazyPager } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Feature, Incoming, KnownMember, Observer, Reply, Responder } from '../feature.ts';
import type { MessageEvent } from '../kernel/message.ts';
import { spokenText, text } from '../kernel/text.ts';
import type { TicketCommandParts } from './commands/ticket.ts';
import { findComplaint } from './find-complaint.ts';
import type { HandedOver } from './hand-off.ts';
import { heads, ticketList, ticketsTitle } from './heads.ts';
import { complaintObserver, type Said, saidOfTicket } from './overhear.ts';

const EVERY_MINUTE = '* * * * *';
const EVERY_FIVE_MINUTES = '*/5 * * * *';

export type TicketFeatureParts = TicketCommandParts & {
  /** Whether a line calls a command: those are not what somebody has to say. */
  isCommand: (words: string, inPrivate: boolean) => boolean;
  /** Whether the knowledge base answers a message. */
  answers: (incoming: Incoming) => boolean;
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
      if (complainsToUs(parts, incoming)) return () => comfort(deps, { ...incoming, member });
      return event.kind === 'message' && room.kind === 'direct'
        ? reply(deps, parts, { ...incoming, event, member })
        : undefined;
    },
  };
}

/** What an operator says to what they were told. */
function reply(
  deps: Deps,
  parts: TicketFeatureParts,
  { event, member, ...incoming }: Incoming & { event: MessageEvent; member: KnownMember },
): ReturnType<Responder['respond']> {
  const words = spokenText(event);
  if (!event.quote?.self || words === '') return undefined;
  const said = { messageId: event.quote.id, words, incoming: { ...incoming, event, member }, member };
  return async (): Promise<Answer> => (await import('./reply-to-told.ts')).replyToTold(deps, parts, said);
}

/** Said to the house, and nothing it has an answer to; where it quotes us, it may be an operator's word to a member. */
function complainsToUs({ isCommand, answers }: TicketFeatureParts, incoming: Incoming): boolean {
  const { event, room, text } = incoming;
  if (event.kind !== 'message' || !event.addressed || event.quote) return false;
  return (
    findComplaint(spokenText(event)) === 'complaint' &&
    !isCommand(text, room.kind === 'direct') &&
    !answers(incoming)
  );
}

/** The ticket is made beside this, with the message; operators have none, and are answered like anybody who asks. */
async function comfort(
  { db }: Deps,
  { member, language }: Incoming & { member: KnownMember },
): Promise<Answer> {
  const { isStaff } = await import('./store-complaints.ts');
  if (await isStaff({ all: db.read }, member.id)) return undefined;
  const { texts } = await import('./texts.ts');
  return [{ parts: text(texts.complaint[language]), quote: true }];
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
