import type { Event, Room } from '../../kernel/message.ts';
import { carriedBy } from './decode-carried.ts';
import { comingsOf, type DateOf, memberChange, moveOf, reachChange, reactionOf } from './decode-change.ts';
import { isAddressed, partsOf, quoteOf } from './decode-parts.ts';
import { personOf, roomOf, type Self, senderOf } from './decode-who.ts';
import {
  idOf,
  numberOf,
  objectOf,
  type RawCallback,
  type RawMemberChange,
  type RawMessage,
  type RawReaction,
  type RawUpdate,
  textOf,
} from './update.ts';

export type Decoded = {
  events: Event[];
  /** The callback query that waits for an answer. */
  callback?: string;
  /** Set when the update makes no event and none was expected to be missing: what it contained. */
  unknown?: string[];
};

type AllowedUpdate = Exclude<keyof RawUpdate, 'update_id'>;

/** The kinds of updates the bot asks for. Bot API: getUpdates, `allowed_updates`. */
export const ALLOWED_UPDATES: AllowedUpdate[] = [
  'message',
  'edited_message',
  'callback_query',
  'message_reaction',
  'chat_member',
  'my_chat_member',
];

const ALLOWED = new Set<string>(ALLOWED_UPDATES);

/** Messages nobody wrote, which say nothing that the bot keeps. */
const SERVICE =
  /^(?:pinned_message|(?:new|delete)_chat_photo|(?:super)?group_chat_created|channel_chat_created|message_auto_delete|(?:general_)?forum_topic_|video_chat_|write_access|users_shared|chat_shared|proximity_alert|boost_added|chat_background|giveaway_(?:created|completed)|connected_website|(?:successful|refunded)_payment|passport_data)/u;

/**
 * Turns one update into events. Never throws, whatever the update is. A key is the update's id; a join, a move and
 * a button press have keys of their own, so that one told twice is one event. `now` stands in for the date where
 * an update has none. Bot API: Update.
 */
export function decodeUpdate(value: unknown, self: Self, now: number, dateOf: DateOf): Decoded {
  const update = objectOf<RawUpdate>(value) ?? {};
  const key = idOf(update.update_id);
  if (key === undefined) return { events: [], unknown: Object.keys(update) };
  const message = objectOf<RawMessage>(update.message);
  if (message) return known(decodeMessage(message, key, self, now, dateOf), message);
  const edited = objectOf<RawMessage>(update.edited_message);
  if (edited) return { events: decodeEdit(edited, key, self, now) };
  const press = objectOf<RawCallback>(update.callback_query);
  if (press) return decodePress(press, self, now);
  return { events: decodeChange(update, key, self, dateOf), ...unknownOf(update) };
}

/** What is no message: a reaction, somebody's coming or going, the bot's own reach. */
function decodeChange(update: RawUpdate, key: string, self: Self, dateOf: DateOf): Event[] {
  const reaction = objectOf<RawReaction>(update.message_reaction);
  if (reaction) return reactionOf(reaction, key, self);
  const change = objectOf<RawMemberChange>(update.chat_member);
  if (change) return memberChange(change, self, dateOf);
  const reach = objectOf<RawMemberChange>(update.my_chat_member);
  return reach ? reachChange(reach, key, self) : [];
}

function unknownOf(update: RawUpdate): Pick<Decoded, 'unknown'> {
  const fields = Object.keys(update).filter(field => field !== 'update_id');
  return fields.some(field => ALLOWED.has(field)) ? {} : { unknown: fields };
}

function known(events: Event[] | undefined, message: RawMessage): Decoded {
  return events ? { events } : { events: [], unknown: ['message', ...Object.keys(message)] };
}

/** The events of a message; undefined when it is not understood. */
function decodeMessage(
  message: RawMessage,
  key: string,
  self: Self,
  now: number,
  dateOf: DateOf,
): Event[] | undefined {
  const room = roomOf(message.chat, self, message);
  if (!room) return undefined;
  if (message.text === undefined) {
    const change = decodeService(message, key, room, self, dateOf);
    if (change) return change;
  }
  const from = senderOf(message);
  const id = idOf(message.message_id);
  if (!from || id === undefined) return undefined;
  const quote = quoteOf(message, self);
  const event: Event = {
    key,
    at: timeOf(message.date, now),
    account: self.account,
    room,
    kind: 'message',
    id,
    from,
    parts: partsOf(message, self),
    addressed: room.kind === 'direct' || isAddressed(message, quote, self),
    ...carriedBy(message),
  };
  return [quote ? { ...event, quote } : event];
}

/** The events of a service message; undefined when it is none. */
function decodeService(
  message: RawMessage,
  key: string,
  room: Room,
  self: Self,
  dateOf: DateOf,
): Event[] | undefined {
  const move = moveOf(message, room, self);
  if (move) return [move];
  if (message.new_chat_members || message.left_chat_member) return comingsOf(message, room, self, dateOf);
  const title = textOf(message.new_chat_title);
  if (title) {
    const from = senderOf(message);
    const at = timeOf(message.date, 0);
    return [{ key, at, account: self.account, room, kind: 'renamed', title, ...(from ? { from } : {}) }];
  }
  return Object.keys(message).some(field => SERVICE.test(field)) ? [] : undefined;
}

/** A live location edits its message every few seconds; that is no edit anybody wrote. */
function decodeEdit(message: RawMessage, key: string, self: Self, now: number): Event[] {
  const room = roomOf(message.chat, self, message);
  const from = senderOf(message);
  const id = idOf(message.message_id);
  if (!room || !from || id === undefined || message.location) return [];
  const at = timeOf(message.edit_date ?? message.date, now);
  const said = { parts: partsOf(message, self), ...carriedBy(message) };
  return [{ key, at, account: self.account, room, kind: 'edited', id, from, ...said }];
}

/** Bot API: CallbackQuery. One without a message or data (an inline result, a game) is answered and no event. */
function decodePress(press: RawCallback, self: Self, now: number): Decoded {
  const message = objectOf<RawMessage>(press.message);
  const room = message && roomOf(message.chat, self, message);
  const id = idOf(message?.message_id);
  const from = personOf(press.from);
  const choice = textOf(press.data);
  const callback = textOf(press.id);
  if (!room || id === undefined || !from || !choice) return { events: [], callback };
  const key = `choice:${room.id}:${id}:${from.id}:${choice}`;
  const event: Event = { key, at: now, account: self.account, room, kind: 'choice', id, from, choice };
  return { events: [event], callback };
}

function timeOf(seconds: unknown, now: number): number {
  const date = numberOf(seconds);
  return date === undefined ? now : date * 1_000;
}
