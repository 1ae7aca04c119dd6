import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CouponBatch } from '../../src/coupons/batch.ts';
import { claimCoupon, issueCoupon } from '../../src/coupons/issue-coupon.ts';
import { redeemCoupon } from '../../src/coupons/redeem-coupon.ts';
import { readBatches } from '../../src/coupons/store-batches.ts';
import { issueCoupons, releaseCancelled, releaseCoupons } from '../../src/coupons/store-delivered.ts';
import { expireCoupons } from '../../src/coupons/store-expire.ts';
import { reserveCoupons, reserveForRun } from '../../src/coupons/store-reserve.ts';
import { AppError } from '../../src/kernel/errors.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { makeMembers } from '../support/members.ts';
import { couponHouse, DAY } from './coupon-house.ts';

describe.each(databases)('Coupons on $name', ({ open }) => {
  let db: TestDb;
  let house: ReturnType<typeof couponHouse>;
  let ids: number[];
  beforeEach(async () => {
    db = await open();
    house = couponHouse(db);
    ids = await makeMembers(
      db,
      Array.from({ length: 12 }, (_, i) => `member ${i}`),
    );
  });
  afterEach(() => db.close());

  const batchOf = async (id: number): Promise<CouponBatch> => {
    const batch = (await readBatches({ all: db.read }, db.dialect, [id])).get(id);
    if (!batch) throw new Error('there is no such batch');
    return batch;
  };
  const states = async () => (await house.coupons()).map(({ state }) => state);
  const member = (i: number) => ids[i] ?? 0;
  const recipients = (...places: number[]) =>
    places.map(i => ({ recipientId: 100 + i, memberId: member(i) }));
  const reserve = async (batchId: number, ...places: number[]) => {
    const [batch, now] = [await batchOf(batchId), house.clock.now()];
    const { random } = house.deps;
    return db.write(sql =>
      reserveCoupons(sql, db.dialect, {
        batch,
        random,
        now,
        by: 'campaign',
        recipients: recipients(...places),
      }),
    );
  };
  const deliver = (...places: number[]) =>
    db.write(sql =>
      issueCoupons(sql, db.dialect, {
        ...{ recipientIds: places.map(i => 100 + i), now: house.clock.now(), timezone: 'Asia/Shanghai' },
      }),
    );
  const release = (...places: number[]) =>
    db.write(sql =>
      releaseCoupons(sql, db.dialect, { recipientIds: places.map(i => 100 + i), now: house.clock.now() }),
    );

  it('are reserved one for each, in order, until there are no more; whoever has one gets no second', async () => {
    const id = await house.make({ poolSize: 3 });
    expect((await reserve(id, 0, 1)).map(({ recipientId }) => recipientId)).toEqual([100, 101]);
    expect((await reserve(id, 0, 1, 2, 3)).map(({ recipientId }) => recipientId)).toEqual([102]);
    expect(await states()).toEqual(['reserved', 'reserved', 'reserved']);
    expect((await house.coupons()).map(({ memberId, by }) => [memberId, by])).toEqual([
      [member(0), 'campaign'],
      [member(1), 'campaign'],
      [member(2), 'campaign'],
    ]);
  });

  it('become theirs when delivered, and go back into the pool when not', async () => {
    const id = await house.make({ poolSize: 3, daysAfterIssue: 7 });
    await reserve(id, 0, 1, 2);
    expect([await deliver(0, 1), await deliver(0), await release(0, 2), await release(2)]).toEqual([
      2, 0, 1, 0,
    ]);
    const [first, , third] = await house.coupons();
    expect(first).toMatchObject({ state: 'issued', expiresAt: Date.parse('2026-11-30T00:00+08:00') });
    expect(third).toMatchObject({ state: 'free', memberId: null, recipientId: null, by: null });
    const marks = await (await db.prisma()).mark.findMany({
      include: { topic: true },
      orderBy: { memberId: 'asc' },
    });
    expect(marks.map(({ memberId, topic }) => [memberId, topic.kind, topic.name])).toEqual([
      [member(0), 'coupon', 'SPRING20'],
      [member(1), 'coupon', 'SPRING20'],
    ]);
    expect(await reserve(id, 3)).toHaveLength(1);
  });

  it('go only to tiers they are for, and never beyond what one may have, whatever the way', async () => {
    await db.write(sql => sql.run(`UPDATE "Member" SET "tier" = 'gold' WHERE "id" < ?`, member(3)));
    const id = await house.make({ tiers: ['gold', 'diamond'], perMember: 1 });
    const claim = (i: number) =>
      claimCoupon(house.deps, { batch: 'spring20', memberId: member(i), key: `k${i}` });
    expect(await claim(5)).toMatchObject({ refused: 'tier' });
    expect(await claim(0)).toMatchObject({ again: false });
    expect((await reserve(id, 0, 1, 2, 3, 4)).map(({ recipientId }) => recipientId)).toEqual([101, 102]);
    expect(await claim(1)).toMatchObject({ refused: 'limit' });
    const twice = [
      { recipientId: 200, memberId: member(0) },
      { recipientId: 201, memberId: member(0) },
    ];
    const more = await batchOf(await house.make({ name: 'TWO', perMember: 1 }));
    const { random } = house.deps;
    const got = await db.write(sql =>
      reserveCoupons(sql, db.dialect, { batch: more, random, now: 1, by: 'campaign', recipients: twice }),
    );
    expect(got.map(({ recipientId }) => recipientId)).toEqual([200]);
  });

  it('of a public code are as many as are asked for, each counted', async () => {
    const id = await house.make({ name: 'OPEN', pool: 'public', publicCode: 'HELLO', poolSize: 0 });
    expect(await reserve(id, 0, 1, 2)).toHaveLength(3);
    const claimed = await claimCoupon(house.deps, { batch: 'OPEN', memberId: member(5), key: 'k' });
    expect(claimed).toMatchObject({ coupon: { code: 'HELLO' } });
    expect(await claimCoupon(house.deps, { batch: 'OPEN', memberId: member(5), key: 'l' })).toMatchObject({
      refused: 'limit',
    });
    expect(await claimCoupon(house.deps, { batch: 'OPEN', memberId: member(5), key: 'k' })).toMatchObject({
      again: true,
    });
    const till = { code: 'hello', amountCents: 100, byId: null };
    const walkIn = { ...till, memberId: member(6), key: 'till' };
    expect(await redeemCoupon(house.deps, walkIn)).toMatchObject({ again: false, memberId: member(6) });
    expect(await redeemCoupon(house.deps, walkIn)).toMatchObject({ again: true });
    await expect(redeemCoupon(house.deps, { ...walkIn, key: 'next' })).rejects.toMatchObject({
      code: 'coupon.used',
    });
    await expect(
      redeemCoupon(house.deps, { ...walkIn, memberId: undefined, key: 'x' }),
    ).rejects.toMatchObject({
      code: 'coupon.whose',
    });
  });

  it('of a run are reserved and given back without leaving the store', async () => {
    const id = await house.make({ poolSize: 8 });
    const runId = 1;
    const prisma = await db.prisma();
    const topic = {
      name: 'c',
      source: '',
      plan: '',
      schedule: 'once',
      topicId: 1,
      createdAt: 0,
      updatedAt: 0,
    };
    await prisma.campaign.create({
      data: { ...topic, runs: { create: { id: runId, occasion: '1', dueAt: 0, state: 'planning' } } },
    });
    const data = ids.map(memberId => ({ runId, memberId, variant: 'A', state: 'planned', dueAt: 0 }));
    await prisma.recipient.createMany({
      data: [
        ...data,
        { ...data[0], memberId: 0, runId, postRoomId: 4, variant: 'A', state: 'planned', dueAt: 0 },
      ],
    });
    const [batch, { random }] = [await batchOf(id), house.deps];
    const plan = () =>
      db.write(sql => reserveForRun(sql, db.dialect, { batch, random, now: 5, by: 'trigger', runId }));
    expect([await plan(), await plan()]).toEqual([8, 0]);
    expect(await prisma.coupon.count({ where: { state: 'reserved', by: 'trigger' } })).toBe(8);
    const planned = await prisma.recipient.findMany({ orderBy: { id: 'asc' } });
    expect(planned.filter(({ couponId }) => couponId !== null).map(({ memberId }) => memberId)).toEqual(
      ids.slice(0, 8),
    );
    await prisma.recipient.updateMany({
      where: { memberId: { in: ids.slice(4) } },
      data: { state: 'cancelled' },
    });
    expect(await db.write(sql => releaseCancelled(sql, { runId, now: 6 }))).toBe(4);
    expect((await states()).toSorted()).toEqual([...Array(4).fill('free'), ...Array(4).fill('reserved')]);
    expect(await prisma.couponChange.count()).toBe(12);
  });

  it('are refused in words of their own: mistyped, unknown, early, late, too small, somebody else’s', async () => {
    const now = house.clock.now();
    await house.make({ minimumCents: 5_000, validFrom: now + DAY, validTo: now + 2 * DAY });
    const wish = { batch: 'SPRING20', memberId: member(0), by: 'operator', key: 'k', byId: 1 } as const;
    const issued = await issueCoupon(house.deps, wish);
    const code = 'coupon' in issued ? issued.coupon.code : '';
    const last = code.endsWith('2') ? '3' : '2';
    const redeem = (purchase: object) =>
      redeemCoupon(house.deps, {
        ...{ code, amountCents: 5_000, memberId: undefined, byId: 1, key: 'till', ...purchase },
      }).catch(error => (error instanceof AppError ? error.say['zh-CN'] : error));
    expect(await redeem({ code: code.slice(0, -1) + last })).toBe(
      '这个券码有抄错的地方，请对着原文再输一次。',
    );
    expect(await redeem({ code: 'NOPE' })).toBe('没有这个券码，不是我们店发的。');
    expect(await redeem({})).toBe('这张券还没开始，2026年11月23日 20:00 起才能用。');
    house.clock.pass(DAY);
    expect(await redeem({ amountCents: 4_999 })).toBe('没到门槛：满 ¥50 才能用。');
    expect(await redeem({ memberId: member(1) })).toBe('这张券是别人的，只能本人用。');
    house.clock.pass(DAY);
    expect(await redeem({})).toBe('这张券过期了（2026年11月24日 20:00 为止）。');
    expect(await issueCoupon(house.deps, { ...wish, key: 'l' })).toMatchObject({ refused: 'over' });
  });

  it('expire in time, once', async () => {
    const now = house.clock.now();
    const id = await house.make({ validTo: now + DAY });
    await reserve(id, 0, 1, 2);
    await deliver(0, 1);
    expect(await expireCoupons(db, now + DAY - 1)).toBe(0);
    expect([await expireCoupons(db, now + DAY), await expireCoupons(db, now + DAY)]).toEqual([2, 0]);
    expect((await states()).filter(state => state === 'expired')).toHaveLength(2);
  });
});
