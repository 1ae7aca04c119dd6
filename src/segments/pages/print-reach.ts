import type { Context } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import type { Console } from '../../web/page.ts';
import type { AudienceCache } from '../audience-cache.ts';
import { idsOf, sizeOf } from '../id-set.ts';
import { countReach, sampleNames } from '../store-reach.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** Beyond so many, how many can be written to takes a while: it is told after the count. */
const MANY = 20_000;

/** How many an expression means, some of them, how many can be written to and why the rest cannot; or what is wrong. */
export async function printReach(
  { console, sets }: { console: Console; sets: AudienceCache },
  context: Context<Env>,
  expression: string,
): Promise<Html> {
  const { language } = context.var;
  const { db } = console.deps;
  if (expression.trim() === '') return html`<p class="hint">${texts.waiting[language]}</p>`;
  try {
    const found = await sets.find(expression);
    const ids = idsOf(found);
    const names = await sampleNames(db, ids);
    const such =
      names.length > 0 && html`<span class="hint"><bdi>${texts.such[language](names)}</bdi></span>`;
    const head = html`<p><b>${texts.count[language](sizeOf(found))}</b> ${such}</p>`;
    const later = `/segments/count?${new URLSearchParams({ expression, reach: '' })}`;
    if (ids.length > MANY && context.req.query('reach') === undefined) {
      return html`${head}<p class="hint" hx-get="${later}" hx-trigger="load" hx-target="closest div" hx-swap="innerHTML">${texts.counting[language]}</p>`;
    }
    const reach = await countReach(db, ids);
    return html`${head}<table>${(['reachable', 'neverWrote', 'gone', 'stale'] as const).map(
      why => html`<tr><td>${texts.reach[why][language]}</td><td class="number">${sayNumber(reach[why])}</td>
<td class="barred"><progress class="bar ${why === 'reachable' ? 'leaf' : ''}" max="${Math.max(1, reach.count)}" value="${reach[why]}" aria-hidden="true"></progress></td></tr>`,
    )}</table>`;
  } catch (error) {
    if (error instanceof AppError) return html`<p class="bad">${error.say[language]}</p>`;
    throw error;
  }
}
