import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;

describe('The house speaks as a person would', () => {
  let house: Teahouse;
  beforeEach(async () => {
    house = await openTeahouse();
  });
  afterEach(() => house.close());

  it('a greeting is answered with one, thanks with a kind word, and nothing else in a group', async () => {
    expect(await house.says('xiaoyu', '你好', privately)).toEqual([
      '你好呀，我在。想问什么直接说，发「帮助」看看我能做什么。',
    ]);
    expect(await house.says('luna', 'thanks!', privately)).toEqual(['You are welcome!']);
    expect(await house.says('xiaoyu', '@茶馆 在吗')).toHaveLength(1);
    expect(await house.says('xiaoyu', '在吗')).toEqual([]);
    expect(await house.says('xiaoyu', '@茶馆 😀')).toEqual([]);
  });

  it.each([
    ['退订！', 'xiaoyu', '以后不再给你发活动了'],
    ['我要退订🙏', 'xiaoyu', '以后不再给你发活动了'],
    ['少发点吧', 'xiaoyu', '以后少发一半'],
    ['Stop.', 'luna', 'no more news from us'],
    ['less expensive ones', 'luna', 'do not know that one'],
    ['Less!', 'luna', 'half as many'],
    ['coupons only', 'luna', 'only when there is a coupon'],
    ['Start again', 'luna', 'Welcome back'],
    ['why me?', 'luna', 'no campaign message'],
    ['start', 'luna', 'I look after this teahouse'],
  ])('%j is understood', async (words, who, answer) => {
    expect((await house.says(who, words, privately)).join('\n')).toContain(answer);
  });

  it('people may say stop, less, me and 确认 to one another', async () => {
    for (const words of ['stop', 'Less!', 'me', '确认', '开始！']) {
      expect([words, await house.says('luna', words)]).toEqual([words, []]);
    }
  });

  it('a member who sends /coupon sees what can be claimed and never the manual of the till', async () => {
    await house.says('boss', '/coupon new SPRING20:\n优惠: 8折\n数量: 5\n有效期: 7天', privately);
    const code = /\/confirm (\w+)/.exec(house.heard('direct').at(-1) ?? '')?.[1];
    await house.says('boss', `/confirm ${code}`, privately);
    expect((await house.says('xiaoyu', '/coupon', privately)).join('\n')).toContain('SPRING20');
    expect((await house.says('xiaoyu', '/coupon SPRING20', privately)).join('\n')).toContain('券码');
    for (const words of ['/coupon ☃ ☃', '/help coupon', '/help birthday']) {
      const said = (await house.says('xiaoyu', words, privately)).join('\n');
      expect(said).toContain('用法：');
      expect(said).not.toMatch(/redeem|void|客服/);
    }
    expect((await house.says('boss', '/coupon', privately)).join('\n')).toContain('/coupon redeem');
    expect((await house.says('xiaoyu', '/help 不存在', privately)).join('\n')).toBe(
      '没有 /不存在 这个命令，发「帮助」看看有哪些。',
    );
  });

  it('an entry may begin on the line of /kb add', async () => {
    expect(await house.says('boss', '/kb add 几点开门\n十点', privately)).toEqual([
      '好，记下了：「几点开门」（q:几点开门）。',
    ]);
    expect(await house.says('xiaoyu', '@茶馆 几点开门？')).toEqual(['十点']);
  });

  it('a complaint to the house is met with regret and a ticket, and is no gap; an operator gets no promise', async () => {
    await house.says('boss', '你好', privately);
    await house.says('xiaoyu', '昨天收到的', privately);
    await house.says('xiaoyu', '/tags', privately);
    expect(await house.says('xiaoyu', '我要投诉，面膜过期了', privately)).toEqual([
      '听到了，很抱歉让你不开心。已经请店里的人来看了，有结果我就告诉你。',
    ]);
    expect(house.heard('direct', 'boss').at(-1)).toContain('投诉：\n> 昨天收到的\n> 我要投诉，面膜过期了\n');
    expect((await house.says('boss', '/kb gaps', privately)).join()).not.toContain('投诉');
    expect((await house.says('boss', '我要投诉', privately)).join()).not.toContain('抱歉');
    expect(await house.says('amay', '我要投诉你们')).toEqual([]);
  });

  it('an operator is told whom a command takes, a member that it is not theirs; help me is a cry for help', async () => {
    await house.says('xiaoyu', '大家好');
    expect(await house.says('xiaoyu', '/kb', privately)).toEqual(['这个命令只给店里管事的人用。']);
    await house.says('boss', '/op add @小鱼 客服', privately);
    expect(await house.says('xiaoyu', '/kb', privately)).toEqual(['这个命令要编辑以上才能用。']);
    expect((await house.says('luna', 'help me!', privately)).join()).toContain('I look after this teahouse');
  });

  it('the audit says who got which role, in words', async () => {
    await house.says('xiaoyu', '大家好');
    await house.says('boss', '/op add @小鱼 编辑', privately);
    expect((await house.says('boss', '/audit', privately)).join('\n')).toContain(
      '给权限 会员 #1，角色 editor',
    );
  });
});
