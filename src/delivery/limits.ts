import type { Caps, Rate } from '../channels/channel.ts';

/** The moments of the last `count` sends: at most so many in any window of `seconds`. */
type Window = { rate: Rate; sent: number[]; next: number };

/**
 * Keeps a channel's rates: one window over the account, one per room. Exact sliding windows, not averages: no burst
 * can exceed the platform's limit at any moment.
 */
export type Limits = {
  /** Milliseconds until the account may send again; 0 is now. */
  accountWaitMs: (now: number) => number;
  /**
   * The same for what is sent to many: it goes out evenly, and counts until so long after its answer. One request takes
   * longer than another, so a pace that is within the limit when it leaves may be over it when it arrives.
   */
  bulkWaitMs: (now: number) => number;
  roomWaitMs: (now: number, room: { id: number; kind: 'direct' | 'group' }) => number;
  /** Counts one send. */
  take: (now: number, room: { id: number; kind: 'direct' | 'group' }) => void;
  /** Counts the answer to one: it arrived before this moment. */
  answered: (now: number) => void;
};

/** Rooms whose window is remembered; older ones are past any window by then. */
const ROOM_LIMIT = 10_000;

/** How soon to ask again while the answers to all that may be underway are awaited. */
const AWAIT_MS = 20;
/** The clock tells whole milliseconds: what it calls a second may be so much less. */
const CLOCK_MS = 1;
/** A timer that was late is made up for by so many. */
const CATCH_UP = 4;

export function createLimits(rates: Caps['rates']): Limits {
  const account = rates.account && openWindow(rates.account);
  const gapMs = rates.account ? (rates.account.seconds * 1000) / rates.account.count : 0;
  let nextBulkAt = Number.NEGATIVE_INFINITY;
  const answers = rates.account && openWindow(rates.account);
  let underway = 0;
  const rooms = new Map<number, Window>();

  function windowOf(room: { id: number; kind: 'direct' | 'group' }): Window | undefined {
    const rate = rates[room.kind];
    if (!rate) return undefined;
    const known = rooms.get(room.id);
    if (known) return known;
    if (rooms.size >= ROOM_LIMIT) {
      const [oldest] = rooms.keys();
      if (oldest !== undefined) rooms.delete(oldest);
    }
    const fresh = openWindow(rate);
    rooms.set(room.id, fresh);
    return fresh;
  }

  return {
    accountWaitMs: now => (account ? waitMs(account, now) : 0),
    bulkWaitMs: now => {
      if (rates.account) nextBulkAt = Math.min(nextBulkAt, now + rates.account.seconds * 1000);
      return Math.max(0, nextBulkAt - now, answers ? arrivalWaitMs(answers, underway, now) : 0);
    },
    roomWaitMs: (now, room) => {
      const window = windowOf(room);
      return window ? waitMs(window, now) : 0;
    },
    take: (now, room) => {
      underway += 1;
      if (account) mark(account, now);
      nextBulkAt = Math.max(nextBulkAt, now - CATCH_UP * gapMs) + gapMs;
      const window = windowOf(room);
      if (window) mark(window, now);
    },
    answered: now => {
      underway -= 1;
      if (answers) mark(answers, now);
    },
  };
}

function openWindow(rate: Rate): Window {
  return { rate, sent: new Array<number>(rate.count).fill(Number.NEGATIVE_INFINITY), next: 0 };
}

/** The clock was put back: what was sent "later" was sent by now, at the latest. */
function putBack({ rate, sent, next }: Window, now: number): void {
  const latest = sent[(next - 1 + rate.count) % rate.count] ?? Number.NEGATIVE_INFINITY;
  if (latest <= now) return;
  for (const [i, at] of sent.entries()) sent[i] = Math.min(at, now);
}

function waitMs(window: Window, now: number): number {
  putBack(window, now);
  const oldest = window.sent[window.next] ?? Number.NEGATIVE_INFINITY;
  return Math.max(0, oldest + window.rate.seconds * 1000 - now);
}

/** Whatever is underway may arrive with the next one; what was answered within the time may have arrived within it. */
function arrivalWaitMs(window: Window, underway: number, now: number): number {
  putBack(window, now);
  const { rate, sent, next } = window;
  const places = rate.count - underway;
  if (places <= 0) return AWAIT_MS;
  const answered = sent[(next - places + rate.count) % rate.count] ?? Number.NEGATIVE_INFINITY;
  return Math.max(0, answered + rate.seconds * 1000 + CLOCK_MS - now);
}

function mark(window: Window, now: number): void {
  window.sent[window.next] = now;
  window.next = (window.next + 1) % window.rate.count;
}
