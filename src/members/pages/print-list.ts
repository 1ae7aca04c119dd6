import type { Context } from 'hono';
import { html } from 'hono/html';
import { sayStanding } from '../../scoring/texts.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayMoney, sayNumber, sayWhen } from '../../web/format.ts';
import type { Console } from '../../web/page.ts';
import type { ListedMember } from '../store-list.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** Rows of the list of members; what comes after them takes the place of the button below. */
export function printRows({ deps }: Console, context: Context<Env>, members: ListedMember[]): Html {
  const { language } = context.var;
  const { timezone, currency } = deps.house;
  const when = { timezone, now: deps.clock.now() };
  return html`${members.map(
    ({ id, name, login, tier, stage, lastSeenAt, messages, orderCount, spentCents }) => html`<tr>
<td><a href="/members/${id}"><bdi>${name || `#${id}`}</bdi></a><small><bdi>${login ?? texts.fromFile[language]}</bdi></small></td>
<td>${tier && html`<span class="tag">${sayStanding(tier, language)}</span>`}</td>
<td>${stage && html`<span class="tag plain">${sayStanding(stage, language)}</span>`}</td>
<td class="short" data-label="${texts.seen[language]}">${sayWhen(lastSeenAt, language, when)}</td>
<td class="number" data-label="${texts.messages[language]}">${sayNumber(messages)}</td>
<td class="number" data-label="${texts.orders[language]}">${sayNumber(orderCount)}</td>
<td class="number" data-label="${texts.spent[language]}">${spentCents > 0 ? sayMoney(spentCents, language, currency) : '0'}</td>
</tr>`,
  )}`;
}

/** The whole list with its head; `more` leads to the rest of it. */
export function printTable(
  console: Console,
  context: Context<Env>,
  { members, more }: { members: ListedMember[]; more: string | undefined },
): Html {
  const { language } = context.var;
  if (members.length === 0) return html`<p class="none">${texts.none[language]}</p>`;
  const heads = [texts.name, texts.tier, texts.stage, texts.seen];
  const numbers = [texts.messages, texts.orders, texts.spent];
  return html`<div class="scroll"><table class="stacks">
<thead><tr>${heads.map(head => html`<th scope="col">${head[language]}</th>`)}${numbers.map(head => html`<th scope="col" class="number">${head[language]}</th>`)}</tr></thead>
<tbody id="rows">${printRows(console, context, members)}</tbody></table></div>
${printMore(context, more)}`;
}

/** The button below the list; also what an answer with more rows puts in its place. */
export function printMore({ var: { language } }: Context<Env>, more: string | undefined, swap = false): Html {
  const place = swap ? html`hx-swap-oob="true"` : '';
  return html`<p class="pager" id="more" ${place}>${
    more &&
    html`<a class="button" href="${more}" hx-get="${more}" hx-target="#rows" hx-swap="beforeend">${texts.more[language]}</a>`
  }</p>`;
}
