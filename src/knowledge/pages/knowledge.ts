import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import { type Console, isPart, type MountPage, may } from '../../web/page.ts';
import { printTabs } from '../../web/print-tabs.ts';
import { printUpload } from '../../web/print-work.ts';
import type { KbParts } from '../commands/kb.ts';
import { STATUSES } from '../entry.ts';
import { type EntryWish, type ListedEntry, listEntries } from '../store-list.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mountEntry } from './entry.ts';
import { mountGaps } from './gaps.ts';
import { mountTry } from './try.ts';

const ROWS = 50;
const FILE_KINDS = '.csv,.jsonl,.ndjson,.xlsx,.md,.markdown';

const TABS = {
  '/knowledge': texts.entries,
  '/knowledge/gaps': texts.gaps,
  '/knowledge/try': texts.try,
  '/knowledge/files': texts.files,
};

export type KnowledgePageParts = {
  console: Console;
  kb: KbParts;
  /** Answers with a whole page, `tab` marked. */
  show: (context: Context<Env>, tab: keyof typeof TABS, body: Html, status?: 200 | 409 | 422) => Response;
};

/** `/knowledge`: what the house knows, what it was asked in vain, and why it says what it says. */
export function knowledgePage(kb: KbParts): MountPage {
  return (app, console) => {
    const show: KnowledgePageParts['show'] = (context, tab, body, status = 200) => {
      const content = printTabs(context, { title: texts.title, tabs: TABS, open: tab }, body);
      const page = { title: texts.title[context.var.language], content };
      return context.html(String(console.layout(context, page)), status);
    };
    const parts: KnowledgePageParts = { console, kb, show };
    app.get('/knowledge', async context => {
      if (isPart(context)) return context.html(await printPart(console, context));
      return show(context, '/knowledge', await printEntries(console, context));
    });
    app.get('/knowledge/files', context => show(context, '/knowledge/files', printFiles(context)));
    mountGaps(app, parts);
    mountTry(app, parts);
    mountEntry(app, parts);
  };
}

function wishOf(context: Context<Env>): EntryWish & { find: string } {
  const { find = '', status = '', kind = '', language = '', after = '' } = context.req.query();
  const place = /^\d{1,9}$/u.test(after) ? Number(after) : undefined;
  return { find: find.trim().slice(0, 200), status, kind, language, after: place, limit: ROWS };
}

async function printEntries(console: Console, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const { find, status, kind, language: spoken } = wishOf(context);
  const list = await printList(console, context);
  const add =
    may(context, 'editor') && html`<a class="button" href="/knowledge/new">${texts.add[language]}</a>`;
  return html`<section class="sheet"><form class="filters" method="get" action="/knowledge" role="search" hx-get="/knowledge" hx-trigger="input changed delay:250ms from:#find, change, submit" hx-target="#list" hx-swap="innerHTML" hx-sync="this:replace">
<label class="broad"><span>${texts.find[language]}</span><input id="find" type="search" name="find" value="${find}" maxlength="200" placeholder="${texts.findHint[language]}" autocomplete="off"></label>
${printSelect(context, { name: 'status', label: texts.status, options: texts.statuses, value: status })}
${printSelect(context, { name: 'kind', label: texts.kind, options: texts.kinds, value: kind })}
${printSelect(context, { name: 'language', label: texts.language, options: texts.languages, value: spoken })}
<p class="buttons"><button>${texts.show[language]}</button>${add}</p></form></section>
<section class="sheet" id="list" aria-live="polite" aria-label="${texts.entries[language]}">${list}</section>`;
}

type Options = Record<string, { 'zh-CN': string; en: string }>;

/** A choice among a few, or of any of them. */
function printSelect(
  { var: { language } }: Context<Env>,
  {
    name,
    label,
    options,
    value = '',
  }: { name: string; label: Options[string]; options: Options; value?: string | undefined },
): Html {
  const each = Object.entries(options).map(
    ([key, say]) => html`<option value="${key}" ${key === value ? 'selected' : ''}>${say[language]}</option>`,
  );
  return html`<label><span>${label[language]}</span><select name="${name}"><option value="">${texts.any[language]}</option>${each}</select></label>`;
}

async function printList(console: Console, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const { rows, more } = await nextRows(console, context);
  if (rows.length === 0) {
    const isAll = ['find', 'status', 'kind', 'language'].every(name => !context.req.query(name));
    return html`<p class="none">${(isAll ? texts.noneYet : texts.none)[language]}</p>`;
  }
  const heads = [texts.question, texts.status, texts.changed].map(
    head => html`<th scope="col">${head[language]}</th>`,
  );
  return html`<div class="scroll"><table class="stacks"><thead><tr>${heads}</tr></thead>
<tbody id="rows">${printRows(console, context, rows)}</tbody></table></div>${printMore(context, more)}`;
}

async function printPart(console: Console, context: Context<Env>): Promise<Html> {
  if (wishOf(context).after === undefined) return printList(console, context);
  const { rows, more } = await nextRows(console, context);
  return html`${printRows(console, context, rows)}<template>${printMore(context, more, true)}</template>`;
}

async function nextRows({ deps }: Console, context: Context<Env>) {
  const wish = wishOf(context);
  const found = await listEntries(deps.db, { ...wish, limit: ROWS + 1 });
  const rows = found.slice(0, ROWS);
  const last = rows.at(-1);
  const { find = '', status = '', kind = '', language = '' } = wish;
  const query = new URLSearchParams({ find, status, kind, language, after: String(last?.id ?? '') });
  return { rows, more: found.length > ROWS && last ? `/knowledge?${query}` : undefined };
}

/** The button below the list; also what an answer with more rows puts in its place. */
function printMore({ var: { language } }: Context<Env>, more: string | undefined, swap = false): Html {
  const place = swap ? html`hx-swap-oob="true"` : '';
  const button =
    more &&
    html`<a class="button" href="${more}" hx-get="${more}" hx-target="#rows" hx-swap="beforeend">${texts.more[language]}</a>`;
  return html`<p class="pager" id="more" ${place}>${button}</p>`;
}

function printRows({ deps }: Console, context: Context<Env>, entries: ListedEntry[]): Html {
  const { language } = context.var;
  const now = deps.clock.now();
  const tones = { published: 'leaf', draft: 'plain', retired: 'warn' };
  return html`${entries.map(entry => {
    const { id, question, answer, status, kind, audience, updatedAt, version } = entry;
    const extras = [
      kind === 'page' && texts.kinds.page[language],
      entry.language && texts.languages[entry.language === 'en' ? 'en' : 'zh-CN'][language],
      audience && `${texts.for[language]} ${audience}`,
      entry.validTo !== null && entry.validTo < now && '⌛',
    ].filter(Boolean);
    const known = STATUSES.find(each => each === status) ?? 'draft';
    return html`<tr><td><a href="/knowledge/${id}"><bdi>${question}</bdi></a><small class="two-lines"><bdi>${answer}</bdi></small></td>
<td><span class="tag ${tones[known]}">${texts.statuses[known][language]}</span> <small>${extras.map((each, i) => html`${i > 0 ? ' · ' : ''}<bdi>${each}</bdi>`)}</small></td>
<td class="short" data-label="${texts.changed[language]}">${sayWhen(updatedAt, language, { timezone: deps.house.timezone, now })}<small>${texts.version[language](version)}</small></td></tr>`;
  })}`;
}

/** Questions and answers in and out: the same way as every other file. */
function printFiles(context: Context<Env>): Html {
  const { language } = context.var;
  if (!may(context, 'editor')) return html`<p class="none">${context.var.t('notYours')}</p>`;
  return html`<div class="columns"><section class="sheet"><h2>${texts.importTitle[language]}</h2><p class="hint">${texts.importHint[language]}</p>
${printUpload(context, { what: 'knowledge', accept: FILE_KINDS })}</section>
<section class="sheet"><h2>${texts.exportTitle[language]}</h2><p class="hint">${texts.exportHint[language]}</p>
<form method="post" action="/exchange/export">${printToken(context)}<input type="hidden" name="what" value="knowledge"><button>${texts.exportButton[language]}</button></form></section></div>`;
}
