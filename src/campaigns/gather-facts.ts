import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Facts } from '../delivery/gate.ts';
import {
  type Pushed,
  type Reach,
  type Reader,
  readDirectRooms,
  readGroups,
  readPlaces,
  readPosts,
  readPushes,
  readReaders,
} from '../delivery/store-gate.ts';
import type { House } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import { readThrough, type Through } from '../wecom/tasks/store-reach.ts';
import { bringsCoupon } from './brings-coupon.ts';
import type { CampaignPlan } from './campaign-plan.ts';
import { readPostsAhead } from './posts-ahead.ts';
import {
  type Rivals,
  readCodes,
  readMarked,
  readRivals,
  readRooms,
  readTold,
  readToldWithTags,
  type Told,
  type Waiting,
} from './store-feed.ts';
import { tellsTags } from './variables.ts';

/** Somebody at the gate: what is known of them, where they can be reached, and what their text may tell. */
export type Candidate = {
  row: Waiting;
  facts: Facts;
  /** Who they are now; undefined for a room, and for who was deleted. */
  memberId: number | undefined;
  room: KnownRoom | undefined;
  /** With their name before the text, because others read it too. */
  named: boolean;
  told: Told | undefined;
  code: string | undefined;
  /** Who of the staff would send it, where staff do. */
  through?: Through | undefined;
};

export type Asking = {
  run: { id: number; name: string; plan: CampaignPlan };
  rows: (Waiting & { held?: boolean })[];
  now: number;
  house: House;
  /** Whom this process can reach comes first. */
  accounts: ReadonlySet<string>;
  /** Runs that take precedence, and until when their messages count. */
  rivals: { runIds: number[]; before: number };
};

type Store = { sql: Sql; dialect: Dialect };

/** All that the gate asks of some recipients of a run, by a few statements for all of them together. */
export async function gatherFacts(store: Store, asking: Asking): Promise<Candidate[]> {
  const rooms = asking.rows.filter(({ postRoomId }) => postRoomId > 0);
  const members = asking.rows.filter(({ postRoomId }) => postRoomId === 0);
  return [
    ...(rooms.length > 0 ? await gatherRooms(store, asking, rooms) : []),
    ...(members.length > 0 ? await gatherMembers(store, asking, members) : []),
  ].sort((a, b) => a.row.id - b.row.id);
}

async function gatherRooms(
  { sql, dialect }: Store,
  asking: Asking,
  rows: Asking['rows'],
): Promise<Candidate[]> {
  const ids = rows.map(({ postRoomId }) => postRoomId);
  const rooms = await readRooms(sql, dialect, ids);
  const posts = Map.groupBy(await readPosts(sql, 0), ({ roomId }) => roomId);
  const { now, run } = asking;
  const staffed = run.plan.send.to === 'wecom';
  const through = staffed ? await readThrough(sql, dialect, { kind: 'group', ids, now }) : undefined;
  return rows.map(row => {
    const room = rooms.get(row.postRoomId);
    const pushedAt = (posts.get(row.postRoomId) ?? []).map(({ at }) => at);
    const facts: Facts = {
      ...NOTHING_KNOWN,
      heldOut: row.held ?? false,
      reachable: room?.goneAt === null && through?.has(row.postRoomId) !== false,
      timezone: asking.house.timezone,
      // A room is not a person: it does not tire.
      lastSeenAt: Number.POSITIVE_INFINITY,
      pushedAt,
    };
    const nobody = { memberId: undefined, named: false, told: undefined, code: undefined };
    return { row, facts, room, ...nobody, through: through?.get(row.postRoomId) };
  });
}

const NOTHING_KNOWN: Facts = {
  deleted: false,
  merged: false,
  heldOut: false,
  had: false,
  marketing: undefined,
  share: 1,
  reachable: false,
  poolEmpty: false,
  timezone: 'UTC',
  lastSeenAt: 0,
  pushedAt: [],
  postsAhead: [],
  rivals: 0,
  rivalsDueAt: 0,
  gaveWay: false,
  quotaUntil: undefined,
};

type Known = {
  pushed: Map<number, Pushed[]>;
  postsAhead: Map<number, number[]>;
  rooms: Map<number, Reach[]>;
  groups: Map<number, Reach[]>;
  rivals: Map<number, Rivals>;
  marked: Set<number>;
  told: Map<number, Told>;
  codes: Map<number, string>;
  /** Only where staff send. */
  through: Map<number, Through> | undefined;
};

async function gatherMembers(store: Store, asking: Asking, rows: Asking['rows']): Promise<Candidate[]> {
  const readers = await readReaders(
    store.sql,
    store.dialect,
    rows.map(({ memberId }) => memberId),
  );
  const ids = [...new Set([...readers.values()].map(({ id }) => id))];
  const known = await readKnown(store, asking, { rows, ids });
  return rows.map(row => {
    const reader = readers.get(row.memberId);
    return reader ? candidateOf(row, reader, { known, asking }) : deleted(row);
  });
}

function deleted(row: Waiting): Candidate {
  const facts = { ...NOTHING_KNOWN, deleted: true };
  return { row, facts, memberId: undefined, room: undefined, named: false, told: undefined, code: undefined };
}

function candidateOf(
  row: Asking['rows'][number],
  reader: Reader,
  { known, asking }: { known: Known; asking: Asking },
): Candidate {
  const { id } = reader;
  const alone = pickRoom(known.rooms.get(id), asking.accounts);
  const room = alone ?? pickRoom(known.groups.get(id), asking.accounts);
  const through = known.through?.get(id);
  const pushed = known.pushed.get(id) ?? [];
  const hadNow = pushed.some(({ occasion }) => occasion.startsWith(`campaign/${asking.run.id}/`));
  const code = known.codes.get(row.id);
  const facts: Facts = {
    ...NOTHING_KNOWN,
    ...wishesOf(reader, asking.house),
    merged: hadNow && id !== row.memberId,
    heldOut: row.held ?? false,
    had: hadNow || known.marked.has(id),
    reachable: (known.through ? through : room) !== undefined,
    poolEmpty: bringsCoupon(asking.run.plan) && code === undefined,
    pushedAt: pushed.map(({ at }) => at),
    postsAhead: known.postsAhead.get(id) ?? [],
    ...rivalsOf(known.rivals.get(id)),
    gaveWay: row.reason === 'priority',
  };
  const named = alone === undefined && known.through === undefined;
  return { row, facts, memberId: id, room, named, told: known.told.get(id), code, through };
}

function wishesOf({ marketing, share, timezone, lastSeenAt }: Reader, house: House) {
  return {
    marketing: marketing ?? undefined,
    share: share ?? 1,
    timezone: timezone ?? house.timezone,
    lastSeenAt,
  };
}

function rivalsOf(rivals: Rivals | undefined) {
  return rivals ? { rivals: rivals.count, rivalsDueAt: rivals.dueAt } : {};
}

async function readKnown(
  { sql, dialect }: Store,
  { run, now, rivals }: Asking,
  { rows, ids }: { rows: Waiting[]; ids: number[] },
): Promise<Known> {
  const { send, when, coupon } = run.plan;
  const staffed = send.to === 'wecom';
  const rooms = staffed ? [] : await readDirectRooms(sql, dialect, ids);
  // A code that others read is nobody's any more: with a coupon there is no way but the direct one.
  const inGroups = send.to === 'direct' && send.otherwise === 'room' && coupon === undefined;
  const groups = inGroups ? await readGroups(sql, dialect, ids) : [];
  return {
    pushed: await readPushes(sql, dialect, { ids, now }),
    postsAhead: await postsFor({ sql, dialect }, ids, now),
    rooms: Map.groupBy(rooms, ({ memberId }) => memberId),
    groups: Map.groupBy(groups, ({ memberId }) => memberId),
    rivals: await readRivals(sql, dialect, { ...rivals, memberIds: ids }),
    marked: when.kind === 'once' ? await readMarked(sql, dialect, { name: run.name, ids }) : new Set(),
    told: tellsTags(run.plan)
      ? await readToldWithTags(sql, dialect, { ids, now })
      : await readTold(sql, dialect, ids),
    codes: await readCodes(sql, dialect, rows),
    through: staffed ? await readThrough(sql, dialect, { kind: 'single', ids, now }) : undefined,
  };
}

/** When each member will see a post in a room they are in. */
async function postsFor({ sql, dialect }: Store, ids: number[], now: number): Promise<Map<number, number[]>> {
  const ahead = await readPostsAhead(sql, now);
  if (ahead.length === 0) return new Map();
  const byRoom = Map.groupBy(ahead, ({ roomId }) => roomId);
  const places = await readPlaces(sql, dialect, ids);
  return new Map(
    [...places].map(([id, rooms]) => [
      id,
      rooms.flatMap(roomId => (byRoom.get(roomId) ?? []).map(({ at }) => at)),
    ]),
  );
}

function pickRoom(rooms: Reach[] | undefined, accounts: ReadonlySet<string>): KnownRoom | undefined {
  return rooms?.find(({ account }) => accounts.has(account)) ?? rooms?.[0];
}
