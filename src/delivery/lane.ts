import type { KnownRoom } from '../feature.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Delivery } from './delivery.ts';
import type { Limits } from './limits.ts';

/** How soon what waits for the platform is looked at again. */
const OFFLINE_MS = 5_000;

/** What the lane does after one send: go on with the room, or send the same again when it is due. */
export type After = { again?: Delivery; room?: KnownRoom };

export type LaneOptions = {
  clock: Clock;
  limits: Limits;
  /** How many sends may be on their way at once. */
  window: number;
  /** Whether the platform can be reached: what nobody waits for stays where it is meanwhile. */
  isOffline: () => boolean;
  /** Settles without sending what is not to be sent any more (expired, room gone); true when it did. */
  drop: (delivery: Delivery, room: KnownRoom) => boolean;
  /** Sends; the request leaves before the first await. Never rejects. */
  send: (delivery: Delivery, room: KnownRoom) => Promise<After>;
};

/** One room's messages, in order; at most one is on its way. `id` stays, though the room may move to another. */
type Line = { id: number; room: KnownRoom; queue: Delivery[]; state: 'idle' | 'ready' | 'busy' | 'held' };

/**
 * One account's way out: rooms side by side, within a room one after the other, replies ahead of bulk everywhere,
 * and never faster than the platform allows.
 */
export type Lane = LaneOptions & {
  lines: Map<number, Line>;
  /** Lines whose next message may leave: someone waits for the first kind, nobody for the second. */
  ready: { reply: Line[]; bulk: Line[] };
  onTheWay: number;
  waiting: number;
  /** Of what is sent to many, how much waits or is on its way, and when something of it was last underway. */
  bulk: { open: number; lastAt: number };
  pausedForAccount: boolean;
  /** The platform told the whole account to wait: what is sent to many does, until then. */
  floodUntil: number;
  /** The last group that was told to wait, and until when. */
  slowGroup: { id: number; until: number };
  /** Nothing leaves any more; what is on its way is not called back. */
  stopped: boolean;
};

export function openLane(options: LaneOptions): Lane {
  return {
    ...options,
    lines: new Map(),
    ready: { reply: [], bulk: [] },
    onTheWay: 0,
    waiting: 0,
    bulk: { open: 0, lastAt: Number.NEGATIVE_INFINITY },
    pausedForAccount: false,
    floodUntil: 0,
    slowGroup: { id: 0, until: 0 },
    stopped: false,
  };
}

/** Puts a message in its room's line; it leaves with the next pump that it may. */
export function pushToLane(lane: Lane, delivery: Delivery, room: KnownRoom): void {
  lane.waiting += 1;
  if (delivery.kind === 'campaign') lane.bulk.open += 1;
  const line = lane.lines.get(room.id);
  if (!line) {
    const fresh: Line = { id: room.id, room, queue: [delivery], state: 'idle' };
    lane.lines.set(room.id, fresh);
    makeReady(lane, fresh);
    return;
  }
  enter(line.queue, delivery);
  // It stands among the bulk, and now somebody waits for it; its old place is passed over.
  if (line.state === 'ready' && line.queue[0] === delivery) lane.ready.reply.push(line);
}

/** Sends what may leave now. */
export function pumpLane(lane: Lane): void {
  while (!lane.stopped && !lane.pausedForAccount && lane.onTheWay < lane.window) {
    const line = lane.ready.reply.shift() ?? lane.ready.bulk.shift();
    if (!line) return;
    if (line.state === 'ready') step(lane, line);
  }
}

function step(lane: Lane, line: Line): void {
  const delivery = line.queue[0];
  if (!delivery || lane.drop(delivery, line.room)) {
    if (delivery) forget(lane, delivery);
    line.queue.shift();
    makeReady(lane, line);
    return;
  }
  const now = lane.clock.now();
  const bulkMs = delivery.kind === 'campaign' ? lane.limits.bulkWaitMs(now) : 0;
  const accountMs = Math.max(bulkMs, lane.limits.accountWaitMs(now));
  if (accountMs > 0) {
    (delivery.kind === 'reply' ? lane.ready.reply : lane.ready.bulk).unshift(line);
    pauseForAccount(lane, accountMs);
    return;
  }
  const lineMs = Math.max(
    ...[delivery.dueAt - now, lane.limits.roomWaitMs(now, line.room)],
    delivery.kind === 'campaign' ? broadcastWaitMs(lane, now) : 0,
  );
  if (lineMs > 0) hold(lane, line, lineMs);
  else launch(lane, line, delivery, now);
}

/** It is not sent any more. */
function forget(lane: Lane, { kind }: Delivery): void {
  lane.waiting -= 1;
  if (kind === 'campaign') lane.bulk.open -= 1;
}

/** How long what is sent to many waits beyond the rates; replies are tried, as somebody waits for each. */
function broadcastWaitMs(lane: Lane, now: number): number {
  return Math.max(lane.floodUntil - now, lane.isOffline() ? OFFLINE_MS : 0);
}

/**
 * The platform answered that it takes nothing before a moment. Where it says so of a chat with one person, it means the
 * account: the limits of such a chat are never reached by us. A group has limits of its own, so it takes two of them.
 * Telegram: FAQ, "My bot is hitting limits".
 */
export function toldToWait(lane: Lane, room: KnownRoom, until: number): void {
  const now = lane.clock.now();
  if (room.kind === 'group') {
    const { id, until: other } = lane.slowGroup;
    lane.slowGroup = { id: room.id, until };
    if (id === room.id || other <= now) return;
  }
  lane.floodUntil = Math.max(lane.floodUntil, until);
}

function makeReady(lane: Lane, line: Line): void {
  const next = line.queue[0];
  if (!next) {
    line.state = 'idle';
    lane.lines.delete(line.id);
    return;
  }
  line.state = 'ready';
  (next.kind === 'reply' ? lane.ready.reply : lane.ready.bulk).push(line);
}

function pauseForAccount(lane: Lane, ms: number): void {
  lane.pausedForAccount = true;
  lane.clock.after(ms, () => {
    lane.pausedForAccount = false;
    pumpLane(lane);
  });
}

function hold(lane: Lane, line: Line, ms: number): void {
  line.state = 'held';
  lane.clock.after(ms, () => {
    makeReady(lane, line);
    pumpLane(lane);
  });
}

function launch(lane: Lane, line: Line, delivery: Delivery, now: number): void {
  line.queue.shift();
  line.state = 'busy';
  lane.waiting -= 1;
  lane.onTheWay += 1;
  lane.limits.take(now, line.room);
  void lane.send(delivery, line.room).then(after => {
    if (delivery.kind === 'campaign') {
      lane.bulk.lastAt = lane.clock.now();
      if (!after.again) lane.bulk.open -= 1;
    }
    goOn(lane, line, after);
  });
}

function goOn(lane: Lane, line: Line, after: After): void {
  lane.onTheWay -= 1;
  lane.limits.answered(lane.clock.now());
  if (after.room) line.room = after.room;
  if (after.again) {
    line.queue.unshift(after.again);
    lane.waiting += 1;
  }
  makeReady(lane, line);
  pumpLane(lane);
}

/** Behind what came before it, but a reply ahead of everything nobody waits for. */
function enter(queue: Delivery[], delivery: Delivery): void {
  const bulk = delivery.kind === 'reply' ? queue.findIndex(other => other.kind !== 'reply') : -1;
  if (bulk === -1) queue.push(delivery);
  else queue.splice(bulk, 0, delivery);
}
