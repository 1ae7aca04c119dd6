import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import type { CaseLine } from '../store-cases.ts';
import { texts as careTexts } from '../texts.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** What looked like advertising, the latest first, and a way to say that it was none. */
export function printCases(
  context: Context<Env>,
  { cases, timezone, now }: { cases: CaseLine[]; timezone: string; now: number },
): Html {
  const { language } = context.var;
  const rows = cases.map(({ id, at, name, room, offence, value, mode, step, undoneAt }) => {
    const did = `${mode === 'dry' ? texts.would[language] : ''}${careTexts.steps[language][step]}`;
    const deed =
      undoneAt === null
        ? html`<form method="post" action="/care/mistake" hx-boost="true" hx-push-url="false">${printToken(context)}
<button class="plain" name="id" value="${id}">${texts.mistake[language]}</button></form>`
        : html`<small>${texts.undone[language]}</small>`;
    return html`<tr><td><bdi>${name ?? '?'}</bdi><small>#${id}</small></td>
<td data-label="${texts.group[language]}"><bdi>${room ?? '?'}</bdi></td>
<td data-label="${texts.what[language]}"><bdi>${careTexts.what[language][offence](value)}</bdi></td>
<td data-label="${texts.done[language]}">${did}</td>
<td data-label="${texts.when[language]}">${sayWhen(at, language, { timezone, now })}</td>
<td class="deeds-of">${deed}</td></tr>`;
  });
  const heads = [texts.who, texts.group, texts.what, texts.done, texts.when].map(
    head => html`<th scope="col">${head[language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr>${heads}<th scope="col"><span class="visually-hidden">${texts.mistake[language]}</span></th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<section class="sheet"><h2>${texts.cases[language]}</h2>
${cases.length > 0 ? table : html`<p class="none">${texts.none[language]}</p>`}</section>`;
}
