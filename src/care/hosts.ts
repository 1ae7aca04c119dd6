import type { Event } from '../kernel/message.ts';

const LOOKED_AT = 4_000;
const MOST = 10;

const WITH_SCHEME = /\b(?:https?|tg):\/\/([^\s/?#，。！？、；）)"'<>]{1,253})/giu;
const BARE = /(?<![\w@.\-/])((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6})([a-z]{2,24})(?![\w-])(?=(\/?))/giu;

/** Endings that hardly stand behind a dot by accident; any other needs a path to be an address. */
const SURE = new Set(
  'com cn net org io cc xyz shop vip club ru tk icu wang ltd hk tw top info biz app tv asia mobi store'.split(
    ' ',
  ),
);

/** The hosts that a text leads to, in small letters and without `www.`; what only looks like one is left out. */
export function hostsIn(text: string): string[] {
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  if (!/[.。．｡]|:\/\//u.test(looked)) return [];
  const plain = looked.normalize('NFKC').replace(/[。｡](?=[a-z])/giu, '.');
  const found = new Set<string>();
  for (const [, authority = ''] of plain.matchAll(WITH_SCHEME)) add(found, authority);
  for (const [, front = '', ending = '', path = ''] of plain.matchAll(BARE)) {
    const sure = SURE.has(ending.toLowerCase()) || /^www\./iu.test(front);
    if (sure || path !== '') add(found, front + ending);
  }
  return [...found].slice(0, MOST);
}

/** `user@Host:80.` is `host`. */
function add(found: Set<string>, authority: string): void {
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/u, '')
    .replace(/\.+$/u, '')
    .replace(/^www\./iu, '')
    .toLowerCase();
  if (host !== '') found.add(host);
}

/** Where a message leads, written out, behind its words, or as a card. */
export function hostsOf(event: Extract<Event, { kind: 'message' | 'edited' }>, text: string): string[] {
  const cards = event.parts.flatMap(part => (part.type === 'link' ? [part.url] : []));
  const hidden = [...(event.links ?? []), ...cards];
  const hosts = hostsIn(text);
  return hidden.length === 0 ? hosts : [...new Set([...hosts, ...hidden.flatMap(hostsIn)])];
}

/** The card of a person or a mini-program that a message carries. */
export function cardIn({ parts }: Extract<Event, { kind: 'message' | 'edited' }>): string | undefined {
  for (const part of parts) {
    if (part.type === 'mini-program') return part.appId || part.title;
    if (part.type === 'media' && part.media === 'contact') return 'contact';
  }
  return undefined;
}
