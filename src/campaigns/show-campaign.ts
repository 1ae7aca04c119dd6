import type { Deps } from '../deps.ts';
import type { Call } from '../feature.ts';
import { whenOf } from './approve-campaign.ts';
import { theCampaign } from './campaign-parts.ts';
import { formatCampaign } from './format-campaign.ts';
import { stamp } from './render-dry-run.ts';
import { campaignTexts as texts } from './texts-campaign.ts';

/** A campaign as the house understands it, and where it stands. */
export async function showCampaign(deps: Deps, wanted: string, { language }: Call): Promise<string> {
  const campaign = await theCampaign(deps, wanted);
  const { name, state, plan, nextAt } = campaign;
  const next = nextAt === null ? undefined : stamp(nextAt, plan.timezone);
  const when = state === 'approved' || state === 'running' ? (next ?? whenOf(campaign, language)) : next;
  return [texts.shown[language](name, state, when), formatCampaign(plan, language)].join('\n');
}
