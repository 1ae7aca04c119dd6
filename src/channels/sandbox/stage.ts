import type { Clock } from '../../kernel/clock.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Event, Room } from '../../kernel/message.ts';
import type { Random } from '../../kernel/random.ts';
import type { ChannelEnd } from '../channel.ts';
import { type Images, openImages } from './images.ts';
import { type Log, openLog } from './log.ts';
import { ACCOUNT, openPeople, type People } from './people.ts';

export const GROUP: Room = { account: ACCOUNT, id: 'group', kind: 'group', title: '茶馆体验群' };

const KEPT_LINES = 500;
const KEPT_IMAGES = 40;

/** All that the little platform holds: rooms, people, what was said. */
export type Stage = {
  clock: Clock;
  people: People;
  log: Log;
  images: Images;
  /** Differs from run to run: ids and keys of an earlier one are never given again. */
  run: string;
  /** A message id that was never used. */
  nextId: () => string;
  hasRoom: (id: string) => boolean;
  /** The bot's side, while it listens. */
  end: ChannelEnd | undefined;
  /** Hands an event to the bot; rejects when it was not stored. */
  offer: (event: Event) => Promise<void>;
};

export function openStage(clock: Clock, random: Random): Stage {
  const people = openPeople();
  const run = `${clock.now().toString(36)}${random.code(4).toLowerCase()}`;
  let last = 0;
  const stage: Stage = {
    clock,
    people,
    log: openLog(KEPT_LINES),
    images: openImages(KEPT_IMAGES),
    run,
    nextId: () => {
      last += 1;
      return `${run}-${last}`;
    },
    hasRoom: id => id === GROUP.id || people.find(id) !== undefined,
    end: undefined,
    offer: async event => {
      if (!stage.end) {
        throw new AppError('bot-away', {
          'zh-CN': '茶馆还没开门，稍后再试',
          en: 'The bot is not listening yet',
        });
      }
      await stage.end.accept([event]);
    },
  };
  return stage;
}

/** The direct chat with the bot has the person's own id, as on Telegram. */
export function directRoom(personId: string): Room {
  return { account: ACCOUNT, id: personId, kind: 'direct' };
}
