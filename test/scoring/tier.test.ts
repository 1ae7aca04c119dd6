import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES, readableRules } from '../../src/scoring/rules.ts';
import { type TierBefore, tierOf } from '../../src/scoring/tier.ts';
import { TODAY } from './shop.ts';

const withSum = (sum: number) => {
  const recency = Math.min(5, sum - 2);
  const frequency = Math.min(5, sum - recency - 1);
  return { recency, frequency, money: sum - recency - frequency, scoredBy: 'orders' as const };
};
const tierFor = (sum: number, before?: TierBefore, today = TODAY, rules = DEFAULT_RULES) =>
  tierOf(withSum(sum), before, { rules, today });
const long = (tier: string): TierBefore => ({ tier, sinceDay: TODAY - 100 });

describe('A tier', () => {
  it.each([
    [3, 'silver'],
    [7, 'silver'],
    [8, 'gold'],
    [11, 'gold'],
    [12, 'diamond'],
    [15, 'diamond'],
  ])('with a sum of %i is %s', (sum, tier) => {
    expect(tierFor(sum).tier).toBe(tier);
  });

  it('is reached at once, however many steps it is', () => {
    expect(tierFor(12, { tier: 'silver', sinceDay: TODAY }).tier).toBe('diamond');
  });

  it('is kept by who is hardly below, and the reason says so', () => {
    expect(tierFor(11, long('diamond'))).toMatchObject({
      tier: 'diamond',
      reason: { sum: 11, from: 12, keptFrom: 11, held: 'slack' },
    });
    expect(tierFor(10, long('diamond')).tier).toBe('gold');
    expect(tierFor(3, long('diamond')).tier).toBe('silver');
  });

  it('is kept for thirty days whatever the sum, and looked at again when they are over', () => {
    const before = { tier: 'diamond', sinceDay: TODAY - 29 };
    expect(tierFor(3, before)).toMatchObject({
      tier: 'diamond',
      reason: { held: 'days' },
      nextDay: TODAY + 1,
    });
    expect(tierFor(3, before, TODAY + 1).tier).toBe('silver');
  });

  it('is not kept for years because a clock once was years ahead', () => {
    expect(tierFor(3, { tier: 'diamond', sinceDay: TODAY + 5_000 }).tier).toBe('silver');
  });

  it('whose name is no longer in the rules is forgotten', () => {
    expect(tierFor(9, long('platinum')).tier).toBe('gold');
  });

  it('goes by the names and sums of the shop', () => {
    const rules = readableRules({
      tiers: [
        { name: '掌柜', from: 10 },
        { name: '茶客', from: 5 },
      ],
    });
    expect(tierFor(12, undefined, TODAY, rules).tier).toBe('掌柜');
    expect(tierFor(3, undefined, TODAY, rules).tier).toBe('茶客');
  });

  const play = (sums: number[]): { tier: string; day: number }[] => {
    const changes: { tier: string; day: number }[] = [];
    let before: TierBefore | undefined;
    for (const [day, sum] of sums.entries()) {
      const { tier } = tierFor(sum, before, day);
      if (tier !== before?.tier) {
        changes.push({ tier, day });
        before = { tier, sinceDay: day };
      }
    }
    return changes;
  };
  const rank = (tier: string | undefined) => ['silver', 'gold', 'diamond'].indexOf(tier ?? '');

  it('never comes back and forth when its sum wavers by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 14 }),
        fc.array(fc.boolean(), { minLength: 100, maxLength: 300 }),
        (sum, noise) => {
          const changes = play(noise.map(up => (up ? sum + 1 : sum)));
          expect(changes.length).toBeLessThanOrEqual(2);
          const ranks = changes.map(({ tier }) => rank(tier));
          expect(ranks).toEqual(ranks.toSorted());
        },
      ),
    );
  });

  it('never falls twice within thirty days, nor so soon after it rose, whatever the noise', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 3, max: 15 }), { minLength: 50, maxLength: 400 }), sums => {
        const changes = play(sums);
        for (const [i, change] of changes.entries()) {
          const earlier = changes[i - 1];
          if (!earlier || rank(change.tier) > rank(earlier.tier)) continue;
          expect(change.day - earlier.day).toBeGreaterThanOrEqual(30);
        }
      }),
    );
  });
});
