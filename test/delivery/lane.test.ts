import { describe, expect, it } from 'vitest';
import type { Caps } from '../../src/channels/channel.ts';
import type { Delivery, DeliveryKind } from '../../src/delivery/delivery.ts';
import { type After, openLane, pumpLane, pushToLane, toldToWait } from '../../src/delivery/lane.ts';
import { createLimits } from '../../src/delivery/limits.ts';
import type { KnownRoom } from '../../src/feature.ts';
import { handClock } from '../support/hand-clock.ts';

type Sending = { delivery: Delivery; room: KnownRoom; at: number; end: (after?: After) => Promise<void> };

const room = (id: number): KnownRoom => ({
  id,
  account: 'a',
  nativeId: `r${id}`,
  kind: 'group',
  title: null,
  language: null,
  goneAt: null,
});

function lane(
  options: { rates?: Caps['rates']; window?: number; dropped?: Set<number>; offline?: () => boolean } = {},
) {
  const clock = handClock(0);
  const sendings: Sending[] = [];
  let auto = true;
  let ids = 0;
  const opened = openLane({
    clock,
    limits: createLimits(options.rates ?? {}),
    window: options.window ?? 32,
    isOffline: () => options.offline?.() ?? false,
    drop: ({ id }) => options.dropped?.has(id) ?? false,
    send: (delivery, to) => {
      const { promise, resolve } = Promise.withResolvers<After>();
      const end = async (after: After = {}) => {
        resolve(after);
        await new Promise(done => setImmediate(done));
      };
      sendings.push({ delivery, room: to, at: clock.now(), end });
      if (auto) resolve({});
      return promise;
    },
  });
  return {
    clock,
    sendings,
    lane: opened,
    byHand: () => {
      auto = false;
    },
    push: (to: KnownRoom, kind: DeliveryKind, dueAt = 0): Delivery => {
      ids += 1;
      const delivery: Delivery = {
        ...{ id: ids, occasion: `o${ids}`, roomId: to.id, memberId: undefined, kind, parts: [] },
        ...{ quote: undefined, thread: undefined, dueAt, expiresAt: undefined, attempts: 0 },
      };
      pushToLane(opened, delivery, to);
      return delivery;
    },
    pump: async () => {
      pumpLane(opened);
      await new Promise(done => setImmediate(done));
    },
    pass: async (ms: number) => {
      clock.pass(ms);
      await new Promise(done => setImmediate(done));
    },
    sent: () => sendings.map(({ delivery }) => delivery.id),
  };
}

describe('a platform that is told to be slow', () => {
  const direct = (id: number): KnownRoom => ({ ...room(id), kind: 'direct' });

  it('gets nothing that is sent to many before it said so, and replies all the same', async () => {
    const { lane: opened, push, pump, pass, sendings, sent } = lane();
    push(direct(1), 'campaign');
    await pump();
    toldToWait(opened, direct(1), 30_000);
    for (const id of [2, 3]) push(direct(id), 'campaign');
    push(direct(4), 'reply');
    await pump();
    expect(sent()).toEqual([1, 4]);
    await pass(29_999);
    expect(sent()).toEqual([1, 4]);
    await pass(2_000);
    expect(sent()).toEqual([1, 4, 2, 3]);
    for (const { at, delivery } of sendings.slice(2))
      expect(at, `${delivery.id}`).toBeGreaterThanOrEqual(30_000);
  });

  it('slows one group down alone, and all once a second group is told to wait', async () => {
    const { lane: opened, push, pump, pass, sent } = lane();
    toldToWait(opened, room(1), 30_000);
    push(direct(2), 'campaign');
    await pump();
    expect(sent()).toEqual([1]);
    toldToWait(opened, room(3), 20_000);
    push(direct(4), 'campaign');
    await pump();
    expect(sent()).toEqual([1]);
    await pass(20_000);
    expect(sent()).toEqual([1, 2]);
  });

  it('keeps what is sent to many while it is down', async () => {
    let down = true;
    const { push, pump, pass, sent } = lane({ offline: () => down });
    push(direct(1), 'campaign');
    push(direct(2), 'reply');
    await pump();
    await pass(60_000);
    expect(sent()).toEqual([2]);
    down = false;
    await pass(5_000);
    expect(sent()).toEqual([2, 1]);
  });
});

describe('an account’s way out', () => {
  it('sends one after the other within a room, and rooms side by side', async () => {
    const { push, pump, byHand, sent, sendings } = lane();
    byHand();
    for (const id of [1, 1, 2, 2]) push(room(id), 'reply');
    await pump();
    expect(sent()).toEqual([1, 3]);
    await sendings[0]?.end();
    expect(sent()).toEqual([1, 3, 2]);
    await sendings[1]?.end();
    expect(sent()).toEqual([1, 3, 2, 4]);
  });

  it('has at most as many on their way as its window holds', async () => {
    const { push, pump, byHand, sendings, lane: one } = lane({ window: 2 });
    byHand();
    for (const id of [1, 2, 3]) push(room(id), 'campaign');
    await pump();
    expect([sendings.length, one.onTheWay, one.waiting]).toEqual([2, 2, 1]);
    await sendings[0]?.end();
    expect([sendings.length, one.onTheWay, one.waiting]).toEqual([3, 2, 0]);
  });

  it('lets a reply ahead of bulk in its own room, behind the replies before it', async () => {
    const { push, pump, byHand, sent, sendings } = lane();
    byHand();
    push(room(1), 'campaign');
    await pump();
    push(room(1), 'campaign');
    push(room(1), 'reply');
    push(room(1), 'reply');
    for (let i = 0; i < 4; i++) await sendings[i]?.end();
    expect(sent()).toEqual([1, 3, 4, 2]);
  });

  it('lets a reply ahead of the bulk of other rooms, also where its own room had bulk waiting', async () => {
    const { push, pump, pass, sent } = lane({ rates: { account: { count: 1, seconds: 1 } } });
    for (const id of [1, 2, 3, 4]) push(room(id), 'campaign');
    await pump();
    push(room(4), 'reply');
    push(room(5), 'reply');
    for (let i = 0; i < 6; i++) await pass(1_001);
    expect(sent()).toEqual([1, 5, 6, 2, 3, 4]);
  });

  it('keeps the account’s pace and the room’s', async () => {
    const rates = { account: { count: 2, seconds: 1 }, group: { count: 1, seconds: 3 } };
    const { push, pump, pass, sendings } = lane({ rates });
    for (const id of [1, 1, 2, 3]) push(room(id), 'campaign');
    await pump();
    for (let i = 0; i < 40; i++) await pass(100);
    expect(sendings.map(({ room: { id }, at }) => [id, at])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1_001],
      [1, 3_000],
    ]);
  });

  it('does not let other rooms wait for one that must', async () => {
    const { push, pump, pass, sent } = lane();
    push(room(1), 'reply', 5_000);
    push(room(2), 'reply');
    await pump();
    expect(sent()).toEqual([2]);
    await pass(4_999);
    expect(sent()).toEqual([2]);
    await pass(1);
    expect(sent()).toEqual([2, 1]);
  });

  it('sends the same again when it is due, before what stands behind it', async () => {
    const { push, pump, pass, byHand, sent, sendings, lane: one } = lane();
    byHand();
    const first = push(room(1), 'reply');
    push(room(1), 'reply');
    await pump();
    await sendings[0]?.end({ again: { ...first, attempts: 1, dueAt: 7_000 } });
    expect([one.onTheWay, one.waiting]).toEqual([0, 2]);
    await pass(7_000);
    await sendings[1]?.end();
    expect(sent()).toEqual([1, 1, 2]);
    expect(sendings[1]?.delivery.attempts).toBe(1);
  });

  it('goes on under the id that a room moved to, and still serves the old one', async () => {
    const { push, pump, byHand, sendings, lane: one } = lane();
    byHand();
    const first = push(room(1), 'reply');
    await pump();
    await sendings[0]?.end({ again: { ...first, attempts: 1 }, room: room(2) });
    push(room(1), 'reply');
    await sendings[1]?.end();
    await sendings[2]?.end();
    expect(sendings.map(sending => sending.room.nativeId)).toEqual(['r1', 'r2', 'r2']);

    push(room(1), 'reply');
    await pump();
    await sendings[3]?.end();
    expect(sendings).toHaveLength(4);
    expect([one.onTheWay, one.waiting, one.lines.size]).toEqual([0, 0, 0]);
  });

  it('passes over what is not to be sent any more', async () => {
    const { push, pump, sent, lane: one } = lane({ dropped: new Set([1, 3]) });
    for (const id of [1, 1, 1, 2]) push(room(id), 'reply');
    await pump();
    expect(sent().toSorted()).toEqual([2, 4]);
    expect(one.waiting).toBe(0);
  });

  it('sends nothing after it was stopped', async () => {
    const { push, pump, pass, byHand, sent, sendings, lane: one } = lane();
    byHand();
    push(room(1), 'reply');
    push(room(1), 'reply');
    push(room(2), 'reply', 100);
    await pump();
    one.stopped = true;
    await sendings[0]?.end();
    await pass(1_000);
    expect(sent()).toEqual([1]);
    expect(one.onTheWay).toBe(0);
  });
});
