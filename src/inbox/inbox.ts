import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, Observer, Reply, Responder } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Event } from '../kernel/message.ts';
import { eventText, text } from '../kernel/text.ts';
import type { Directory } from '../members/directory.ts';
import { cleanEvent } from './clean.ts';
import { createDecisions } from './decisions.ts';
import { createRoomQueues } from './room-queues.ts';
import { insertEvents, storeKey, takeLeftovers } from './store.ts';
import { texts } from './texts.ts';

/** An answer that comes later than this after its question is no use any more. */
const USEFUL_FOR_MS = 10 * 60_000;
/** An event that crashed the program this often is kept, and not tried again. */
const ATTEMPT_LIMIT = 3;
/** With so many events waiting to be handled, channels are asked to wait. */
const BACKLOG_LIMIT = 2_000;

export type InboxOptions = {
  directory: Directory;
  observers: Observer[];
  /** In order: the first that claims an event answers it. */
  responders: Responder[];
  outbox: Outbox;
  watch?: {
    stored?: (incoming: Incoming) => void;
    handled?: (incoming: Incoming, by: string | undefined, replies: Reply[]) => void;
  };
};

export type Inbox = {
  /** Stores events durably and once, in order; resolves after the commit. Then they are handled, room by room. */
  accept: (events: Event[]) => Promise<void>;
  /** Takes up what an earlier run stored and did not finish. */
  resume: () => Promise<number>;
  /** Resolves when everything accepted so far is handled and written. */
  settled: () => Promise<void>;
  counters: { stored: number; repeated: number; handled: number; failed: number };
  waiting: () => number;
};

/** The only way in. */
export function openInbox(deps: Deps, options: InboxOptions): Inbox {
  const { db, clock, house, log } = deps;
  const { directory, responders, watch } = options;
  const counters = { stored: 0, repeated: 0, handled: 0, failed: 0 };
  const decisions = createDecisions(deps, options.observers, options.outbox);
  const queues = createRoomQueues<Incoming>(incoming => incoming.room.id, handle);

  function incomingOf(event: Event, interactionId: number): Incoming | undefined {
    const who = directory.who(event);
    if (!who) return undefined;
    const language = who.member?.language ?? who.room.language ?? knownLanguage(event.from?.language);
    return {
      event,
      interactionId,
      room: who.room,
      member: who.member,
      text: eventText(event),
      language: language ?? house.language,
      settled: decisions.settled,
    };
  }

  async function store(events: Event[], receivedAt: number): Promise<Incoming[]> {
    const stored = await db.write(async sql => {
      const found = await directory.identify(sql, events);
      const rows = events.flatMap(event => {
        const who = directory.who(event, found);
        return who ? [{ event, roomId: who.room.id, memberId: who.member?.id }] : [];
      });
      return { found, ids: await insertEvents(sql, db.dialect, rows, receivedAt) };
    });
    directory.learn(stored.found);
    const fresh: Incoming[] = [];
    for (const event of events) {
      const key = storeKey(event);
      const interactionId = stored.ids.get(key);
      stored.ids.delete(key);
      const incoming = interactionId === undefined ? undefined : incomingOf(event, interactionId);
      if (incoming) fresh.push(incoming);
    }
    return fresh;
  }

  function handle(incoming: Incoming): undefined | Promise<void> {
    const startedAt = clock.now();
    const done = (by: string | undefined, replies: Reply[]): void => {
      counters.handled += 1;
      decisions.add(incoming, replies, clock.now() + USEFUL_FOR_MS);
      log.info(
        { event: storeKey(incoming.event), kind: incoming.event.kind, by, ms: clock.now() - startedAt },
        'handled',
      );
      watch?.handled?.(incoming, by, replies);
    };
    return respond(responders, incoming, done, error => done('error', apologise(incoming, error)));
  }

  function apologise(incoming: Incoming, error: unknown): Reply[] {
    if (error instanceof AppError) {
      log.info({ event: storeKey(incoming.event), code: error.code, detail: error.message }, 'refused');
      return [{ parts: text(error.say[incoming.language]), quote: true }];
    }
    counters.failed += 1;
    log.error({ event: storeKey(incoming.event), err: error }, 'an event could not be answered');
    const addressed = incoming.event.kind === 'message' && incoming.event.addressed;
    return addressed ? [{ parts: text(texts.sorry[incoming.language]), quote: true }] : [];
  }

  return {
    counters,
    accept: async events => {
      if (events.length === 0) return;
      if (queues.size() + decisions.size() > BACKLOG_LIMIT) await queues.below(BACKLOG_LIMIT);
      const fresh = await store(events.map(cleanEvent), clock.now());
      counters.stored += fresh.length;
      counters.repeated += events.length - fresh.length;
      for (const incoming of fresh) {
        watch?.stored?.(incoming);
        queues.add(incoming);
      }
    },
    resume: async () => {
      const leftovers = await db.write(takeLeftovers);
      const found = await db.write(sql =>
        directory.identify(
          sql,
          leftovers.map(row => row.event),
        ),
      );
      directory.learn(found);
      for (const { event, interactionId, attempts, receivedAt } of leftovers) {
        const incoming = incomingOf(event, interactionId);
        if (!incoming) continue;
        const late = clock.now() - receivedAt > USEFUL_FOR_MS;
        if (attempts > ATTEMPT_LIMIT) log.error({ event: storeKey(event), attempts }, 'given up on an event');
        if (late || attempts > ATTEMPT_LIMIT) decisions.add(incoming, [], clock.now());
        else queues.add(incoming);
      }
      return leftovers.length;
    },
    settled: async () => {
      await queues.idle();
      await decisions.settled();
    },
    waiting: () => queues.size() + decisions.size(),
  };
}

/**
 * Asks each responder in turn. Stays synchronous as long as they do: most messages are answered, or met with
 * silence, without a turn of the event loop.
 */
function respond(
  responders: Responder[],
  incoming: Incoming,
  done: (by: string | undefined, replies: Reply[]) => void,
  failed: (error: unknown) => void,
  from = 0,
): undefined | Promise<void> {
  try {
    for (let i = from; i < responders.length; i++) {
      const responder = responders[i];
      const answer = responder?.respond(incoming);
      if (answer instanceof Promise) {
        return answer.then(
          replies =>
            replies ? done(responder?.name, replies) : respond(responders, incoming, done, failed, i + 1),
          failed,
        );
      }
      if (answer) return void done(responder?.name, answer);
    }
    done(undefined, []);
  } catch (error) {
    failed(error);
  }
  return undefined;
}
