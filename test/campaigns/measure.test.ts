import { describe, expect, it } from 'vitest';
import { creditOf, takingsWithin } from '../../src/campaigns/attribute.ts';
import { compareMeans, compareRooms, compareShares } from '../../src/campaigns/compare.ts';
import { type Measured, measure, type Unit } from '../../src/campaigns/measure.ts';

const DAY = 86_400_000;

/** Chance that is the same in every run. */
function seeded(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('Two shares', () => {
  it.each([
    // R. G. Newcombe, 1998, table II, method 10.
    [{ of: 70, count: 56 }, { of: 80, count: 48 }, 0.2, 0.0524, 0.3339],
    [{ of: 10, count: 9 }, { of: 10, count: 3 }, 0.6, 0.1705, 0.809],
    [{ of: 56, count: 5 }, { of: 29, count: 0 }, 0.0893, -0.0381, 0.1926],
    [{ of: 10, count: 10 }, { of: 10, count: 0 }, 1, 0.6075, 1],
  ])('%j and %j differ by %f, between %f and %f, as published', (first, second, difference, low, high) => {
    const compared = compareShares(first, second);
    expect(compared.difference).toBeCloseTo(difference, 4);
    expect(compared.low).toBeCloseTo(low, 2);
    expect(compared.high).toBeCloseTo(high, 2);
  });

  it.each([
    [{ of: 1000, count: 80 }, { of: 1000, count: 50 }, 'more'],
    [{ of: 1000, count: 50 }, { of: 1000, count: 80 }, 'less'],
    [{ of: 1000, count: 60 }, { of: 1000, count: 62 }, 'same'],
    [{ of: 29, count: 20 }, { of: 1000, count: 10 }, 'small'],
    [{ of: 1000, count: 4 }, { of: 1000, count: 5 }, 'small'],
    [{ of: 0, count: 0 }, { of: 1000, count: 5 }, 'small'],
  ] as const)('%j against %j is: %s', (first, second, verdict) => {
    expect(compareShares(first, second).verdict).toBe(verdict);
  });

  it('of three texts need a wider interval than of two', () => {
    const [two, three] = [1, 2].map(count =>
      compareShares({ of: 500, count: 50 }, { of: 500, count: 40 }, count),
    );
    expect((three?.high ?? 0) - (three?.low ?? 0)).toBeGreaterThan((two?.high ?? 0) - (two?.low ?? 0));
  });
});

describe('Sums and rooms', () => {
  const spread = (count: number, value: number) =>
    Array.from({ length: count }, (_, i) => (i % 5 === 0 ? value : 0));

  it('that differ are told apart, and few of them are not', () => {
    expect(compareMeans(spread(1000, 20_000), spread(1000, 10_000))).toMatchObject({
      verdict: 'more',
      difference: 2000,
    });
    expect(compareMeans(spread(1000, 10_000), spread(1000, 10_100)).verdict).toBe('same');
    expect(compareMeans(spread(99, 20_000), spread(1000, 10)).verdict).toBe('small');
    expect(compareMeans([1], []).verdict).toBe('small');
  });

  it('are compared room by room where rooms were drawn', () => {
    const rooms = (count: number, rate: number) =>
      Array.from({ length: count }, (_, i) => rate + (i % 3) / 100);
    expect(compareRooms(rooms(12, 0.3), rooms(12, 0.1), seeded())).toMatchObject({ verdict: 'more' });
    expect(compareRooms(rooms(12, 0.1), rooms(12, 0.101), seeded()).verdict).toBe('same');
    expect(compareRooms(rooms(9, 0.3), rooms(12, 0.1), seeded()).verdict).toBe('small');
    expect(compareRooms([], rooms(12, 0.1), seeded()).verdict).toBe('small');
  });
});

describe('An order', () => {
  const touches = [
    { campaignId: 1, at: 10, until: 100 },
    { campaignId: 2, at: 20, until: 60 },
    { campaignId: 1, at: 200, until: 300 },
  ];
  it.each([
    [9, 0, 0, 0, 0],
    [10, 1, 1, 0, 0],
    [30, 1, 0, 0, 1],
    [60, 1, 1, 0, 0],
    [100, 0, 0, 0, 0],
    [250, 1, 1, 0, 0],
  ])(
    'at %i is owed by first touch and last touch: %i %i to one, %i %i to the other',
    (at, f1, l1, f2, l2) => {
      const sales = [{ id: 1, at, cents: 500 }];
      const [one, two] = [creditOf(1, sales, touches), creditOf(2, sales, touches)];
      expect([one.first.orders, one.last.orders, two.first.orders, two.last.orders]).toEqual([
        f1,
        l1,
        f2,
        l2,
      ]);
      expect(one.first.cents).toBe(f1 * 500);
    },
  );

  it('in two windows counts once', () => {
    expect(
      takingsWithin(
        [
          { id: 1, at: 5, cents: 7 },
          { id: 2, at: 50, cents: 9 },
        ],
        [
          { at: 0, until: DAY },
          { at: 5, until: 6 },
        ],
      ),
    ).toEqual({ orders: 2, cents: 16 });
  });
});

describe('A report', () => {
  const unit = (changes: Partial<Unit> = {}): Unit => ({
    ...{ variant: 'A', held: false, sent: true, people: 1 },
    ...{ acted: 0, redeemed: 0, buyers: 0, orders: 0, cents: 0 },
    ...changes,
  });
  const many = (count: number, of: (i: number) => Partial<Unit>): Unit[] =>
    Array.from({ length: count }, (_, i) => unit(of(i)));
  const nothing: Measured = {
    clicks: undefined,
    counts: [],
    units: [],
    credit: { first: { orders: 0, cents: 0 }, last: { orders: 0, cents: 0 } },
    optOuts: 0,
    byRoom: false,
  };

  it('of nothing is all zero and compares nothing', () => {
    const report = measure(nothing, seeded());
    expect(report).toMatchObject({ planned: 0, sent: 0, excluded: [], variants: [], tests: [] });
    expect(report.uplift).toBeUndefined();
  });

  it('adds up states, and exclusions by their reason, the commonest first', () => {
    const counts = [
      { state: 'sent', reason: null, count: 5 },
      { state: 'excluded', reason: 'cap', count: 2 },
      { state: 'excluded', reason: 'opted-out', count: 3 },
      { state: 'held', reason: 'holdout', count: 1 },
      { state: 'planned', reason: null, count: 4 },
      { state: 'queued', reason: null, count: 1 },
      { state: 'unsure', reason: 'x', count: 1 },
      { state: 'failed', reason: 'gone', count: 1 },
      { state: 'cancelled', reason: 'stopped', count: 2 },
    ];
    expect(measure({ ...nothing, counts }, seeded())).toMatchObject({
      ...{ planned: 20, waiting: 5, held: 1, sent: 5, failed: 1, unsure: 1, cancelled: 2 },
      excluded: [
        { reason: 'opted-out', count: 3 },
        { reason: 'cap', count: 2 },
      ],
    });
  });

  it('tests two texts of one block against each other, and not those of two blocks', () => {
    const units = [
      ...many(400, i => ({ variant: 'tier:gold/A', acted: i % 4 === 0 ? 1 : 0 })),
      ...many(400, i => ({ variant: 'tier:gold/B', acted: i % 8 === 0 ? 1 : 0 })),
      ...many(400, () => ({ variant: 'A', acted: 1 })),
    ];
    const { tests, variants } = measure({ ...nothing, units }, seeded());
    expect(variants.map(({ variant, sent, acted }) => [variant, sent, acted])).toEqual([
      ['A', 400, 400],
      ['tier:gold/A', 400, 100],
      ['tier:gold/B', 400, 50],
    ]);
    expect(tests).toMatchObject([
      { first: 'tier:gold/A', other: 'tier:gold/B', by: 'acted', compared: { verdict: 'more' } },
    ]);
  });

  it('compares the holdout with all who were drawn, also those whom it did not reach', () => {
    const units = [
      ...many(500, i => ({ buyers: i % 5 === 0 ? 1 : 0, cents: i % 5 === 0 ? 10_000 : 0 })),
      ...many(500, () => ({ sent: false })),
      ...many(500, i => ({
        held: true,
        sent: false,
        buyers: i % 25 === 0 ? 1 : 0,
        cents: i % 25 === 0 ? 10_000 : 0,
      })),
    ];
    const { uplift } = measure({ ...nothing, units }, seeded());
    expect(uplift?.buyers).toMatchObject({ first: 0.1, second: 0.04, verdict: 'more' });
    expect(uplift?.cents).toMatchObject({ first: 1000, second: 400, verdict: 'more' });
  });

  it('of a small campaign says so, however great the difference looks', () => {
    const units = [...many(10, () => ({ buyers: 1 })), ...many(3, () => ({ held: true, sent: false }))];
    expect(measure({ ...nothing, units }, seeded()).uplift?.buyers.verdict).toBe('small');
  });

  it('of posts counts rooms, however many people are in them', () => {
    const rooms = (count: number, buyers: number, held: boolean) =>
      many(count, () => ({ held, sent: !held, people: 200, buyers }));
    const big = measure(
      { ...nothing, byRoom: true, units: [...rooms(3, 40, false), ...rooms(3, 10, true)] },
      seeded(),
    );
    expect(big.uplift?.buyers).toMatchObject({
      ...{ first: expect.closeTo(0.2), second: expect.closeTo(0.05), verdict: 'small' },
    });
    const enough = { ...nothing, byRoom: true, units: [...rooms(12, 40, false), ...rooms(12, 10, true)] };
    expect(measure(enough, seeded()).uplift?.buyers.verdict).toBe('more');
  });
});
