import { afterEach, describe, expect, it } from 'vitest';
import type { Caps } from '../../src/channels/channel.ts';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const ADDED = '记住了，阿May，你喜欢「乌龙」。';
const REMOVED = '好的，阿May，「乌龙」去掉了，以后我也不会再自己加上。';
const UNKNOWN = '这个我还不知道，问问店里的人吧。';
const GROUP = { account: 'played', id: 'tea', kind: 'group' as const, title: '茶友' };

const open: Teahouse[] = [];

afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

describe.each(databases)('A number answers a menu on $name', database => {
  async function openHouse(caps: Partial<Caps> = {}) {
    const played = playedChannel(caps);
    const house = await openTeahouse({ database, channels: [played.channel] });
    open.push(house);
    await house.says('boss', '/tag rule add 乌龙: 铁观音|大红袍');
    /** 阿May writes, alone with the bot unless told otherwise; what the bot says to it. */
    const says = async (words: string, changes: Parameters<typeof said>[1] = {}) => {
      const before = played.sendings.length;
      await played.accept(said(words, changes));
      await house.settle();
      return played.sendings.slice(before).map(({ text }) => text);
    };
    return { played, house, says };
  }

  it('as a press of a button would, and a second time just the same', async () => {
    const { says } = await openHouse();
    expect(await says('标签')).toEqual(['我还不知道你喜欢什么。\n感兴趣的也可以自己加。']);
    expect(await says('1')).toEqual([ADDED]);
    expect(await says('1')).toEqual([ADDED]);
    expect(await says('标签')).toEqual([expect.stringContaining('· 乌龙：你自己选的，今天')]);
    expect(await says('１')).toEqual([REMOVED]);
    expect(await says(' 1 ')).toEqual([REMOVED]);
  });

  it('that is the latest one, also after a restart and with talk in between', async () => {
    const { house, says } = await openHouse();
    await says('标签');
    await says('1');
    await says('标签');
    await says('今天天气真好');
    await house.crashAndStart();
    expect(await says('1')).toEqual([REMOVED]);
  });

  it('for half an hour, and not longer', async () => {
    const { house, says } = await openHouse();
    await says('标签');
    house.clock.pass(29 * 60_000);
    expect(await says('1')).toEqual([ADDED]);
    house.clock.pass(2 * 60_000);
    expect(await says('1')).toEqual([UNKNOWN]);
  });

  it('only of whoever was sent it, in the room where it stands', async () => {
    const { says } = await openHouse();
    const luna = { from: { account: 'played', id: 'luna', name: 'Luna', durable: true } };
    await says('标签', { room: GROUP });
    expect(await says('1', { room: GROUP, ...luna })).toEqual([UNKNOWN]);
    expect(await says('1')).toEqual([UNKNOWN]);
    expect(await says('1', { room: GROUP })).toEqual([ADDED]);
  });

  it('in a group only when it is said to the bot', async () => {
    const { house, says } = await openHouse();
    await says('标签', { room: GROUP });
    expect(await says('1', { room: GROUP, addressed: false })).toEqual([]);
    expect(await house.db.read('SELECT * FROM "MemberTag"')).toEqual([]);
  });

  it('and one that is not in the menu is told what is', async () => {
    const { says } = await openHouse();
    await says('标签');
    expect(await says('7')).toEqual(['这里只有 1 这一项。']);
    expect(await says('1')).toEqual([ADDED]);
  });

  it.each(['0', '21', '1.5', '-1', '1个', 'one', '11111'])(
    'but "%s" is words like any other',
    async words => {
      const { says } = await openHouse();
      await says('标签');
      expect(await says(words)).toEqual([UNKNOWN]);
    },
  );

  it('and without a menu is words like any other', async () => {
    const { says } = await openHouse();
    expect(await says('1')).toEqual([UNKNOWN]);
  });

  it('not where there are buttons to press', async () => {
    const { says } = await openHouse({ buttons: true });
    await says('标签');
    expect(await says('1')).toEqual([UNKNOWN]);
  });

  it('that the house sent by itself, too', async () => {
    const { house, played, says } = await openHouse();
    await says('你好');
    const [ids] = await house.db.read<{ memberId: number; roomId: number; tagId: number }>(
      `SELECT l."memberId", i."roomId", t."id" AS "tagId" FROM "Interaction" i
         JOIN "Identity" l ON l."id" = i."identityId" CROSS JOIN "Tag" t
       WHERE i."text" = '你好'`,
    );
    const room = await house.app().directory.room(ids?.roomId ?? 0);
    if (!room) throw new Error('the room is not known');
    await house.app().outbox.enqueue([
      {
        occasion: 'ask/1',
        room,
        memberId: ids?.memberId,
        kind: 'campaign',
        parts: [
          {
            type: 'choices',
            text: '新茶到了，想试试吗？',
            options: [
              { id: 'survey:no', label: '不了' },
              { id: `tags:add:${ids?.tagId}`, label: '想' },
            ],
          },
        ],
      },
    ]);
    await house.settle();
    expect(played.sendings.at(-1)?.text).toBe('新茶到了，想试试吗？');
    expect(await says('3')).toEqual(['回复 1 到 2 里的一个数字就好。']);
    // Nobody answers this choice, and a press of it would be met with silence, too.
    expect(await says('1')).toEqual([]);
    expect(await says('2')).toEqual([ADDED]);
  });

  it('which was refused on its way was never seen', async () => {
    const { played, says } = await openHouse();
    await says('标签');
    played.decide(() => ({ ok: false, why: 'rejected', detail: 'no' }));
    await says('标签', { room: GROUP });
    played.decide(() => ({ ok: true, ids: ['n'] }));
    expect(await says('1', { room: GROUP })).toEqual([UNKNOWN]);
    expect(await says('1')).toEqual([ADDED]);
  });

  it('where a platform has buttons too, and says that they do not carry everything', async () => {
    const both = await openHouse({ buttons: true, menus: true });
    await both.says('标签');
    expect(await both.says('1')).toEqual([ADDED]);
    const buttons = await openHouse({ buttons: true });
    await buttons.says('标签');
    expect(await buttons.says('1')).toEqual([UNKNOWN]);
  });
});
