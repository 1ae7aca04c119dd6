import type { CampaignPlan, When } from '../../src/campaigns/campaign-plan.ts';
import { armCampaign, lookAtTriggers, startDueRuns } from '../../src/campaigns/schedule.ts';
import { snapshotHash } from '../../src/campaigns/snapshot.ts';
import { findById } from '../../src/campaigns/store-campaigns.ts';
import { findCampaign, readLive } from '../../src/campaigns/store-runs.ts';
import type { databases, TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { makeMembers } from '../support/members.ts';
import { DAY_MS, planOf } from './house.ts';

/** Opens houses in which campaigns are looked at by hand, at moments the test says. */
export function openerOn(openStore: (typeof databases)[number]['open'], open: TestDb[]) {
  return async function shop(names: string[] = []) {
    const clock: HandClock = handClock();
    const db = await openStore();
    open.push(db);
    const deps = featureDeps(db, clock);
    const ids = await makeMembers(db, names);
    const approve = async (plan: CampaignPlan): Promise<number> => {
      const [row] = await db.write(sql =>
        sql.all<{ id: number }>(
          `INSERT INTO "Campaign" ("name", "source", "plan", "state", "schedule", "topicId", "createdAt", "updatedAt")
             VALUES ('tea', '', ?, 'approved', ?, 0, 0, 0) RETURNING "id"`,
          ...[JSON.stringify(plan), plan.when.kind],
        ),
      );
      const campaign = await findCampaign({ all: db.read }, row?.id ?? 0);
      if (!campaign) throw new Error('it is not in the store');
      await armCampaign(deps, campaign);
      return campaign.id;
    };
    const live = () => readLive({ all: db.read });
    const runs = async (): Promise<string[]> => {
      const rows = await db.read<{ occasion: string; state: string }>(
        'SELECT "occasion", "state" FROM "Run" ORDER BY "id"',
      );
      return rows.map(({ occasion, state }) => `${occasion.slice(0, 16)} ${state}`);
    };
    const passDays = async (days: number): Promise<void> => {
      clock.pass(days * DAY_MS);
      await startDueRuns(deps, await live());
    };
    return { clock, db, deps, ids, approve, live, runs, passDays };
  };
}

export type ClockShop = Awaited<ReturnType<ReturnType<typeof openerOn>>>;

export const on = (trigger: Extract<When, { kind: 'on' }>['trigger'], afterDays = 0, what?: string) =>
  planOf({ when: { kind: 'on', trigger, afterDays, ...(what !== undefined && { what }) } });

/** Looks every half hour, by two at once; who was found, in order. */
export async function follow(house: ClockShop, days: number): Promise<number[]> {
  for (let left = days * 48; left > 0; left -= 1) {
    house.clock.pass(DAY_MS / 48);
    const campaigns = await house.live();
    await Promise.all([lookAtTriggers(house.deps, campaigns), lookAtTriggers(house.deps, campaigns)]);
  }
  const rows = await house.db.read<{ memberId: number }>('SELECT "memberId" FROM "Recipient" ORDER BY "id"');
  return rows.map(({ memberId }) => memberId);
}

/** Approved as it stands now, with an offer whose terms somebody may change afterwards. */
export async function approvedAsItIs(house: ClockShop, plan: CampaignPlan) {
  await house.db.write(sql =>
    sql.run(
      `INSERT INTO "CouponBatch" ("name", "kind", "value", "title", "currency", "pool", "topicId", "createdAt")
       VALUES ('TEA', 'percent', 20, '八折', 'CNY', 'imported', 0, 0)`,
    ),
  );
  const id = await house.approve({ ...plan, coupon: 'TEA' });
  const written = await findById({ all: house.db.read }, id);
  const hash = written && (await snapshotHash(house.deps, written));
  await house.db.write(sql => sql.run('UPDATE "Campaign" SET "approvedHash" = ?', hash ?? ''));
  return async (): Promise<string> => {
    const [row] = await house.db.read<{ state: string }>('SELECT "state" FROM "Campaign"');
    return row?.state ?? '';
  };
}
export const otherTerms = (house: ClockShop) =>
  house.db.write(sql => sql.run('UPDATE "CouponBatch" SET "value" = 50'));
export const comes = (house: ClockShop, memberId: number) =>
  house.db.write(sql =>
    sql.run('UPDATE "Member" SET "createdAt" = ? WHERE "id" = ?', house.clock.now() + 60_000, memberId),
  );
