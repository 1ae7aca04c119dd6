import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMistyped, makeCodes, readingsOf, showCode } from '../../src/coupons/code.ts';
import { expiryOf } from '../../src/coupons/expiry.ts';
import {
  type CouponState,
  discountOf,
  judge,
  NEXT,
  type Redeemable,
  statesBefore,
} from '../../src/coupons/rules.ts';
import { CLEAR_ALPHABET, systemRandom } from '../../src/kernel/random.ts';

const STATES = Object.keys(NEXT) as CouponState[];
const NOW = Date.UTC(2026, 10, 22, 12);

const COUPON: Redeemable = {
  kind: 'percent',
  value: 20,
  state: 'issued',
  batchState: 'open',
  memberId: 7,
  minimumCents: 5_000,
  validFrom: NOW - 1,
  expiresAt: NOW + 1,
};
const PURCHASE = { now: NOW, amountCents: 10_000, memberId: 7 };

/** The way a coupon takes when all this is wished for, one after the other. */
function wayOf(wishes: CouponState[]): CouponState[] {
  const way: CouponState[] = ['free'];
  for (const wish of wishes) if (NEXT[way.at(-1) ?? 'free'].includes(wish)) way.push(wish);
  return way;
}

const beyond = (way: CouponState[], state: CouponState) =>
  way.includes(state) ? way.slice(way.indexOf(state) + 1) : [];

describe('The states of a coupon', () => {
  const ways = fc.array(fc.constantFrom(...STATES), { maxLength: 30 }).map(wayOf);

  it('end: what is redeemed, expired or void stays so', () => {
    const ends = fc.constantFrom<CouponState>('redeemed', 'expired', 'void');
    fc.assert(
      fc.property(ways, ends, (way, end) => {
        expect(beyond(way, end)).toEqual([]);
      }),
    );
  });

  it('lead back into the pool only before somebody has the code, and to the till only from their hands', () => {
    fc.assert(
      fc.property(ways, way => {
        expect(beyond(way, 'issued')).not.toContain('free');
        const used = way.findIndex(state => state === 'redeemed' || state === 'expired');
        expect(used < 0 ? 'issued' : way[used - 1]).toBe('issued');
      }),
    );
  });

  it('are told to SQL as the machine has them', () => {
    expect(statesBefore('redeemed')).toBe("'issued'");
    expect(statesBefore('void')).toBe("'free', 'reserved', 'issued'");
  });
});

describe('Redeeming', () => {
  it('refuses each thing by its own name', () => {
    const refusal = (coupon: Partial<Redeemable>, purchase: Partial<typeof PURCHASE> = {}) =>
      judge({ ...COUPON, ...coupon }, { ...PURCHASE, ...purchase });
    expect(refusal({})).toEqual({ discountCents: 2_000 });
    expect(refusal({ state: 'redeemed' })).toEqual({ refused: 'used' });
    expect(refusal({ state: 'void' })).toEqual({ refused: 'void' });
    expect(refusal({ state: 'expired' })).toEqual({ refused: 'expired' });
    expect(refusal({ state: 'free' })).toEqual({ refused: 'notIssued' });
    expect(refusal({ state: 'reserved' })).toEqual({ refused: 'notIssued' });
    expect(refusal({ batchState: 'closed' })).toEqual({ refused: 'closed' });
    expect(refusal({ memberId: 8 })).toEqual({ refused: 'notYours' });
    expect(refusal({ expiresAt: NOW })).toEqual({ refused: 'expired' });
    expect(refusal({ validFrom: NOW + 1 })).toEqual({ refused: 'notYet' });
    expect(refusal({}, { amountCents: 4_999 })).toEqual({ refused: 'belowMinimum' });
    expect(judge(COUPON, { ...PURCHASE, memberId: undefined })).toEqual({ discountCents: 2_000 });
  });

  it('takes off whole hundredths, never less than nothing and never more than is to be paid', () => {
    const kind = fc.constantFrom('percent', 'amount', 'gift', 'shipping' as const);
    const cents = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(kind, fc.integer({ min: 1, max: 10_000 }), cents, (which, value, amountCents) => {
        const offer = { kind: which, value: which === 'percent' ? value / 100 : value };
        const off = discountOf(offer, amountCents);
        expect(Number.isInteger(off)).toBe(true);
        expect(off).toBeGreaterThanOrEqual(0);
        expect(off).toBeLessThanOrEqual(amountCents);
      }),
    );
    expect(discountOf({ kind: 'percent', value: 12.5 }, 9_999)).toBe(1_250);
    expect(discountOf({ kind: 'amount', value: 2_000 }, 1_500)).toBe(1_500);
  });
});

describe('The validity of a coupon', () => {
  const at = (iso: string) => Date.parse(iso);
  const days = { validFrom: null, validTo: null, daysAfterIssue: 7 };

  it('lasts whole days by the clocks of the house, also where they change', () => {
    expect(expiryOf(days, at('2026-11-22T20:00+08:00'), 'Asia/Shanghai')).toBe(at('2026-11-30T00:00+08:00'));
    // Berlin's clocks go back on 25 October.
    expect(expiryOf(days, at('2026-10-20T12:00+02:00'), 'Europe/Berlin')).toBe(at('2026-10-28T00:00+01:00'));
  });

  it('is the shorter of its days and its end, or for good', () => {
    const validTo = at('2026-11-25T00:00+08:00');
    expect(expiryOf({ ...days, validTo }, at('2026-11-22T20:00+08:00'), 'Asia/Shanghai')).toBe(validTo);
    expect(expiryOf({ ...days, daysAfterIssue: null }, NOW, 'Asia/Shanghai')).toBeNull();
  });
});

describe('A code', () => {
  const [code = ''] = makeCodes(systemRandom, 1);

  it('has twelve clear letters and is like no other', () => {
    const codes = makeCodes(systemRandom, 2_500);
    expect(new Set(codes).size).toBe(2_500);
    for (const each of codes) expect(each).toMatch(new RegExp(`^[${CLEAR_ALPHABET}]{12}$`));
    expect(codes.filter(isMistyped)).toEqual([]);
  });

  it('is known to be mistyped when any letter is another, or any two changed places', () => {
    fc.assert(
      fc.property(
        fc.nat(11),
        fc.nat(11),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
        (i, j, letter) => {
          const [fresh = ''] = makeCodes(systemRandom, 1);
          const letters = [...fresh];
          if (letters[i] !== letter) expect(isMistyped(letters.with(i, letter).join(''))).toBe(true);
          const [a = '', b = ''] = [letters[i], letters[j]];
          if (a !== b) expect(isMistyped(letters.with(i, b).with(j, a).join(''))).toBe(true);
        },
      ),
    );
  });

  it('is shown in groups of four, and read back however it is written', () => {
    const shown = showCode(code);
    expect(shown).toMatch(/^.{4}-.{4}-.{4}$/);
    for (const typed of [
      shown,
      shown.toLowerCase(),
      ` ${shown.replaceAll('-', ' ')} `,
      shown.replaceAll('-', '—'),
    ]) {
      expect(readingsOf(typed)[2]).toBe(code);
    }
    expect([showCode('SPRING'), isMistyped('SPRING')]).toEqual(['SPRING', false]);
  });
});
