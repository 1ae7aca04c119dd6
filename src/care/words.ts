import type { Incoming, Reply } from '../feature.ts';
import type { Event } from '../kernel/message.ts';
import { spokenText, text } from '../kernel/text.ts';
import type { Policy, WordReply } from './policy.ts';

const LONGEST = 500;
/** Whatever is asked, so many such answers in a minute are enough for a group. */
const MINUTE_MS = 60_000;
const MOST_A_MINUTE = 3;
const KEPT = 2_000;

/** As words are compared: without case, width and what stands around them. */
export function plain(words: string): string {
  return words
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/** The words of one reply, as they are compared. */
export function alternativesOf(word: string): string[] {
  return word.split('|').map(plain).filter(Boolean);
}

/** The reply to what somebody said in a room: its own before those that hold everywhere. */
export function findWord(words: WordReply[], roomId: number, said: string): WordReply | undefined {
  if (words.length === 0) return undefined;
  const looked = plain(said);
  if (looked === '') return undefined;
  const meant = ({ how, alternatives }: WordReply): boolean =>
    alternatives.some(each => (how === 'exact' ? looked === each : looked.includes(each)));
  const in_ = (room: number) => words.find(each => each.roomId === room && meant(each));
  return in_(roomId) ?? in_(0);
}

export type Telling = { wordId: number; roomId: number; at: number };

/** A clock that is put back by a day keeps nothing quiet until tomorrow. */
const apartMs = (a: number, b: number): number => Math.abs(a - b);

/** When each was told where of late. An event that is decided about again may say again what it said. */
export function openCooling(before: Telling[]) {
  const told = new Map<string, { at: number; by: string }>();
  const rooms = new Map<number, { at: number; by: string }[]>();
  const note = ({ wordId, roomId, at }: Telling, by: string): void => {
    const key = `${wordId}/${roomId}`;
    told.delete(key);
    told.set(key, { at, by });
    const oldest = told.keys().next();
    if (told.size > KEPT && !oldest.done) told.delete(oldest.value);
    const lately = (rooms.get(roomId) ?? []).filter(each => at - each.at < MINUTE_MS && each.by !== by);
    rooms.set(roomId, [...lately, { at, by }]);
    if (rooms.size > KEPT) rooms.clear();
  };
  for (const telling of before) note(telling, '');
  return {
    note,
    /** Whether it was told there so lately that it still stands on everybody's screen. */
    warm: ({ id, coolSeconds }: WordReply, roomId: number, now: number, by: string): boolean => {
      const last = told.get(`${id}/${roomId}`);
      return last !== undefined && last.by !== by && apartMs(now, last.at) < coolSeconds * 1_000;
    },
    crowded: (roomId: number, now: number, by: string): boolean =>
      (rooms.get(roomId) ?? []).filter(each => apartMs(now, each.at) < MINUTE_MS && each.by !== by).length >=
      MOST_A_MINUTE,
  };
}

type WordParts = {
  policy: () => Policy;
  cooling: ReturnType<typeof openCooling>;
  /** Whether the knowledge base answers the same message. */
  answers: (incoming: Incoming) => boolean;
  /** What was told, for whoever writes it down. */
  notebook: WeakMap<Event, Telling>;
  now: () => number;
};

/** What is answered to a word that somebody set, from memory; nothing where the knowledge base knows better. */
export function answerWord(parts: WordParts, incoming: Incoming): Reply[] | undefined {
  const { event, member, room } = incoming;
  if (event.kind !== 'message' || !member) return undefined;
  const word = findWord(parts.policy().words, room.id, spokenText(event));
  if (!word || parts.answers(incoming)) return undefined;
  const [now, by] = [parts.now(), `${event.account}/${event.key}`];
  // Whoever asks the house reads the answer just above.
  if (isTooMuch(parts, incoming, word, { now, by })) return event.addressed ? [] : undefined;
  const telling = { wordId: word.id, roomId: room.id, at: now };
  parts.cooling.note(telling, by);
  parts.notebook.set(event, telling);
  return [{ parts: text(word.answer), quote: true }];
}

/** Whoever asks the house is answered again; a group is never flooded. */
function isTooMuch(
  { cooling }: WordParts,
  { event, room }: Incoming,
  word: WordReply,
  { now, by }: { now: number; by: string },
): boolean {
  if (room.kind !== 'group') return false;
  const asked = event.kind === 'message' && event.addressed;
  return (!asked && cooling.warm(word, room.id, now, by)) || cooling.crowded(room.id, now, by);
}
