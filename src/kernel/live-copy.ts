import type { Clock } from './clock.ts';

/** How old the newest look at the version may be. */
const LOOK_EVERY_MS = 1_000;

export type LiveCopy<T> = {
  /** As it was loaded last. */
  current: () => T;
  /** Undefined when the version was looked at within the last second; else resolves when the copy is up to date. */
  refresh: () => Promise<void> | undefined;
  /** Looks at once, after a change of one's own. */
  reload: () => Promise<void>;
};

type Source<T> = {
  initial: T;
  version: () => Promise<string>;
  load: () => Promise<T>;
  /** Told when the store can't be read; the last copy stays in use. */
  failed: (error: unknown) => void;
};

/**
 * Something from the store kept in memory, in every process: loaded again when its version changed, which costs one
 * tiny read per second at most, and none when nobody asks.
 */
export function openLiveCopy<T>(clock: Clock, source: Source<T>): LiveCopy<T> {
  let copy = source.initial;
  let loaded: string | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;

  const look = async () => {
    const version = await source.version();
    if (version === loaded) return;
    copy = await source.load();
    loaded = version;
  };
  const begin = () => {
    lookedAt = clock.now();
    looking = look()
      .catch(source.failed)
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
  return {
    current: () => copy,
    refresh: () => {
      const age = clock.now() - lookedAt;
      return looking !== undefined || (age >= 0 && age < LOOK_EVERY_MS) ? looking : begin();
    },
    reload: async () => {
      await looking;
      await begin();
    },
  };
}
