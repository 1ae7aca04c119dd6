import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Observer } from '../feature.ts';
import type { Part } from '../kernel/message.ts';
import type { Directory } from './directory.ts';
import {
  insertNewcomers,
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

/**
 * Welcomes newcomers, one message for all who came together. Who waits for a welcome stands in the store, so a crash
 * neither forgets nor doubles one.
 */
export function openWelcome(deps: Deps, directory: Directory, outbox: () => Outbox) {
  const { db, clock, house, log } = deps;
  let timer: (() => void) | undefined;

  const lookLater = (ms: number): void => {
    timer ??= clock.after(ms, () => {
      timer = undefined;
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
      else await welcome(roomId, newcomers);
    }
  }

  async function welcome(roomId: number, newcomers: Newcomer[]): Promise<void> {
    const room = await directory.room(roomId);
    const upTo = newcomers.at(-1)?.id ?? 0;
    const planned = await db.write(async sql => {
      if (!(await takeNewcomers(sql, roomId, upTo)) || !room) return undefined;
      const language = room.language ?? house.language;
      return outbox().plan(sql, [
        {
          occasion: `welcome/${roomId}/${upTo}`,
          room,
          kind: 'notice',
          parts: greeting(newcomers, texts.welcome[language]),
        },
      ]);
    });
    if (planned) outbox().dispatch(planned);
  }

  const observer: Observer<NewcomerNote> = {
    name: 'newcomers',
    observe: ({ event, room, member }) =>
      event.kind === 'joined' && member && room.kind === 'group'
        ? {
            roomId: room.id,
            account: event.from.account,
            nativeId: event.from.id,
            name: member.name,
            joinedAt: clock.now(),
          }
        : undefined,
    record: (sql, notes) => insertNewcomers(sql, db.dialect, notes),
    recorded: () => lookLater(QUIET_MS),
  };
  return {
    observer,
    start: async (): Promise<void> => {
      if ((await readNewcomers({ all: db.read })).length > 0) lookLater(QUIET_MS);
    },
  };
}

function greeting(newcomers: Newcomer[], words: (typeof texts.welcome)['zh-CN']): Part[] {
  const people = [...new Map(newcomers.map(person => [person.nativeId, person])).values()];
  const named = people.slice(0, NAMED_LIMIT).flatMap((person, i): Part[] => [
    ...(i > 0 ? [{ type: 'text' as const, text: words.between }] : []),
    {
      type: 'mention',
      person: { account: person.account, id: person.nativeId, name: person.name },
    },
  ]);
  const rest = people.length - Math.min(people.length, NAMED_LIMIT);
  return [
    { type: 'text', text: words.before },
    ...named,
    { type: 'text', text: `${rest > 0 ? words.andMore(rest) : ''}${words.after}` },
  ];
}
