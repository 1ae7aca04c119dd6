import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/knowledge/calibrate.ts';
import { confidenceOf } from '../../src/knowledge/confidence.ts';
import { judgeWords } from '../../src/knowledge/explain.ts';
import { normalise } from '../../src/knowledge/normalise.ts';
import { rankEntries } from '../../src/knowledge/rank.ts';
import { SIGNS } from '../../src/knowledge/signs.ts';
import { mannerOf, styleOf } from '../../src/knowledge/style.ts';

const entry = (id: string, question: string, answer: string, ...alternates: string[]) => ({
  ...{ id, question, answer, alternates },
});
const SHOP = [
  entry('back', '怎么退货', '七天内没拆封可以退，运费自付。', '退货流程是什么', '东西不想要了怎么退'),
  entry('ship', '多久发货', '付款后 48 小时内发出。', '什么时候发货', '下单后几天寄出'),
  entry('coupon', '优惠券怎么用', '结算时勾选，一单一张。', '券在哪里使用', '优惠券用不了怎么办'),
  entry('bill', '能开发票吗', '下单时备注抬头，三天内发到邮箱。', '怎么开发票', '发票在哪申请'),
  entry('skin', '敏感肌能用吗', '可以，先在耳后试一小块。', '敏感皮肤适合哪款', '容易过敏能用吗'),
];
const CAFE = [
  entry('hours', 'When are you open?', 'Every day from 8 to 19.', 'opening hours', 'what time do you close'),
  entry(
    'decaf',
    'Do you have decaf?',
    'Yes, one espresso and one filter.',
    'is there coffee without caffeine',
  ),
  entry('beans', 'Do you ship beans abroad?', 'Only within the EU.', 'international delivery of beans'),
];

describe('How sure the search is', () => {
  const shop = rankEntries(SHOP);
  const cafe = rankEntries(CAFE);
  const first = (rank: typeof shop, text: string) => rank(text).hits[0]?.entry.id;

  it('is sure of what an entry itself asks, enough to answer where nobody asked it', () => {
    for (const [rank, entries] of [[shop, SHOP] as const, [cafe, CAFE] as const]) {
      const found = calibrate(rank as typeof shop, 10);
      let step = found.next();
      while (!step.done) step = found.next();
      for (const { id, question } of entries) {
        expect(first(rank, question)).toBe(id);
        expect(rank(question).confidence).toBeGreaterThan(step.value.unaddressed);
      }
    }
  });

  it.each([
    ['退货要怎么弄', '换货要怎么弄'],
    ['优惠券怎么用啊', '优惠券能送人吗'],
    ['下单多久能发', '多久能退款'],
  ])('is surer of %s than of %s, which is not in the base', (known, near) => {
    expect(shop(known).confidence).toBeGreaterThan(shop(near).confidence + 0.2);
  });

  it.each([
    ['敏感皮肤可以用吗', '我敏感皮肤一直在用哈哈'],
    ['发票怎么申请', '我发票都是自己申请的'],
  ])('is surer of %s than of %s, which nobody asks', (asked, said) => {
    expect(shop(asked).confidence).toBeGreaterThan(shop(said).confidence + 0.2);
  });

  it('tells the words of the entry that it would answer with, also where that is not the likest', () => {
    const folder = path.resolve(import.meta.dirname, '../../bench/knowledge/sets/zh-pets');
    const linesOf = (file: string) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line));
    const entries = linesOf('kb.jsonl') as ReturnType<typeof entry>[];
    const rank = rankEntries(entries);
    let moved = 0;
    for (const { text } of linesOf('queries.jsonl') as { text: string }[]) {
      const [best] = rank(text).hits;
      if (best && best.entry !== rank.look(text)[0]?.entry) moved += 1;
      const told = best ? judgeWords(rank.postings, normalise(text), entries.indexOf(best.entry)) : [];
      expect(rank.explain(text)).toEqual(told);
    }
    expect(moved).toBeGreaterThan(0);
  });

  it('looks at which words the entry has, and which it lacks', () => {
    const [best] = shop.look('优惠券能送人吗');
    expect(best?.entry.id).toBe('coupon');
    expect(best?.missing).toContain('送人');
    expect(best?.found).toContain('优惠');
    expect([...(best?.missing ?? []), ...(best?.found ?? [])].filter(word => word.startsWith('~'))).toEqual(
      [],
    );
  });

  it('finds a word whose characters stand apart', () => {
    expect(shop('我的货啥时候才发').hits[0]?.entry.id).toBe('ship');
    expect(shop('票要怎么才能给我开').hits[0]?.entry.id).toBe('bill');
  });

  it('explains a phrase by the words within it', () => {
    const rank = rankEntries([...CAFE, entry('fee', 'How much is delivery?', 'Free over 99.')]);
    expect(first(rank, 'delivery cost?')).toBe('fee');
    expect(rank('delivery cost?').confidence).toBeGreaterThan(0.75);
    expect(rank.explain('delivery cost?')).toMatchObject([{ text: 'delivery cost', by: 'question' }]);
    expect(rank.explain('delivery time?')).toMatchObject([{ text: 'delivery time', by: 'nothing' }]);
  });

  it('is sure of what is asked in everyday words in a house of a few entries', () => {
    const few = rankEntries(SHOP.map(each => ({ ...each, alternates: [] })));
    for (const text of ['我的货啥时候能发', '多久才能发货', '什么时候发货'])
      expect([text, first(few, text), few(text).confidence > 0.75]).toEqual([text, 'ship', true]);
    for (const text of ['换货要怎么弄', '优惠券能送人吗', '多久能退款', '你们招人吗'])
      expect(few(text).confidence).toBeLessThan(0.5);
  });

  it('looks at how much more the words say for an entry than for the next', () => {
    const [best, next] = shop.look('优惠券怎么退货').map(({ signs }) => signs[SIGNS.indexOf('lead')] ?? 0);
    expect(best).toBeCloseTo(-(next ?? 0));
    expect(Math.abs(best ?? 0)).toBeGreaterThan(0);
  });

  it('looks at how many of the likest texts are the entry’s', () => {
    const rank = rankEntries([
      entry('back', '退货运费', '买家出。', '退货地址', '退货期限', '退货包装'),
      entry('mixed', '退货积分', '会扣回。', '兑换规则', '签到方法', '等级说明'),
    ]);
    const shares = rank.look('退货').map(({ entry: { id }, signs }) => [id, signs[SIGNS.indexOf('among')]]);
    expect(Object.fromEntries(shares)).toEqual({ back: 1, mixed: 0.25 });
  });

  it('says little of what has nothing to do with the base', () => {
    for (const text of ['今天天气真好', '晚上吃什么', '🐶🐶', 'lol', 'select * from users'])
      expect(shop(text).confidence).toBeLessThan(0.5);
  });

  it.each([
    '多久发货？我是 13800138000',
    '订单 20261122883 多久发货',
    '多久发货呀，订单号 20261122883',
    '多久发货',
  ])('is sure of %s: a long number is not what is asked', text => {
    expect(first(shop, text)).toBe('ship');
    expect(shop(text).confidence).toBeGreaterThan(0.75);
  });

  it('lies between 0 and 1 for any signs', () => {
    const wild = [0, 1, -1, 1e9, -1e9, Number.NaN, Number.POSITIVE_INFINITY];
    for (const value of wild) {
      const chance = confidenceOf(new Float64Array(SIGNS.length).fill(value));
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });

  it.each(['missing', 'found', 'put', 'said', 'lead'] as const)(
    'never rises with what is %s and speaks against an entry',
    part => {
      const signs = shop.look('优惠券能送人吗')[0]?.signs ?? new Float64Array(SIGNS.length);
      const place = SIGNS.indexOf(part);
      let before = 0;
      for (let says = -4; says <= 4; says += 0.25) {
        const chance = confidenceOf(signs.with(place, says));
        expect(chance).toBeGreaterThanOrEqual(before - 1e-12);
        before = chance;
      }
    },
  );
});

describe('How a text is put', () => {
  it('is heard from its words, its beginning, its end and its marks', () => {
    expect(styleOf('能退吗？😂')).toEqual([
      '能',
      '退',
      '吗',
      '能 退',
      '退 吗',
      '^能',
      '^能 退',
      '吗$',
      '?',
      'emoji',
    ]);
    expect(styleOf('Can I?')).toEqual(['can', 'i', 'can i', '^can', '^can i', 'i$', '?', 'short']);
  });

  it.each([
    ['请问怎么退货', '我退货了哈哈'],
    ['敏感肌能不能用', '我妹敏感肌也用这个'],
    ['can i return this', 'mine came yesterday, love it'],
    ['where do I find the code', 'good morning all'],
  ])('tells %s, put to the house, from %s', (asked, said) => {
    expect(mannerOf(asked).style).toBeGreaterThan(mannerOf(said).style + 1);
  });
});
