/** A first-come, first-served lock inside one process. `acquire` resolves with the release. */
export type Lock = { acquire: () => Promise<() => void> };

export function createLock(): Lock {
  let tail: Promise<void> = Promise.resolve();
  return {
    acquire: () => {
      const { promise: held, resolve: release } = Promise.withResolvers<void>();
      const ready = tail.then(() => release);
      tail = tail.then(() => held);
      return ready;
    },
  };
}
