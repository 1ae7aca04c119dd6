import { afterEach, describe, expect, it } from 'vitest';
import { tellWhy } from '../../src/campaigns/tell-why.ts';
import { databases } from '../support/databases.ts';
import { said } from '../support/played-channel.ts';
import { openShop, planOf, type Shop } from './house.ts';

const open: Shop[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const POST = planOf({
  send: { to: 'room', room: '茶友群' },
  blocks: [{ variants: [{ name: 'A', parts: [{ type: 'text', text: '{{ room }}的各位' }] }] }],
});

describe.each(databases)('what is posted in a room on $name', database => {
  /** Two people who can be written to alone, one of them in the room. */
  async function shopWithRoom() {
    const shop = await openShop(database);
    open.push(shop);
    const ids = await shop.people(['小鱼', 'Luna']);
    await shop.played.accept(
      said('大家好', {
        room: { account: 'played', id: 'tea', kind: 'group', title: '茶友群' },
        addressed: false,
        from: { account: 'played', id: '小鱼', name: '小鱼', durable: true },
      }),
    );
    await shop.house.settle();
    shop.played.sendings.splice(0);
    return { shop, ids };
  }

  it('comes once, and counts for whoever is in it', async () => {
    const { shop, ids } = await shopWithRoom();
    await shop.approve(POST, '群发');
    await shop.look();
    await shop.untilSent(1);
    await shop.quiet();
    expect(shop.played.sendings.map(({ text, room }) => [room.id, text])).toEqual([['tea', '茶友群的各位']]);
    expect(await shop.says('小鱼', '为什么推给我')).toEqual([
      expect.stringContaining('「群发」发给你，是因为它发在「茶友群」里，你在这个群'),
    ]);
    expect(await shop.says('Luna', '为什么推给我')).toEqual([expect.stringContaining('没有给你推过')]);
    const { deps } = shop.house;
    const why = (i: number, name: string) =>
      tellWhy(deps, { member: { id: ids[i] ?? 0, name }, name: '群发', language: 'zh-CN' });
    expect(await why(0, '小鱼')).toContain('收到了（茶友群）');
    expect(await why(1, 'Luna')).toContain('TA 还没在那里看到过');
    await shop.approve(planOf(), '私聊');
    await shop.quiet();
    await shop.quiet();
    expect(await shop.states()).toEqual(['sent', 'excluded: cap', 'sent']);
  });

  it('is made room for where it is approved later, also by what was planned before it', async () => {
    const { shop } = await shopWithRoom();
    shop.played.is({ state: 'offline', detail: 'no network' });
    await shop.approve(planOf(), '私聊');
    await shop.look();
    await shop.quiet();
    expect(await shop.states()).toEqual(['planned: offline', 'planned: offline']);
    const at = shop.clock.now() + 10 * 60_000;
    await shop.approve({ ...POST, when: { kind: 'once', at } }, '群发', at);
    shop.played.is({ state: 'online' });
    await shop.house.passSeconds(65);
    await shop.quiet();
    expect(shop.played.sendings.map(({ room }) => room.id)).toEqual(['Luna']);
    shop.clock.pass(10 * 60_000);
    await shop.look();
    await shop.quiet();
    expect(shop.played.sendings.map(({ room }) => room.id)).toEqual(['Luna', 'tea']);
    expect((await shop.states()).toSorted()).toEqual(['excluded: priority', 'sent', 'sent']);
  });
});
