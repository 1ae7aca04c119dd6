import type { Choice, Part, Room } from '../../kernel/message.ts';
import type { Outgoing } from '../channel.ts';

/** The parameters of a send; a media's file stands under `photo`, `voice`, … */
type Payload = {
  chat_id: number | string;
  message_thread_id?: number | string;
  text?: string;
  caption?: string;
  entities?: Mention[];
  reply_parameters?: { message_id: number; allow_sending_without_reply: true };
  reply_markup?: { inline_keyboard: Button[][] };
  link_preview_options?: { url: string };
} & { [F in Field]?: string };

type Field = 'photo' | 'voice' | 'video' | 'sticker' | 'document';
type Mention = { type: 'text_mention'; offset: number; length: number; user: { id: number } };
type Button = { text: string; callback_data: string };
type Call = { method: string; payload: Payload };

export type Encoded =
  | ({ as: 'json' } & Call)
  /** `field` of the payload takes the bytes of a file, which must go as multipart. */
  | ({ as: 'upload'; field: Field; data: string; name?: string } & Call)
  /** Telegram has no way to say this. */
  | { as: 'nothing'; detail: string };

type Of<T extends Part['type']> = Extract<Part, { type: T }>;

/** How each media goes out. Bot API: sendPhoto, sendVoice, sendVideo, sendSticker, sendDocument. */
const MEDIA: { [media: string]: { method: string; field: Field } | undefined } = {
  image: { method: 'sendPhoto', field: 'photo' },
  voice: { method: 'sendVoice', field: 'voice' },
  video: { method: 'sendVideo', field: 'video' },
  sticker: { method: 'sendSticker', field: 'sticker' },
  file: { method: 'sendDocument', field: 'document' },
};

/**
 * One message as a call of the Bot API. Text goes with entities instead of a parse mode, so nothing a person wrote
 * can be read as markup. A mini-program, which Telegram does not have, becomes a text with its title and path.
 */
export function encodeMessage(room: Room, message: Outgoing): Encoded {
  const [first] = message.parts;
  const base = baseOf(room, message.reply);
  if (first?.type === 'media') return encodeMedia(base, first);
  if (first?.type === 'link') return encodeLink(base, first);
  if (first?.type === 'mini-program') return sendText(base, `${first.title}\n${first.path}`);
  return encodeText(base, message.parts);
}

/** Bot API: sendMessage, ReplyParameters (`allow_sending_without_reply`: the quoted message may be gone). */
function baseOf(room: Room, reply: string | undefined): Payload {
  const base: Payload = { chat_id: numeric(room.id) };
  if (room.thread !== undefined) base.message_thread_id = numeric(room.thread);
  const quoted = Number(reply);
  if (reply !== undefined && Number.isSafeInteger(quoted)) {
    base.reply_parameters = { message_id: quoted, allow_sending_without_reply: true };
  }
  return base;
}

/** Bot API: MessageEntity (`text_mention`; offsets in UTF-16 units), InlineKeyboardMarkup. */
function encodeText(base: Payload, parts: Part[]): Encoded {
  const entities: Mention[] = [];
  let text = '';
  for (const part of parts) {
    if (part.type === 'text') text += part.text;
    else if (part.type === 'mention') {
      const entity = mentionAt(text.length, part.person);
      if (entity) entities.push(entity);
      text += part.person.name;
    } else if (part.type === 'choices') {
      text = withLine(text, part.text);
      base.reply_markup = { inline_keyboard: keyboardOf(part.options) };
    }
  }
  if (entities.length > 0) base.entities = entities;
  return sendText(base, text);
}

/** People whom Telegram does not number are named and not told. */
function mentionAt(offset: number, { account, id, name }: Of<'mention'>['person']): Mention | undefined {
  const user = Number(id);
  if (account !== 'telegram' || !(user > 0)) return undefined;
  return { type: 'text_mention', offset, length: name.length, user: { id: user } };
}

function withLine(text: string, line: string): string {
  return text === '' || line === '' || text.endsWith('\n') ? text + line : `${text}\n${line}`;
}

function sendText(base: Payload, text: string): Encoded {
  base.text = text;
  return { as: 'json', method: 'sendMessage', payload: base };
}

/** Bot API: LinkPreviewOptions. */
function encodeLink(base: Payload, link: Of<'link'>): Encoded {
  base.link_preview_options = { url: link.url };
  return sendText(base, [link.title, link.description, link.url].filter(Boolean).join('\n'));
}

function encodeMedia(base: Payload, part: Of<'media'>): Encoded {
  const way = MEDIA[part.media];
  if (!way) return { as: 'nothing', detail: `Telegram cannot be sent ${part.media}` };
  const { method, field } = way;
  if (part.caption && part.media !== 'sticker') base.caption = part.caption;
  if (part.data !== undefined) {
    const upload = { as: 'upload' as const, method, payload: base, field, data: part.data };
    return part.name === undefined ? upload : { ...upload, name: part.name };
  }
  if (!part.source) return { as: 'nothing', detail: `${part.media} without bytes or an address` };
  base[field] = part.source;
  return { as: 'json', method, payload: base };
}

/** Short labels share a row: a scale of numbers stands side by side, a list of answers one below the other. */
function keyboardOf(options: Choice[]): Button[][] {
  const longest = Math.max(...options.map(option => option.label.length));
  const perRow = longest <= 3 ? 8 : longest <= 12 ? 2 : 1;
  const rows: Button[][] = [];
  for (let i = 0; i < options.length; i += perRow) {
    rows.push(options.slice(i, i + perRow).map(({ id, label }) => ({ text: label, callback_data: id })));
  }
  return rows;
}

/** Ids go as numbers, as Telegram gives them; anything else goes as it is and is refused there. */
function numeric(id: string): number | string {
  const value = Number(id);
  return Number.isSafeInteger(value) ? value : id;
}
