import type { Deps } from '../deps.ts';
import type { Event } from '../kernel/message.ts';
import { acceptEvents } from './accept.ts';
import { createRecorder } from './record.ts';
import { resumeLeftovers } from './resume.ts';
import { createSlowLane } from './slow-lane.ts';
import type { InboxOptions, WayIn } from './way-in.ts';

/** The only way in. */
export function openInbox(deps: Deps, options: InboxOptions) {
  const way: WayIn = {
    ...options,
    deps,
    record: createRecorder(deps, options),
    counters: { stored: 0, repeated: 0, handled: 0, failed: 0 },
    held: new Map(),
  };
  const slow = createSlowLane(way);
  return {
    /**
     * Stores events durably and once, in order, with all that could be decided about them at once; resolves after
     * the commit. Rejects when they could not be stored, and then keeps nothing of them.
     */
    accept: (events: Event[]) => acceptEvents(way, slow, events),
    /** Takes up what an earlier run stored and did not finish; tells how much that was. */
    resume: () => resumeLeftovers(way, slow),
    counters: way.counters,
    settled: slow.idle,
    waiting: slow.size,
  };
}

export type Inbox = ReturnType<typeof openInbox>;
