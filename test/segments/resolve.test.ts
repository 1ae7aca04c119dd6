import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/kernel/errors.ts';
import { compileAudience } from '../../src/segments/compile.ts';
import { parseAudience } from '../../src/segments/parse.ts';
import { type Known, resolveAudience } from '../../src/segments/resolve.ts';
import { tiersIn } from '../../src/segments/tiers.ts';

const known = (segments: Known['segments'] = []): Known => ({
  tags: [
    { id: 1, name: '护肤' },
    { id: 2, name: 'AI' },
  ],
  rooms: [
    { id: 5, title: 'VIP 1群' },
    { id: 6, title: 'vip 1群' },
    { id: 7, title: null },
  ],
  segments,
  got: [{ id: 1, name: 'welcome' }],
  coupon: [{ id: 2, name: 'SPRING20' }],
  answered: [{ id: 3, name: 'nps' }],
  tiers: ['silver', 'gold', 'diamond'],
});
const resolved = (written: string, house = known()) => resolveAudience(parseAudience(written), house);
const told = (written: string, house = known()): string => {
  try {
    return JSON.stringify(resolved(written, house));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.say['zh-CN'];
  }
};

describe('Names in an expression', () => {
  it('are found whatever their case and width', () => {
    expect(resolved('tag:ai')).toEqual({ test: 'tag', tagId: 2 });
    expect(resolved('tag:"ＡＩ"')).toEqual({ test: 'tag', tagId: 2 });
    expect(resolved('room:"VIP 1群"')).toEqual({ test: 'room', roomIds: [5, 6] });
    expect(resolved('room:#7')).toEqual({ test: 'room', roomIds: [7] });
  });

  it('that nobody knows are refused, and the nearest known one is named', () => {
    expect(told('tag:户肤')).toBe('没有「户肤」这个标签，是不是「护肤」？');
    expect(told('tag:咖啡')).toBe('没有「咖啡」这个标签。');
    expect(told('room:VIP')).toBe('没有「VIP」这个群，是不是「VIP 1群」？');
    expect(told('room:#8')).toMatch(/^没有「#8」这个群/);
    expect(told('segment:老可', known([{ name: '老客', expression: 'tag:AI' }]))).toBe(
      '没有「老可」这个分群，是不是「老客」？',
    );
  });

  it('are those of coupons, surveys and what was sent, each among its own kind', () => {
    expect(resolved('got:WELCOME')).toEqual({ test: 'mark', topicId: 1 });
    expect(resolved('coupon:spring20')).toEqual({ test: 'mark', topicId: 2 });
    expect(resolved('answered:nps')).toEqual({ test: 'mark', topicId: 3 });
    expect(told('coupon:SPRING2')).toBe('没有「SPRING2」这个优惠券，是不是「SPRING20」？');
    expect(told('got:nps')).toBe('没有「nps」这个推送。');
  });

  it('are tiers, in the order of the house', () => {
    expect(resolved('tier:Gold')).toEqual({ test: 'tier', names: ['gold'] });
    expect(resolved('tier:[gold TO diamond]')).toEqual({ test: 'tier', names: ['gold', 'diamond'] });
    expect(resolved('tier:{silver TO diamond}')).toEqual({ test: 'tier', names: ['gold'] });
    expect(resolved('tier:<gold')).toEqual({ test: 'tier', names: ['silver'] });
    expect(resolved('tier:[diamond TO silver]')).toEqual({ test: 'tier', names: [] });
    expect(told('tier:golt')).toBe(
      '第 1 个字：没有「golt」这个等级，是不是 gold？有：silver、gold、diamond。',
    );
    expect(tiersIn(undefined)).toEqual(['silver', 'gold', 'diamond']);
    expect(tiersIn('{"tiers":[{"name":"金","from":9},{"name":"银","from":0}]}')).toEqual(['银', '金']);
  });

  it('that are segments lead to what these say, and never in a circle', () => {
    const house = known([
      { name: 'a', expression: 'segment:b OR tag:ai' },
      { name: 'b', expression: 'NOT tag:护肤' },
      { name: 'c', expression: 'segment:d' },
      { name: 'd', expression: 'tag:ai segment:C' },
    ]);
    expect(resolved('segment:A', house)).toEqual(resolved('NOT tag:护肤 OR tag:AI'));
    expect(resolved('segment:b segment:b', house)).toEqual(resolved('NOT tag:护肤 AND NOT tag:护肤'));
    expect(told('segment:c', house)).toBe('绕回自己了：c → d → c。换个写法吧。');
  });

  it('cannot add up to more conditions than one expression may have', () => {
    const doubling = Array.from({ length: 20 }, (_, i) => ({
      name: `s${i}`,
      expression: i === 0 ? 'tag:ai' : `segment:s${i - 1} OR segment:s${i - 1}`,
    }));
    expect(told('segment:s19', known(doubling))).toContain('条件太多了');
  });

  it('never become part of the statement', () => {
    const names = [`x'; DROP TABLE "Member"; --`, '") OR 1=1 --', '\\', '?', '$1', '\u0000'];
    const house: Known = { ...known(), tags: names.map((name, i) => ({ id: i + 1, name })) };
    const plain = compileAudience(resolved('tag:ai'), { now: 0, language: 'en' });
    for (const [i, name] of names.entries()) {
      const written = `tag:"${name.replace(/["\\]/g, '\\$&')}"`;
      const statement = compileAudience(resolved(written, house), { now: 0, language: 'en' });
      expect(statement).toEqual({ sql: plain.sql, params: [i + 1, 0] });
    }
    expect(plain.sql).not.toContain('Interaction');
  });
});
