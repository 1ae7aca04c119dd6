import { html } from 'hono/html';
import type { Html } from '../env.ts';
import type { FeedEntry } from '../feed.ts';
import type { TextKey } from '../texts.ts';
import type { View } from './view.ts';

const KINDS: Record<FeedEntry['kind'], TextKey> = {
  stored: 'stored',
  tagged: 'tagged',
  answered: 'answered',
  sent: 'sent',
  refused: 'refusedSend',
  unsure: 'unsure',
};

/** One line of what the house noticed; entries about the same message stand together under its first. */
export function printNote(entry: FeedEntry, before: FeedEntry | undefined, view: View): Html {
  const isSame = entry.message !== undefined && entry.message === before?.message;
  return html`<li id="note-${entry.id}" class="note ${isSame ? 'same' : ''}">
${isSame ? '' : printHead(entry, view)}
<p><span class="kind ${entry.kind}">${view.t(KINDS[entry.kind])}</span> <span class="text" dir="auto">${entry.text}</span></p>
</li>`;
}

function printHead(entry: FeedEntry, view: View): Html {
  const title = [entry.who, entry.room].filter(Boolean).map(name => html`<bdi>${name}</bdi>`);
  const link = entry.message && html`<a href="#line-${entry.message}">${view.t('toMessage')}</a>`;
  return html`<p class="head">${title} <time>${view.time(entry.at)}</time> ${link}</p>`;
}
