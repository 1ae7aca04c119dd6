import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, KnownRoom, Observer } from '../feature.ts';
import type { Part } from '../kernel/message.ts';
import type { Directory } from './directory.ts';
import { markMembers } from './store-marks.ts';
import {
  deleteNewcomer,
  insertNewcomers,
  membersOf,
  type Newcomer,
  type NewcomerNote,
  readNewcomers,
  takeNewcomers,
} from './store-welcome.ts';
import { texts } from './texts.ts';

/** A room is welcomed when nobody joined for this long: one message for a burst. */
const QUIET_MS = 3_000;
/** And at the latest this long after the first of them. */
const PATIENCE_MS = 20_000;
const NAMED_LIMIT = 5;

/** What a group says to newcomers in its own words, and what it says below every welcome. */
export type OwnWelcome = (room: KnownRoom) => Promise<{
  greet?: (names: Part[], count: number) => Part[];
  below?: string;
}>;

/**
 * Welcomes newcomers, one message for all who came together. Who waits for a welcome stands in the store, so a crash
 * neither forgets nor doubles one.
 */
export function openWelcome(
  deps: Deps,
  directory: Directory,
  outbox: () => Outbox,
  ownOf: OwnWelcome = async () => ({}),
) {
  const { db, clock, house, log } = deps;
  let looking = false;

  const lookLater = (ms: number): void => {
    if (looking) return;
    looking = true;
    clock.after(ms, () => {
      looking = false;
      welcomeQuietRooms().catch(error => {
        log.error({ err: error }, 'newcomers could not be welcomed, trying again');
        lookLater(QUIET_MS);
      });
    });
  };

  async function welcomeQuietRooms(): Promise<void> {
    const byRoom = Map.groupBy(await readNewcomers({ all: db.read }), newcomer => newcomer.roomId);
    for (const [roomId, newcomers] of byRoom) {
      const now = clock.now();
      const first = newcomers[0]?.joinedAt ?? now;
      const last = newcomers.at(-1)?.joinedAt ?? now;
      if (now - last < QUIET_MS && now - first < PATIENCE_MS) lookLater(QUIET_MS - (now - last));
      else await welcome(roomId, newcomers.at(-1)?.id ?? 0);
    }
  }

  async function welcome(roomId: number, upTo: number): Promise<void> {
    const room = await directory.room(roomId);
    const own = room ? await ownOf(room) : {};
    const planned = await db.write(async sql => {
      const newcomers = await takeNewcomers(sql, roomId, upTo);
      const last = newcomers.at(-1);
      if (!last || !room) return undefined;
      const parts = greeting(newcomers, texts.welcome[room.language ?? house.language], own);
      const memberIds = await membersOf(sql, db.dialect, newcomers);
      await markMembers(sql, db.dialect, { kind: 'got', name: 'welcome', memberIds, at: clock.now() });
      return outbox().plan(sql, [{ occasion: `welcome/${roomId}/${last.id}`, room, kind: 'notice', parts }]);
    });
    if (planned) outbox().dispatch(planned);
  }

  const observer: Observer<JoinOrLeave> = {
    name: 'newcomers',
    observe: incoming => joinOrLeave(incoming, clock.now()),
    record: (sql, notes) => recordNewcomers(sql, db.dialect, notes),
    recorded: () => lookLater(QUIET_MS),
  };
  return {
    observer,
    start: async (): Promise<void> => {
      if ((await readNewcomers({ all: db.read })).length > 0) lookLater(QUIET_MS);
    },
  };
}

type JoinOrLeave = NewcomerNote & { left: boolean };

function joinOrLeave({ event, room, member }: Incoming, now: number): JoinOrLeave | undefined {
  if (event.kind !== 'joined' && event.kind !== 'left') return undefined;
  if (!member || room.kind !== 'group') return undefined;
  const { account, id: nativeId } = event.from;
  return {
    roomId: room.id,
    account,
    nativeId,
    name: member.name,
    joinedAt: now,
    left: event.kind === 'left',
  };
}

/** What somebody did last counts. */
async function recordNewcomers(sql: Sql, dialect: Dialect, notes: JoinOrLeave[]): Promise<void> {
  const last = new Map(notes.map(note => [`${note.roomId}/${note.account}/${note.nativeId}`, note]));
  const joined: NewcomerNote[] = [];
  for (const note of last.values()) {
    if (note.left) await deleteNewcomer(sql, note);
    else joined.push(note);
  }
  if (joined.length > 0) await insertNewcomers(sql, dialect, joined);
}

function greeting(
  newcomers: Newcomer[],
  words: (typeof texts.welcome)['zh-CN'],
  { greet, below }: Awaited<ReturnType<OwnWelcome>>,
): Part[] {
  const people = [...new Map(newcomers.map(person => [person.nativeId, person])).values()];
  const named = people.slice(0, NAMED_LIMIT).flatMap((person, i): Part[] => [
    ...(i > 0 ? [{ type: 'text' as const, text: words.between }] : []),
    {
      type: 'mention',
      person: { account: person.account, id: person.nativeId, name: person.name },
    },
  ]);
  const rest = people.length - Math.min(people.length, NAMED_LIMIT);
  const more = rest > 0 ? words.andMore(rest) : '';
  const said: Part[] = greet
    ? greet([...named, ...(more === '' ? [] : [{ type: 'text' as const, text: more }])], people.length)
    : [{ type: 'text', text: words.before }, ...named, { type: 'text', text: `${more}${words.after}` }];
  const foot = [below, words.privacy].filter(Boolean).join('\n');
  const last = said.at(-1);
  if (last?.type !== 'text') return [...said, { type: 'text', text: `\n\n${foot}` }];
  return [...said.slice(0, -1), { type: 'text', text: `${last.text}\n\n${foot}` }];
}
