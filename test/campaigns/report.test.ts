import { afterEach, describe, expect, it } from 'vitest';
import { gatherReport } from '../../src/campaigns/gather-report.ts';
import { measure } from '../../src/campaigns/measure.ts';
import { renderReport } from '../../src/campaigns/render-report.ts';
import { approve, findById } from '../../src/campaigns/store-campaigns.ts';
import { databases } from '../support/databases.ts';
import { DAY_MS, openShop, planOf, type Shop } from './house.ts';

const open: Shop[] = [];
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const NAMES = Array.from({ length: 12 }, (_, i) => `客${i + 1}`);

describe.each(databases)('A report on $name', database => {
  async function sentTo(names: string[], plan: Parameters<typeof planOf>[0] = {}) {
    const shop = await openShop(database);
    open.push(shop);
    const ids = await shop.people(names);
    const campaignId = await shop.approve(planOf(plan));
    await shop.look();
    await shop.quiet();
    await shop.quiet();
    return { shop, ids, campaignId };
  }
  let orders = 0;
  const buys = (
    shop: Shop,
    memberId: number,
    at: number,
    amountCents: number,
    state = 'paid',
    currency = 'CNY',
  ) => {
    orders += 1;
    return shop.db.write(sql =>
      sql.run(
        `INSERT INTO "Order" ("number", "memberId", "buyer", "amountCents", "currency", "at", "state", "createdAt", "updatedAt")
         VALUES (?, ?, '', ?, ?, ?, ?, 0, 0)`,
        ...[`o${orders}`, memberId, amountCents, currency, at, state],
      ),
    );
  };
  const reportOf = async (shop: Shop, campaignId: number) => {
    const campaign = await findById({ all: shop.db.read }, campaignId);
    if (!campaign) throw new Error('there is no campaign');
    return { campaign, report: measure(await gatherReport(shop.house.deps, campaign), () => 0.5) };
  };

  it('counts orders within the window, paid and in the currency of the house, by first touch and by last', async () => {
    const { shop, ids, campaignId } = await sentTo(NAMES);
    const [a = 0, b = 0, c = 0, d = 0] = ids;
    const sentAt = shop.clock.now();
    await buys(shop, a, sentAt + DAY_MS, 10_000);
    await buys(shop, a, sentAt + 2 * DAY_MS, 5_000);
    await buys(shop, a, sentAt + 9 * DAY_MS, 70_000);
    await buys(shop, b, sentAt - DAY_MS, 70_000);
    await buys(shop, c, sentAt + DAY_MS, 70_000, 'refunded');
    await buys(shop, d, sentAt + DAY_MS, 70_000, 'paid', 'USD');
    // Another campaign reached the first of them later: the second order is the other's by last touch.
    await shop.approve(planOf(), '周六上新', null);
    const [other] = await shop.rows<{ id: number }>(`SELECT "id" FROM "Campaign" WHERE "name" = '周六上新'`);
    await shop.db.write(async sql => {
      await sql.run(
        `INSERT INTO "Run" ("campaignId", "occasion", "dueAt", "state", "plannedTo") VALUES (?, 'x', 0, 'done', 0)`,
        other?.id ?? 0,
      );
      await sql.run(
        `INSERT INTO "Recipient" ("runId", "memberId", "postRoomId", "variant", "state", "dueAt", "sentAt")
         SELECT max("id"), ?, 0, 'A', 'sent', 0, ? FROM "Run"`,
        ...[a, sentAt + DAY_MS + 1],
      );
    });
    const { report, campaign } = await reportOf(shop, campaignId);
    expect(report).toMatchObject({
      ...{ planned: 12, sent: 12 },
      credit: { first: { orders: 2, cents: 15_000 }, last: { orders: 1, cents: 10_000 } },
    });
    const words = renderReport({ campaign, report, house: shop.house.deps.house, language: 'zh-CN' });
    expect(words).toContain('按最后一次触达 1 单 ¥100，按第一次触达 2 单 ¥150');
    const english = renderReport({ campaign, report, house: shop.house.deps.house, language: 'en' });
    expect(english).toContain('Nobody was held out');
    expect((await reportOf(shop, other?.id ?? 0)).report.credit.last).toEqual({ orders: 1, cents: 5_000 });
  });

  it('compares with the holdout, and says that a few are too few', async () => {
    const { shop, ids, campaignId } = await sentTo(NAMES, { holdoutPercent: 50 });
    for (const id of ids) await buys(shop, id, shop.clock.now() + 1_000, 1_000);
    const { report, campaign } = await reportOf(shop, campaignId);
    expect(report.held).toBeGreaterThan(0);
    expect(report.uplift?.buyers).toMatchObject({ first: 1, second: 1, verdict: 'small' });
    const words = renderReport({ campaign, report, house: shop.house.deps.house, language: 'zh-CN' });
    expect(words).toContain('样本太小，看不出来');
  });

  it('counts who opted out because of it, and not who did later', async () => {
    const { shop, ids, campaignId } = await sentTo(NAMES);
    const leave = (memberId: number, at: number) =>
      shop.db.write(sql =>
        sql.run(
          `INSERT INTO "ConsentChange" ("memberId", "at", "before", "after", "by") VALUES (?, ?, 'all', 'none', 'stop')`,
          ...[memberId, at],
        ),
      );
    await leave(ids[0] ?? 0, shop.clock.now() + 60_000);
    await leave(ids[1] ?? 0, shop.clock.now() + 2 * DAY_MS);
    expect((await reportOf(shop, campaignId)).report.optOuts).toBe(1);
  });

  it('takes a room for the unit of a post', async () => {
    const shop = await openShop(database);
    open.push(shop);
    const ids = await shop.people(NAMES.slice(0, 3));
    await shop.db.write(async sql => {
      await sql.run(
        `INSERT INTO "Room" ("account", "nativeId", "kind", "title", "createdAt") VALUES ('played', 'vip', 'group', 'VIP', 0)`,
      );
      await sql.run(
        `INSERT INTO "RoomMember" ("roomId", "identityId", "joinedAt")
         SELECT r."id", i."id", 0 FROM "Room" r, "Identity" i WHERE r."nativeId" = 'vip'`,
      );
    });
    const campaignId = await shop.approve(
      planOf({
        send: { to: 'room', room: 'VIP' },
        blocks: [{ variants: [{ name: 'A', parts: [{ type: 'text', text: '早' }] }] }],
      }),
    );
    await shop.look();
    await shop.untilSent(1);
    await shop.quiet();
    await buys(shop, ids[0] ?? 0, shop.clock.now() + 1_000, 1_000);
    const { report, campaign } = await reportOf(shop, campaignId);
    expect(report).toMatchObject({ planned: 1, sent: 1, byRoom: true, variants: [{ buyers: 1 }] });
    expect(renderReport({ campaign, report, house: shop.house.deps.house, language: 'en' })).toContain(
      '1 planned, 1 sent',
    );
  });

  it('and of two who approve at once, one does', async () => {
    const shop = await openShop(database);
    open.push(shop);
    const id = await shop.approve(planOf(), '周五上新', null);
    await shop.db.write(sql => sql.run(`UPDATE "Campaign" SET "state" = 'submitted' WHERE "id" = ?`, id));
    const seen = await findById({ all: shop.db.read }, id);
    if (!seen) throw new Error('there is no campaign');
    const both = await Promise.all(
      [1, 2].map(byId => approve(shop.db, seen, { hash: 'h', nextAt: null, now: 0, byId })),
    );
    expect(both.filter(Boolean)).toHaveLength(1);
  });
});
