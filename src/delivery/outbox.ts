import type { Channel } from '../channels/channel.ts';
import type { Sql } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import type { Part, Sent } from '../kernel/message.ts';
import { splitMessage } from '../kernel/split-message.ts';
import type { Delivery, DeliveryKind, NewDelivery } from './delivery.ts';
import { type After, createLane } from './lane.ts';
import { createLimits } from './limits.ts';
import { afterSend, CRASHED, type Verdict } from './plan.ts';
import { createSettler } from './settle.ts';
import { claimDue, hasDue, insertDeliveries, takenBy } from './store.ts';
import type { Wire } from './wire.ts';

/** Enough to use a platform's connections, few enough that a crash leaves little in doubt. */
const WINDOW = 32;
const SWEEP_MS = 1_000;
const SWEEP_LIMIT = 500;
const STOP_MS = 3_000;

/** A message as a feature asks for it; `occasion` names what it is for, once for ever. */
export type Message = {
  occasion: string;
  room: KnownRoom;
  memberId?: number | undefined;
  kind: DeliveryKind;
  parts: Part[];
  quote?: string | undefined;
  thread?: string | undefined;
  expiresAt?: number | undefined;
};

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

/** The only way out: every message is a row first, then leaves in its room's order at the platform's pace. */
export function openOutbox(deps: Deps, { channels, rooms, wire, watch }: OutboxOptions) {
  const { db, clock, log } = deps;
  const settler = createSettler(deps);
  const counters: Record<Verdict['state'], number> = { sent: 0, retry: 0, refused: 0, unsure: 0 };
  const lanes = new Map([...channels].map(([account, channel]) => [account, openLane(channel)]));
  /** Newer than what the rooms in memory say. */
  const reach = new Map<number, boolean>();
  let stopped = false;

  function openLane(channel: Channel) {
    return createLane({
      clock,
      limits: createLimits(channel.caps.rates),
      window: WINDOW,
      drop: (delivery, room) => {
        const reason = whyNot(delivery, room);
        if (reason) conclude(delivery, { state: 'refused', reason }, () => {});
        return reason !== undefined;
      },
      send: (delivery, room) => sendOne(channel, delivery, room),
    });
  }

  function whyNot(delivery: Delivery, room: KnownRoom): string | undefined {
    const reachable = reach.get(room.id) ?? room.goneAt === null;
    if (!reachable) return 'gone: blocked or removed earlier';
    if (delivery.expiresAt !== undefined && clock.now() > delivery.expiresAt) return 'too late to be useful';
    return undefined;
  }

  function conclude(delivery: Delivery, verdict: Verdict, written: () => void): void {
    counters[verdict.state] += 1;
    const reason = 'reason' in verdict ? verdict.reason : undefined;
    log.info(
      { delivery: delivery.id, occasion: delivery.occasion, state: verdict.state, reason },
      'delivery',
    );
    watch?.settled?.(delivery, verdict);
    settler.add({ delivery, verdict, written });
  }

  async function sendOne(channel: Channel, delivery: Delivery, room: KnownRoom): Promise<After> {
    let slot: number | undefined;
    const sent = await channel
      .send(placeOf(room, delivery.thread), {
        parts: delivery.parts,
        leaving: () => {
          slot = wire.mark(delivery.id);
        },
        ...(delivery.quote === undefined ? {} : { reply: delivery.quote }),
      })
      .catch((error: unknown): Sent => {
        log.error({ err: error, delivery: delivery.id }, 'a channel broke its promise not to reject');
        return { ok: false, why: 'unsure', cut: false, detail: String(error) };
      });
    const verdict = afterSend(delivery, sent, clock.now());
    if (verdict.state !== 'retry') {
      conclude(delivery, verdict, () => wire.release(slot, false));
      if ('roomGone' in verdict) await closeRoom(room);
      return {};
    }
    const next = { ...delivery, attempts: delivery.attempts + 1, dueAt: verdict.dueAt };
    await new Promise<void>(resolve => conclude(next, verdict, resolve));
    wire.release(slot, true);
    const moved = verdict.movedTo === undefined ? undefined : await rooms.roomMoved(room, verdict.movedTo);
    return { again: next, ...(moved ? { room: moved } : {}) };
  }

  async function closeRoom(room: KnownRoom): Promise<void> {
    reach.set(room.id, false);
    await rooms.roomGone(room, clock.now());
  }

  function dispatch(deliveries: Delivery[], known: Map<number, KnownRoom>): void {
    const touched = new Set<ReturnType<typeof createLane>>();
    for (const delivery of deliveries) {
      const room = known.get(delivery.roomId);
      const lane = room && lanes.get(room.account);
      if (!lane) continue;
      lane.push(delivery, room);
      touched.add(lane);
    }
    for (const lane of touched) lane.pump();
  }

  function pieces(message: Message): NewDelivery[] {
    const caps = channels.get(message.room.account)?.caps;
    const messages = caps ? splitMessage(message.parts, caps) : [message.parts];
    return messages.map((parts, i) => ({
      occasion: i === 0 ? message.occasion : `${message.occasion}+${i}`,
      roomId: message.room.id,
      memberId: message.memberId,
      kind: message.kind,
      parts,
      quote: i === 0 ? message.quote : undefined,
      thread: message.thread,
      dueAt: clock.now(),
      expiresAt: message.expiresAt,
    }));
  }

  /** Writes messages inside the given transaction; dispatch what comes back after its commit. */
  async function plan(sql: Sql, messages: Message[]): Promise<Planned> {
    const deliveries = await insertDeliveries(sql, db.dialect, messages.flatMap(pieces), {
      claimedBy: wire.owner,
      now: clock.now(),
    });
    return { deliveries, rooms: new Map(messages.map(({ room }) => [room.id, room])) };
  }

  async function sweep(): Promise<void> {
    if (!(await hasDue(db, clock.now()))) return;
    await takeOn(await claimDue(db, { claimedBy: wire.owner, now: clock.now(), limit: SWEEP_LIMIT }));
  }

  async function takeOn(deliveries: Delivery[]): Promise<void> {
    const known = new Map<number, KnownRoom>();
    for (const { roomId } of deliveries) {
      const room = known.get(roomId) ?? (await rooms.room(roomId));
      if (room) known.set(roomId, room);
    }
    dispatch(deliveries, known);
  }

  function sweepSoon(): void {
    if (stopped) return;
    clock.after(SWEEP_MS, () => {
      void sweep()
        .catch(error => log.error({ err: error }, 'waiting deliveries could not be taken'))
        .then(sweepSoon);
    });
  }

  return {
    counters,
    plan,
    dispatch: (planned: Planned) => dispatch(planned.deliveries, planned.rooms),
    /** Writes messages and sends them; resolves when they stand in the store. */
    enqueue: async (messages: Message[]): Promise<void> => {
      const planned = await db.write(sql => plan(sql, messages));
      dispatch(planned.deliveries, planned.rooms);
    },
    /** A person came back: their room takes messages again. */
    reopen: async (room: KnownRoom): Promise<void> => {
      reach.set(room.id, true);
      await rooms.roomGone(room, null);
    },
    closeRoom,
    /** Settles what an earlier run left in doubt, sends what it left waiting, and begins to look for more. */
    start: async (): Promise<{ unsure: number; queued: number }> => {
      const taken = await takenBy(db, wire.owner);
      const [unsure, queued] = partition(taken, ({ id }) => wire.leftBehind?.has(id) ?? true);
      for (const delivery of unsure) conclude(delivery, CRASHED, () => {});
      await takeOn(queued);
      await sweep();
      sweepSoon();
      return { unsure: unsure.length, queued: queued.length };
    },
    settled: settler.settled,
    waiting: () => [...lanes.values()].reduce((sum, lane) => sum + lane.waiting() + lane.onTheWay(), 0),
    /** Nothing new leaves; waits up to three seconds for what is on its way and writes how it ended. */
    stop: async (): Promise<void> => {
      stopped = true;
      for (const lane of lanes.values()) lane.stop();
      const deadline = clock.now() + STOP_MS;
      const busy = () => [...lanes.values()].some(lane => lane.onTheWay() > 0);
      while (busy() && clock.now() < deadline) await clock.sleep(10);
      await settler.settled();
      wire.close();
    },
  };
}

export type Planned = { deliveries: Delivery[]; rooms: Map<number, KnownRoom> };
export type Outbox = ReturnType<typeof openOutbox>;

function placeOf(room: KnownRoom, thread: string | undefined) {
  return {
    account: room.account,
    id: room.nativeId,
    kind: room.kind,
    ...(thread === undefined ? {} : { thread }),
  };
}

function partition<T>(items: T[], test: (item: T) => boolean): [T[], T[]] {
  const groups = Map.groupBy(items, test);
  return [groups.get(true) ?? [], groups.get(false) ?? []];
}
