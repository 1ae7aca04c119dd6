import type { Delivery } from '../delivery/delivery.ts';
import type { Verdict } from '../delivery/plan.ts';
import type { Incoming, Reply } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import type { EventKind } from '../kernel/message.ts';
import { plainText } from '../kernel/text.ts';
import type { Watch } from '../watch.ts';
import type { Feed } from './feed.ts';
import { sayIn, type TextKey } from './texts.ts';

const SANDBOX = 'sandbox';

const KINDS: Record<EventKind, TextKey> = {
  message: 'noteMessage',
  edited: 'noteEdited',
  recalled: 'noteRecalled',
  choice: 'noteChoice',
  reacted: 'noteReacted',
  joined: 'noteJoined',
  left: 'noteLeft',
  renamed: 'noteRoom',
  moved: 'noteRoom',
  receipt: 'noteRoom',
};

const RESPONDERS: Record<string, TextKey> = {
  menu: 'noteMenu',
  command: 'noteCommand',
  knowledge: 'noteKnowledge',
  tags: 'noteTags',
  claim: 'noteClaim',
  refusal: 'noteRefusal',
  apology: 'noteApology',
};

/** Tells the sandbox page what the house did with what was said there; other channels cost nothing. */
export function feedWatch(feed: Feed, now: () => number, language: Language): Watch {
  const say = sayIn(language);
  const about = ({ event, member, room }: Incoming) => ({
    at: now(),
    ...(member ? { who: member.name } : {}),
    ...(room.title ? { room: room.title } : {}),
    ...('id' in event ? { message: event.id } : {}),
  });
  return {
    stored: incoming => {
      if (incoming.room.account !== SANDBOX) return;
      feed.add({ ...about(incoming), kind: 'stored', text: say(KINDS[incoming.event.kind]) });
    },
    noted: (incoming, text) => {
      if (incoming.room.account !== SANDBOX) return;
      feed.add({ ...about(incoming), kind: 'tagged', text });
    },
    handled: (incoming: Incoming, by: string | undefined, replies: Reply[]) => {
      if (incoming.room.account !== SANDBOX || by === undefined) return;
      const key = RESPONDERS[by];
      const who = key ? say(key) : by;
      const [first] = replies.map(reply => plainText(reply.parts).split('\n', 1)[0]);
      feed.add({ ...about(incoming), kind: 'answered', text: first ? `${who} → ${first}` : who });
    },
    settled: (delivery: Delivery, verdict: Verdict) => {
      if (verdict.state === 'retry' || !delivery.occasion.includes(SANDBOX)) return;
      const message = delivery.quote === undefined ? {} : { message: delivery.quote };
      const why = 'reason' in verdict ? ` ${verdict.reason}` : '';
      const text = say('noteSent', { id: String(delivery.id) }) + why;
      feed.add({ at: now(), kind: verdict.state, ...message, text });
    },
  };
}
