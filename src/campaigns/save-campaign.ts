import type { Deps } from '../deps.ts';
import type { By } from '../feature.ts';
import { AppError, both, type Say } from '../kernel/errors.ts';
import { changedMeanwhile, type Desk, mayStep, theCampaign } from './campaign-parts.ts';
import { readCampaign } from './read-campaign.ts';
import { findByName, insertDraft, removeDraft, rewrite, type Written } from './store-campaigns.ts';
import { campaignTexts as texts } from './texts-campaign.ts';

/** Keeps what is written below `/campaign new` as a draft; refuses it with everything that is wrong. */
export async function newCampaign(
  deps: Deps,
  { audit }: Desk,
  { name, source }: { name: string; source: string },
  { member, language }: By,
): Promise<string> {
  const { db, clock } = deps;
  const standing = await findByName({ all: db.read }, name);
  if (standing && !isFromBefore(standing, { source, memberId: member.id })) throw taken(name);
  if (standing) return texts.saved[language](name, []);
  const { plan, notes } = await readCampaign(deps, source);
  const id = await insertDraft(db, { name, source, plan }, { now: clock.now(), byId: member.id });
  if (id === undefined) throw taken(name);
  await audit({
    memberId: member.id,
    action: 'campaign.new',
    outcome: 'done',
    detail: { campaign: id, name },
  });
  return texts.saved[language](
    name,
    notes.map(note => note[language]),
  );
}

/** The same text of the same person: an earlier try kept it, and did not come to its answer. */
function isFromBefore(
  { state, source, createdBy }: Written,
  wanted: { source: string; memberId: number | null },
): boolean {
  const untouched = state === 'draft' || state === 'submitted';
  return untouched && source === wanted.source && createdBy === wanted.memberId;
}

/** Shows a campaign's text to be changed, or takes another text for it: then it is a draft, whoever approved it. */
export async function editCampaign(
  deps: Deps,
  desk: Desk,
  { name: wanted, source }: { name: string; source: string },
  by: By,
): Promise<string> {
  const { language } = by;
  const campaign = await theCampaign(deps, wanted);
  const { name } = campaign;
  if (source === '') return texts.source[language](name, campaign.source);
  const notes = await reviseCampaign(deps, desk, { campaign, source }, by);
  const approved = campaign.state === 'approved' || campaign.state === 'paused';
  const told = notes.map(note => note[language]);
  return texts.edited[language](name, told, approved);
}

/** Takes another text for a campaign as somebody saw it; refused where it was changed since. What is worth telling. */
export async function reviseCampaign(
  deps: Deps,
  { audit }: Desk,
  { campaign, source }: { campaign: Written; source: string },
  { member }: By,
): Promise<Say[]> {
  mayStep(campaign, 'edit');
  const { id, name } = campaign;
  const { plan, notes } = await readCampaign(deps, source);
  if (!(await rewrite(deps.db, campaign, { source, plan }, deps.clock.now()))) throw changedMeanwhile(name);
  const detail = { campaign: id, name };
  await audit({ memberId: member.id, action: 'campaign.edit', outcome: 'done', detail });
  return notes;
}

/** Another draft of the same text. What has passed since is told, as for a new one. */
export async function copyCampaign(
  deps: Deps,
  parts: Desk,
  { name, as }: { name: string; as: string },
  call: By,
): Promise<string> {
  const { db, clock } = deps;
  const { source, plan } = await theCampaign(deps, name);
  const made = { now: clock.now(), byId: call.member.id };
  // A date that has passed is no reason not to copy: it is changed next, and refused when it is submitted.
  const id = await insertDraft(db, { name: as, source, plan }, made);
  if (id === undefined) throw taken(as);
  const detail = { campaign: id, name: as, from: name };
  await parts.audit({ memberId: call.member.id, action: 'campaign.new', outcome: 'done', detail });
  return `${texts.saved[call.language](as, [])}\n\n${texts.source[call.language](as, source)}`;
}

export async function removeCampaign(
  deps: Deps,
  { audit }: Desk,
  wanted: string,
  { member, language }: By,
): Promise<string> {
  const campaign = await theCampaign(deps, wanted);
  const { name, id } = campaign;
  if (!(await removeDraft(deps.db, campaign))) return texts.notRemoved[language](name);
  await audit({
    memberId: member.id,
    action: 'campaign.remove',
    outcome: 'done',
    detail: { campaign: id, name },
  });
  return texts.removed[language](name);
}

function taken(name: string): AppError {
  return new AppError(
    'campaign.taken',
    both(language => texts.taken[language](name)),
  );
}
