import { html } from 'hono/html';
import type { Language } from '../../kernel/language.ts';
import { sayStanding } from '../../scoring/texts.ts';
import type { Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import type { Move } from '../store-flow.ts';
import type { Cohort } from '../store-retention.ts';
import type { Asked, Trend } from '../store-trends.ts';
import { trendTexts as texts } from '../texts-trends.ts';
import { asTable, isoDay, printTable } from './print-table.ts';

/** From stage to stage. */
export function printFlow(moves: Move[], language: Language): Html {
  const rows = moves.map(
    ({ before, after, count }) =>
      html`<tr><td>${sayStanding(before, language)}</td><td>${sayStanding(after, language)}</td><td class="number">${sayNumber(count)}</td></tr>`,
  );
  const table = printTable(language, [texts.from, texts.to, [texts.times]], rows);
  const plot = html`<div class="chart" data-chart="flow" data-from="/insight/data/flow" aria-hidden="true"></div>`;
  return html`<section class="sheet"><h2>${texts.flow[language]}</h2><p class="hint">${texts.flowHint[language]}</p>
${moves.length > 0 ? html`${plot}${asTable(language, table)}` : html`<p class="none">${texts.noFlow[language]}</p>`}</section>`;
}

/** Stages stand on both sides, so each has a name for either. */
export function flowData(moves: Move[], language: Language) {
  const of = (side: 'before' | 'after') =>
    [...new Set(moves.map(move => move[side]))].map(stage => ({
      ...{ name: `${side}:${stage}`, said: sayStanding(stage, language) },
    }));
  const links = moves.map(({ before, after, count }) => ({
    ...{ source: `before:${before}`, target: `after:${after}`, value: count },
  }));
  return { nodes: [...of('before'), ...of('after')], links };
}

const SHADES = 5;

/** A row for the newcomers of each week: a plot that is a table. */
export function printCohorts(cohorts: Cohort[], language: Language): Html {
  const title = html`<h2>${texts.cohorts[language]}</h2><p class="hint">${texts.cohortsHint[language]}</p>`;
  if (cohorts.every(({ size }) => size === 0))
    return html`<section class="sheet">${title}<p class="none">${texts.noCohorts[language]}</p></section>`;
  const weeks = cohorts.map((_, i) => html`<th scope="col" class="number">${texts.week[language](i)}</th>`);
  const rows = cohorts.map(({ monday, size, spoke }) => {
    const cells = cohorts.map((_, i) => printCell(size, spoke[i]));
    return html`<tr><th scope="row">${isoDay(monday)}</th><td class="number">${sayNumber(size)}</td>${cells}</tr>`;
  });
  return html`<section class="sheet">${title}
<div class="scroll" tabindex="0" role="region" aria-label="${texts.cohorts[language]}"><table class="shaded"><thead><tr><th scope="col">${texts.weekOf[language]}</th><th scope="col" class="number">${texts.newcomers[language]}</th>${weeks}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function printCell(size: number, spoke: number | undefined): Html {
  if (spoke === undefined || size === 0) return html`<td></td>`;
  const share = spoke / size;
  const shade = spoke === 0 ? 0 : Math.min(SHADES, 1 + Math.floor(share * SHADES));
  return html`<td class="number shade-${shade}" title="${sayNumber(spoke)} / ${sayNumber(size)}">${Math.round(share * 100)}%</td>`;
}

/** Interests week by week, and what was asked most. */
export function printTopics(
  { interests, asked }: { interests: Trend[]; asked: Asked[] },
  language: Language,
): Html {
  const rows = interests.map(
    ({ name, weeks }) =>
      html`<tr><th scope="row"><bdi>${name}</bdi></th>${weeks.map(n => html`<td class="number">${sayNumber(n)}</td>`)}</tr>`,
  );
  const ago = (interests[0]?.weeks ?? []).map(
    (_, i, { length }) => html`<th scope="col" class="number">−${length - 1 - i}</th>`,
  );
  const table = html`<table><thead><tr><th scope="col">${texts.interest[language]}</th>${ago}</tr></thead><tbody>${rows}</tbody></table>`;
  const plot = html`<div class="chart" data-chart="lines" data-from="/insight/data/trends" aria-hidden="true"></div>`;
  const questions = asked.map(
    ({ entryId, question, now, before }) =>
      html`<tr><td><a href="/knowledge/${entryId}"><bdi>${question}</bdi></a></td><td class="number">${sayNumber(now)}</td><td class="number">${sayNumber(before)}</td></tr>`,
  );
  const askedTable = printTable(language, [texts.question, [texts.lately], [texts.earlier]], questions);
  return html`<div class="columns"><section class="sheet"><h2>${texts.trends[language]}</h2><p class="hint">${texts.trendsHint[language]}</p>
${interests.length > 0 ? html`${plot}${asTable(language, table)}` : html`<p class="none">${texts.noTrends[language]}</p>`}</section>
<section class="sheet"><h2>${texts.asked[language]}</h2><p class="hint">${texts.askedHint[language]}</p>
${asked.length > 0 ? askedTable : html`<p class="none">${texts.noAsked[language]}</p>`}</section></div>`;
}
