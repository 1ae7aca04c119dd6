import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../../src/kernel/message.ts';
import { learnThresholds } from '../../src/knowledge/learn-thresholds.ts';
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

describe.each(databases)('How sure one has to be, on $name', database => {
  let house: Teahouse;
  beforeEach(async () => {
    house = await openTeahouse({ database });
    await house.says('boss', `/kb add\n多久发货\n${SHIP}\n---\nid: ship`, privately);
    await house.says('boss', '/kb add\n怎么退货\n七天内可以退。\n---\nid: back', privately);
  });
  afterEach(() => house.close());
  const status = async () => (await house.says('boss', '/kb status', privately)).join('\n');
  const bar = async () => Number(/把握 (\d+)% 以上才答/.exec(await status())?.[1]);
  const right = async () => Number(/估计 (\d+)% 是对的/.exec(await status())?.[1]);
  const judge = async (person: string, up: boolean) => {
    await house.says(person, '@茶馆 多久发货');
    const line = house.sandbox
      .lines(house.sandbox.group.id)
      .findLast(({ parts }) => parts?.[0]?.type === 'choices');
    const options = (line?.parts ?? []).flatMap(part => (part.type === 'choices' ? part.options : []));
    await house.sandbox.press(person, line?.id ?? '', options[up ? 0 : 1]?.id ?? '');
    await house.settle();
  };

  it('is found anew with every verdict, and told with what it rests on', async () => {
    expect(await status()).toContain('还没有人评价过');
    const [before, expected] = [await bar(), await right()];
    await judge('xiaoyu', true);
    expect(await status()).toContain('掂量的依据：1 个答对，0 个答错');
    expect(await bar()).toBe(before);
    for (const person of ['xiaoyu', 'amay', 'luna']) await judge(person, false);
    expect(await status()).toContain('1 个答对，3 个答错');
    expect(await bar()).toBeGreaterThan(before);
    expect(await right()).toBeLessThan(expected);
  });

  it('rests on what is said in the groups and asks nothing, too', async () => {
    for (let i = 0; i < 45; i++) await house.says(i % 2 ? 'amay' : 'luna', `今天喝了第 ${i} 泡，真香`);
    await house.says('boss', '/kb edit back\n十天内可以退。', privately);
    expect(await status()).toMatch(/群里的 45 句闲聊/);
  });
});

describe('Thresholds that learn', () => {
  const calibration = {
    answer: 0.86,
    offer: 0.5,
    unaddressed: 0.97,
    expectedPrecision: 0.94,
    ownAnswered: 1,
  };
  const verdicts = (count: number, right: boolean) =>
    Array.from({ length: count }, () => ({ confidence: 0.9, right }));

  it('stay where nobody said anything, and are never lowered by praise', () => {
    expect(learnThresholds(calibration, { judged: [], chatter: [] })).toEqual(calibration);
    const praised = learnThresholds(calibration, { judged: verdicts(50, true), chatter: [] });
    expect(praised.answer).toBe(0.86);
    expect(praised.expectedPrecision).toBeGreaterThan(0.97);
  });

  it('rise until what went wrong would not be answered, and no further', () => {
    const judged = [...verdicts(8, true), ...verdicts(4, false)];
    const { answer, unaddressed, offer } = learnThresholds(calibration, { judged, chatter: [] });
    expect(answer).toBeGreaterThan(0.9);
    expect(answer).toBeLessThan(0.93);
    expect([unaddressed, offer]).toEqual([0.97, 0.5]);
  });

  it('are not raised without end by wrong answers that were sure, nor by people who speak of what it knows', () => {
    const judged = verdicts(40, false).map(each => ({ ...each, confidence: 0.999 }));
    expect(learnThresholds(calibration, { judged, chatter: [] }).answer).toBeLessThan(0.9851);
    const { answer } = learnThresholds(calibration, {
      judged: [],
      chatter: Array.from({ length: 60 }, () => 0.99),
    });
    expect(answer).toBeGreaterThan(0.9);
    expect(answer).toBeLessThan(0.95);
    const few = Array.from({ length: 20 }, () => 0.99);
    expect(learnThresholds(calibration, { judged: [], chatter: few }).answer).toBe(0.86);
  });
});
