import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedUntil, FLOOR, SOURCES, strengthAt, strengthened } from '../../src/tags/strength.ts';

const DAY = 86_400_000;
const seen = { strength: 0.6, lastSeenAt: 0, halfLifeDays: 60 };

describe('The strength of a tag', () => {
  it.each([
    [0, 0.6],
    [60, 0.3],
    [120, 0.15],
    [156, 0.0989],
    [1_000_000, 0],
  ])('after %s days of silence is %s', (days, expected) => {
    expect(strengthAt(seen, days * DAY)).toBeCloseTo(expected, 3);
  });

  it('does not grow when a clock goes back', () => {
    expect(strengthAt({ ...seen, lastSeenAt: 10 * DAY }, 0)).toBe(0.6);
  });

  it('of one word said once lives about five months', () => {
    expect(strengthAt({ ...seen, strength: SOURCES.rule.confidence }, 155 * DAY)).toBeGreaterThan(FLOOR);
  });

  it('reaches the floor at the moment until which the tag is carried', () => {
    const strength = fc.double({ min: FLOOR, max: 1, noNaN: true });
    fc.assert(
      fc.property(strength, fc.integer({ min: 1, max: 400 }), (had, halfLifeDays) => {
        const tag = { strength: had, lastSeenAt: 1_000 * DAY, halfLifeDays };
        expect(strengthAt(tag, carriedUntil(tag))).toBeCloseTo(FLOOR, 9);
      }),
    );
    expect(carriedUntil({ ...seen, strength: 0.01, lastSeenAt: 7 })).toBe(7);
  });

  it('grows with evidence towards 1, in whatever order it comes', () => {
    expect(strengthened(0.6, 0.6)).toBeCloseTo(0.84);
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, (strength, a, b) => {
        const both = strengthened(strengthened(strength, a), b);
        expect(both).toBeGreaterThanOrEqual(strength - 1e-12);
        expect(both).toBeLessThanOrEqual(1 + 1e-12);
        expect(both).toBeCloseTo(strengthened(strengthened(strength, b), a), 12);
      }),
    );
  });
});
