import type { Sql } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import { openLiveCopy } from '../kernel/live-copy.ts';
import type { Event } from '../kernel/message.ts';
import { type Found, identifyEvents, type Who } from './identify.ts';
import { forgetEverybody, openMemory, rememberIdentity, rememberRoom } from './memory.ts';
import { findRoomById, moveRoom, setRoomGone } from './store-directory.ts';
import { membersVersion } from './store-version.ts';

/**
 * Who is who: from what a platform calls people and rooms to our members and rooms, made on first sight. What it
 * remembers is only what a commit confirmed; the store is asked once for each person and room. Where members were
 * merged, parted or imported, in whatever process, it asks again within a second.
 */
export type Directory = {
  /** Runs inside the transaction that stores the events. Give `found` to `learn` after its commit. */
  identify: (sql: Sql, events: Event[]) => Promise<{ who: Who[]; found: Found }>;
  learn: (found: Found) => void;
  /** To be called after a change of who is who in this process: it counts from the next event on. */
  changed: () => Promise<void>;
  room: (id: number) => Promise<KnownRoom | undefined>;
  roomGone: (room: KnownRoom, goneAt: number | null) => Promise<void>;
  roomMoved: (room: KnownRoom, to: string) => Promise<KnownRoom>;
};

export function openDirectory(deps: Deps): Directory {
  const { db, clock, log } = deps;
  const memory = openMemory();
  let looked = false;
  const version = openLiveCopy<void>(clock, {
    initial: undefined,
    version: () => membersVersion(db),
    // Nobody is remembered before the first look: whoever comes first waits for it.
    load: async () => {
      if (looked) forgetEverybody(memory);
      looked = true;
    },
    failed: error => log.error({ err: error }, 'whether members changed could not be read'),
  });
  return {
    identify: async (sql, events) => {
      const looking = version.refresh();
      if (!looked) await looking;
      return identifyEvents(deps, memory, sql, events);
    },
    changed: version.reload,
    learn: found => {
      if (found.age !== memory.age) return;
      for (const [key, row] of found.identities) rememberIdentity(memory, key, row);
      for (const room of found.rooms.values()) rememberRoom(memory, room);
    },
    room: async id => {
      const known = memory.roomsById.get(id) ?? (await findRoomById({ all: db.read }, id));
      if (known) rememberRoom(memory, known);
      return known;
    },
    roomGone: async (room, goneAt) => {
      await db.write(sql => setRoomGone(sql, room.id, goneAt));
      rememberRoom(memory, { ...room, goneAt });
    },
    roomMoved: async (room, to) => {
      const moved = await db.write(sql => moveRoom(sql, room, to, clock.now()));
      rememberRoom(memory, moved);
      return moved;
    },
  };
}
