import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber, sayWhen } from '../../web/format.ts';
import { readProgress } from '../../wecom/tasks/store-progress.ts';
import { taskTexts as texts } from '../../wecom/tasks/texts.ts';
import { labelInWords } from '../preview.ts';
import type { Written } from '../store-campaigns.ts';
import type { Parts } from './parts.ts';

/** Where staff of WeCom's send: who was asked for how many, who has confirmed, and what was delivered. */
export async function printStaff(
  { console: { deps } }: Parts,
  { var: { language } }: Context<Env>,
  { id, plan }: Written,
): Promise<Html | ''> {
  if (plan.send.to !== 'wecom') return '';
  const tasks = await readProgress(deps.db, id);
  if (tasks.length === 0) return '';
  const seen = { timezone: deps.house.timezone, now: deps.clock.now() };
  const when = (at: number | null) => (at === null ? '–' : sayWhen(at, language, seen));
  const rows = tasks.map(
    task =>
      html`<tr><td><bdi>${task.staff}</bdi></td><td><bdi>${labelInWords(plan, task.variant, language)}</bdi></td><td>${texts.state[language][task.state]}</td><td class="number">${sayNumber(task.count)}</td><td class="number">${sayNumber(task.sent)}</td><td>${when(task.createdAt)}</td><td>${when(task.confirmedAt)}</td><td class="number">${(JSON.parse(task.reminders) as number[]).length}</td></tr>`,
  );
  const heads = texts.heads[language].map(head => html`<th scope="col">${head}</th>`);
  return html`<section class="sheet"><h2>${texts.panel[language]}</h2><p class="hint">${texts.panelHint[language]}</p>
<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
