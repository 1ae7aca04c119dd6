import { html } from 'hono/html';
import type { Language } from '../../kernel/language.ts';
import type { Contributor } from '../../scoring/rank.ts';
import type { NamedRoom } from '../../scoring/store-overview.ts';
import type { Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import type { LivelyDay, Square } from '../store-insight.ts';
import { texts } from '../texts.ts';
import { asTable, isoDay } from './print-table.ts';

const SCORES = [5, 4, 3, 2, 1];
const MOST_GROUPS = 200;

/** A square for each day; the table below says the same. */
export function printHeat(days: LivelyDay[], language: Language): Html {
  const rows = [...days]
    .reverse()
    .filter(({ messages }) => messages > 0)
    .map(
      ({ day, messages, people }) =>
        html`<tr><td>${isoDay(day)}</td><td class="number">${sayNumber(messages)}</td><td class="number">${sayNumber(people)}</td></tr>`,
    );
  const head = html`<thead><tr><th scope="col">${texts.day[language]}</th><th scope="col" class="number">${texts.messageCount[language]}</th><th scope="col" class="number">${texts.people[language]}</th></tr></thead>`;
  return html`<section class="sheet"><h2>${texts.heat[language]}</h2><p class="hint">${texts.heatHint[language]}</p>
<div class="chart low" data-chart="days" data-from="/insight/data/days" data-unit="${texts.messageCount[language]}" aria-hidden="true"></div>
${asTable(language, html`<table>${head}<tbody>${rows}</tbody></table>`)}</section>`;
}

/** How many are where: a plot in the table itself. */
export function printStanding(
  what: 'tiers' | 'stages',
  shares: { name: string; count: number }[],
  language: Language,
): Html {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  const rows = shares.map(
    ({ name, count }) =>
      html`<tr><td><bdi>${name}</bdi></td><td class="number">${sayNumber(count)}</td><td class="number">${all > 0 ? ((100 * count) / all).toFixed(1) : '0'}%</td></tr>`,
  );
  const head = html`<thead><tr><th scope="col">${texts[what][language]}</th><th scope="col" class="number">${texts.count[language]}</th><th scope="col" class="number">${texts.share[language]}</th></tr></thead>`;
  const plot = html`<div class="chart low" data-chart="bars" data-from="/insight/data/${what}" aria-hidden="true"></div>`;
  const table = html`<table>${head}<tbody>${rows}</tbody></table>`;
  return html`<section class="sheet"><h2>${texts[what][language]}</h2>
${all > 0 ? html`${plot}${asTable(language, table)}` : html`<p class="none">${texts.notScored[language]}</p>`}</section>`;
}

/** Recency across, frequency down. */
export function printScores(squares: Square[], language: Language): Html {
  const count = (recency: number, frequency: number) =>
    squares.find(each => each.recency === recency && each.frequency === frequency)?.count ?? 0;
  const across = [...SCORES].reverse();
  const rows = SCORES.map(
    frequency =>
      html`<tr><th scope="row">${texts.frequency[language]} ${frequency}</th>${across.map(recency => html`<td class="number">${sayNumber(count(recency, frequency))}</td>`)}</tr>`,
  );
  const head = html`<thead><tr><td></td>${across.map(recency => html`<th scope="col" class="number">${texts.recency[language]} ${recency}</th>`)}</tr></thead>`;
  const plot = html`<div class="chart" data-chart="scores" data-from="/insight/data/scores" aria-hidden="true"></div>`;
  const table = html`<table>${head}<tbody>${rows}</tbody></table>`;
  return html`<section class="sheet"><h2>${texts.rfm[language]}</h2><p class="hint">${texts.rfmHint[language]}</p>
${squares.length > 0 ? html`${plot}${asTable(language, table)}` : html`<p class="none">${texts.notScored[language]}</p>`}</section>`;
}

/** The ones a group lives by; another group is a choice away. */
export function printTop(
  { groups, chosen, people }: { groups: NamedRoom[]; chosen: number | undefined; people: Contributor[] },
  language: Language,
): Html {
  const title = html`<h2>${texts.top[language]}</h2><p class="hint">${texts.topHint[language]}</p>`;
  if (chosen === undefined)
    return html`<section class="sheet">${title}<p class="none">${texts.noGroups[language]}</p></section>`;
  const options = groups
    .slice(0, MOST_GROUPS)
    .map(
      ({ id, title: name }) =>
        html`<option value="${id}" ${id === chosen ? 'selected' : ''}>${name}</option>`,
    );
  const rows = people.map(
    ({ memberId, name, messages, days, answers }) =>
      html`<tr><td><a href="/members/${memberId}"><bdi>${name || `#${memberId}`}</bdi></a></td><td class="number">${sayNumber(answers)}</td>
<td class="number">${texts.daysOf[language](days)}</td><td class="number">${sayNumber(messages)}</td></tr>`,
  );
  const heads = [texts.answers, texts.days, texts.messageCount];
  const table = html`<div class="scroll"><table><thead><tr><th scope="col">${texts.name[language]}</th>${heads.map(head => html`<th scope="col" class="number">${head[language]}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<section class="sheet" id="top">${title}
<form class="row choose" method="get" action="/insight"><select name="group" aria-label="${texts.group[language]}" hx-get="/insight/part/top" hx-trigger="change" hx-target="#top" hx-swap="outerHTML">${options}</select>
<noscript><button>${texts.show[language]}</button></noscript></form>
${people.length > 0 ? table : html`<p class="none">${texts.nobody[language]}</p>`}</section>`;
}
