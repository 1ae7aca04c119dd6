import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { openSharedBy } from '../../web/share.ts';
import { gatherReport } from '../gather-report.ts';
import { measure, type Report } from '../measure.ts';
import { labelInWords } from '../preview.ts';
import { reasonOf } from '../render-dry-run.ts';
import { findById, type Written } from '../store-campaigns.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { campaignAt, needVerb, type Parts, show } from './parts.ts';
import { printState } from './print-list.ts';
import { printReport } from './print-report.ts';
import { printStaff } from './print-staff.ts';

/** Everybody who looks is told the same; the longer it takes to find out, the more seldom it is. */
const FRESH_MS = 3_000;
const MOST_CAMPAIGNS = 12;
const PART_WAIT_MS = 2_000;

type ReportOf = (campaignId: number, waitMs: number) => Promise<Report | undefined>;

/** `/campaigns/12/report`: what came of it, as plots with their numbers. */
export function mountReport(parts: Parts, app: Hono<Env>): void {
  const { deps, asset } = parts.console;
  const shared = openSharedBy(deps, {
    freshMs: FRESH_MS,
    most: MOST_CAMPAIGNS,
    load: async key => {
      const campaign = await findById({ all: deps.db.read }, Number(key));
      return campaign && measure(await gatherReport(deps, campaign), deps.random.next);
    },
  });
  const reportOf: ReportOf = (id, waitMs) => shared.of(String(id)).get(waitMs);
  app.get('/campaigns/:id{[0-9]{1,9}}/report', async context => {
    await needVerb(parts, context, 'report');
    const campaign = await campaignAt(parts, context);
    // Measuring takes the store a while where many got it: the page is there first.
    const isAwaited = context.req.query('wait') !== undefined;
    const report = isAwaited ? await reportOf(campaign.id, PART_WAIT_MS) : undefined;
    const body = await printPart(parts, context, campaign, report);
    const { id, name } = campaign;
    const title = html`${texts.report[context.var.language]} <bdi>${name}</bdi>`;
    const content = html`<div class="page"><header><h1>${title}</h1>${printState(campaign.state, context)}<a class="lead" href="/campaigns/${id}">‹ <bdi>${name}</bdi></a></header>${body}</div>`;
    return await show(parts, context, {
      title: name,
      content,
      scripts: [asset('echarts.js'), asset('charts.js')],
    });
  });
  app.get('/campaigns/:id{[0-9]{1,9}}/report/part', async context => {
    await needVerb(parts, context, 'report');
    const campaign = await campaignAt(parts, context);
    const report = await reportOf(campaign.id, PART_WAIT_MS);
    return context.html(await printPart(parts, context, campaign, report));
  });
  app.get('/campaigns/:id{[0-9]{1,9}}/data/:what', async context => {
    await needVerb(parts, context, 'report');
    const campaign = await campaignAt(parts, context);
    const report = await reportOf(campaign.id, PART_WAIT_MS);
    const plot = Object.hasOwn(PLOTS, context.req.param('what')) && PLOTS[context.req.param('what')];
    if (!plot || !report) return context.json([]);
    return context.json(plot(report, { campaign, context, currency: deps.house.currency }));
  });
}

async function printPart(
  parts: Parts,
  context: Context<Env>,
  campaign: Written,
  report: Report | undefined,
): Promise<Html> {
  if (report)
    return html`${printReport(parts, context, { campaign, report })}${await printStaff(parts, context, campaign)}`;
  return html`<section class="sheet" hx-get="/campaigns/${campaign.id}/report/part" hx-trigger="load" hx-swap="outerHTML">
<p class="none">${texts.measuring[context.var.language]}…</p><noscript><a href="/campaigns/${campaign.id}/report?wait=1">${texts.report[context.var.language]}</a></noscript></section>`;
}

type Seen = { campaign: Written; context: Context<Env>; currency: string };

/** What the plots are drawn from. */
const PLOTS: Record<string, (report: Report, seen: Seen) => unknown> = {
  funnel: (report, { context }) =>
    (['planned', 'sent', 'acted', 'redeemed'] as const).map(step => ({
      name: texts.steps4[step][context.var.language],
      count: report[step],
    })),
  excluded: ({ excluded }, { context }) =>
    excluded.map(({ reason, count }) => ({ name: reasonOf(reason, context.var.language), count })),
  variants: ({ variants }, { campaign, context }) => {
    const { language } = context.var;
    const share = (count: number, of: number) => (of > 0 ? Math.round((1_000 * count) / of) / 10 : 0);
    return {
      names: variants.map(({ variant }) => labelInWords(campaign.plan, variant, language)),
      series: (['acted', 'buyers'] as const).map(what => ({
        name: what === 'acted' ? texts.acted[language] : texts.bought[language],
        values: variants.map(each => share(each[what], each.sent)),
      })),
    };
  },
  uplift: ({ uplift }, { context, currency }) => {
    if (!uplift) return [];
    const { language } = context.var;
    const scaled = (what: 'buyers' | 'cents', by: number, unit: string) => {
      const { difference, low, high } = uplift[what];
      const name = texts.whatOf[what][language];
      return { name, unit, difference: difference * by, low: low * by, high: high * by };
    };
    const both = [
      { what: 'buyers', by: 100, unit: '%' },
      { what: 'cents', by: 0.01, unit: currency === 'CNY' && language !== 'en' ? ' 元' : ` ${currency}` },
    ] as const;
    // A range that says nothing is not drawn: it would look like one that does.
    return both
      .filter(({ what }) => uplift[what].verdict !== 'small')
      .map(({ what, by, unit }) => scaled(what, by, unit));
  },
};
