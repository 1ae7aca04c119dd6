import type { KnownRoom } from '../feature.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Delivery } from './delivery.ts';
import type { Limits } from './limits.ts';

/** What the lane does after one send: go on with the room, or send the same again when it is due. */
export type After = { again?: Delivery; room?: KnownRoom };

export type LaneOptions = {
  clock: Clock;
  limits: Limits;
  /** How many sends may be on their way at once. */
  window: number;
  /** Settles without sending what is not to be sent any more (expired, room gone); true when it did. */
  drop: (delivery: Delivery, room: KnownRoom) => boolean;
  /** Sends; the request leaves before the first await. Never rejects. */
  send: (delivery: Delivery, room: KnownRoom) => Promise<After>;
};

/** One room's messages, in order; at most one is on its way. */
type Line = { room: KnownRoom; queue: Delivery[]; state: 'idle' | 'ready' | 'busy' | 'held' };

/**
 * One account's way out: rooms side by side, within a room one after the other, replies ahead of bulk everywhere,
 * and never faster than the platform allows.
 */
export function createLane({ clock, limits, window, drop, send }: LaneOptions) {
  const lines = new Map<number, Line>();
  /** Lines whose next message may leave: someone waits for the first kind, nobody for the second. */
  const ready: { reply: Line[]; bulk: Line[] } = { reply: [], bulk: [] };
  let onTheWay = 0;
  let waiting = 0;
  let pausedForAccount = false;
  let stopped = false;

  function makeReady(line: Line): void {
    const next = line.queue[0];
    if (!next) {
      line.state = 'idle';
      lines.delete(line.room.id);
      return;
    }
    line.state = 'ready';
    (next.kind === 'reply' ? ready.reply : ready.bulk).push(line);
  }

  function hold(line: Line, ms: number): void {
    line.state = 'held';
    clock.after(ms, () => {
      makeReady(line);
      pump();
    });
  }

  function launch(line: Line, delivery: Delivery): void {
    line.queue.shift();
    line.state = 'busy';
    waiting -= 1;
    onTheWay += 1;
    limits.take(clock.now(), line.room);
    void send(delivery, line.room).then(after => {
      onTheWay -= 1;
      if (after.room) line.room = after.room;
      if (after.again) {
        line.queue.unshift(after.again);
        waiting += 1;
      }
      makeReady(line);
      pump();
    });
  }

  /** Sends what may leave now; false when the account has to wait. */
  function step(line: Line): boolean {
    const delivery = line.queue[0];
    if (!delivery || drop(delivery, line.room)) {
      if (delivery) waiting -= 1;
      line.queue.shift();
      makeReady(line);
      return true;
    }
    const now = clock.now();
    const accountMs = limits.accountWaitMs(now);
    if (accountMs > 0) {
      (delivery.kind === 'reply' ? ready.reply : ready.bulk).unshift(line);
      pausedForAccount = true;
      clock.after(accountMs, () => {
        pausedForAccount = false;
        pump();
      });
      return false;
    }
    const lineMs = Math.max(delivery.dueAt - now, limits.roomWaitMs(now, line.room));
    if (lineMs > 0) hold(line, lineMs);
    else launch(line, delivery);
    return true;
  }

  function pump(): void {
    while (!stopped && !pausedForAccount && onTheWay < window) {
      const line = ready.reply.shift() ?? ready.bulk.shift();
      if (!line || !step(line)) return;
    }
  }

  return {
    push: (delivery: Delivery, room: KnownRoom): void => {
      waiting += 1;
      const line = lines.get(room.id);
      if (line) {
        enter(line.queue, delivery);
        return;
      }
      const fresh: Line = { room, queue: [delivery], state: 'idle' };
      lines.set(room.id, fresh);
      makeReady(fresh);
    },
    pump,
    /** Nothing leaves any more; what is on its way is not called back. */
    stop: (): void => {
      stopped = true;
    },
    onTheWay: () => onTheWay,
    waiting: () => waiting,
  };
}

/** Behind what came before it, but a reply ahead of everything nobody waits for. */
function enter(queue: Delivery[], delivery: Delivery): void {
  const bulk = delivery.kind === 'reply' ? queue.findIndex(other => other.kind !== 'reply') : -1;
  if (bulk === -1) queue.push(delivery);
  else queue.splice(bulk, 0, delivery);
}
