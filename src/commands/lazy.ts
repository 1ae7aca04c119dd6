import type { Command, Confirmable, Pager } from '../feature.ts';

/** All of a command but its work: what help tells, what the dispatcher looks at, what wrong use is answered with. */
export type Head = Omit<Command, 'run'>;

/** What is known of a command, a yes or a list before its code is read; `load` reads it. */
export type Lazy<T> = T & { load: () => Promise<T> };

/**
 * A command whose code is read when somebody first calls it: until then the house keeps its head alone. `load` gives
 * the command of that file, which has the same head.
 */
export function lazyCommand(head: Head, load: () => Promise<Command>): Lazy<Command> {
  return { ...head, load, run: async call => (await load()).run(call) };
}

/** The same for what is done after a yes. */
export function lazyConfirmable(
  head: Omit<Confirmable, 'run'>,
  load: () => Promise<Confirmable>,
): Lazy<Confirmable> {
  return { ...head, load, run: async (payload, call) => (await load()).run(payload, call) };
}

/** The same for a list that is told page by page. */
export function lazyPager(head: Omit<Pager, 'turn'>, load: () => Promise<Pager>): Lazy<Pager> {
  return { ...head, load, turn: async (next, call) => (await load()).turn(next, call) };
}
