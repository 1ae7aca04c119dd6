import { describe, expect, it } from 'vitest';
import { type Facts, nextMorning, openGate, type Push } from '../../src/delivery/gate.ts';
import { DEFAULT_GATE_RULES, type GateRules, readableGateRules } from '../../src/delivery/gate-rules.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Sunday, 20:00 in Shanghai. */
const NOW = Date.UTC(2026, 10, 22, 12);

const WELCOME: Facts = {
  deleted: false,
  merged: false,
  heldOut: false,
  had: false,
  marketing: undefined,
  share: 1,
  reachable: true,
  poolEmpty: false,
  timezone: 'Asia/Shanghai',
  lastSeenAt: NOW - HOUR,
  pushedAt: [],
  postsAhead: [],
  rivals: 0,
  rivalsDueAt: 0,
  gaveWay: false,
  quotaUntil: undefined,
};

const NEWS: Push = { purpose: 'marketing', coupon: false };
const SERVICE: Push = { purpose: 'service', coupon: false };

function decide(
  facts: Partial<Facts>,
  { push = NEWS, rules = {}, now = NOW }: { push?: Push; rules?: Partial<GateRules>; now?: number } = {},
) {
  return openGate({ ...DEFAULT_GATE_RULES, ...rules }, now)(push, { ...WELCOME, ...facts });
}

/** Pushes so many days ago, at this hour. */
const pushed = (...days: number[]): number[] => days.map(day => NOW - day * DAY).sort((a, b) => a - b);

describe('the gate', () => {
  it('lets through what nothing speaks against', () => {
    expect(decide({})).toEqual({ go: true });
  });

  it.each<[string, Partial<Facts>]>([
    ['deleted', { deleted: true }],
    ['merged', { merged: true }],
    ['holdout', { heldOut: true }],
    ['had', { had: true }],
    ['opted-out', { marketing: 'none' }],
    ['coupons-only', { marketing: 'coupons' }],
    ['unreachable', { reachable: false }],
    ['pool-empty', { poolEmpty: true }],
    ['cap', { pushedAt: pushed(0.2) }],
    ['cap', { pushedAt: pushed(1, 3, 6) }],
    ['cap', { pushedAt: pushed(1), share: 0.5 }],
    ['cap', { pushedAt: pushed(9, 11, 12), share: 0.5, lastSeenAt: NOW }],
    ['fatigue', { pushedAt: pushed(1, 8, 9), lastSeenAt: NOW - 20 * DAY }],
    ['priority', { pushedAt: pushed(0.2), gaveWay: true }],
  ])('says %s and means it for good', (reason, facts) => {
    expect(decide(facts)).toEqual({ no: reason });
  });

  it.each<[string, Partial<Facts>, Push]>([
    ['a coupon for who wants only coupons', { marketing: 'coupons' }, { ...NEWS, coupon: true }],
    ['service for who wants no marketing', { marketing: 'none' }, SERVICE],
    ['service beyond the cap', { pushedAt: pushed(0.1, 0.2, 0.3, 0.4) }, SERVICE],
    ['three in the week before the last seven days', { pushedAt: pushed(7, 8, 9) }, NEWS],
    ['one late last night and one today', { pushedAt: [NOW - 22 * HOUR] }, NEWS],
    [
      'half of three a week is three in two weeks',
      { pushedAt: pushed(4, 9, 14), share: 0.5, lastSeenAt: NOW },
      NEWS,
    ],
    [
      'somebody who was here after the last three',
      { pushedAt: pushed(1, 8, 9), lastSeenAt: NOW - 3 * DAY },
      NEWS,
    ],
    ['a rival where there is room for both', { rivals: 0 }, NEWS],
  ])('lets through %s', (_, facts, push) => {
    expect(decide(facts, { push })).toEqual({ go: true });
  });

  it('asks for a yes beforehand in a house that wants one', () => {
    const rules = { consent: 'opt-in' as const };
    expect(decide({}, { rules })).toEqual({ no: 'no-consent' });
    expect(decide({ marketing: 'all' }, { rules })).toEqual({ go: true });
    expect(decide({}, { rules, push: SERVICE })).toEqual({ go: true });
  });

  it.each([
    ['Asia/Shanghai', Date.UTC(2026, 10, 22, 14), Date.UTC(2026, 10, 23, 1)],
    ['Asia/Shanghai', Date.UTC(2026, 10, 22, 17), Date.UTC(2026, 10, 23, 1)],
    ['America/New_York', Date.UTC(2026, 10, 22, 12), Date.UTC(2026, 10, 22, 14)],
    // The night in which the clocks of New York go back is an hour longer.
    ['America/New_York', Date.UTC(2026, 10, 1, 3), Date.UTC(2026, 10, 1, 14)],
  ])('waits for the morning of the member in %s', (timezone, now, at) => {
    expect(decide({ timezone, lastSeenAt: now }, { now })).toEqual({ later: 'quiet-hours', at });
    expect(decide({ timezone, lastSeenAt: now }, { now: at })).toEqual({ go: true });
    expect(decide({ timezone, lastSeenAt: now }, { now: at - 1 })).toEqual({ later: 'quiet-hours', at });
  });

  it('knows quiet hours in the middle of the day, and houses without any', () => {
    const nap = { quietFrom: '12:00', quietTo: '14:00' };
    expect(decide({}, { rules: nap, now: Date.UTC(2026, 10, 22, 5) })).toMatchObject({
      later: 'quiet-hours',
    });
    expect(decide({}, { rules: nap, now: Date.UTC(2026, 10, 22, 15) })).toEqual({ go: true });
    const never = { quietFrom: '00:00', quietTo: '00:00' };
    expect(decide({}, { rules: never, now: Date.UTC(2026, 10, 22, 18) })).toEqual({ go: true });
  });

  it('leaves a place for what will be posted in a room they are in', () => {
    expect(decide({ postsAhead: [NOW + HOUR] })).toEqual({ no: 'priority' });
    expect(decide({ postsAhead: [NOW + DAY] })).toEqual({ go: true });
    const busy = { pushedAt: pushed(5, 3), postsAhead: [NOW + DAY] };
    expect(decide(busy)).toEqual({ no: 'priority' });
    expect(decide({ ...busy, pushedAt: pushed(8, 3) })).toEqual({ go: true });
    expect(decide({ pushedAt: pushed(0), postsAhead: [NOW + HOUR] })).toEqual({ no: 'cap' });
    expect(decide(busy, { push: SERVICE })).toEqual({ go: true });
  });

  it('gives way to what takes precedence on the same day, and asks again when that is decided', () => {
    const rivalsDueAt = NOW + HOUR;
    expect(decide({ rivals: 1, rivalsDueAt })).toEqual({ later: 'priority', at: rivalsDueAt + 30_000 });
    expect(decide({ rivals: 1, rivalsDueAt }, { rules: { perDay: 2 } })).toEqual({ go: true });
  });

  it('goes on the next morning where the account may send no more today', () => {
    const morning = nextMorning(DEFAULT_GATE_RULES, NOW, 'Asia/Shanghai');
    expect(morning).toBe(Date.UTC(2026, 10, 23, 1));
    expect(decide({ quotaUntil: morning })).toEqual({ later: 'quota', at: morning });
  });

  it('never leaves anybody with less than a quarter, however often they said less', () => {
    const facts = { share: 0.01, lastSeenAt: NOW };
    expect(decide({ ...facts, pushedAt: pushed(28, 29, 30) })).toEqual({ go: true });
    expect(decide({ ...facts, pushedAt: pushed(20, 21, 22) })).toEqual({ no: 'cap' });
  });

  it('reads its rules from what a shop wrote, and refuses what are none', () => {
    expect(readableGateRules({ perDay: 2 })).toMatchObject({ perDay: 2, perWeek: 3, quietFrom: '22:00' });
    expect(readableGateRules({ perDay: 0 })).toBeUndefined();
    expect(readableGateRules({ quietFrom: '25:00' })).toBeUndefined();
    expect(readableGateRules({ perMonth: 1 })).toBeUndefined();
  });
});
