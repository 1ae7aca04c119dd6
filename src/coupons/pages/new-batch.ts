import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { byOf } from '../../web/page.ts';
import type { BatchDraft } from '../batch.ts';
import { isWide, makeBatch, readDraft } from '../make-batch.ts';
import { describeBatch } from '../render.ts';
import { findBatch } from '../store-batches.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { fieldsOf, needVerb, type Parts, show, voiceOf } from './parts.ts';

const LINES = ['offer', 'title', 'minimum', 'pool', 'valid', 'limit', 'tiers', 'claim'] as const;
const FIELDS = ['name', ...LINES] as const;

type Field = (typeof FIELDS)[number];
type Written = Record<Field, string>;

/** Where a batch is made. What is written is read as in chat; one that reaches many is shown before it is made. */
export function mountNewBatch(parts: Parts, app: Hono<Env>): void {
  const { deps, audit } = parts.console;
  app.get('/coupons/new', async context => {
    await needVerb(parts, context, 'new');
    return await printed(parts, context, { ...EMPTY, limit: '1' });
  });
  app.post('/coupons', async context => {
    await needVerb(parts, context, 'new');
    const field = await fieldsOf(context);
    const written = Object.fromEntries(FIELDS.map(name => [name, field(name)])) as Written;
    try {
      const draft = await readDraft(deps, written.name, linesOf(written));
      if (isWide(draft) && field('sure') !== 'yes')
        return await printSure(parts, context, { written, draft });
      await makeBatch(deps, audit, draft, byOf(context));
      const made = await findBatch({ all: deps.db.read }, draft.name);
      return context.redirect(`/coupons/${made?.id ?? ''}`, 303);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const wrong = html`<p class="sheet wrong" role="alert"><bdi>${error.say[context.var.language]}</bdi></p>`;
      return await printed(parts, context, written, wrong);
    }
  });
}

const EMPTY: Written = {
  ...{ name: '', offer: '', title: '', minimum: '', pool: '' },
  ...{ valid: '', limit: '', tiers: '', claim: '' },
};

/** The lines as they are written below `/coupon new`. */
function linesOf(written: Written): string {
  return LINES.flatMap(name =>
    written[name] === '' ? [] : [`${name}: ${written[name].replaceAll(';', ' ')}`],
  ).join('\n');
}

async function printed(
  parts: Parts,
  context: Context<Env>,
  written: Written,
  wrong?: Html,
): Promise<Response> {
  const { language } = context.var;
  const title = texts.newTitle[language];
  const input = (name: Field, needed = false) =>
    html`<label><span>${texts.fields[name][language]}</span><input name="${name}" value="${written[name]}" placeholder="${texts.like[name][language]}" maxlength="80" autocomplete="off" ${needed && 'required'}></label>`;
  const claim = [
    { value: 'open', text: texts.claimOpen[language] },
    { value: 'no', text: texts.claimNo[language] },
  ].map(
    ({ value, text }) =>
      html`<option value="${value}" ${value === written.claim && 'selected'}>${text}</option>`,
  );
  const content = html`<div class="page"><header><h1>${title}</h1><a class="lead" href="/coupons">${texts.cancel[language]}</a></header>${wrong}
<form class="sheet fields pairs" method="post" action="/coupons">${printToken(context)}${input('name', true)}${input('offer', true)}${input('pool', true)}${input('valid')}
${input('minimum')}${input('limit')}${input('tiers')}${input('title')}
<label><span>${texts.fields.claim[language]}</span><select name="claim">${claim}</select></label>
<p class="buttons"><button class="main">${texts.create[language]}</button></p></form></div>`;
  return await show(parts, context, { title, content, status: wrong ? 422 : 200 });
}

async function printSure(
  parts: Parts,
  context: Context<Env>,
  { written, draft }: { written: Written; draft: BatchDraft },
): Promise<Response> {
  const { language } = context.var;
  const title = texts.newTitle[language];
  const kept = FIELDS.map(name => html`<input type="hidden" name="${name}" value="${written[name]}">`);
  const lines = describeBatch(draft, voiceOf(parts, context)).map(line => html`<p><bdi>${line}</bdi></p>`);
  const content = html`<div class="page"><header><h1><bdi>${draft.name}</bdi></h1></header>
<section class="sheet"><p class="hint">${texts.look[language]}</p>${lines}
<form class="buttons" method="post" action="/coupons">${printToken(context)}${kept}<input type="hidden" name="sure" value="yes">
<button class="main">${texts.createSure[language]}</button><a href="/coupons/new">${texts.change[language]}</a></form></section></div>`;
  return await show(parts, context, { title, content });
}
