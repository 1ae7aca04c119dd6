import type { Event, Part, Person } from '../../kernel/message.ts';
import { decodeMessage, type Saying, splitMentions } from './decode.ts';
import { everyone, lineIn, nothingSaid, ownLine, speakIn } from './find.ts';
import type { Line } from './log.ts';
import { BOT } from './people.ts';
import type { Stage } from './stage.ts';
import type { Acts } from './verbs.ts';

/** The verbs that put a message into a room. */
export function openMessages(stage: Stage): Pick<Acts, 'say' | 'sendImage' | 'retry'> {
  const { log, clock } = stage;
  const pending = new Map<string, Event>();

  const deliver = async (line: Line, event: Event) => {
    pending.set(line.id, event);
    try {
      await stage.offer(event);
    } catch (error) {
      log.change(line, { delivered: false });
      throw error;
    }
    pending.delete(line.id);
    if (log.find(line.id)?.delivered === false) log.change(line, { delivered: true });
  };

  const put = async (saying: Saying, id: string) => {
    const { from, room, parts, quoted } = saying;
    const event = decodeMessage(id, clock.now(), saying);
    const line = { id, room: room.id, at: event.at, from, parts, ...(quoted && { quote: quoted.id }) };
    await deliver(log.put(line), event);
  };

  return {
    say: async (person, where, text, how = {}) => {
      const { from, room } = speakIn(stage, person, where);
      const typed = splitMentions(text.trim(), everyone(stage));
      const parts: Part[] = how.mention ? [mention(BOT), { type: 'text', text: ' ' }, ...typed] : typed;
      if (typed.length === 0) throw nothingSaid();
      const quoted = how.quote ? lineIn(stage, room.id, how.quote) : undefined;
      await put({ from, room, parts, quoted }, stage.nextId());
    },
    sendImage: async (person, where, bytes, caption) => {
      const { from, room } = speakIn(stage, person, where);
      const id = stage.nextId();
      stage.images.put(id, bytes);
      const media: Part = { type: 'media', media: 'image', source: id, ...(caption && { caption }) };
      await put({ from, room, parts: [media] }, id);
    },
    retry: async (person, id) => {
      const line = ownLine(stage, person, id);
      const event = pending.get(id);
      if (event && !line.delivered) await deliver(line, event);
    },
  };
}

function mention({ account, id, name }: Person): Part {
  return { type: 'mention', person: { account, id, name } };
}
