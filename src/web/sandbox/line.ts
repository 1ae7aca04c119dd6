import { html } from 'hono/html';
import type { Line } from '../../channels/sandbox/log.ts';
import type { Part, Person } from '../../kernel/message.ts';
import type { Html } from '../env.ts';
import { printPart } from './part.ts';
import { excerptOf, sandboxUrl, type View } from './view.ts';

/** One line of the chat. The page and the live stream print it alike; its id lets the script replace it. */
export function printLine(line: Line, view: View): Html {
  const { t } = view;
  if (line.what !== 'message') return printNotice(line, t(line.what));
  if (line.recalled) return printNotice(line, t('recalled'));
  const isMine = line.from.id === view.as.id;
  const isBot = line.from.id === view.sandbox.bot.id;
  const kind = `${isMine ? ' mine' : ''}${isBot ? ' bot' : ''}${line.delivered ? '' : ' undelivered'}`;
  return html`<li id="line-${line.id}" class="line${kind}">
${printAvatar(line.from, view)}
<div class="said">
<div class="by"><bdi>${line.from.name}</bdi>${isBot && html` <span class="badge">${t('bot')}</span>`}
<time>${view.time(line.at)}</time>${line.edits > 0 && html` <span>${t('edited')}</span>`}
${line.delivered && printDeeds(line, view, isMine)}</div>
<div class="bubble">${printQuote(line, view)}${printWords(line, view)}</div>
${printChoices(line, view)}${!line.delivered && printRetry(line, view)}
</div>
</li>`;
}

/** A round mark with the first letter; neighbours in the list differ in colour. */
export function printAvatar({ id, name }: Person, { sandbox }: View): Html {
  if (id === sandbox.bot.id) return html`<span class="avatar house" aria-hidden="true">茶</span>`;
  const index = sandbox.people.all().findIndex(({ person }) => person.id === id);
  const first = [...new Intl.Segmenter().segment(name)][0]?.segment ?? '?';
  return html`<span class="avatar tint-${index % 6}" aria-hidden="true">${first}</span>`;
}

function printNotice(line: Line, text: string): Html {
  return html`<li id="line-${line.id}" class="notice"><bdi>${line.from.name}</bdi> ${text}</li>`;
}

/** Words that flow together stand in one paragraph; pictures and cards stand alone. */
function printWords(line: Line, view: View): Html {
  const flows = line.parts.filter(isFlowing);
  const alone = line.parts.filter(part => !isFlowing(part));
  const text =
    flows.length > 0 && html`<p class="text" dir="auto">${flows.map(part => printPart(part, view))}</p>`;
  return html`${alone.map(part => printPart(part, view))}${text}`;
}

function isFlowing(part: Part): boolean {
  return part.type === 'text' || part.type === 'mention' || part.type === 'choices';
}

function printQuote(line: Line, view: View): Html | undefined {
  if (!line.quote) return undefined;
  const quoted = view.sandbox.lines(line.room).find(({ id }) => id === line.quote);
  if (!quoted || quoted.recalled) return html`<span class="quoted">${view.t('gone')}</span>`;
  return html`<a class="quoted" href="#line-${quoted.id}"><bdi>${quoted.from.name}</bdi>
<bdi>${excerptOf(quoted, view.t)}</bdi></a>`;
}

function printChoices(line: Line, view: View): Html | undefined {
  const options = line.parts.flatMap(part => (part.type === 'choices' ? part.options : []));
  if (options.length === 0) return undefined;
  const pressed = line.presses.find(({ person }) => person === view.as.id)?.choice;
  const buttons = options.map(
    ({ id, label }) =>
      html`<button name="choice" value="${id}" aria-pressed="${id === pressed ? 'true' : 'false'}"><bdi>${label}</bdi></button>`,
  );
  return html`<form class="choices live" method="post" action="/sandbox/press">${printContext(view, line.id)}${buttons}</form>`;
}

function printDeeds(line: Line, view: View, isMine: boolean): Html {
  const { t, as, where } = view;
  const link = (how: 'reply' | 'edit') => sandboxUrl(as.id, where, { [how]: line.id });
  const excerpt = excerptOf(line, t);
  const isText = line.parts.every(part => part.type === 'text' || part.type === 'mention');
  return html`<div class="deeds">
<a href="${link('reply')}#composer" data-deed="quote" data-id="${line.id}" data-excerpt="${excerpt}">${t('reply')}</a>
${isMine && isText && html`<a href="${link('edit')}#composer" data-deed="edit" data-id="${line.id}" data-excerpt="${excerpt}" data-text="${plainText(line)}">${t('edit')}</a>`}
${isMine && html`<form class="live" method="post" action="/sandbox/recall">${printContext(view, line.id)}<button class="plain">${t('recall')}</button></form>`}
</div>`;
}

function printRetry(line: Line, view: View): Html {
  return html`<form class="deeds retry live" method="post" action="/sandbox/retry">${printContext(view, line.id)}
<span role="status">${view.t('undelivered')}</span> <button class="plain">${view.t('retry')}</button></form>`;
}

/** As it was typed. */
export function plainText(line: Line): string {
  return line.parts
    .map(part => (part.type === 'text' ? part.text : part.type === 'mention' ? `@${part.person.name}` : ''))
    .join('');
}

/** Who acts, where, and on which message. */
export function printContext(view: View, id?: string): Html {
  return html`<input type="hidden" name="csrf" value="${view.csrf}"><input type="hidden" name="as" value="${view.as.id}"><input type="hidden" name="room" value="${view.where}">${
    id && html`<input type="hidden" name="id" value="${id}">`
  }`;
}
