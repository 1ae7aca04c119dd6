import { expect, it } from 'vitest';
import { startSchedules } from '../../src/jobs/schedules.ts';
import { databases } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';

it('runs work at its time, goes on after a failure, and stops when told to', async () => {
  const db = await databases[0]?.open();
  if (!db) throw new Error('there is no database to test on');
  let runs = 0;
  const { promise: ranTwice, resolve } = Promise.withResolvers<void>();
  const stop = startSchedules(featureDeps(db, handClock()), [
    {
      name: 'every.second',
      cron: '* * * * * *',
      run: async () => {
        runs += 1;
        if (runs === 2) resolve();
        throw new Error('this time it failed');
      },
    },
  ]);
  await ranTwice;
  await stop();
  const atStop = runs;
  await new Promise(done => setTimeout(done, 1_200));
  expect(runs).toBe(atStop);
  await db.close();
});
