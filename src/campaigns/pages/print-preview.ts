import type { Context } from 'hono';
import { html } from 'hono/html';
import type { KnownRoom } from '../../feature.ts';
import { idsOf, sizeOf } from '../../segments/id-set.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import type { CampaignPlan } from '../campaign-plan.ts';
import { textsOf } from '../choose.ts';
import type { Shown } from '../dry-run.ts';
import { findOffer } from '../find-offer.ts';
import type { Mistake } from '../mistakes.ts';
import { labelInWords } from '../preview.ts';
import { checkCampaign, noWrites, samplesOf } from '../read-campaign.ts';
import { openRenderer } from '../render.ts';
import { readTold, type Told } from '../store-feed.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { NOBODY } from '../variables.ts';
import type { Parts } from './parts.ts';
import { printBubbles } from './print-bubbles.ts';

/** So many members can be chosen from, spread over the audience. */
const SAMPLES = 8;

/** What is wrong with a campaign as it is written now, and what members would see of it. */
export async function printPreview(
  parts: Parts,
  context: Context<Env>,
  { source, sample }: { source: string; sample: string },
): Promise<Html> {
  const { language } = context.var;
  if (source.trim() === '') return html`<p class="hint">${texts.previewHint[language]}</p>`;
  const { deps } = parts.console;
  let members: Told[] = [];
  let size: number | undefined;
  // Everything is held against a few members only: saving tries more of them.
  const { plan, notes, mistakes } = await checkCampaign(deps, source, async (_, read, batch) => {
    if (read.send.to === 'direct') {
      const found = await parts.sets.find(read.audience);
      size = sizeOf(found);
      members = await spread(parts, idsOf(found));
    }
    return samplesOf(
      deps,
      read,
      batch,
      members.map(({ id }) => id),
    );
  });
  const told = notes.map(note => html`<p class="hint">${note[language]}</p>`);
  const chosen = members.find(({ id }) => String(id) === sample) ?? (sample === '0' ? undefined : members[0]);
  const head =
    size !== undefined && html`<p class="row choose"><b>${texts.meant[language](sayNumber(size))}</b></p>`;
  return html`${mistakes.length > 0 ? printMistakes(context, mistakes) : html`<p class="good" role="status">${texts.right[language]}</p>`}${told}${head}
${plan && members.length > 0 && printChooser(context, members, chosen)}
${plan && (await printTexts(parts, context, plan, chosen))}`;
}

/** Each with its line, to which one press leads. */
export function printMistakes({ var: { language } }: Context<Env>, mistakes: Mistake[]): Html {
  return html`<div class="mistakes" role="alert"><p><b>${texts.wrongLines[language](mistakes.length)}</b></p><ul>${mistakes.map(
    ({ line, say }) =>
      html`<li>${line > 0 && html`<button type="button" data-line="${line}">${texts.toLine[language](line)}</button> `}<span>${say[language]}</span></li>`,
  )}</ul></div>`;
}

async function spread({ console }: Parts, ids: number[]): Promise<Told[]> {
  const { db } = console.deps;
  const step = Math.max(1, Math.floor(ids.length / SAMPLES));
  const some = ids.filter((_, i) => i % step === 0).slice(0, SAMPLES);
  return [...(await readTold({ all: db.read, run: noWrites }, db.dialect, some)).values()];
}

function printChooser({ var: { language } }: Context<Env>, members: Told[], chosen: Told | undefined): Html {
  const options = [...members, undefined].map(member => {
    const name = member ? member.name || `#${member.id}` : texts.nobodyKnown[language];
    return html`<option value="${member?.id ?? 0}" ${member === chosen ? 'selected' : ''}>${name}</option>`;
  });
  return html`<label class="row choose"><span class="label">${texts.sample[language]}</span>
<select name="sample" id="sample" hx-post="/campaigns/preview" hx-include="#editor" hx-sync="#source:replace" hx-trigger="change" hx-target="#preview" hx-swap="innerHTML">${options}</select></label>`;
}

async function printTexts(
  { console }: Parts,
  context: Context<Env>,
  plan: CampaignPlan,
  chosen: Told | undefined,
): Promise<Html> {
  const { db, house, clock } = console.deps;
  const { language } = context.var;
  const batch = await findOffer({ db }, plan);
  const render = await openRenderer();
  const title = 'room' in plan.send ? (plan.send.room ?? null) : null;
  const shown: Shown = {
    told: plan.send.to === 'direct' ? (chosen ?? NOBODY) : undefined,
    room: title === null ? undefined : { ...NOWHERE, title },
    named: false,
  };
  const previewing = { plan, house, now: clock.now(), language, batch };
  return html`${[...textsOf(plan)].map(
    ([label, templates]) => html`<section class="text-of"><h3>${labelInWords(plan, label, language)}</h3>
${printBubbles(context, { render, plan, templates, shown, previewing })}</section>`,
  )}`;
}

const NOWHERE: KnownRoom = {
  ...{ id: 0, account: '', nativeId: '', title: null, language: null, goneAt: null },
  kind: 'group',
};
