import type { Deps } from '../deps.ts';

export type Shared<T> = {
  /** What was found last. Undefined when nothing was found yet and the first time takes longer than `waitMs`. */
  get: (waitMs?: number) => Promise<T | undefined>;
  /** Something was changed: what was found is not shown any more. */
  forget: () => void;
};

/** Finding out takes this part of the time at most. */
const SHARE = 20;

/**
 * What many look at, found out once for all of them: anew when it is older than `freshMs` and somebody asks, and the
 * more seldom the longer it takes. Nobody waits for it but the first, and nobody asks the store twice at a time.
 */
export function openShared<T>(
  { clock, log }: Pick<Deps, 'clock' | 'log'>,
  { freshMs, load }: { freshMs: number; load: () => Promise<T> },
): Shared<T> {
  let found: { value: T } | undefined;
  let due = 0;
  let loading: Promise<void> | undefined;
  const begin = async (): Promise<void> => {
    const began = clock.now();
    try {
      found = { value: await load() };
    } catch (error) {
      log.error({ err: error }, 'what the console shows could not be read');
    }
    due = clock.now() + Math.max(freshMs, SHARE * (clock.now() - began));
    loading = undefined;
  };
  return {
    get: async (waitMs = 0) => {
      if (clock.now() >= due) loading ??= begin();
      if (found === undefined && loading !== undefined) await settledWithin(clock, loading, waitMs);
      return found?.value;
    },
    forget: () => {
      found = undefined;
      due = 0;
    },
  };
}

/** Whether some work comes to its end, well or not, within so many milliseconds; waits no longer than that. */
export async function settledWithin(
  { after }: Deps['clock'],
  work: Promise<unknown>,
  ms: number,
): Promise<boolean> {
  let cancel = (): void => {};
  const late = new Promise<boolean>(resolve => {
    cancel = after(ms, () => resolve(false));
  });
  const done = work.then(
    () => true,
    () => true,
  );
  const settled = await Promise.race([done, late]);
  cancel();
  return settled;
}

/** The same for each of several keys; those asked for longest ago are forgotten. */
export function openSharedBy<T>(
  deps: Pick<Deps, 'clock' | 'log'>,
  { freshMs, most, load }: { freshMs: number; most: number; load: (key: string) => Promise<T> },
): { of: (key: string) => Shared<T> } {
  const known = new Map<string, Shared<T>>();
  return {
    of: key => {
      const shared = known.get(key) ?? openShared(deps, { freshMs, load: () => load(key) });
      known.delete(key);
      known.set(key, shared);
      for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
      return shared;
    },
  };
}
