import type { Delivery } from '../delivery/delivery.ts';
import type { Verdict } from '../delivery/plan.ts';
import type { Incoming, Reply } from '../feature.ts';
import { plainText } from '../kernel/text.ts';
import type { Watch } from '../watch.ts';
import type { Feed } from './feed.ts';

const SANDBOX = 'sandbox';

/** Tells the sandbox page what the house did with what was said there; other channels cost nothing. */
export function feedWatch(feed: Feed, now: () => number): Watch {
  const about = ({ event, member, room }: Incoming) => ({
    at: now(),
    ...(member ? { who: member.name } : {}),
    ...(room.title ? { room: room.title } : {}),
    ...('id' in event ? { message: event.id } : {}),
  });
  return {
    stored: incoming => {
      if (incoming.room.account !== SANDBOX) return;
      feed.add({
        ...about(incoming),
        kind: 'stored',
        text: `#${incoming.interactionId} ${incoming.event.kind}`,
      });
    },
    handled: (incoming: Incoming, by: string | undefined, replies: Reply[]) => {
      if (incoming.room.account !== SANDBOX || by === undefined) return;
      const said = replies.map(reply => plainText(reply.parts)).join(' ');
      feed.add({ ...about(incoming), kind: 'answered', text: said ? `${by}: ${said}` : by });
    },
    settled: (delivery: Delivery, verdict: Verdict) => {
      if (verdict.state === 'retry' || !delivery.occasion.includes(SANDBOX)) return;
      const message = delivery.quote === undefined ? {} : { message: delivery.quote };
      feed.add({ at: now(), kind: verdict.state, ...message, text: `#${delivery.id} ${verdict.state}` });
    },
  };
}
