import type { Channel, Outgoing } from '../channels/channel.ts';
import type { KnownRoom } from '../feature.ts';
import type { Room, Sent } from '../kernel/message.ts';
import type { Delivery } from './delivery.ts';
import { type After, toldToWait } from './lane.ts';
import { afterSend, type Verdict } from './plan.ts';
import { closeRoom, conclude, type WayOut } from './way-out.ts';

/**
 * Sends one message and has its outcome written. Resolves when the room may go on: at once after a final outcome, and
 * only when it is in the store where the message will be sent again. Never rejects.
 */
export async function sendOne(
  out: WayOut,
  channel: Channel,
  delivery: Delivery,
  room: KnownRoom,
): Promise<After> {
  let slot: number | undefined;
  const outgoing: Outgoing = {
    parts: delivery.parts,
    leaving: () => {
      slot = out.wire.mark(delivery.id);
    },
  };
  if (delivery.quote !== undefined) outgoing.reply = delivery.quote;
  let sent: Sent;
  try {
    sent = await channel.send(placeOf(room, delivery.thread), outgoing);
  } catch (error) {
    out.deps.log.error({ err: error, delivery: delivery.id }, 'a channel broke its promise not to reject');
    sent = { ok: false, why: 'unsure', cut: false, detail: String(error) };
  }
  const now = out.deps.clock.now();
  const lane = out.lanes.get(room.account);
  if (lane && !sent.ok && sent.why === 'later') toldToWait(lane, room, now + sent.afterSeconds * 1_000);
  const verdict = afterSend(delivery, sent, now);
  if (verdict.state === 'retry') return sendAgain(out, delivery, room, { verdict, slot });
  conclude(out, delivery, verdict, () => out.wire.release(slot, false));
  if ('roomGone' in verdict) {
    await closeRoom(out, room, now).catch(error => {
      out.deps.log.error({ err: error, room: room.id }, 'a room is gone, and that could not be written');
    });
  }
  return {};
}

type Retry = { verdict: Extract<Verdict, { state: 'retry' }>; slot: number | undefined };

/** The mark on the wire goes only after the store knows that the message did not arrive. */
async function sendAgain(
  out: WayOut,
  delivery: Delivery,
  room: KnownRoom,
  { verdict, slot }: Retry,
): Promise<After> {
  const again = { ...delivery, attempts: delivery.attempts + 1, dueAt: verdict.dueAt };
  const { promise: written, resolve } = Promise.withResolvers<void>();
  conclude(out, again, verdict, () => resolve());
  await written;
  out.wire.release(slot, true);
  if (verdict.movedTo === undefined) return { again };
  try {
    return { again, room: await out.rooms.roomMoved(room, verdict.movedTo) };
  } catch (error) {
    // The platform tells once more at the next try.
    out.deps.log.error({ err: error, room: room.id }, 'a room moved, and that could not be written');
    return { again };
  }
}

function placeOf(room: KnownRoom, thread: string | undefined): Room {
  const place: Room = { account: room.account, id: room.nativeId, kind: room.kind };
  if (thread !== undefined) place.thread = thread;
  return place;
}
