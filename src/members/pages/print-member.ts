import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { may } from '../../web/page.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import type { WhoCard } from '../texts-who.ts';

/** Everything known of one person, and beside it what happened. */
export function printCard(context: Context<Env>, card: WhoCard, timeline: Html): Html {
  const { language } = context.var;
  return html`<div class="page"><header><h1><bdi>${card.name || `#${card.id}`}</bdi></h1>
<span class="lead">#${card.id} · ${card.role}</span><a class="lead" href="/members">${texts.back[language]}</a></header>
<div class="columns late">
<section class="sheet"><h2>${texts.timeline[language]}</h2>${timeline}</section>
<div>${printTags(context, card)}
<section class="sheet"><h2>${texts.whole[language]}</h2>${printFacts(context, card)}</section>
<section class="sheet"><h2>${texts.value[language]}</h2>${printValue(context, card)}</section>
<section class="sheet"><h2>${texts.orders[language]}</h2>${printOrders(context, card)}</section></div>
</div></div>`;
}

/** The tags with why each is there; editors add and take away. */
export function printTags(context: Context<Env>, card: WhoCard): Html {
  const { language } = context.var;
  const mayChange = may(context, 'editor');
  const address = `/members/${card.id}/tags`;
  const live = html`hx-post="${address}" hx-target="#tags" hx-swap="outerHTML"`;
  const tags = card.tags.map(
    ({
      name,
      percent,
      why,
    }) => html`<li class="tag" title="${why}"><bdi>${name}</bdi> <small>${percent}%</small>
${mayChange && html`<form method="post" action="${address}" ${live}>${printToken(context)}<button name="remove" value="${name}" aria-label="${texts.remove[language](name)}">×</button></form>`}</li>`,
  );
  return html`<section class="sheet" id="tags"><h2>${texts.tags[language]}</h2>
${tags.length > 0 ? html`<ul class="tags">${tags}</ul>` : html`<p class="hint">${texts.noTags[language]}</p>`}
${
  mayChange &&
  html`<form method="post" action="${address}" class="row add" ${live}>${printToken(context)}
<input name="tag" required maxlength="20" aria-label="${texts.addTag[language]}" placeholder="${texts.addTag[language]}" autocomplete="off"><button>${texts.add[language]}</button></form>`
}
</section>`;
}

function printFacts(context: Context<Env>, card: WhoCard): Html {
  const { language } = context.var;
  const join = (values: string[]) => values.map((value, i) => html`${i > 0 ? ' · ' : ''}<bdi>${value}</bdi>`);
  const fact = (name: Record<'zh-CN' | 'en', string>, value: unknown) =>
    value ? html`<dt>${name[language]}</dt><dd>${value}</dd>` : '';
  const some = (values: string[]) => values.length > 0 && join(values);
  const logins = card.logins.map(({ login, durable }) =>
    durable ? login : `${login}（${texts.unstable[language]}）`,
  );
  const stale = card.stale && html` <span class="bad">${texts.stale[language]}</span>`;
  return html`<dl class="facts">
${fact(texts.logins, some(logins))}
${fact(texts.phone, card.phone && html`${card.phone}${stale}`)}
${fact(texts.email, card.email && html`<bdi>${card.email}</bdi>${!card.phone && stale}`)}
${fact(texts.city, card.city && html`<bdi>${card.city}</bdi>`)}
${fact(texts.since, card.since)}
${fact(texts.seen, card.lastSeen)}
${fact(texts.month, texts.present[language](card.daysPresent, card.messages, card.usualGapDays && Math.round(card.usualGapDays)))}
${fact(texts.groups, some(card.rooms))}
${fact(texts.segments, some(card.segments))}
${fact(texts.points, card.points > 0 && String(card.points))}
${fact(texts.coupons, some(card.coupons))}
${fact(texts.got, some(card.got))}
${fact(texts.answered, some(card.answered))}
${fact(texts.merged, some(card.merged))}
${fact(texts.candidates, some(card.candidates))}
</dl>`;
}

function printValue({ var: { language } }: Context<Env>, { tier, stage, changes }: WhoCard): Html {
  if (!tier && !stage) return html`<p class="hint">${texts.noScores[language]}</p>`;
  const list =
    changes.length > 0 &&
    html`<h3>${texts.changes[language]}</h3><ul>${changes.map(change => html`<li class="hint">${change}</li>`)}</ul>`;
  return html`<p>${tier}</p><p>${stage}</p>${list}`;
}

function printOrders({ var: { language } }: Context<Env>, { orders, lastOrders }: WhoCard): Html {
  if (orders.length === 0) return html`<p class="hint">${texts.noOrders[language]}</p>`;
  const sums = orders.map(
    ({ count, total, last }) => html`<p>${texts.orderSum[language](count, total, last)}</p>`,
  );
  const rows = lastOrders.map(
    ({ at, items, amount, state }) =>
      html`<tr><td class="short">${at}</td><td><bdi>${items}</bdi>${state !== 'paid' && html`<small>${texts.states[language][state] ?? state}</small>`}</td><td class="number">${amount}</td></tr>`,
  );
  return html`${sums}<div class="scroll"><table><tbody>${rows}</tbody></table></div>`;
}
