import type { Context } from 'hono';
import { html } from 'hono/html';
import { listTokens } from '../../api/store.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import type { Console } from '../../web/page.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** The keys that machines hold, and where one is made; `made` was made just now and is told this once. */
export async function printTokens(
  { deps }: Console,
  context: Context<Env>,
  made?: { name: string; token: string },
): Promise<Html> {
  const { language } = context.var;
  const when = (at: number) =>
    sayWhen(at, language, { timezone: deps.house.timezone, now: deps.clock.now() });
  const tokens = await listTokens(deps.db);
  const rows = tokens.map(
    ({ id, name, createdAt, by, lastUsedAt }) => html`<tr><td><bdi>${name}</bdi><small>#${id}</small></td>
<td data-label="${texts.madeAt[language]}">${when(createdAt)} <bdi>${by ?? texts.house[language]}</bdi></td>
<td data-label="${texts.used[language]}">${lastUsedAt === null ? texts.never[language] : when(lastUsedAt)}</td>
<td class="deeds-of"><form method="post" action="/settings/tokens/revoke" hx-boost="true" hx-push-url="false" hx-confirm="${texts.sure[language](name)}">${printToken(context)}
<button class="plain" name="id" value="${id}">${texts.revoke[language]}</button></form></td></tr>`,
  );
  const heads = [texts.tokenName, texts.madeAt, texts.used].map(
    head => html`<th scope="col">${head[language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr>${heads}<th scope="col"><span class="visually-hidden">${texts.revoke[language]}</span></th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const told =
    made &&
    html`<div class="sheet told" role="status"><p>${texts.made[language](made.name)}</p><p><code>${made.token}</code></p></div>`;
  return html`${told}<section class="sheet"><h2>${texts.tokens[language]}</h2><p class="hint">${texts.tokenHint[language]}</p>
${tokens.length > 0 ? table : html`<p class="none">${texts.noTokens[language]}</p>`}
<form class="row add" method="post" action="/settings/tokens">${printToken(context)}
<input name="name" required maxlength="40" aria-label="${texts.tokenName[language]}" placeholder="${texts.tokenNameHint[language]}" autocomplete="off"><button class="main">${texts.make[language]}</button></form></section>`;
}
