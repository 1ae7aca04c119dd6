import type { Event, Person, Room } from '../../kernel/message.ts';
import { personOf, roomOf, type Self } from './decode-who.ts';
import {
  idOf,
  listOf,
  numberOf,
  objectOf,
  type RawMember,
  type RawMemberChange,
  type RawMessage,
  type RawReaction,
  type RawSign,
  textOf,
} from './update.ts';

/**
 * The date that names a join or departure, given the date one telling of it carries. Telegram tells both ways
 * when the bot is an administrator (`chat_member` and a service message), otherwise only by the message.
 */
export type DateOf = (change: 'join' | 'leave', chat: string, user: string, seconds: number) => number;

/** The two tellings of one join carry the same second, or nearly. */
const SAME_WITHIN_SECONDS = 5;
const REMEMBERED = 500;

/**
 * Gives the later telling of a join the date of the earlier one, so that both get one key. Who leaves in between
 * may join again at once. It remembers the last 500 people; after a restart only tellings of the very same second
 * coincide.
 */
export function openDates(): DateOf {
  const last = new Map<string, { change: 'join' | 'leave'; seconds: number }>();
  return (change, chat, user, seconds) => {
    const who = `${chat}:${user}`;
    const before = last.get(who);
    if (before?.change === change && Math.abs(before.seconds - seconds) <= SAME_WITHIN_SECONDS) {
      return before.seconds;
    }
    last.delete(who);
    last.set(who, { change, seconds });
    const oldest = last.keys().next();
    if (last.size > REMEMBERED && !oldest.done) last.delete(oldest.value);
    return seconds;
  };
}

/** Joins and departures as a service message tells them; the bot's own come as `my_chat_member`. */
export function comingsOf(message: RawMessage, room: Room, self: Self, dateOf: DateOf): Event[] {
  const seconds = numberOf(message.date) ?? 0;
  const by = personOf(message.from);
  const events: Event[] = [];
  for (const value of listOf(message.new_chat_members)) {
    const person = personOf(value);
    if (person && person.id !== self.id) events.push(changeOf('join', room, person, by, seconds, dateOf));
  }
  const gone = personOf(message.left_chat_member);
  if (gone && gone.id !== self.id) events.push(changeOf('leave', room, gone, by, seconds, dateOf));
  return events;
}

/** A join or departure out of a `chat_member` update; nothing for a promotion or restriction. */
export function memberChange(raw: RawMemberChange, self: Self, dateOf: DateOf): Event[] {
  const room = roomOf(raw.chat, self);
  const before = objectOf<RawMember>(raw.old_chat_member);
  const after = objectOf<RawMember>(raw.new_chat_member);
  const person = personOf(after?.user);
  if (!room || !person || isIn(before) === isIn(after)) return [];
  const by = personOf(raw.from);
  return [changeOf(isIn(after) ? 'join' : 'leave', room, person, by, numberOf(raw.date) ?? 0, dateOf)];
}

/** What became of the bot's own reach, out of a `my_chat_member` update. */
export function reachChange(raw: RawMemberChange, key: string, self: Self): Event[] {
  const room = roomOf(raw.chat, self);
  const inside = isIn(objectOf<RawMember>(raw.new_chat_member));
  if (!room || inside === isIn(objectOf<RawMember>(raw.old_chat_member))) return [];
  const [came, went] =
    room.kind === 'direct' ? (['unblocked', 'blocked'] as const) : (['added', 'removed'] as const);
  const at = (numberOf(raw.date) ?? 0) * 1_000;
  const event: Event = { key, at, account: self.account, room, kind: 'receipt', what: inside ? came : went };
  const from = personOf(raw.from);
  return [from ? { ...event, from } : event];
}

/**
 * The sign somebody has on a message now, the latest where there are several. One put there in a channel's name is
 * nobody's. Bot API: MessageReactionUpdated, which only an administrator of the group is told.
 */
export function reactionOf(raw: RawReaction, key: string, self: Self): Event[] {
  const room = roomOf(raw.chat, self);
  const from = personOf(raw.user);
  const id = idOf(raw.message_id);
  if (!room || !from || id === undefined) return [];
  const sign = objectOf<RawSign>(listOf(raw.new_reaction).at(-1));
  const emoji = textOf(sign?.emoji) || (sign ? '✨' : '');
  const at = (numberOf(raw.date) ?? 0) * 1_000;
  return [{ key, at, account: self.account, room, kind: 'reacted', id, from, emoji }];
}

/** A group that became a supergroup tells it in both; the two tellings share one key. */
export function moveOf(message: RawMessage, room: Room, self: Self): Event | undefined {
  const to = idOf(message.migrate_to_chat_id);
  const old = idOf(message.migrate_from_chat_id);
  if (to === undefined && old === undefined) return undefined;
  const from = { account: self.account, id: old ?? room.id, kind: 'group' as const };
  const target = to ?? room.id;
  return {
    key: `moved:${from.id}:${target}`,
    at: (numberOf(message.date) ?? 0) * 1_000,
    account: self.account,
    room: room.title === undefined ? from : { ...from, title: room.title },
    kind: 'moved',
    to: target,
  };
}

function changeOf(
  change: 'join' | 'leave',
  room: Room,
  from: Person,
  by: Person | undefined,
  seconds: number,
  dateOf: DateOf,
): Event {
  const named = dateOf(change, room.id, from.id, seconds);
  return {
    key: `${change}:${room.id}:${from.id}:${named}`,
    at: seconds * 1_000,
    account: room.account,
    room,
    kind: change === 'join' ? 'joined' : 'left',
    from,
    ...(by && by.id !== from.id ? { by } : {}),
  };
}

/** A restricted person may be in the chat or not; everybody else's status says it. */
function isIn(member: RawMember | undefined): boolean {
  if (member?.status === 'restricted') return member.is_member === true;
  return member?.status === 'member' || member?.status === 'administrator' || member?.status === 'creator';
}
