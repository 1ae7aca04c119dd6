import os from 'node:os';
import type { Channel, ChannelEnd } from '../channels/channel.ts';
import type { Deps } from '../deps.ts';
import { type Hold, holdBot, letBotGo } from './store-hold.ts';

const LEASE_MS = 30_000;
const RENEW_MS = 10_000;

export type HoldParts = Pick<Deps, 'db' | 'clock'> & { holder?: string };

/**
 * A bot whose connection one process of the house holds, since WeCom throws the others out: these wait, say who has
 * it, and take it over when that one ends.
 */
export function holdWhileRunning({ db, clock, holder = ownName() }: HoldParts, channel: Channel): Channel {
  const { account } = channel;
  const take = () => {
    const now = clock.now();
    return holdBot(db, { account, holder, now, until: now + LEASE_MS, isGone });
  };
  /** Resolves when it is held, or is to stop. */
  const untilHeld = async (end: ChannelEnd, signal: AbortSignal): Promise<void> => {
    for (let other = await take(); other && !signal.aborted; other = await take()) {
      const detail = `another process holds this bot and WeCom allows one: ${other.holder}`;
      end.status({ state: 'offline', detail });
      await clock.sleep(RENEW_MS, signal);
    }
  };
  /** Whether it is held now; while that cannot be written it is, as long as the last word holds. */
  const renew = async (end: ChannelEnd, until: number): Promise<number | undefined> => {
    try {
      return (await take()) ? undefined : clock.now() + LEASE_MS;
    } catch (error) {
      end.note('warn', { err: error }, 'that the bot is held could not be written');
      return clock.now() < until ? until : undefined;
    }
  };
  /** Resolves when it is not held any more. */
  const keep = async (end: ChannelEnd, signal: AbortSignal): Promise<void> => {
    let until: number | undefined = clock.now() + LEASE_MS;
    while (until !== undefined) {
      await clock.sleep(RENEW_MS, signal);
      if (signal.aborted) return;
      until = await renew(end, until);
    }
  };
  return {
    ...channel,
    start: async (end, signal) => {
      while (!signal.aborted) {
        await untilHeld(end, signal);
        if (signal.aborted) break;
        const lost = new AbortController();
        const running = channel.start(end, AbortSignal.any([signal, lost.signal]));
        await keep(end, signal);
        lost.abort();
        await running;
      }
      await letBotGo(db, account, holder);
    },
  };
}

function ownName(): string {
  return `${os.hostname()}/${process.pid}`;
}

/** A process of this machine that ended without giving back what it held. */
function isGone({ holder }: Hold): boolean {
  const [host, pid = ''] = holder.split('/');
  if (host !== os.hostname() || !/^\d+$/u.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
