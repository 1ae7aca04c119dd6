import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimCoupon } from '../../src/coupons/issue-coupon.ts';
import { redeemCoupon } from '../../src/coupons/redeem-coupon.ts';
import { readBatches } from '../../src/coupons/store-batches.ts';
import { reserveCoupons } from '../../src/coupons/store-reserve.ts';
import type { Db } from '../../src/db/db.ts';
import { AppError } from '../../src/kernel/errors.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { makeMembers } from '../support/members.ts';
import { couponHouse, openProcesses } from './coupon-house.ts';

describe.each(databases)('Many at once on $name', ({ open }) => {
  let db: TestDb;
  let house: ReturnType<typeof couponHouse>;
  let processes: Awaited<ReturnType<typeof openProcesses>>;
  let ids: number[];
  beforeEach(async () => {
    db = await open();
    house = couponHouse(db);
    processes = await openProcesses(db, 3);
    ids = await makeMembers(
      db,
      Array.from({ length: 200 }, (_, i) => `member ${i}`),
    );
  });
  afterEach(async () => {
    await processes.close();
    await db.close();
  });

  const inTurn = (i: number): Db => processes.all[i % processes.all.length] ?? db;
  const changes = async () => (await db.prisma()).couponChange.groupBy({ by: ['after'], _count: true });

  it('a thousand claims for a hundred codes, from three processes, give exactly a hundred', async () => {
    await house.make({ poolSize: 100, perMember: 5 });
    const claims = Array.from({ length: 1_000 }, (_, i) =>
      claimCoupon(
        { ...house.deps, db: inTurn(i) },
        { batch: 'SPRING20', memberId: ids[i % ids.length] ?? 0, key: `claim ${i}` },
      ),
    );
    const answers = await Promise.all(claims);
    const codes = answers.flatMap(answer => ('coupon' in answer ? [answer.coupon.code] : []));
    expect([codes.length, new Set(codes).size]).toEqual([100, 100]);
    const issued = (await house.coupons()).filter(({ state }) => state === 'issued');
    expect(new Set(issued.map(({ code }) => code))).toEqual(new Set(codes));
    expect(await changes()).toEqual([{ after: 'issued', _count: 100 }]);
  });

  it('a member who claims fifty times from three processes gets what one may have', async () => {
    await house.make({ poolSize: 100, perMember: 2 });
    await house.make({ name: 'OPEN', pool: 'public', poolSize: 0, publicCode: 'OPEN', perMember: 3 });
    const claim = (batch: string) => (_: unknown, i: number) =>
      claimCoupon({ ...house.deps, db: inTurn(i) }, { batch, memberId: ids[0] ?? 0, key: `${batch} ${i}` });
    const claims = Array.from({ length: 50 });
    const answers = await Promise.all([...claims.map(claim('SPRING20')), ...claims.map(claim('OPEN'))]);
    expect(answers.filter(answer => 'coupon' in answer)).toHaveLength(5);
    expect(new Set(answers.flatMap(answer => ('refused' in answer ? [answer.refused] : [])))).toEqual(
      new Set(['limit']),
    );
  });

  it('two hundred redemptions of one code: exactly one succeeds, the others are told it was used', async () => {
    await house.make();
    const claimed = await claimCoupon(house.deps, { batch: 'SPRING20', memberId: ids[0] ?? 0, key: 'k' });
    const code = 'coupon' in claimed ? claimed.coupon.code : '';
    const tries = await Promise.allSettled(
      Array.from({ length: 200 }, (_, i) =>
        redeemCoupon(
          { ...house.deps, db: inTurn(i) },
          { code, amountCents: 10_000, memberId: undefined, byId: null, key: `till ${i}` },
        ),
      ),
    );
    const won = tries.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []));
    expect(won).toMatchObject([{ discountCents: 2_000, again: false }]);
    const lost = tries.flatMap(each => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(lost).toHaveLength(199);
    expect(lost.every(error => error instanceof AppError && error.code === 'coupon.used')).toBe(true);
    expect(await changes()).toEqual(
      expect.arrayContaining([
        { after: 'issued', _count: 1 },
        { after: 'redeemed', _count: 1 },
      ]),
    );
  });

  it('plans and claims from three processes never give one code twice, nor more than there are', async () => {
    const id = await house.make({ poolSize: 150 });
    const batch = (await readBatches({ all: db.read }, db.dialect, [id])).get(id);
    if (!batch) throw new Error('the batch is not there');
    const plan = (from: number) => {
      const mine = inTurn(from);
      const recipients = ids
        .slice(from * 60, from * 60 + 60)
        .map(memberId => ({ recipientId: memberId + 1_000, memberId }));
      const { random } = house.deps;
      return mine.write(sql =>
        reserveCoupons(sql, mine.dialect, { batch, random, now: 1, by: 'campaign', recipients }),
      );
    };
    const claims = ids.map((memberId, i) =>
      claimCoupon({ ...house.deps, db: inTurn(i) }, { batch: 'SPRING20', memberId, key: `c${i}` }),
    );
    const [reserved, answers] = [
      (await Promise.all([plan(0), plan(1), plan(2)])).flat(),
      await Promise.all(claims),
    ];
    const given = answers.flatMap(answer => ('coupon' in answer ? [answer.coupon.code] : []));
    const codes = [...reserved.map(({ code }) => code), ...given];
    expect([codes.length, new Set(codes).size]).toEqual([150, 150]);
    const holders = (await house.coupons()).flatMap(({ memberId }) => memberId ?? []);
    expect(new Set(holders).size).toBe(150);
  });
});
