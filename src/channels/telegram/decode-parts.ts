import type { Part, Quote } from '../../kernel/message.ts';
import { personOf, refOf, type Self, threadOf } from './decode-who.ts';
import {
  idOf,
  listOf,
  numberOf,
  objectOf,
  type RawEntity,
  type RawFile,
  type RawMessage,
  textOf,
} from './update.ts';

type Media = Extract<Part, { type: 'media' }>;

/** Which field holds a file and what it is. An animation also comes as a document, so it stands first. */
const FILES = [
  ['animation', 'video'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['voice', 'voice'],
  ['sticker', 'sticker'],
  ['audio', 'file'],
  ['document', 'file'],
] as const;

const COMMAND = /^\/\w+(?:@(\w+))?/u;

/** What a message says: one text with its mentions, or one media. A command loses the `@` of this bot. */
export function partsOf(message: RawMessage, self: Self): Part[] {
  const text = textOf(message.text);
  if (text === '') return [mediaOf(message)];
  const command = COMMAND.exec(text);
  if (command?.[1] !== undefined && isSelf(command[1], self)) {
    return [{ type: 'text', text: text.replace(`@${command[1]}`, '') }];
  }
  return textParts(text, listOf(message.entities), self);
}

/**
 * Whether a message in a group is meant for the bot: it mentions the bot, quotes it, or is a command that does not
 * name another bot.
 */
export function isAddressed(message: RawMessage, quote: Quote | undefined, self: Self): boolean {
  const text = textOf(message.text);
  const command = COMMAND.exec(text);
  if (command) return command[1] === undefined || isSelf(command[1], self);
  if (quote?.self) return true;
  const words = text || textOf(message.caption);
  const entities = listOf(text ? message.entities : message.caption_entities);
  return entities.some(value => mentionOf(words, objectOf<RawEntity>(value), self)?.id === self.id);
}

/** The quoted message. In a forum every message answers the topic's first one, which is no quote. */
export function quoteOf(message: RawMessage, self: Self): Quote | undefined {
  const quoted = objectOf<RawMessage>(message.reply_to_message);
  const id = idOf(quoted?.message_id);
  if (!quoted || id === undefined || id === threadOf(message) || quoted.forum_topic_created) return undefined;
  const from = personOf(quoted.from);
  const quote: Quote = { id, self: from?.id === self.id };
  if (from) quote.from = refOf(from.id);
  return quote;
}

function textParts(text: string, entities: unknown[], self: Self): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const value of entities) {
    const entity = objectOf<RawEntity>(value);
    const person = mentionOf(text, entity, self);
    const [from, to] = spanOf(entity);
    if (!person || from < at) continue;
    if (from > at) parts.push({ type: 'text', text: text.slice(at, from) });
    parts.push({ type: 'mention', person });
    at = to;
  }
  if (at < text.length) parts.push({ type: 'text', text: text.slice(at) });
  return parts;
}

/** Who an entity mentions by id. `@name` of anybody but the bot carries no id and stays text. */
function mentionOf(text: string, entity: RawEntity | undefined, self: Self) {
  if (entity?.type === 'text_mention') {
    const person = personOf(entity.user);
    return person && { ...refOf(person.id), name: person.name };
  }
  if (entity?.type !== 'mention') return undefined;
  const [from, to] = spanOf(entity);
  const username = text.slice(from + 1, to);
  return isSelf(username, self) ? { ...refOf(self.id), name: username } : undefined;
}

/** Offsets count UTF-16 units, as JavaScript does. */
function spanOf(entity: RawEntity | undefined): [from: number, to: number] {
  const from = Math.max(0, numberOf(entity?.offset) ?? 0);
  return [from, from + Math.max(0, numberOf(entity?.length) ?? 0)];
}

function isSelf(username: string, self: Self): boolean {
  return username.toLowerCase() === self.username.toLowerCase();
}

function mediaOf(message: RawMessage): Media {
  const media = fileOf(message);
  const caption = textOf(message.caption);
  return caption ? { ...media, caption } : media;
}

function fileOf(message: RawMessage): Media {
  const photo = objectOf<RawFile>(listOf(message.photo).at(-1));
  if (photo) return withFile('image', photo);
  for (const [field, media] of FILES) {
    const file = objectOf<RawFile>(message[field]);
    if (file) return withFile(media, file);
  }
  if (message.location || message.venue) return { type: 'media', media: 'location' };
  return { type: 'media', media: message.contact ? 'contact' : 'other' };
}

function withFile(media: Media['media'], file: RawFile): Media {
  const part: Media = { type: 'media', media };
  const source = textOf(file.file_id);
  const name = textOf(file.file_name) || textOf(file.emoji);
  if (source) part.source = source;
  if (name) part.name = name;
  return part;
}
