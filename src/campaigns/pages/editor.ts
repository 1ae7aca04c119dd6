import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { DateTime } from 'luxon';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { byOf } from '../../web/page.ts';
import { diffLines } from '../diff-lines.ts';
import { campaignName } from '../parse-request.ts';
import { newCampaign, reviseCampaign } from '../save-campaign.ts';
import { findById, findByName, type Written } from '../store-campaigns.ts';
import { lastEditor } from '../store-listed.ts';
import { campaignTexts } from '../texts-campaign.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { campaignAt, fieldsOf, needVerb, type Parts } from './parts.ts';
import { type Draft, printEditor } from './print-editor.ts';
import { printPreview } from './print-preview.ts';

/** Where campaigns are written: nothing that somebody typed is ever lost, whatever is wrong with it. */
export function mountEditor(parts: Parts, app: Hono<Env>): void {
  const { deps } = parts.console;
  app.get('/campaigns/new', async context => {
    await needVerb(parts, context, 'new');
    const copied = await findById({ all: deps.db.read }, Number(context.req.query('from')));
    const source = copied?.source ?? exampleFor(parts, context);
    return printed(parts, context, { name: '', source, base: '', version: 0, id: undefined });
  });
  app.post('/campaigns', async context => {
    await needVerb(parts, context, 'new');
    const field = await fieldsOf(context);
    const draft = {
      name: field('name'),
      source: lines(field('source')),
      base: '',
      version: 0,
      id: undefined,
    };
    return await tried(parts, context, draft, async () => {
      const name = campaignName(draft.name);
      if (name === undefined) throw new AppError('campaign.name', texts.badName);
      await newCampaign(deps, parts.desk, { name, source: draft.source }, byOf(context));
      return (await findByName({ all: deps.db.read }, name))?.id;
    });
  });
  app.post('/campaigns/preview', async context => {
    await needVerb(parts, context, 'edit');
    const field = await fieldsOf(context);
    const asked = { source: lines(field('source')), sample: field('sample') };
    return context.html(await printPreview(parts, context, asked));
  });
  app.get('/campaigns/:id{[0-9]{1,9}}/edit', async context => {
    await needVerb(parts, context, 'edit');
    const { id, name, source, version } = await campaignAt(parts, context);
    return printed(parts, context, { id, name, source, version, base: source });
  });
  app.post('/campaigns/:id{[0-9]{1,9}}/edit', async context => {
    await needVerb(parts, context, 'edit');
    const field = await fieldsOf(context);
    const campaign = await campaignAt(parts, context);
    const written = { source: lines(field('source')), base: lines(field('base')) };
    const draft = { ...written, id: campaign.id, name: campaign.name, version: Number(field('version')) };
    if (draft.version !== campaign.version) return await conflict(parts, context, campaign, draft);
    return await tried(parts, context, draft, async () => {
      await reviseCampaign(deps, parts.desk, { campaign, source: draft.source }, byOf(context));
      return campaign.id;
    });
  });
}

/** As it is written in chat: browsers end lines in their own way. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

async function printed(
  parts: Parts,
  context: Context<Env>,
  draft: Draft,
  { status = 200, ...told }: { status?: 200 | 409 | 422; above?: Html | undefined; save?: string } = {},
): Promise<Response> {
  const content = await printEditor(parts.console.deps, context, draft, told);
  const title = draft.id === undefined ? texts.newOne[context.var.language] : draft.name;
  const scripts = [parts.console.asset('campaign.js')];
  return await context.html(parts.console.layout(context, { title, content, scripts }), status);
}

/** Keeps what is right; what is wrong is told above all that was typed. */
async function tried(
  parts: Parts,
  context: Context<Env>,
  draft: Draft,
  keep: () => Promise<number | undefined>,
): Promise<Response> {
  try {
    const id = await keep();
    return context.redirect(id === undefined ? '/campaigns' : `/campaigns/${id}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'campaign.changed' && draft.id !== undefined) {
      return await conflict(parts, context, await campaignAt(parts, context), draft);
    }
    const above = html`<p class="sheet wrong" role="alert">${error.say[context.var.language]}</p>`;
    return await printed(parts, context, draft, { status: 422, above });
  }
}

/** The second of two is told what the first changed, and keeps all they wrote. */
async function conflict(
  parts: Parts,
  context: Context<Env>,
  campaign: Written,
  draft: Draft,
): Promise<Response> {
  const { language } = context.var;
  const who = (await lastEditor(parts.console.deps.db, campaign)) ?? texts.somebody[language];
  const changed = diffLines(draft.base, campaign.source);
  const list = changed.map(
    ({ sign, line }) =>
      html`<${sign === '+' ? 'ins' : 'del'}>${line || ' '}</${sign === '+' ? 'ins' : 'del'}>`,
  );
  const above = html`<section class="sheet wrong" role="alert" id="conflict"><p><b><bdi>${texts.conflict[language](who)}</bdi></b></p>
<p>${texts.nowState[language](campaignTexts.state[language][campaign.state])}</p>
${changed.length > 0 ? html`<h3>${texts.theyChanged[language]}</h3><pre class="diff">${list}</pre><p class="hint">${texts.conflictHow[language]}</p>` : html`<p>${texts.sameText[language]}</p>`}</section>`;
  const anew = { ...draft, version: campaign.version, base: campaign.source };
  return await printed(parts, context, anew, { status: 409, above, save: texts.saveAnew[language] });
}

/** A first text to change: next Friday at eight. */
function exampleFor({ console }: Parts, { var: { language } }: Context<Env>): string {
  const { clock, house } = console.deps;
  const now = DateTime.fromMillis(clock.now(), { zone: house.timezone });
  const friday = now.plus({ days: ((5 - now.weekday + 7) % 7) + (now.weekday === 5 ? 7 : 0) });
  const at = friday.set({ hour: 20, minute: 0 }).toFormat('yyyy-MM-dd HH:mm');
  return language === 'en'
    ? `audience: seen:<30d\nat: ${at}\nholdout: 10%\n---\n{{ name }}, `
    : `人群: seen:<30d\n时间: ${at}\n留白: 10%\n---\n{{ name }}，`;
}
