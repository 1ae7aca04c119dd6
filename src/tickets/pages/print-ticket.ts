import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Say } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import type { Console } from '../../web/page.ts';
import type { Ticket, TicketMessage } from '../store.ts';
import type { Agent } from '../store-desk.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { span } from '../texts-ticket.ts';
import { writeMoment } from '../write-moment.ts';

export type Shown = {
  ticket: Ticket;
  messages: TicketMessage[];
  /** Who may answer there. */
  agents: Agent[];
  /** What was written and did not go through, and why. */
  words?: string;
  mistake?: Say;
};

/** A ticket: what was said on the left, what is known and what can be done on the right. */
export function printTicket(console: Console, context: Context<Env>, shown: Shown): Html {
  const { language } = context.var;
  const { ticket, mistake } = shown;
  const done = context.req.query('done');
  const told = done && (done === 'reply' ? texts.passedOn : texts.done)[language];
  return html`<div class="page"><header><h1><bdi>${ticket.subject}</bdi></h1><p class="lead">#${ticket.id} · ${texts.kinds[ticket.kind][language]}</p></header>
${told && html`<p class="sheet told" role="status">${told}</p>`}${mistake && html`<p class="sheet bad" role="alert">${mistake[language]}</p>`}
<div class="columns late"><div><section class="sheet"><h2>${texts.thread[language]}</h2>${printThread(console, context, shown)}</section>
${printReply(context, shown)}</div><div>${printFacts(console, context, ticket)}${printActs(context, shown)}</div></div>
<p class="below"><a href="/tickets">${texts.back[language]}</a></p></div>`;
}

function printThread({ deps }: Console, context: Context<Env>, { messages }: Shown): Html {
  const { language } = context.var;
  const items = messages.map(({ at, memberId, name, kind, text }) => {
    const when = sayWhen(at, language, { timezone: deps.house.timezone, now: deps.clock.now() });
    const who = html`<a href="/members/${memberId}"><bdi>${name}</bdi></a>`;
    const said =
      kind === 'state'
        ? html`<span class="meta">${who} ${stateIn(deps, context, text)}</span>`
        : html`<span class="meta">${who}${kind === 'note' ? ` · ${texts.forUs[language]}` : ''}${kind === 'reply' ? ` · ${texts.reply[language]}` : ''}</span><p class="words" dir="auto"><bdi>${text}</bdi></p>`;
    return html`<li><time datetime="${new Date(at).toISOString()}">${when}</time><div>${said}</div></li>`;
  });
  return html`<ol class="timeline">${items}</ol>`;
}

/** What was done, as it is kept: `assign #12 小王`, `promise 1790000000000`, `close 换好了`. */
function stateIn(deps: Console['deps'], { var: { language } }: Context<Env>, text: string): Html {
  const [verb = '', ...rest] = text.split(' ');
  const said = texts.did[language][verb] ?? verb;
  const at = verb === 'promise' ? Number(rest[0]) : Number.NaN;
  const more = Number.isFinite(at)
    ? writeMoment(at, deps, language)
    : rest.filter(word => verb !== 'assign' || !/^#\d+$/u.test(word)).join(' ');
  return html`${said}${more && html` <bdi>${more}</bdi>`}`;
}

function printFacts({ deps }: Console, context: Context<Env>, ticket: Ticket): Html {
  const { language } = context.var;
  const { name, memberId, where, state, assignee, createdAt, dueAt, firstReplyAt, reason, csat, reopened } =
    ticket;
  const now = deps.clock.now();
  const when = (at: number) => sayWhen(at, language, { timezone: deps.house.timezone, now });
  const late = dueAt !== null && dueAt <= now && html` <span class="bad">${texts.late[language]}</span>`;
  const due = state !== 'closed' && dueAt !== null && html`${writeMoment(dueAt, deps, language)}${late}`;
  const facts: [Say, Html | string | false | null][] = [
    [
      texts.who,
      html`<a href="/members/${memberId}"><bdi>${name}</bdi></a> · <bdi>${where ?? texts.alone[language]}</bdi>`,
    ],
    [texts.state, texts.states[state][language]],
    [texts.assignee, html`<bdi>${assignee ?? texts.nobody[language]}</bdi>`],
    [texts.since, when(createdAt)],
    [texts.due, due],
    [texts.firstReply, firstReplyAt !== null && span(language, firstReplyAt - createdAt)],
    [texts.settled, reason && html`<bdi>${reason}</bdi>`],
    [texts.csat, csat !== null && texts.score[language](csat)],
    [texts.reopened, reopened > 0 && texts.times[language](reopened)],
  ];
  const known = facts.filter(([, value]) => value);
  return html`<section class="sheet"><dl class="facts">${known.map(([name, value]) => html`<dt>${name[language]}</dt><dd>${value}</dd>`)}</dl></section>`;
}

/** What every form here carries: which ticket, and how much of it was seen. */
function form(context: Context<Env>, { ticket, messages }: Shown, body: Html): Html {
  return html`<form class="fields below" method="post" action="/tickets/${ticket.id}">${printToken(context)}<input type="hidden" name="seen" value="${messages.length}">${body}</form>`;
}

function printReply(context: Context<Env>, shown: Shown): Html {
  const { language } = context.var;
  const { ticket, words = '' } = shown;
  if (ticket.state === 'closed') return html``;
  const to = texts.replyTo[language](ticket.name, ticket.private ? null : ticket.where);
  return html`<section class="sheet"><h2>${texts.reply[language]}</h2>${form(
    context,
    shown,
    html`<label><span>${to}</span><textarea name="words" rows="4" required maxlength="4000">${words}</textarea></label>
<p class="buttons"><button class="main" name="verb" value="reply">${texts.send[language]}</button><button name="verb" value="note">${texts.note[language]}</button></p>`,
  )}</section>`;
}

function printActs(context: Context<Env>, shown: Shown): Html {
  const { language, actor } = context.var;
  const { ticket, agents } = shown;
  const head = html`<h2>${texts.acts[language]}</h2>`;
  const words = (label: Say, hint = '') =>
    html`<label><span>${label[language]}</span><input name="words" maxlength="500" placeholder="${hint}" autocomplete="off"></label>`;
  const button = (verb: string, label: Say) =>
    html`<button name="verb" value="${verb}">${label[language]}</button>`;
  if (ticket.state === 'closed') {
    return html`<section class="sheet">${head}${form(context, shown, html`${words(texts.why)}<p class="buttons">${button('reopen', texts.reopen)}</p>`)}</section>`;
  }
  const options = agents.map(
    ({ id, name }) =>
      html`<option value="${id}" ${id === ticket.assigneeId ? 'selected' : ''}>${name}</option>`,
  );
  const take =
    ticket.assigneeId === null || ticket.assigneeId !== actor?.memberId
      ? form(context, shown, html`<p class="buttons">${button('take', texts.take)}</p>`)
      : '';
  const more = html`<details class="more"><summary>${texts.give[language]}…</summary>${form(context, shown, html`<label><span>${texts.give[language]}</span><select name="to">${options}</select></label><p class="buttons">${button('assign', texts.giveButton)}</p>`)}</details>
<details class="more"><summary>${texts.promise[language]}…</summary>${form(context, shown, html`${words(texts.promise, texts.promiseHint[language])}<p class="buttons">${button('promise', texts.promiseButton)}</p>`)}</details>
<details class="more"><summary>${texts.escalate[language]}…</summary>${form(context, shown, html`${words(texts.why)}<p class="buttons">${button('escalate', texts.escalate)}</p>`)}</details>
<details class="more"><summary>${texts.close[language]}…</summary>${form(context, shown, html`${words(texts.reason)}<p class="buttons">${button('close', texts.close)}</p>`)}</details>`;
  return html`<section class="sheet">${head}${take}${more}</section>`;
}
