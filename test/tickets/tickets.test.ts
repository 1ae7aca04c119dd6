import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;
const UNKNOWN = '这个我还不知道，问问店里的人吧。';

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
    expect(house.heard('direct', 'boss').at(-1)).toContain('#1 阿May私聊问：\n> 可以代写贺卡吗\n');
    const before = platform.sendings.length;
    const heard = await boss('/ticket reply 1 可以，下单时备注');
    expect(heard).toContain('转告 阿May 了。');
    await house.settle();
    expect(house.heard('direct', 'boss').join('\n')).toContain(
      '有人问「可以代写贺卡吗」，已经有人答了：\n可以，下单时备注\n要收进知识库吗？问过的人会收到。',
    );
    expect(platform.sendings.slice(before).map(({ text }) => text)).toEqual([
      '你问的「可以代写贺卡吗」，店里的人回复了：\n可以，下单时备注',
    ]);
  });

  it('is listed, taken, shown and closed by those who may', async () => {
    expect(await boss('/ticket')).toBe('没有等着人的问题。');
    await says('可以代写贺卡吗');
    await says('1');
    expect(await boss('/ticket list')).toBe('#1 阿May：可以代写贺卡吗（待接）');
    expect(await boss('/ticket take 1')).toBe('#1 归你了。');
    expect(await boss('/ticket show 1')).toBe(
      '#1 阿May：可以代写贺卡吗（处理中，老板）\n阿May: 可以代写贺卡吗',
    );
    expect(await boss('/ticket close 1 电话里说了')).toBe('#1 结了。');
    expect(await boss('/ticket reply 1 再说一句')).toBe('这个已经结了。');
    expect(await boss('/ticket take 9')).toBe('没有这个编号，发 /ticket list 看看。');
    for (const words of ['/ticket burn 1', '/ticket reply 1']) expect(await boss(words)).toMatch(/^用法/);
    expect(await house.says('xiaoyu', '/ticket list')).toEqual(['这个命令只给店里管事的人用。']);
    const kinds = await house.db.read<{ kind: string }>('SELECT "kind" FROM "TicketMessage" ORDER BY "id"');
    expect(kinds.map(({ kind }) => kind)).toEqual(['asked', 'state', 'state']);
  });

  it('is answered once by a reply that quotes what was told, also when that comes twice', async () => {
    await says('可以代写贺卡吗');
    await says('1');
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
});
