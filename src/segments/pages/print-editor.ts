import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { FIELDS } from '../fields.ts';
import { pageTexts as texts } from '../texts-pages.ts';

const JOINING = ['AND', 'OR', 'NOT'];

/** Where a segment is written: what it would hold is told while one writes. */
export function printEditor(
  context: Context<Env>,
  { name, expression }: { name: string; expression: string },
): Html {
  const { language } = context.var;
  const title = name === '' ? texts.write[language] : texts.change[language](name);
  const words = [...[...FIELDS.values()].map(({ example }) => example), ...JOINING];
  const examples = words.map(
    word =>
      html`<button type="button" class="code" data-adds="${word}" data-to="expression">${word}</button>`,
  );
  const count = `/segments/count?${new URLSearchParams({ expression })}`;
  const first = expression && html`hx-get="${count}" hx-trigger="load"`;
  return html`<section class="sheet" id="edit"><h2>${title}</h2>
<form class="fields" method="post" action="/segments" hx-boost="true" hx-push-url="false">${printToken(context)}
<label><span>${texts.name[language]}</span>
<input name="name" value="${name}" required maxlength="20" placeholder="${texts.nameHint[language]}" autocomplete="off" ${name && 'readonly'}></label>
<div><label class="label" for="expression">${texts.expression[language]}</label>
<textarea id="expression" class="code" name="expression" rows="2" required maxlength="2000" spellcheck="false" aria-describedby="reach"
hx-get="/segments/count" hx-trigger="input changed delay:350ms" hx-target="#reach" hx-swap="innerHTML" hx-sync="this:replace">${expression}</textarea>
<div class="examples" role="group" aria-label="${texts.exampleHint[language]}">${examples}</div></div>
<div id="reach" aria-live="polite" ${first} hx-swap="innerHTML"><p class="hint">${expression ? texts.counting[language] : texts.waiting[language]}</p></div>
<p class="buttons"><button class="main">${texts.save[language]}</button>${name && html`<a href="/segments#edit">${texts.anew[language]}</a>`}</p>
</form></section>`;
}
