import type { Person, Ref, Room } from '../../kernel/message.ts';
import { idOf, objectOf, type RawChat, type RawMessage, type RawUser, textOf } from './update.ts';

/** People are numbered platform-wide, so their refs carry the platform and not the bot's login. */
const PEOPLE = 'telegram';

/** The bot itself; `username` without @. */
export type Self = { account: string; id: string; username: string };

export function refOf(id: string): Ref {
  return { account: PEOPLE, id };
}

export function personOf(value: unknown): Person | undefined {
  const user = objectOf<RawUser>(value);
  const id = idOf(user?.id);
  if (!user || id === undefined) return undefined;
  const username = textOf(user.username);
  const language = textOf(user.language_code);
  const person: Person = { ...refOf(id), name: nameOf(user) || username || id, durable: true };
  if (username) person.username = username;
  if (language) person.language = language;
  if (user.is_bot === true) person.bot = true;
  return person;
}

/**
 * Who wrote a message. One in the name of a chat (an anonymous administrator, a linked channel) comes from that
 * chat, as a bot: there is no member behind it.
 */
export function senderOf(message: RawMessage): Person | undefined {
  const chat = objectOf<RawChat>(message.sender_chat);
  const id = idOf(chat?.id);
  if (!chat || id === undefined) return personOf(message.from);
  return { ...refOf(id), name: textOf(chat.title).trim() || id, durable: true, bot: true };
}

/** The room of a chat; undefined for channels, where nobody talks with a bot. */
export function roomOf(value: unknown, self: Self, message?: RawMessage): Room | undefined {
  const chat = objectOf<RawChat>(value);
  const id = idOf(chat?.id);
  if (!chat || id === undefined || chat.type === 'channel') return undefined;
  const room: Room = { account: self.account, id, kind: chat.type === 'private' ? 'direct' : 'group' };
  const title = textOf(chat.title);
  if (title) room.title = title;
  const thread = threadOf(message);
  if (thread !== undefined) room.thread = thread;
  return room;
}

/** A forum topic. Other supergroups number reply threads in the same field, which are no topics. */
export function threadOf(message: RawMessage | undefined): string | undefined {
  return message?.is_topic_message === true ? idOf(message.message_thread_id) : undefined;
}

function nameOf({ first_name, last_name }: RawUser): string {
  return `${textOf(first_name)} ${textOf(last_name)}`.trim();
}
