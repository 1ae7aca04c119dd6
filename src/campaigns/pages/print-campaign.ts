import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import { formatCampaign, writeSend } from '../format-campaign.ts';
import type { Verb } from '../parse-request.ts';
import { nextState, type Step } from '../states.ts';
import type { Written } from '../store-campaigns.ts';
import { nameOfMember } from '../store-listed.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mayVerb, type Parts } from './parts.ts';
import { printState } from './print-list.ts';
import { printStaff } from './print-staff.ts';
import { type ProgressOf, printProgress } from './progress.ts';
import { sayAudience, sayPlanned } from './say-plan.ts';

type Deed = 'submit' | 'withdraw' | 'pause' | 'resume' | 'stop' | 'remove' | 'test';

/** A campaign: where it stands, what can be done with it, how far it is, and what it says. */
export async function printCampaign(
  parts: Parts,
  context: Context<Env>,
  { campaign, live }: { campaign: Written; live: Html },
): Promise<Html> {
  const { language } = context.var;
  const { id, name, plan, source } = campaign;
  const said = context.req.query('tested');
  const told =
    said && html`<p class="sheet told" role="status">${texts.tested[language](Number(said) || 0)}</p>`;
  return html`<div class="page"><header><h1><bdi>${name}</bdi></h1><a class="lead" href="/campaigns">${texts.back[language]}</a></header>
${told}${live}${await printStaff(parts, context, campaign)}
<div class="columns late"><section class="sheet"><h2>${texts.messages[language]}</h2><pre class="source" dir="auto">${source || formatCampaign(plan, language)}</pre>
${mayVerb(context, 'new') && html`<p class="buttons"><a href="/campaigns/new?from=${id}">${texts.copy[language]}</a></p>`}</section>
<section class="sheet"><h2>${texts.plan[language]}</h2>${await printFacts(parts, context, campaign)}</section></div></div>`;
}

async function printFacts({ console }: Parts, context: Context<Env>, campaign: Written): Promise<Html> {
  const { language } = context.var;
  const { db, house, clock } = console.deps;
  const { plan, nextAt, createdBy, submittedBy, approvedBy } = campaign;
  const when = (at: number) => sayWhen(at, language, { timezone: house.timezone, now: clock.now() });
  const who = async (id: number | null) => (id === null ? undefined : await nameOfMember(db, id));
  const fact = (head: string, value: string | undefined) =>
    value && html`<dt>${head}</dt><dd><bdi>${value}</bdi></dd>`;
  const people = [await who(createdBy), await who(submittedBy), await who(approvedBy)];
  const [made, submitted, approved] = people;
  return html`<dl class="facts">${fact(texts.whom[language], sayAudience(plan, language))}
${fact(texts.when[language], sayPlanned(plan, language))}
${fact(texts.next[language], nextAt === null ? undefined : when(nextAt))}
${fact(texts.where[language], writeSend(plan.send, language))}
${fact(texts.coupon[language], plan.coupon)}
${fact(texts.holdout[language], plan.holdoutPercent > 0 ? `${plan.holdoutPercent}%` : undefined)}
${fact(texts.by.made[language], made)}${fact(texts.by.submitted[language], submitted)}${fact(texts.by.approved[language], approved)}</dl>`;
}

/** Its state, its buttons and how far it is: asked for again while somebody looks, and answered where it changed. */
export async function printLive(
  parts: Parts,
  context: Context<Env>,
  { campaign, progressOf }: { campaign: Written; progressOf: ProgressOf },
): Promise<string> {
  const { language } = context.var;
  const { id, state } = campaign;
  const progress = await progressOf(id, 40);
  const body = html`<p class="standing">${printState(state, context)} <span>${texts.steps[state][language]}</span></p>
${progress && html`<div class="run">${printProgress(parts.console.deps, context, progress)}</div>`}
${printDeeds(context, campaign, progress !== undefined)}`;
  const was = createHash('sha256').update(String(body)).digest('base64url').slice(0, 12);
  return String(
    html`<section class="sheet" id="live" hx-get="/campaigns/${id}/live?was=${was}" hx-trigger="tick from:body" hx-swap="outerHTML">${raw(String(body))}</section>`,
  );
}

type Offer = { wanted: boolean; verb: Verb; print: () => Html };

/** Only what can be done from where it stands, by whoever looks. */
function printDeeds(context: Context<Env>, campaign: Written, hasRun: boolean): Html {
  const { language } = context.var;
  const { id, name, state } = campaign;
  const can = (step: Step) => nextState(campaign, step) !== undefined;
  const link = (path: string, text: string, look = '') =>
    html`<a class="button ${look}" href="/campaigns/${id}/${path}">${text}</a>`;
  const deed = (verb: Deed, look = '', sure = '') =>
    html`<form method="post" action="/campaigns/${id}/${verb}" ${sure && html`hx-confirm="${sure}"`} hx-boost="true" hx-push-url="false">${printToken(context)}<button class="${look}">${texts[verb][language]}</button></form>`;
  const isOver = state === 'done' || state === 'stopped';
  const isFirst = state === 'draft' || state === 'submitted';
  const look = can('approve') && mayVerb(context, 'approve') ? texts.lookFirst : texts.dryRun;
  const stop = () => deed('stop', 'quiet', texts.sureStop[language](name));
  const remove = () => deed('remove', 'quiet', texts.sureRemove[language](name));
  const offers: Offer[] = [
    { wanted: !isOver, verb: 'dryrun', print: () => link('dry-run', look[language], isFirst ? 'main' : '') },
    { wanted: can('submit'), verb: 'submit', print: () => deed('submit') },
    { wanted: can('pause'), verb: 'pause', print: () => deed('pause') },
    { wanted: can('resume'), verb: 'resume', print: () => deed('resume', 'main') },
    {
      wanted: hasRun,
      verb: 'report',
      print: () => link('report', texts.report[language], isOver ? 'main' : ''),
    },
    { wanted: can('edit'), verb: 'edit', print: () => link('edit', texts.edit[language]) },
    { wanted: true, verb: 'test', print: () => deed('test') },
    { wanted: state === 'submitted', verb: 'stop', print: () => deed('withdraw') },
    { wanted: can('stop') && state !== 'submitted', verb: 'stop', print: stop },
    { wanted: can('remove') && !hasRun, verb: 'remove', print: remove },
  ];
  const printed = offers.filter(({ wanted, verb }) => wanted && mayVerb(context, verb));
  return html`<div class="buttons">${printed.map(({ print }) => print())}</div>`;
}
