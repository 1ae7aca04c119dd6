import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Work } from '../../jobs/works.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayMoney, sayNumber } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import { whenOf } from '../approve-campaign.ts';
import { textsOf } from '../choose.ts';
import { labelInWords } from '../preview.ts';
import { openRenderer } from '../render.ts';
import { anywayLines, costOf, couponLines, reasonOf, staffLines, stamp } from '../render-dry-run.ts';
import { nextState } from '../states.ts';
import type { Written } from '../store-campaigns.ts';
import { dryRunTexts } from '../texts-dry-run.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import type { Looked } from './dry-runs.ts';
import { mayVerb, type Parts, printFigure } from './parts.ts';
import { printBubbles } from './print-bubbles.ts';
import { sayTime } from './progress.ts';

type View = { campaign: Written; looked: Looked; words: string[] };

/** Where a dry run will stand in a moment. */
export function printBegun(
  { var: { language } }: Context<Env>,
  { id }: Pick<Written, 'id'>,
  anew: boolean,
): Html {
  const address = `/campaigns/${id}/dry-run`;
  return html`<section class="sheet" id="dry-run" hx-get="${address}/part${anew ? '?anew=1' : ''}" hx-trigger="load" hx-swap="outerHTML">
<p>${texts.counting[language]}…</p><noscript><a href="${address}?wait=1">${texts.dryRun[language]}</a></noscript></section>`;
}

/** A dry run that is under way, or that came to nothing. */
export function printLooking(context: Context<Env>, { id }: Pick<Written, 'id'>, work: Work): Html {
  const { language } = context.var;
  const again = html`<p class="buttons"><a class="button" href="/campaigns/${id}/dry-run?anew=1">${texts.again[language]}</a></p>`;
  if (work.state === 'cancelled') {
    return html`<section class="sheet" id="dry-run"><p>${texts.cancelled[language]}</p>${again}</section>`;
  }
  if (work.state !== 'running') {
    const why = work.outcome?.lines[language].join(' ') ?? '';
    return html`<section class="sheet" id="dry-run"><p class="bad">${texts.broken[language]}${why}</p>${again}</section>`;
  }
  const { share = 0, rows = 0, perSecond = 0, leftSeconds } = work.reached ?? {};
  const percent = Math.floor(share * 100);
  const pace = [
    `${percent}%`,
    ...(rows > 0 ? [sayNumber(rows)] : []),
    ...(perSecond > 0 ? [texts.rate[language](sayNumber(perSecond * 60))] : []),
    ...(leftSeconds === undefined ? [] : [texts.left[language](sayTime(leftSeconds, language))]),
  ].join(' · ');
  return html`<section class="sheet" id="dry-run" hx-get="/campaigns/${id}/dry-run/part" hx-trigger="load delay:500ms" hx-swap="outerHTML">
<p>${texts.counting[language]}…</p><progress class="bar tall" max="100" value="${percent}" aria-label="${texts.counting[language]}">${percent}%</progress>
<p class="hint">${pace}</p>
<form method="post" action="/campaigns/${id}/dry-run/cancel" hx-post="/campaigns/${id}/dry-run/cancel" hx-target="#dry-run" hx-swap="outerHTML">${printToken(context)}<button>${texts.stopIt[language]}</button></form></section>`;
}

/** What would happen, and what can be done about it now. */
export async function printLooked(parts: Parts, context: Context<Env>, view: View): Promise<Html> {
  const { language } = context.var;
  const { campaign, looked } = view;
  const zone = campaign.plan.timezone;
  const asOf = texts.asOf[language](`${stamp(looked.dry.at, zone)} (${zone})`);
  const trigger =
    campaign.plan.when.kind === 'on' && html`<p class="hint">${dryRunTexts.onTrigger[language]}</p>`;
  return html`<div id="dry-run"><p class="hint">${asOf} · ${texts.nothingSent[language]} <a href="/campaigns/${campaign.id}/dry-run?anew=1">${texts.again[language]}</a></p>${trigger}
${printFigures(parts, context, view)}${printStaff(context, view)}
<div class="columns"><div>${printReasons(context, view)}${printNext(context, view)}</div>
<section class="sheet"><h2>${texts.samples[language]}</h2>${await printSamples(parts, context, view)}</section></div>
<section class="sheet"><details class="more"><summary>${texts.inWords[language]}</summary><ul>${view.words.map(line => html`<li>${line}</li>`)}</ul></details></section></div>`;
}

function printFigures({ console }: Parts, context: Context<Env>, { campaign, looked }: View): Html {
  const { language } = context.var;
  const { house } = console.deps;
  const { dry, people } = looked;
  const zone = campaign.plan.timezone;
  const cost = costOf(dry, people);
  // Staff confirm when they will: nobody knows when it is done.
  const finish = dry.go === 0 || dry.staff.size > 0 ? '—' : stamp(dry.finish.at, zone).slice(5);
  const days = dry.finish.days > 1 ? texts.days[language](dry.finish.days) : '';
  const heldOut =
    dry.held > 0 ? dryRunTexts.held[language](dry.held, campaign.plan.holdoutPercent).slice(2) : '';
  const meantSmall = people === undefined ? heldOut : dryRunTexts.people[language](people);
  const atMost = cost === undefined ? '' : texts.atMost[language](sayMoney(cost, language, house.currency));
  return html`<dl class="figures">${printFigure(texts.willGet[language], sayNumber(dry.go), '')}
${printFigure(texts.meantShort[language], sayNumber(dry.meant), meantSmall)}
${printFigure(texts.finishAt[language], finish, days)}
${dry.batch && printFigure(texts.couponCost[language], sayNumber(people ?? dry.go), atMost)}</dl>`;
}

/** Where staff of WeCom's send: who has to confirm, and for how many. */
function printStaff({ var: { language } }: Context<Env>, { campaign, looked: { dry } }: View): Html | '' {
  if (campaign.plan.send.to !== 'wecom' || dry.staff.size === 0) return '';
  const [head = '', ...lines] = staffLines({ campaign, dry, language });
  return html`<section class="sheet"><p>${head}</p><ul>${lines.map(line => html`<li>${line.replace(/^· /u, '')}</li>`)}</ul></section>`;
}

function printReasons({ var: { language } }: Context<Env>, { looked }: View): Html {
  const { dry } = looked;
  const all = Math.max(1, dry.meant);
  const row = (reason: string, count: number, later: boolean) =>
    html`<tr><td>${reasonOf(reason, language)}${later && html` <span class="tag plain">${texts.getsLater[language]}</span>`}</td><td class="number">${sayNumber(count)}</td>
<td class="barred"><progress class="bar ${later ? 'leaf' : ''}" max="${all}" value="${count}" aria-hidden="true"></progress></td></tr>`;
  const sorted = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1]);
  const rows = [
    ...(dry.held > 0 ? [row('holdout', dry.held, false)] : []),
    ...sorted(dry.no).map(([reason, count]) => row(reason, count, false)),
    ...sorted(dry.later).map(([reason, count]) => row(reason, count, true)),
  ];
  const head = html`<thead><tr><th scope="col">${texts.reason[language]}</th><th scope="col" class="number">${texts.people[language]}</th><th></th></tr></thead>`;
  return html`<section class="sheet"><h2>${texts.whyNot[language]}</h2>
${rows.length > 0 ? html`<table>${head}<tbody>${rows}</tbody></table>` : html`<p class="hint">${texts.everybodyGets[language]}</p>`}${anywayLines(dry, language).map(line => html`<p class="hint">${line.slice(2)}</p>`)}</section>`;
}

/** Submitted by an editor, approved by a manager: exactly what stands on this page. */
function printNext(context: Context<Env>, { campaign, looked }: View): Html {
  const { language } = context.var;
  const { id } = campaign;
  const { asked } = looked;
  const can = (step: 'submit' | 'approve') => nextState(campaign, step) !== undefined;
  if (can('submit') && mayVerb(context, 'submit')) {
    return html`<section class="sheet"><p>${texts.submitHint[language]}</p><form method="post" action="/campaigns/${id}/submit" hx-boost="true" hx-push-url="false">${printToken(context)}
<button class="main">${texts.submit[language]}</button></form></section>`;
  }
  if (!can('approve')) return html``;
  if (!mayVerb(context, 'approve'))
    return html`<section class="sheet"><p>${texts.steps.submitted[language]}</p></section>`;
  const sure =
    asked.twice &&
    html`<label class="check"><input type="checkbox" name="sure" value="yes" required> ${texts.sure[asked.twice][language](sayNumber(asked.reach))}</label>`;
  return html`<section class="sheet approve"><h2>${texts.approve[language]}</h2><p class="hint">${texts.approveHint[language]}</p>
<form class="fields" method="post" action="/campaigns/${id}/approve" hx-boost="true" hx-push-url="false">${printToken(context)}
<input type="hidden" name="hash" value="${asked.hash}">${sure}
<p class="buttons"><button class="main">${texts.approveWhen[language](whenOf(campaign, language))}</button></p></form></section>`;
}

async function printSamples(
  { console }: Parts,
  context: Context<Env>,
  { campaign, looked }: View,
): Promise<Html> {
  const { language } = context.var;
  const { clock, house } = console.deps;
  const { dry, people } = looked;
  const { plan } = campaign;
  const render = await openRenderer();
  const templates = textsOf(plan);
  const previewing = { plan, house, now: clock.now(), language, batch: dry.batch };
  const notes = couponLines(dry, { house, language, people }).map(line => html`<p class="hint">${line}</p>`);
  const seen = [...dry.texts].map(([label, { count, samples }]) => {
    const each = samples.map(
      shown => html`<p class="to"><bdi>${dryRunTexts.to[language](shown.told?.name ?? shown.room?.title ?? '')}</bdi></p>
${printBubbles(context, { render, plan, templates: templates.get(label) ?? [], shown, previewing })}`,
    );
    return html`<section class="text-of"><h3>${labelInWords(plan, label, language)} <span class="tag plain">${sayNumber(count)}</span></h3>${each}</section>`;
  });
  return html`${notes}${seen}`;
}
