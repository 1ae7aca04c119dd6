import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueCoupon } from '../../src/coupons/issue-coupon.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { type ApiHouse, openApiHouse } from '../api/api-house.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { makeLogin, makeMembers } from '../support/members.ts';
import { couponHouse } from './coupon-house.ts';

describe.each(databases)('POST /api/v1/redemptions on $name', ({ open }) => {
  let db: TestDb;
  let api: ApiHouse;
  let code: string;
  beforeEach(async () => {
    db = await open(systemClock);
    api = await openApiHouse(db);
    const [one = 0, two = 0] = await makeMembers(db, ['小鱼', 'Luna']);
    await makeLogin(db, one, 'xiaoyu');
    await makeLogin(db, two, 'luna');
    const house = couponHouse(db);
    await house.make({ minimumCents: 5_000 });
    const wish = { batch: 'SPRING20', memberId: one, by: 'operator', key: 'k' } as const;
    const issued = await issueCoupon(house.deps, wish);
    code = 'coupon' in issued ? issued.coupon.code : '';
  });
  afterEach(async () => {
    await api.close();
    await db.close();
    expect(api.logged).toEqual([]);
  });

  const post = async (body: object, key?: string) => {
    const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
    const response = await api.post('/api/v1/redemptions', body, headers);
    return {
      status: response.status,
      replayed: response.headers.get('idempotent-replayed'),
      body: (await response.json()) as { error?: { code: string; message: string } },
    };
  };

  it('redeems once, tells what is to pay, and answers the same key the same', async () => {
    const sale = { code: code.toLowerCase(), amount: '128.00', member: 'sandbox:xiaoyu', order: 'A1' };
    const body = {
      ...{ code, batch: 'SPRING20', title: '春日八折', kind: 'percent' },
      ...{ amount: '128.00', discount: '25.60', payable: '102.40' },
    };
    expect(await post(sale, 'key-1')).toEqual({ status: 200, replayed: null, body });
    expect(await post(sale, 'key-1')).toEqual({ status: 200, replayed: 'true', body });
    expect(await post({ ...sale, amount: 1 }, 'key-1')).toMatchObject({ status: 422 });
    const used = await post(sale, 'key-2');
    expect(used).toMatchObject({ status: 409, body: { error: { code: 'coupon_used' } } });
    expect(used.body.error?.message).toMatch(/^This coupon was used already, .* \(order A1\)\.$/);
    const audits = await (await db.prisma()).audit.findMany();
    expect(audits.map(({ action }) => action)).toEqual(['api.redemptions']);
  });

  it('lets exactly one of many calls at once through, with keys and without', async () => {
    const calls = Array.from({ length: 40 }, (_, i) =>
      post({ code, amount: 60 }, i % 2 === 0 ? `key-${i}` : undefined),
    );
    const answers = (await Promise.all(calls)).map(({ status }) => status);
    expect(answers.filter(status => status === 200)).toHaveLength(1);
    expect(answers.filter(status => status === 409)).toHaveLength(39);
  });

  it('says by a code of its own why not, and leaves the coupon and the key as they were', async () => {
    const refusal = async (body: object) => {
      const { status, body: said } = await post(body, 'same-key');
      return [status, said.error?.code];
    };
    expect(await refusal({ code, amount: 49.99 })).toEqual([409, 'coupon_belowMinimum']);
    expect(await refusal({ code, amount: 60, member: 'sandbox:luna' })).toEqual([409, 'coupon_notYours']);
    expect(await refusal({ code: `${code.slice(0, -1)}0`, amount: 60 })).toEqual([409, 'coupon_mistyped']);
    expect(await refusal({ code: 'NOPE', amount: 60 })).toEqual([409, 'coupon_unknown']);
    expect(await refusal({ code, amount: 60, member: 'sandbox:nobody' })).toEqual([422, 'bad_rows']);
    expect(await refusal({ code, amount: '1.005' })).toEqual([422, 'bad_rows']);
    expect(await refusal({ code })).toEqual([422, 'bad_rows']);
    expect(await refusal({ code, amount: 60 })).toEqual([200, undefined]);
  });

  it('is described with its example', async () => {
    const described = (await (await api.ask('/api/v1/openapi.json')).json()) as {
      paths: Record<string, { post: { operationId: string } }>;
    };
    expect(described.paths['/api/v1/redemptions']?.post.operationId).toBe('post-redemptions');
  });
});
