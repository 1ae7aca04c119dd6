import { html } from 'hono/html';
import type { Html } from './env.ts';

/** The button that brings the next rows of a list; nothing where these were the last. `swap`: it takes the old one's place. */
export function printMore(label: string, more: string | undefined, swap = false): Html {
  return html`<p class="pager" id="more" ${swap ? html`hx-swap-oob="true"` : ''}>${
    more &&
    html`<a class="button" href="${more}" hx-get="${more}" hx-target="#rows" hx-swap="beforeend">${label}</a>`
  }</p>`;
}
