import { askToConfirm } from '../commands/confirm.ts';
import type { Deps } from '../deps.ts';
import type { By, Call, Reply } from '../feature.ts';
import { AppError, both } from '../kernel/errors.ts';
import { text } from '../kernel/text.ts';
import { changedMeanwhile, type Desk, mayStep, theCampaign } from './campaign-parts.ts';
import { postsIn } from './campaign-plan.ts';
import { writeWhen } from './format-campaign.ts';
import { EVERYONE } from './parse-fields.ts';
import { readCampaign } from './read-campaign.ts';
import { stamp } from './render-dry-run.ts';
import { armCampaign } from './schedule.ts';
import { snapshotHash } from './snapshot.ts';
import { approve, countApprovers, findById, moveTo, readAlone, type Written } from './store-campaigns.ts';
import { countAll } from './store-reach.ts';
import { tellDryRun } from './tell-dry-run.ts';
import { approveTexts as texts } from './texts-approve.ts';

const ACTION = 'campaign.approve';

/** What was looked at when a yes was asked for. */
export type Asked = {
  id: number;
  version: number;
  hash: string;
  twice: 'everyone' | 'nobody' | null;
  reach: number;
};

/** Hands a draft in. It is read once more: the house may have changed since it was written. */
export async function submitCampaign(
  deps: Deps,
  { audit }: Desk,
  wanted: string,
  { member, language }: By,
): Promise<string> {
  const { db, clock } = deps;
  const campaign = await theCampaign(deps, wanted);
  const { id, name, state, submittedBy } = campaign;
  const others = (await countApprovers(db)) >= 2;
  const told = texts.submitted[language](name, others ? 'other' : 'self');
  // An earlier try handed it in, and did not come to its answer.
  if (state === 'submitted' && submittedBy === member.id) return told;
  mayStep(campaign, 'submit');
  await readCampaign(deps, campaign.source);
  const moved = { state: 'submitted', now: clock.now(), byId: member.id } as const;
  if (!(await db.write(sql => moveTo(sql, campaign, moved)))) throw changedMeanwhile(name);
  await audit({
    memberId: member.id,
    action: 'campaign.submit',
    outcome: 'done',
    detail: { campaign: id, name },
  });
  return told;
}

/** Shows what is to be approved, and waits for a yes to exactly that. */
export async function proposeApproval(deps: Deps, parts: Desk, wanted: string, call: Call): Promise<string> {
  const campaign = await theCampaign(deps, wanted);
  mayStep(campaign, 'approve');
  checkTime(deps, campaign);
  const { language } = call;
  const hash = await snapshotHash(deps, campaign);
  const { words, reach } = await tellDryRun(deps, parts, campaign, call);
  await checkWho(deps, campaign, { reach, memberId: call.member.id });
  const { id, name, version } = campaign;
  const payload: Asked = { id, version, hash, reach, twice: await twiceFor(deps, campaign, reach) };
  const asked = await askToConfirm(deps, call, { action: ACTION, payload });
  return [words, '', texts.willSend[language](name, whenOf(campaign, language)), asked].join('\n');
}

/** The yes to what `proposeApproval` showed. */
export async function confirmApproval(
  deps: Deps,
  parts: Desk,
  payload: unknown,
  call: Call,
): Promise<Reply[]> {
  return [{ parts: text(await confirmed(deps, parts, payload as Asked, call)) }];
}

/** Approves what was looked at, if it is still that. Everybody and nobody are asked about a second time. */
async function confirmed(deps: Deps, parts: Desk, asked: Asked, call: Call): Promise<string> {
  const { db } = deps;
  const { language, member } = call;
  const campaign = await findById({ all: db.read }, asked.id);
  if (!campaign) throw changedMeanwhile('');
  const { name } = campaign;
  // The same yes once more after a crash: what it did is done.
  if (campaign.approvedHash === asked.hash && campaign.approvedBy === member.id) {
    return arm(deps, parts, campaign, call);
  }
  if (!(await mayApprove(deps, campaign, asked, call))) return texts.snapshotChanged[language](name);
  if (asked.twice !== null) {
    const payload: Asked = { ...asked, twice: null };
    const again = await askToConfirm(deps, call, { action: ACTION, payload });
    const why = asked.twice === 'everyone' ? texts.everyone[language](asked.reach) : texts.nobody[language];
    return `${why}\n${again}`;
  }
  return approveSeen(deps, parts, { campaign, hash: asked.hash }, call);
}

/** Refuses whoever may not approve a campaign, and when; false where it is not what was looked at any more. */
export async function mayApprove(
  deps: Deps,
  campaign: Written,
  { version, hash, reach }: Pick<Asked, 'version' | 'hash' | 'reach'>,
  { member }: Pick<By, 'member'>,
): Promise<boolean> {
  mayStep(campaign, 'approve');
  checkTime(deps, campaign);
  if (campaign.version !== version || (await snapshotHash(deps, campaign)) !== hash) return false;
  await checkWho(deps, campaign, { reach, memberId: member.id });
  return true;
}

/** Approves what `mayApprove` found to be what was looked at. */
export async function approveSeen(
  deps: Deps,
  parts: Desk,
  { campaign, hash }: { campaign: Written; hash: string },
  by: By,
): Promise<string> {
  const { id, name } = campaign;
  const approval = { hash, nextAt: null, now: deps.clock.now(), byId: by.member.id };
  if (!(await approve(deps.db, campaign, approval))) throw changedMeanwhile(name);
  const detail = { campaign: id, name, hash };
  await parts.audit({ memberId: by.member.id, action: ACTION, outcome: 'done', detail });
  return arm(deps, parts, campaign, by);
}

async function arm(deps: Deps, { wake }: Desk, campaign: Written, { language }: By): Promise<string> {
  await armCampaign(deps, { ...campaign, state: 'approved' });
  await wake();
  return texts.approved[language](campaign.name, whenOf(campaign, language));
}

/** When it goes out, in the words of its own zone. */
export function whenOf({ plan }: Pick<Written, 'plan'>, language: Call['language']): string {
  const { when, timezone } = plan;
  if (when.kind === 'once') return stamp(when.at, timezone);
  const written = writeWhen(when, timezone, language);
  return when.kind === 'every' ? `${written} (${timezone})` : `${texts.onTrigger[language]} ${written}`;
}

function checkTime({ clock }: Deps, { name, plan }: Written): void {
  if (plan.when.kind !== 'once' || plan.when.at > clock.now()) return;
  throw new AppError(
    'campaign.past',
    both(language => texts.tooLate[language](name)),
  );
}

/** Nobody approves what they submitted themselves for many, where somebody else could. */
async function checkWho(
  { db }: Deps,
  { submittedBy }: Written,
  { reach, memberId }: { reach: number; memberId: number | null },
): Promise<void> {
  if (submittedBy !== memberId || (await countApprovers(db)) < 2) return;
  const most = await readAlone(db);
  if (reach <= most) return;
  throw new AppError(
    'campaign.alone',
    both(language => texts.notYourOwn[language](reach, most)),
  );
}

/** What must be said yes to a second time. */
export async function twiceFor({ db }: Deps, { plan }: Written, reach: number): Promise<Asked['twice']> {
  if (reach === 0) return plan.when.kind === 'on' ? null : 'nobody';
  if (postsIn(plan.send) !== undefined) return null;
  return plan.audience === EVERYONE || reach >= (await countAll(db)) ? 'everyone' : null;
}
