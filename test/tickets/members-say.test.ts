import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;
const MINUTE_MS = 60_000;

describe.each(databases)('What members have to say, on $name', database => {
  let house: Teahouse;
  const boss = async (words: string) => (await house.says('boss', words, privately)).join('\n');
  const heardByBoss = () => house.heard('direct', 'boss');

  beforeEach(async () => {
    house = await openTeahouse({ database });
    await boss('你好');
    await house.says('xiaoyu', '你好', privately);
    await house.passSeconds(3);
  });
  afterEach(() => house.close());

  it('is a ticket by /feedback, and they hear what came of it', async () => {
    expect(await house.says('xiaoyu', '反馈', privately)).toEqual([
      '用法：/feedback 想说的话（例：/feedback 包装有点难拆）',
    ]);
    expect(await house.says('xiaoyu', '/feedback 包装有点难拆', privately)).toEqual([
      '收到，谢谢你告诉我们（#1）。店里的人会看，有结果我就告诉你。',
    ]);
    expect(heardByBoss().at(-1)).toMatch(/^#1 小鱼私聊反馈：\n> 包装有点难拆/);
    await boss('/ticket close 1 换了新盒子');
    await house.settle();
    expect(house.heard('direct', 'xiaoyu').at(-1)).toContain('「包装有点难拆」处理好了：换了新盒子');
  });

  it('in a room makes a ticket where it is a complaint, and nothing is said there', async () => {
    expect(await house.says('xiaoyu', '等了十天还没发货，客服也不理我')).toEqual([]);
    expect(heardByBoss().at(-1)).toMatch(/^#1 小鱼在「.*」投诉：\n> 等了十天还没发货，客服也不理我/);
    expect(await house.says('xiaoyu', '你们家服务太差了')).toEqual([]);
    expect(await boss('/ticket list')).toMatch(/^#1 \[投诉\] 小鱼@.*：等了十天还没发货，客服也不理我（待接/);
    expect(await boss('/ticket show 1')).toContain('小鱼: 你们家服务太差了');
    // A joke, a question, another shop, and what the people here say themselves.
    for (const words of ['再不上新我要投诉了哈哈哈', '如果收到是坏的怎么办', '隔壁那家服务太差了']) {
      expect(await house.says('xiaoyu', words)).toEqual([]);
    }
    await house.says('boss', '我要投诉快递');
    const rows = await house.db.read('SELECT "id" FROM "Ticket"');
    expect(rows).toHaveLength(1);
  });

  it('floods nobody: of many complaints at once the first are told, and all stand in the queue', async () => {
    const before = heardByBoss().length;
    for (let i = 0; i < 14; i++) await house.says(`guest-客人${i}`, '你们家服务太差了', privately);
    expect(await house.db.read('SELECT 1 AS "one" FROM "Ticket"')).toHaveLength(14);
    expect(heardByBoss()).toHaveLength(before + 10);
  });

  it('is no news to them before somebody answers', async () => {
    await house.says('xiaoyu', '你们家服务太差了');
    const before = house.heard('group', 'xiaoyu').length;
    await boss('/ticket close 1 私下说过了');
    await house.settle();
    house.clock.pass(20 * 60 * MINUTE_MS);
    for (const { name, run } of house.app().schedules) if (name === 'tickets.promises') await run();
    await house.settle();
    expect(house.heard('group', 'xiaoyu')).toHaveLength(before);
    await house.says('xiaoyu', '收到的面膜是坏的');
    await boss('/ticket reply 2 马上给你补发');
    await house.settle();
    expect(house.heard('group', 'xiaoyu').at(-1)).toContain('马上给你补发');
  });

  it('is for those alone who look after that room', async () => {
    await house.says('amay', '你好', privately);
    await house.passSeconds(3);
    await house.says('boss', '/op add @阿May agent room');
    await house.says('xiaoyu', '/feedback 有话私下说', privately);
    await house.says('xiaoyu', '收到的面膜是坏的');
    await house.settle();
    const told = house.heard('direct', 'amay').join('\n');
    expect(told).toContain('收到的面膜是坏的');
    expect(told).not.toContain('有话私下说');
    expect(await house.says('amay', '/ticket list')).toEqual(['已私信给你。']);
    const listed = house.heard('direct', 'amay').at(-1);
    expect(listed).toMatch(/^#2 \[投诉\]/);
    expect(listed).not.toContain('#1');
    expect(await house.says('amay', '/ticket show 1')).toEqual(['这个不在你管的群里。']);
  });
});
