import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBatch } from '../../src/coupons/parse-batch.ts';
import { parseClaimWord, parseCouponRequest } from '../../src/coupons/parse-request.ts';

const at = (iso: string) => Date.parse(`${iso}+08:00`);
const HOUSE = {
  timezone: 'Asia/Shanghai',
  now: at('2026-11-22T20:00'),
  tiers: ['diamond', 'gold', 'silver'],
};
const read = (text: string) => {
  const parsed = parseBatch('TEA', text, HOUSE);
  return 'value' in parsed ? parsed.value : parsed.mistake.en;
};

describe('A batch as an operator writes it', () => {
  it('takes off what its words say, in either language', () => {
    const offers: [string, object][] = [
      ['offer: 20%', { kind: 'percent', value: 20 }],
      ['kind: percent\nvalue: 12.5', { kind: 'percent', value: 12.5 }],
      ['percent: 20', { kind: 'percent', value: 20 }],
      ['优惠：8.5折', { kind: 'percent', value: 15 }],
      ['type amount 10.5', { kind: 'amount', value: 1_050 }],
      ['amount: 10', { kind: 'amount', value: 1_000 }],
      ['kind: amount; value: 10', { kind: 'amount', value: 1_000 }],
      ['满100减20', { kind: 'amount', value: 2_000, minimumCents: 10_000 }],
      ['立减¥5元', { kind: 'amount', value: 500 }],
      ['送茶包一盒', { kind: 'gift', value: 0, title: '茶包一盒' }],
      ['kind: gift\ntitle: tea bags', { kind: 'gift', value: 0, title: 'tea bags' }],
      ['包邮', { kind: 'shipping', value: 0 }],
      ['kind: shipping', { kind: 'shipping', value: 0 }],
    ];
    for (const [words, offer] of offers)
      expect([words, read(`${words}\npool: 5`)]).toMatchObject([words, offer]);
  });

  it('has a pool, a validity, a limit and tiers', () => {
    const all = (lines: string) => read(`20%\n${lines}`);
    expect(all('pool: 500 codes; per member: 2; minimum: 1,099.90; claim: no')).toMatchObject({
      ...{
        pool: 'generated',
        poolSize: 500,
        publicCode: null,
        perMember: 2,
        minimumCents: 109_990,
        claim: false,
      },
    });
    expect(all('imported')).toMatchObject({ pool: 'imported', poolSize: 0 });
    expect(all('数量: 公共码 spring')).toMatchObject({ pool: 'public', publicCode: 'SPRING' });
    expect(all('pool: public')).toMatchObject({ publicCode: 'TEA' });
    expect(all('pool 5; valid: 2026-12-01 to 2026-12-31')).toMatchObject({
      ...{ validFrom: at('2026-12-01T00:00'), validTo: at('2027-01-01T00:00'), daysAfterIssue: null },
    });
    expect(all('pool 5; valid 2026年12月1日 10:00 至 2026/12/1 22:30')).toMatchObject({
      ...{ validFrom: at('2026-12-01T10:00'), validTo: at('2026-12-01T22:30') },
    });
    expect(all('pool 5; 有效期: 截至 2026-12-31')).toMatchObject({
      validFrom: null,
      validTo: at('2027-01-01T00:00'),
    });
    expect(all('pool 5; 有效期: 30天')).toMatchObject({ daysAfterIssue: 30, validTo: null });
    expect(all('pool 5; tiers: gold+')).toMatchObject({ tiers: ['diamond', 'gold'] });
    expect(all('pool 5; 等级: silver、gold')).toMatchObject({ tiers: ['silver', 'gold'] });
  });

  it('is refused with the line that is wrong', () => {
    expect(read('offer: 120%\npool: 5')).toContain('"offer: 120%" is unclear');
    expect(read('20%\npool: 300000')).toContain('"pool: 300000" is unclear');
    expect(read('20%\npool: 5\nvalid: 2026-02-30 to 2026-12-31')).toContain('is unclear');
    expect(read('20%\npool: 5\nvalid: 2026-12-31 to 2026-12-01')).toContain('must end after it begins');
    expect(read('20%\npool: 5\ntiers: golden')).toContain('There is no tier "golden"');
    expect(read('kind: amount\npool: 5')).toContain('value: 20');
  });

  it('never throws, whatever is written', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('20%', 'pool: 5', 'valid:', '满', '等级: +', 'pool', ':'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), lines => {
        expect(read(lines.join('\n'))).toBeDefined();
      }),
    );
  });
});

describe('What follows /coupon', () => {
  it('is one of its uses, or nothing', () => {
    expect(parseCouponRequest('redeem K7QW 3MPA 9XTC 128.00 @小 鱼', '')).toEqual({
      ...{ verb: 'redeem', code: 'K7QW 3MPA 9XTC', amount: '128.00', member: '@小 鱼' },
    });
    expect(parseCouponRequest('核销 K7QW-3MPA-9XTC １２８', '')).toMatchObject({
      amount: '128',
      member: undefined,
    });
    expect(parseCouponRequest('new TEA：', '20%\npool: 5')).toEqual({
      verb: 'new',
      name: 'TEA',
      lines: '20%\npool: 5',
    });
    expect(parseCouponRequest('give TEA @小 鱼', '')).toEqual({
      verb: 'give',
      name: 'TEA',
      member: '@小 鱼',
    });
    expect(parseCouponRequest('发 TEA #12', '')).toMatchObject({ member: '#12' });
    for (const wrong of [
      '',
      'new',
      'new TEA:',
      'give TEA',
      'redeem CODE',
      'show',
      'show A B',
      'list x',
      'eat TEA',
    ]) {
      expect([wrong, parseCouponRequest(wrong, '')]).toEqual([wrong, undefined]);
    }
  });

  it('may be the word alone, in which case it names nothing', () => {
    expect(['领券', '领券 TEA', '领券啦', '怎么领券', '领券 a b'].map(parseClaimWord)).toEqual([
      ...['', 'TEA', undefined, undefined, undefined],
    ]);
  });
});
