import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Works } from '../../jobs/works.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { byOf } from '../../web/page.ts';
import { settledWithin } from '../../web/share.ts';
import { approveSeen, mayApprove } from '../approve-campaign.ts';
import type { Written } from '../store-campaigns.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { type DryRuns, openDryRuns } from './dry-runs.ts';
import { campaignAt, fieldsOf, needVerb, type Parts, show } from './parts.ts';
import { printBegun, printLooked, printLooking } from './print-dry-run.ts';
import { printState } from './print-list.ts';

/** Nobody waits longer for a dry run: what takes longer is shown with how far it is. */
const WAIT_MS = 300;

/** `/campaigns/12/dry-run`: who would get it and who not, and where it is approved by whoever looked at that. */
export function mountDryRun(parts: Parts, app: Hono<Env>, works: Works): void {
  const runs = openDryRuns(parts, works);
  app.get('/campaigns/:id{[0-9]{1,9}}/dry-run', async context => {
    await needVerb(parts, context, 'dryrun');
    return await page({ parts, runs }, context, await campaignAt(parts, context));
  });
  app.get('/campaigns/:id{[0-9]{1,9}}/dry-run/part', async context => {
    await needVerb(parts, context, 'dryrun');
    return context.html(await printPart({ parts, runs }, context, await campaignAt(parts, context)));
  });
  app.post('/campaigns/:id{[0-9]{1,9}}/dry-run/cancel', async context => {
    await needVerb(parts, context, 'dryrun');
    const campaign = await campaignAt(parts, context);
    runs.cancel(campaign);
    const looking = runs.of(campaign, byOf(context), false);
    await settledWithin(parts.console.deps.clock, looking.ended, 1_000);
    return context.html(await printPart({ parts, runs }, context, campaign));
  });
  app.post('/campaigns/:id{[0-9]{1,9}}/approve', async context => {
    await needVerb(parts, context, 'approve');
    return await approve({ parts, runs }, context, await campaignAt(parts, context));
  });
}

type Setting = { parts: Parts; runs: DryRuns };

/** Looking at many takes the store a while: the page is there first, and what was looked at comes into it. */
async function page(
  setting: Setting,
  context: Context<Env>,
  campaign: Written,
  told?: Html,
): Promise<Response> {
  const { parts, runs } = setting;
  const { language } = context.var;
  const { id, name } = campaign;
  const anew = context.req.query('anew') !== undefined || told !== undefined;
  const looked = anew ? undefined : runs.kept(campaign);
  const isAwaited = context.req.query('wait') !== undefined || looked !== undefined;
  const body = isAwaited ? await printPart(setting, context, campaign) : printBegun(context, campaign, anew);
  const content = html`<div class="page"><header><h1>${texts.dryRun[language]} <bdi>${name}</bdi></h1>${printState(campaign.state, context)}
<a class="lead" href="/campaigns/${id}">‹ <bdi>${name}</bdi></a></header>${told}${body}</div>`;
  return await show(parts, context, { title: name, content });
}

async function printPart({ parts, runs }: Setting, context: Context<Env>, campaign: Written): Promise<Html> {
  const looking = runs.of(campaign, byOf(context), context.req.query('anew') !== undefined);
  await settledWithin(parts.console.deps.clock, looking.ended, WAIT_MS);
  const looked = looking.looked();
  if (!looked) return printLooking(context, campaign, looking.work);
  const words = looking.work.outcome?.lines[context.var.language] ?? [];
  return await printLooked(parts, context, { campaign, looked, words });
}

/** The yes to what stood on the page: where it is not that any more, it is shown again and nothing is approved. */
async function approve(setting: Setting, context: Context<Env>, campaign: Written): Promise<Response> {
  const { parts, runs } = setting;
  const { deps } = parts.console;
  const { language } = context.var;
  const field = await fieldsOf(context);
  const hash = field('hash');
  const by = byOf(context);
  const looked = runs.lookedAt(campaign, hash);
  if (!looked || !(await mayApprove(deps, campaign, looked.asked, by))) {
    const told = html`<p class="sheet wrong" role="alert">${texts.notSame[language]}</p>`;
    return await page(setting, context, campaign, told);
  }
  if (looked.asked.twice !== null && field('sure') !== 'yes')
    throw new AppError('campaign.sure', texts.needSure);
  await approveSeen(deps, parts.desk, { campaign, hash }, by);
  return context.redirect(`/campaigns/${campaign.id}`, 303);
}
