import type { Context, Hono } from 'hono';
import { AppError } from '../../kernel/errors.ts';
import type { Env } from '../../web/env.ts';
import type { Console } from '../../web/page.ts';
import { changeTicket, type TicketChange } from '../change-ticket.ts';
import { parseMoment } from '../parse-moment.ts';
import { type ReplyParts, replyTicket } from '../reply-ticket.ts';
import { messagesOf, readTicket, type Ticket } from '../store.ts';
import { type Agent, readAgents, readOwner } from '../store-desk.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { ticketTexts } from '../texts-ticket.ts';
import { printTicket, type Shown } from './print-ticket.ts';

const LONGEST = 4_000;

type Fields = { verb: string; words: string; to: string; seen: number };

/** `/tickets/12`: what was said, and everything that can be done about it. */
export function mountTicket(app: Hono<Env>, console: Console, parts: ReplyParts): void {
  app.get('/tickets/:id{[0-9]{1,9}}', async context =>
    show(console, context, { ticket: await ticketAt(console, context) }),
  );
  app.post('/tickets/:id{[0-9]{1,9}}', async context => {
    const ticket = await ticketAt(console, context);
    const fields = await fieldsOf(context);
    const seen = await messagesOf(console.deps.db, ticket.id);
    // Pressed twice, or somebody else was quicker: nothing is said twice, and nothing written is lost.
    if (seen.length !== fields.seen) {
      return show(console, context, { ticket, words: fields.words, mistake: texts.moved }, 409);
    }
    return act(console, context, parts, { ticket, fields });
  });
}

async function ticketAt({ deps }: Console, context: Context<Env>): Promise<Ticket> {
  const ticket = await readTicket({ all: deps.db.read }, Number(context.req.param('id')));
  if (ticket) return ticket;
  throw new AppError('console.unknown', texts.unknown);
}

async function fieldsOf(context: Context<Env>): Promise<Fields> {
  const fields = await context.req.parseBody();
  const text = (name: string) =>
    String(fields[name] ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  return {
    ...{ verb: text('verb'), words: text('words').slice(0, LONGEST), to: text('to') },
    seen: Number(text('seen')) || 0,
  };
}

/** In whose name: their own, or the owner's for whoever started the house. */
async function actorOf({ deps }: Console, { var: { actor } }: Context<Env>): Promise<Agent> {
  if (actor?.memberId) return { id: actor.memberId, name: actor.name };
  const owner = await readOwner(deps.db);
  if (owner) return owner;
  throw new AppError('ticket.no-owner', texts.noOwner);
}

async function act(
  console: Console,
  context: Context<Env>,
  parts: ReplyParts,
  { ticket, fields }: { ticket: Ticket; fields: Fields },
): Promise<Response> {
  const { deps, audit } = console;
  const { language, actor } = context.var;
  const { id } = ticket;
  try {
    const by = await actorOf(console, context);
    const member = { ...by, language };
    const said =
      fields.verb === 'reply'
        ? await replyTicket(deps, parts, { id, words: needWords(fields), incoming: { language }, member })
        : await changeTicket(deps, parts, {
            ...{ id, by: member, language },
            change: await changeOf(console, ticket, fields),
          });
    const isDone = (await messagesOf(deps.db, id)).length > fields.seen;
    if (!isDone) {
      const mistake = { 'zh-CN': said, en: said };
      return show(console, context, { ticket, words: fields.words, mistake }, 422);
    }
    const memberId = actor?.memberId ?? null;
    await audit({ memberId, action: `ticket.${fields.verb}`, outcome: 'done', detail: { ticket: id } });
    return context.redirect(`/tickets/${id}?done=${fields.verb}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return show(console, context, { ticket, words: fields.words, mistake: error.say }, 422);
  }
}

function needWords({ words }: Fields): string {
  if (words !== '') return words;
  throw new AppError('ticket.empty', texts.nothingSaid);
}

async function changeOf({ deps }: Console, ticket: Ticket, fields: Fields): Promise<TicketChange> {
  const { verb, words } = fields;
  switch (verb) {
    case 'take':
      return { verb };
    case 'note':
      return { verb, words: needWords(fields) };
    case 'escalate':
    case 'close':
    case 'reopen':
      return { verb, words };
    case 'assign': {
      const agents = await readAgents(deps.db, ticket);
      const to = agents.find(({ id }) => String(id) === fields.to);
      if (to) return { verb, to };
      throw new AppError('ticket.agent', texts.badAgent);
    }
    case 'promise': {
      const at = parseMoment(words, { now: deps.clock.now(), zone: deps.house.timezone });
      if (at !== undefined) return { verb, at };
      throw new AppError('ticket.moment', ticketTexts.badMoment);
    }
    default:
      throw new AppError('ticket.verb', texts.unknown);
  }
}

async function show(
  console: Console,
  context: Context<Env>,
  shown: Omit<Shown, 'messages' | 'agents'>,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { db } = console.deps;
  const { ticket } = shown;
  const [messages, agents] = [await messagesOf(db, ticket.id), await readAgents(db, ticket)];
  const content = printTicket(console, context, { ...shown, messages, agents });
  return context.html(
    String(console.layout(context, { title: `#${ticket.id} ${ticket.subject}`, content })),
    status,
  );
}
