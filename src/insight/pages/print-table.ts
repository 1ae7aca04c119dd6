import { html } from 'hono/html';
import type { Say } from '../../kernel/errors.ts';
import type { Language } from '../../kernel/language.ts';
import type { Html } from '../../web/env.ts';
import { texts } from '../texts.ts';

/** 20261122 → 2026-11-22 */
export const isoDay = (code: number): string => String(code).replace(/^(\d+)(\d\d)(\d\d)$/u, '$1-$2-$3');

/** What a plot shows, for whoever wants the numbers. */
export const asTable = (language: Language, table: Html): Html =>
  html`<details class="more"><summary>${texts.asTable[language]}</summary><div class="scroll">${table}</div></details>`;

/** A head in brackets stands over numbers. */
export function printTable(language: Language, heads: (Say | [Say])[], rows: Html[]): Html {
  const cells = heads.map(head =>
    Array.isArray(head)
      ? html`<th scope="col" class="number">${head[0][language]}</th>`
      : html`<th scope="col">${head[language]}</th>`,
  );
  return html`<div class="scroll"><table><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
