import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import { may } from '../../web/page.ts';
import { printUpload } from '../../web/print-work.ts';
import type { CouponBatch } from '../batch.ts';
import { describeBatch, sourcesOf, type Tallied, talliedOf } from '../render.ts';
import type { Tally } from '../store-batches.ts';
import { texts as chatTexts } from '../texts.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mayVerb, type Parts, SHOWN, voiceOf } from './parts.ts';
import { printHolders } from './print-holders.ts';

const WAIT_MS = 40;
const CODE_FILES = '.csv,.jsonl,.ndjson';

/** A batch: what it offers, what became of its codes, who has them, and what can be done with it. */
export async function printBatch(
  parts: Parts,
  context: Context<Env>,
  { batch, told }: { batch: CouponBatch; told?: string | undefined },
): Promise<Html> {
  const { language } = context.var;
  const rows = await parts.tallyOf(batch.id).get(WAIT_MS);
  const tallied = rows && talliedOf(rows, batch);
  const lines = describeBatch(batch, voiceOf(parts, context)).map(line => html`<p><bdi>${line}</bdi></p>`);
  // Of a pool of hundreds of thousands the numbers come after the page.
  const later = html`<div hx-get="/coupons/${batch.id}" hx-trigger="load delay:800ms" hx-select="main" hx-target="main" hx-swap="outerHTML"></div>`;
  const closed = batch.state === 'closed' && html`<span class="tag plain">${texts.closed[language]}</span>`;
  return html`<div class="page"><header><h1><bdi>${batch.name}</bdi></h1>${closed}<a class="lead" href="/coupons">${texts.back[language]}</a></header>
${told && html`<p class="sheet told" role="status"><bdi>${told}</bdi></p>`}
${tallied ? '' : later}${printFigures(context, tallied)}
<div class="columns"><section class="sheet"><h2>${texts.facts[language]}</h2>${lines}
<p class="hint">${batch.claim ? texts.claimBy[language](batch.name) : chatTexts.batch.noClaim[language]}</p>
<p class="hint" hx-get="/coupons/${batch.id}/sources" hx-trigger="load" hx-swap="outerHTML"></p>
${printDeeds(context, batch, tallied)}</section>${printHands(parts, context, batch)}</div>
${await printHolders(parts, context, { batch, tallied })}</div>`;
}

/** How coupons came to members: what takes longer to count comes after the page. */
export function printSources({ var: { language } }: Context<Env>, rows: Tally[]): Html {
  const sources = sourcesOf(rows, language);
  if (sources.length === 0) return html``;
  return html`<p class="hint">${texts.sources[language]}${language === 'en' ? ': ' : '：'}${sources.join(' · ')}</p>`;
}

function printFigures({ var: { language } }: Context<Env>, tallied: Tallied | undefined): Html {
  const figures = SHOWN.map(state => {
    const count = tallied?.[state];
    const told = count === null ? texts.noPool[language] : count === undefined ? '…' : sayNumber(count);
    return html`<div class="figure"><dt>${texts.states[state === 'voided' ? 'void' : state][language]}</dt><dd>${told}</dd></div>`;
  });
  return html`<dl class="figures six">${figures}</dl>`;
}

function printDeeds(context: Context<Env>, batch: CouponBatch, tallied: Tallied | undefined): Html {
  const { language } = context.var;
  const { id, name, state } = batch;
  const deed = (verb: 'close' | 'open' | 'void', look = '', sure = '') =>
    html`<form method="post" action="/coupons/${id}/${verb}" ${sure && html`hx-confirm="${sure}"`} hx-boost="true" hx-push-url="false">${printToken(context)}<button class="${look}">${texts[verb][language]}</button></form>`;
  const holders = tallied ? sayNumber(tallied.issued) : '…';
  const left = tallied ? (tallied.free ?? 0) + tallied.reserved + tallied.issued : 1;
  return html`<div class="buttons">
${state === 'open' && mayVerb(context, 'close') && deed('close', '', texts.sureClose[language](name, holders))}
${state === 'closed' && mayVerb(context, 'open') && deed('open')}
${left > 0 && mayVerb(context, 'void') && deed('void', 'quiet', texts.sureVoid[language](name, holders))}</div>`;
}

/** Where one is given by hand, and where a shop's own codes are brought in. */
function printHands({ console }: Parts, context: Context<Env>, batch: CouponBatch): Html {
  const { language } = context.var;
  if (batch.state === 'closed') return html``;
  const give =
    mayVerb(context, 'give') &&
    html`<section class="sheet"><h2>${texts.give[language]}</h2><form class="row" method="post" action="/coupons/${batch.id}/give" hx-boost="true" hx-push-url="false">${printToken(context)}
<input type="hidden" name="once" value="${console.deps.random.code(16)}">
<input name="member" required maxlength="60" aria-label="${texts.member[language]}" placeholder="${texts.giveHint[language]}" autocomplete="off"><button class="main">${texts.giveButton[language]}</button></form></section>`;
  const upload = may(context, 'manager')
    ? printUpload(context, { what: 'coupons', accept: CODE_FILES, fields: { batch: batch.name } })
    : html`<p class="hint">${texts.importWho[language]}</p>`;
  const codes =
    batch.pool === 'imported' &&
    html`<section class="sheet"><h2>${texts.importCodes[language]}</h2><p class="hint">${texts.importHint[language]}</p>${upload}</section>`;
  return html`<div>${give}${codes}</div>`;
}
