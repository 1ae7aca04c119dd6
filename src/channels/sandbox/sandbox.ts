import type { Clock } from '../../kernel/clock.ts';
import type { Person, Room } from '../../kernel/message.ts';
import type { Random } from '../../kernel/random.ts';
import type { Channel } from '../channel.ts';
import { openActs } from './acts.ts';
import type { Line } from './log.ts';
import { moderate } from './moderate.ts';
import { ACCOUNT, BOT, type People } from './people.ts';
import { CAPS, receive } from './send.ts';
import { directRoom, GROUP, openStage } from './stage.ts';
import type { Acts } from './verbs.ts';

/** The platform as a browser sees it: rooms, people, what they said, and what they can do. */
export type SandboxPlatform = Acts & {
  /** Differs from run to run; versions of different runs don't compare. */
  run: string;
  bot: Person;
  group: Room;
  directRoom: (personId: string) => Room;
  people: People;
  /** What stands in a room, oldest first; at most the last 500. */
  lines: (room: string) => Line[];
  /** The version of the newest line or change. */
  version: () => number;
  subscribe: (listener: (line: Line) => void) => () => void;
  image: (id: string) => Buffer | undefined;
};

/**
 * A platform of our own, inside the process: a group and a direct chat per person, played in the browser. The bot
 * sees a channel like any other. Nothing is kept over a restart but what the bot itself stored.
 */
export function openSandbox(options: { clock: Clock; random: Random }): Channel & SandboxPlatform {
  const stage = openStage(options.clock, options.random);
  return {
    ...openActs(stage),
    name: ACCOUNT,
    account: ACCOUNT,
    caps: CAPS,
    run: stage.run,
    bot: BOT,
    group: GROUP,
    directRoom,
    people: stage.people,
    lines: stage.log.lines,
    version: stage.log.version,
    subscribe: stage.log.subscribe,
    image: stage.images.get,
    start: (end, signal) =>
      new Promise(resolve => {
        const stop = () => {
          stage.end = undefined;
          resolve();
        };
        if (signal.aborted) return stop();
        stage.end = end;
        signal.addEventListener('abort', stop, { once: true });
        end.status({ state: 'online' });
      }),
    send: async (room, message) =>
      stage.end
        ? receive(stage, room, message)
        : { ok: false, why: 'later', afterSeconds: 1, detail: 'the sandbox is closed' },
    moderate: (room, act) => moderate(stage, room, act),
    members: async room =>
      room.id === GROUP.id
        ? stage.people.all().flatMap(({ person, inGroup }) => (inGroup ? [person] : []))
        : [],
  };
}
