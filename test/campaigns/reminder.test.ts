import { afterEach, describe, expect, it } from 'vitest';
import { readCampaign } from '../../src/campaigns/read-campaign.ts';
import { armCampaign } from '../../src/campaigns/schedule.ts';
import { findCampaign } from '../../src/campaigns/store-runs.ts';
import { claimCoupon } from '../../src/coupons/issue-coupon.ts';
import { insertBatch } from '../../src/coupons/store-batches.ts';
import { databases } from '../support/databases.ts';
import { DAY_MS, openShop, type Shop } from './house.ts';

const open: Shop[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const SOURCE = [
  '人群: 所有人',
  '当: 券到期 - 2天',
  '券: TEA',
  '---',
  '{{ name }}，你的{{ coupon_title }} {{ coupon }} 到 {{ coupon_until }}',
].join('\n');

describe.each(databases)('A reminder before a coupon ends on $name', database => {
  async function shopWith(names: string[]) {
    const shop = await openShop(database);
    open.push(shop);
    const ids = await shop.people(names);
    const { deps } = shop.house;
    const draft = {
      ...{
        kind: 'percent' as const,
        value: 20,
        title: '八折券',
        minimumCents: 0,
        pool: 'generated' as const,
      },
      ...{ poolSize: 9, publicCode: null, perMember: 1, tiers: null, claim: true },
      ...{ validFrom: null, validTo: null, daysAfterIssue: 5 },
    };
    const made = { now: 0, byId: 1, currency: 'CNY', random: deps.random };
    for (const name of ['TEA', 'OTHER']) await insertBatch(shop.db, { ...draft, name }, made);
    return { shop, ids, deps };
  }

  it('goes through the gate, names their own coupon, and goes to nobody who has used theirs', async () => {
    const { shop, ids, deps } = await shopWith(['小鱼', 'Luna', '旺财妈', '阿福']);
    const [fish = 0, luna = 0, wang = 0, fu = 0] = ids;
    for (const memberId of [fish, luna, wang])
      await claimCoupon(deps, { batch: 'TEA', memberId, key: `k${memberId}` });
    await claimCoupon(deps, { batch: 'OTHER', memberId: fu, key: 'k' });
    const { plan } = await readCampaign(deps, SOURCE);
    const campaign = await findCampaign({ all: shop.db.read }, await shop.approve(plan, '到期提醒', null));
    if (campaign) await armCampaign(deps, campaign);
    await shop.says('Luna', '退订');
    shop.played.sendings.splice(0);
    // They are found at midnight, two days before the end, and nobody is woken: in the morning one has used theirs.
    for (let hour = 0; hour < 3 * 24 + 8; hour += 1) {
      shop.clock.pass(DAY_MS / 24);
      await shop.look();
    }
    expect(shop.played.sendings).toEqual([]);
    await shop.db.write(sql =>
      sql.run(`UPDATE "Coupon" SET "state" = 'redeemed' WHERE "memberId" = ?`, wang),
    );
    for (let hour = 0; hour < 8; hour += 1) {
      shop.clock.pass(DAY_MS / 24);
      await shop.look();
      await shop.quiet();
    }
    const [row] = await shop.rows<{ code: string }>('SELECT "code" FROM "Coupon" WHERE "memberId" = ?', fish);
    expect(shop.played.sendings.map(({ text }) => text)).toEqual([
      `小鱼，你的八折券 ${row?.code} 到 11月27日`,
    ]);
    const told = await shop.recipients();
    expect(told.map(({ memberId, state, reason }) => [memberId, state, reason])).toEqual([
      [fish, 'sent', null],
      [luna, 'excluded', 'opted-out'],
      [wang, 'excluded', 'coupon-over'],
    ]);
    // No code of the pool was spent on it.
    expect(await shop.rows(`SELECT 1 AS "one" FROM "Coupon" WHERE "state" = 'reserved'`)).toEqual([]);
  });
});
