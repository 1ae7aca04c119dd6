import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/files/progress-line.ts';
import { handClock } from '../support/hand-clock.ts';

describe('the line that counts along', () => {
  const watch = (isTTY: boolean) => {
    const clock = handClock();
    let written = '';
    const terminal = {
      isTTY,
      write: (text: string) => {
        written += text;
      },
    };
    const line = progressLine(clock, terminal, 'en');
    return { clock, line, written: () => written };
  };

  it('is not seen in what takes no second', () => {
    const { clock, line, written } = watch(true);
    line.show({ step: 'checking', rows: 1_000, of: 1_000 });
    clock.pass(999);
    line.show({ step: 'saving', rows: 1_000, of: 2_000 });
    line.clear();
    expect(written()).toBe('');
  });

  it('is written over itself, not too often, and wiped in the end', () => {
    const { clock, line, written } = watch(true);
    clock.pass(1_000);
    line.show({ step: 'checking', rows: 1_000, of: 1_000 });
    line.show({ step: 'checking', rows: 2_000, of: 2_000 });
    clock.pass(100);
    line.show({ step: 'saving', rows: 1_000, of: 2_000 });
    line.clear();
    const wipe = '\r\u001b[K';
    expect(written()).toBe(`${wipe}checking: 1000 rows${wipe}importing: 1000 of 2000 rows${wipe}`);
  });

  it('is left out where nobody looks', () => {
    const { clock, line, written } = watch(false);
    clock.pass(5_000);
    line.show({ step: 'saving', rows: 1_000, of: 2_000 });
    line.clear();
    expect(written()).toBe('');
  });
});
