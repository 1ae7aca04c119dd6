import type { Sql } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import type { KnownMember, KnownRoom } from '../feature.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Event, Person, Room } from '../kernel/message.ts';
import { attachOrders, type BuyerRef } from '../orders/store.ts';
import { type Memory, refKey } from './memory.ts';
import { findReattached, writeAnchors } from './store-anchors.ts';
import {
  attachLogin,
  createMember,
  createRoom,
  findIdentities,
  findRooms,
  type IdentityRow,
  renamePerson,
  setRoomTitle,
} from './store-directory.ts';

export type Who = { room: KnownRoom; member: KnownMember | undefined; identityId: number | undefined };

/**
 * What the store told or took in beyond what was remembered; to be remembered after the commit, unless the memory has
 * another age by then.
 */
export type Found = { age: number; identities: Map<string, IdentityRow>; rooms: Map<string, KnownRoom> };

/** For each event whom it is from and where; people and rooms seen for the first time are made. */
export async function identifyEvents(deps: Deps, memory: Memory, sql: Sql, events: Event[]) {
  const keys = events.map(({ from, room }) => ({
    room: refKey(room),
    person: from && !from.bot ? refKey(from) : undefined,
  }));
  // Kept from here on: while the store is asked, the memory may be emptied.
  const remembered = keys.map(({ person }) =>
    person === undefined ? undefined : memory.identities.get(person),
  );
  const knownRooms = keys.map(({ room }) => memory.rooms.get(room));
  const { people, places } = strangers(memory, events, keys);
  const found: Found = {
    age: memory.age,
    identities: people.size > 0 ? await meet(deps, sql, people) : new Map(),
    rooms: places.size > 0 ? await visit(deps, sql, places) : new Map(),
  };
  const who = keys.map((key, i) => {
    const room = found.rooms.get(key.room) ?? knownRooms[i];
    if (!room) throw new Error('a room was neither known nor made');
    const row = key.person === undefined ? undefined : (found.identities.get(key.person) ?? remembered[i]);
    const member = row && { id: row.memberId, name: row.name, language: row.language };
    return { room, member, identityId: row?.identityId };
  });
  return { who, found };
}

type Keys = { room: string; person: string | undefined }[];

/** People and rooms that are not remembered, or go by another name than they did; people with other anchors too. */
function strangers(memory: Memory, events: Event[], keys: Keys) {
  const people = new Map<string, Person>();
  const places = new Map<string, Room>();
  for (const [i, { from, room }] of events.entries()) {
    const key = keys[i];
    if (!key) continue;
    if (from && key.person !== undefined && isNews(from, memory.identities.get(key.person))) {
      people.set(key.person, from);
    }
    const known = memory.rooms.get(key.room);
    if (!known || isRetitled(room, known)) places.set(key.room, room);
  }
  return { people, places };
}

function isNews(person: Person, known: IdentityRow | undefined): boolean {
  if (!known || isRenamed(person, known)) return true;
  return person.anchors !== undefined && anchorsOf(person) !== known.anchors;
}

/** Where a platform tells an id for want of a name, the name that is known stays. */
function isRenamed({ id, name }: Person, known: IdentityRow): boolean {
  return known.identityName !== name && name !== id;
}

/** Anchors as one word, to see at a glance whether they are known. */
function anchorsOf({ anchors = {} }: Person): string {
  return JSON.stringify(anchors);
}

function isRetitled(room: Room, known: KnownRoom): boolean {
  return room.title !== undefined && room.title !== known.title;
}

async function meet(deps: Deps, sql: Sql, people: Map<string, Person>): Promise<Map<string, IdentityRow>> {
  const { db, clock, house } = deps;
  const rows = await findIdentities(sql, db.dialect, [...people.values()]);
  const met = new Map(rows.map(row => [refKey({ account: row.account, id: row.nativeId }), row]));
  const newcomers: BuyerRef[] = [];
  for (const [key, person] of people) {
    const known = met.get(key);
    if (!known) {
      const row = await meetStranger(deps, sql, person);
      if (!row) continue;
      met.set(key, row);
      newcomers.push({ ref: `${row.account}:${row.nativeId}`, memberId: row.memberId });
    } else met.set(key, await meetAgain(deps, sql, person, known));
  }
  if (newcomers.length > 0) {
    await attachOrders(sql, db.dialect, newcomers, { now: clock.now(), currency: house.currency });
  }
  return met;
}

/** A new login: of somebody known, where the platform gave them another id and an anchor tells who it is. */
async function meetStranger(
  { db, clock, house, log }: Deps,
  sql: Sql,
  person: Person,
): Promise<IdentityRow | undefined> {
  const now = clock.now();
  const anchors = person.anchors && { anchors: anchorsOf(person) };
  const before = person.durable ? undefined : await findReattached(sql, db.dialect, person);
  const again = before && (await attachLogin(sql, db.dialect, person, { ...before, now }));
  if (again) {
    log.info({ login: again.identityId, like: before.identityId }, 'a login with a new id was recognised');
    return { ...again, ...anchors };
  }
  const role = house.owners.includes(`${person.account}:${person.id}`) ? 'owner' : 'member';
  const language = knownLanguage(person.language);
  const row = await createMember(sql, db.dialect, person, { language, role, now });
  return row && { ...row, ...anchors };
}

async function meetAgain({ db }: Deps, sql: Sql, person: Person, known: IdentityRow): Promise<IdentityRow> {
  const renamed = isRenamed(person, known);
  if (renamed) await renamePerson(sql, person, known.memberId);
  if (person.anchors) await writeAnchors(sql, db.dialect, known.identityId, person.anchors);
  return {
    ...known,
    ...(renamed && { identityName: person.name, name: person.name }),
    ...(person.anchors && { anchors: anchorsOf(person) }),
  };
}

async function visit(
  { db, clock }: Deps,
  sql: Sql,
  places: Map<string, Room>,
): Promise<Map<string, KnownRoom>> {
  const rows = await findRooms(sql, db.dialect, [...places.values()]);
  const visited = new Map(rows.map(row => [refKey({ account: row.account, id: row.nativeId }), row]));
  for (const [key, room] of places) {
    const known = visited.get(key);
    if (!known) {
      visited.set(key, await createRoom(sql, room, clock.now()));
    } else if (room.title !== undefined && room.title !== known.title) {
      await setRoomTitle(sql, known.id, room.title);
      visited.set(key, { ...known, title: room.title });
    }
  }
  return visited;
}
