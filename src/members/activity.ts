import type { Deps } from '../deps.ts';
import type { Incoming, Observer } from '../feature.ts';
import { dayOf } from '../kernel/day.ts';
import {
  type ActivityNote,
  type PresenceNote,
  recordActivity,
  recordPresence,
  SEEN_GRAIN_MS,
} from './store-activity.ts';

const MINUTE_MS = 60_000;

/** How many members, or pairs of a room and a login, are remembered as written. */
const MEMORY_LIMIT = 50_000;

/** Counts what members do, per login, day and room, and when a member was here last. */
export function activityObserver({ db, house }: Deps): Observer<ActivityNote> {
  const written = new Map<number, number>();
  let minute = -1;
  let day = 0;
  const newsOf = (notes: ActivityNote[]): Map<number, number> => {
    const news = new Map<number, number>();
    for (const { memberId, at } of notes) {
      const before =
        news.get(memberId) ?? (written.get(memberId) ?? Number.NEGATIVE_INFINITY) + SEEN_GRAIN_MS;
      if (at > before) news.set(memberId, at);
    }
    return news;
  };
  return {
    name: 'activity',
    observe: incoming => {
      const { event, member, identityId, room } = incoming;
      if (!member || identityId === undefined || event.kind === 'left') return undefined;
      if (Math.floor(event.at / MINUTE_MS) !== minute) {
        minute = Math.floor(event.at / MINUTE_MS);
        day = dayOf(event.at, house.timezone);
      }
      return { memberId: member.id, identityId, roomId: room.id, day, ...countsOf(incoming), at: event.at };
    },
    record: (sql, notes) => recordActivity(sql, db.dialect, notes, newsOf(notes)),
    recorded: notes => {
      if (written.size > MEMORY_LIMIT) written.clear();
      for (const [memberId, at] of newsOf(notes)) written.set(memberId, at);
    },
  };
}

function countsOf({ event }: Incoming): { messages: number; reactions: number; answers: number } {
  if (event.kind === 'reacted') return { messages: 0, reactions: event.emoji === '' ? 0 : 1, answers: 0 };
  if (event.kind !== 'message') return { messages: 0, reactions: 0, answers: 0 };
  const { quote, from } = event;
  const answers = quote?.from && !quote.self && quote.from.id !== from.id ? 1 : 0;
  return { messages: 1, reactions: 0, answers };
}

/** Keeps who is in which room; writes only when something new shows. */
export function presenceObserver({ db }: Deps): Observer<PresenceNote> {
  const present = new Set<string>();
  const keyOf = (roomId: number, identityId: number): string => `${roomId}/${identityId}`;
  return {
    name: 'presence',
    observe: ({ event, identityId, room }) => {
      if (identityId === undefined) return undefined;
      const left = event.kind === 'left';
      if (!left && present.has(keyOf(room.id, identityId))) return undefined;
      return { roomId: room.id, identityId, at: event.at, left };
    },
    record: (sql, notes) => recordPresence(sql, db.dialect, notes),
    recorded: notes => {
      if (present.size > MEMORY_LIMIT) present.clear();
      for (const note of notes) {
        if (note.left) present.delete(keyOf(note.roomId, note.identityId));
        else present.add(keyOf(note.roomId, note.identityId));
      }
    },
  };
}
