import type { Event, Part, Person, Quote, Room } from '../../kernel/message.ts';
import { type Fields, fieldsOf, listOf, textOf } from './raw.ts';

/** Who numbers the people: a userid means the same person to every bot of the company. */
export const PLATFORM = 'wecom';

/** What decoding has to know beside the frame. */
export type Context = {
  /** `wecom:BOTID` */
  account: string;
  now: number;
  /** The name people mention the bot by, once it is known: WeCom never tells it. */
  selfName: string | undefined;
  /** The id of the bot's own message with these words in this room, while it is remembered. */
  findSent: (room: string, text: string) => string | undefined;
};

type Decoded = { event: Event; selfName?: string };

/**
 * Smart bot, aibot_msg_callback (101463). In a group nothing arrives that does not mention the bot, so the mention
 * says no more than `addressed` does and is left out. Undefined for what has no author or no id.
 */
export function decodeMessage(body: unknown, context: Context): Decoded | undefined {
  const raw = fieldsOf(body);
  const from = personOf(raw);
  const id = textOf(raw['msgid']);
  if (!from || id === '') return undefined;
  const room = roomOf(raw, from, context.account);
  const read = readParts(raw, room.kind, context.selfName);
  const quote = quoteOf(raw, room, context);
  const base = { key: id, at: timeOf(raw, context.now), account: context.account, room };
  const event: Event = {
    ...base,
    kind: 'message',
    id,
    from,
    parts: read.parts,
    addressed: true,
    ...(quote && { quote }),
  };
  return { event, ...(read.selfName !== undefined && { selfName: read.selfName }) };
}

export function personOf(raw: Fields): Person | undefined {
  const id = textOf(fieldsOf(raw['from'])['userid']);
  return id === '' ? undefined : { account: PLATFORM, id, name: id, durable: true };
}

/** A direct chat is named by the other person. */
export function roomOf(raw: Fields, from: Person, account: string): Room {
  const chat = textOf(raw['chatid']);
  const isGroup = raw['chattype'] === 'group' && chat !== '';
  return isGroup ? { account, id: chat, kind: 'group' } : { account, id: from.id, kind: 'direct' };
}

export function timeOf(raw: Fields, now: number): number {
  const seconds = Number(raw['create_time']);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : now;
}

/** A mention as WeCom writes it into the text; not the middle of an e-mail address. */
const MENTION = /(?<![\w.+-])@([^\s@]+)\s?/gu;

/** The only mention in a group's text is the bot's; among several it is the one by its known name, else the first. */
export function withoutSelf(text: string, known: string | undefined): { text: string; selfName?: string } {
  const found = [...text.matchAll(MENTION)];
  const self = found.find(match => match[1] === known) ?? found[0];
  if (!self) return { text };
  const rest = text.slice(0, self.index) + text.slice(self.index + self[0].length);
  const [, name] = self;
  return { text: rest, ...(found.length === 1 && name !== undefined && { selfName: name }) };
}

type ReadParts = { parts: Part[]; selfName?: string };

function readParts(raw: Fields, kind: Room['kind'], known: string | undefined): ReadParts {
  const items = raw['msgtype'] === 'mixed' ? listOf(fieldsOf(raw['mixed'])['msg_item']) : [raw];
  const result: ReadParts = { parts: [] };
  let mentioned = kind === 'direct';
  for (const item of items) {
    const part = readPart(fieldsOf(item));
    if (part.type !== 'text' || mentioned) {
      result.parts.push(part);
      continue;
    }
    mentioned = true;
    const { text, selfName } = withoutSelf(part.text, known);
    if (text !== '') result.parts.push({ type: 'text', text });
    if (selfName !== undefined) result.selfName = selfName;
  }
  return result;
}

function readPart(raw: Fields): Part {
  const type = textOf(raw['msgtype']);
  const content = fieldsOf(raw[type]);
  switch (type) {
    case 'text':
      return { type: 'text', text: textOf(content['content']) };
    case 'voice':
      // What was said arrives as words only.
      return { type: 'media', media: 'voice', caption: textOf(content['content']) };
    case 'image':
    case 'video':
    case 'file': {
      const source = sourceOf(content);
      const name = textOf(content['name']);
      return { type: 'media', media: type, ...(source !== '' && { source }), ...(name !== '' && { name }) };
    }
    default:
      return { type: 'media', media: 'other' };
  }
}

/** The address works for five minutes; what is there is encrypted with the key after the `#`. */
function sourceOf(content: Fields): string {
  const url = textOf(content['url']);
  const key = textOf(content['aeskey']);
  return url === '' || key === '' ? url : `${url}#aeskey=${encodeURIComponent(key)}`;
}

/** WeCom repeats the quoted words and tells neither author nor id, which are known for the bot's own recent ones. */
function quoteOf(raw: Fields, room: Room, { findSent }: Context): Quote | undefined {
  if (raw['quote'] === undefined) return undefined;
  const quoted = fieldsOf(raw['quote']);
  const words = textOf(fieldsOf(quoted['text'])['content']);
  const id = words === '' ? undefined : findSent(room.id, words);
  if (id === undefined) return { id: '', self: false };
  return { id, self: true, from: { account: PLATFORM, id: textOf(raw['aibotid']) } };
}
