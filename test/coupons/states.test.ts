import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimCoupon } from '../../src/coupons/issue-coupon.ts';
import { redeemCoupon } from '../../src/coupons/redeem-coupon.ts';
import { type CouponState, NEXT } from '../../src/coupons/rules.ts';
import { readBatches } from '../../src/coupons/store-batches.ts';
import { issueCoupons, releaseCoupons } from '../../src/coupons/store-delivered.ts';
import { voidBatch } from '../../src/coupons/store-expire.ts';
import { reserveCoupons } from '../../src/coupons/store-reserve.ts';
import { AppError } from '../../src/kernel/errors.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { makeMembers } from '../support/members.ts';
import { couponHouse } from './coupon-house.ts';

type Act = 'reserve' | 'deliver' | 'release' | 'claim' | 'redeem';

describe.each(databases)('The states of coupons on $name', ({ open }) => {
  let db: TestDb;
  let house: ReturnType<typeof couponHouse>;
  let ids: number[];
  beforeEach(async () => {
    db = await open();
    house = couponHouse(db);
    ids = await makeMembers(
      db,
      Array.from({ length: 10 }, (_, i) => `member ${i}`),
    );
  });
  afterEach(() => db.close());

  it('only ever change as the machine lets them, and each step is logged, whatever is done', async () => {
    const id = await house.make({ poolSize: 6, perMember: 2 });
    const batch = (await readBatches({ all: db.read }, db.dialect, [id])).get(id);
    if (!batch) throw new Error('there is no batch');
    const { random } = house.deps;
    let step = 0;
    const acts: Record<Act, (i: number) => Promise<unknown>> = {
      reserve: i => {
        const recipients = [{ recipientId: 100 + i, memberId: ids[i] ?? 0 }];
        return db.write(sql =>
          reserveCoupons(sql, db.dialect, { batch, random, now: step, by: 'campaign', recipients }),
        );
      },
      deliver: i => {
        const delivered = { recipientIds: [100 + i], now: step, timezone: 'Asia/Shanghai' };
        return db.write(sql => issueCoupons(sql, db.dialect, delivered));
      },
      release: i => db.write(sql => releaseCoupons(sql, db.dialect, { recipientIds: [100 + i], now: step })),
      claim: i => claimCoupon(house.deps, { batch: batch.name, memberId: ids[i] ?? 0, key: `${step}` }),
      redeem: async i => {
        const code = (await house.coupons())[i % 6]?.code ?? '';
        const purchase = { code, amountCents: 100, memberId: undefined, byId: null, key: `${step}` };
        return redeemCoupon(house.deps, purchase).catch(error => expect(error).toBeInstanceOf(AppError));
      },
    };
    const act = fc.tuple(fc.constantFrom(...(Object.keys(acts) as Act[])), fc.nat(9));
    const run = fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 25 }), async todo => {
      for (const [what, i] of todo) {
        step += 1;
        await acts[what](i);
      }
      await checkLog();
    });
    await fc.assert(run, { numRuns: 8 });
    await voidBatch(db, { batchId: id, now: 9, byId: 1, reason: 'batch' });
    await checkLog();
    const ends = (await house.coupons()).map(({ state }) => state);
    expect(ends.filter(state => state !== 'redeemed' && state !== 'void')).toEqual([]);
  });

  async function checkLog(): Promise<void> {
    const changes = await (await db.prisma()).couponChange.findMany({ orderBy: { id: 'asc' } });
    const now = new Map<number, CouponState>();
    for (const { couponId, before, after } of changes) {
      const [from, to] = [before as CouponState, after as CouponState];
      expect(now.get(couponId) ?? 'free').toBe(from);
      expect(NEXT[from]).toContain(to);
      now.set(couponId, to);
    }
    for (const { id, state, memberId } of await house.coupons()) {
      expect(state).toBe(now.get(id) ?? 'free');
      if (state === 'free') expect(memberId).toBeNull();
    }
  }
});
