import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import type { Shared } from '../../web/share.ts';
import { type Tallied, talliedOf, titleOf, validityOf } from '../render.ts';
import { listBatches, type Tally } from '../store-batches.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mayVerb, type Parts, SHOWN, voiceOf } from './parts.ts';

const WAIT_MS = 40;

/** All batches, the open ones first, each with what became of its codes. */
export async function printBatches(
  parts: Parts,
  context: Context<Env>,
  tallies: Shared<Tally[]>,
): Promise<Html> {
  const { language } = context.var;
  const head = html`<header><h1>${texts.coupons[language]}</h1><p class="buttons">
${mayVerb(context, 'redeem') && html`<a class="button main" href="/coupons/till">${texts.till[language]}</a>`}
${mayVerb(context, 'new') && html`<a class="button" href="/coupons/new">${texts.make[language]}</a>`}</p></header>`;
  return html`<div class="page">${head}${await printList(parts, context, tallies)}</div>`;
}

/** Read anew while it is looked at: codes are given and redeemed all the time. */
export async function printList(
  parts: Parts,
  context: Context<Env>,
  tallies: Shared<Tally[]>,
): Promise<Html> {
  const { language } = context.var;
  const [batches, rows] = await Promise.all([listBatches(parts.console.deps.db), tallies.get(WAIT_MS)]);
  const voice = voiceOf(parts, context);
  const items = batches.map(batch => {
    const tallied = rows && talliedOf(rows, batch);
    return html`<tr><td><a href="/coupons/${batch.id}"><bdi>${batch.name}</bdi></a>${batch.state === 'closed' && html` <span class="tag plain">${texts.closed[language]}</span>`}
<small><bdi>${titleOf(batch, voice)}</bdi></small></td><td class="short">${validityOf(batch, voice)}</td>${SHOWN.map(
      state =>
        html`<td class="number" data-label="${texts.states[state === 'voided' ? 'void' : state][language]}">${tallied ? sayCount(tallied, state, language) : '…'}</td>`,
    )}</tr>`;
  });
  const heads = SHOWN.map(
    state =>
      html`<th scope="col" class="number">${texts.states[state === 'voided' ? 'void' : state][language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr><th scope="col">${texts.name[language]}</th><th scope="col">${texts.valid[language]}</th>${heads}</tr></thead><tbody>${items}</tbody></table></div>`;
  return html`<section class="sheet" id="batches" hx-get="/coupons/list" hx-trigger="tick from:body" hx-swap="outerHTML">
${items.length > 0 ? table : html`<p class="none">${texts.none[language]}</p>`}</section>`;
}

function sayCount(tallied: Tallied, state: (typeof SHOWN)[number], language: 'zh-CN' | 'en'): string {
  const count = tallied[state];
  return count === null ? texts.noPool[language] : sayNumber(count);
}
