import { html } from 'hono/html';
import type { Part } from '../../kernel/message.ts';
import type { Html } from '../env.ts';
import type { View } from './view.ts';

/** What a part looks like. Nothing is fetched from elsewhere: a picture from outside is a link. */
export function printPart(part: Part, view: View): Html {
  switch (part.type) {
    case 'text':
    case 'choices':
      return html`${part.text}`;
    case 'mention':
      return html`<bdi class="mention">@${part.person.name}</bdi>`;
    case 'media':
      return printMedia(part, view);
    case 'link':
      return printLink(part.url, part.title, part.description);
    case 'mini-program':
      return html`<p class="tile"><span>${view.t('miniProgram')}</span> <bdi>${part.title}</bdi></p>`;
  }
}

function printMedia(part: Extract<Part, { type: 'media' }>, view: View): Html {
  const { source = '', caption, media, name } = part;
  const words = caption && html`<p class="text" dir="auto">${caption}</p>`;
  const alt = caption ?? name ?? view.t('image');
  if (media === 'image' && view.sandbox.image(source)) {
    const url = `/sandbox/images/${encodeURIComponent(source)}`;
    return html`<a class="picture" href="${url}"><img src="${url}" alt="${alt}"></a>${words}`;
  }
  if (/^https?:\/\//iu.test(source)) return html`${printLink(source, name ?? source)}${words}`;
  return html`<p class="tile">${view.t('media', { kind: name ?? media })}</p>${words}`;
}

function printLink(url: string, title: string, description?: string): Html {
  const more = description && html`<span dir="auto">${description}</span>`;
  if (!/^https?:\/\//iu.test(url)) return html`<p class="tile"><bdi>${title}</bdi>${more}</p>`;
  return html`<a class="tile" href="${url}" target="_blank" rel="noopener noreferrer nofollow"><bdi>${title}</bdi>${more}</a>`;
}
