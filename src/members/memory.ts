import type { KnownRoom } from '../feature.ts';
import type { IdentityRow } from './store-directory.ts';

/** People and rooms that a commit confirmed, by what their platform calls them. */
export type Memory = {
  /** Rises when everybody was forgotten: what was read before is old. */
  age: number;
  identities: Map<string, IdentityRow>;
  rooms: Map<string, KnownRoom>;
  roomsById: Map<number, KnownRoom>;
};

/** How many of each are remembered; those remembered longest are forgotten first. */
const LIMIT = 20_000;

export function openMemory(): Memory {
  return { age: 0, identities: new Map(), rooms: new Map(), roomsById: new Map() };
}

export const refKey = (ref: { account: string; id: string }): string => `${ref.account}\n${ref.id}`;

export function rememberIdentity(memory: Memory, key: string, row: IdentityRow): void {
  remember(memory.identities, key, row);
}

/**
 * Whoever is meant by a login, and the chat with them, is asked of the store again: people were merged, parted, renamed,
 * imported or forgotten.
 */
export function forgetEverybody(memory: Memory): void {
  memory.age += 1;
  memory.identities.clear();
  memory.rooms.clear();
  memory.roomsById.clear();
}

export function rememberRoom(memory: Memory, room: KnownRoom): void {
  const before = memory.roomsById.get(room.id);
  if (before && before.nativeId !== room.nativeId) {
    memory.rooms.delete(refKey({ account: before.account, id: before.nativeId }));
  }
  remember(memory.rooms, refKey({ account: room.account, id: room.nativeId }), room);
  remember(memory.roomsById, room.id, room);
}

function remember<K, V>(map: Map<K, V>, key: K, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= LIMIT) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
