import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankEntries } from '../../src/knowledge/rank.ts';

const SHOP = [
  {
    id: 'shipping',
    question: '多久发货？',
    answer: '付款后一天内发出，满 99 元包邮，江浙沪两天到。',
    alternates: ['发什么快递', 'how long is shipping?', 'which courier do you use'],
  },
  {
    id: 'return',
    question: '怎么退货？',
    answer: '七天内没拆封可以退。',
    alternates: ['拆开了还能退吗', 'how do I return this'],
  },
  {
    id: 'hours',
    question: '几点开门？',
    answer: '每天十点到二十二点。',
    alternates: ['营业到几点', 'opening hours?'],
  },
];

const find = rankEntries(SHOP);

describe('The best entry for a question', () => {
  it.each([
    ['多久发货', 'shipping'],
    ['請問多久發貨呢', 'shipping'],
    ['你们发什么快递呀', 'shipping'],
    ['whats the shiping time, how long', 'shipping'],
    ['如何退货', 'return'],
    ['can I still return it?', 'return'],
    ['周末营业到几点', 'hours'],
  ])('%s → %s', (text, id) => {
    expect(find(text).hits[0]?.entry.id).toBe(id);
  });

  it('is surer when the question says it all than when it leaves words unexplained', () => {
    expect(find('多久发货').confidence).toBeGreaterThan(find('多久发货到火星基地三号').confidence);
  });

  it('counts words that only the answer has', () => {
    const bare = rankEntries(SHOP.map(entry => ({ ...entry, answer: '好' })));
    expect(find('发货到江浙沪').hits[0]?.score).toBeGreaterThan(bare('发货到江浙沪').hits[0]?.score ?? 1);
  });

  it('is nobody for small talk, for nothing, and in an empty base', () => {
    expect(find('晴朗').hits).toEqual([]);
    expect(find('').hits).toEqual([]);
    expect(rankEntries([])('多久发货')).toEqual({ hits: [], confidence: 0 });
  });

  it('leaves nothing behind: the same question again gets the same ranking', () => {
    const first = find('营业到几点退货');
    find('多久发货');
    expect(find('营业到几点退货')).toEqual(first);
  });
});

const word = fc.constantFrom('退货', '发货', '发票', '怎么', 'ship', 'shipping', 'the', '👍', '7', 'é', '？');
const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(' '));
const entry = fc.record({
  question: fc.oneof(phrase, fc.string({ unit: 'grapheme', minLength: 1 })),
  alternates: fc.array(phrase, { maxLength: 3 }),
  answer: phrase,
});

describe('Whatever the entries and the question are', () => {
  it('scores lie between 0 and 1, best first', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.oneof(phrase, fc.string()), (entries, text) => {
        const { hits, confidence } = rankEntries(entries)(text);
        const scores = hits.map(hit => hit.score);
        for (const score of [...scores, confidence]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });

  it.each(['௦⺙类', '⍕ᚄ⾯⻄奄', '⻞變'])(
    'an own question of rare signs and Chinese radicals scores 1: %s',
    asked => {
      const { hits } = rankEntries([{ question: asked, alternates: ['发货'], answer: '退货' }])(asked);
      expect(hits[0]?.score).toBeCloseTo(1, 6);
    },
  );

  it("an entry's own question scores 1", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), fc.nat(), (entries, pick) => {
        const asked = entries[pick % entries.length]?.question ?? '';
        const { hits } = rankEntries(entries)(asked);
        if (hits.length > 0) expect(hits[0]?.score).toBeCloseTo(1, 6);
        else expect(asked).not.toMatch(/[a-z退发怎]/);
      }),
    );
  });
});
