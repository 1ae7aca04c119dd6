import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/files/progress-line.ts';
import { handClock } from '../support/hand-clock.ts';

function terminal(isTTY = true) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text.replace('\r\u001b[K', '')) };
}

describe('The progress line', () => {
  it('says nothing of what is over within a second', () => {
    const [clock, out] = [handClock(), terminal()];
    const line = progressLine(clock, out, 'en');
    clock.pass(900);
    line.show({ step: 'checking', rows: 10, share: 1 });
    line.clear();
    expect(out.written).toEqual([]);
  });

  it('counts along with a bar, the rows a second and the time left of the step, ten times a second at most', () => {
    const [clock, out] = [handClock(), terminal()];
    const line = progressLine(clock, out, 'en');
    line.show({ step: 'checking', rows: 0, share: 0 });
    clock.pass(2_000);
    line.show({ step: 'checking', rows: 3_000, share: 0.25 });
    clock.pass(50);
    line.show({ step: 'checking', rows: 3_100, share: 0.26 });
    clock.pass(50);
    line.show({ step: 'saving', rows: 0, share: 0 });
    clock.pass(80_000);
    line.show({ step: 'saving', rows: 40_000, share: 0.5 });
    line.clear();
    expect(out.written).toEqual([
      'checking █████░░░░░░░░░░░░░░░ 25%  3000 rows, 1500 a second, 0:06 left',
      'importing ░░░░░░░░░░░░░░░░░░░░ 0%  0 rows, 0 a second',
      'importing ██████████░░░░░░░░░░ 50%  40000 rows, 500 a second, 1:20 left',
      '',
    ]);
  });

  it('speaks the language of the house', () => {
    const [clock, out] = [handClock(), terminal()];
    const line = progressLine(clock, out, 'zh-CN');
    line.show({ step: 'saving', rows: 0, share: 0 });
    clock.pass(1_000);
    line.show({ step: 'saving', rows: 500, share: 1 });
    expect(out.written).toEqual(['正在导入 ████████████████████ 100%　500 行，每秒 500 行，还要 0:00']);
  });

  it('writes nothing where nobody looks on', () => {
    const [clock, out] = [handClock(), terminal(false)];
    const line = progressLine(clock, out, 'zh-CN');
    clock.pass(5_000);
    line.show({ step: 'saving', rows: 1, share: 0.5 });
    line.clear();
    expect(out.written).toEqual([]);
  });
});
