import type { WSClient } from '@wecom/aibot-node-sdk';
import type { Clock } from '../../kernel/clock.ts';
import type { Random } from '../../kernel/random.ts';
import type { ChannelEnd, ChannelStatus } from '../channel.ts';
import { connect, type Link, type Settings, type Told } from './connect.ts';

export type Supervision = {
  settings: Settings & { loginDeadlineSeconds: number };
  clock: Clock;
  random: Random;
  status: (status: ChannelStatus) => void;
  note: ChannelEnd['note'];
  message: (told: Told) => void;
  event: (told: Told) => void;
  /** What messages can be sent through; undefined while there is no connection. */
  live: (client: WSClient | undefined) => void;
  /** Resolves when what has come in is stored. */
  drained: () => Promise<void>;
};

/** How a connection came to its end. */
type End = 'lost' | 'refused' | 'replaced';

const LONGEST_BACKOFF_SECONDS = 60;

/**
 * Keeps one connection until `signal` aborts: a lost one is followed by a fresh one after 1 s, 2 s, 4 s … 60 s. Refused
 * credentials are tried on as well, since they can be mended at WeCom's end. A bot has one connection: when another
 * one took over, coming back would only throw that one out, so this one stays away until the next start.
 */
export async function supervise(on: Supervision, signal: AbortSignal): Promise<void> {
  let failures = 0;
  on.status({ state: 'connecting' });
  while (!signal.aborted) {
    const { end, wasOnline } = await holdConnection(on, signal);
    if (end === 'replaced') await aborted(signal);
    if (signal.aborted) return;
    failures = wasOnline ? 0 : failures + 1;
    await on.clock.sleep(backoffSeconds(failures, on.random) * 1000, signal);
  }
}

async function holdConnection(
  on: Supervision,
  signal: AbortSignal,
): Promise<{ end: End; wasOnline: boolean }> {
  const over = new AbortController();
  const stopped = AbortSignal.any([signal, over.signal]);
  const held = { end: 'lost' as End, wasOnline: false };
  const lose = (end: End, status: ChannelStatus) => {
    if (stopped.aborted) return;
    held.end = end;
    on.live(undefined);
    on.status(status);
    over.abort();
  };
  let link: Link | undefined;
  try {
    link = await connect(on.settings, {
      online: client => {
        if (stopped.aborted) return;
        held.wasOnline = true;
        on.live(client);
        on.status({ state: 'online' });
      },
      message: told => stopped.aborted || on.message(told),
      event: told => stopped.aborted || on.event(told),
      replaced: () => lose('replaced', REPLACED),
      refused: detail => lose('refused', { state: 'failed', detail, fix: REFUSED_FIX }),
      ended: detail =>
        lose('lost', { state: 'offline', detail: `the connection to WeCom is lost: ${detail}` }),
      log: (level, line) => on.note(level, {}, line),
    });
    await untilLost(on, held, lose, stopped);
    if (signal.aborted) await on.drained();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    lose('lost', { state: 'failed', detail, fix: 'check WECOM_WS_URL, and that npm ci ran to its end' });
  } finally {
    link?.drop();
  }
  return held;
}

const REPLACED: ChannelStatus = {
  state: 'failed',
  detail: 'another connection of the same bot took over; WeCom allows one',
  fix: 'stop the other program that uses WECOM_BOT_ID, then start this one again',
};

const REFUSED_FIX =
  'set WECOM_BOT_ID and WECOM_BOT_SECRET to what the console shows for the bot, API mode with long connection';

/** WeCom answers a subscription at once; a connection that stays without an answer is given up. */
async function untilLost(
  on: Supervision,
  held: { wasOnline: boolean },
  lose: (end: End, status: ChannelStatus) => void,
  stopped: AbortSignal,
): Promise<void> {
  const { loginDeadlineSeconds } = on.settings;
  await on.clock.sleep(loginDeadlineSeconds * 1000, stopped);
  if (!held.wasOnline && !stopped.aborted) {
    lose('lost', { state: 'offline', detail: `WeCom did not answer within ${loginDeadlineSeconds} s` });
  }
  await aborted(stopped);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Half of the delay is chance, so that many channels do not come back in step. */
function backoffSeconds(failures: number, random: Random): number {
  return Math.min(2 ** failures, LONGEST_BACKOFF_SECONDS) * (0.5 + random.next() / 2);
}
