import type { Clock } from '../kernel/clock.ts';

/**
 * How long a write waits for another process to let go of the file: an import of a million rows holds it for half a
 * minute, and on a slow disk for a few.
 */
const BUSY_LIMIT_MS = 600_000;
const BUSY_PAUSE_MS = 15;

/**
 * Does what needs the file's write lock, which another process may hold: tries again until it is free, without
 * stopping this process's event loop. Rejects with the last error when that takes longer than ten minutes.
 */
export async function whenFree<T>(
  work: () => T | Promise<T>,
  { clock, isBusy }: { clock: Clock; isBusy: (error: unknown) => boolean },
): Promise<T> {
  const deadline = clock.now() + BUSY_LIMIT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || clock.now() >= deadline) throw error;
    }
    await clock.sleep(BUSY_PAUSE_MS);
  }
}
