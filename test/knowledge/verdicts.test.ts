import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../../src/kernel/message.ts';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;
const SHIP = '下单后 48 小时内发出。';

describe.each(databases)('Whether an answer helped, on $name', database => {
  let house: Teahouse;
  let platform: ReturnType<typeof playedChannel>;
  const room = { account: 'played', id: 'g1', kind: 'group', title: '茶友群' } as const;
  /** What is answered where a platform has no buttons, with the menus it was sent. */
  const hears = async (...events: Event[]) => {
    const before = platform.sendings.length;
    await platform.accept(...events);
    await house.settle();
    return platform.sendings.slice(before).map(({ text, message }) => ({
      text,
      menu: message.parts.some(part => part.type === 'choices'),
    }));
  };
  const verdicts = async () =>
    (await house.db.read<{ feedback: string | null }>('SELECT "feedback" FROM "Question" ORDER BY "id"')).map(
      ({ feedback }) => feedback,
    );

  beforeEach(async () => {
    platform = playedChannel({ buttons: false });
    house = await openTeahouse({ database, channels: [platform.channel] });
    await house.says('boss', `/kb add\n多久发货\n${SHIP}\n---\nid: ship`, privately);
  });
  afterEach(() => house.close());

  it('is not asked with a menu in a group without buttons, and is with one alone', async () => {
    expect(await hears(said('多久发货', { room }))).toEqual([{ text: SHIP, menu: false }]);
    expect(await hears(said('多久发货'))).toEqual([{ text: SHIP, menu: true }]);
  });

  it('can be said in words there, about what the house answered last', async () => {
    await hears(said('多久发货', { room }));
    expect((await hears(said('没用', { room })))[0]?.text).toBe('没帮上，抱歉。我记下了，会请店里的人补上。');
    expect(await verdicts()).toEqual(['down']);
    expect((await house.says('boss', '/kb gaps', privately))[0]).toContain('「多久发货」1 次');
    expect(await hears(said('有用！', { room }))).toEqual([]);
    expect(await verdicts()).toEqual(['up']);
  });

  it('said where nothing was answered is a question like any other', async () => {
    expect((await hears(said('没用', { room })))[0]?.text).toBe('这个我还不知道，问问店里的人吧。');
    await hears(said('多久发货', { room }));
    await house.passSeconds(31 * 60);
    expect((await hears(said('没用', { room })))[0]?.text).toBe('这个我还不知道，问问店里的人吧。');
  });

  it('can be pressed under an answer that nobody asked the house for', async () => {
    await house.says('xiaoyu', '多久发货？');
    const line = house.sandbox.lines(house.sandbox.group.id).at(-1);
    const options = (line?.parts ?? []).flatMap(part => (part.type === 'choices' ? part.options : []));
    expect(options.map(({ label }) => label)).toEqual(['👍 有用', '👎 没帮上']);
    await house.sandbox.press('xiaoyu', line?.id ?? '', options[1]?.id ?? '');
    await house.settle();
    expect(await verdicts()).toEqual(['down']);
    expect(await hears(said('多久发货？', { room, addressed: false }))).toEqual([
      { text: SHIP, menu: false },
    ]);
  });
});
