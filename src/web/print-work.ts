import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Work } from '../jobs/works.ts';
import type { Env, Html } from './env.ts';
import { printToken } from './layout.ts';
import { LARGEST_UPLOAD } from './read-upload.ts';
import { workTexts as texts } from './texts-work.ts';

const TOLD_LINES = 200;
const MB = 1024 * 1024;

/** Where one of them is looked at, whatever page began it. */
export const workAddress = ({ id }: Pick<Work, 'id'>): string => `/exchange/work/${id}`;

/** Something that takes long: a bar, how fast, how long still, and a way to stop it; then what became of it. */
export function printWork(context: Context<Env>, work: Work): Html {
  const { language } = context.var;
  const address = workAddress(work);
  const head = html`<h2><bdi>${work.title[language]}</bdi> <span class="tag ${TONES[work.state]}">${texts.states[work.state][language]}</span></h2>`;
  if (work.state !== 'running') {
    return html`<section class="sheet work" id="work-${work.id}">${head}${printOutcome(context, work)}</section>`;
  }
  return html`<section class="sheet work" id="work-${work.id}" hx-get="${address}" hx-trigger="load delay:700ms" hx-swap="outerHTML">${head}
${printBar(context, work)}
<form method="post" action="${address}/cancel" hx-post="${address}/cancel" hx-target="closest section" hx-swap="outerHTML">${printToken(context)}
<button>${texts.cancel[language]}</button></form></section>`;
}

const TONES = { running: 'plain', done: 'leaf', failed: 'warn', cancelled: 'plain' };

function printBar({ var: { language } }: Context<Env>, { id, reached }: Work): Html {
  if (!reached) {
    return html`<progress class="bar" aria-labelledby="pace-${id}"></progress><p class="hint" id="pace-${id}">${texts.begun[language]}…</p>`;
  }
  const { step, rows, share, perSecond, leftSeconds } = reached;
  const percent = Math.floor(Math.min(1, share) * 100);
  const left = leftSeconds === undefined ? '' : texts.left[language](leftSeconds);
  return html`<progress class="bar" max="100" value="${percent}" aria-labelledby="pace-${id}">${percent}%</progress>
<p class="hint" id="pace-${id}">${texts.steps[step][language]} ${percent}% · ${texts.pace[language](rows, perSecond)}${left}</p>`;
}

function printOutcome({ var: { language } }: Context<Env>, work: Work): Html {
  const { outcome, state, stopped = texts.unchanged } = work;
  if (state === 'cancelled') return html`<p role="status">${stopped[language]}</p>`;
  if (!outcome) return html``;
  const [first, ...more] = outcome.lines[language].slice(0, TOLD_LINES);
  const list =
    more.length > 0 && html`<ul class="lines-of">${more.map(line => html`<li><bdi>${line}</bdi></li>`)}</ul>`;
  const file =
    outcome.file &&
    html`<p class="buttons"><a class="button" href="${workAddress(work)}/file" download="${outcome.file.name}">${texts.fetch[language]}</a></p>`;
  return html`<div role="status"><p class="${outcome.bad ? 'bad' : ''}">${first}</p>${list}</div>${file}`;
}

/** Where a file is sent; `what` names the import, `accept` how its files end, and `fields` stand before it. */
export function printUpload(
  context: Context<Env>,
  { what, accept, fields = {} }: { what: string; accept: string; fields?: Record<string, string> },
): Html {
  const { language, t } = context.var;
  const address = `/exchange/upload/${what}`;
  return html`<form class="fields upload" method="post" action="${address}" enctype="multipart/form-data" hx-post="${address}" hx-encoding="multipart/form-data" hx-swap="none" hx-disabled-elt="find button">${printToken(context)}${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label><span>${texts.file[language]} (${accept.replaceAll(',', ' ')}, ${texts.most[language](LARGEST_UPLOAD / MB)})</span>
<input type="file" name="file" required accept="${accept}" data-most="${LARGEST_UPLOAD}" data-toolarge="${t('uploadLarge')}"></label>
<label class="check"><input type="checkbox" name="rehearse" value="1"> ${texts.rehearse[language]}</label>
<progress class="bar" max="1" value="0" hidden aria-label="${texts.sending[language]}"></progress>
<p class="buttons"><button class="main">${texts.send[language]}</button></p></form>`;
}
