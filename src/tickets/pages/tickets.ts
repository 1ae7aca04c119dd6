import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import { type Console, isPart, type MountPage } from '../../web/page.ts';
import type { ReplyParts } from '../reply-ticket.ts';
import { listTickets, TICKET_STATES, type Ticket, type TicketFilter } from '../store.ts';
import { countByState, readAgents, roomsWithTickets } from '../store-desk.ts';
import { agentLines } from '../tell-tickets.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { span } from '../texts-ticket.ts';
import { writeMoment } from '../write-moment.ts';
import { mountTicket } from './ticket.ts';

const ROWS = 40;
const DAYS = 30;

/** `/tickets`: what waits for a person, and what is done about it. */
export function ticketsPage(parts: ReplyParts): MountPage {
  return (app, console) => {
    app.get('/tickets', async context => {
      if (isPart(context)) return context.html(await printMoreRows(console, context));
      const title = texts.title[context.var.language];
      const content = html`<div class="page"><header><h1>${title}</h1></header>${await printInbox(console, context)}${await printAgents(console, context)}</div>`;
      return context.html(console.layout(context, { title, content }));
    });
    mountTicket(app, console, parts);
  };
}

function wishOf(context: Context<Env>): { filter: TicketFilter; before: number | undefined } {
  const query = context.req.query();
  const number = (name: string) => (/^\d{1,9}$/u.test(query[name] ?? '') ? Number(query[name]) : undefined);
  const mine = query['with'] === 'me' ? (context.var.actor?.memberId ?? 0) : number('with');
  const filter: TicketFilter = {
    state: TICKET_STATES.find(state => state === query['state']),
    roomId: number('room'),
    assigneeId: mine,
  };
  return { filter, before: number('before') };
}

async function printInbox(console: Console, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const { rows, more } = await nextRows(console, context);
  const heads = [texts.subject, texts.state, texts.assignee, texts.due].map(
    head => html`<th scope="col">${head[language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr>${heads}</tr></thead><tbody id="rows">${printRows(console, context, rows)}</tbody></table></div>${printMore(context, more)}`;
  return html`<section class="sheet">${await printFilters(console, context)}</section>
<section class="sheet" aria-label="${texts.inbox[language]}">${rows.length > 0 ? table : html`<p class="none">${texts.none[language]}</p>`}</section>`;
}

async function printFilters({ deps }: Console, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const query = context.req.query();
  const counts = await countByState(deps.db);
  const states = TICKET_STATES.map((state): [string, string] => [
    state,
    `${texts.states[state][language]} (${counts.get(state) ?? 0})`,
  ]);
  const rooms = (await roomsWithTickets(deps.db)).map(({ id, title }): [string, string] => [
    String(id),
    title,
  ]);
  const agents = (await readAgents(deps.db, { roomId: 0, account: '' })).map(
    ({ id, name }): [string, string] => [String(id), name],
  );
  const people: [string, string][] = [['me', texts.mine[language]], ...agents];
  return html`<form class="filters" method="get" action="/tickets">
${printChoice(context, 'state', { label: texts.state[language], any: texts.waiting[language], options: states, value: query['state'] })}
${printChoice(context, 'room', { label: texts.room[language], any: texts.anybody[language], options: rooms, value: query['room'] })}
${printChoice(context, 'with', { label: texts.assignee[language], any: texts.anybody[language], options: people, value: query['with'] })}
<p class="buttons"><button>${texts.show[language]}</button></p></form>`;
}

type Choice = { label: string; any: string; options: [string, string][]; value: string | undefined };

function printChoice(_context: Context<Env>, name: string, { label, any, options, value }: Choice): Html {
  const each = options.map(
    ([key, text]) => html`<option value="${key}" ${key === value ? 'selected' : ''}>${text}</option>`,
  );
  return html`<label><span>${label}</span><select name="${name}"><option value="">${any}</option>${each}</select></label>`;
}

async function nextRows({ deps }: Console, context: Context<Env>) {
  const { filter, before } = wishOf(context);
  const found = await listTickets(deps.db, filter, { before, limit: ROWS + 1 });
  const rows = found.slice(0, ROWS);
  const last = rows.at(-1);
  const { state = '', room = '', with: whose = '' } = context.req.query();
  const query = new URLSearchParams({ state, room, with: whose, before: String(last?.id ?? '') });
  return { rows, more: found.length > ROWS && last ? `/tickets?${query}` : undefined };
}

async function printMoreRows(console: Console, context: Context<Env>): Promise<Html> {
  const { rows, more } = await nextRows(console, context);
  return html`${printRows(console, context, rows)}<template>${printMore(context, more, true)}</template>`;
}

function printMore({ var: { language } }: Context<Env>, more: string | undefined, swap = false): Html {
  const place = swap ? html`hx-swap-oob="true"` : '';
  const button =
    more &&
    html`<a class="button" href="${more}" hx-get="${more}" hx-target="#rows" hx-swap="beforeend">${texts.more[language]}</a>`;
  return html`<p class="pager" id="more" ${place}>${button}</p>`;
}

const TONES = { open: 'warn', assigned: '', answered: 'leaf', closed: 'plain' };

function printRows({ deps }: Console, context: Context<Env>, tickets: Ticket[]): Html {
  const { language } = context.var;
  const now = deps.clock.now();
  return html`${tickets.map(ticket => {
    const { id, subject, name, where, kind, state, assignee, dueAt, createdAt } = ticket;
    const when = sayWhen(createdAt, language, { timezone: deps.house.timezone, now });
    const promised = state === 'closed' ? null : dueAt;
    const due =
      promised !== null &&
      html`${writeMoment(promised, deps, language)} ${promised <= now && html`<small class="bad">${texts.late[language]}</small>`}`;
    return html`<tr><td><a href="/tickets/${id}"><bdi>${subject}</bdi></a><small>#${id} · ${texts.kinds[kind][language]} · <bdi>${name}</bdi> · <bdi>${where ?? texts.alone[language]}</bdi> · ${when}</small></td>
<td><span class="tag ${TONES[state]}">${texts.states[state][language]}</span></td>
<td data-label="${texts.assignee[language]}"><bdi>${assignee ?? texts.nobody[language]}</bdi></td>
<td class="short" data-label="${texts.due[language]}">${due || '—'}</td></tr>`;
  })}`;
}

/** How fast each of those who answer is, and what members said of it. */
async function printAgents({ deps }: Console, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const lines = await agentLines(deps, DAYS);
  const time = (ms: number | undefined) => (ms === undefined ? '—' : span(language, ms));
  const rows = lines.map(
    ({
      name,
      replies,
      firstReplyMs,
      closed,
      resolutionMs,
      score,
      scores,
    }) => html`<tr><td><bdi>${name}</bdi></td>
<td class="number" data-label="${texts.replies[language]}">${replies}</td><td class="number" data-label="${texts.repliedIn[language]}">${time(firstReplyMs)}</td>
<td class="number" data-label="${texts.closed[language]}">${closed}</td><td class="number" data-label="${texts.closedIn[language]}">${time(resolutionMs)}</td>
<td class="number" data-label="${texts.csat[language]}">${score === undefined ? '—' : `${score.toFixed(1)} (${scores})`}</td></tr>`,
  );
  const heads = [texts.replies, texts.repliedIn, texts.closed, texts.closedIn, texts.csat].map(
    head => html`<th scope="col" class="number">${head[language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr><th scope="col">${texts.agent[language]}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<section class="sheet"><h2>${texts.agents[language]}</h2>${rows.length > 0 ? table : html`<p class="none">${texts.noAgents[language]}</p>`}</section>`;
}
