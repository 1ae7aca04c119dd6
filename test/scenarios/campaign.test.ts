import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../campaigns/house.ts';
import { databases } from '../support/databases.ts';

const PEOPLE = ['小鱼', 'Luna', '旺财妈', '阿福'];
const OPERATORS = { 小编: 'editor', 店长: 'manager', 老板: 'owner' };

const FRIDAY = [
  '/campaign new 周五上新',
  '人群: role:member',
  '时间: 2026-11-27 20:00',
  '券: SPRING20',
  '--- tier:diamond',
  '{{ name }}，钻石专属：{{ coupon }}',
  '---',
  '{{ name }}，新茶到了，{{ coupon_title }}：{{ coupon }}',
  '[[看看]] [[不要]]',
].join('\n');

describe.each(databases)('A campaign from its first line to its report, on $name', database => {
  let shop: Shop;
  const boss = (words: string) => shop.says('老板', words);
  const code = (answers: string[]): string => /\/confirm (\w{4})/.exec(answers.join('\n'))?.[1] ?? '';
  const yes = (who: string, answers: string[]): Promise<string[]> =>
    shop.says(who, `/confirm ${code(answers)}`);

  beforeEach(async () => {
    shop = await openShop(database);
    await shop.people([...PEOPLE, ...Object.keys(OPERATORS)]);
    for (const [name, role] of Object.entries(OPERATORS)) {
      await shop.db.write(sql => sql.run('UPDATE "Member" SET "role" = ? WHERE "name" = ?', role, name));
    }
    await shop.db.write(sql => sql.run(`UPDATE "Member" SET "tier" = 'diamond' WHERE "name" = '小鱼'`));
    await boss('/coupon new SPRING20:\n优惠: 8折\n数量: 10\n标题: 春日八折');
  });
  afterEach(async () => {
    expect(shop.errors()).toEqual([]);
    await shop.close();
  });

  /** Days go by; the engine looks as its schedule would have it. */
  const passTo = async (at: number): Promise<void> => {
    shop.clock.pass(at - shop.clock.now());
    await shop.quiet();
  };

  it('is written by an editor, seen in a dry run, approved by a manager, sent, redeemed and measured', async () => {
    expect(await shop.says('小鱼', '/campaign list')).toEqual(['这个命令只给店里管事的人用。']);
    expect(await shop.says('小编', FRIDAY)).toEqual([
      '「周五上新」存成草稿了。\n下一步：/campaign dryrun 周五上新',
    ]);

    const [dry = ''] = await shop.says('小编', '/campaign dryrun 周五上新');
    expect(dry.split('\n')).toEqual([
      '「周五上新」预演，按 2026-11-27 20:00（Asia/Shanghai） 算，什么都没发：',
      '会收到的 4 位，人群里共 4 位。',
      '2026-11-27 20:00 左右发完。',
      '券「SPRING20」春日八折，8 折，要 4 张。',
      '券池还有 10 张。',
      '',
      '— tier:diamond，1 —',
      '给 小鱼：',
      '小鱼，钻石专属：券码',
      '',
      '— 其余的人，3 —',
      '给 Luna：',
      'Luna，新茶到了，春日八折：券码',
      '[看看] [不要]',
      '给 旺财妈：',
      '旺财妈，新茶到了，春日八折：券码',
      '[看看] [不要]',
      '给 阿福：',
      '阿福，新茶到了，春日八折：券码',
      '[看看] [不要]',
    ]);
    expect(await shop.says('小编', '/campaign test 周五上新')).toEqual([
      '【试发 tier:diamond】\n小编，钻石专属：券码',
      expect.stringContaining('小编，新茶到了'),
    ]);
    expect(await shop.says('小编', '/campaign submit 周五上新')).toEqual([
      '「周五上新」提交了，请另一位经理或店主批：/campaign approve 周五上新',
    ]);
    expect(await shop.says('小编', '/campaign approve 周五上新')).toEqual([
      '/campaign approve 要店长以上才行。',
    ]);
    const shown = await shop.says('店长', '/campaign approve 周五上新');
    expect(shown.join('\n')).toContain('批准「周五上新」，2026-11-27 20:00 发。');
    expect(await yes('店长', shown)).toEqual(['「周五上新」批准了，2026-11-27 20:00 发。']);

    await passTo(Date.UTC(2026, 10, 27, 12));
    await shop.untilSent(4);
    await shop.quiet();
    const messages = shop.played.sendings.splice(0);
    expect(messages.map(({ room }) => room.id)).toEqual(PEOPLE);
    const codes = messages.map(({ text }) => /[0-9A-Z]{12}/.exec(text)?.[0] ?? '');
    expect(new Set(codes).size).toBe(4);

    const [redeemed = ''] = await boss(`/coupon redeem ${codes[1]} 128.00`);
    expect(redeemed).toContain('核销成功：Luna的');
    // Buttons are a numbered menu here.
    expect(await shop.says('旺财妈', '1')).toEqual(['好的，记下了～']);
    const [report = ''] = await boss('/campaign report 周五上新');
    expect(report.split('\n').slice(0, 3)).toEqual([
      '「周五上新」结束',
      '计划 4，送达 4',
      '点了或领了 1，核销 1',
    ]);
    expect(report).toContain('没有留白');
    expect(await boss('/why @Luna 周五上新')).toEqual([expect.stringContaining('收到了（其余的人）')]);
    expect(await boss('/why @店长 周五上新')).toEqual([
      expect.stringContaining('TA 现在不符合人群：role:member'),
    ]);
  });

  it('is refused with every mistake at once, and named right', async () => {
    const [refused = ''] = await shop.says(
      '小编',
      '/campaign new 周五上新\n人群: tag:护肤\n时间: 2026-11-27 20:00\n发送: 群: "VIP"\n券: SPRING2O\n---\n{{ nmae }}',
    );
    expect(refused.split('\n')).toEqual([
      '还有 3 处要改：',
      '· 第 1 行「人群: tag:护肤」：没有「护肤」这个标签。',
      '· 第 3 行「发送: 群: "VIP"」：没有叫「VIP」的群。',
      '· 第 4 行「券: SPRING2O」：没有叫「SPRING2O」的券，是不是「SPRING20」？',
    ]);
    const [template = ''] = await shop.says(
      '小编',
      '/campaign new 周五上新\n人群: role:member\n时间: 2026-11-27 20:00\n---\n你好\n{% if tier == "gold" %}{{ nmae }}{% endif %}\n{{ coupon }}',
    );
    expect(template).toContain('第 5 行');
    expect(template).toContain('没有「nmae」这个变量，是不是「name」？');
    expect(template).toContain('没有「coupon」这个变量');
    expect(await boss('/campaign show 周五上新')).toEqual(['没有叫「周五上新」的活动。']);
  });

  it('is approved by another than who submitted it above a number, by anybody below it, and again after an edit', async () => {
    await shop.says('小编', FRIDAY);
    await boss('/campaign alone 3');
    await shop.says('店长', '/campaign submit 周五上新');
    expect(await shop.says('店长', '/campaign approve 周五上新')).toEqual([
      '这次要发给 4 位，超过 3 位就要另一位经理或店主来批，不能自己提交自己批。',
    ]);
    const forBoss = await boss('/campaign approve 周五上新');
    await boss('/campaign alone 4');
    const forManager = await shop.says('店长', '/campaign approve 周五上新');
    expect(await yes('店长', forManager)).toEqual([expect.stringContaining('批准了')]);
    expect(await yes('老板', forBoss)).toEqual(['「周五上新」现在是「已批，等时间」，不能批准。']);

    const [edited = ''] = await shop.says(
      '小编',
      FRIDAY.replace('new', 'edit').replace('新茶到了', '新茶真的到了'),
    );
    expect(edited).toContain('之前的批准作废');
    await passTo(Date.UTC(2026, 10, 27, 12, 1));
    expect(shop.played.sendings.filter(({ text }) => text.includes('到了'))).toEqual([]);
  });

  it('is not approved when what was looked at is something else by now', async () => {
    await shop.says('小编', FRIDAY);
    await shop.says('小编', '/campaign submit 周五上新');
    const shown = await boss('/campaign approve 周五上新');
    await shop.db.write(sql => sql.run(`UPDATE "CouponBatch" SET "value" = 90`));
    expect((await yes('老板', shown)).join()).toContain('和你看到的不一样了');
    const again = await boss('/campaign approve 周五上新');
    await shop.says('小编', '/campaign stop 周五上新');
    await shop.says('店长', '/campaign stop 周五上新');
    expect((await yes('老板', again)).join()).toContain('现在是「草稿」，不能批准');
  });

  it('is not sent when a segment it names was changed after the approval: it waits for another', async () => {
    await boss('/segment save 老客: role:member');
    await shop.says('小编', FRIDAY.replace('role:member', 'segment:老客'));
    await shop.says('小编', '/campaign submit 周五上新');
    await yes('老板', await boss('/campaign approve 周五上新'));
    await boss('/segment save 老客: messages:>=0');
    shop.played.sendings.splice(0);
    await passTo(Date.UTC(2026, 10, 27, 12));
    expect(shop.played.sendings).toEqual([]);
    expect((await boss('/campaign show 周五上新')).join()).toContain('「周五上新」待批');
  });

  it('to everybody or to nobody is asked about twice', async () => {
    for (const [name, audience] of [
      ['全员', '所有人'],
      ['没人', 'messages:>=1000'],
    ]) {
      await shop.says('小编', `/campaign new ${name}\n人群: ${audience}\n时间: 2026-11-27 20:00\n---\n你好`);
      await shop.says('小编', `/campaign submit ${name}`);
      const once = await boss(`/campaign approve ${name}`);
      const twice = await yes('老板', once);
      expect(twice.join()).toContain('再确认一次');
      expect((await yes('老板', twice)).join()).toContain('批准了');
    }
  });

  it('stands in a calendar by date, which tells of two in one room on one day', async () => {
    await shop.db.write(sql =>
      sql.run(
        `INSERT INTO "Room" ("account", "nativeId", "kind", "title", "createdAt") VALUES ('played', 'vip', 'group', 'VIP', 0)`,
      ),
    );
    const post = (name: string, when: string) =>
      shop.says('小编', `/campaign new ${name}\n人群: 所有人\n${when}\n群: VIP\n---\n早`);
    await post('早安', '每: 周五 9:30');
    await post('晚安', '时间: 2026-11-27 21:00');
    await shop.says('小编', '/campaign new 欢迎\n人群: 所有人\n当: 入群 + 3天\n---\n你好 {{ name }}');
    const [calendar = ''] = await boss('/campaign list');
    expect(calendar.split('\n').slice(0, 3)).toEqual([
      '2026-11-27',
      '· 09:30 早安（草稿，群: "VIP"）',
      '· 21:00 晚安（草稿，群: "VIP"）',
    ]);
    expect(calendar).toContain('· 欢迎（草稿，入群 + 3天，私聊）');
    expect(calendar).toContain('⚠️ 2026-11-27「VIP」一天有 2 个：早安、晚安，错开吧。');
  });

  it('is copied, paused, resumed, stopped and removed', async () => {
    await shop.says('小编', FRIDAY);
    expect((await shop.says('小编', '/campaign copy 周五上新 -> 周六上新')).join()).toContain(
      '「周六上新」存成草稿了。',
    );
    expect(await shop.says('小编', '/campaign remove 周六上新')).toEqual(['「周六上新」删掉了。']);
    expect((await boss('/campaign pause 周五上新')).join()).toBe('「周五上新」现在是「草稿」，不能暂停。');
    await shop.says('小编', '/campaign submit 周五上新');
    await yes('老板', await boss('/campaign approve 周五上新'));
    expect((await boss('/campaign pause 周五上新')).join()).toContain('停在这里了');
    expect((await boss('/campaign resume 周五上新')).join()).toContain('接着发');
    const asked = await boss('/campaign stop 周五上新');
    expect(asked.join()).toContain('停掉「周五上新」不能恢复');
    expect((await yes('老板', asked)).join()).toContain('停掉了');
    expect((await shop.says('小编', '/campaign remove 周五上新')).join()).toContain('删不了');
    expect((await boss('/campaign show 周五上线')).join()).toBe(
      '没有叫「周五上线」的活动，是不是「周五上新」？',
    );
  });
});
