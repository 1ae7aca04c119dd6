import type { Message } from '../delivery/plan-messages.ts';
import type { Answer, Incoming, Reply, Responder } from '../feature.ts';
import { storeKey } from './store.ts';

/** An answer that comes later than this after its question is no use any more. */
export const USEFUL_FOR_MS = 10 * 60_000;

/** What was decided about an event: what is said, and by whom. */
export type Decision = { incoming: Incoming; by: string | undefined; replies: Reply[] };

/** Work that will decide, and the responders to ask should it turn out not to claim the event. */
export type Work = { incoming: Incoming; by: string; run: () => Promise<Answer>; next: number };

/** Asks each responder in turn, from `from` on, until one claims the event or has work to do for it. */
export function decide(responders: Responder[], incoming: Incoming, from = 0): Decision | Work {
  for (let i = from; i < responders.length; i++) {
    const responder = responders[i];
    if (!responder) break;
    const answer = responder.respond(incoming);
    if (typeof answer === 'function') return { incoming, by: responder.name, run: answer, next: i + 1 };
    if (answer) return { incoming, by: responder.name, replies: answer };
  }
  return { incoming, by: undefined, replies: [] };
}

export function isWork(decided: Decision | Work): decided is Work {
  return 'run' in decided;
}

/** Asks on until it is decided, doing whatever work comes up on the way. */
export async function decideInTheEnd(responders: Responder[], incoming: Incoming): Promise<Decision> {
  let result = decide(responders, incoming);
  while (isWork(result)) {
    const { by, run, next } = result;
    const replies = await run();
    result = replies ? { incoming, by, replies } : decide(responders, incoming, next);
  }
  return result;
}

/** The replies of a decision as messages; the event's key makes each one's occasion unique for ever. */
export function messagesOf({ incoming, replies }: Decision, now: number): Message[] {
  const { event, room, member } = incoming;
  return replies.map((reply, i) => {
    const here = reply.room === undefined || reply.room.id === room.id;
    return {
      occasion: `reply/${storeKey(event)}/${i}`,
      room: reply.room ?? room,
      memberId: reply.memberId ?? member?.id,
      kind: 'reply',
      parts: reply.parts,
      quote: here && reply.quote && event.kind === 'message' ? event.id : undefined,
      thread: here ? event.room.thread : undefined,
      expiresAt: now + USEFUL_FOR_MS,
    };
  });
}
