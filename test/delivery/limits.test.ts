import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Caps, Rate } from '../../src/channels/channel.ts';
import { createLimits } from '../../src/delivery/limits.ts';

type Place = { id: number; kind: 'direct' | 'group' };

const rate = fc.record({ count: fc.integer({ min: 1, max: 6 }), seconds: fc.constantFrom(0.5, 1, 3, 60) });
const place = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom<Place['kind']>('direct', 'group'),
});
/** Who wants to send, and how long after the one before. */
const wishes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 2_000 })), { maxLength: 80 });

/** The most that stands in any window of that length; a window holds its beginning and not its end. */
function mostIn(times: number[], { seconds }: Rate): number {
  const inWindow = times.map(from => times.filter(at => at >= from && at < from + seconds * 1000).length);
  return Math.max(0, ...inWindow);
}

/** Sends as soon as the limits allow, one wish after the other. */
function sendAll(rates: Caps['rates'], wanted: [Place, number][]): { at: number; room: Place }[] {
  const limits = createLimits(rates);
  let now = 0;
  return wanted.map(([wish, pause]) => {
    const room = { ...wish, id: wish.kind === 'group' ? wish.id : wish.id + 100 };
    now += pause;
    now += Math.max(limits.accountWaitMs(now), limits.roomWaitMs(now, room));
    limits.take(now, room);
    return { at: now, room };
  });
}

/** When messages to many arrive, each of which is underway for a while, and its answer too. */
function arrivals(account: Rate, trips: { outward: number; back: number }[]): number[] {
  const limits = createLimits({ account });
  let answers: number[] = [];
  let now = 0;
  const answerUpTo = (moment: number): void => {
    for (const at of answers.filter(each => each <= moment).toSorted((a, b) => a - b)) limits.answered(at);
    answers = answers.filter(each => each > moment);
  };
  const waitMs = (): number => {
    answerUpTo(now);
    return Math.max(limits.bulkWaitMs(now), limits.accountWaitMs(now));
  };
  return trips.map(({ outward, back }) => {
    for (let wait = waitMs(); wait > 0; wait = waitMs()) now = Math.min(now + wait, ...answers);
    limits.take(now, { id: 1, kind: 'direct' });
    answers.push(now + outward + back);
    return now + outward;
  });
}

it('A clock that is put back stops nothing, and lets no more through', () => {
  const limits = createLimits({ account: { count: 2, seconds: 1 } });
  const room = { id: 1, kind: 'direct' as const };
  const sent: number[] = [];
  let now = 10_000_000;
  for (let i = 0; i < 6; i += 1) {
    if (i === 3) now -= 3_600_000;
    now += Math.max(limits.accountWaitMs(now), limits.bulkWaitMs(now));
    expect(limits.accountWaitMs(now)).toBe(0);
    limits.take(now, room);
    limits.answered(now);
    sent.push(now);
  }
  expect((sent[5] ?? 0) - (sent[3] ?? 0)).toBeLessThanOrEqual(2_500);
  expect((sent[3] ?? 0) - (sent[2] ?? 0) + 3_600_000).toBeGreaterThanOrEqual(500);
});

describe('the limits of a channel', () => {
  it('never let more than `count` into any window of `seconds`, for the account and for each room', () => {
    fc.assert(
      fc.property(fc.record({ account: rate, direct: rate, group: rate }), wishes, (rates, wanted) => {
        const sent = sendAll(rates, wanted);
        const times = sent.map(({ at }) => at);
        expect(mostIn(times, rates.account)).toBeLessThanOrEqual(rates.account.count);
        for (const [id, inRoom] of Map.groupBy(sent, ({ room }) => room.id)) {
          const own = id > 100 ? rates.direct : rates.group;
          const at = inRoom.map(one => one.at);
          expect(mostIn(at, own)).toBeLessThanOrEqual(own.count);
        }
      }),
    );
  });

  it('do not wait longer than the platform asks: the wait named is exact to the millisecond', () => {
    const limits = createLimits({ account: { count: 2, seconds: 1 } });
    const room = { id: 1, kind: 'group' as const };
    limits.take(0, room);
    limits.take(400, room);
    expect([400, 999, 1_000].map(limits.accountWaitMs)).toEqual([600, 1, 0]);
    limits.take(1_000, room);
    expect(limits.accountWaitMs(1_000)).toBe(400);
  });

  it('are none where the channel names none', () => {
    const limits = createLimits({});
    const room = { id: 1, kind: 'direct' as const };
    for (let i = 0; i < 1_000; i++) limits.take(0, room);
    expect(limits.accountWaitMs(0)).toBe(0);
    expect(limits.roomWaitMs(0, room)).toBe(0);
  });

  it('still hold in a room after ten thousand others wrote', () => {
    const limits = createLimits({ direct: { count: 1, seconds: 60 } });
    for (let id = 1; id <= 10_050; id++) limits.take(0, { id, kind: 'direct' });
    expect(limits.roomWaitMs(10, { id: 10_050, kind: 'direct' })).toBe(59_990);
  });

  it('never let more than `count` of what is sent to many arrive in any window, however long each is underway', () => {
    const trip = fc.record({
      outward: fc.integer({ min: 0, max: 900 }),
      back: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(rate, fc.array(trip, { maxLength: 60 }), (account, trips) => {
        const arrived = arrivals(account, trips);
        expect(mostIn(arrived, account)).toBeLessThanOrEqual(account.count);
      }),
    );
  });

  it('wait a millisecond more where what is sent to many arrives: the clock tells whole ones', () => {
    const limits = createLimits({ account: { count: 1, seconds: 1 } });
    limits.take(0, { id: 1, kind: 'direct' });
    limits.answered(0);
    // Sent at 1000.0 it might arrive 999.1 ms after one that was answered at 0.9.
    expect([limits.bulkWaitMs(1_000), limits.bulkWaitMs(1_001)]).toEqual([1, 0]);
  });

  it('let what is sent to many leave evenly, and make up for a late timer', () => {
    const limits = createLimits({ account: { count: 10, seconds: 1 } });
    const left: number[] = [];
    for (let now = 0; now <= 2_000; now += 7) {
      if (limits.bulkWaitMs(now) > 0) continue;
      limits.take(now, { id: left.length, kind: 'direct' });
      limits.answered(now);
      left.push(now);
    }
    expect(left.length).toBeGreaterThanOrEqual(20);
    expect(mostIn(left, { count: 10, seconds: 0.1 })).toBeLessThanOrEqual(6);
  });
});
