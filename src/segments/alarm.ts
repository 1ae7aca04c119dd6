import type { Deps } from '../deps.ts';

/**
 * Runs work at the earliest of the moments it is asked for, one run at a time. A run that fails is logged and comes
 * again after a while.
 */
export function openAlarm(
  { clock, log }: Deps,
  work: () => Promise<void>,
  retryMs: number,
  failed = 'segments could not be kept up',
) {
  let timer: { at: number; cancel: () => void } | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  function within(ms: number): void {
    const at = clock.now() + ms;
    if (closed || (timer && timer.at <= at && timer.at >= clock.now())) return;
    timer?.cancel();
    const cancel = clock.after(ms, () => {
      timer = undefined;
      void run();
    });
    timer = { at, cancel };
  }

  function run(): Promise<void> {
    running ??= work()
      .catch(error => {
        log.error({ err: error }, failed);
        within(retryMs);
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  return {
    /** Within so many milliseconds, unless a run is to come sooner anyway. */
    within,
    /** Resolves after a run that began after this call. */
    now: async (): Promise<void> => {
      await running;
      await run();
    },
    /** Resolves when nothing runs any more; nothing will. */
    close: async (): Promise<void> => {
      closed = true;
      timer?.cancel();
      await running;
    },
  };
}

export type Alarm = ReturnType<typeof openAlarm>;
