import type { Channel, ChannelStatus } from '../channels/channel.ts';
import type { Sql } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import { type Lane, openLane } from './lane.ts';
import { createLimits } from './limits.ts';
import { dispatchPlanned, type Message, type Planned, planMessages } from './plan-messages.ts';
import { sendOne } from './send-one.ts';
import { createSettler } from './settle.ts';
import { sweep, sweepSoon, takeOnEarlierRun } from './take-on.ts';
import {
  closeRoom,
  conclude,
  goneSince,
  type OutboxOptions,
  reopenRoom,
  type WayOut,
  whyNot,
} from './way-out.ts';

/** Enough to use a platform's connections, few enough that a crash leaves little in doubt. */
const WINDOW = 16;
const STOP_MS = 3_000;

/** The only way out: every message is a row first, then leaves in its room's order at the platform's pace. */
export function openOutbox(deps: Deps, options: OutboxOptions) {
  const out: WayOut = {
    ...options,
    deps,
    settler: createSettler(deps),
    counters: { sent: 0, retry: 0, refused: 0, unsure: 0 },
    lanes: new Map(),
    gone: new Map(),
    holdBack: () => false,
    offline: new Set(),
    stopped: false,
  };
  for (const [account, channel] of options.channels) out.lanes.set(account, laneTo(out, channel));
  const lanes = [...out.lanes.values()];
  return {
    counters: out.counters,
    /** Writes messages inside the given transaction; dispatch what comes back after its commit. */
    plan: (sql: Sql, messages: Message[]) => planMessages(out, sql, messages),
    dispatch: (planned: Planned) => dispatchPlanned(out, planned),
    /** Writes messages and sends them; resolves when they stand in the store. */
    enqueue: async (messages: Message[]): Promise<void> => {
      dispatchPlanned(out, await deps.db.write(sql => planMessages(out, sql, messages)));
    },
    goneSince: (room: KnownRoom) => goneSince(out, room),
    closeRoom: (room: KnownRoom, at: number) => closeRoom(out, room, at),
    reopen: (room: KnownRoom) => reopenRoom(out, room),
    /** Settles what an earlier run left in doubt, sends what it left waiting, and begins to look for more. */
    start: async (): Promise<{ unsure: number; queued: number }> => {
      const found = await takeOnEarlierRun(out);
      await sweep(out);
      sweepSoon(out);
      return found;
    },
    settled: out.settler.settled,
    /** How much each account takes, and how much it has to do. */
    paces: () => pacesOf(out),
    /** Asked about each campaign message just before it leaves; where it says yes, the message is in its hands. */
    holdBackBy: (holdBack: WayOut['holdBack']): void => {
      out.holdBack = holdBack;
    },
    /** What a channel last said of itself: while it is down, what is sent to many waits in the store. */
    channelIs: (account: string, { state }: ChannelStatus): void => {
      if (state === 'offline' || state === 'failed') out.offline.add(account);
      else out.offline.delete(account);
    },
    owner: options.wire.owner,
    waiting: () => lanes.reduce((sum, lane) => sum + lane.waiting + lane.onTheWay, 0),
    stop: () => stop(out),
  };
}

export type Outbox = ReturnType<typeof openOutbox>;

function laneTo(out: WayOut, channel: Channel): Lane {
  return openLane({
    clock: out.deps.clock,
    limits: createLimits(channel.caps.rates),
    window: WINDOW,
    isOffline: () => out.offline.has(channel.account),
    drop: (delivery, room) => {
      if (delivery.kind === 'campaign' && out.holdBack(delivery)) return true;
      const reason = whyNot(out, delivery, room);
      if (reason === undefined) return false;
      conclude(out, delivery, { state: 'refused', reason }, () => {});
      return true;
    },
    send: (delivery, room) => sendOne(out, channel, delivery, room),
  });
}

/** What an account can send, for whoever feeds it. */
export type Pace = {
  waiting: number;
  perSecond: number;
  bulk: Channel['caps']['bulk'];
  /** Of what is sent to many: whether any waits or is on its way, and until when the last was. */
  sending: boolean;
  lastAt: number;
  /** The platform cannot be reached now. */
  offline: boolean;
};

function pacesOf(out: WayOut): Map<string, Pace> {
  const paces = new Map<string, Pace>();
  for (const [account, lane] of out.lanes) {
    const caps = out.channels.get(account)?.caps;
    const rate = caps?.rates.account;
    const perSecond = rate ? rate.count / rate.seconds : Number.POSITIVE_INFINITY;
    const waiting = lane.waiting + lane.onTheWay;
    const { open, lastAt } = lane.bulk;
    paces.set(account, {
      ...{ waiting, perSecond, bulk: caps?.bulk, offline: out.offline.has(account) },
      ...{ sending: open > 0, lastAt },
    });
  }
  return paces;
}

/** Nothing new leaves; waits up to three seconds for what is on its way and writes how it ended. */
async function stop(out: WayOut): Promise<void> {
  const { clock } = out.deps;
  const lanes = [...out.lanes.values()];
  out.stopped = true;
  for (const lane of lanes) lane.stopped = true;
  const deadline = clock.now() + STOP_MS;
  while (lanes.some(lane => lane.onTheWay > 0) && clock.now() < deadline) await clock.sleep(10);
  await out.settler.settled();
  out.wire.close();
}
