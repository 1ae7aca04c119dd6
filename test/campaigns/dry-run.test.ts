import { afterEach, describe, expect, it } from 'vitest';
import type { CampaignPlan } from '../../src/campaigns/campaign-plan.ts';
import { dryRun } from '../../src/campaigns/dry-run.ts';
import { insertBatch } from '../../src/coupons/store-batches.ts';
import { databases } from '../support/databases.ts';
import { said } from '../support/played-channel.ts';
import { DAY_MS, openShop, planOf, type Shop } from './house.ts';

const open: Shop[] = [];
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `客${i + 1}`);

describe.each(databases)('A dry run on $name', database => {
  async function shopWith(
    count: number,
    ...more: Parameters<typeof openShop> extends [unknown, ...infer Rest] ? Rest : never
  ) {
    const shop = await openShop(database, ...more);
    open.push(shop);
    return { shop, ids: await shop.people(names(count)) };
  }
  const prefer = (shop: Shop, memberId: number, marketing: string) =>
    shop.db.write(sql =>
      sql.run(
        'INSERT INTO "Preference" ("memberId", "marketing", "share", "updatedAt") VALUES (?, ?, 1, 0)',
        memberId,
        marketing,
      ),
    );
  const batch = (shop: Shop, poolSize: number) =>
    insertBatch(
      shop.db,
      {
        ...{
          name: 'SPRING20',
          kind: 'amount',
          value: 1_000,
          title: '',
          minimumCents: 0,
          pool: 'generated',
          poolSize,
        },
        ...{
          publicCode: null,
          perMember: 1,
          tiers: null,
          validFrom: null,
          validTo: null,
          daysAfterIssue: null,
        },
        claim: true,
      },
      { now: 0, byId: 1, currency: 'CNY', random: shop.house.deps.random },
    );
  const run = (shop: Shop, changes: Partial<CampaignPlan> = {}, id = 1) =>
    dryRun(
      shop.house.deps,
      {
        id,
        name: '周五上新',
        plan: planOf({ when: { kind: 'once', at: shop.clock.now() + 60_000 }, ...changes }),
      },
      { paces: shop.house.app().outbox.paces() },
    );

  it('says by reason who does not get it, and writes nothing', async () => {
    const { shop, ids } = await shopWith(6);
    const [a = 0, b = 0, c = 0] = ids;
    await prefer(shop, a, 'none');
    await prefer(shop, b, 'coupons');
    await shop.db.write(sql => sql.run(`UPDATE "Room" SET "goneAt" = 1 WHERE "nativeId" = '客3'`));
    await shop.db.write(sql =>
      sql.run(
        `INSERT INTO "Delivery" ("occasion", "roomId", "memberId", "kind", "parts", "state", "dueAt", "createdAt")
         VALUES ('other', 1, ?, 'campaign', '[]', 'sent', 0, ?)`,
        ids[3] ?? 0,
        shop.clock.now(),
      ),
    );
    const dry = await run(shop);
    expect(Object.fromEntries(dry.no)).toEqual({ 'opted-out': 1, 'coupons-only': 1, unreachable: 1, cap: 1 });
    expect([dry.meant, dry.go, dry.held]).toEqual([6, 2, 0]);
    expect(c).toBeGreaterThan(0);
    expect(dry.texts.get('A')?.samples.map(({ told }) => told?.name)).toEqual(['客5', '客6']);
    expect(await shop.rows('SELECT 1 AS "one" FROM "Run"')).toEqual([]);
  });

  it('of a post says who in the room sees it although they had enough, or want none', async () => {
    const { shop, ids } = await shopWith(4);
    const [, out = 0] = ids;
    await shop.played.accept(
      ...names(3).map(name =>
        said('大家好', {
          room: { account: 'played', id: 'tea', kind: 'group', title: '茶友群' },
          addressed: false,
          from: { account: 'played', id: name, name, durable: true },
        }),
      ),
    );
    await shop.house.settle();
    await prefer(shop, out, 'none');
    await shop.approve(planOf(), '私聊');
    await shop.look();
    await shop.quiet();
    const dry = await run(shop, { send: { to: 'room', room: '茶友群' } });
    expect(Object.fromEntries(dry.anyway)).toEqual({ cap: 2, 'opted-out': 1 });
    const service = await run(shop, { send: { to: 'room', room: '茶友群' }, purpose: 'service' });
    expect(service.anyway.size).toBe(0);
  });

  it('tells of a pool that is too small, in the order in which codes are given', async () => {
    const { shop, ids } = await shopWith(5);
    await batch(shop, 3);
    await prefer(shop, ids[0] ?? 0, 'none');
    const dry = await run(shop, { coupon: 'SPRING20' });
    expect(Object.fromEntries(dry.no)).toEqual({ 'opted-out': 1, 'pool-empty': 2 });
    expect([dry.go, dry.free]).toEqual([2, 3]);
  });

  it('holds out the same as the real run will, and tells of quiet hours', async () => {
    const { shop } = await shopWith(40);
    const plan = { holdoutPercent: 30 };
    const [one, again] = [await run(shop, plan), await run(shop, plan)];
    expect(one.held).toBe(again.held);
    expect(one.held).toBeGreaterThan(3);
    expect(one.go + one.held).toBe(40);
    const night = await run(shop, { when: { kind: 'once', at: Date.UTC(2026, 10, 22, 15) } });
    expect(Object.fromEntries(night.later)).toEqual({ 'quiet-hours': 40 });
    expect(night.finish.at).toBe(Date.UTC(2026, 10, 23, 1));
    const real = planOf({ ...plan, when: { kind: 'once', at: shop.clock.now() } });
    await shop.approve(real);
    await shop.look();
    expect((await shop.states()).filter(state => state.startsWith('held'))).toHaveLength(one.held);
  });

  it('says when it will finish at the pace of the platform, over days where it must', async () => {
    const { shop } = await shopWith(7, { bulk: { perDay: 3, gapSeconds: { from: 10, to: 20 } } });
    const dry = await run(shop);
    expect(dry.finish.days).toBe(3);
    expect(dry.finish.at).toBe(dry.at + 2 * DAY_MS);
  });
});
