import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber, sayWhen } from '../../web/format.ts';
import { printMore } from '../../web/print-more.ts';
import type { CampaignState } from '../campaign-plan.ts';
import { writeSend } from '../format-campaign.ts';
import { countByState, type Listed, readListed } from '../store-listed.ts';
import { campaignTexts } from '../texts-campaign.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mayVerb, type Parts } from './parts.ts';
import { sayAudience, sayPlanned } from './say-plan.ts';

const ROWS = 50;
const STATES: readonly CampaignState[] = [
  'draft',
  'submitted',
  'approved',
  'running',
  'paused',
  'done',
  'stopped',
];
const LOOK: Partial<Record<CampaignState, string>> = {
  ...{
    submitted: 'warn',
    approved: 'leaf',
    running: 'leaf',
    draft: 'plain',
    done: 'plain',
    stopped: 'plain',
  },
};

/** Where a campaign stands, as a tag. */
export function printState(state: CampaignState, { var: { language } }: Context<Env>): Html {
  return html`<span class="tag ${LOOK[state] ?? ''}">${campaignTexts.state[language][state]}</span>`;
}

/** The head of the page: its title, its two views, and where one is written. */
export function printHead(context: Context<Env>, view: '' | '/calendar'): Html {
  const { language } = context.var;
  const tabs = [
    { path: '' as const, name: texts.list },
    { path: '/calendar' as const, name: texts.calendar },
  ].map(
    ({ path, name }) =>
      html`<a href="/campaigns${path}" ${path === view ? html`aria-current="page"` : ''}>${name[language]}</a>`,
  );
  return html`<header><h1>${texts.campaigns[language]}</h1>
<nav class="menu inner" aria-label="${texts.campaigns[language]}">${tabs}</nav>
${mayVerb(context, 'new') && html`<a class="button main" href="/campaigns/new">${texts.write[language]}</a>`}</header>`;
}

/** The campaigns of one state, or of all, the latest changed first; the button below brings the rest. */
export async function printList(parts: Parts, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const { db } = parts.console.deps;
  const counts = await countByState(db);
  const state = STATES.find(each => each === context.req.query('state'));
  const { rows, more } = await nextRows(parts, context);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choice = (each: CampaignState | undefined, name: string, count: number) =>
    html`<a class="tag ${each === state ? '' : 'plain'}" href="/campaigns${each ? `?state=${each}` : ''}" ${each === state ? html`aria-current="true"` : ''}>${name} ${sayNumber(count)}</a>`;
  const choices = STATES.filter(each => counts.has(each)).map(each =>
    choice(each, campaignTexts.state[language][each], counts.get(each) ?? 0),
  );
  const heads = [texts.name, texts.state, texts.when, texts.whom, texts.where, texts.changed].map(
    head => html`<th scope="col">${head[language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr>${heads}</tr></thead><tbody id="rows">${printRows(parts, context, rows)}</tbody></table></div>${printMore(texts.more[context.var.language], more)}`;
  const none = all === 0 ? texts.none[language] : texts.noneSuch[language];
  return html`<section class="sheet">${all > 0 && html`<p class="tags choices">${choice(undefined, texts.all[language], all)}${choices}</p>`}
${rows.length > 0 ? table : html`<p class="none">${none}</p>`}</section>`;
}

/** What the button below the list brings. */
export async function printMoreRows(parts: Parts, context: Context<Env>): Promise<Html> {
  const { rows, more } = await nextRows(parts, context);
  return html`${printRows(parts, context, rows)}<template>${printMore(texts.more[context.var.language], more, true)}</template>`;
}

async function nextRows({ console }: Parts, context: Context<Env>) {
  const { state = '', before = '' } = context.req.query();
  const known = STATES.find(each => each === state);
  const [, updatedAt, id] = /^(\d{1,16})_(\d{1,9})$/.exec(before) ?? [];
  const behind = id === undefined ? undefined : { updatedAt: Number(updatedAt), id: Number(id) };
  const found = await readListed(console.deps.db, {
    states: known ? [known] : STATES,
    behind,
    most: ROWS + 1,
  });
  const rows = found.slice(0, ROWS);
  const last = rows.at(-1);
  const query = { ...(known && { state: known }), before: `${last?.updatedAt}_${last?.id}` };
  return { rows, more: found.length > ROWS ? `/campaigns?${new URLSearchParams(query)}` : undefined };
}

function printRows({ console }: Parts, context: Context<Env>, rows: Listed[]): Html {
  const { language } = context.var;
  const { clock, house } = console.deps;
  const when = { timezone: house.timezone, now: clock.now() };
  return html`${rows.map(
    ({ id, name, state, plan, nextAt, updatedAt }) => html`<tr>
<td><a href="/campaigns/${id}"><bdi>${name}</bdi></a></td>
<td>${printState(state, context)}</td>
<td class="short" data-label="${texts.when[language]}">${sayPlanned(plan, language)}${nextAt !== null && plan.when.kind === 'every' && html`<small>${texts.next[language]} ${sayWhen(nextAt, language, when)}</small>`}</td>
<td><code>${sayAudience(plan, language)}</code></td>
<td data-label="${texts.where[language]}"><bdi>${writeSend(plan.send, language)}</bdi></td>
<td class="short" data-label="${texts.changed[language]}">${sayWhen(updatedAt, language, when)}</td></tr>`,
  )}`;
}
