import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/shapes.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { type ApiHouse, openApiHouse } from './api-house.ts';

const ORDER = { number: 'A1', buyer: 'telegram:7', amount: 10, at: '2026-11-01 20:00' };
const MEMBER = { name: '小鱼', account: 'telegram:7', phone: '13812345678' };

describe.each(databases)('The HTTP API on $name', ({ open }) => {
  let db: TestDb;
  let house: ApiHouse;
  beforeEach(async () => {
    db = await open(systemClock);
    house = await openApiHouse(db);
  });
  afterEach(async () => {
    await house.close();
    await db.close();
    expect(house.logged).toEqual([]);
  });

  const orders = async () => (await db.prisma()).order.findMany({ orderBy: { id: 'asc' } });
  const members = async () =>
    (await db.prisma()).member.findMany({ orderBy: { id: 'asc' }, include: { contact: true } });
  const answer = async (response: Response) => ({
    status: response.status,
    body: (await response.json()) as { error: { code: string; rows?: unknown[] } },
  });

  it('takes one order or many, by the same checks as a file, and counts what members bought', async () => {
    await house.post('/api/v1/members', MEMBER);
    const one = await answer(await house.post('/api/v1/orders', ORDER));
    expect(one).toEqual({ status: 200, body: { added: 1, updated: 0, unchanged: 0 } });
    const second = { ...ORDER, number: 2, amount: '¥1,234.5', category: '面膜', shop: null };
    const two = await answer(
      await house.post('/api/v1/orders', { orders: [ORDER, second, { ...ORDER, amount: 12 }] }),
    );
    expect(two.body).toEqual({ added: 1, updated: 1, unchanged: 1 });
    expect(await orders()).toMatchObject([
      { number: 'A1', amountCents: 1_200, at: Date.UTC(2026, 10, 1, 12) },
      { number: '2', amountCents: 123_450, category: '面膜', shop: null },
    ]);
    expect(await members()).toMatchObject([{ orderCount: 2, spentCents: 124_650, scoreDueAt: 0 }]);
  });

  it('takes members, who get the orders that waited for them', async () => {
    await house.post('/api/v1/orders', { ...ORDER, buyer: '138 1234 5678' });
    const first = await answer(
      await house.post('/api/v1/members', { members: [{ ...MEMBER, city: '上海', tags: ['护肤'] }] }),
    );
    expect(first).toEqual({ status: 200, body: { added: 1, updated: 0, unchanged: 0 } });
    expect(await members()).toMatchObject([
      { name: '小鱼', orderCount: 1, contact: { phone: '+8613812345678', city: '上海' } },
    ]);
    const again = await answer(await house.post('/api/v1/members', MEMBER));
    expect(again.body).toEqual({ added: 0, updated: 0, unchanged: 1 });
  });

  it('refuses all of a call for one bad row, and tells each by its place, field and reason', async () => {
    const rows = [
      ORDER,
      { ...ORDER, number: 'A2', amount: '1.005' },
      { ...ORDER, number: '' },
      { ...ORDER, number: 'A3', at: 'yesterday' },
    ];
    const english = await answer(await house.post('/api/v1/orders', { orders: rows }));
    expect(english).toEqual({
      status: 422,
      body: {
        error: {
          code: 'bad_rows',
          message: 'Nothing was taken: 3 things need mending.',
          rows: [
            {
              index: 1,
              field: 'amount',
              reason: 'The amount "1.005" should look like 12.30: not negative, two decimals at most.',
            },
            { index: 2, field: 'number', reason: 'There is no order number.' },
            {
              index: 3,
              field: 'at',
              reason: 'The time "yesterday" is unclear: write it as 2026-11-22 20:00.',
            },
          ],
        },
      },
    });
    const wanted = { 'accept-language': 'de, zh-TW;q=0.8, en;q=0.5' };
    const chinese = await house.post('/api/v1/members', { name: '', phone: 5 }, wanted);
    expect(chinese.headers.get('content-language')).toBe('zh-CN');
    expect(await chinese.json()).toMatchObject({
      error: {
        message: '有 1 处要改，一条都没有收下。',
        rows: [{ index: 0, field: 'name', reason: '没有名字。' }],
      },
    });
    expect(await orders()).toEqual([]);
  });

  it('tells of fields that do not exist, have the wrong type or are missing, and of wrong shapes', async () => {
    const { body } = await answer(
      await house.post(
        '/api/v1/orders',
        [ORDER].map(({ at, ...rest }) => ({ ...rest, amuont: 1, shop: 7 }))[0],
      ),
    );
    expect(body.error.rows).toEqual([
      { index: 0, field: 'at', reason: 'It is missing.' },
      { index: 0, field: 'shop', reason: 'It has the wrong type.' },
      { index: 0, field: 'amuont', reason: expect.stringContaining('there are number, buyer, amount, at') },
    ]);
    const codes = [];
    const many = Array.from({ length: 1_001 }, (_, i) => ({ ...ORDER, number: i }));
    for (const wrong of [
      [],
      5,
      null,
      { orders: 5 },
      { orders: [], x: 1 },
      { orders: [] },
      { orders: many },
    ]) {
      const refused = await answer(await house.post('/api/v1/orders', wrong));
      codes.push([refused.status, refused.body.error.code]);
    }
    const shape = [422, 'bad_shape'];
    expect(codes).toEqual([shape, shape, shape, shape, shape, [422, 'too_many'], [422, 'too_many']]);
  });

  it('tells of people who are in one call twice, and of phones that several members have', async () => {
    const twice = await answer(
      await house.post('/api/v1/members', { members: [MEMBER, { name: '鱼', phone: '138 1234 5678' }] }),
    );
    expect(twice.body.error.rows).toMatchObject([{ index: 1 }]);
    const phone = '13812345678';
    await house.post('/api/v1/members', { name: 'a', account: 'telegram:1', phone });
    await house.post('/api/v1/members', { name: 'b', account: 'telegram:2', phone });
    const key = { 'idempotency-key': 'k' };
    const row = { name: 'c', phone };
    const several = await answer(await house.post('/api/v1/members', row, key));
    expect(several.body.error.rows).toEqual([
      { index: 0, reason: 'Several members have this phone: add the account.' },
    ]);
    expect(await members()).toHaveLength(2);
    expect(await (await db.prisma()).apiCall.count()).toBe(0);
  });

  it('takes the examples of its own description', async () => {
    for (const [name, { one, list }] of Object.entries(EXAMPLES)) {
      for (const body of [one, list]) {
        const { status } = await answer(await house.post(`/api/v1/${name}`, body));
        expect([name, status]).toEqual([name, 200]);
      }
    }
  });

  it('acts once for a key, however often and at the same moment it comes', async () => {
    const key = { 'idempotency-key': 'order-A1' };
    const responses = await Promise.all(
      Array.from({ length: 5 }, () => house.post('/api/v1/orders', ORDER, key)),
    );
    const bodies = await Promise.all(responses.map(response => response.text()));
    expect(new Set(bodies)).toEqual(new Set(['{"added":1,"updated":0,"unchanged":0}']));
    const replays = responses.map(({ headers }) => headers.get('idempotent-replayed'));
    expect(replays.filter(replayed => replayed === null)).toHaveLength(1);
    const later = await house.post('/api/v1/orders', ORDER, key);
    expect([later.status, await later.text()]).toEqual([200, bodies[0]]);
    expect(await orders()).toHaveLength(1);
    const audits = await (await db.prisma()).audit.findMany();
    expect(audits).toMatchObject([{ action: 'api.orders', outcome: 'done' }]);
  });

  it('refuses a key that comes with another call, and takes it anew after thirty days', async () => {
    const key = { 'idempotency-key': 'k' };
    await house.post('/api/v1/orders', ORDER, key);
    const other = await answer(await house.post('/api/v1/orders', { ...ORDER, amount: 11 }, key));
    expect([other.status, other.body.error.code]).toEqual([422, 'key_reused']);
    expect((await house.post('/api/v1/members', MEMBER, key)).status).toBe(422);
    expect(await orders()).toMatchObject([{ amountCents: 1_000 }]);
    house.clock.pass(30 * 86_400_000 + 1);
    expect((await house.post('/api/v1/orders', { ...ORDER, amount: 11 }, key)).status).toBe(200);
    expect(await orders()).toMatchObject([{ amountCents: 1_100 }]);
    expect((await house.post('/api/v1/orders', ORDER, { 'idempotency-key': 'x'.repeat(256) })).status).toBe(
      400,
    );
  });
});
