import type { Clock } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import { type Step, texts } from './texts.ts';

/** How far something is: rows gone through, and which share of the step that is; 1 is all. */
export type Progress = { step: Step; rows: number; share: number };

const PATIENCE_MS = 1_000;
const PAUSE_MS = 100;
/** A time left is told once it can be estimated. */
const ESTIMATE_MS = 1_000;
const BAR_CELLS = 20;

type Terminal = { isTTY?: boolean; write: (text: string) => unknown };

/**
 * One line that counts along with a bar, rows a second and the time left of the step, on a terminal only and only for
 * what takes over a second. `clear` wipes it.
 */
export function progressLine(clock: Clock, terminal: Terminal, language: Language) {
  const say = texts.progress[language];
  const began = clock.now();
  let told = began + PATIENCE_MS - PAUSE_MS;
  let current: { step: Step; since: number } | undefined;
  let shown = false;
  return {
    show: ({ step, rows, share }: Progress): void => {
      const now = clock.now();
      if (current?.step !== step) current = { step, since: now };
      if (!terminal.isTTY || now < told + PAUSE_MS) return;
      told = now;
      shown = true;
      const took = now - current.since;
      const rate = took > 0 ? Math.round((rows / took) * 1_000) : 0;
      const leftSeconds =
        took >= ESTIMATE_MS && share > 0 ? Math.ceil((took * (1 - share)) / share / 1_000) : undefined;
      const line = say.line({
        step: say[step],
        bar: bar(share),
        percent: Math.floor(share * 100),
        rows,
        rate,
      });
      terminal.write(`\r\u001b[K${line}${leftSeconds === undefined ? '' : say.left(leftSeconds)}`);
    },
    clear: (): void => {
      if (shown) terminal.write('\r\u001b[K');
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR_CELLS);
  return '█'.repeat(full) + '░'.repeat(BAR_CELLS - full);
}
