import type { Audit } from '../commands/dispatch.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import { AppError, both } from '../kernel/errors.ts';
import { nearest } from '../segments/nearest.ts';
import { nextState, type Step } from './states.ts';
import { findByName, namesOfCampaigns, type Written } from './store-campaigns.ts';
import { campaignTexts as texts } from './texts-campaign.ts';

/** What the commands need of the house. */
export type Desk = {
  /** The one member somebody means; rejects with what to tell them when it is nobody or several. */
  findMember: (wanted: string) => Promise<{ id: number; name: string }>;
  audit: Audit;
  outbox: () => Outbox;
  /** The engine looks at once. */
  wake: () => Promise<void>;
};

/** The campaign somebody names; a refusal that names the nearest where there is none. */
export async function theCampaign({ db }: Pick<Deps, 'db'>, name: string): Promise<Written> {
  const found = await findByName({ all: db.read }, name);
  if (found) return found;
  const near = nearest(name, await namesOfCampaigns(db));
  throw new AppError(
    'campaign.unknown',
    both(language => texts.unknown[language](name, near)),
  );
}

/** Refuses a step that cannot be taken from where a campaign stands. */
export function mayStep(campaign: Written, step: Step): void {
  if (nextState(campaign, step) !== undefined) return;
  const { name, state, underWay } = campaign;
  if (step === 'edit' && underWay && state === 'paused') {
    throw new AppError(
      'campaign.under-way',
      both(language => texts.underWay[language](name)),
    );
  }
  throw new AppError(
    'campaign.state',
    both(language => texts.cannot[language](name, state, step)),
  );
}

/** Somebody else changed it in between. */
export function changedMeanwhile(name: string): AppError {
  return new AppError(
    'campaign.changed',
    both(language => texts.changedMeanwhile[language](name)),
  );
}
