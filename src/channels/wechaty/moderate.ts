import type { Ref, Room } from '../../kernel/message.ts';
import type { Moderated, Moderation } from '../channel.ts';
import { notSignedIn, toOutcome } from './outcome.ts';
import type { Puppet } from './read.ts';
import type { SendThrough } from './send.ts';

const NO_CONNECTION_SECONDS = 10;

/**
 * Puppet API: messageRecall, which takes back what the bot itself wrote; roomDel, which WeChat lets the owner of a
 * group do. Nobody can be muted there. Never rejects.
 */
export async function moderate(through: SendThrough, room: Room, act: Moderation): Promise<Moderated> {
  const puppet = through.session?.puppet;
  if (!puppet) return later('no connection to the puppet service');
  if (!puppet.isLoggedIn) return later(detailOf(notSignedIn()));
  try {
    if (act.verb === 'delete') return await recall(puppet, act.message);
    if (act.verb === 'remove') return await remove(puppet, room, act.person);
    return { ok: false, why: 'rejected', detail: `WeChat cannot ${act.verb}` };
  } catch (error) {
    const outcome = toOutcome(error);
    if (outcome.why === 'later') return outcome;
    const why = outcome.why === 'unsure' ? 'unsure' : 'rejected';
    return { ok: false, why, detail: detailOf(outcome) };
  }
}

async function recall(puppet: Puppet, id: string): Promise<Moderated> {
  const { talkerId } = await puppet.messagePayload(id);
  if (talkerId !== puppet.currentUserId) {
    return { ok: false, why: 'right', detail: 'WeChat lets the bot recall its own messages alone' };
  }
  if (await puppet.messageRecall(id)) return { ok: true };
  return { ok: false, why: 'rejected', detail: 'WeChat did not recall it: it is older than two minutes' };
}

async function remove(puppet: Puppet, room: Room, person: Ref): Promise<Moderated> {
  const { ownerId, adminIdList = [] } = await puppet.roomPayload(room.id);
  const self = puppet.currentUserId;
  if (ownerId !== self && !adminIdList.includes(self)) {
    return { ok: false, why: 'right', detail: 'the bot does not own this group' };
  }
  await puppet.roomDel(room.id, person.id);
  return { ok: true };
}

function later(detail: string): Moderated {
  return { ok: false, why: 'later', afterSeconds: NO_CONNECTION_SECONDS, detail };
}

function detailOf(outcome: ReturnType<typeof toOutcome>): string {
  return 'detail' in outcome ? outcome.detail : outcome.why;
}
