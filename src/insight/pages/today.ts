import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { dayOf } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { openCalendar } from '../../scoring/calendar.ts';
import { readSaved } from '../../segments/store-saved.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import { printStatus } from '../../web/layout.ts';
import type { Console, MountPage } from '../../web/page.ts';
import { openShared } from '../../web/share.ts';
import { type Now, readNow, readWanted, type Wanted } from '../store-today.ts';
import { texts } from '../texts.ts';

/** Everybody who looks is told the same numbers, found out once a second at the most. */
const NUMBERS_FRESH_MS = 1_000;
const WANTED_FRESH_MS = 5_000;
/** The page itself waits no longer for numbers that nobody has asked for yet. */
const WAIT_MS = 40;

type Seen = { now: Now | undefined; wanted: (Wanted & { broken: string[] }) | undefined };

/** `/`: how the house is doing at this moment, and what needs somebody. Refreshed while it is looked at. */
export const mountToday: MountPage = (app, console) => {
  const look = openLook(console);
  app.get('/', async context => {
    const title = texts.today[context.var.language];
    return context.html(
      console.layout(context, {
        title,
        content: html`<div class="page"><header><h1>${title}</h1></header>${raw(printLive(console, context, await look(WAIT_MS)))}</div>`,
      }),
    );
  });
  app.get('/today/live', async context => {
    const markup = printLive(console, context, await look(0));
    return markup.includes(`was=${context.req.query('was')}"`)
      ? context.body(null, 204)
      : context.html(markup);
  });
};

function openLook({ deps }: Console): (waitMs: number) => Promise<Seen> {
  const { db, clock, house } = deps;
  const begun = () => {
    const { today, startOf } = openCalendar(clock.now(), house.timezone);
    return { todayAt: startOf(today), today: dayOf(clock.now(), house.timezone), now: clock.now() };
  };
  const numbers = openShared(deps, { freshMs: NUMBERS_FRESH_MS, load: () => readNow(db, begun()) });
  const wanted = openShared(deps, {
    freshMs: WANTED_FRESH_MS,
    load: async () => {
      const broken = (await readSaved(db)).broken.map(({ name }) => name);
      return { ...(await readWanted(db, begun())), broken };
    },
  });
  return async waitMs => {
    const [now, needs] = await Promise.all([numbers.get(waitMs), wanted.get(waitMs)]);
    return { now, wanted: needs };
  };
}

/** Its address tells what it shows, so that an answer that says the same can be left out. */
function printLive(console: Console, context: Context<Env>, seen: Seen): string {
  const { language, t } = context.var;
  const parts = html`${printFigures(seen, language)}
<div class="columns late">
<section class="sheet"><h2>${texts.wanted[language]}</h2>${printWanted(console, seen.wanted, language)}</section>
<section class="sheet"><h2>${texts.channels[language]}</h2>${printStatus(console.status(), t, 'list')}</section>
</div>`;
  const was = createHash('sha256').update(String(parts)).digest('base64url').slice(0, 12);
  return String(
    html`<div id="live" hx-get="/today/live?was=${was}" hx-trigger="tick from:body" hx-swap="outerHTML">${parts}</div>`,
  );
}

function printFigures({ now, wanted }: Seen, language: Language): Html {
  const value = (number: number | undefined) => (number === undefined ? '…' : sayNumber(number));
  const figure = (name: Html | string, number: number | undefined, more: string | undefined | false) =>
    html`<div class="figure"><dt>${name}</dt><dd>${value(number)}<small>${more || html`&nbsp;`}</small></dd></div>`;
  const questions = now && now.answered + now.unanswered;
  return html`<dl class="figures" aria-label="${texts.numbers[language]}">
${figure(texts.members[language], now?.members, wanted && texts.newToday[language](wanted.newMembers))}
${figure(texts.active[language], now?.active, '')}
${figure(texts.messages[language], now?.messages, now && texts.waiting[language](now.waiting))}
${figure(texts.questions[language], questions, now && texts.asked[language](now.answered, now.unanswered))}
${figure(texts.tickets[language], wanted?.tickets.count, wanted && texts.late[language](wanted.tickets.late))}
${figure(texts.campaigns[language], wanted?.campaigns.running, wanted && texts.submitted[language](wanted.campaigns.submitted))}
</dl>`;
}

function printWanted(console: Console, wanted: Seen['wanted'], language: Language): Html {
  if (!wanted) return html`<p class="none">${texts.counting[language]}</p>`;
  const { tickets, gaps, campaigns, broken } = wanted;
  const lines = [
    { what: texts.needs.tickets, count: tickets.count, path: '/tickets', first: tickets.first },
    { what: texts.needs.gaps, count: gaps.count, path: '/knowledge/gaps', first: gaps.first },
    { what: texts.needs.campaigns, count: campaigns.submitted, path: '/campaigns', first: [] },
    { what: texts.needs.segments, count: broken.length, path: '/segments', first: broken },
    { what: texts.needs.unsure, count: wanted.unsure, path: '', first: [] },
    { what: texts.needs.stale, count: wanted.staleContacts, path: '/exchange', first: [] },
    { what: texts.needs.stray, count: wanted.strayOrders, path: '/exchange', first: [] },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return html`<p class="none">${texts.nothingWanted[language]}</p>`;
  const items = lines.map(({ what, count, path, first }) => {
    const [say, hint] = what[language];
    const words = say(count);
    const title = path && console.hasPage(path) ? html`<a href="${path}">${words}</a>` : words;
    const examples = first.map((each, i) => html`${i > 0 ? ' · ' : ''}<bdi>${each}</bdi>`);
    return html`<li><b>${sayNumber(count)}</b><span class="words">${title}<small>${first.length > 0 ? examples : hint}</small></span></li>`;
  });
  return html`<ul class="wanted">${items}</ul>`;
}
