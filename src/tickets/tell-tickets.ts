import { texts as commandTexts } from '../commands/texts.ts';
import type { Deps } from '../deps.ts';
import type { Page, Pager } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import { mayActAs } from '../kernel/roles.ts';
import { ticketList } from './heads.ts';
import { listTickets, messagesOf, type Ticket, type TicketFilter } from './store.ts';
import { type AgentLine, type Line, ticketTexts as texts } from './texts-ticket.ts';
import { writeMoment } from './write-moment.ts';

const ON_A_PAGE = 15;
const DAY_MS = 86_400_000;

type Next = { filter: TicketFilter; before: number };

/** A page of the queue. */
export async function ticketPage(
  deps: Deps,
  { filter, before }: { filter: TicketFilter; before?: number },
  language: Language,
): Promise<Page> {
  const tickets = await listTickets(deps.db, filter, { before, limit: ON_A_PAGE + 1 });
  const told = tickets.slice(0, ON_A_PAGE);
  const text = texts.list[language](told.map(ticket => lineOf(deps, ticket, language))).join('\n');
  const last = told.at(-1);
  const next: Next | undefined = last && { filter, before: last.id };
  return tickets.length > ON_A_PAGE ? { text, next } : { text };
}

/** The pages of `/ticket list`. Who may answer in some rooms alone is looked up with every page. */
export function ticketPager(deps: Deps): Pager {
  return {
    ...ticketList,
    turn: async (next, { language, role }) => {
      const { filter } = next as Next;
      const may = filter.rolesOf !== undefined || mayActAs(role, 'agent');
      return may ? ticketPage(deps, next as Next, language) : { text: commandTexts.notAllowed[language] };
    },
  };
}

function lineOf(deps: Deps, ticket: Ticket, language: Language): Line {
  const { dueAt, state } = ticket;
  const promised = state === 'closed' ? null : dueAt;
  return {
    ...ticket,
    due: promised === null ? null : writeMoment(promised, deps, language),
    late: ticket.remindedAt !== null || (promised !== null && promised <= deps.clock.now()),
  };
}

/** A ticket with all that was said about it. */
export async function tellTicket(deps: Deps, ticket: Ticket, language: Language): Promise<string> {
  const messages = await messagesOf(deps.db, ticket.id);
  const said = messages
    .filter(({ kind }) => kind !== 'state')
    .map(({ kind, name, text }) => `${kind === 'note' ? texts.noteBy[language](name) : name}: ${text}`);
  return [
    ...texts.list[language]([lineOf(deps, ticket, language)]),
    ...said,
    ...(ticket.reason === null ? [] : [texts.reason[language](ticket.reason)]),
  ].join('\n');
}

/** How those who answer are doing, and what waits. */
export async function tellStats(deps: Deps, days: number, language: Language): Promise<string> {
  const { countWaiting } = await import('./store-stats.ts');
  const lines = await agentLines(deps, days);
  return texts.stats[language](days, await countWaiting(deps.db, deps.clock.now()), lines).join('\n');
}

/** How those who answer are doing, the busiest first. What this takes is read when it is asked for. */
export async function agentLines({ db, clock }: Deps, days: number): Promise<AgentLine[]> {
  const { readClosings, readFirstReplies } = await import('./store-stats.ts');
  const { median, mean } = await import('simple-statistics');
  const since = clock.now() - days * DAY_MS;
  const [replies, closings] = [await readFirstReplies(db, since), await readClosings(db, since)];
  const names = new Map([...replies, ...closings].map(({ memberId, name }) => [memberId, name]));
  const middle = (values: number[]) => (values.length > 0 ? median(values) : undefined);
  const lines = [...names].map(([id, name]): AgentLine => {
    const first = replies.filter(({ memberId }) => memberId === id).map(({ ms }) => ms);
    const closed = closings.filter(({ memberId }) => memberId === id);
    const scores = closed.flatMap(({ csat }) => csat ?? []);
    return {
      ...{ name, replies: first.length, firstReplyMs: middle(first), closed: closed.length },
      resolutionMs: middle(closed.map(({ ms }) => ms)),
      ...{ scores: scores.length, score: scores.length > 0 ? mean(scores) : undefined },
    };
  });
  return lines.sort((a, b) => b.replies + b.closed - (a.replies + a.closed));
}
