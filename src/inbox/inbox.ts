import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, Observer, Responder } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Event } from '../kernel/message.ts';
import { eventText, text } from '../kernel/text.ts';
import type { Directory } from '../members/directory.ts';
import type { Who } from '../members/identify.ts';
import type { Watch } from '../watch.ts';
import { cleanEvent } from './clean.ts';
import { type Decision, decide, isWork, USEFUL_FOR_MS } from './decide.ts';
import { createRecorder } from './record.ts';
import { createSlowLane } from './slow-lane.ts';
import { insertEvents, insertUnhandledEvents, storeKey, takeLeftovers } from './store.ts';
import { texts } from './texts.ts';

/** An event that crashed the program this often is kept, and not tried again. */
const ATTEMPT_LIMIT = 3;
/** With so much under way, channels are asked to wait a little before they bring more. */
const BACKLOG_LIMIT = 400;
const BACKLOG_WAIT_MS = 250;
const BACKLOG_LOOK_MS = 10;

export type InboxOptions = {
  directory: Directory;
  observers: Observer[];
  /** In order: the first that claims an event answers it. */
  responders: Responder[];
  outbox: Outbox;
  watch: Watch;
};

/** The only way in. */
export function openInbox(deps: Deps, options: InboxOptions) {
  const { db, clock, house, log } = deps;
  const { directory, responders, outbox, watch } = options;
  const counters = { stored: 0, repeated: 0, handled: 0, failed: 0 };
  const record = createRecorder(deps, options.observers, outbox);
  const slow = createSlowLane(deps, { responders, record, failed, decided });

  function incomingOf(event: Event, interactionId: number, { room, member }: Who): Incoming {
    const language =
      member?.language ?? room.language ?? knownLanguage(event.from?.language) ?? house.language;
    return { event, interactionId, room, member, text: eventText(event), language };
  }

  function failed(incoming: Incoming, error: unknown): Decision {
    const { event, language } = incoming;
    if (error instanceof AppError) {
      log.info({ event: storeKey(event), code: error.code, detail: error.message }, 'refused');
      return { incoming, by: 'refusal', replies: [{ parts: text(error.say[language]), quote: true }] };
    }
    counters.failed += 1;
    log.error({ event: storeKey(event), err: error }, 'an event could not be answered');
    const waiting = event.kind === 'message' && event.addressed;
    return {
      incoming,
      by: 'apology',
      replies: waiting ? [{ parts: text(texts.sorry[language]), quote: true }] : [],
    };
  }

  function decided({ incoming, by, replies }: Decision): void {
    counters.handled += 1;
    log.info({ event: storeKey(incoming.event), kind: incoming.event.kind, by }, 'handled');
    watch.handled(incoming, by, replies);
  }

  /** Decides at once what can be; the rest, and whatever stands behind it in its room, is left for the slow lane. */
  function sort(fresh: Incoming[]): { now: Decision[]; later: Incoming[] } {
    const now: Decision[] = [];
    const later: Incoming[] = [];
    const waiting = new Set<number>();
    for (const incoming of fresh) {
      if (slow.busy(incoming.room.id) || waiting.has(incoming.room.id)) {
        later.push(incoming);
        continue;
      }
      const decision = attempt(incoming);
      if (isWork(decision)) {
        waiting.add(incoming.room.id);
        later.push(incoming);
      } else now.push(decision);
    }
    return { now, later };
  }

  function attempt(incoming: Incoming) {
    try {
      return decide(responders, incoming);
    } catch (error) {
      return failed(incoming, error);
    }
  }

  async function store(events: Event[]) {
    return await db.write(async sql => {
      const { who, found } = await directory.identify(sql, events);
      const ids = await insertEvents(sql, db.dialect, events, who, clock.now());
      const fresh = events.flatMap((event, i) => {
        const key = storeKey(event);
        const id = ids.get(key);
        const known = who[i];
        // The same event twice in one batch is new only once.
        ids.delete(key);
        return id === undefined || !known ? [] : [incomingOf(event, id, known)];
      });
      const { now, later } = sort(fresh);
      const after = await record(sql, now);
      if (later.length > 0) await insertUnhandledEvents(sql, db.dialect, later);
      return { found, fresh, now, later, after };
    });
  }

  /**
   * Stores events durably and once, in order, with all that could be decided about them at once; resolves after the
   * commit. The rest is handled after it, room by room.
   */
  async function accept(events: Event[]): Promise<void> {
    if (events.length === 0) return;
    await slow.below(BACKLOG_LIMIT);
    for (let ms = 0; outbox.waiting() > BACKLOG_LIMIT && ms < BACKLOG_WAIT_MS; ms += BACKLOG_LOOK_MS) {
      await clock.sleep(BACKLOG_LOOK_MS);
    }
    const { found, fresh, now, later, after } = await store(events.map(cleanEvent));
    directory.learn(found);
    counters.stored += fresh.length;
    counters.repeated += events.length - fresh.length;
    for (const incoming of fresh) watch.stored(incoming);
    for (const decision of now) decided(decision);
    after();
    for (const incoming of later) slow.add(incoming);
  }

  /** Takes up what an earlier run stored and did not finish; tells how much that was. */
  async function resume(): Promise<number> {
    const leftovers = await db.write(takeLeftovers);
    const events = leftovers.map(row => row.event);
    const { who, found } = await db.write(sql => directory.identify(sql, events));
    directory.learn(found);
    for (const [i, { event, interactionId, attempts, receivedAt }] of leftovers.entries()) {
      const known = who[i];
      if (!known) continue;
      const incoming = incomingOf(event, interactionId, known);
      if (attempts > ATTEMPT_LIMIT) log.error({ event: storeKey(event), attempts }, 'given up on an event');
      const late = clock.now() - receivedAt > USEFUL_FOR_MS;
      if (late || attempts > ATTEMPT_LIMIT) await slow.skip(incoming);
      else slow.add(incoming);
    }
    return leftovers.length;
  }

  return { accept, resume, counters, settled: slow.idle, waiting: slow.size };
}

export type Inbox = ReturnType<typeof openInbox>;
