/**
 * One queue per room: within a room strictly in order, one after the other; rooms side by side. `handle` must not
 * reject.
 */
export function createRoomQueues<T>(roomOf: (item: T) => number, handle: (item: T) => Promise<void>) {
  const rooms = new Map<number, T[]>();
  let size = 0;
  let watchers: { limit: number; resolve: () => void }[] = [];

  async function run(room: number, queue: T[]): Promise<void> {
    for (let item = queue[0]; item !== undefined; item = queue[0]) {
      await handle(item);
      queue.shift();
      size -= 1;
      for (const watcher of watchers) if (size <= watcher.limit) watcher.resolve();
      watchers = watchers.filter(watcher => size > watcher.limit);
    }
    rooms.delete(room);
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
      const queue = rooms.get(room);
      if (queue) {
        queue.push(item);
        return;
      }
      const fresh = [item];
      rooms.set(room, fresh);
      void run(room, fresh);
    },
    busy: (room: number): boolean => rooms.has(room),
    size: () => size,
    below,
    idle: () => below(0),
  };
}
