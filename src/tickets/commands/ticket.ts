import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { heads } from '../heads.ts';
import { type ReplyParts, replyTicket } from '../reply-ticket.ts';
import {
  assignTicket,
  closeTicket,
  firstReplies,
  insertMessage,
  listTickets,
  messagesOf,
  readTicket,
  type Ticket,
} from '../store.ts';
import { texts } from '../texts.ts';

const LISTED = 15;
const MONTH_MS = 30 * 86_400_000;

const VERBS: Record<string, 'list' | 'show' | 'take' | 'reply' | 'close'> = {
  list: 'list',
  列表: 'list',
  show: 'show',
  看: 'show',
  take: 'take',
  接: 'take',
  reply: 'reply',
  回复: 'reply',
  close: 'close',
  结: 'close',
};

/** `/ticket`: what waits for a person, and what is said to them. */
export function ticketCommand(deps: Deps, parts: ReplyParts): Command {
  const command: Command = {
    ...heads.ticket,
    run: async call => {
      const [word = 'list', number = ''] = call.args;
      const verb = Object.hasOwn(VERBS, word.toLowerCase()) ? VERBS[word.toLowerCase()] : undefined;
      if (verb === undefined) throw wrongUse(command);
      if (verb === 'list') return [{ parts: text((await list(deps, call)).join('\n')) }];
      const id = Number(/^#?(\d{1,9})$/.exec(number)?.[1] ?? 0);
      const ticket = await readTicket({ all: deps.db.read }, id);
      if (!ticket) return [{ parts: text(texts.noSuch[call.language]) }];
      const said = call.rest.replace(/^\S+\s+\S+\s*/u, '');
      const words = [said, call.body].filter(Boolean).join('\n').trim();
      if (verb === 'reply' && words === '') throw wrongUse(command);
      return [{ parts: text(await carryOut(deps, parts, { verb, ticket, words, call })) }];
    },
  };
  return command;
}

type Doing = { verb: 'show' | 'take' | 'reply' | 'close'; ticket: Ticket; words: string; call: Call };

async function carryOut(
  deps: Deps,
  parts: ReplyParts,
  { verb, ticket, words, call }: Doing,
): Promise<string> {
  const { db, clock } = deps;
  const { language, member } = call;
  const { id } = ticket;
  if (verb === 'show') return show(deps, ticket, call);
  if (verb === 'reply') return replyTicket(deps, parts, { id, words, incoming: call, member });
  if (ticket.state === 'closed') return texts.closedBefore[language];
  const now = clock.now();
  await db.write(async sql => {
    if (verb === 'take') await assignTicket(sql, id, member.id);
    else await closeTicket(sql, id, { now, memberId: member.id, reason: words });
    await insertMessage(sql, id, {
      at: now,
      memberId: member.id,
      kind: 'state',
      text: `${verb} ${words}`.trim(),
    });
  });
  return verb === 'take' ? texts.taken[language](id) : texts.closed[language](id);
}

async function list({ db, clock }: Deps, { language }: Call): Promise<string[]> {
  const tickets = await listTickets(db, LISTED);
  const lines = tickets.map(ticket => ({ ...ticket, state: texts.states[language][ticket.state] }));
  const waits = (await firstReplies(db, clock.now() - MONTH_MS)).sort((a, b) => a - b);
  const middle = waits[Math.floor(waits.length / 2)];
  const measured =
    middle === undefined
      ? []
      : [texts.firstReply[language](Math.max(1, Math.round(middle / 60_000)), waits.length)];
  return [...texts.list[language](lines), ...measured];
}

async function show({ db }: Deps, ticket: Ticket, { language }: Call): Promise<string> {
  const line = { ...ticket, state: texts.states[language][ticket.state] };
  const messages = await messagesOf(db, ticket.id);
  return [
    ...texts.list[language]([line]),
    ...messages.filter(({ kind }) => kind !== 'state').map(({ name, text: words }) => `${name}: ${words}`),
  ].join('\n');
}
