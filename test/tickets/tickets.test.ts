import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;
const UNKNOWN = '这个我还不知道，问问店里的人吧。';
const MINUTE_MS = 60_000;

describe.each(databases)('A question for a person, on $name', database => {
  let house: Teahouse;
  let platform: ReturnType<typeof playedChannel>;
  /** What somebody on a platform without buttons is answered alone. */
  const says = async (words: string): Promise<string[]> => {
    const before = platform.sendings.length;
    await platform.accept(said(words));
    await house.settle();
    return platform.sendings.slice(before).map(({ text }) => text);
  };
  const boss = async (words: string) => (await house.says('boss', words, privately)).join('\n');
  /** Time goes by, and what is due is done; what the asker was told meanwhile. */
  const pass = async (minutes: number): Promise<string[]> => {
    const before = platform.sendings.length;
    house.clock.pass(minutes * MINUTE_MS);
    const [work] = house.app().schedules.filter(({ name }) => name === 'tickets.promises');
    await work?.run();
    await house.settle();
    return platform.sendings.slice(before).map(({ text }) => text);
  };
  const ask = async (): Promise<string[]> => {
    await says('可以代写贺卡吗');
    return says('1');
  };
  const heardByBoss = () => house.heard('direct', 'boss');

  beforeEach(async () => {
    platform = playedChannel();
    house = await openTeahouse({ database, channels: [platform.channel] });
    await boss('你好');
    await house.passSeconds(2);
  });
  afterEach(() => house.close());

  it('is handed over by a number where there are no buttons, and answered where it was asked', async () => {
    expect(await says('可以代写贺卡吗')).toEqual([UNKNOWN]);
    expect(await says('1')).toEqual(['好，已经请店里的人看了（#1），有回复我就告诉你。']);
    expect(await says('1')).toEqual(['这个已经转给店里的人了（#1），请等一等。']);
    expect(heardByBoss().at(-1)).toContain('#1 阿May私聊问：\n> 可以代写贺卡吗\n');
    const before = platform.sendings.length;
    const heard = await boss('/ticket reply 1 可以，下单时备注');
    expect(heard).toContain('转告 阿May 了。');
    await house.until(() => heardByBoss().length > 3);
    await house.settle();
    expect(heardByBoss().join('\n')).toContain(
      '有人问「可以代写贺卡吗」，已经有人答了：\n可以，下单时备注\n要收进知识库吗？问过的人会收到。',
    );
    expect(platform.sendings.slice(before).map(({ text }) => text)).toEqual([
      '你问的「可以代写贺卡吗」，店里的人回复了：\n可以，下单时备注',
    ]);
  });

  it('is listed, taken, noted on, shown, closed with a reason and reopened by those who may', async () => {
    expect(await boss('/ticket')).toBe('没有等着人的问题。');
    await ask();
    // Asked at eight in the evening: the answer is due after the night.
    expect(await boss('/ticket list')).toBe('#1 阿May：可以代写贺卡吗（待接，11月23日 09:00 前）');
    expect(await boss('/ticket take 1')).toBe('#1 归你了。');
    expect(await boss('/ticket note 1 老客户，客气点')).toBe('#1 记下了，只有店里的人看得到。');
    expect(await boss('/ticket show 1')).toBe(
      '#1 阿May：可以代写贺卡吗（处理中，老板，11月23日 09:00 前）\n阿May: 可以代写贺卡吗\n老板（内部）: 老客户，客气点',
    );
    expect(await boss('/ticket reopen 1')).toBe('这个本来就开着。');
    const before = platform.sendings.length;
    expect(await boss('/ticket close 1 电话里说了')).toBe('#1 结了。');
    expect(await boss('/ticket list')).toBe('没有等着人的问题。');
    expect(await boss('/ticket list 已结')).toBe('#1 阿May：可以代写贺卡吗（已结，老板）');
    expect(await boss('/ticket reply 1 再说一句')).toMatch(/^这个已经结了/);
    expect(await boss('/ticket reopen 1 忘了一件事')).toBe('#1 又打开了。');
    expect(platform.sendings.slice(before).map(({ text }) => text)).toEqual([
      '「可以代写贺卡吗」处理好了：电话里说了',
      '「可以代写贺卡吗」又拿出来看了：忘了一件事',
    ]);
    expect(await boss('/ticket take 9')).toBe('没有这个编号，发 /ticket list 看看。');
    const wrong = ['burn 1', 'reply 1', 'close 1', 'note 1', 'assign 1', 'promise 1', 'take x', 'stats x'];
    for (const words of wrong) expect(await boss(`/ticket ${words}`)).toMatch(/^用法/);
    expect(await house.says('xiaoyu', '/ticket list')).toEqual(['这个命令只给店里管事的人用。']);
    const kinds = await house.db.read<{ kind: string }>('SELECT "kind" FROM "TicketMessage" ORDER BY "id"');
    expect(kinds.map(({ kind }) => kind)).toEqual(['asked', 'state', 'note', 'state', 'state']);
  });

  it('is answered once by a reply that quotes what was told, also when that comes twice', async () => {
    await ask();
    const lines = house.sandbox.lines(house.sandbox.directRoom('boss').id);
    const told = lines.findLast(({ from }) => from.id === house.sandbox.bot.id)?.id ?? '';
    const before = platform.sendings.length;
    expect(await house.says('boss', '可以的', { ...privately, quote: told })).toContain('转告 阿May 了。');
    await house.crashAndStart();
    await house.settle();
    expect(platform.sendings.slice(before).map(({ text }) => text)).toEqual([
      '你问的「可以代写贺卡吗」，店里的人回复了：\n可以的',
    ]);
    expect(await house.says('boss', '谢谢', { ...privately, quote: lines[0]?.id ?? '' })).not.toContain(
      '转告 阿May 了。',
    );
  });

  it('and what did not help is said by a number too', async () => {
    await boss('/kb add\n多久发货\n两天');
    expect(await says('多久发货')).toEqual(['两天']);
    expect(await says('2')).toEqual(['没帮上，抱歉。我记下了，会请店里的人补上。']);
    expect(await says('1')).toEqual(['好，已经请店里的人看了（#1），有回复我就告诉你。']);
    expect(await boss('/kb gaps')).toContain('#1「多久发货」1 次，1 人，私聊');
  });

  it('is promised by a moment, reminded of then, told to those above after that, each once', async () => {
    await ask();
    expect(await boss('/ticket promise 1 昨天')).toMatch(/^这个时间我看不懂/);
    const before = platform.sendings.length;
    expect(await boss('/ticket promise 1 30分钟')).toBe('#1 说好 11月22日 20:30 之前答复，到点我提醒。');
    expect(platform.sendings.slice(before).map(({ text }) => text)).toEqual([
      '「可以代写贺卡吗」店里的人在看了，11月22日 20:30 之前给你答复。',
    ]);
    await pass(29);
    expect(heardByBoss().at(-1)).not.toContain('到答复的时间了');
    await pass(2);
    expect(heardByBoss().at(-1)).toMatch(/^#1 到答复的时间了，阿May 还等着：可以代写贺卡吗/);
    const reminded = heardByBoss().length;
    await house.crashAndStart();
    await pass(5);
    expect(heardByBoss()).toHaveLength(reminded);
    await pass(60);
    expect(heardByBoss().at(-1)).toMatch(/^#1 过了答复的时间，提醒过也没人答。阿May：可以代写贺卡吗/);
    const escalated = heardByBoss().length;
    await pass(600);
    expect(heardByBoss()).toHaveLength(escalated);
  });

  it('is asked about once after it is closed, in the day, by buttons or a number, and never again', async () => {
    await ask();
    await boss('/ticket reply 1 可以的');
    await boss('/ticket close 1 说清楚了');
    expect(await pass(5)).toEqual([]);
    // Ten minutes later, and from ten in the evening on only in the morning.
    house.clock.pass(118 * MINUTE_MS);
    expect(await pass(5)).toEqual([]);
    await house.crashAndStart();
    const [asked, ...more] = await pass(11 * 60);
    expect(asked).toMatch(/^「可以代写贺卡吗」这件事，我们处理得怎么样？1 到 5 分/);
    expect(more).toEqual([]);
    expect(await pass(60)).toEqual([]);
    // The menu is long past: the number alone counts.
    expect(await says('2')).toEqual(['谢谢你直说，我们会改。']);
    expect(heardByBoss().at(-1)).toMatch(/^#1 阿May 只打了 2 分：可以代写贺卡吗/);
    expect(await says('5')).not.toContain('谢谢，记下了。');
    await boss('/ticket reopen 1');
    await boss('/ticket close 1 补了一张卡');
    expect(await pass(24 * 60)).toEqual([]);
    const rows = await house.db.read('SELECT "csat" FROM "Ticket"');
    expect(rows).toEqual([{ csat: 2 }]);
  });

  it('is found in a long queue page by page, each once, and by its room', async () => {
    await ask();
    const [first] = await house.db.read<{ roomId: number; memberId: number }>(
      'SELECT "roomId", "memberId" FROM "Ticket"',
    );
    await house.db.write(async sql => {
      for (let i = 2; i <= 40; i++) {
        await sql.run(
          `INSERT INTO "Ticket" ("kind", "memberId", "roomId", "subject", "createdAt") VALUES ('question', ?, ?, ?, ?)`,
          ...[first?.memberId ?? 0, first?.roomId ?? 0, `问题${i}`, house.clock.now()],
        );
      }
    });
    const told: string[] = [];
    for (const word of ['/ticket list', '下一页', '下一页'])
      told.push(...((await boss(word)).match(/^#\d+/gmu) ?? []));
    expect(told).toEqual(Array.from({ length: 40 }, (_, i) => `#${40 - i}`));
    expect(await boss('下一页')).toBe('已经是最后一页了。');
    await house.says('xiaoyu', '大家好');
    expect(await boss('/ticket list 茶馆体验群')).toBe('没有等着人的问题。');
    expect(await boss('/ticket list 没有的群')).toBe('没有叫「没有的群」的群。');
  });

  it('is taken up again by whoever asked, when they say that it is not over', async () => {
    await ask();
    await boss('/ticket take 1');
    await boss('/ticket close 1 已经寄出');
    expect(await says('1')).toEqual(['好，又交给店里的人了（#1）。']);
    expect(heardByBoss().at(-1)).toMatch(/^#1 阿May 说还没解决：可以代写贺卡吗/);
    expect(await boss('/ticket list')).toContain('#1 阿May：可以代写贺卡吗（处理中，老板');
    const rows = await house.db.read('SELECT "reopened", "closedAt", "reason" FROM "Ticket"');
    expect(rows).toEqual([{ reopened: 1, closedAt: null, reason: null }]);
  });

  it('goes to the one it is given to, and counts for who answered', async () => {
    await house.says('xiaoyu', '你好', privately);
    await house.passSeconds(3);
    await ask();
    expect(await boss('/ticket assign 1 @小鱼')).toMatch(/^小鱼 还不能答这个群的问题/);
    await boss('/op add @小鱼 agent');
    expect(await boss('/ticket assign 1 @小鱼')).toBe('#1 交给 小鱼 了。');
    await house.settle();
    expect(house.heard('direct', 'xiaoyu').at(-1)).toMatch(/^老板 把 #1 交给你了。阿May：可以代写贺卡吗/);
    house.clock.pass(20 * MINUTE_MS);
    await house.says('xiaoyu', '/ticket reply 1 可以的', privately);
    await house.settle();
    house.clock.pass(40 * MINUTE_MS);
    await house.says('xiaoyu', '/ticket escalate 1 要老板点头', privately);
    await house.settle();
    expect(heardByBoss().at(-1)).toMatch(/^小鱼 请你看看 #1。阿May：可以代写贺卡吗\n原因：要老板点头/);
    await house.says('xiaoyu', '/ticket close 1 好了', privately);
    expect(await boss('/ticket stats')).toBe(
      '现在等着的 0 个。近 30 天：\n小鱼：首次回复 1 个，一般 20 分钟；结了 1 个，一般 60 分钟',
    );
    expect(await boss('/ticket list 我的')).toBe('没有等着人的问题。');
  });
});
