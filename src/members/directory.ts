import type { Sql } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import type { KnownMember, KnownRoom } from '../feature.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Event, Person, Room } from '../kernel/message.ts';
import type { Role } from '../kernel/roles.ts';
import {
  createMember,
  createRoom,
  findIdentities,
  findRoomById,
  findRooms,
  type IdentityRow,
  moveRoom,
  renamePerson,
  setRoomGone,
  setRoomTitle,
} from './store-directory.ts';

export type Who = { room: KnownRoom; member: KnownMember | undefined };

/**
 * Who is who: from what a platform calls people and rooms to our members and rooms, made on first sight.
 * What it remembers is only what a commit confirmed; a database is asked once for each person and room.
 */
export type Directory = {
  /** Runs inside the transaction that stores the events. Call `learn` with the result after its commit. */
  identify: (sql: Sql, events: Event[]) => Promise<Found>;
  learn: (found: Found) => void;
  /** From memory, and from what was just found: the event was identified before. */
  who: (event: Event, found?: Found) => Who | undefined;
  room: (id: number) => Promise<KnownRoom | undefined>;
  roomGone: (room: KnownRoom, goneAt: number | null) => Promise<void>;
  roomMoved: (room: KnownRoom, to: string) => Promise<KnownRoom>;
  /** After a role, a language or a merge changed: the next event asks the database again. */
  forget: () => void;
};

export type Found = { identities: Map<string, IdentityRow>; rooms: Map<string, KnownRoom> };

/** Remembered people and rooms; the longest unseen are forgotten first. */
const MEMORY_LIMIT = 20_000;

const refKey = (ref: { account: string; id: string }): string => `${ref.account}\n${ref.id}`;

export function openDirectory(deps: Deps): Directory {
  const { db, clock, house } = deps;
  const identities = new Map<string, IdentityRow>();
  const rooms = new Map<string, KnownRoom>();
  const roomsById = new Map<number, KnownRoom>();

  const knows = (person: Person): boolean => identities.get(refKey(person))?.identityName === person.name;
  const roleOf = (person: Person): Role =>
    house.owners.includes(`${person.account}:${person.id}`) ? 'owner' : 'member';

  async function meet(sql: Sql, people: Person[], into: Map<string, IdentityRow>): Promise<void> {
    for (const row of await findIdentities(sql, db.dialect, people)) {
      into.set(refKey({ account: row.account, id: row.nativeId }), row);
    }
    for (const person of people) {
      const known = into.get(refKey(person));
      if (known) {
        if (known.identityName === person.name) continue;
        await renamePerson(sql, person, known.memberId);
        into.set(refKey(person), { ...known, identityName: person.name, name: person.name });
        continue;
      }
      const language = knownLanguage(person.language);
      const facts = { language, role: roleOf(person), now: clock.now() };
      const row = await createMember(sql, db.dialect, person, facts);
      if (row) into.set(refKey(person), row);
    }
  }

  async function visit(sql: Sql, wanted: Room[], into: Map<string, KnownRoom>): Promise<void> {
    for (const room of await findRooms(sql, db.dialect, wanted)) {
      into.set(refKey({ account: room.account, id: room.nativeId }), room);
    }
    for (const room of wanted) {
      const known = into.get(refKey(room));
      if (!known) {
        into.set(refKey(room), await createRoom(sql, room, clock.now()));
      } else if (room.title !== undefined && room.title !== known.title) {
        await setRoomTitle(sql, known.id, room.title);
        into.set(refKey(room), { ...known, title: room.title });
      }
    }
  }

  const keep = (room: KnownRoom): void => {
    remember(rooms, refKey({ account: room.account, id: room.nativeId }), room);
    remember(roomsById, room.id, room);
  };

  return {
    identify: async (sql, events) => {
      const found: Found = { identities: new Map(), rooms: new Map() };
      const people = new Map<string, Person>();
      const places = new Map<string, Room>();
      for (const { from, room } of events) {
        if (from && !from.bot && !knows(from)) people.set(refKey(from), from);
        const known = rooms.get(refKey(room));
        if (!known || (room.title !== undefined && room.title !== known.title))
          places.set(refKey(room), room);
      }
      if (people.size > 0) await meet(sql, [...people.values()], found.identities);
      if (places.size > 0) await visit(sql, [...places.values()], found.rooms);
      return found;
    },
    learn: found => {
      for (const [key, row] of found.identities) remember(identities, key, row);
      for (const room of found.rooms.values()) keep(room);
    },
    who: (event, found) => {
      const roomKey = refKey(event.room);
      const room = found?.rooms.get(roomKey) ?? rooms.get(roomKey);
      if (!room) return undefined;
      const key = event.from && refKey(event.from);
      const row = key === undefined ? undefined : (found?.identities.get(key) ?? identities.get(key));
      return { room, member: row && { id: row.memberId, name: row.name, language: row.language } };
    },
    room: async id => {
      const known = roomsById.get(id) ?? (await findRoomById({ all: db.read }, id));
      if (known) keep(known);
      return known;
    },
    roomGone: async (room, goneAt) => {
      await db.write(sql => setRoomGone(sql, room.id, goneAt));
      keep({ ...room, goneAt });
    },
    roomMoved: async (room, to) => {
      const moved = await db.write(sql => moveRoom(sql, room, to, clock.now()));
      keep(moved);
      remember(roomsById, room.id, moved);
      return moved;
    },
    forget: () => {
      identities.clear();
      rooms.clear();
      roomsById.clear();
    },
  };
}

/** Keeps `map` in the order of last use and within the limit. */
function remember<K, V>(map: Map<K, V>, key: K, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= MEMORY_LIMIT) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
