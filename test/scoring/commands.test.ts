import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explainScores } from '../../src/scoring/explain-scores.ts';
import { databases } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';
import { DAY } from './shop.ts';

const alone = { where: 'direct' } as const;

describe.each(databases)('/tier on $name', database => {
  let house: Teahouse;

  beforeEach(async () => {
    house = await openTeahouse({ database });
    await house.says('boss', '你好', alone);
    await house.says('xiaoyu', '早上好');
    await house.says('amay', '有面膜吗');
    await house.db.write(sql =>
      sql.run(
        `UPDATE "Member" SET "orderCount" = 5, "spentCents" = 40000, "lastOrderAt" = ? WHERE "name" = '小鱼'`,
        house.clock.now(),
      ),
    );
  });
  afterEach(() => house.close());

  const boss = async (words: string) => (await house.says('boss', words, alone)).join('\n');

  it('shows the rules and how many are where, also before anybody was scored', async () => {
    const shown = await boss('/tier');
    expect(shown).toContain('· 钻石 1 位：12 分起');
    expect(shown).toContain('· 黄金 0 位：8 分起');
    expect(shown).toContain('· 白银 2 位：其余的');
    expect(shown).toContain('· 新朋友 3 位：来了不到 14 天');
    expect(shown).toContain('消费 100/300/1000/3000 元');
    expect(await boss('等级')).toBe(shown);
  });

  it('tells why somebody is what they are, and what they were', async () => {
    expect(await boss('/tier why @小鱼')).toBe(
      '小鱼\n钻石：最近 5 + 次数 4 + 金额 3 = 12 分（12 分起）\n新朋友：来了 0 天',
    );
    expect(await boss('/tier 为什么 @阿May')).toContain('还没下过单，按来往算');
    house.clock.pass(20 * DAY);
    expect(await boss('/tier why @小鱼')).toBe(
      [
        '小鱼',
        '钻石：最近 4 + 次数 4 + 金额 3 = 11 分（12 分起，分数降得不多，先保留）',
        '渐冷：平时隔 7 天来一次，这回 20 天没来（超过 18 天）',
        '· 2026-12-12 新朋友 → 渐冷',
      ].join('\n'),
    );
    expect(await boss('/tier why @谁呀')).toContain('谁呀');
  });

  it('changes a rule, scores everybody again, and tells who moved', async () => {
    await boss('/tier');
    expect(await boss('/tier set tiers 钻石=15 黄金=8 白银=0')).toBe(
      '改好了，重新算过：\n· 钻石 → 黄金：1 位',
    );
    expect(await boss('/tier set slack 2')).toBe('改好了，谁的等级都没变。');
    expect(await boss('/tier set tiers 掌柜=10 茶客=0')).toContain('· 黄金 → 掌柜：1 位');
    expect(await boss('/tier')).toContain('· 掌柜 1 位：10 分起');
    expect(await boss('/tier set default')).toContain('· 掌柜 → 钻石：1 位');
    expect(await boss('/tier set by quintiles')).toContain('→');
    expect(await boss('/tier')).toContain('按五分位');
  });

  it('shows how it is used after what it cannot read', async () => {
    const wrong = [
      'what',
      'set',
      'set orders',
      'set orders 1 2 3',
      'set orders a b c d',
      'why',
      'set colour 3',
    ];
    for (const words of [...wrong, 'set tiers diamond', 'set quiet 1 2', 'set by luck', 'set default now']) {
      expect(await boss(`/tier ${words}`), words).toContain('用法：');
    }
  });

  it('refuses rules that make no sense, and keeps those it has', async () => {
    for (const words of ['orders 5 4 3 2', 'tiers a=3 b=3', 'slack 99', 'quiet 5 4 3', 'keep -1', 'new x']) {
      expect(await boss(`/tier set ${words}`), words).toContain('这样设不行');
    }
    expect(await boss('/tier')).toContain('· 钻石 1 位：12 分起');
  });

  it('lets a viewer look and a manager change, and nobody else', async () => {
    const asks = async (words: string) => (await house.says('xiaoyu', words, alone)).join('\n');
    const become = (role: string) =>
      house.db.write(sql => sql.run(`UPDATE "Member" SET "role" = ? WHERE "name" = '小鱼'`, role));
    expect(await asks('/tier')).toContain('只给店里管事的人用');
    await become('editor');
    expect(await asks('/tier')).toContain('· 钻石 1 位');
    expect(await asks('/tier set slack 2')).toContain('经理以上');
    await become('manager');
    expect(await asks('/tier set slack 2')).toContain('改好了');
  });

  it('has a way out of rules that cannot be read', async () => {
    await house.db.write(sql =>
      sql.run(`INSERT INTO "Setting" ("key", "value") VALUES ('scoring.rules', 'oops')`),
    );
    expect(await boss('/tier')).toContain('/tier set default');
    expect(await boss('/tier set default')).toContain('改好了');
    expect(await boss('/tier')).toContain('· 钻石 1 位');
  });

  it('explains in both languages for a card, and nothing about nobody', async () => {
    const deps = featureDeps(house.db, house.clock);
    const [row] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Member" WHERE "name" = '小鱼'`);
    expect(await explainScores(deps, row?.id ?? 0, 'en')).toEqual({
      tier: 'diamond: recency 5 + frequency 4 + money 3 = 12 (from 12)',
      stage: 'new: here for 0 days',
      changes: [],
    });
    expect(await explainScores(deps, 999_999, 'en')).toBeUndefined();
  });
});

describe.each(databases)('/koc on $name', database => {
  let house: Teahouse;

  beforeEach(async () => {
    house = await openTeahouse({ database });
    await house.says('boss', '你好', alone);
    for (const words of ['早', '有人吗', '今天喝什么']) await house.says('xiaoyu', words);
    await house.says('amay', '龙井');
  });
  afterEach(() => house.close());

  it('names those the group lives by, with what they did, and no operator', async () => {
    await house.says('boss', '大家好');
    const told = (await house.says('boss', '/koc')).join('\n');
    expect(told.split('\n')).toEqual([
      '最近 30 天，多亏有你们：',
      '1. 小鱼　6 分：来了 1 天，发言 3，帮人答疑 0，点赞 0',
      '2. 阿May　4 分：来了 1 天，发言 1，帮人答疑 0，点赞 0',
    ]);
    house.clock.pass(40 * DAY);
    expect((await house.says('boss', '/koc')).join('\n')).toBe('最近 30 天还没人说话。');
  });

  it('takes the name of a group, and tells which there are', async () => {
    const [group] = await house.db.read<{ title: string }>(
      `SELECT "title" FROM "Room" WHERE "kind" = 'group'`,
    );
    const boss = async (words: string) => (await house.says('boss', words, alone)).join('\n');
    expect(await boss(`/koc ${group?.title}`)).toContain('1. 小鱼');
    expect(await boss('/koc 没有的群')).toBe(`没有「没有的群」这个群。有：${group?.title}。`);
    expect(await boss('/koc')).toContain('用法：');
  });
});
