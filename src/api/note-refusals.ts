import type { Audit } from '../commands/dispatch.ts';
import type { Clock } from '../kernel/clock.ts';

/** Refusals sooner than this after a note are counted, and told in the next one. */
const GRAIN_MS = 10 * 60_000;

/**
 * Notes calls that nobody's token opened. Whoever tries a thousand tokens a second makes one note in ten minutes, which
 * tells how many they were: the audit can't be flooded from outside.
 */
export function openRefusalNotes(clock: Clock, audit: Audit): (path: string) => Promise<void> {
  let notedAt = Number.NEGATIVE_INFINITY;
  let unnoted = 0;
  return async path => {
    const now = clock.now();
    if (now - notedAt < GRAIN_MS) {
      unnoted += 1;
      return;
    }
    const times = unnoted + 1;
    notedAt = now;
    unnoted = 0;
    await audit({ memberId: null, action: 'api.refused', outcome: 'refused', detail: { path, times } });
  };
}
