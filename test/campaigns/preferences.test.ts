import { afterEach, describe, expect, it } from 'vitest';
import { explainRecipient } from '../../src/campaigns/explain.ts';
import { readCampaign } from '../../src/campaigns/read-campaign.ts';
import { databases } from '../support/databases.ts';
import { openShop, planOf, type Shop } from './house.ts';

const open: Shop[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

describe.each(databases)('what members want on $name', database => {
  async function shopWith(names: string[]) {
    const shop = await openShop(database);
    open.push(shop);
    const ids = await shop.people(names);
    return { shop, ids };
  }
  const kept = (shop: Shop) =>
    shop.rows<{ marketing: string; share: number }>('SELECT "marketing", "share" FROM "Preference"');
  const changes = async (shop: Shop): Promise<string[]> => {
    const rows = await shop.rows<{ before: string; after: string; by: string }>(
      'SELECT "before", "after", "by" FROM "ConsentChange" ORDER BY "id"',
    );
    return rows.map(({ before, after, by }) => `${by}: ${before} → ${after}`);
  };

  it('is minded with the hours that a campaign keeps quiet itself, and their tags are told', async () => {
    const { shop, ids } = await shopWith(['小鱼']);
    await shop.db.write(async sql => {
      await sql.run(`INSERT INTO "Tag" ("name", "createdAt") VALUES ('护肤', 0), ('绿茶', 0)`);
      for (const [tagId, strength] of [
        [1, 0.5],
        [2, 1],
      ] as const)
        await sql.run(
          `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
             "firstSeenAt", "lastSeenAt", "carriedUntil") VALUES (?, ?, 'rule', 1, ?, 30, 1, 0, 0, 8.64e15)`,
          ...[ids[0] ?? 0, tagId, strength],
        );
    });
    const source = `人群: 所有人\n时间: 2026-11-22 20:30\n免打扰: 20:00-21:30\n---\n你喜欢{{ tags }}{% if tags contains '绿茶' %}，新绿茶到了{% endif %}`;
    const { plan } = await readCampaign(shop.house.deps, source);
    expect(plan.quiet).toEqual({ from: '20:00', to: '21:30' });
    await shop.approve(plan, '安静', Date.parse('2026-11-22T20:30:00+08:00'));
    await shop.house.passSeconds(1);
    shop.clock.pass(Date.parse('2026-11-22T20:31:00+08:00') - shop.clock.now());
    await shop.look();
    await shop.quiet();
    const [waiting] = await shop.recipients();
    expect(waiting).toMatchObject({ reason: 'quiet-hours', dueAt: Date.parse('2026-11-22T21:30:00+08:00') });
    shop.clock.pass(Date.parse('2026-11-22T21:31:00+08:00') - shop.clock.now());
    await shop.look();
    await shop.untilSent(1);
    expect(shop.played.sendings.map(({ text }) => text)).toEqual(['你喜欢绿茶、护肤，新绿茶到了']);
  });

  it('is kept by a word, answered kindly, and written down each time', async () => {
    const { shop } = await shopWith(['小鱼']);
    expect(await shop.says('小鱼', '少发点')).toEqual([expect.stringContaining('少发一半')]);
    expect(await shop.says('小鱼', '少发点')).toEqual([expect.stringContaining('少发一半')]);
    expect(await shop.says('小鱼', '/less')).toEqual([expect.stringContaining('已经是最少')]);
    expect(await shop.says('小鱼', '只要优惠')).toEqual([expect.stringContaining('有券才找你')]);
    expect(await shop.says('小鱼', '退订')).toEqual([expect.stringContaining('不再给你发活动')]);
    expect(await shop.says('小鱼', '少发点')).toEqual([expect.stringContaining('已经退订')]);
    expect(await shop.says('小鱼', '/startagain')).toEqual([expect.stringContaining('欢迎回来')]);
    expect(await kept(shop)).toEqual([{ marketing: 'all', share: 1 }]);
    expect(await changes(shop)).toEqual([
      'less: all → all ×0.5',
      'less: all ×0.5 → all ×0.25',
      'less: all ×0.25 → all ×0.25',
      'coupons: all ×0.25 → coupons ×0.25',
      'stop: coupons ×0.25 → none',
      'start: none → all',
    ]);
  });

  it('counts for the next message, and both sides are told the true reason', async () => {
    const { shop, ids } = await shopWith(['小鱼', 'Luna', '旺财妈']);
    await shop.db.write(async sql => {
      await sql.run(`INSERT INTO "Tag" ("name", "createdAt") VALUES ('护肤', 0)`);
      for (const id of ids)
        await sql.run(
          `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "quote", "confidence", "strength", "halfLifeDays",
             "hits", "firstSeenAt", "lastSeenAt", "carriedUntil") VALUES (?, 1, 'rule', '敏感肌', 1, 1, 30, 1, 0, 0, 8.64e15)`,
          id,
        );
    });
    await shop.says('Luna', '退订');
    await shop.approve(planOf({ audience: 'tag:护肤 AND messages:>=0' }));
    await shop.look();
    await shop.untilSent(2);
    await shop.quiet();
    shop.played.sendings.splice(0);
    const [told = ''] = await shop.says('小鱼', '为什么推给我');
    expect(told).toContain('「周五上新」发给你，是因为你有「护肤」标签（你说过「敏感肌」）');
    expect(await shop.says('Luna', '/whyme')).toEqual([expect.stringContaining('没有给你推过')]);
    expect(await explainRecipient(shop.house.deps, ids[1] ?? 0, 1)).toMatchObject([
      { state: 'excluded', reason: 'opted-out', variant: 'A' },
    ]);
  });
});
