import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import type { Console } from '../../web/page.ts';
import { type AuditLine, readAudit } from '../store-settings.ts';
import { sayAction, saysDetail } from '../texts-audit.ts';
import { pageTexts as texts } from '../texts-pages.ts';

const ROWS = 50;

/** Who did, or was refused, what; the latest first, found by key however far back. */
export async function printAudit(console: Console, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const rows = await printAuditRows(console, context);
  const heads = [texts.when, texts.who, texts.what].map(head => html`<th scope="col">${head[language]}</th>`);
  return html`<section class="sheet"><h2>${texts.audit[language]}</h2>
<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

/** Rows from `?below=` on; the last of them brings what was before. */
export async function printAuditRows({ deps }: Console, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const from = Number(context.req.query('below'));
  const below = Number.isInteger(from) && from > 0 ? from : undefined;
  const lines = await readAudit(deps.db, { below, limit: ROWS + 1 });
  const when = (at: number) =>
    sayWhen(at, language, { timezone: deps.house.timezone, now: deps.clock.now() });
  const last = lines.length > ROWS ? lines[ROWS - 1] : undefined;
  const address = last && `/settings/audit?below=${last.id}`;
  const more =
    address &&
    html`<tr><td colspan="3"><p class="pager"><a class="button" href="${address}" hx-get="${address}" hx-target="closest tr" hx-swap="outerHTML">${texts.older[language]}</a></p></td></tr>`;
  if (lines.length === 0) return html`<tr><td colspan="3" class="none">${texts.noAudit[language]}</td></tr>`;
  return html`${lines.slice(0, ROWS).map(line => printLine(line, when(line.at), context))}${more}`;
}

function printLine(line: AuditLine, when: string, { var: { language } }: Context<Env>): Html {
  const { memberId, member, action, outcome, detail } = line;
  const who =
    memberId === null
      ? texts.house[language]
      : html`<a href="/members/${memberId}"><bdi>${member ?? `#${memberId}`}</bdi></a>`;
  const refused = outcome === 'refused' && html` <span class="tag warn">${texts.refused[language]}</span>`;
  return html`<tr><td class="short">${when}</td><td>${who}</td>
<td title="${action}">${sayAction(action, language)}${refused}${detail && html`<small><bdi>${saysDetail(detail, language)}</bdi></small>`}</td></tr>`;
}
