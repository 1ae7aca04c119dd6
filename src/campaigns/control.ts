import type { Deps } from '../deps.ts';
import { pauseRuns, resumeRuns, stopRuns } from './store-control.ts';

/** What whoever steers a campaign needs besides the store: the engine hears of it at once, other processes in a second. */
export type Steering = { deps: Deps; wake: () => Promise<void> };

/** Nothing more leaves from now on; what is on its way arrives. False where the campaign does not run. */
export async function pauseCampaign({ deps, wake }: Steering, campaignId: number): Promise<boolean> {
  const done = await deps.db.write(sql => pauseRuns(sql, { campaignId, now: deps.clock.now() }));
  await wake();
  return done;
}

/** Goes on with those who are left. False where the campaign is not paused. */
export async function resumeCampaign({ deps, wake }: Steering, campaignId: number): Promise<boolean> {
  const done = await deps.db.write(sql => resumeRuns(sql, { campaignId, now: deps.clock.now() }));
  await wake();
  return done;
}

/** Ends a campaign for good: who waits gets nothing, and their codes are free again. False where it has ended. */
export async function stopCampaign({ deps, wake }: Steering, campaignId: number): Promise<boolean> {
  const done = await deps.db.write(sql => stopRuns(sql, { campaignId, now: deps.clock.now() }));
  await wake();
  return done;
}
