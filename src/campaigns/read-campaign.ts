import type { CouponBatch } from '../coupons/batch.ts';
import { findBatch, listBatches } from '../coupons/store-batches.ts';
import type { Deps } from '../deps.ts';
import { AppError, both, type Say } from '../kernel/errors.ts';
import { findMembers, readAudience } from '../segments/find-audience.ts';
import { nearest } from '../segments/nearest.ts';
import { bringsCoupon, reminds } from './brings-coupon.ts';
import { type CampaignPlan, postsIn } from './campaign-plan.ts';
import { checkTemplates, type Sample } from './check-templates.ts';
import { checkWecom } from './check-wecom.ts';
import { type Mistake, type Mistakes, openMistakes } from './mistakes.ts';
import { blocksClaim } from './parse-blocks.ts';
import { parseCampaign, type Where } from './parse-campaign.ts';
import { readToldWithTags } from './store-feed.ts';
import { findGroups } from './store-plan.ts';
import { groupTitles } from './store-reach.ts';
import { checkTexts } from './texts-check.ts';
import { NOBODY, sampleOffer, variablesOf } from './variables.ts';

/** A campaign that may be kept, and what is worth telling about it. */
export type Readable = { plan: CampaignPlan; notes: Say[] };

/** So many members are tried, spread over the audience. */
const SAMPLES = 5;

/**
 * Reads a campaign and holds it against the house: its audience, its room, its coupon, and its texts, tried on members
 * who would get it. `coming` are coupons that will be there when it is kept. Throws an AppError that tells everything
 * that is wrong, each with its line.
 */
export async function readCampaign(
  deps: Deps,
  source: string,
  coming?: ReadonlyMap<string, CouponBatch>,
): Promise<Readable> {
  const { plan, notes, mistakes } = await checkCampaign(deps, source, samplesOf, coming);
  if (plan === undefined || mistakes.length > 0) throw refusal(mistakes);
  return { plan, notes };
}

/** A campaign as far as it can be read, and everything that is wrong with it, line by line. */
export async function checkCampaign(
  deps: Deps,
  source: string,
  pick: typeof samplesOf,
  coming?: ReadonlyMap<string, CouponBatch>,
): Promise<{ plan?: CampaignPlan; notes: Say[]; mistakes: Mistake[] }> {
  const now = deps.clock.now();
  const parsed = parseCampaign(source, { now, timezone: deps.house.timezone });
  if ('mistakes' in parsed) return { notes: [], mistakes: parsed.mistakes };
  const { plan, notes, where } = parsed;
  const mistakes = openMistakes(source.split(/\r?\n/));
  await checkExpressions(deps, { plan, where, mistakes });
  await checkRoom(deps, { plan, where, mistakes });
  const batch = await checkCoupon(deps, { plan, where, mistakes }, coming);
  if (mistakes.list().length === 0) {
    const samples = await pick(deps, plan, batch);
    await checkTemplates(plan, { where, source, samples, mistakes });
    await checkWecom(deps, { plan, where, samples, mistakes });
  }
  return { plan, notes, mistakes: mistakes.list() };
}

type Checked = { plan: CampaignPlan; where: Where; mistakes: Mistakes };

function refusal(mistakes: Mistake[]): AppError {
  const say = both(language =>
    [checkTexts.mistakes[language](mistakes.length), ...mistakes.map(each => `· ${each.say[language]}`)].join(
      '\n',
    ),
  );
  return new AppError('campaign.mistakes', say);
}

/** Names in expressions are found only in the house. */
async function checkExpressions(deps: Deps, { plan, where, mistakes }: Checked): Promise<void> {
  const places = new Map<string, number>([[plan.audience, where.fields.audience ?? 0]]);
  for (const { condition, line } of where.texts) {
    if (condition !== undefined && !places.has(condition)) places.set(condition, line);
  }
  for (const [expression, line] of places) {
    try {
      await readAudience(deps, expression);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      mistakes.add(line, error.say);
    }
  }
}

async function checkRoom({ db }: Deps, { plan: { send }, where, mistakes }: Checked): Promise<void> {
  const room = postsIn(send);
  if (room === undefined || (await findGroups({ all: db.read }, send)).length > 0) return;
  const known = await groupTitles(db, send.to === 'wecom' ? 'customers' : 'ours');
  const line = where.fields.send ?? where.fields.room ?? 0;
  const theirs =
    send.to !== 'wecom' && (await findGroups({ all: db.read }, { to: 'wecom', room })).length > 0;
  mistakes.add(
    line,
    both(language =>
      theirs
        ? checkTexts.customerGroup[language](room)
        : checkTexts.noRoom[language](room, nearest(room, known), known.slice(0, 10)),
    ),
  );
}

async function checkCoupon(
  { db }: Deps,
  { plan, where, mistakes }: Checked,
  coming?: ReadonlyMap<string, CouponBatch>,
): Promise<CouponBatch | undefined> {
  if (plan.coupon === undefined) return undefined;
  const name = plan.coupon;
  const batch = coming?.get(name) ?? (await findBatch({ all: db.read }, name));
  const line = where.fields.coupon ?? 0;
  if (!batch) {
    const known = (await listBatches(db)).map(each => each.name);
    mistakes.add(
      line,
      both(language => checkTexts.noCoupon[language](name, nearest(name, known))),
    );
    return undefined;
  }
  const claimed = plan.send.to === 'claim' || blocksClaim(plan.blocks);
  const wrong = batch.state === 'closed' ? 'couponClosed' : claimed && !batch.claim ? 'noClaim' : undefined;
  if (wrong) {
    mistakes.add(
      line,
      both(language => checkTexts[wrong][language](batch.name)),
    );
  }
  return batch;
}

/** A few who would get it, or of others, and somebody of whom nothing is known. */
export async function samplesOf(
  deps: Deps,
  plan: CampaignPlan,
  batch: CouponBatch | undefined,
  among?: number[],
): Promise<Sample[]> {
  const { db, house, clock } = deps;
  const { language, timezone } = house;
  const offer = sampleOffer(plan, batch, { now: clock.now(), timezone, code: 'TEA2TEA2TEA2' });
  const known = { language, offer, timezone };
  if (plan.send.to !== 'direct') {
    const room = { title: postsIn(plan.send) ?? null };
    const { coupon, ...variables } = variablesOf({ ...known, told: undefined, room });
    const hasCode = coupon !== undefined && batch?.publicCode;
    return [{ name: '', variables: hasCode ? { ...variables, coupon } : variables }];
  }
  const ids = among ?? (await findMembers(deps, await readAudience(deps, plan.audience)));
  const step = Math.max(1, Math.ceil(ids.length / SAMPLES));
  const chosen = ids.filter((_, i) => i % step === 0);
  const store = { all: db.read, run: noWrites };
  const told = [...(await readToldWithTags(store, db.dialect, { ids: chosen, now: clock.now() })).values()];
  return [NOBODY, ...told].map(each => {
    const { coupon, ...others } = variablesOf({ ...known, told: each, room: { title: null } });
    // Who has yet to claim has no code that could be named.
    const hasCode = coupon !== undefined && (bringsCoupon(plan) || reminds(plan) || batch?.publicCode);
    return { name: each.name, variables: hasCode ? { ...others, coupon } : others };
  });
}

/** For what only reads. */
export const noWrites = (): Promise<number> => Promise.reject(new Error('this only reads'));
