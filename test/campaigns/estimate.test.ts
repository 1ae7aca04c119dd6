import { describe, expect, it } from 'vitest';
import { finishOf, lastsMs, type Speed } from '../../src/campaigns/estimate.ts';

const DAY_MS = 86_400_000;
const telegram: Speed = { perSecond: 30 };
const careful: Speed = { perSecond: Number.POSITIVE_INFINITY, gapSeconds: { from: 6, to: 20 }, perDay: 200 };

describe('How long sending takes', () => {
  it.each<[string, number, Speed, number]>([
    ['nothing', 0, telegram, 0],
    ['one', 1, telegram, 0],
    ['31 at 30 a second', 31, telegram, 1_000],
    ['600 at 30 a second', 600, telegram, 599_000 / 30],
    ['3 with gaps of 13 seconds', 3, careful, 26_000],
    ['200 on one day', 200, careful, 199 * 13_000],
    ['201 with 200 a day', 201, careful, DAY_MS],
    ['450 with 200 a day', 450, careful, 2 * DAY_MS + 49 * 13_000],
    ['a thousand without any limit', 1_000, { perSecond: Number.POSITIVE_INFINITY }, 0],
  ])('%s', (_, count, speed, expected) => {
    expect(lastsMs(count, speed)).toBeCloseTo(expected, 3);
  });

  it('is as long as the slowest account, over as many days as it needs', () => {
    const accounts = [
      { count: 600, speed: telegram },
      { count: 450, speed: careful },
    ];
    expect(finishOf(1_000, accounts)).toEqual({ at: 1_000 + 2 * DAY_MS + 49 * 13_000, days: 3 });
    expect(finishOf(1_000, [])).toEqual({ at: 1_000, days: 1 });
  });
});
