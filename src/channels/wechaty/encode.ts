import type { Part } from '../../kernel/message.ts';

type MediaPart = Extract<Part, { type: 'media' }>;

/** One call to the puppet. */
export type Native =
  | { call: 'text'; text: string; mentions: string[] }
  | { call: 'file'; name: string; url: string }
  | { call: 'file'; name: string; base64: string }
  /** An incoming message passed on, by its id. */
  | { call: 'forward'; id: string }
  | { call: 'link'; url: string; title: string; description?: string; thumbnailUrl?: string }
  | {
      call: 'mini-program';
      appid: string;
      title: string;
      pagePath: string;
      username?: string;
      thumbUrl?: string;
    };

/** U+2005: WeChat shows a mention as one only when this follows the name. */
const AFTER_MENTION = '\u2005';

const ENDINGS: Record<MediaPart['media'], string> = {
  image: '.png',
  voice: '.silk',
  video: '.mp4',
  sticker: '.gif',
  file: '',
  location: '',
  contact: '',
  other: '',
};

/**
 * The calls that make one message: usually one. WeChat has no captions, so words beside a picture, a link or a
 * card follow it as a text of their own.
 */
export function encode(parts: Part[], kind: 'direct' | 'group'): Native[] {
  const cards: Native[] = [];
  const words: string[] = [];
  const mentions: string[] = [];
  for (const part of parts) {
    const card = encodeCard(part);
    if (card) cards.push(card);
    words.push(wordsOf(part, kind));
    if (part.type === 'mention' && kind === 'group') mentions.push(part.person.id);
  }
  const text = words.join('');
  return text.trim() === '' ? cards : [...cards, { call: 'text', text, mentions }];
}

function wordsOf(part: Part, kind: 'direct' | 'group'): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'mention':
      return kind === 'group' ? `@${part.person.name}${AFTER_MENTION}` : part.person.name;
    case 'media':
      return part.caption ?? '';
    case 'choices':
      return encodeMenu(part, kind);
    default:
      return '';
  }
}

const MENU_ENDING = {
  direct: '回复数字即可 · reply with the number',
  group: '@我 回复数字即可 · mention me with the number',
};

/** WeChat has no buttons: people answer with the number. The last line speaks both languages of the house. */
function encodeMenu({ text, options }: Extract<Part, { type: 'choices' }>, kind: 'direct' | 'group'): string {
  const lines = options.map((option, index) => `${index + 1}. ${option.label}`);
  return [text, ...lines, MENU_ENDING[kind]].join('\n');
}

function encodeCard(part: Part): Native | undefined {
  if (part.type === 'media') return encodeMedia(part);
  if (part.type === 'link') {
    const { url, title, description, image } = part;
    return {
      call: 'link',
      url,
      title,
      ...(description && { description }),
      ...(image && { thumbnailUrl: image }),
    };
  }
  if (part.type === 'mini-program') {
    const { appId, title, path, username, image } = part;
    const card = { appid: appId, title, pagePath: path };
    return {
      call: 'mini-program',
      ...card,
      ...(username && { username }),
      ...(image && { thumbUrl: image }),
    };
  }
  return undefined;
}

/** The service fetches an address by itself. A file's ending decides how WeChat shows it. */
function encodeMedia(part: MediaPart): Native | undefined {
  const { source = '', data } = part;
  const name = part.name ?? `${part.media}${ENDINGS[part.media]}`;
  if (data !== undefined) return { call: 'file', name, base64: data };
  if (/^https?:\/\//iu.test(source))
    return { call: 'file', name: part.name ?? nameIn(source) ?? name, url: source };
  return source === '' ? undefined : { call: 'forward', id: source };
}

function nameIn(url: string): string | undefined {
  return /\/([^/?#]+\.[a-z0-9]{2,5})(?:[?#]|$)/iu.exec(url)?.[1];
}
