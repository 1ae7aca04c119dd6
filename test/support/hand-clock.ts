import type { Clock } from '../../src/kernel/clock.ts';

/** A clock that stands still until it is moved; timers that fall due run as it passes them. */
export type HandClock = Clock & { pass: (ms: number) => void };

export function handClock(start = Date.UTC(2026, 10, 22, 12)): HandClock {
  let now = start;
  let timers: { at: number; task: () => void }[] = [];
  const after: Clock['after'] = (ms, task) => {
    const timer = { at: now + ms, task };
    timers.push(timer);
    return () => {
      timers = timers.filter(each => each !== timer);
    };
  };
  return {
    now: () => now,
    after,
    sleep: (ms, signal) =>
      new Promise(resolve => {
        if (signal?.aborted) return resolve();
        const cancel = after(ms, resolve);
        signal?.addEventListener('abort', () => {
          cancel();
          resolve();
        });
      }),
    pass: ms => {
      const end = now + ms;
      for (;;) {
        const due = timers.filter(timer => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        now = due.at;
        timers = timers.filter(each => each !== due);
        due.task();
      }
      now = end;
    },
  };
}
