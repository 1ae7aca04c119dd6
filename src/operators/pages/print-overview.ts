import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../kernel/errors.ts';
import { readRules } from '../../scoring/store-state.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import type { Console } from '../../web/page.ts';
import { openShared } from '../../web/share.ts';
import { countPeople, listGroupRooms } from '../store-settings.ts';
import { pageTexts as texts } from '../texts-pages.ts';

const MOST_GROUPS = 200;
const COUNTS_FRESH_MS = 10_000;
const WAIT_MS = 25;

type Words = Record<'zh-CN' | 'en', string>;

/** The groups the house is in. */
export function openOverview({ deps }: Console): (context: Context<Env>) => Promise<Html> {
  const counts = openShared(deps, {
    freshMs: COUNTS_FRESH_MS,
    load: async () => {
      const groups = await listGroupRooms(deps.db, MOST_GROUPS);
      return countPeople(
        deps.db,
        groups.map(({ id }) => id),
      );
    },
  });
  return async context => printOverview(deps, context, await counts.get(WAIT_MS));
}

async function printOverview(
  deps: Deps,
  context: Context<Env>,
  counts: Map<number, number> | undefined,
): Promise<Html> {
  const { language } = context.var;
  const groups = await listGroupRooms(deps.db, MOST_GROUPS);
  const rooms = groups.map(
    ({
      id,
      account,
      title,
      goneAt,
    }) => html`<tr><td><bdi>${title ?? `#${id}`}</bdi>${goneAt !== null && html`<small class="bad">${texts.gone[language]}</small>`}</td>
<td>${account}</td><td class="number">${counts ? sayNumber(counts.get(id) ?? 0) : '…'}</td></tr>`,
  );
  const table = (heads: Words[], rows: Html[]) =>
    html`<div class="scroll"><table><thead><tr>${heads.map((head, i) => html`<th scope="col" class="${head === texts.people && i > 0 ? 'number' : ''}">${head[language]}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
  const again = counts
    ? ''
    : html`hx-get="/settings" hx-select="#groups" hx-trigger="tick from:body" hx-swap="outerHTML"`;
  return html`<section class="sheet" id="groups" ${again}><h2>${texts.groups[language]}</h2><p class="hint">${texts.groupsHint[language]}</p>
${rooms.length > 0 ? table([texts.group, texts.account, texts.people], rooms) : html`<p class="none">${texts.noGroups[language]}</p>`}</section>`;
}

/** The rules by which tiers and stages are given, as they are now. */
export async function printRules({ deps }: Console, { var: { language } }: Context<Env>): Promise<Html> {
  const rules = await readRules(deps.db).catch((error: unknown) => {
    if (error instanceof AppError) return undefined;
    throw error;
  });
  const rows =
    rules && texts.ruleRows[language](rules).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
  return html`<section class="sheet"><h2>${texts.rules[language]}</h2><p class="hint">${texts.rulesHint[language]}</p>
${rows ? html`<dl class="facts">${rows}</dl>` : html`<p class="bad">${texts.brokenRules[language]}</p>`}</section>`;
}
