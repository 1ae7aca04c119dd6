import type { Deps } from '../deps.ts';
import type { Call } from '../feature.ts';
import { findDirectRoom } from './store.ts';

/** The call as if it were made in the caller's direct chat, where the answer to a personal command goes. */
export async function privately({ db }: Deps, call: Call): Promise<Call> {
  if (call.room.kind === 'direct') return call;
  return { ...call, room: (await findDirectRoom(db, call.member.id, call.room.account)) ?? call.room };
}
