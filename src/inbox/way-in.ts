import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, Observer, Responder } from '../feature.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Event } from '../kernel/message.ts';
import { eventText } from '../kernel/text.ts';
import type { Directory } from '../members/directory.ts';
import type { Who } from '../members/identify.ts';
import type { Watch } from '../watch.ts';
import type { Decision } from './decide.ts';
import type { Recorder } from './record.ts';
import { storeKey } from './store.ts';

export type InboxOptions = {
  directory: Directory;
  observers: Observer[];
  /** In order: the first that claims an event answers it. */
  responders: Responder[];
  outbox: Outbox;
  watch: Watch;
};

/** What everything on the way in shares. */
export type WayIn = InboxOptions & {
  deps: Deps;
  record: Recorder;
  counters: { stored: number; repeated: number; handled: number; failed: number };
  /**
   * Rooms with an event that is being stored and goes to the slow lane after the commit, and how often: what another
   * channel call brings meanwhile must not overtake it.
   */
  held: Map<number, number>;
};

/** A stored event with all that is known about it. */
export function incomingOf(
  way: WayIn,
  event: Event,
  interactionId: number,
  { room, member, identityId }: Who,
): Incoming {
  const language =
    member?.language ?? room.language ?? knownLanguage(event.from?.language) ?? way.deps.house.language;
  return { event, interactionId, room, member, identityId, text: eventText(event), language };
}

/** Tells that an event was decided about. */
export function decided(way: WayIn, { incoming, by, replies }: Decision): void {
  way.counters.handled += 1;
  way.deps.log.info({ event: storeKey(incoming.event), kind: incoming.event.kind, by }, 'handled');
  way.watch.handled(incoming, by, replies);
}
