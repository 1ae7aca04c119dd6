import type { Context } from 'hono';
import { html } from 'hono/html';
import type { House } from '../../deps.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayMoney, sayNumber } from '../../web/format.ts';
import type { Compared } from '../compare.ts';
import type { Report } from '../measure.ts';
import { labelInWords } from '../preview.ts';
import { reasonOf } from '../render-dry-run.ts';
import { clickLines, renderReport, upliftLines, variantLines } from '../render-report.ts';
import type { Written } from '../store-campaigns.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { reportTexts } from '../texts-report.ts';
import { type Parts, printFigure } from './parts.ts';

type View = { campaign: Written; report: Report };

/** What came of a campaign: each plot with its numbers as a table. */
export function printReport({ console }: Parts, context: Context<Env>, view: View): Html {
  const { language } = context.var;
  const { campaign, report } = view;
  if (report.planned === 0)
    return html`<section class="sheet"><p class="none">${reportTexts.nothing[language]}</p></section>`;
  const { house } = console.deps;
  const words = renderReport({ campaign, report, house, language });
  const lines = words
    .split('\n')
    .slice(1)
    .map(line => html`<li>${line}</li>`);
  return html`${printFigures(context, view, house.currency)}
<div class="columns">${printFunnel(context, view, house)}${printUplift(context, view, house)}</div>
<div class="columns">${printVariants(context, view, house)}${printExcluded(context, view)}</div>
<section class="sheet"><details class="more"><summary>${texts.inWords[language]}</summary><ul>${lines}</ul></details></section>`;
}

function printFigures(
  { var: { language } }: Context<Env>,
  { campaign, report }: View,
  currency: string,
): Html {
  const { last, first } = report.credit;
  const days =
    reportTexts.sales[language](campaign.plan.attributionDays, [0, ''], [0, '']).split(/[:：]/u)[0] ?? '';
  const sold = report.byRoom
    ? ''
    : html`${printFigure(days, sayMoney(last.cents, language, currency), `${texts.orders[language](last.orders)} · ${texts.byTouch.last[language]}`)}
${printFigure(days, sayMoney(first.cents, language, currency), `${texts.orders[language](first.orders)} · ${texts.byTouch.first[language]}`)}`;
  return html`<dl class="figures">${printFigure(texts.steps4.sent[language], sayNumber(report.sent), `${texts.steps4.planned[language]} ${sayNumber(report.planned)}`)}
${printFigure(texts.acted[language], sayNumber(report.acted), `${texts.steps4.redeemed[language]} ${sayNumber(report.redeemed)}`)}
${sold}${printFigure(texts.optOuts[language], sayNumber(report.optOuts), '')}</dl>`;
}

const asTable = ({ var: { language } }: Context<Env>, table: Html): Html =>
  html`<details class="more"><summary>${texts.asTable[language]}</summary><div class="scroll">${table}</div></details>`;

const plot = (id: number, what: string, chart: string, look = 'low'): Html =>
  html`<div class="chart ${look}" data-chart="${chart}" data-from="/campaigns/${id}/data/${what}" aria-hidden="true"></div>`;

function printFunnel(context: Context<Env>, { campaign, report }: View, house: House): Html {
  const { language } = context.var;
  const rows = (['planned', 'sent', 'acted', 'redeemed'] as const).map(
    step =>
      html`<tr><td>${texts.steps4[step][language]}</td><td class="number">${sayNumber(report[step])}</td><td class="number">${((100 * report[step]) / report.planned).toFixed(1)}%</td></tr>`,
  );
  return html`<section class="sheet"><h2>${texts.funnel[language]}</h2>${plot(campaign.id, 'funnel', 'funnel')}${clickLines({ campaign, report, house, language }).map(line => html`<p class="hint">${line}</p>`)}
${asTable(context, html`<table><tbody>${rows}</tbody></table>`)}</section>`;
}

/** What it brought against those who were left out, with where the true difference lies. */
function printUplift(context: Context<Env>, { campaign, report }: View, house: House): Html {
  const { language } = context.var;
  const lines = upliftLines({ campaign, report, house, language });
  const told = lines.map(line => html`<p>${line}</p>`);
  const head = html`<h2>${texts.uplift[language]}</h2>`;
  if (!report.uplift)
    return html`<section class="sheet">${head}${told.length > 0 ? told : html`<p class="none">—</p>`}</section>`;
  const { buyers, cents } = report.uplift;
  if (buyers.verdict === 'small' && cents.verdict === 'small')
    return html`<section class="sheet">${head}${told}</section>`;
  const row = (what: 'buyers' | 'cents', compared: Compared, say: (n: number) => string) =>
    html`<tr><td>${texts.whatOf[what][language]}</td>${compared.verdict === 'small' ? html`<td class="number">—</td><td class="number">—</td>` : html`<td class="number">${say(compared.difference)}</td><td class="number">${say(compared.low)} … ${say(compared.high)}</td>`}</tr>`;
  const inMoney = (n: number) => sayMoney(Math.round(n), language, house.currency);
  const table = html`<table><thead><tr><th></th><th scope="col" class="number">${texts.difference[language]}</th><th scope="col" class="number">${texts.interval[language]}</th></tr></thead>
<tbody>${row('buyers', buyers, n => `${(100 * n).toFixed(1)}%`)}${row('cents', cents, inMoney)}</tbody></table>`;
  return html`<section class="sheet">${head}${told}${plot(campaign.id, 'uplift', 'interval', 'flat')}
<p class="hint">${texts.upliftHint[language]}</p>${asTable(context, table)}</section>`;
}

function printVariants(context: Context<Env>, { campaign, report }: View, house: House): Html {
  const { language } = context.var;
  const rows = report.variants.map(
    ({ variant, sent, acted, redeemed, buyers }) =>
      html`<tr><td><bdi>${labelInWords(campaign.plan, variant, language)}</bdi></td>${[sent, acted, redeemed, buyers].map(n => html`<td class="number">${sayNumber(n)}</td>`)}</tr>`,
  );
  const heads = [texts.steps4.sent, texts.acted, texts.steps4.redeemed, texts.bought].map(
    head => html`<th scope="col" class="number">${head[language]}</th>`,
  );
  const tests = variantLines({ campaign, report, house, language })
    .slice(report.variants.length)
    .map(line => html`<p>${line}</p>`);
  const table = html`<table><thead><tr><th scope="col">${texts.variant[language]}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section class="sheet"><h2>${texts.byVariant[language]}</h2>${tests}${report.variants.length > 0 ? plot(campaign.id, 'variants', 'variants') : ''}
${asTable(context, table)}</section>`;
}

function printExcluded(context: Context<Env>, { campaign, report }: View): Html {
  const { language } = context.var;
  const rows = report.excluded.map(
    ({ reason, count }) =>
      html`<tr><td>${reasonOf(reason, language)}</td><td class="number">${sayNumber(count)}</td></tr>`,
  );
  const body =
    rows.length > 0
      ? html`${plot(campaign.id, 'excluded', 'bars')}${asTable(context, html`<table><tbody>${rows}</tbody></table>`)}`
      : html`<p class="hint">${texts.nobodyExcluded[language]}</p>`;
  return html`<section class="sheet"><h2>${texts.excluded[language]}</h2>${body}</section>`;
}
