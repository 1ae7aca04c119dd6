import { wrongUse } from '../../commands/dispatch.ts';
import { tellPage } from '../../commands/pages.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Reply } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { findGroups } from '../../operators/store-places.ts';
import { readRoles } from '../../operators/store-roles.ts';
import { changeTicket, type TicketChange } from '../change-ticket.ts';
import { heads, ticketList } from '../heads.ts';
import { parseTicket, type TicketRequest } from '../parse-ticket.ts';
import { type ReplyParts, replyTicket } from '../reply-ticket.ts';
import { readTicket, type Ticket, type TicketFilter } from '../store.ts';
import { tellStats, tellTicket, ticketPage } from '../tell-tickets.ts';
import { texts } from '../texts.ts';
import { ticketTexts } from '../texts-ticket.ts';

export type TicketCommandParts = ReplyParts & {
  /** The one member somebody means; rejects with what to tell them when it is nobody or several. */
  findMember: (wanted: string) => Promise<{ id: number; name: string }>;
};

/** `/ticket`: what waits for a person, and what is done about it. */
export function ticketCommand(deps: Deps, parts: TicketCommandParts): Command {
  const command: Command = {
    ...heads.ticket,
    run: async call => {
      const request = parseTicket(call.rest, call.body);
      if (!request) throw wrongUse(command);
      if (request.verb === 'list') return list(deps, request, call);
      const words = text(await answer(deps, parts, request, call));
      return [
        request.verb === 'show' || request.verb === 'stats' ? { parts: words, long: true } : { parts: words },
      ];
    },
  };
  return command;
}

/** Whoever may answer in some rooms alone sees what was said there alone. */
async function list(deps: Deps, request: TicketRequest & { verb: 'list' }, call: Call): Promise<Reply[]> {
  const { member, language, room, houseRole = call.role } = call;
  const filter: TicketFilter = {
    ...{ state: request.state, assigneeId: request.mine ? member.id : undefined },
    roomId: request.here
      ? room.id
      : request.room === undefined
        ? undefined
        : await roomOf(deps, request.room),
    rolesOf: mayActAs(houseRole, 'agent') ? undefined : member.id,
  };
  const page = await ticketPage(deps, { filter }, language);
  return tellPage(deps, call, { list: ticketList.list, page });
}

async function roomOf({ db }: Deps, title: string): Promise<number> {
  const [group] = await findGroups(db, title);
  if (group) return group.id;
  throw new AppError('ticket.room', {
    'zh-CN': ticketTexts.noRoom['zh-CN'](title),
    en: ticketTexts.noRoom.en(title),
  });
}

async function answer(
  deps: Deps,
  parts: TicketCommandParts,
  request: Exclude<TicketRequest, { verb: 'list' }>,
  call: Call,
): Promise<string> {
  const { language, member, interactionId } = call;
  if (request.verb === 'stats') return tellStats(deps, request.days, language);
  const ticket = await readTicket({ all: deps.db.read }, request.id);
  if (!ticket) return texts.noSuch[language];
  await mayHandle(deps, ticket, member.id);
  const { id } = ticket;
  if (request.verb === 'show') return tellTicket(deps, ticket, language);
  if (request.verb === 'reply') {
    return replyTicket(deps, parts, { id, words: request.words, incoming: call, member });
  }
  const change = await changeOf(deps, parts, request, ticket);
  return changeTicket(deps, parts, { id, change, by: member, language, interactionId });
}

type Changes = Exclude<TicketRequest, { verb: 'list' | 'stats' | 'show' | 'reply' }>;

async function changeOf(
  deps: Deps,
  { findMember }: TicketCommandParts,
  request: Changes,
  ticket: Ticket,
): Promise<TicketChange> {
  switch (request.verb) {
    case 'take':
      return { verb: 'take' };
    case 'assign': {
      const to = await findMember(request.who);
      await mayHandle(deps, ticket, to.id, ticketTexts.cannotAnswer, to.name);
      return { verb: 'assign', to };
    }
    case 'promise': {
      const { parseMoment } = await import('../parse-moment.ts');
      const at = parseMoment(request.when, { now: deps.clock.now(), zone: deps.house.timezone });
      if (at === undefined) throw new AppError('ticket.moment', ticketTexts.badMoment);
      return { verb: 'promise', at };
    }
    default:
      return { verb: request.verb, words: request.words };
  }
}

/** A role that holds in one room is none in another. */
async function mayHandle(
  { db }: Deps,
  { roomId, account }: Ticket,
  memberId: number,
  say: Record<'zh-CN' | 'en', (name: string) => string> = {
    'zh-CN': () => ticketTexts.notYours['zh-CN'],
    en: () => ticketTexts.notYours.en,
  },
  name = '',
): Promise<void> {
  const { here } = await readRoles(db, memberId, { id: roomId, account });
  if (mayActAs(here, 'agent')) return;
  throw new AppError('ticket.place', { 'zh-CN': say['zh-CN'](name), en: say.en(name) });
}
