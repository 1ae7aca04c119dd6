import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimChoice, claimResponder } from '../../src/coupons/claim-responder.ts';
import { plainText } from '../../src/kernel/text.ts';
import { databases } from '../support/databases.ts';
import { answerOf, pressed } from '../support/incoming.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const CODE = /[2-9A-HJKMNP-Z]{4}(?:-[2-9A-HJKMNP-Z]{4}){2}/;

describe.each(databases)('/coupon and /coupons on $name', database => {
  let tea: Teahouse;
  beforeEach(async () => {
    tea = await openTeahouse({ database });
    await tea.says('boss', '你好', { where: 'direct' });
    await tea.says('xiaoyu', '你好', { where: 'direct' });
  });
  afterEach(() => tea.close());

  const boss = async (words: string) => (await tea.says('boss', words, { where: 'direct' })).join('\n');
  const xiaoyu = async (words: string) => (await tea.says('xiaoyu', words, { where: 'direct' })).join('\n');
  const codeIn = (words: string) => CODE.exec(words)?.[0] ?? 'no code';
  const make = () =>
    boss('/coupon new SPRING20:\n优惠: 8折\n标题: 春日\n门槛: 99\n数量: 3\n有效期: 7天\n每人: 1\n等级: 不限');

  it('makes a batch, gives and claims its coupons, shows them to who holds them, and redeems each once', async () => {
    expect(await make()).toBe(
      [
        '「SPRING20」建好了。',
        '春日，8 折，满 ¥99 可用',
        '领到后 7 天内有效',
        '一人一码 3，每人 1 张',
        '会员发「领券 SPRING20」就能领；只想由店里发，就加一行「领取: 不开放」。',
      ].join('\n'),
    );
    const claimed = await xiaoyu('领券 SPRING20');
    expect(claimed).toMatch(/^领到了：春日，8 折，满 ¥99 可用\n券码 \S{14}，有效期到 2026年11月29日。$/);
    expect(await xiaoyu('领券 spring20')).toBe('「SPRING20」已经领到上限了，发「优惠券」看看手里的。');
    expect(await xiaoyu('优惠券')).toContain(`券码 ${codeIn(claimed)}，有效期到 2026年11月29日`);
    expect(await boss(`/coupon redeem ${codeIn(claimed)} 98 @小鱼`)).toBe('没到门槛：满 ¥99 才能用。');
    expect(await boss(`券 核销 ${codeIn(claimed).toLowerCase()} 128.00 @小鱼`)).toBe(
      '核销成功：小鱼的「春日」，优惠 ¥25.60，应付 ¥102.40。',
    );
    expect(await boss(`/coupon redeem ${codeIn(claimed)} 128`)).toMatch(
      /^这张券 2026年11月22日 20:0\d 用过了。$/,
    );
    expect(await xiaoyu('优惠券')).toBe('你现在没有能用的券。');
    expect(await boss('/coupon give SPRING20 @老板')).toMatch(/^给老板发了「春日.*」，券码 /);
    expect(await boss('/coupon show SPRING20')).toContain(
      '剩 1，预留 0，已发未用 1，已用 1，过期 0，作废 0\n来源：自己领 1，店里发 1',
    );
    expect(await boss('/segment count coupon:SPRING20')).toMatch(/^2 位/);
  });

  it('never shows a code in a group', async () => {
    await make();
    const here = await tea.says('xiaoyu', '领券 SPRING20');
    expect(here).toEqual(['领到了！私聊我发「优惠券」看券码。']);
    expect(tea.heard('direct', 'xiaoyu').at(-1)).toMatch(CODE);
    expect((await tea.says('xiaoyu', '优惠券')).join()).not.toMatch(CODE);
    expect(tea.heard('direct', 'xiaoyu').at(-1)).toMatch(CODE);
    expect(await tea.says('luna', '领券 SPRING20')).toEqual([
      'It is yours! Write /coupons to me directly to see the code.',
    ]);
    expect((await tea.says('boss', '/coupon give SPRING20 @老板')).join()).not.toMatch(CODE);
    // Talk among members that only begins like it.
    expect(await tea.says('xiaoyu', '领券 什么')).toEqual([]);
  });

  it('asks before it makes a code for everybody, closes what people hold, or voids', async () => {
    const shown = await boss('/coupon new HELLO: 满100减20; public HELLO; valid until 2026-12-31; 每人 1');
    expect(shown).toContain(
      '要新建「HELLO」，先看一眼：\n减 ¥20，满 ¥100 可用\n有效期到 2026年12月31日\n公共码 HELLO',
    );
    const confirm = (words: string) => boss(/\/confirm \S+/.exec(words)?.[0] ?? 'no code');
    expect(await confirm(shown)).toContain('「HELLO」建好了。');
    expect(await xiaoyu('领券')).toBe('· HELLO 减 ¥20，满 ¥100 可用\n发「领券 HELLO」这样就能领。');
    expect(await xiaoyu('/coupon claim HELLO')).toContain('券码 HELLO，有效期到 2026年12月31日');
    const closing = await boss('/coupon close HELLO');
    expect(closing).toContain('还有 1 位会员拿着没用');
    expect(await confirm(closing)).toMatch(/^「HELLO」关了/);
    expect(await boss('/coupon redeem HELLO 200 @小鱼')).toBe('「HELLO」这批券已经关了，不能用了。');
    expect(await boss('/coupon open HELLO')).toBe('「HELLO」又开了。');
    expect(await boss('/coupon redeem HELLO 200 @小鱼')).toBe(
      '核销成功：小鱼的「减 ¥20」，优惠 ¥20，应付 ¥180。',
    );
    const voiding = await boss('/coupon void HELLO');
    expect(await confirm(voiding)).toBe('「HELLO」关了，0 张券作废。');
    expect(await boss('/coupon list')).toContain('· HELLO（已关） 减 ¥20，满 ¥100 可用');
  });

  it('gives one to whoever presses a button that claims, the code to them alone', async () => {
    await make();
    const batch = await (await tea.db.prisma()).couponBatch.findFirstOrThrow();
    const press = (choice: string, event: string) =>
      answerOf(claimResponder(tea.deps), pressedBy(choice, event));
    const xiaoyu = await (await tea.db.prisma()).member.findFirstOrThrow({ where: { name: '小鱼' } });
    const pressedBy = (choice: string, key: string) => {
      const told = pressed(choice, { member: { id: xiaoyu.id, name: '小鱼', language: null } });
      return { ...told, event: { ...told.event, key } };
    };
    const first = await press(claimChoice(batch.id), 'e1');
    expect(first?.map(({ room, parts }) => [room?.kind, CODE.test(plainText(parts))])).toEqual([
      ['direct', true],
      [undefined, false],
    ]);
    // The same press, handled again after a crash, is the same coupon.
    expect(await press(claimChoice(batch.id), 'e1')).toEqual(first);
    expect(await press(claimChoice(batch.id), 'e2')).toMatchObject([
      { parts: [{ text: '「SPRING20」已经领到上限了，发「优惠券」看看手里的。' }] },
    ]);
    expect(await press(claimChoice(999), 'e3')).toBeUndefined();
    expect(await press('survey.1', 'e4')).toBeUndefined();
  });

  it('lets members claim, and nobody below their role make, give or redeem', async () => {
    await make();
    for (const words of [
      '/coupon new X: 10%; 5',
      '/coupon give SPRING20 @小鱼',
      '/coupon redeem X 1',
      '/coupon list',
    ]) {
      expect(await xiaoyu(words)).toBe('这件事要店里管事的人来做。');
    }
    expect(await xiaoyu('/coupon claim NOPE')).toBe('没有叫「NOPE」的券。');
  });

  it('tells what is wrong with a batch, line by line', async () => {
    expect(await boss('/coupon new A: 8折; pool 0')).toContain('「pool 0」没看懂，要这样写：数量: 500');
    expect(await boss('/coupon new A: pool 5')).toContain('还缺一行：优惠: 8折');
    expect(await boss('/coupon new A: 8折')).toContain('还缺一行：数量: 500');
    expect(await boss('/coupon new A: 8折; pool 5; 颜色: 红')).toContain('这一行没看懂：「颜色: 红」');
    expect(await boss('/coupon new A: 8折; pool 5; tiers vip')).toBe(
      '没有「vip」这个等级，有：diamond、gold、silver。',
    );
    expect(await boss('/coupon new A: 8折; pool 5; valid until 2020-01-01')).toContain(
      '有效期的结束要晚于开始',
    );
    expect(await boss('/coupon new A: 8折; pool 5; percent 10')).toContain('这一项写了两次');
    expect(await boss('/coupon')).toContain('用法：');
  });
});
