import type { Event, Part, Person, Quote, Room } from '../../kernel/message.ts';
import { ACCOUNT } from './account.ts';
import { isForAll, type Quoted, splitMentions, splitQuote } from './decode-text.ts';
import type { RawContact, RawMessage, RawMoves, RawRoom, RawTopic } from './raw.ts';

/** wechaty-puppet: MessageType. A kind that is not listed is `other`. */
const MEDIA = new Map<number, Extract<Part, { type: 'media' }>['media']>([
  [1, 'file'],
  [2, 'voice'],
  [3, 'contact'],
  [5, 'sticker'],
  [6, 'image'],
  [8, 'location'],
  [15, 'video'],
]);
const TEXT = 7;
const MINI_PROGRAM = 9;
const RECALLED = 13;
const URL = 14;

const OFFICIAL_ACCOUNT = 2;

/** WeChat's own senders, which no person is behind. */
const SYSTEM_SENDERS = new Set(['weixin', 'fmessage', 'filehelper', 'newsapp', 'medianote']);

/** The id of the bot's own message with these words in this room, while it is remembered. */
export type FindSent = (room: string, text: string) => string | undefined;

/** Nothing comes of a recall that does not say what was recalled. */
export function decodeMessage(raw: RawMessage, findSent: FindSent): Event | undefined {
  const room = decodeRoom(raw.room, raw.from);
  const base = { key: raw.id, at: raw.at, account: ACCOUNT, room };
  const from = decodePerson(raw.from);
  if (raw.type === RECALLED) {
    const id = recalledId(raw.text);
    return id ? { ...base, key: `recall:${id}`, kind: 'recalled', id, from } : undefined;
  }
  const quoted = raw.type === TEXT ? splitQuote(raw.text) : undefined;
  const parts = decodeParts(raw, quoted?.reply ?? raw.text);
  const quote = quoted && decodeQuote(quoted, raw, findSent);
  const mentioned = mentionsSelf(raw, parts) && !isForAll(raw.text);
  const addressed = room.kind === 'direct' || mentioned || quote?.self === true;
  return { ...base, kind: 'message', id: raw.id, from, parts, addressed, ...(quote && { quote }) };
}

/** One event per newcomer. The bot itself is added, it does not join. */
export function decodeJoined(raw: RawMoves): Event[] {
  return decodeMoves(raw, 'join', 'joined', 'added');
}

/** One event per leaver. The bot itself is removed, it does not leave. */
export function decodeLeft(raw: RawMoves): Event[] {
  return decodeMoves(raw, 'leave', 'left', 'removed');
}

export function decodeRenamed(raw: RawTopic): Event {
  const room = groupOf({ ...raw.room, topic: raw.topic });
  const from = raw.by && { from: decodePerson(raw.by) };
  const key = `topic:${raw.room.id}:${seconds(raw.at)}`;
  return { key, at: raw.at, account: ACCOUNT, room, kind: 'renamed', title: raw.topic, ...from };
}

/** Ids change when the bot signs in again, so a person is told apart for longer by what they chose themselves. */
export function decodePerson(contact: RawContact): Person {
  const anchors: Record<string, string> = {};
  if (contact.weixin) anchors['weixin'] = contact.weixin;
  if (contact.alias) anchors['alias'] = contact.alias;
  const bot = contact.type === OFFICIAL_ACCOUNT || SYSTEM_SENDERS.has(contact.id);
  return {
    account: ACCOUNT,
    id: contact.id,
    name: contact.name,
    durable: false,
    ...(Object.keys(anchors).length > 0 && { anchors }),
    ...(bot && { bot }),
  };
}

function decodeMoves(
  raw: RawMoves,
  word: string,
  kind: 'joined' | 'left',
  what: 'added' | 'removed',
): Event[] {
  const room = groupOf(raw.room);
  return raw.people.map(contact => {
    const key = `${word}:${raw.room.id}:${contact.id}:${seconds(raw.at)}`;
    const base = { key, at: raw.at, account: ACCOUNT, room };
    const by = raw.by && raw.by.id !== contact.id ? decodePerson(raw.by) : undefined;
    if (contact.id === raw.self.id) return { ...base, kind: 'receipt', what, ...(by && { from: by }) };
    return { ...base, kind, from: decodePerson(contact), ...(by && { by }) };
  });
}

function decodeParts(raw: RawMessage, text: string): Part[] {
  if (raw.type === TEXT) {
    return raw.room ? splitMentions(text, raw.mentions, raw.self) : [{ type: 'text', text }];
  }
  if (raw.type === URL && raw.link) return [{ type: 'link', ...raw.link }];
  if (raw.type === MINI_PROGRAM && raw.miniProgram) return [{ type: 'mini-program', ...raw.miniProgram }];
  const media = MEDIA.get(raw.type) ?? 'other';
  return [{ type: 'media', media, source: raw.id, ...(raw.filename && { name: raw.filename }) }];
}

function mentionsSelf(raw: RawMessage, parts: Part[]): boolean {
  return parts.some(part => part.type === 'mention' && part.person.id === raw.self.id);
}

/** WeChat tells only the name and the words; the id is known for the bot's own recent messages, else empty. */
function decodeQuote(quoted: Quoted, raw: RawMessage, findSent: FindSent): Quote {
  const self = raw.self.name !== '' && quoted.name === raw.self.name;
  const id = self ? findSent(raw.room?.id ?? raw.from.id, quoted.text) : undefined;
  return { id: id ?? '', self, ...(self && { from: { account: ACCOUNT, id: raw.self.id } }) };
}

/** Some puppets hand over the bare id, others WeChat's XML notice. */
function recalledId(text: string): string {
  const inXml = /<newmsgid>(\d+)<\/newmsgid>/iu.exec(text) ?? /<msgid>(\d+)<\/msgid>/iu.exec(text);
  return inXml?.[1] ?? (text.includes('<') ? '' : text.trim());
}

function decodeRoom(room: RawRoom | undefined, from: RawContact): Room {
  return room ? groupOf(room) : { account: ACCOUNT, id: from.id, kind: 'direct' };
}

function groupOf(room: RawRoom): Room {
  return { account: ACCOUNT, id: room.id, kind: 'group', ...(room.topic && { title: room.topic }) };
}

function seconds(at: number): number {
  return Math.floor(at / 1000);
}
