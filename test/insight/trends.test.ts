import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatherRevenue, sourceOf } from '../../src/insight/gather-revenue.ts';
import { readMoves } from '../../src/insight/store-flow.ts';
import { readCohorts } from '../../src/insight/store-retention.ts';
import { readAsked, readTrends } from '../../src/insight/store-trends.ts';
import { openCalendar } from '../../src/scoring/calendar.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { makeLogin, makeMembers, makeRoom } from '../support/members.ts';

const DAY_MS = 86_400_000;
/** A Sunday in Shanghai. */
const NOW = Date.UTC(2026, 10, 22, 4);

describe.each(databases)('What insight finds out on $name', ({ open }) => {
  let db: TestDb;
  let ids: number[];

  beforeEach(async () => {
    db = await open();
    ids = await makeMembers(db, ['小鱼', '阿梅', '老周']);
  });
  afterEach(() => db.close());

  const insert = (table: string, row: Record<string, string | number | null>) => {
    const names = Object.keys(row);
    const columns = names.map(name => `"${name}"`).join(', ');
    const marks = names.map(() => '?').join(', ');
    return db.write(sql =>
      sql.run(`INSERT INTO "${table}" (${columns}) VALUES (${marks})`, ...Object.values(row)),
    );
  };

  it('counts who went from stage to stage since a moment, and no first stage', async () => {
    const change = (before: string | null, after: string, at: number) =>
      insert('ScoreChange', { memberId: ids[0] ?? 0, at, what: 'stage', before, after, reason: '{}' });
    await change('active', 'cooling', NOW - 60 * DAY_MS);
    await change(null, 'new', NOW - 2 * DAY_MS);
    await change('active', 'cooling', NOW - 2 * DAY_MS);
    await change('active', 'cooling', NOW - DAY_MS);
    await change('cooling', 'active', NOW - DAY_MS);
    expect(await readMoves(db, NOW - 30 * DAY_MS)).toEqual([
      { before: 'active', after: 'cooling', count: 2 },
      { before: 'cooling', after: 'active', count: 1 },
    ]);
  });

  it('tells of the newcomers of each week how many still spoke in the weeks after', async () => {
    const [one = 0, two = 0, old = 0] = ids;
    const cameAt = Date.UTC(2026, 10, 11);
    await db.write(async sql => {
      await sql.run('UPDATE "Member" SET "createdAt" = ? WHERE "id" IN (?, ?)', ...[cameAt, one, two]);
      await sql.run('UPDATE "Member" SET "createdAt" = ? WHERE "id" = ?', ...[NOW - 400 * DAY_MS, old]);
    });
    const roomId = await makeRoom(db);
    const logins = [await makeLogin(db, one), await makeLogin(db, one, 'second'), await makeLogin(db, two)];
    await makeLogin(db, old);
    for (const [login, day] of [
      [0, 20261111],
      [1, 20261112],
      [0, 20261116],
      [1, 20261122],
      [2, 20261115],
    ] as const) {
      await insert('Activity', { identityId: logins[login] ?? 0, day, roomId, messages: 1 });
    }
    const calendar = openCalendar(NOW, 'Asia/Shanghai');
    expect(await readCohorts(db, calendar, 3)).toEqual([
      { monday: 20261102, size: 0, spoke: [0, 0, 0] },
      { monday: 20261109, size: 2, spoke: [2, 1] },
      { monday: 20261116, size: 0, spoke: [0] },
    ]);
  });

  it('tells in how many an interest was first seen each week, and what was asked most', async () => {
    const clock = { createdAt: 0, updatedAt: 0 };
    await insert('Tag', { id: 1, name: '茶', createdAt: 0 });
    await insert('Tag', { id: 2, name: '没人要', createdAt: 0 });
    for (const [i, firstSeenAt] of [NOW - DAY_MS, NOW - 8 * DAY_MS, NOW - 9 * DAY_MS].entries()) {
      await insert('MemberTag', {
        ...{ memberId: ids[i] ?? 0, tagId: 1, source: 'rule', confidence: 1, strength: 1, halfLifeDays: 60 },
        ...{ hits: 1, firstSeenAt, lastSeenAt: NOW, carriedUntil: NOW + DAY_MS },
      });
    }
    expect(await readTrends(db, { until: NOW, weeks: 3, most: 5 })).toEqual([
      { name: '茶', weeks: [0, 2, 1] },
    ]);
    await insert('Entry', { id: 1, slug: 'a', question: '多久发货', answer: '两天', ...clock });
    const asked = (interactionId: number, at: number, outcome: string) =>
      insert('Question', {
        ...{ interactionId, roomId: 1, memberId: 1, text: '？', at, outcome },
        entryId: outcome === 'answered' ? 1 : null,
      });
    await asked(1, NOW - DAY_MS, 'answered');
    await asked(2, NOW - 2 * DAY_MS, 'unanswered');
    await asked(3, NOW - 10 * DAY_MS, 'answered');
    await asked(4, NOW - 30 * DAY_MS, 'answered');
    expect(await readAsked(db, { now: NOW, most: 5 })).toEqual([
      { entryId: 1, question: '多久发货', now: 1, before: 1 },
    ]);
  });

  it('puts each paid order under one source and one shop', async () => {
    const [one = 0, two = 0] = ids;
    const plan = JSON.stringify({ attributionDays: 7 });
    const made = { source: '', state: 'done', schedule: 'once', topicId: 1, createdAt: 0, updatedAt: 0 };
    await insert('Campaign', { id: 1, name: '返场', plan, ...made });
    await insert('Run', { id: 1, campaignId: 1, occasion: 'once', dueAt: 0, state: 'done' });
    await insert('Recipient', {
      ...{ runId: 1, memberId: one, variant: 'A', state: 'sent', dueAt: 0, sentAt: NOW - 10 * DAY_MS },
    });
    const batch = { name: 'TEA', kind: 'amount', value: 1, title: 't', currency: 'CNY', pool: 'generated' };
    await insert('CouponBatch', { id: 1, ...batch, topicId: 1, createdAt: 0 });
    const coupon = { batchId: 1, code: 'AAAA', state: 'redeemed', redeemedAt: NOW - DAY_MS };
    await insert('Coupon', { ...coupon, orderNumber: 'C' });
    const order = (number: string, memberId: number | null, daysAgo: number, more = {}) =>
      insert('Order', {
        ...{
          number,
          memberId,
          shop: '小程序',
          buyer: 'x',
          amountCents: 1_000,
          currency: 'CNY',
          state: 'paid',
        },
        ...{ at: NOW - daysAgo * DAY_MS, createdAt: 0, updatedAt: 0, ...more },
      });
    await order('A', one, 8);
    await order('B', one, 1);
    await order('C', two, 1, { shop: null });
    await order('D', null, 1);
    await order('E', two, 1, { state: 'refunded' });
    await order('F', two, 1, { currency: 'USD' });
    await order('G', two, 200);
    const deps = featureDeps(db, handClock());
    const revenue = await gatherRevenue(deps, NOW - 90 * DAY_MS);
    expect(revenue).toEqual({
      campaigns: new Map([[1, { orders: 1, cents: 1_000 }]]),
      coupon: { orders: 1, cents: 1_000 },
      own: { orders: 2, cents: 2_000 },
      shops: new Map([
        ['小程序', { orders: 3, cents: 3_000 }],
        ['', { orders: 1, cents: 1_000 }],
      ]),
    });
  });
});

describe('The source of an order', () => {
  it('is the campaign that wrote last, while its message may be why', () => {
    const order = { at: 100, number: 'A' };
    const touch = (campaignId: number, at: number, until: number) => ({ campaignId, at, until });
    const touches = [touch(1, 50, 200), touch(2, 80, 90), touch(3, 70, 200), touch(4, 101, 300)];
    expect(sourceOf(order, touches, new Set(['A']))).toEqual({ campaignId: 3 });
    expect(sourceOf(order, touches.slice(3), new Set(['A']))).toBe('coupon');
    expect(sourceOf(order, [], new Set())).toBe('own');
  });
});
