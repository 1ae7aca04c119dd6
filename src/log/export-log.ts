import type { Deps } from '../deps.ts';
import { parseMoment } from '../files/parse-cell.ts';
import { AppError } from '../kernel/errors.ts';
import { findOneMember } from '../members/find-one-member.ts';
import type { LogEntry } from './entry.ts';
import { walkTimeline } from './store.ts';
import { findRooms, walkLog } from './store-walk.ts';

/** What of the log is wanted, as people write it. */
export type LogWish = {
  member?: string | undefined;
  room?: string | undefined;
  kind?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
};

/** Later than every moment there is. */
const END = 9e15;

/**
 * The log as it was asked for, oldest first: of one member by when things happened, else by when they were recorded.
 * An AppError where a member, room or moment means nothing or several.
 */
export async function readLog(deps: Deps, wish: LogWish): Promise<AsyncGenerator<LogEntry>> {
  const since = moment(deps, wish.since) ?? 0;
  const until = moment(deps, wish.until) ?? END;
  const room = wish.room === undefined ? undefined : await findOneRoom(deps, wish.room);
  if (wish.member === undefined) {
    return walkLog(deps.db, {
      ...(room && { roomId: room.id }),
      ...(wish.kind !== undefined && { kind: wish.kind }),
      ...{ since, until },
    });
  }
  const { id } = await findOneMember(deps, wish.member);
  return only(walkTimeline(deps.db, id, since), entry => {
    if (entry.at >= until) return false;
    return (!room || entry.room === room.title) && (wish.kind === undefined || entry.kind === wish.kind);
  });
}

async function* only(
  entries: AsyncGenerator<LogEntry>,
  wanted: (entry: LogEntry) => boolean,
): AsyncGenerator<LogEntry> {
  for await (const entry of entries) if (wanted(entry)) yield entry;
}

function moment({ clock, house }: Deps, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const found = parseMoment(text, { timezone: house.timezone, now: clock.now() });
  if ('mistake' in found) throw new AppError('export.moment', found.mistake);
  return found.value;
}

async function findOneRoom({ db }: Deps, wanted: string): Promise<{ id: number; title: string }> {
  const found = await findRooms(db, wanted);
  const [one] = found;
  if (one && found.length === 1) return one;
  const told = wanted.slice(0, 60);
  throw new AppError(
    'export.room',
    one
      ? {
          'zh-CN': `有几个群叫「${told}」，写成 telegram:-100123 这样。`,
          en: `Several rooms are called "${told}": write it as telegram:-100123.`,
        }
      : { 'zh-CN': `没有叫「${told}」的群。`, en: `No room is called "${told}".` },
  );
}
