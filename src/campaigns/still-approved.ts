import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { snapshotHash } from './snapshot.ts';
import { nextState } from './states.ts';
import { findById, lapse, type Written } from './store-campaigns.ts';

/**
 * Whether a campaign that is about to begin is still what was approved. Where a saved segment, a name or the offer
 * means something else by now, nothing is sent: it waits for approval again.
 */
export async function stillApproved(deps: Deps, campaignId: number): Promise<boolean> {
  const { db, clock, log } = deps;
  const campaign = await findById({ all: db.read }, campaignId);
  if (!campaign || campaign.approvedHash === null) return campaign !== undefined;
  if ((await hashNow(deps, campaign)) === campaign.approvedHash) return true;
  // A run that has begun goes on as it began; no other begins, and the approval ends with that run.
  if (nextState(campaign, 'lapse') === undefined) return false;
  await lapse(db, campaign, clock.now());
  log.warn(
    { campaign: campaign.name },
    'a campaign is not what was approved any more, and waits for approval',
  );
  return false;
}

/** Undefined where something it names is not there any more. */
async function hashNow(deps: Deps, campaign: Written): Promise<string | undefined> {
  try {
    return await snapshotHash(deps, campaign);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return undefined;
  }
}
