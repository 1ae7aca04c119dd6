import type { Deps } from '../deps.ts';
import type { Observer } from '../feature.ts';
import { dayOf } from '../kernel/day.ts';
import { type ActivityNote, type PresenceNote, recordActivity, recordPresence } from './store-activity.ts';

const MINUTE_MS = 60_000;

/** Counts what members do, per member and day. */
export function activityObserver({ db, house }: Deps): Observer<ActivityNote> {
  let minute = -1;
  let day = 0;
  return {
    name: 'activity',
    observe: ({ event, member }) => {
      if (!member || event.kind === 'left') return undefined;
      if (Math.floor(event.at / MINUTE_MS) !== minute) {
        minute = Math.floor(event.at / MINUTE_MS);
        day = dayOf(event.at, house.timezone);
      }
      return { memberId: member.id, day, messages: event.kind === 'message' ? 1 : 0, at: event.at };
    },
    record: (sql, notes) => recordActivity(sql, db.dialect, notes),
  };
}

/** How many (room, member) pairs are remembered as written. */
const MEMORY_LIMIT = 50_000;

/** Keeps who is in which room; writes only when something new shows. */
export function presenceObserver({ db }: Deps): Observer<PresenceNote> {
  const present = new Set<string>();
  const keyOf = (roomId: number, memberId: number): string => `${roomId}/${memberId}`;
  return {
    name: 'presence',
    observe: ({ event, member, room }) => {
      if (!member) return undefined;
      const left = event.kind === 'left';
      if (!left && present.has(keyOf(room.id, member.id))) return undefined;
      return { roomId: room.id, memberId: member.id, at: event.at, left };
    },
    record: (sql, notes) => recordPresence(sql, db.dialect, notes),
    recorded: notes => {
      if (present.size > MEMORY_LIMIT) present.clear();
      for (const note of notes) {
        if (note.left) present.delete(keyOf(note.roomId, note.memberId));
        else present.add(keyOf(note.roomId, note.memberId));
      }
    },
  };
}
