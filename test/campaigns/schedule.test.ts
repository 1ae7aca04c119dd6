import { afterEach, describe, expect, it } from 'vitest';
import type { CampaignPlan, When } from '../../src/campaigns/campaign-plan.ts';
import { instantsAround, nextInstant } from '../../src/campaigns/next-instant.ts';
import { armCampaign, lookAtTriggers, startDueRuns } from '../../src/campaigns/schedule.ts';
import { findCampaign, readLive } from '../../src/campaigns/store-runs.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { makeMembers } from '../support/members.ts';
import { DAY_MS, planOf } from './house.ts';

const open: TestDb[] = [];

afterEach(async () => {
  for (const db of open.splice(0)) await db.close();
});

const utc = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);
const every = (cron: string, timezone: string) => ({ when: { kind: 'every' as const, cron }, timezone });

describe('the next moment of a recurring campaign', () => {
  it.each([
    ['an ordinary day', '0 20 * * 5', 'Asia/Shanghai', '2026-11-22T12:00', '2026-11-27T12:00'],
    [
      'before the clocks go forward',
      '30 9 * * *',
      'America/New_York',
      '2026-03-07T15:00',
      '2026-03-08T13:30',
    ],
    ['before the clocks go back', '30 9 * * *', 'America/New_York', '2026-10-31T14:00', '2026-11-01T14:30'],
    ['a time that the clock skips', '30 2 * * *', 'America/New_York', '2026-03-08T05:00', '2026-03-08T07:00'],
    ['a time that comes twice', '30 1 * * *', 'America/New_York', '2026-11-01T05:00', '2026-11-01T05:30'],
    ['and only once', '30 1 * * *', 'America/New_York', '2026-11-01T05:30', '2026-11-02T06:30'],
  ])('is right on %s', async (_, cron, timezone, after, expected) => {
    expect(utc(await nextInstant(every(cron, timezone), Date.parse(`${after}:00Z`)))).toBe(expected);
  });

  it('is the last that was missed, and the first that was not', async () => {
    const dueAt = Date.parse('2026-11-01T12:00:00Z');
    const now = Date.parse('2026-11-22T13:00:00Z');
    const { last, next } = await instantsAround(every('0 20 * * 0', 'Asia/Shanghai'), { dueAt, now });
    expect([utc(last), utc(next)]).toEqual(['2026-11-22T12:00', '2026-11-29T12:00']);
  });
});

describe.each(databases)('campaigns by the clock on $name', ({ open: openStore }) => {
  async function shop(names: string[] = []) {
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
  }

  it('run once for each moment, whoever sees it first', async () => {
    const { approve, deps, live, runs, clock } = await shop();
    await approve(planOf(every('0 20 * * 5', 'Asia/Shanghai')));
    for (let day = 0; day < 14; day += 1) {
      clock.pass(DAY_MS);
      const seen = await live();
      await Promise.all([startDueRuns(deps, seen), startDueRuns(deps, seen)]);
    }
    expect(await runs()).toEqual(['2026-11-27T12:00 planning', '2026-12-04T12:00 planning']);
  });

  it('make up for the last moment that was missed, or skip it and say so', async () => {
    const late = await shop();
    await late.approve(planOf({ ...every('0 12 * * *', 'Asia/Shanghai'), late: 'run' }));
    await late.passDays(3.5);
    expect(await late.runs()).toEqual(['2026-11-25T04:00 planning']);

    const punctual = await shop();
    await punctual.approve(planOf({ ...every('0 12 * * *', 'Asia/Shanghai'), late: 'skip' }));
    await punctual.passDays(3.5);
    expect(await punctual.runs()).toEqual(['2026-11-25T04:00 done']);
    await punctual.passDays(1 / 6);
    await punctual.passDays(0);
    expect(await punctual.runs()).toHaveLength(2);
  });

  const on = (trigger: Extract<When, { kind: 'on' }>['trigger'], afterDays = 0, what?: string) =>
    planOf({ when: { kind: 'on', trigger, afterDays, ...(what !== undefined && { what }) } });

  /** Looks every half hour, by two at once; who was found, in order. */
  async function follow(house: Awaited<ReturnType<typeof shop>>, days: number): Promise<number[]> {
    for (let left = days * 48; left > 0; left -= 1) {
      house.clock.pass(DAY_MS / 48);
      const campaigns = await house.live();
      await Promise.all([lookAtTriggers(house.deps, campaigns), lookAtTriggers(house.deps, campaigns)]);
    }
    const rows = await house.db.read<{ memberId: number }>(
      'SELECT "memberId" FROM "Recipient" ORDER BY "id"',
    );
    return rows.map(({ memberId }) => memberId);
  }

  it('begin for whoever joined so many days ago, once for each', async () => {
    const house = await shop(['早来的', '小鱼', 'Luna']);
    const [, fish = 0, luna = 0] = house.ids;
    await house.approve(on('joined', 2));
    const now = house.clock.now();
    await house.db.write(async sql => {
      await sql.run('UPDATE "Member" SET "createdAt" = ? WHERE "id" = ?', now + 60_000, fish);
      await sql.run('UPDATE "Member" SET "createdAt" = ? WHERE "id" = ?', now + DAY_MS / 2, luna);
    });
    expect(await follow(house, 1.5)).toEqual([]);
    expect(await follow(house, 1.5)).toEqual([fish, luna]);
  });

  it('begin for nobody who came while the campaign was being rewritten', async () => {
    const house = await shop(['小鱼']);
    const id = await house.approve(on('joined'));
    await follow(house, 0.5);
    await house.db.write(sql => sql.run('UPDATE "Member" SET "createdAt" = ?', house.clock.now() + 60_000));
    await house.db.write(sql => sql.run(`UPDATE "Campaign" SET "state" = 'draft'`));
    expect(await follow(house, 0.5)).toEqual([]);
    await house.db.write(sql => sql.run(`UPDATE "Campaign" SET "state" = 'approved'`));
    const campaign = await findCampaign({ all: house.db.read }, id);
    if (campaign) await armCampaign(house.deps, campaign);
    expect(await follow(house, 0.5)).toEqual([]);
  });

  it('begin for whoever ordered, and for those two orders of one day once', async () => {
    const house = await shop(['小鱼', 'Luna']);
    const [fish = 0] = house.ids;
    await house.approve(on('order', 1));
    const now = house.clock.now();
    await house.db.write(async sql => {
      for (const [number, at] of [
        ['a', now + 60_000],
        ['b', now + 3_600_000],
        ['c', now + DAY_MS],
      ] as const)
        await sql.run(
          `INSERT INTO "Order" ("number", "memberId", "buyer", "amountCents", "currency", "at", "createdAt", "updatedAt")
           VALUES (?, ?, 'x', 100, 'CNY', ?, 0, 0)`,
          ...[number, fish, at],
        );
    });
    // Twice: the orders of one day count once, the one of the next day again.
    expect(await follow(house, 2.5)).toEqual([fish, fish]);
  });

  it('begin for a tag, for silence, for a birthday and for a coupon that ends', async () => {
    const house = await shop(['小鱼', 'Luna', '旺财妈', '阿福']);
    const [fish = 0, luna = 0, wang = 0, fu = 0] = house.ids;
    const at = house.clock.now() + 60_000;
    await house.db.write(async sql => {
      for (const name of ['护肤', '生日11-23'])
        await sql.run('INSERT INTO "Tag" ("name", "createdAt") VALUES (?, 0)', name);
      for (const [memberId, tagId] of [
        [fish, 1],
        [wang, 2],
      ])
        await sql.run(
          `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
             "firstSeenAt", "lastSeenAt", "carriedUntil") VALUES (?, ?, 'rule', 1, 1, 30, 1, ?, 0, 8.64e15)`,
          ...[memberId ?? 0, tagId ?? 0, at],
        );
      await sql.run(`UPDATE "Member" SET "stage" = 'dormant' WHERE "id" = ?`, luna);
      await sql.run(
        `INSERT INTO "ScoreChange" ("memberId", "at", "what", "after", "reason") VALUES (?, ?, 'stage', 'dormant', '{}')`,
        ...[luna, at],
      );
      await sql.run(
        `INSERT INTO "CouponBatch" ("name", "kind", "value", "title", "currency", "pool", "topicId", "createdAt")
         VALUES ('TEA', 'percent', 20, '八折', 'CNY', 'imported', 0, 0)`,
      );
      await sql.run(
        `INSERT INTO "Coupon" ("batchId", "code", "state", "memberId", "expiresAt") VALUES (1, 'C', 'issued', ?, ?)`,
        ...[fu, at + 3 * DAY_MS],
      );
    });
    const plans = [on('tag', 0, '护肤'), on('dormant'), on('birthday'), on('expiring', 3)];
    for (const [i, plan] of plans.entries()) {
      await house.approve(plan);
      await house.db.write(sql =>
        sql.run(`UPDATE "Campaign" SET "name" = ? WHERE "name" = 'tea'`, `tea ${i}`),
      );
    }
    expect((await follow(house, 1)).toSorted((a, b) => a - b)).toEqual([fish, luna, wang, fu]);
  });
});
