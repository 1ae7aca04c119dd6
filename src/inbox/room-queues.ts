/**
 * One queue per room: within a room strictly in order, one after the other; rooms side by side. `handle` may be
 * synchronous, and then an item costs no promise at all. It must not throw or reject.
 */
export function createRoomQueues<T>(
  roomOf: (item: T) => number,
  handle: (item: T) => undefined | Promise<void>,
) {
  const busy = new Map<number, T[]>();
  let size = 0;
  let watchers: { limit: number; resolve: () => void }[] = [];

  const finished = (): void => {
    size -= 1;
    if (watchers.length === 0) return;
    for (const watcher of watchers) if (size <= watcher.limit) watcher.resolve();
    watchers = watchers.filter(watcher => size > watcher.limit);
  };

  function run(room: number, queue: T[]): void {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      const pending = handle(item);
      if (pending) {
        void pending.then(() => {
          finished();
          run(room, queue);
        });
        return;
      }
      finished();
    }
    busy.delete(room);
  }

  /** Resolves when at most `limit` items are left. */
  const below = (limit: number): Promise<void> =>
    new Promise(resolve => {
      if (size <= limit) resolve();
      else watchers.push({ limit, resolve });
    });

  return {
    add: (item: T): void => {
      size += 1;
      const room = roomOf(item);
      const queue = busy.get(room);
      if (queue) {
        queue.push(item);
        return;
      }
      const fresh = [item];
      busy.set(room, fresh);
      run(room, fresh);
    },
    size: () => size,
    below,
    idle: () => below(0),
  };
}
