import { askToConfirm } from '../commands/confirm.ts';
import type { Deps } from '../deps.ts';
import type { By, Call, Reply } from '../feature.ts';
import { text } from '../kernel/text.ts';
import { changedMeanwhile, type Desk, mayStep, theCampaign } from './campaign-parts.ts';
import { pauseCampaign, resumeCampaign, stopCampaign } from './control.ts';
import { findById, moveTo, type Written } from './store-campaigns.ts';
import { countWaiting } from './store-reach.ts';
import { approveTexts as texts } from './texts-approve.ts';

const STOP = 'campaign.stop';

/** Holds a campaign, or lets it go on with those who are left. */
export async function holdCampaign(
  deps: Deps,
  parts: Desk,
  { verb, name: wanted }: { verb: 'pause' | 'resume'; name: string },
  { member, language }: By,
): Promise<string> {
  const campaign = await theCampaign(deps, wanted);
  mayStep(campaign, verb);
  const { id, name } = campaign;
  const steer = verb === 'pause' ? pauseCampaign : resumeCampaign;
  if (!(await steer({ deps, wake: parts.wake }, id))) throw changedMeanwhile(name);
  const detail = { campaign: id, name };
  await parts.audit({ memberId: member.id, action: `campaign.${verb}`, outcome: 'done', detail });
  return texts.steered[verb][language](name);
}

/** Takes back what waits for approval; ends for good what was approved, after a yes. */
export async function proposeStop(deps: Deps, parts: Desk, wanted: string, call: Call): Promise<string> {
  const campaign = await theCampaign(deps, wanted);
  mayStep(campaign, 'stop');
  const { language } = call;
  const { id, name, state } = campaign;
  if (state === 'submitted') return withdraw(deps, parts, campaign, call);
  const waiting = await countWaiting(deps.db, id);
  const asked = await askToConfirm(deps, call, { action: STOP, payload: { id } });
  return `${texts.willStop[language](name, waiting)}\n${asked}`;
}

/** Makes a draft again of what waits for approval. */
export async function withdraw(
  { db, clock }: Deps,
  { audit }: Desk,
  campaign: Written,
  { member, language }: By,
): Promise<string> {
  const { id, name } = campaign;
  const moved = { state: 'draft', now: clock.now(), byId: member.id } as const;
  if (!(await db.write(sql => moveTo(sql, campaign, moved)))) throw changedMeanwhile(name);
  await audit({
    memberId: member.id,
    action: 'campaign.withdraw',
    outcome: 'done',
    detail: { campaign: id, name },
  });
  return texts.steered.withdrawn[language](name);
}

/** The yes to what `proposeStop` showed. */
export async function confirmStop(
  deps: Deps,
  parts: Desk,
  payload: unknown,
  { member, language }: By,
): Promise<Reply[]> {
  const { id } = payload as { id: number };
  const campaign = await findById({ all: deps.db.read }, id);
  if (!campaign) throw changedMeanwhile('');
  // Whoever stopped it meanwhile did the same.
  if (campaign.state !== 'stopped') mayStep(campaign, 'stop');
  await stopCampaign({ deps, wake: parts.wake }, id);
  const detail = { campaign: id, name: campaign.name };
  await parts.audit({ memberId: member.id, action: STOP, outcome: 'done', detail });
  return [{ parts: text(texts.steered.stop[language](campaign.name)) }];
}
