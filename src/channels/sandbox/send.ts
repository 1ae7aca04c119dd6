import { lengthOf } from '../../kernel/cut-text.ts';
import type { Room, Sent } from '../../kernel/message.ts';
import type { Caps, Outgoing } from '../channel.ts';
import { BOT } from './people.ts';
import type { Stage } from './stage.ts';

export const CAPS: Caps = {
  sees: 'all',
  pushes: 'anytime',
  buttons: true,
  mentions: true,
  quotes: true,
  longestText: { count: 4_000, unit: 'utf16' },
  rates: {},
  moderates: { delete: 'any', mute: true, remove: true, readmit: true },
};

/** The platform's side of a send: as strict as a real one, so that what works here works there. */
export function receive(stage: Stage, room: Room, message: Outgoing): Sent {
  if (!stage.hasRoom(room.id)) return { ok: false, why: 'gone', detail: `there is no room ${room.id}` };
  const { unit, count } = CAPS.longestText;
  const length = message.parts.reduce(
    (sum, part) => sum + ('text' in part ? lengthOf(part.text, unit) : 0),
    0,
  );
  if (message.parts.length === 0) return { ok: false, why: 'rejected', detail: 'the message is empty' };
  if (length > count) return { ok: false, why: 'rejected', detail: `the text is longer than ${count}` };
  message.leaving?.();
  const id = stage.nextId();
  const parts = message.parts.map((part, index) => {
    if (part.type !== 'media' || part.data === undefined) return part;
    const { data, ...rest } = part;
    const source = `${id}-${index}`;
    stage.images.put(source, Buffer.from(data, 'base64'));
    return { ...rest, source };
  });
  const quoted = message.reply === undefined ? undefined : stage.log.find(message.reply);
  const quote = quoted?.room === room.id ? { quote: quoted.id } : {};
  stage.log.put({ id, room: room.id, at: stage.clock.now(), from: BOT, parts, ...quote });
  return { ok: true, ids: [id] };
}
