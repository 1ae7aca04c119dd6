import type { Channel } from '../channels/channel.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import type { Delivery } from './delivery.ts';
import type { Lane } from './lane.ts';
import type { Verdict } from './plan.ts';
import type { Settler } from './settle.ts';
import type { Wire } from './wire.ts';

export type OutboxOptions = {
  /** By account. */
  channels: Map<string, Channel>;
  rooms: {
    room: (id: number) => Promise<KnownRoom | undefined>;
    roomGone: (room: KnownRoom, goneAt: number | null) => Promise<void>;
    roomMoved: (room: KnownRoom, to: string) => Promise<KnownRoom>;
  };
  wire: Wire;
  watch?: { settled?: (delivery: Delivery, verdict: Verdict) => void };
};

/** What everything on the way out shares. */
export type WayOut = OutboxOptions & {
  deps: Deps;
  settler: Settler;
  counters: Record<Verdict['state'], number>;
  /** By account. */
  lanes: Map<string, Lane>;
  /** Since when a room takes nothing, null when it does: newer than what the rooms in memory say. */
  gone: Map<number, number | null>;
  /** Whether a message that was about to leave is not to: whoever says so puts it back where it came from. */
  holdBack: (delivery: Delivery) => boolean;
  /** Accounts whose platform cannot be reached. */
  offline: Set<string>;
  stopped: boolean;
};

/** Since when nothing can be sent to a room; null when it can. */
export function goneSince(out: WayOut, room: KnownRoom): number | null {
  const known = out.gone.get(room.id);
  return known === undefined ? room.goneAt : known;
}

/** Nothing is sent to a room any more, from `at` on: the bot was blocked or removed. */
export function closeRoom(out: WayOut, room: KnownRoom, at: number): Promise<void> {
  out.gone.set(room.id, at);
  return out.rooms.roomGone(room, at);
}

/** A room takes messages again: somebody unblocked the bot, took it back, or wrote to it. */
export function reopenRoom(out: WayOut, room: KnownRoom): Promise<void> {
  out.gone.set(room.id, null);
  return out.rooms.roomGone(room, null);
}

/** Why a message is not to be sent any more; undefined when it is. */
export function whyNot(out: WayOut, delivery: Delivery, room: KnownRoom): string | undefined {
  if (goneSince(out, room) !== null) return 'gone: blocked or removed earlier';
  if (delivery.expiresAt !== undefined && out.deps.clock.now() > delivery.expiresAt) {
    return 'too late to be useful';
  }
  return undefined;
}

/** Tells what became of a message and has it written; `written` runs when it is in the store. */
export function conclude(out: WayOut, delivery: Delivery, verdict: Verdict, written: () => void): void {
  out.counters[verdict.state] += 1;
  const reason = 'reason' in verdict ? verdict.reason : undefined;
  out.deps.log.info(
    { delivery: delivery.id, occasion: delivery.occasion, state: verdict.state, reason },
    'delivery',
  );
  out.watch?.settled?.(delivery, verdict);
  out.settler.add({ delivery, verdict, written });
}
