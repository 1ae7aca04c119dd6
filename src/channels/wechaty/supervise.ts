import type { Clock } from '../../kernel/clock.ts';
import type { Random } from '../../kernel/random.ts';
import type { ChannelEnd, ChannelStatus } from '../channel.ts';
import type { Session, Settings } from './connect.ts';
import { holdConnection } from './hold-connection.ts';
import type { Puppet } from './read.ts';

export type Supervision = {
  settings: Settings & { loginDeadlineSeconds: number };
  clock: Clock;
  random: Random;
  status: (status: ChannelStatus) => void;
  note: ChannelEnd['note'];
  listen: (puppet: Puppet) => void;
  /** What messages can be sent through; undefined while the bot is not signed in. */
  live: (session: Session | undefined) => void;
  /** Resolves when what has come in is stored. */
  drained: () => Promise<void>;
};

const LONGEST_BACKOFF_SECONDS = 60;

/**
 * Keeps one bot connected until `signal` aborts: a lost connection is given up and a fresh bot built, after 1 s,
 * 2 s, 4 s … 60 s. A refused token is tried on as well, since it can be mended at the service's end.
 */
export async function supervise(on: Supervision, signal: AbortSignal): Promise<void> {
  let failures = 0;
  on.status({ state: 'connecting' });
  while (!signal.aborted) {
    const { wasOnline } = await holdConnection(on, signal);
    if (signal.aborted) return;
    failures = wasOnline ? 0 : failures + 1;
    await on.clock.sleep(backoffSeconds(failures, on.random) * 1000, signal);
  }
}

/** Half of the delay is chance, so that many channels do not come back in step. */
function backoffSeconds(failures: number, random: Random): number {
  return Math.min(2 ** failures, LONGEST_BACKOFF_SECONDS) * (0.5 + random.next() / 2);
}
