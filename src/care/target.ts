import type { Deps } from '../deps.ts';
import type { Call, KnownRoom } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import type { Role } from '../kernel/roles.ts';
import { findRooms } from '../log/store-walk.ts';
import { readRoles } from '../operators/store-roles.ts';
import { texts } from './texts.ts';

/** Which group is meant; without `room` it is every group, and `roomId` is 0. */
export type Target = { roomId: number; room: KnownRoom | undefined };

/** The group that is named, else the one it is said in; every group where it is said in a direct chat. */
export async function targetOf(
  { db }: Deps,
  { room: roomOf }: { room: (id: number) => Promise<KnownRoom | undefined> },
  named: string | undefined,
  call: Call,
): Promise<Target> {
  if (named === undefined) {
    return call.room.kind === 'group'
      ? { roomId: call.room.id, room: call.room }
      : { roomId: 0, room: undefined };
  }
  const groups: KnownRoom[] = [];
  for (const { id } of await findRooms(db, named)) {
    const room = await roomOf(id);
    if (room?.kind === 'group') groups.push(room);
  }
  const [room, another] = groups;
  const say = (which: 'noRoom' | 'twoRooms') => ({
    'zh-CN': texts[which]['zh-CN'](named),
    en: texts[which].en(named),
  });
  if (!room) throw new AppError('care.room', say('noRoom'));
  if (another) throw new AppError('care.room', say('twoRooms'));
  return { roomId: room.id, room };
}

/** What whoever calls may do there. */
export async function roleAt({ db }: Deps, { room }: Target, call: Call): Promise<Role> {
  if (!room) return call.houseRole ?? call.role;
  return room.id === call.room.id ? call.role : (await readRoles(db, call.member.id, room)).here;
}
