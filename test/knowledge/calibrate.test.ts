import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { asks, wantsAnswer } from '../../src/knowledge/asks.ts';
import { openMatcher } from '../../src/knowledge/matcher.ts';

const pause = () => setImmediate();

const entry = (id: string, question: string, alternates: string[], answer: string) => ({
  ...{ id, question, alternates, answer },
});

const SHOP = [
  entry('ship', '多久能发货？', ['下单几天寄出', '什么时候发快递'], '付款后两天内从仓库寄出。'),
  entry('back', '怎么退货？', ['不想要了能退吗', '拆开还能退回去吗'], '七天内没有用过的可以退。'),
  entry('swap', '可以换货吗？', ['想换一个颜色', '尺寸不对怎么换'], '十天内可以换一次。'),
  entry('bill', '怎么开发票？', ['能开公司抬头吗', '报销要的票据'], '在订单里点申请开票。'),
  entry('hours', '门店几点开门？', ['周末营业到几点', '晚上几点打烊'], '每天十点到二十二点。'),
  entry('points', '积分怎么用？', ['攒的分能换什么', '积分抵多少钱'], '一百分抵一元。'),
  entry('gift', '能包装成礼物吗？', ['想送朋友，可以放贺卡吗'], '下单时勾选礼盒。'),
];

describe("A base's thresholds", () => {
  it('let through what it is asked in its own words, and no small talk', async () => {
    const { rank, calibration } = await openMatcher(SHOP, { pause });
    expect(rank('請問多久能發貨').confidence).toBeGreaterThanOrEqual(calibration.answer);
    for (const said of ['早上好', '哈哈哈笑死', '我的快递到了，开心', '谢谢老板']) {
      expect(rank(said).confidence).toBeLessThan(calibration.answer);
    }
  });

  it('rise with what an operator allows to be wrong, and stand in order', async () => {
    const [five, ten, fifty] = await Promise.all(
      [5, 10, 50].map(async oneIn => (await openMatcher(SHOP, { oneIn, pause })).calibration),
    );
    expect(five?.answer).toBeLessThan(ten?.answer ?? 0);
    expect(ten?.answer).toBeLessThan(fifty?.answer ?? 0);
    for (const each of [five, ten, fifty]) {
      expect(each?.offer).toBeLessThan(each?.answer ?? 0);
      expect(each?.unaddressed).toBeGreaterThanOrEqual(each?.answer ?? 1);
    }
    expect(ten?.expectedPrecision).toBeGreaterThanOrEqual(0.9);
  });

  it('rise where entries are easily taken for each other', async () => {
    const alike = SHOP.flatMap(each =>
      ['红', '蓝', '绿'].map(colour => ({
        ...each,
        question: `${colour}色的${each.question}`,
        alternates: each.alternates.map(text => `${colour}色的${text}`),
      })),
    );
    const apart = await openMatcher(SHOP, { pause });
    expect((await openMatcher(alike, { pause })).calibration.answer).toBeGreaterThan(
      apart.calibration.answer,
    );
  });

  it('rise above small talk where the base itself is about it', async () => {
    const chatty = [
      ...SHOP,
      entry('joke', '讲个笑话', ['哈哈哈哈哈', '好的', '收到，谢谢老板'], '茶馆里有只猫…'),
    ];
    const plain = [
      ...SHOP,
      entry('gift', '可以包成礼物吗', ['有礼盒吗', '能不能包装一下', '送礼用的袋子'], '可以。'),
    ];
    const { calibration } = await openMatcher(chatty, { pause });
    expect(calibration.answer).toBeGreaterThanOrEqual(
      (await openMatcher(plain, { pause })).calibration.answer,
    );
  });

  it('are higher in a house of a few entries, up to two dozen', async () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_, i) => entry(`e${i}`, `第${i}号茶具怎么清洗`, [], '温水。'));
    const answers: number[] = [];
    for (const count of [2, 8, 16, 24, 32])
      answers.push((await openMatcher(some(count), { pause })).calibration.answer);
    const [two = 0, eight = 0, sixteen = 0, many = 0, more = 0] = answers;
    expect(two).toBeGreaterThan(eight);
    expect(eight).toBeGreaterThan(sixteen);
    expect(sixteen).toBeGreaterThanOrEqual(many);
    expect(more).toBeCloseTo(many, 1);
  });

  it('exist for no entry and for one', async () => {
    for (const entries of [[], SHOP.slice(0, 1)]) {
      const { rank, calibration } = await openMatcher(entries, { pause });
      expect(calibration.answer).toBeGreaterThan(0.4);
      expect(calibration.answer).toBeLessThan(1);
      expect(rank('多久能发货').hits).toHaveLength(entries.length);
    }
  });

  it('are found without holding others up', async () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      SHOP.map(each => ({ ...each, answer: `${each.answer}${i}` })),
    );
    let pauses = 0;
    await openMatcher(many.flat(), {
      pause: () => {
        pauses += 1;
        return setImmediate();
      },
    });
    expect(pauses).toBeGreaterThan(50);
  });
});

describe('What looks like a question', () => {
  it.each([
    '多久发货',
    '能不能退',
    '这个包邮不',
    '有没有小样',
    '想问下发票',
    'how long does it take',
    'Can I return it',
    'please cancel my order',
    'i want my money back',
    'ok?',
  ])('%s', text => {
    expect(asks(text)).toBe(true);
  });
  it.each([
    '早上好',
    '收到了，谢谢',
    '我的已经到了',
    '@小王 点右上角就有',
    'thanks a lot',
    'mine came early',
    '楼上说得对，怎么会不行',
    'who needs sleep lol',
  ])('is not %s', text => {
    expect(asks(text)).toBe(false);
  });
});

describe('wants an answer without asking', () => {
  it.each([
    '登不上去了，口令想不起来',
    '验证码没收到',
    '群二维码过期了',
    '转人工',
    'coupon code enter where ah',
    "the app won't open",
  ])('%s', text => {
    expect(asks(text)).toBe(false);
    expect(wantsAnswer(text)).toBe(true);
  });
  it.each(['发票收到了 谢谢', '我试过了，能用', '地址我自己改好了', 'I paid yesterday, super fast'])(
    'is not %s',
    text => {
      expect(wantsAnswer(text)).toBe(false);
    },
  );
});
