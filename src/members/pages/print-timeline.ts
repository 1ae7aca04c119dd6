import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Language } from '../../kernel/language.ts';
import type { LogEntry } from '../../log/entry.ts';
import { readTimeline } from '../../log/store.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayMoney, sayWhen } from '../../web/format.ts';
import { type Console, isPart } from '../../web/page.ts';
import { pageTexts as texts } from '../texts-pages.ts';

const ENTRIES = 25;

/** What a member did and received, the latest first, from `?before=` on; the button below brings what was earlier. */
export async function printTimeline(console: Console, context: Context<Env>, id: number): Promise<Html> {
  const { language } = context.var;
  const from = Number(context.req.query('before'));
  const before = Number.isFinite(from) && from > 0 ? from : undefined;
  const page = await readTimeline(console.deps.db, id, { before, limit: ENTRIES });
  const items = page.entries.map(entry => printEntry(console, context, entry));
  const address = page.before === undefined ? '' : `/members/${id}?before=${page.before}`;
  const more =
    address &&
    html`<p class="pager"><a class="button" href="${address}" hx-get="${address}" hx-target="closest .pager" hx-swap="outerHTML">${texts.older[language]}</a></p>`;
  if (items.length === 0 && !isPart(context)) return html`<p class="none">${texts.nothing[language]}</p>`;
  return html`<ol class="timeline">${items}</ol>${more}`;
}

/** `324.5 CNY`, as the log has it. */
function sayAmount(detail: string | null, language: Language): string {
  const [, amount, currency] = /^(-?[\d.]+) ([A-Z]{3})$/u.exec(detail ?? '') ?? [];
  return currency === undefined
    ? (detail ?? '')
    : sayMoney(Math.round(Number(amount) * 100), language, currency);
}

function printEntry({ deps }: Console, context: Context<Env>, entry: LogEntry): Html {
  const { language } = context.var;
  const { at, kind, room, text, state, detail } = entry;
  const when = sayWhen(at, language, { timezone: deps.house.timezone, now: deps.clock.now() });
  const told = state === null ? '' : (texts.states[language][state] ?? state);
  const amount = kind === 'order' ? sayAmount(detail, language) : '';
  const more = [room, amount].filter(Boolean).map(each => html` · <bdi>${each}</bdi>`);
  return html`<li><time datetime="${new Date(at).toISOString()}">${when}</time><div>
<span class="meta">${texts.kinds[language][kind] ?? kind}${more}${told && html` · <span class="bad">${told}</span>`}</span>
${text && html`<p class="words" dir="auto"><bdi>${text}</bdi></p>`}</div></li>`;
}
