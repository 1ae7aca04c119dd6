import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from '../../src/campaigns/diff-lines.ts';
import { sayPlanned } from '../../src/campaigns/pages/say-plan.ts';

describe('what is told of a change', () => {
  it('are the lines that were taken out and put in, each where it stands', () => {
    expect(diffLines('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([
      { sign: '-', line: 'b' },
      { sign: '+', line: 'x' },
      { sign: '+', line: 'e' },
    ]);
    expect(diffLines('same\ntext', 'same\r\ntext')).toEqual([]);
  });

  it('is just what makes one text of the other, however they differ', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changed = diffLines(before.join('\n'), after.join('\n'));
        const of = (sign: string) => changed.filter(each => each.sign === sign).map(({ line }) => line);
        const less = (lines: string[], gone: string[]) => {
          const left = [...lines];
          for (const line of gone) left.splice(left.indexOf(line), left.includes(line) ? 1 : 0);
          return left.toSorted();
        };
        expect(less(before, of('-'))).toEqual(less(after, of('+')));
        expect(changed.length === 0).toBe(before.join('\n') === after.join('\n'));
      }),
    );
  });
});

describe('a rhythm', () => {
  const say = (cron: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
    sayPlanned({ when: { kind: 'every', cron }, timezone: 'Asia/Shanghai' }, language);

  it('is said as people say it where it is simple, and as it is written where it is not', () => {
    expect(say('0 18 * * 5')).toBe('每周五 18:00');
    expect(say('30 9 * * 1,3')).toBe('每周一、三 09:30');
    expect(say('0 8 * * *', 'en')).toBe('every day, 08:00');
    expect(say('0 10 15 * *')).toBe('每月 15 日 10:00');
    expect(say('0 10 */2 * 1')).toBe('0 10 */2 * 1');
  });
});
