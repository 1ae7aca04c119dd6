import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryKind } from '../../src/delivery/delivery.ts';
import { afterSend } from '../../src/delivery/plan.ts';
import type { Sent } from '../../src/kernel/message.ts';

const NOW = 1_000_000;
const KINDS: DeliveryKind[] = ['reply', 'notice', 'campaign'];

function delivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 1,
    occasion: 'o',
    roomId: 1,
    memberId: undefined,
    kind: 'reply',
    parts: [],
    quote: undefined,
    thread: undefined,
    dueAt: NOW,
    expiresAt: undefined,
    attempts: 0,
    ...changes,
  };
}

const later = (afterSeconds: number): Sent => ({ ok: false, why: 'later', afterSeconds, detail: 'busy' });
const unsure = (cut: boolean): Sent => ({ ok: false, why: 'unsure', cut, detail: 'no answer' });

describe('what follows from a send', () => {
  describe.each(KINDS)('of a %s', kind => {
    it.each([0, 1, 6, 7])(
      'is final when it arrived, was refused, or nobody is there, at attempt %i',
      attempts => {
        const one = delivery({ kind, attempts });
        expect(afterSend(one, { ok: true, ids: ['7', '8'] }, NOW)).toEqual({ state: 'sent', nativeId: '7' });
        expect(afterSend(one, { ok: true, ids: [] }, NOW)).toEqual({ state: 'sent', nativeId: undefined });
        expect(afterSend(one, { ok: false, why: 'rejected', detail: 'too long' }, NOW)).toEqual({
          state: 'refused',
          reason: 'rejected: too long',
        });
        expect(afterSend(one, { ok: false, why: 'gone', detail: 'blocked' }, NOW)).toEqual({
          state: 'refused',
          reason: 'gone: blocked',
          roomGone: true,
        });
      },
    );

    it.each([0, 1, 6, 7])('is never a repetition after a time-out, at attempt %i', attempts => {
      const verdict = afterSend(delivery({ kind, attempts }), unsure(false), NOW);
      expect(verdict).toEqual({ state: 'unsure', reason: 'no answer' });
    });

    it.each([1, 2, 7])('is never a second repetition after a broken connection, at attempt %i', attempts => {
      expect(afterSend(delivery({ kind, attempts }), unsure(true), NOW).state).toBe('unsure');
    });

    it.each([
      [0, 0, 0],
      [0, 0.1, 500],
      [0, 7, 7_000],
      [1, 0.1, 1_000],
      [6, 0.1, 32_000],
      [6, 40, 40_000],
    ])(
      'that may be tried again waits at attempt %i and %f seconds asked for %i ms',
      (attempts, seconds, ms) => {
        const verdict = afterSend(delivery({ kind, attempts }), later(seconds), NOW);
        expect(verdict).toEqual({ state: 'retry', reason: 'busy', dueAt: NOW + ms });
      },
    );

    it('that was put off eight times is given up', () => {
      expect(afterSend(delivery({ kind, attempts: 7 }), later(1), NOW)).toEqual({
        state: 'refused',
        reason: 'given up after 8 tries: busy',
      });
      expect(
        afterSend(delivery({ kind, attempts: 7 }), { ok: false, why: 'moved', to: 'x' }, NOW).state,
      ).toBe('refused');
    });

    it('follows a room that moved, at once', () => {
      expect(afterSend(delivery({ kind }), { ok: false, why: 'moved', to: 'new' }, NOW)).toEqual({
        state: 'retry',
        reason: 'moved to new',
        dueAt: NOW,
        movedTo: 'new',
      });
    });

    it('is not tried again when that would be too late, and is on the last moment', () => {
      const one = delivery({ kind, expiresAt: NOW + 5_000 });
      expect(afterSend(one, later(5), NOW)).toMatchObject({ state: 'retry', dueAt: NOW + 5_000 });
      expect(afterSend(one, later(5.001), NOW)).toEqual({
        state: 'refused',
        reason: 'too late to be useful: busy',
      });
    });
  });

  it('repeats after a broken connection once, and only what somebody waits for', () => {
    const first = KINDS.map(kind => [kind, afterSend(delivery({ kind }), unsure(true), NOW).state]);
    expect(first).toEqual([
      ['reply', 'retry'],
      ['notice', 'unsure'],
      ['campaign', 'unsure'],
    ]);
  });
});
