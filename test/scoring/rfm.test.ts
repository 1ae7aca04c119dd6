import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/scoring/facts.ts';
import { type Bars, fixedBars, quintileBars, rfmOf, scoreOf } from '../../src/scoring/rfm.ts';
import { DEFAULT_RULES, readableRules } from '../../src/scoring/rules.ts';
import { TODAY } from './shop.ts';

const facts = (some: Partial<Facts>): Facts => ({
  joinedDay: TODAY - 100,
  lastSeenDay: TODAY,
  orderCount: 0,
  spentCents: 0,
  lastOrderDay: undefined,
  days: [],
  presentDays: [],
  aheadDay: undefined,
  ...some,
});
const bars = fixedBars(DEFAULT_RULES, TODAY);
const present = (count: number) => Array.from({ length: count }, (_, i) => TODAY - count + i + 1);

describe('Scores by fixed cut points', () => {
  it.each([
    [0, 5],
    [14, 5],
    [15, 4],
    [30, 4],
    [31, 3],
    [60, 3],
    [61, 2],
    [120, 2],
    [121, 1],
    [5_000, 1],
    [-3, 5],
  ])('an order %i days ago is recency %i', (ago, expected) => {
    const scores = rfmOf(facts({ orderCount: 1, lastOrderDay: TODAY - ago }), bars);
    expect(scores).toMatchObject({ recency: expected, scoredBy: 'orders' });
  });

  it.each([
    [1, 0, 1, 1],
    [2, 9_999, 2, 1],
    [3, 10_000, 3, 2],
    [7, 99_999, 4, 3],
    [8, 300_000, 5, 5],
  ])('%i orders for %i cents are frequency %i and money %i', (orderCount, spentCents, frequency, money) => {
    const scores = rfmOf(facts({ orderCount, spentCents, lastOrderDay: TODAY }), bars);
    expect(scores).toMatchObject({ frequency, money });
  });

  it('take visits where there are no orders, and say so', () => {
    expect(rfmOf(facts({ lastSeenDay: TODAY - 8, presentDays: present(10) }), bars)).toEqual({
      recency: 3,
      frequency: 4,
      money: 1,
      scoredBy: 'interactions',
    });
    expect(rfmOf(facts({ lastSeenDay: TODAY - 9_999 }), bars)).toMatchObject({ recency: 1, frequency: 1 });
  });

  it('have no order that was refunded to nothing', () => {
    expect(rfmOf(facts({ orderCount: 0, lastOrderDay: TODAY }), bars).scoredBy).toBe('interactions');
  });
});

describe('Scores by fifths', () => {
  const scores = (values: number[]) => {
    const drawn = quintileBars(Float64Array.from(values));
    return values.map(value => scoreOf(value, drawn));
  };

  it.each<[string, number[], number[]]>([
    ['ten different values', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
    ['in any sequence', [5, 1, 3, 2, 4], [5, 1, 3, 2, 4]],
    ['one member is in the middle', [7], [3]],
    ['a shop of equals too', [7, 7, 7, 7], [3, 3, 3, 3]],
    ['ties share the middle of their places', [1, 1, 1, 1, 9], [3, 3, 3, 3, 5]],
    ['two', [1, 2], [2, 4]],
    ['nobody', [], []],
  ])('%s', (_, values, expected) => {
    expect(scores(values)).toEqual(expected);
  });

  it('put somebody into the middle where nobody was measured yet', () => {
    expect(scoreOf(42, quintileBars(new Float64Array(0)))).toBe(3);
  });

  it('never part equals, never turn an order round, and are the middle rank in fifths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 }), values => {
        const drawn = scores(values);
        for (const [i, value] of values.entries()) {
          const below = values.filter(each => each < value).length;
          const equal = values.filter(each => each === value).length;
          const rank = (below + equal / 2) / values.length;
          expect(drawn[i]).toBe(Math.min(5, 1 + Math.floor(5 * rank + 1e-9)));
        }
      }),
    );
  });

  it('survive being kept as JSON', () => {
    const drawn = quintileBars(Float64Array.from([7]));
    expect(JSON.parse(JSON.stringify(drawn)) as Bars).toEqual(drawn);
  });
});

describe('Rules as they are kept', () => {
  it('have a default for all that is missing', () => {
    expect(readableRules({})).toEqual(DEFAULT_RULES);
    expect(readableRules({ tierSlack: 2 })).toEqual({ ...DEFAULT_RULES, tierSlack: 2 });
  });

  it.each([
    null,
    'gold',
    { orders: [1, 2, 3] },
    { orders: [1, 2, 2, 3] },
    { orders: [4, 3, 2, 1] },
    { recencyDays: [1, 2, 3, Number.NaN] },
    { tiers: [] },
    {
      tiers: [
        { name: 'a', from: 3 },
        { name: 'b', from: 3 },
      ],
    },
    {
      tiers: [
        { name: 'a', from: 3 },
        { name: 'a', from: 0 },
      ],
    },
    { tiers: [{ name: "a' OR 1=1", from: 3 }] },
    { quiet: { cooling: 3, dormant: 2, lost: 5 } },
    { orderss: [1, 2, 3, 4] },
  ])('are none when they say %j', value => {
    expect(readableRules(value)).toBeUndefined();
  });
});
