import { afterEach, describe, expect, it } from 'vitest';
import type { CampaignPlan } from '../../src/campaigns/campaign-plan.ts';
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/campaigns/control.ts';
import { planRun } from '../../src/campaigns/plan-run.ts';
import { insertRun } from '../../src/campaigns/store-runs.ts';
import type { BatchDraft } from '../../src/coupons/batch.ts';
import { addCodes, insertBatch } from '../../src/coupons/store-batches.ts';
import { databases } from '../support/databases.ts';
import { openShop, planOf, type Shop } from './house.ts';

const open: Shop[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

describe.each(databases)('a campaign on $name', database => {
  async function shopWith(
    names: string[],
    ...more: Parameters<typeof openShop> extends [unknown, ...infer Rest] ? Rest : never
  ) {
    const shop = await openShop(database, ...more);
    open.push(shop);
    return { shop, ids: await shop.people(names) };
  }

  it('reaches everybody of its audience once, each with their own text', async () => {
    const { shop } = await shopWith(['小鱼', 'Luna', '旺财妈']);
    await shop.approve(planOf());
    await shop.look();
    await shop.untilSent(3);
    await shop.quiet();
    expect(shop.played.sendings.map(({ text }) => text)).toEqual([
      '小鱼，新茶到了',
      'Luna，新茶到了',
      '旺财妈，新茶到了',
    ]);
    expect(shop.errors()).toEqual([]);
    expect(await shop.states()).toEqual(['sent', 'sent', 'sent']);
    const [campaign] = await shop.rows<{ state: string }>('SELECT "state" FROM "Campaign"');
    expect(campaign?.state).toBe('done');
    const marks = await shop.rows(
      `SELECT k."memberId" FROM "Mark" k JOIN "Topic" t ON t."id" = k."topicId" WHERE t."kind" = 'got'`,
    );
    expect(marks).toHaveLength(3);
  });

  it('stops within a second, goes on with those who are left, and sends nothing twice', async () => {
    const { shop, ids } = await shopWith(NAMES, { rates: { account: { count: 2, seconds: 1 } } });
    const campaignId = await shop.approve(planOf());
    await shop.look();
    await shop.untilSent(3);
    const deps = shop.house.deps;
    await pauseCampaign({ deps, wake: shop.look }, campaignId);
    const before = shop.played.sendings.length;
    for (let i = 0; i < 100; i += 1) await shop.house.settle();
    await shop.quiet();
    expect(shop.played.sendings).toHaveLength(before);
    const waiting = (await shop.states()).filter(state => state === 'planned');
    expect(waiting).toHaveLength(ids.length - before);

    await resumeCampaign({ deps, wake: shop.look }, campaignId);
    await shop.untilSent(ids.length);
    await shop.quiet();
    expect(new Set(shop.played.sendings.map(({ text }) => text)).size).toBe(ids.length);
    expect(shop.played.sendings).toHaveLength(ids.length);
    expect(shop.errors()).toEqual([]);
  });

  it('gives no message to those who are left when it is stopped, and their codes are free again', async () => {
    const { shop, ids } = await shopWith(NAMES, { rates: { account: { count: 2, seconds: 1 } } });
    await makeBatch(shop, ids.length);
    const campaignId = await shop.approve(planOf(COUPON));
    await shop.look();
    await shop.untilSent(3);
    await stopCampaign({ deps: shop.house.deps, wake: shop.look }, campaignId);
    const sent = shop.played.sendings.length;
    await shop.quiet();
    await shop.house.passSeconds(3);
    await shop.quiet();
    expect(shop.played.sendings).toHaveLength(sent);
    const states = await shop.states();
    expect(states.filter(state => state === 'sent')).toHaveLength(sent);
    expect(states.filter(state => state.startsWith('cancelled'))).toHaveLength(ids.length - sent);
    expect(await codesBy(shop)).toEqual({ free: ids.length - sent, issued: sent });
  });

  it('gives each their own code, and stops at the last one', async () => {
    const { shop, ids } = await shopWith(NAMES);
    await makeBatch(shop, 4);
    await shop.approve(planOf(COUPON));
    await shop.look();
    await shop.untilSent(4);
    await shop.quiet();
    const codes = shop.played.sendings.map(({ text }) => text);
    expect(new Set(codes).size).toBe(4);
    expect((await shop.states()).filter(state => state === 'excluded: pool-empty')).toHaveLength(
      ids.length - 4,
    );
    expect(await codesBy(shop)).toEqual({ issued: 4 });
  });

  it('gives a code that came back to whoever had none for want of it', async () => {
    const { shop } = await shopWith(['小鱼', 'Luna', '旺财妈', '阿福']);
    await makeBatch(shop, 2);
    await shop.says('小鱼', '退订');
    shop.played.sendings.splice(0);
    shop.played.decide(({ room }) =>
      room.id === 'Luna' ? { ok: false, why: 'gone', detail: 'blocked' } : { ok: true, ids: ['n'] },
    );
    await shop.approve(planOf(COUPON));
    await shop.look();
    await shop.untilSent(3);
    await shop.quiet();
    expect(await shop.states()).toEqual(['excluded: opted-out', 'failed: gone: blocked', 'sent', 'sent']);
    expect(await codesBy(shop)).toEqual({ issued: 2 });
  });

  it('reaches whoever had no code while it runs, once more are brought in or a campaign that kept some is stopped', async () => {
    const { shop } = await shopWith(['小鱼', 'Luna', '旺财妈', '阿福'], {
      bulk: { perDay: 100, gapSeconds: { from: 600, to: 600 } },
    });
    const [batchId, random] = [await makeBatch(shop, 5), shop.house.deps.random];
    await shop.db.write(sql => sql.run('UPDATE "CouponBatch" SET "perMember" = 2'));
    const keeps = await shop.approve(planOf({ ...COUPON, purpose: 'service', priority: 1 }), '先来的');
    await shop.approve(planOf({ ...COUPON, purpose: 'service' }), '后来的');
    await shop.look();
    await shop.untilSent(1);
    const without = async () =>
      (await shop.states()).filter(state => state === 'excluded: pool-empty').length;
    expect(await without()).toBe(3);

    await shop.db.write(sql => addCodes(sql, shop.db.dialect, { batchId, count: 1, random }));
    for (let i = 0; i < 300 && (await without()) === 3; i += 1) await shop.house.passSeconds(1);
    expect(await without()).toBe(2);

    await stopCampaign({ deps: shop.house.deps, wake: shop.look }, keeps);
    await shop.quiet();
    expect(await without()).toBe(0);
    for (let i = 0; i < 30 && shop.played.sendings.length < 5; i += 1) {
      shop.clock.pass(150_000);
      await shop.quiet();
    }
    expect((await shop.states()).toSorted()).toEqual([
      ...Array(3).fill('cancelled: stopped'),
      ...Array(5).fill('sent'),
    ]);
    expect(await codesBy(shop)).toEqual({ free: 1, issued: 5 });
  });

  it('takes a code back when its message certainly did not arrive, and leaves it with whoever may have got it', async () => {
    const { shop } = await shopWith(['小鱼', 'Luna', '旺财妈']);
    await makeBatch(shop, 3);
    shop.played.decide(({ room }) => {
      if (room.id === '小鱼') return { ok: false, why: 'gone', detail: 'blocked' };
      if (room.id === 'Luna') return { ok: false, why: 'unsure', cut: false, detail: 'no answer' };
      return { ok: true, ids: ['n'] };
    });
    await shop.approve(planOf(COUPON));
    await shop.look();
    await shop.untilSent(3);
    await shop.quiet();
    expect(await shop.states()).toEqual(['failed: gone: blocked', 'unsure: no answer', 'sent']);
    expect(await codesBy(shop)).toEqual({ free: 1, issued: 2 });
  });

  it('leaves out whoever left, blocked, was merged or forgotten between planning and sending', async () => {
    const { shop, ids } = await shopWith(['小鱼', 'Luna', '旺财妈', '阿福']);
    const plan = planOf();
    const campaignId = await shop.approve(plan, '周五上新', null);
    const { db } = shop;
    await db.write(sql =>
      insertRun(sql, { campaignId, occasion: 'now', dueAt: shop.clock.now(), state: 'planning' }),
    );
    await planRun(shop.house.deps, { id: 1, campaignId, plan });
    const [fish = 0, luna = 0, wang = 0, fu = 0] = ids;
    await db.write(async sql => {
      await sql.run(`UPDATE "Room" SET "goneAt" = 1 WHERE "nativeId" = '小鱼'`);
      await sql.run('UPDATE "Member" SET "mergedIntoId" = ? WHERE "id" = ?', wang, luna);
      await sql.run('UPDATE "Identity" SET "memberId" = ? WHERE "memberId" = ?', wang, luna);
      await sql.run('DELETE FROM "Member" WHERE "id" = ?', fu);
    });
    await shop.look();
    await shop.untilSent(1);
    await shop.quiet();
    const byId = new Map(
      (await shop.recipients()).map(row => [row.memberId, `${row.state} ${row.reason ?? ''}`]),
    );
    expect(byId.get(fish)).toBe('excluded unreachable');
    expect(byId.get(fu)).toBe('excluded deleted');
    expect([byId.get(luna), byId.get(wang)].sort()).toEqual(['excluded merged', 'sent ']);
    expect(shop.played.sendings).toHaveLength(1);
  });

  it('spares the others where the text of one member cannot be made', async () => {
    const { shop } = await shopWith(['小鱼', 'Luna']);
    const words = `{% if name == 'Luna' %}{{ nothing }}{% endif %}{{ name }}你好`;
    await shop.approve(
      planOf({ blocks: [{ variants: [{ name: 'A', parts: [{ type: 'text', text: words }] }] }] }),
    );
    await shop.look();
    await shop.untilSent(1);
    await shop.quiet();
    expect(await shop.states()).toEqual([
      'sent',
      expect.stringContaining('failed: template: undefined variable'),
    ]);
  });

  it('sends nothing twice and loses nothing where the program is stopped on the way', async () => {
    const { shop, ids } = await shopWith(NAMES, { rates: { account: { count: 3, seconds: 1 } } });
    await makeBatch(shop, ids.length);
    await shop.approve(planOf(COUPON));
    await shop.look();
    await shop.untilSent(3);
    await shop.restart();
    await shop.look();
    await shop.untilSent(7);
    await shop.restart();
    await shop.look();
    await shop.untilSent(ids.length);
    await shop.quiet();
    await shop.quiet();
    expect(shop.played.sendings).toHaveLength(ids.length);
    expect(new Set(shop.played.sendings.map(({ text }) => text)).size).toBe(ids.length);
    expect(new Set(await shop.states())).toEqual(new Set(['sent']));
    expect(await codesBy(shop)).toEqual({ issued: ids.length });
  });
});

const NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const COUPON: Partial<CampaignPlan> = {
  coupon: 'SPRING20',
  blocks: [{ variants: [{ name: 'A', parts: [{ type: 'text', text: '{{ coupon }}' }] }] }],
};

async function makeBatch(shop: Shop, poolSize: number): Promise<number> {
  const draft: BatchDraft = {
    name: 'SPRING20',
    kind: 'percent',
    value: 20,
    title: '八折',
    minimumCents: 0,
    pool: 'generated',
    poolSize,
    publicCode: null,
    perMember: 1,
    tiers: null,
    claim: true,
    validFrom: null,
    validTo: null,
    daysAfterIssue: null,
  };
  const { db, clock, random } = shop.house.deps;
  return (await insertBatch(db, draft, { now: clock.now(), byId: 1, currency: 'CNY', random })) ?? 0;
}

async function codesBy(shop: Shop): Promise<Record<string, number>> {
  const rows = await shop.rows<{ state: string; n: number }>(
    'SELECT "state", CAST(count(*) AS int) AS "n" FROM "Coupon" GROUP BY "state"',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}
