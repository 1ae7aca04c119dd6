import { afterEach, describe, expect, it } from 'vitest';
import { armCampaign } from '../../src/campaigns/schedule.ts';
import { findCampaign } from '../../src/campaigns/store-runs.ts';
import { triggers } from '../../src/campaigns/triggers/all.ts';
import { writeBirthday } from '../../src/members/store-birthday.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { approvedAsItIs, comes, follow, on, openerOn, otherTerms } from './clock-shop.ts';
import { DAY_MS } from './house.ts';

const open: TestDb[] = [];

afterEach(async () => {
  for (const db of open.splice(0)) await db.close();
});

describe.each(databases)('campaigns on a trigger on $name', ({ open: openStore }) => {
  const shop = openerOn(openStore, open);

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

  it('begin for an order of which the shop told hours later, and for none of a year ago', async () => {
    const house = await shop(['小鱼', 'Luna']);
    const [fish = 0, luna = 0] = house.ids;
    await house.approve(on('order'));
    const now = house.clock.now();
    await house.db.write(async sql => {
      for (const [number, memberId, at] of [
        ['late', fish, now - DAY_MS / 4],
        ['history', luna, now - 365 * DAY_MS],
      ] as const)
        await sql.run(
          `INSERT INTO "Order" ("number", "memberId", "buyer", "amountCents", "currency", "at", "createdAt", "updatedAt")
           VALUES (?, ?, 'x', 100, 'CNY', ?, ?, ?)`,
          ...[number, memberId, at, now + DAY_MS / 4, now + DAY_MS / 4],
        );
    });
    expect(await follow(house, 1)).toEqual([fish]);
  });

  it('begin for the birthdays of the day, those of a leap day too', async () => {
    const house = await shop(['小鱼', 'Luna', '旺财妈']);
    const [fish = 0, luna = 0, wang = 0] = house.ids;
    house.clock.pass(Date.parse('2027-02-27T12:00:00+08:00') - house.clock.now());
    await house.approve(on('birthday'));
    for (const [memberId, birthday] of [
      [fish, '02-28'],
      [luna, '02-29'],
      [wang, '03-02'],
    ] as const)
      await writeBirthday(house.db, { memberId, birthday, now: 0 });
    expect((await follow(house, 1)).toSorted((a, b) => a - b)).toEqual([fish, luna]);
  });

  it('begin days before a birthday where they say so, over the turn of a year, once', async () => {
    const house = await shop(['小鱼', 'Luna']);
    const [fish = 0, luna = 0] = house.ids;
    house.clock.pass(Date.parse('2026-12-29T12:00:00+08:00') - house.clock.now());
    await house.approve(on('birthday', -3));
    await writeBirthday(house.db, { memberId: fish, birthday: '01-02', now: 0 });
    await writeBirthday(house.db, { memberId: luna, birthday: '12-30', now: 0 });
    expect(await follow(house, 0.75)).toEqual([]);
    expect(await follow(house, 1)).toEqual([fish]);
    expect(await follow(house, 3)).toEqual([fish]);
  });

  it('look at what happened since the last look by an index, never at everybody', async () => {
    const house = await shop([]);
    if (house.db.dialect.name !== 'sqlite') return;
    const asked: [string, unknown[]][] = [];
    const db = {
      ...house.db,
      read: async <T>(sql: string, ...params: (string | number | null)[]): Promise<T[]> => {
        asked.push([sql, params]);
        return house.db.read<T>(sql, ...params);
      },
    };
    const looking = {
      from: 0,
      to: 40 * DAY_MS,
      afterDays: 1,
      what: '护肤',
      coupon: undefined,
      timezone: 'UTC',
    };
    for (const { find } of triggers) await find({ ...house.deps, db }, looking);
    expect(asked).toHaveLength(7);
    for (const [sql, params] of asked) {
      const plan = await house.db.read<{ detail: string }>(
        `EXPLAIN QUERY PLAN ${sql}`,
        ...(params as string[]),
      );
      const scans = plan.filter(({ detail }) =>
        /^SCAN (?!json_each|\(|CONSTANT|LEFT|RIGHT|n\b)/.test(detail),
      );
      expect(scans, sql).toEqual([]);
    }
  });

  it('find nobody any more once they mean something else than what was approved', async () => {
    const house = await shop(['小鱼', 'Luna']);
    const [fish = 0, luna = 0] = house.ids;
    const state = await approvedAsItIs(house, on('joined'));
    await comes(house, fish);
    expect(await follow(house, 0.5)).toEqual([fish]);
    await otherTerms(house);
    await comes(house, luna);
    // The run of the day is not over: nobody else comes into it.
    expect(await follow(house, 0.25)).toEqual([fish]);
    expect(await state()).toBe('running');
    await house.db.write(sql => sql.run(`UPDATE "Run" SET "state" = 'done'`));
    expect(await follow(house, 0.25)).toEqual([fish]);
    expect(await state()).toBe('submitted');
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
