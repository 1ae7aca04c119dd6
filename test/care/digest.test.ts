import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minuteOf } from '../../src/care/digest.ts';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const HOUR_MS = 3_600_000;

describe('An hour of the day', () => {
  it.each([
    ['21:00', 1_260],
    ['9', 540],
    ['９：３０', 570],
    ['8点', 480],
    ['24:00', undefined],
    ['12:60', undefined],
    ['off', undefined],
    ['', undefined],
  ])('%s is minute %s', (hour, minute) => {
    expect(minuteOf(hour)).toBe(minute);
  });
});

describe.each(databases)('The digest of the day on $name', database => {
  let house: Teahouse;

  beforeEach(async () => {
    // 20:00 in Shanghai.
    house = await openTeahouse({ database });
    await house.says('boss', '你好', { where: 'direct' });
  });
  afterEach(() => house.close());

  const boss = (words: string) => house.says('boss', words, { where: 'direct' });
  const digests = () => house.heard('direct', 'boss').filter(words => words.includes('小结\n'));
  const tick = async () => {
    for (const schedule of house.app().schedules) if (schedule.name === 'digest') await schedule.run();
    await house.settle();
  };

  async function aDay(): Promise<void> {
    await boss('/kb add\n发货要多久？\n一般两天。');
    await boss('/tag rule add 护肤: 面霜|精华');
    await house.sandbox.join('wangcai');
    await house.says('xiaoyu', '这款面霜好用吗');
    await house.says('xiaoyu', '能开发票吗', { mention: true });
    await house.says('amay', '可以开发票吗', { mention: true });
    await house.says('luna', '便宜好茶 spam.com/x');
    await house.sandbox.leave('wangcai');
    await house.settle();
  }

  it('tells what was asked, what moved people, what waits, in numbers', async () => {
    await aDay();
    const [digest = ''] = await boss('/digest');
    const lines = digest.split('\n');
    expect(lines[0]).toBe('11月22日小结');
    expect(lines[1]).toMatch(/^4 个人说了 \d+ 句话，来了 1 位，走了 1 位。$/u);
    expect(lines[2]).toMatch(/^答上 \d 个问题，\d 个没答上。$/u);
    expect(digest).toContain('大家在问\n· ');
    expect(digest).toMatch(/发票吗（\d 次，还没有答案）/u);
    expect(digest).toContain('聊得多的\n· 护肤 1 人');
    expect(digest).toContain('等人来看\n');
    expect(digest).toContain('试运行里有 1 条像广告的话');
    await boss('/language en');
    expect((await boss('/digest'))[0]).toContain('The day, 2026-11-22\n');
  });

  it('names who is unhappy', async () => {
    await house.says('xiaoyu', '/feedback 等了三天还没人理我，太失望了，我要投诉', { where: 'direct' });
    const [complaint] = await house.db.read<{ id: number; kind: string }>(
      'SELECT "id", "kind" FROM "Ticket"',
    );
    if (complaint?.kind !== 'complaint') {
      await house.db.write(sql => sql.run(`UPDATE "Ticket" SET "kind" = 'complaint'`));
    }
    expect((await boss('/digest'))[0]).toMatch(/不太开心的\n· 小鱼：等了三天还没人理我.*（#\d+）/u);
  });

  it('comes once a day at its hour, over restarts', async () => {
    await aDay();
    await tick();
    expect(digests()).toEqual([]);
    house.clock.pass(HOUR_MS);
    await tick();
    await tick();
    expect(digests()).toHaveLength(1);
    await house.crashAndStart();
    await tick();
    expect(digests()).toHaveLength(1);
    house.clock.pass(24 * HOUR_MS);
    await house.says('xiaoyu', '新的一天');
    await tick();
    expect(digests()).toHaveLength(2);
    expect(digests()[1]).toContain('11月23日小结');
  });

  it('is of the day before where it comes in the morning, and of none where it is off', async () => {
    await aDay();
    expect(await boss('/digest at 8:30')).toEqual(['好，每天 08:30 把小结发到你们的私聊。']);
    house.clock.pass(12 * HOUR_MS);
    await tick();
    expect(digests()).toEqual([]);
    house.clock.pass(HOUR_MS);
    await tick();
    expect(digests()).toHaveLength(1);
    expect(digests()[0]).toContain('11月22日小结');
    expect(await boss('/digest off')).toEqual(['好，不再每天发小结；想看就发 /digest。']);
    house.clock.pass(48 * HOUR_MS);
    await house.says('xiaoyu', '早');
    await tick();
    expect(digests()).toHaveLength(1);
  });

  it('disturbs nobody where nothing happened, and is refused whoever may not', async () => {
    house.clock.pass(2 * 24 * HOUR_MS + HOUR_MS);
    await tick();
    expect(digests()).toEqual([]);
    expect((await boss('/digest at noon'))[0]).toContain('用法：/digest');
    expect(await house.says('xiaoyu', '/digest', { where: 'direct' })).toEqual([
      '这个命令只给店里管事的人用。',
    ]);
    await boss('/op add @小鱼 agent');
    expect(await house.says('xiaoyu', '/digest at 9', { where: 'direct' })).toEqual([
      '时间要店长以上的人来定。',
    ]);
  });
});
