import { afterEach, describe, expect, it } from 'vitest';
import type { CampaignPlan } from '../../src/campaigns/campaign-plan.ts';
import { insertBatch } from '../../src/coupons/store-batches.ts';
import type { MessageEvent } from '../../src/kernel/message.ts';
import { databases } from '../support/databases.ts';
import { said } from '../support/played-channel.ts';
import { openShop, planOf, type Shop } from './house.ts';

const open: Shop[] = [];
afterEach(async () => {
  for (const shop of open.splice(0)) {
    expect(shop.errors()).toEqual([]);
    await shop.close();
  }
});

const CHOICES = {
  type: 'choices' as const,
  text: '来领券吧',
  options: [
    { id: 'claim', label: '领券' },
    { id: 'pick2', label: '不要' },
  ],
};
const BLOCKS = [{ variants: [{ name: 'A', parts: [CHOICES] }] }];

describe.each(databases)('A coupon of a campaign on $name', database => {
  async function shopWith(names: string[], plan: Partial<CampaignPlan>) {
    const shop = await openShop(database, { buttons: true });
    open.push(shop);
    await shop.people(names);
    await insertBatch(
      shop.db,
      {
        ...{ name: 'SPRING20', kind: 'percent', value: 20, title: '', minimumCents: 0, pool: 'generated' },
        ...{ poolSize: 5, publicCode: null, perMember: 1, tiers: null, validFrom: null, validTo: null },
        ...{ daysAfterIssue: null, claim: true },
      },
      { now: 0, byId: 1, currency: 'CNY', random: shop.house.deps.random },
    );
    await shop.db.write(sql =>
      sql.run(
        `INSERT INTO "Room" ("account", "nativeId", "kind", "title", "createdAt") VALUES ('played', 'vip', 'group', 'VIP', 0)`,
      ),
    );
    await shop.approve(planOf({ coupon: 'SPRING20', blocks: BLOCKS, ...plan }));
    await shop.look();
    await shop.untilSent(1);
    await shop.quiet();
    const posted = shop.played.sendings.splice(0);
    return { shop, posted };
  }
  const coupons = (shop: Shop) =>
    shop.rows<{ state: string; by: string | null; n: number }>(
      `SELECT "state", "by", CAST(count(*) AS int) AS "n" FROM "Coupon" GROUP BY "state", "by" ORDER BY "state"`,
    );
  const inGroup = { account: 'played', id: 'vip', kind: 'group' as const };
  const from = (name: string) => ({ account: 'played', id: name, name, durable: true });
  /** Something happens in the group or alone; where and what the house answers. */
  const answers = async (
    shop: Shop,
    event: Partial<MessageEvent> & { choice?: string },
  ): Promise<string[]> => {
    shop.clock.pass(1_000);
    const base = said('', { at: shop.clock.now(), ...event }) as MessageEvent;
    const { choice } = event;
    await shop.played.accept(choice === undefined ? base : { ...base, kind: 'choice', choice });
    await shop.house.settle();
    return shop.played.sendings.splice(0).map(({ room, text }) => `${room.id}: ${text}`);
  };
  const buttonsOf = (posted: Awaited<ReturnType<typeof shopWith>>['posted']): string[] =>
    posted[0]?.message.parts.flatMap(part =>
      part.type === 'choices' ? part.options.map(({ id }) => id) : [],
    ) ?? [];

  it('is claimed by a button in a direct message: one code, and none was kept for anybody before', async () => {
    const { shop, posted } = await shopWith(['小鱼', 'Luna'], {});
    expect(posted).toHaveLength(2);
    expect(await coupons(shop)).toEqual([{ state: 'free', by: null, n: 5 }]);
    const [claim = '', no = ''] = buttonsOf(posted);
    const alone = { room: { account: 'played', id: '小鱼', kind: 'direct' as const }, from: from('小鱼') };
    expect(await answers(shop, { ...alone, choice: claim })).toEqual([
      expect.stringMatching(/^小鱼: 领到了：.*券码/su),
    ]);
    expect(await answers(shop, { ...alone, choice: claim })).toEqual([expect.stringContaining('领到上限')]);
    expect(await answers(shop, { ...alone, choice: no })).toEqual(['小鱼: 好的，记下了～']);
    expect(await coupons(shop)).toEqual([
      { state: 'free', by: null, n: 4 },
      { state: 'issued', by: 'claim', n: 1 },
    ]);
    const acted = await shop.rows<{ actedAt: number | null }>(
      'SELECT "actedAt" FROM "Recipient" ORDER BY "id"',
    );
    expect(acted.map(({ actedAt }) => actedAt !== null)).toEqual([true, false]);
  });

  it('is invited to in a room and claimed there by a word: the code goes to the direct chat only', async () => {
    const { shop, posted } = await shopWith(['小鱼'], { send: { to: 'claim', room: 'VIP' } });
    expect(posted.map(({ room }) => room.id)).toEqual(['vip']);
    const heard = await answers(shop, {
      room: inGroup,
      from: from('小鱼'),
      addressed: false,
      parts: [{ type: 'text', text: '领券' }],
    });
    expect(heard).toEqual([
      expect.stringMatching(/^小鱼: 领到了：.*券码/su),
      'vip: 领到了！私聊我发「优惠券」看券码。',
    ]);
    expect(
      await answers(shop, {
        room: inGroup,
        from: from('小鱼'),
        addressed: false,
        parts: [{ type: 'text', text: '领券真好' }],
      }),
    ).toEqual([]);
    const acted = await shop.rows<{ actedAt: number | null }>('SELECT "actedAt" FROM "Recipient"');
    expect(acted[0]?.actedAt).not.toBeNull();
  });

  it('is not given for a word that nothing was sent before, nor for a button of a test', async () => {
    const shop = await openShop(database, { buttons: true });
    open.push(shop);
    await shop.people(['小鱼']);
    const group = { room: inGroup, from: from('小鱼'), addressed: false };
    expect(await answers(shop, { ...group, parts: [{ type: 'text', text: '领券' }] })).toEqual([]);
    expect(await answers(shop, { ...group, choice: 'campaign.0.claim' })).toEqual([
      'vip: 这是试发，按钮不算数。',
    ]);
    expect(await answers(shop, { ...group, choice: 'campaign.999.claim' })).toEqual([
      'vip: 这个活动已经结束啦。',
    ]);
  });
});
