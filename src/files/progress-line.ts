import type { Clock } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Progress } from './import-file.ts';
import { texts } from './texts.ts';

const PATIENCE_MS = 1_000;
const PAUSE_MS = 100;

type Terminal = { isTTY?: boolean; write: (text: string) => unknown };

/** One line that counts along, on a terminal only and only for what takes over a second. `clear` wipes it. */
export function progressLine(clock: Clock, terminal: Terminal, language: Language) {
  const say = texts.import[language];
  const started = clock.now();
  let told = started + PATIENCE_MS - PAUSE_MS;
  let shown = false;
  return {
    show: ({ step, rows, of }: Progress): void => {
      const now = clock.now();
      if (!terminal.isTTY || now < told + PAUSE_MS) return;
      told = now;
      shown = true;
      terminal.write(`\r\u001b[K${step === 'checking' ? say.checking(rows) : say.saving(rows, of)}`);
    },
    clear: (): void => {
      if (shown) terminal.write('\r\u001b[K');
    },
  };
}
