import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import type { Event } from '../../src/kernel/message.ts';
import { importOrders } from '../../src/orders/import-orders.ts';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const DAY = 86_400_000;

/** A platform by that name, on which 小鱼 has a login. */
function platform(name: string) {
  const played = playedChannel({ mentions: true });
  const channel: Channel = { ...played.channel, name, account: name };
  const from = { account: name, id: 'xiaoyu', name: '小鱼', durable: true };
  const group = { account: name, id: 'tea', kind: 'group' as const, title: '茶友群' };
  const alone = { account: name, id: 'xiaoyu', kind: 'direct' as const };
  return { ...played, name, channel, from, group, alone };
}

type Platform = ReturnType<typeof platform>;

describe.each(databases)('A regular, from her first day until she is missed, on $name', database => {
  let house: Teahouse;
  let telegram: Platform;
  let wechat: Platform;
  let id: string;

  beforeEach(async () => {
    [telegram, wechat] = [platform('telegram'), platform('wechaty')];
    house = await openTeahouse({ database, channels: [telegram.channel, wechat.channel] });
  });
  afterEach(() => house.close());

  /** 小鱼 says something; what she is told in return on that platform. */
  async function says(on: Platform, words: string, where: 'group' | 'alone' = 'group'): Promise<string> {
    const before = on.sendings.length;
    const changes = { account: on.name, room: on[where], from: on.from, at: house.clock.now() };
    await on.accept(said(words, { ...changes, addressed: where === 'alone' }));
    await house.settle();
    return on.sendings
      .slice(before)
      .map(({ text }) => text)
      .join('\n');
  }
  const codeIn = (words: string) => /\/(?:link|confirm) ([\w-]+)/.exec(words)?.[1] ?? '';

  async function bossSays(words: string): Promise<string> {
    const told = (await house.says('boss', words, { where: 'direct' })).join('\n');
    return told.includes('/confirm') ? bossSays(`/confirm ${codeIn(told)}`) : told;
  }
  /** Her card, as the owner reads it. */
  const card = async () => (await bossSays(`/who ${id}`)).split('\n');

  async function passDays(days: number): Promise<void> {
    house.clock.pass(days * DAY);
    await house.settle();
    const scoring = house.app().schedules.find(({ name }) => name === 'scoring.changed');
    await scoring?.run();
  }
  const regularly = async (times: number, everyDays: number) => {
    for (let i = 0; i < times; i++) {
      await passDays(everyDays);
      await says(telegram, '大家早呀');
    }
  };

  async function buys(...rows: string[]): Promise<void> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-orders-'));
    const file = path.join(folder, 'orders.csv');
    writeFileSync(file, ['number,buyer,amount,at,items', ...rows].join('\n'));
    expect(await importOrders(house.deps, { file })).toMatchObject({ added: rows.length, mistakes: [] });
    rmSync(folder, { recursive: true });
  }
  const today = () => new Date(house.clock.now()).toISOString().slice(0, 10);

  it('is seen as she is at every step, each time with the reason', async () => {
    await house.says('boss', '在', { where: 'direct' });
    await bossSays('/tag rule add 护肤: 敏感肌|面膜');

    // She joins on Telegram and is welcomed.
    const joined: Event = {
      ...{ kind: 'joined', key: 'join-1', at: house.clock.now(), account: 'telegram' },
      ...{ room: telegram.group, from: telegram.from },
    };
    await telegram.accept(joined);
    await house.passSeconds(30);
    expect(telegram.sendings.at(-1)?.text).toContain('欢迎 @小鱼');
    await says(telegram, '敏感肌能用什么面膜');
    id = `#${(await house.db.read<{ id: number }>(`SELECT "id" FROM "Member" WHERE "name" = '小鱼'`))[0]?.id}`;
    await passDays(1);
    const first = await card();
    expect(first).toContain('账号：telegram xiaoyu');
    expect(first).toContain('领过：welcome');
    expect(first.join('\n')).toMatch(/护肤（\d+%）：因为 2026年11月22日 说过「敏感肌能用什么面膜」/);
    expect(first.join('\n')).toMatch(/阶段 新朋友：来了 1 天/);
    expect(first.join('\n')).toMatch(/等级 白银：.*还没下过单，按来往算/);

    // She writes on WeChat too, and shows that it is her.
    await says(wechat, '你好', 'alone');
    const code = codeIn(await says(telegram, '绑定', 'alone'));
    const asked = await says(wechat, `绑定 ${code}`, 'alone');
    expect(await says(wechat, `/confirm ${codeIn(asked)}`, 'alone')).toContain('从现在起是同一个人');
    expect(await card()).toContain('账号：telegram xiaoyu、wechaty xiaoyu');

    // She is there every other day, and buys by her WeChat login: tier and stage rise.
    await regularly(32, 2);
    const active = (await card()).join('\n');
    expect(active).toContain('平时隔 2.71 天来一次');
    expect(active).toMatch(/等级 黄金：.*还没下过单，按来往算/);
    expect(active).toMatch(/阶段 常客：90 天里来了 \d+ 天，下过 0 单/);
    await buys(
      `A1,wechaty:xiaoyu,500,${today()},敷尔佳面膜`,
      `A2,wechaty:xiaoyu,400,${today()},玻尿酸精华`,
      `A3,wechaty:xiaoyu,300,${today()},防晒`,
    );
    await passDays(1);
    const loyal = await card();
    expect(loyal.find(line => line.startsWith('订单：'))).toContain('3 笔，共 ¥1,200.00');
    expect(loyal.join('\n')).toMatch(/等级 钻石：最近 5 \+ 次数 3 \+ 金额 4 = 12 分/);
    expect(loyal.join('\n')).toMatch(/阶段 常客：90 天里来了 \d+ 天，下过 3 单/);
    expect(loyal.join('\n')).toMatch(
      /变化：\n· .* 黄金 → 钻石\n· .* 活跃 → 常客\n· .* 新朋友 → 活跃\n· .* 白银 → 黄金/,
    );

    // A week without her is nothing for many, and much for her.
    await passDays(7);
    expect((await card()).join('\n')).toMatch(/阶段 渐冷：平时隔 2\.71 天来一次，这回 8 天没来/);
    await passDays(7);
    const dormant = (await card()).join('\n');
    expect(dormant).toMatch(/阶段 沉睡：平时隔 2\.71 天来一次，这回 15 天没来/);
    expect(dormant).toMatch(/护肤（24%）：因为 2026年11月22日/);
    expect(dormant).toMatch(/变化：\n(· .*\n)*· .*常客 → 渐冷/);

    // What she said of herself on the way is still what she said, and not the commands she used.
    expect(dormant).toMatch(/最近说的：\n· .* 大家早呀/);
    expect(dormant).not.toContain('/confirm');
  });
});
