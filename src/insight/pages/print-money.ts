import { html } from 'hono/html';
import type { Compared } from '../../campaigns/compare.ts';
import type { Language } from '../../kernel/language.ts';
import type { Html } from '../../web/env.ts';
import { sayMoney, sayNumber } from '../../web/format.ts';
import type { Revenue, Takings } from '../gather-revenue.ts';
import type { Lift } from '../gather-uplift.ts';
import { trendTexts as texts } from '../texts-trends.ts';
import { asTable, printTable } from './print-table.ts';

const MOST_CAMPAIGNS = 6;
const MOST_SHOPS = 8;

type Shop = { language: Language; currency: string };

/** What campaigns did more than nothing at all. */
export function printUplift(lifts: Lift[], { language, currency }: Shop): Html {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const money = (cents: number): string => sayMoney(Math.round(cents), language, currency);
  const cell = (compared: Compared, say: (value: number) => string): Html => {
    const { difference, low, high, verdict } = compared;
    const sign = difference > 0 ? '+' : '';
    return html`<td class="number">${verdict === 'small' ? '—' : html`${sign}${say(difference)} (${say(low)} … ${say(high)})`}<small>${texts.verdicts[language][verdict]}</small></td>`;
  };
  const rows = lifts.map(
    ({ id, name, sent, uplift: { buyers, cents } }) =>
      html`<tr><td><a href="/campaigns/${id}/report"><bdi>${name}</bdi></a></td><td class="number">${sayNumber(sent)}</td>${cell(buyers, percent)}${cell(cents, money)}</tr>`,
  );
  const heads = [texts.campaign, [texts.sent], [texts.buyers], [texts.perMember]] as const;
  return html`<section class="sheet"><h2>${texts.uplift[language]}</h2><p class="hint">${texts.upliftHint[language]}</p>
${lifts.length > 0 ? printTable(language, [...heads] as Parameters<typeof printTable>[1], rows) : html`<p class="none">${texts.noUplift[language]}</p>`}</section>`;
}

export type NamedTakings = Takings & { name: string };

/** The sources in the order of what they brought; campaigns beyond the first few are one line. */
export function sourcesOf(revenue: Revenue, names: Map<number, string>, language: Language): NamedTakings[] {
  const byMoney = [...revenue.campaigns]
    .map(([id, takings]) => ({ name: names.get(id) ?? `#${id}`, ...takings }))
    .sort((a, b) => b.cents - a.cents);
  const rest = byMoney.slice(MOST_CAMPAIGNS);
  const others = rest.reduce((sum, each) => plus(sum, each), { orders: 0, cents: 0 });
  const all = [
    ...byMoney.slice(0, MOST_CAMPAIGNS),
    { name: texts.otherCampaigns[language](rest.length), ...others },
    { name: texts.viaCoupon[language], ...revenue.coupon },
    { name: texts.byThemselves[language], ...revenue.own },
  ];
  return all.filter(({ orders }) => orders > 0).sort((a, b) => b.cents - a.cents);
}

const plus = (sum: Takings, { orders, cents }: Takings): Takings => ({
  ...{ orders: sum.orders + orders, cents: sum.cents + cents },
});

/** What brought the money: by what wrote to the buyers, and by shop. */
export function printRevenue(sources: NamedTakings[], shops: Map<string, Takings>, shop: Shop): Html {
  const { language } = shop;
  const title = html`<h2>${texts.revenue[language]}</h2><p class="hint">${texts.revenueHint[language]}</p>`;
  if (sources.length === 0)
    return html`<section class="sheet">${title}<p class="none">${texts.noRevenue[language]}</p></section>`;
  const byShop = [...shops]
    .map(([name, takings]) => ({ name: name || texts.noShop[language], ...takings }))
    .sort((a, b) => b.cents - a.cents)
    .slice(0, MOST_SHOPS);
  const table = (named: NamedTakings[], head: typeof texts.source) =>
    printTable(
      language,
      [head, [texts.orders], [texts.money], [texts.share]],
      printRows(named, sources, shop),
    );
  const plot = html`<div class="chart low" data-chart="bars" data-from="/insight/data/revenue" aria-hidden="true"></div>`;
  const shopTable = html`<h3>${texts.shops[language]}</h3>${table(byShop, texts.shop)}`;
  return html`<section class="sheet">${title}${plot}${asTable(language, table(sources, texts.source))}${byShop.length > 1 && shopTable}</section>`;
}

function printRows(named: NamedTakings[], sources: NamedTakings[], { language, currency }: Shop): Html[] {
  const all = sources.reduce((sum, { cents }) => sum + cents, 0);
  return named.map(
    ({ name, orders, cents }) =>
      html`<tr><td><bdi>${name}</bdi></td><td class="number">${sayNumber(orders)}</td><td class="number">${sayMoney(cents, language, currency)}</td><td class="number">${all > 0 ? ((100 * cents) / all).toFixed(1) : '0'}%</td></tr>`,
  );
}
