import type { Wechaty } from 'wechaty';
import type { RawContact, RawMessage, RawMoves, RawRoom, RawTopic } from './raw.ts';

export type Puppet = Wechaty['puppet'];

/** Told when a detail could not be read; the message goes on without it. */
type Miss = (what: string, cause: unknown) => void;

const MINI_PROGRAM = 9;
const URL = 14;

/** How many contacts are asked for at once. */
const CONTACTS_AT_ONCE = 16;

/** Undefined for what the bot itself said. Rejects only when the message itself cannot be read. */
export async function readMessage(puppet: Puppet, id: string, now: number, miss: Miss) {
  const payload = await puppet.messagePayload(id);
  const talker = payload.talkerId;
  if (talker === puppet.currentUserId) return undefined;
  const listed = 'mentionIdList' in payload ? (payload.mentionIdList ?? []) : [];
  const [self, from, room, mentions, extra] = await Promise.all([
    readContact(puppet, puppet.currentUserId, miss),
    readContact(puppet, talker, miss),
    payload.roomId ? readRoom(puppet, payload.roomId, miss) : undefined,
    readContacts(puppet, listed, miss),
    readExtra(puppet, id, payload.type, miss),
  ]);
  const raw: RawMessage = {
    id,
    type: payload.type,
    text: payload.text ?? '',
    at: toMilliseconds(payload.timestamp, now),
    self,
    from,
    mentions,
    ...(room && { room }),
    ...(payload.filename && { filename: payload.filename }),
    ...extra,
  };
  return raw;
}

export async function readMoves(
  puppet: Puppet,
  told: { room: string; people: string[]; by: string; timestamp: number },
  now: number,
  miss: Miss,
): Promise<RawMoves> {
  const [self, room, people, by] = await Promise.all([
    readContact(puppet, puppet.currentUserId, miss),
    readRoom(puppet, told.room, miss),
    readContacts(puppet, told.people, miss),
    told.by ? readContact(puppet, told.by, miss) : undefined,
  ]);
  return { room, at: toMilliseconds(told.timestamp, now), self, people, ...(by && { by }) };
}

export async function readTopic(
  puppet: Puppet,
  told: { room: string; topic: string; by: string; timestamp: number },
  now: number,
  miss: Miss,
): Promise<RawTopic> {
  const by = told.by ? await readContact(puppet, told.by, miss) : undefined;
  const at = toMilliseconds(told.timestamp, now);
  return { room: { id: told.room }, at, topic: told.topic, ...(by && { by }) };
}

/** In the order of `ids`, a few at a time: a group has up to 500 people and the puppet asks for each alone. */
export async function readContacts(puppet: Puppet, ids: string[], miss: Miss): Promise<RawContact[]> {
  const contacts: RawContact[] = [];
  for (let from = 0; from < ids.length; from += CONTACTS_AT_ONCE) {
    const some = ids.slice(from, from + CONTACTS_AT_ONCE);
    contacts.push(...(await Promise.all(some.map(id => readContact(puppet, id, miss)))));
  }
  return contacts;
}

async function readContact(puppet: Puppet, id: string, miss: Miss): Promise<RawContact> {
  try {
    const { name, type, alias, handle, weixin } = await puppet.contactPayload(id);
    const number = handle || weixin;
    return { id, name, type, ...(alias && { alias }), ...(number && { weixin: number }) };
  } catch (cause) {
    miss(`contact ${id}`, cause);
    return { id, name: '' };
  }
}

async function readRoom(puppet: Puppet, id: string, miss: Miss): Promise<RawRoom> {
  try {
    return { id, topic: (await puppet.roomPayload(id)).topic };
  } catch (cause) {
    miss(`room ${id}`, cause);
    return { id };
  }
}

async function readExtra(puppet: Puppet, id: string, type: number, miss: Miss) {
  try {
    if (type === URL) return { link: await readLink(puppet, id) };
    if (type === MINI_PROGRAM) return { miniProgram: await readMiniProgram(puppet, id) };
  } catch (cause) {
    miss(`card of message ${id}`, cause);
  }
  return {};
}

async function readLink(puppet: Puppet, id: string) {
  const { url, title, description, thumbnailUrl } = await puppet.messageUrl(id);
  return { url, title, ...(description && { description }), ...(thumbnailUrl && { image: thumbnailUrl }) };
}

async function readMiniProgram(puppet: Puppet, id: string) {
  const card = await puppet.messageMiniProgram(id);
  return {
    appId: card.appid ?? '',
    title: card.title ?? '',
    path: card.pagePath ?? '',
    ...(card.username && { username: card.username }),
    ...(card.thumbUrl && { image: card.thumbUrl }),
  };
}

/** Some puppets count seconds, some milliseconds, some leave it out. 1e11 ms is in 1973, 1e11 s in 5138. */
function toMilliseconds(timestamp: number, now: number): number {
  if (!timestamp) return now;
  return timestamp < 1e11 ? timestamp * 1000 : timestamp;
}
