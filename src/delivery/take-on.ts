import type { KnownRoom } from '../feature.ts';
import type { Delivery } from './delivery.ts';
import { CRASHED } from './plan.ts';
import { dispatchPlanned } from './plan-messages.ts';
import { claimDue, hasDue, settleAbandoned, takenBy } from './store.ts';
import { conclude, type WayOut } from './way-out.ts';

const SWEEP_MS = 1_000;
const SWEEP_LIMIT = 500;
/** No process that lives holds a message for so long. */
const ABANDONED_MS = 24 * 60 * 60_000;

/** Settles what an earlier run left in doubt, and sends what it certainly left waiting. */
export async function takeOnEarlierRun(out: WayOut): Promise<{ unsure: number; queued: number }> {
  const { clock, db, log } = out.deps;
  const now = clock.now();
  const abandoned = await settleAbandoned(db, { owner: out.wire.owner, before: now - ABANDONED_MS, now });
  if (abandoned > 0) log.warn({ abandoned }, 'messages that a lost process had taken are unsure now');
  const unsure: Delivery[] = [];
  const queued: Delivery[] = [];
  for (const delivery of await takenBy(db, out.wire.owner)) {
    const mayHaveLeft = out.wire.leftBehind?.has(delivery.id) ?? true;
    (mayHaveLeft ? unsure : queued).push(delivery);
  }
  for (const delivery of unsure) {
    if (delivery.kind === 'campaign') await countAsLeft(out, delivery);
    conclude(out, delivery, CRASHED, () => {});
  }
  await takeOn(out, queued);
  return { unsure: unsure.length, queued: queued.length };
}

/** It may have left right before the crash: whatever else is sent to many keeps its distance from now. */
async function countAsLeft(out: WayOut, { roomId }: Delivery): Promise<void> {
  const room = await out.rooms.room(roomId);
  const lane = room && out.lanes.get(room.account);
  if (lane) lane.bulk.lastAt = out.deps.clock.now();
}

/** Takes on what waits in the store and is due for an account that is served here, whoever wrote it. */
export async function sweep(out: WayOut): Promise<void> {
  const { clock, db } = out.deps;
  const accounts = [...out.lanes.keys()];
  const now = clock.now();
  if (!(await hasDue(db, now, accounts))) return;
  await takeOn(out, await claimDue(db, { claimedBy: out.wire.owner, now, limit: SWEEP_LIMIT, accounts }));
}

/** Sweeps again and again until the outbox is stopped. */
export function sweepSoon(out: WayOut): void {
  if (out.stopped) return;
  out.deps.clock.after(SWEEP_MS, () => {
    void sweep(out)
      .catch(error => out.deps.log.error({ err: error }, 'waiting deliveries could not be taken'))
      .then(() => sweepSoon(out));
  });
}

async function takeOn(out: WayOut, deliveries: Delivery[]): Promise<void> {
  const rooms = new Map<number, KnownRoom>();
  for (const { roomId } of deliveries) {
    const room = rooms.get(roomId) ?? (await out.rooms.room(roomId));
    if (room) rooms.set(roomId, room);
  }
  dispatchPlanned(out, { deliveries, rooms });
}
