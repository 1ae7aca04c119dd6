import { html } from 'hono/html';
import type { Line } from '../../channels/sandbox/log.ts';
import type { Html } from '../env.ts';
import { plainText, printContext } from './line.ts';
import { excerptOf, type View } from './view.ts';

/** What is being written: something new, an answer to a line, or a line anew. */
export type Drafting = { what: 'say' } | { what: 'quote' | 'edit'; line: Line; title: string };

/** Where people write. Everything in it works without the script; with it, nothing reloads. */
export function printComposer(view: View, drafting: Drafting): Html {
  const { t, as, where } = view;
  if (where === 'group' && !as.inGroup) {
    return html`<form id="composer" class="composer outside" method="post" action="/sandbox/join">${printContext(view)}
<button class="main">${t('join')}</button></form>`;
  }
  const line = drafting.what === 'say' ? undefined : drafting.line;
  const label = t('writeAs', { name: as.name });
  return html`<form id="composer" class="composer live" method="post" action="/sandbox/say" enctype="multipart/form-data">
${printContext(view)}
<input type="hidden" name="quote" value="${drafting.what === 'quote' ? drafting.line.id : ''}">
<input type="hidden" name="edit" value="${drafting.what === 'edit' ? drafting.line.id : ''}">
<p class="drafting" ${line ? '' : 'hidden'} data-quote="${t('replying')}" data-edit="${t('editing')}">
<b>${drafting.what === 'say' ? '' : drafting.title}</b> <bdi>${line ? excerptOf(line, t) : ''}</bdi>
<a href="${view.url}" data-deed="cancel">${t('cancel')}</a></p>
<p class="mistake" role="alert" hidden></p>
<textarea name="text" rows="1" maxlength="4000" dir="auto" enterkeyhint="send" aria-label="${label}" placeholder="${label}">${
    drafting.what === 'edit' ? plainText(drafting.line) : ''
  }</textarea>
<div class="row">
${where === 'group' && html`<button type="button" class="quiet" data-insert="@${view.sandbox.bot.name} " hidden>@${view.sandbox.bot.name}</button>`}
<label class="quiet file"><span>${t('picture')}</span><input type="file" name="image" accept="image/png,image/jpeg,image/gif,image/webp"></label>
<button class="main">${t('send')}</button>
</div>
</form>`;
}
