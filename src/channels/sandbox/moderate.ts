import type { Room } from '../../kernel/message.ts';
import type { Moderated, Moderation } from '../channel.ts';
import { ACCOUNT, BOT } from './people.ts';
import { GROUP, type Stage } from './stage.ts';

/** Keeps order in the little group, where the bot may do everything. Never rejects. */
export async function moderate(stage: Stage, room: Room, act: Moderation): Promise<Moderated> {
  if (room.id !== GROUP.id) return { ok: false, why: 'rejected', detail: `there is no group ${room.id}` };
  if (act.verb === 'delete') {
    const line = stage.log.find(act.message);
    if (line && line.room === room.id) stage.log.change(line, { recalled: true, parts: [] });
    return { ok: true };
  }
  const resident = stage.people.find(act.person.id);
  if (!resident) return { ok: false, why: 'rejected', detail: `there is no ${act.person.id}` };
  if (act.verb === 'mute') resident.mutedUntil = act.until;
  if (act.verb === 'unmute') resident.mutedUntil = 0;
  if (act.verb === 'readmit') resident.banned = false;
  if (act.verb === 'remove') await remove(stage, resident);
  return { ok: true };
}

async function remove(
  stage: Stage,
  resident: NonNullable<ReturnType<Stage['people']['find']>>,
): Promise<void> {
  const { person, inGroup } = resident;
  resident.banned = true;
  if (!inGroup) return;
  resident.inGroup = false;
  const id = stage.nextId();
  const at = stage.clock.now();
  stage.log.put({ id, room: GROUP.id, at, from: person, what: 'left' });
  const what = { key: `left:${id}`, at, account: ACCOUNT, room: GROUP, from: person, by: BOT };
  // Nobody waits for it: the bot is in the middle of what it does about this person.
  stage.offer({ ...what, kind: 'left' }).catch(error => {
    stage.end?.note('warn', { why: String(error) }, 'a departure was not stored');
  });
}
