import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import type { Env } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { byOf } from '../../web/page.ts';
import { redeemAtTill } from '../hand-out.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { fieldsOf, needVerb, type Parts, show } from './parts.ts';

type Typed = { code: string; amount: string; member: string; once: string };

/** `/coupons/till`: a code is redeemed at the counter, on a phone, with one hand. */
export function mountTill(parts: Parts, app: Hono<Env>): void {
  const { deps } = parts.console;
  const blank = (code = ''): Typed => ({ code, amount: '', member: '', once: deps.random.code(16) });
  app.get('/coupons/till', async context => {
    await needVerb(parts, context, 'redeem');
    return await printed(parts, context, blank((context.req.query('code') ?? '').slice(0, 64)));
  });
  app.post('/coupons/till', async context => {
    await needVerb(parts, context, 'redeem');
    const field = await fieldsOf(context);
    const typed = {
      code: field('code'),
      amount: field('amount'),
      member: field('member'),
      once: field('once'),
    };
    const asked = { ...typed, member: typed.member === '' ? undefined : typed.member };
    // Sent twice it is answered twice, and redeemed once.
    const event = { account: 'console', key: typed.once || deps.random.code(16) };
    try {
      const done = await redeemAtTill(deps, parts.desk, asked, { ...byOf(context), event });
      return await printed(parts, context, blank(), { done });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return await printed(parts, context, typed, { wrong: error.say[context.var.language] });
    }
  });
}

async function printed(
  parts: Parts,
  context: Context<Env>,
  { code, amount, member, once }: Typed,
  { done, wrong }: { done?: string; wrong?: string } = {},
): Promise<Response> {
  const { language } = context.var;
  const title = texts.tillTitle[language];
  const told = done
    ? html`<p class="sheet told big" role="status" id="done"><bdi>${done}</bdi></p>`
    : wrong && html`<p class="sheet wrong big" role="alert"><bdi>${wrong}</bdi></p>`;
  const content = html`<div class="page till"><header><h1>${title}</h1><a class="lead" href="/coupons">${texts.back[language]}</a></header>${told}
<form class="sheet fields" method="post" action="/coupons/till">${printToken(context)}<input type="hidden" name="once" value="${once}">
<p class="hint">${texts.tillHint[language]}</p>
<label><span>${texts.code[language]}</span><input name="code" value="${code}" required maxlength="64" autocomplete="off" autocapitalize="characters" spellcheck="false" ${!code && 'autofocus'}></label>
<label><span>${texts.amount[language]}</span><input name="amount" value="${amount}" required maxlength="20" inputmode="decimal" autocomplete="off" placeholder="128.00"></label>
<label><span>${texts.whose[language]}</span><input name="member" value="${member}" maxlength="60" autocomplete="off" placeholder="${texts.giveHint[language]}"></label>
<p class="buttons"><button class="main">${texts.redeem[language]}</button></p></form></div>`;
  return await show(parts, context, { title, content, status: wrong ? 422 : 200 });
}
