import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayCode, dayNumber, openCalendar } from '../../src/scoring/calendar.ts';
import { factsOf } from '../../src/scoring/facts.ts';
import { rhythmOf } from '../../src/scoring/rhythm.ts';
import { DEFAULT_RULES } from '../../src/scoring/rules.ts';
import { stageOf } from '../../src/scoring/stage.ts';
import { DAY, NOW, TODAY } from './shop.ts';

const calendar = openCalendar(NOW, 'Asia/Shanghai');
const every = (gap: number, times: number, last = 0) =>
  Array.from({ length: times }, (_, i) => TODAY - last - gap * (times - 1 - i));

type Kept = { days?: number[]; joined?: number; orders?: number; orderedAgo?: number; seenAgo?: number };

function stage({ days = [], joined = 300, orders = 0, orderedAgo, seenAgo }: Kept) {
  const facts = factsOf(
    {
      createdAt: NOW - joined * DAY,
      lastSeenAt: NOW - (seenAgo ?? (days.length > 0 ? TODAY - Math.max(...days) : joined)) * DAY,
      orderCount: orders,
      spentCents: 0,
      lastOrderAt: orderedAgo === undefined ? null : NOW - orderedAgo * DAY,
      days: days.map(dayCode).join(','),
    },
    calendar,
  );
  const { usualGapDays } = rhythmOf(facts);
  return stageOf(facts, { usualGapDays, rules: DEFAULT_RULES, today: calendar.today });
}

describe('A usual gap', () => {
  it.each([
    ['is a week for somebody nobody knows', [], 7],
    ['is a week for who came once', [TODAY], 7],
    ['is near a day for who comes daily', every(1, 20), 1.86],
    ['leaves room for one holiday', [...every(1, 10, 20), ...every(1, 5)], 1.86],
    [
      'shows a fortnightly habit of three days in a row',
      [0, 1, 2, 14, 15, 16, 28, 29, 30, 42, 43, 44, 56].map(day => TODAY - 56 + day),
      11.3,
    ],
    ['is a month at most', every(60, 3), 30],
  ])('%s', (_, days, expected) => {
    expect(rhythmOf({ days }).usualGapDays).toBeCloseTo(expected, 1);
  });

  it('lies between a day and a month for whatever days', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 179 })), ago => {
        const days = ago.map(each => TODAY - each).sort((a, b) => a - b);
        const { usualGapDays } = rhythmOf({ days });
        expect(usualGapDays).toBeGreaterThanOrEqual(1);
        expect(usualGapDays).toBeLessThanOrEqual(30);
      }),
    );
  });
});

describe('A stage', () => {
  it.each<[string, Kept, string]>([
    ['new in the first days', { joined: 2, days: [TODAY - 2] }, 'new'],
    ['active afterwards', { joined: 40, days: every(3, 8) }, 'active'],
    ['loyal after two months of coming often', { joined: 80, days: every(2, 14) }, 'loyal'],
    ['loyal by orders', { joined: 80, days: every(6, 4), orders: 3, orderedAgo: 6 }, 'loyal'],
    ['not loyal so soon', { joined: 40, days: every(1, 20) }, 'active'],
    ['cooling after six days, who came daily', { days: every(1, 20, 6) }, 'cooling'],
    ['active after six days, who comes weekly', { days: every(7, 8, 6) }, 'active'],
    ['dormant after two weeks, who came daily', { days: every(1, 20, 14) }, 'dormant'],
    ['cooling after three weeks, who came weekly', { days: every(7, 8, 21) }, 'cooling'],
    ['lost after five weeks, who came daily', { days: every(1, 20, 35) }, 'lost'],
    ['cooling, not active, who came once and not again', { joined: 15, days: [TODAY - 15] }, 'cooling'],
    ['lost after years', { joined: 2_000, days: [] }, 'lost'],
    [
      'here, who bought yesterday and says nothing',
      { joined: 200, seenAgo: 200, orders: 1, orderedAgo: 1 },
      'active',
    ],
    [
      'lost, whose order is dated next year',
      { joined: 300, seenAgo: 300, orders: 1, orderedAgo: -365 },
      'lost',
    ],
    ['new, whose clock was ahead when they came', { joined: -3, seenAgo: -3, days: [] }, 'new'],
  ])('%s', (_, kept, expected) => {
    expect(stage(kept).stage).toBe(expected);
  });

  it('tells its numbers, and the day it changes if nothing happens', () => {
    expect(stage({ days: every(1, 20, 6) })).toMatchObject({
      reason: { silent: 6, usualGap: 1.86, cooling: 5, dormant: 9, lost: 30, orders: 0 },
      nextDay: TODAY + 4,
    });
  });
});

describe('The days of a shop', () => {
  it.each(['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'UTC'])(
    'begin in %s where the calendar says, also where clocks are turned',
    timezone => {
      const days = openCalendar(NOW, timezone);
      for (let day = days.today - 780; day < days.today + 390; day += 1) {
        expect(days.dayAt(days.startOf(day))).toBe(day);
        expect(days.dayAt(days.startOf(day) - 1)).toBe(day - 1);
      }
      expect(days.dayAt(NOW)).toBe(days.today);
    },
  );

  it('are told as codes and back', () => {
    expect(dayNumber(19_700_101)).toBe(0);
    expect(dayCode(TODAY)).toBe(20_261_122);
    expect(dayNumber(20_280_229) - dayNumber(20_280_228)).toBe(1);
  });

  it('reach as far as anybody needs, to a day', () => {
    expect(calendar.dayAt(0)).toBe(0);
    expect(Math.abs(calendar.dayAt(NOW * 3) - (NOW * 3) / DAY)).toBeLessThan(2);
  });
});
