import type { Deps } from '../deps.ts';
import { dayOf } from '../kernel/day.ts';
import { bringsCoupon, giverOf } from './brings-coupon.ts';
import type { Campaign } from './campaign-plan.ts';
import { couponOf } from './find-offer.ts';
import { instantsAround, nextInstant, occasionAt } from './next-instant.ts';
import { recipientsOf } from './plan-run.ts';
import { stillApproved } from './still-approved.ts';
import { addRecipients } from './store-plan.ts';
import { ALL_PLANNED } from './store-runs.ts';
import { lookedUpTo, moveLook, openDayRun, setNextAt, startRun } from './store-schedule.ts';
import { triggers } from './triggers/all.ts';

/** A run that begins later than this was missed, and the campaign says what becomes of it. */
const LATE_MS = 10 * 60_000;
/** What a trigger finds may have been written a moment after it happened. */
const SETTLED_MS = 5_000;
const LOOK_EVERY_MS = 30_000;
/** What happened while no program ran is not missed before this. */
const MISSED_MS = 24 * 60 * 60_000;

/** Lets an approved campaign begin: at its moment, at its next one, or with whoever its trigger finds from now on. */
export async function armCampaign({ db, clock }: Deps, campaign: Campaign): Promise<boolean> {
  const now = clock.now();
  const { when } = campaign.plan;
  const nextAt = when.kind === 'once' ? when.at : ((await nextInstant(campaign.plan, now)) ?? null);
  return db.write(async sql => {
    if (!(await setNextAt(sql, { campaignId: campaign.id, nextAt, now }))) return false;
    // What happened while it was not approved, or before, starts nothing.
    if (when.kind === 'on') {
      await moveLook(sql, { campaignId: campaign.id, from: await lookedUpTo(sql, campaign.id), to: now });
    }
    return true;
  });
}

/** Begins the runs whose moment has come. Of several that were missed only the last is made up for. */
export async function startDueRuns(deps: Deps, campaigns: Campaign[]): Promise<void> {
  const { db, clock } = deps;
  const now = clock.now();
  for (const { id, plan, nextAt } of campaigns) {
    if (nextAt === null || nextAt > now || !(await stillApproved(deps, id))) continue;
    const { last, next } = await instantsAround(plan, { dueAt: nextAt, now });
    await startRun(db, {
      campaignId: id,
      dueAt: last,
      occasion: occasionAt(last),
      next: next ?? null,
      now,
      skip: plan.late === 'skip' && now - last > LATE_MS,
    });
  }
}

/** Adds to the runs of today whom triggers found since the last look; which runs those are. */
export async function lookAtTriggers(deps: Deps, campaigns: Campaign[]): Promise<number[]> {
  const found: number[] = [];
  for (const campaign of campaigns) {
    if (campaign.plan.when.kind !== 'on') continue;
    const runId = await lookAtTrigger(deps, campaign);
    if (runId !== undefined) found.push(runId);
  }
  return found;
}

/** A member is found once for what happened once, since each moment is looked at once; and once a day at most. */
async function lookAtTrigger(deps: Deps, { id, plan }: Campaign): Promise<number | undefined> {
  const { db, clock, random } = deps;
  const { when } = plan;
  if (when.kind !== 'on') return undefined;
  const now = clock.now();
  const to = now - SETTLED_MS;
  const looked = await lookedUpTo({ all: db.read }, id);
  if (looked !== undefined && to - looked < LOOK_EVERY_MS) return undefined;
  const source = triggers.find(({ name }) => name === when.trigger);
  const from = plan.late === 'skip' ? Math.max(looked ?? to, to - MISSED_MS) : (looked ?? to);
  const ids =
    (await source?.find(deps, {
      ...{ from, to, ...when, what: when.what },
      ...{ coupon: plan.coupon, timezone: plan.timezone },
    })) ?? [];
  // Looked at again once it is approved, from then on.
  if (ids.length > 0 && !(await stillApproved(deps, id))) return undefined;
  const run = { id: 0, campaignId: id, plan };
  const recipients = ids.length > 0 ? await recipientsOf(deps, run, ids) : [];
  const coupon = recipients.length > 0 && bringsCoupon(plan) ? await couponOf(deps, plan) : undefined;
  return db.write(async sql => {
    if (!(await moveLook(sql, { campaignId: id, from: looked, to })) || recipients.length === 0)
      return undefined;
    const occasion = String(dayOf(now, plan.timezone));
    const runId = await openDayRun(sql, { campaignId: id, occasion, now, plannedTo: ALL_PLANNED });
    if (runId === undefined) return undefined;
    const adding = { runId, coupon, by: giverOf(plan), random, now, recipients, dueAt: now };
    await addRecipients(sql, db.dialect, adding);
    return runId;
  });
}
