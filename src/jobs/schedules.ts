import { schedule } from 'node-cron';
import type { Deps } from '../deps.ts';
import type { Schedule } from '../feature.ts';

/**
 * Runs work by the clock, in the house's time zone. A run that is still under way when the next is due is not started
 * twice; one that fails is logged and comes again at its next time. The result stops them all.
 */
export function startSchedules({ log, house }: Deps, schedules: Schedule[]): () => Promise<void> {
  const tasks = schedules.map(({ name, cron, run }) =>
    schedule(
      cron,
      () => run().catch(error => log.error({ err: error, schedule: name }, 'scheduled work failed')),
      { name, timezone: house.timezone, noOverlap: true },
    ),
  );
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
