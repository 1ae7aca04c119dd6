import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Say } from '../kernel/errors.ts';
import type { Env, Html } from './env.ts';

/** A page of several parts, each at an address of its own: their names above, the one that is open marked. */
export function printTabs(
  { var: { language } }: Context<Env>,
  { title, tabs, open }: { title: Say; tabs: Record<string, Say>; open: string },
  body: Html,
): Html {
  const links = Object.entries(tabs).map(
    ([path, name]) =>
      html`<a href="${path}" ${path === open ? html`aria-current="page"` : ''}>${name[language]}</a>`,
  );
  return html`<div class="page"><header><h1>${title[language]}</h1></header>
<nav class="menu inner" aria-label="${title[language]}">${links}</nav>${body}</div>`;
}
