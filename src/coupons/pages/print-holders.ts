import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayMoney, sayNumber, sayWhen } from '../../web/format.ts';
import { printMore } from '../../web/print-more.ts';
import type { CouponBatch } from '../batch.ts';
import { showCode } from '../code.ts';
import type { Tallied } from '../render.ts';
import type { CouponState } from '../rules.ts';
import { until } from '../show.ts';
import { type Holder, readHolders } from '../store-holders.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mayVerb, type Parts } from './parts.ts';

const ROWS = 50;
const STATES = ['issued', 'redeemed', 'reserved', 'expired', 'void'] as const satisfies CouponState[];

const wantedState = (context: Context<Env>) =>
  STATES.find(state => state === context.req.query('state')) ?? STATES[0];

/** Who has or had codes of a batch, by what became of them; the button below brings the rest. */
export async function printHolders(
  parts: Parts,
  context: Context<Env>,
  { batch, tallied }: { batch: CouponBatch; tallied: Tallied | undefined },
): Promise<Html> {
  const { language } = context.var;
  const chosen = wantedState(context);
  const choices = STATES.map(state => {
    const count = tallied?.[state === 'void' ? 'voided' : state];
    return html`<a class="tag ${state === chosen ? '' : 'plain'}" href="/coupons/${batch.id}?state=${state}#holders" ${state === chosen ? html`aria-current="true"` : ''}>${texts.states[state][language]} ${count === undefined ? '' : sayNumber(count)}</a>`;
  });
  const { rows, more } = await nextRows(parts, context, batch);
  const heads = [texts.member, texts.code, texts.got, texts.until, texts.used].map(
    head => html`<th scope="col">${head[language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr>${heads}<th scope="col" class="number">${texts.paid[language]}</th></tr></thead>
<tbody id="rows">${printRows(parts, context, batch, rows)}</tbody></table></div>${printMore(texts.more[context.var.language], more)}`;
  return html`<section class="sheet" id="holders"><h2>${texts.holders[language]}</h2><p class="tags choices">${choices}</p>
${rows.length > 0 ? table : html`<p class="none">${texts.nobody[language]}</p>`}</section>`;
}

/** What the button below the list brings. */
export async function printMoreHolders(
  parts: Parts,
  context: Context<Env>,
  batch: CouponBatch,
): Promise<Html> {
  const { rows, more } = await nextRows(parts, context, batch);
  return html`${printRows(parts, context, batch, rows)}<template>${printMore(texts.more[context.var.language], more, true)}</template>`;
}

async function nextRows({ console }: Parts, context: Context<Env>, batch: CouponBatch) {
  const state = wantedState(context);
  const after = Number(context.req.query('after')) || 0;
  const found = await readHolders(console.deps.db, { batchId: batch.id, state, after, most: ROWS + 1 });
  const rows = found.slice(0, ROWS);
  const query = new URLSearchParams({ state, after: String(rows.at(-1)?.id) });
  return { rows, more: found.length > ROWS ? `/coupons/${batch.id}?${query}` : undefined };
}

function printRows({ console }: Parts, context: Context<Env>, batch: CouponBatch, rows: Holder[]): Html {
  const { language } = context.var;
  const { house, clock } = console.deps;
  const when = (at: number | null) =>
    at === null ? '' : sayWhen(at, language, { timezone: house.timezone, now: clock.now() });
  // Whoever may not redeem has no use for a whole code.
  const tell = (code: string) =>
    batch.publicCode ?? (mayVerb(context, 'redeem') ? showCode(code) : `···${code.slice(-4)}`);
  const inMoney = (cents: number) => sayMoney(cents, language, house.currency);
  return html`${rows.map(
    ({ memberId, member, code, issuedAt, expiresAt, redeemedAt, amountCents, discountCents }) => html`<tr>
<td>${memberId === null ? texts.forgotten[language] : html`<a href="/members/${memberId}"><bdi>${member || `#${memberId}`}</bdi></a>`}</td>
<td><code>${tell(code)}</code></td><td class="short" data-label="${texts.got[language]}">${when(issuedAt)}</td>
<td class="short" data-label="${texts.until[language]}">${expiresAt === null ? '' : until(expiresAt, house.timezone, language)}</td><td class="short" data-label="${texts.used[language]}">${when(redeemedAt)}</td>
<td class="number">${amountCents !== null && `${inMoney(amountCents)} / ${inMoney(discountCents ?? 0)}`}</td></tr>`,
  )}`;
}
