import type { Message, Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, Observer, Reply } from '../feature.ts';
import { markHandled, storeKey } from './store.ts';

type Decision = { incoming: Incoming; notes: { observer: number; note: unknown }[]; messages: Message[] };

const RETRY_MS = 1_000;

/**
 * What was decided for each event, until it stands in the store: notes of the observers, replies as deliveries and
 * the mark "handled" are one transaction, shared by all events that were decided since the last one.
 */
export function createDecisions(deps: Deps, observers: Observer[], outbox: Outbox) {
  const { db, clock, log } = deps;
  let waiting: Decision[] = [];
  let writing: Promise<void> | undefined;

  async function writeAll(decided: Decision[]): Promise<void> {
    const planned = await db.write(async sql => {
      for (const [index, observer] of observers.entries()) {
        const notes = decided.flatMap(({ notes }) =>
          notes.flatMap(note => (note.observer === index ? [note.note] : [])),
        );
        if (notes.length > 0) await observer.record(sql, notes);
      }
      const messages = decided.flatMap(decision => decision.messages);
      const planned = messages.length > 0 ? await outbox.plan(sql, messages) : undefined;
      await markHandled(
        sql,
        db.dialect,
        decided.map(decision => decision.incoming.interactionId),
      );
      return planned;
    });
    if (planned) outbox.dispatch(planned);
  }

  /** An observer that fails costs its own note, never the event. */
  function observed(observer: Observer, incoming: Incoming): unknown {
    try {
      return observer.observe(incoming);
    } catch (error) {
      log.error(
        { err: error, observer: observer.name, event: storeKey(incoming.event) },
        'an observer failed',
      );
      return undefined;
    }
  }

  /** Nothing decided is ever dropped: while the store refuses, it is offered again. */
  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const decided = waiting;
      waiting = [];
      try {
        await writeAll(decided);
      } catch (error) {
        log.error({ err: error, events: decided.length }, 'decisions could not be written, trying again');
        waiting = [...decided, ...waiting];
        await clock.sleep(RETRY_MS);
      }
    }
    writing = undefined;
  }

  return {
    add: (incoming: Incoming, replies: Reply[], expiresAt: number): void => {
      const notes = observers.flatMap((observer, index) => {
        const note = observed(observer, incoming);
        return note === undefined ? [] : [{ observer: index, note }];
      });
      waiting.push({
        incoming,
        notes,
        messages: replies.map((reply, i) => messageOf(incoming, reply, { i, expiresAt })),
      });
      writing ??= new Promise<void>(resolve => setImmediate(resolve)).then(drain);
    },
    size: () => waiting.length,
    settled: async (): Promise<void> => {
      while (writing) await writing;
    },
  };
}

function messageOf(
  incoming: Incoming,
  reply: Reply,
  { i, expiresAt }: { i: number; expiresAt: number },
): Message {
  const { event, room, member } = incoming;
  const here = reply.room === undefined || reply.room.id === room.id;
  return {
    occasion: `reply/${storeKey(event)}/${i}`,
    room: reply.room ?? room,
    memberId: reply.memberId ?? member?.id,
    kind: 'reply',
    parts: reply.parts,
    quote: here && reply.quote && event.kind === 'message' ? event.id : undefined,
    thread: here ? event.room.thread : undefined,
    expiresAt,
  };
}
