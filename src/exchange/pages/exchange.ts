import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Work, Works } from '../../jobs/works.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Role } from '../../kernel/roles.ts';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { type Console, isPart, type MountPage, may, needRole } from '../../web/page.ts';
import { printUpload, printWork, workAddress } from '../../web/print-work.ts';
import { settledWithin } from '../../web/share.ts';
import { workTexts } from '../../web/texts-work.ts';
import { EXPORTS } from '../exports.ts';
import { IMPORTS } from '../imports.ts';
import { texts } from '../texts.ts';
import { beginExport } from './begin-export.ts';
import { beginImport } from './begin-import.ts';

/** Whatever is done within this is shown done. */
const PATIENCE_MS = 700;
const LISTED = 10;

/** `/exchange`: files in, files out, and how far everything is that takes long. */
export function exchangePage(works: Works): MountPage {
  return (app, console) => {
    const page = (context: Context<Env>, content: Html) =>
      context.html(console.layout(context, { title: texts.title[context.var.language], content }));
    app.get('/exchange', context => page(context, printExchange(context, works)));
    app.get('/exchange/works', context => context.html(printWorks(context, works)));
    app.post('/exchange/upload/:what', async context => {
      const what = context.req.param('what');
      await needRole(context, IMPORTS[what]?.role ?? 'owner', console.audit);
      const begun = await beginImport(console, context, { works, what });
      return goTo(console, context, begun);
    });
    app.post('/exchange/export', async context => {
      const fields = await context.req.parseBody();
      const what = String(fields['what'] ?? '');
      await needRole(context, EXPORTS[what]?.role ?? 'owner', console.audit);
      const begun = beginExport(console, context, { works, what, fields });
      return goTo(console, context, begun);
    });
    app.get('/exchange/work/:id', context => {
      const work = findWork(context, works);
      const shown = work ? printWork(context, work) : printGone(context);
      return isPart(context) ? context.html(shown) : page(context, printOne(context, shown));
    });
    app.post('/exchange/work/:id/cancel', async context => {
      const work = ownWork(context, works);
      works.cancel(work.id);
      if (!isPart(context)) return context.redirect(workAddress(work), 303);
      return context.html(printWork(context, work));
    });
    app.get('/exchange/work/:id/file', context => fetchFile(context, ownWork(context, works, 'owner')));
  };
}

/** To the work; where it takes but a moment, once it is done. */
async function goTo(
  { deps }: Console,
  context: Context<Env>,
  { work, ended }: ReturnType<Works['start']>,
): Promise<Response> {
  await settledWithin(deps.clock, ended, PATIENCE_MS);
  const address = workAddress(work);
  if (!isPart(context)) return context.redirect(address, 303);
  context.header('hx-redirect', address);
  return context.body(null, 204);
}

/** Of others, only a manager sees what they began, and only an owner has their files. */
function findWork(context: Context<Env>, works: Works, least: Role = 'manager'): Work | undefined {
  const work = works.get(context.req.param('id') ?? '');
  return work && (work.by === context.var.actor?.memberId || may(context, least)) ? work : undefined;
}

function ownWork(context: Context<Env>, works: Works, least?: Role): Work {
  const work = findWork(context, works, least);
  if (work) return work;
  throw new AppError('console.unknown', workTexts.unknown);
}

/** What is under way is known to this process alone: whoever watched it when the house was started anew is told. */
function printGone({ var: { language } }: Context<Env>): Html {
  return html`<section class="sheet work"><h2>${workTexts.gone[language]}</h2><p role="status">${workTexts.goneWhy[language]}</p></section>`;
}

function fetchFile(context: Context<Env>, { outcome }: Work): Response {
  const file = outcome?.file;
  if (!file) throw new AppError('console.unknown', workTexts.unknown);
  const type = file.name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/x-ndjson';
  const stream = Readable.toWeb(createReadStream(file.path)) as ReadableStream;
  return context.body(stream, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${file.name}"`,
  });
}

function printOne(context: Context<Env>, shown: Html): Html {
  const { language } = context.var;
  return html`<div class="page"><header><h1>${texts.title[language]}</h1></header>${shown}
<p><a href="/exchange">${workTexts.all[language]}</a></p></div>`;
}

function printExchange(context: Context<Env>, works: Works): Html {
  const { language } = context.var;
  return html`<div class="page"><header><h1>${texts.title[language]}</h1></header>
<div class="columns"><div>${printImports(context)}</div><div>${printExports(context)}</div></div>
<section class="sheet"><h2>${texts.underWay[language]}</h2>${printWorks(context, works)}</section></div>`;
}

function printImports(context: Context<Env>): Html {
  const { language } = context.var;
  const mine = Object.entries(IMPORTS).filter(([, { role }]) => may(context, role));
  const wanted = context.req.query('import') ?? mine[0]?.[0];
  const one = mine.map(
    ([what, { accept }]) => html`<details class="more" name="import" ${what === wanted ? 'open' : ''}>
<summary>${texts.names[what]?.[language]}</summary>${printUpload(context, { what, accept })}</details>`,
  );
  return html`<section class="sheet"><h2>${texts.imports[language]}</h2><p class="hint">${texts.importHint[language]}</p>${one}</section>`;
}

function printExports(context: Context<Env>): Html {
  const { language } = context.var;
  const mine = Object.entries(EXPORTS).filter(([, { role }]) => may(context, role));
  const wanted = context.req.query('export');
  const options = mine.map(
    ([what]) =>
      html`<option value="${what}" ${what === wanted ? 'selected' : ''}>${texts.names[what]?.[language]}</option>`,
  );
  const where =
    may(context, 'manager') &&
    html`<label><span>${texts.where[language]}</span><input class="code" name="where" maxlength="2000" value="${context.req.query('where') ?? ''}" placeholder="${texts.whereHint[language]}" autocomplete="off" spellcheck="false"></label>`;
  return html`<section class="sheet"><h2>${texts.exports[language]}</h2><p class="hint">${texts.exportHint[language]}</p>
<form class="fields" method="post" action="/exchange/export">${printToken(context)}
<label><span>${texts.what[language]}</span><select name="what">${options}</select></label>
<label><span>${texts.format[language]}</span><select name="format"><option value="csv">${texts.excel[language]}</option><option value="jsonl">JSONL</option></select></label>
${where}<p class="buttons"><button class="main">${texts.prepare[language]}</button></p></form></section>`;
}

function printWorks(context: Context<Env>, works: Works): Html {
  const { language, actor } = context.var;
  const mine = works.list().filter(({ by }) => by === actor?.memberId || may(context, 'manager'));
  const items = mine.slice(0, LISTED).map(
    work => html`<li><a href="${workAddress(work)}"><bdi>${work.title[language]}</bdi></a>
<span class="hint">${workTexts.states[work.state][language]}</span>
${work.state === 'running' && html`<progress class="bar" max="100" value="${Math.floor((work.reached?.share ?? 0) * 100)}" aria-label="${work.title[language]}"></progress>`}</li>`,
  );
  return html`<div id="works" hx-get="/exchange/works" hx-trigger="tick from:body" hx-swap="outerHTML">
${items.length > 0 ? html`<ul class="works">${items}</ul>` : html`<p class="none">${texts.nothing[language]}</p>`}</div>`;
}
