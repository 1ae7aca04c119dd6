import type { Sql } from '../db/db.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Planned } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, Observer } from '../feature.ts';
import type { Watch } from '../watch.ts';
import { type Decision, messagesOf } from './decide.ts';
import { storeKey } from './store.ts';

/** What to do once the transaction that recorded is committed. */
export type AfterCommit = () => void;

/** Writes what follows from decided events, inside the caller's transaction: the observers' notes and the replies. */
export function createRecorder(
  { log, clock }: Deps,
  { observers, outbox, watch }: { observers: Observer[]; outbox: Outbox; watch: Pick<Watch, 'noted'> },
) {
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
      const noted = decisions.flatMap(({ incoming }) =>
        noteOf(observer, incoming).map(note => ({ incoming, note })),
      );
      if (noted.length === 0) continue;
      const notes = noted.map(({ note }) => note);
      await observer.record(sql, notes);
      recorded.push(() => observer.recorded?.(notes));
      const { tell } = observer;
      if (!tell) continue;
      recorded.push(() => {
        for (const { incoming, note } of noted) watch.noted(incoming, tell(note));
      });
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
