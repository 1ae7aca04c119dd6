import type { Sql } from '../db/db.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Planned } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, Observer } from '../feature.ts';
import { type Decision, messagesOf } from './decide.ts';
import { storeKey } from './store.ts';

/** What to do once the transaction that recorded is committed. */
export type AfterCommit = () => void;

/** Writes what follows from decided events, inside the caller's transaction: the observers' notes and the replies. */
export function createRecorder({ log, clock }: Deps, observers: Observer[], outbox: Outbox) {
  /** An observer that fails costs its own note, never the event. */
  function noteOf(observer: Observer, incoming: Incoming): unknown[] {
    try {
      const note = observer.observe(incoming);
      return note === undefined ? [] : [note];
    } catch (error) {
      log.error(
        { err: error, observer: observer.name, event: storeKey(incoming.event) },
        'an observer failed',
      );
      return [];
    }
  }

  return async function record(sql: Sql, decisions: Decision[]): Promise<AfterCommit> {
    const recorded: AfterCommit[] = [];
    for (const observer of observers) {
      const notes = decisions.flatMap(({ incoming }) => noteOf(observer, incoming));
      if (notes.length === 0) continue;
      await observer.record(sql, notes);
      recorded.push(() => observer.recorded?.(notes));
    }
    const now = clock.now();
    const messages = decisions.flatMap(decision => messagesOf(decision, now));
    const planned: Planned | undefined = messages.length > 0 ? await outbox.plan(sql, messages) : undefined;
    return () => {
      for (const tell of recorded) tell();
      if (planned) outbox.dispatch(planned);
    };
  };
}

export type Recorder = ReturnType<typeof createRecorder>;
