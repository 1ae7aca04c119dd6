import { describe, expect, it } from 'vitest';
import type { KnownRoom, Reply, Responder } from '../../src/feature.ts';
import { decide, isWork, messagesOf, USEFUL_FOR_MS } from '../../src/inbox/decide.ts';
import { text } from '../../src/kernel/text.ts';
import { heard, pressed } from '../support/incoming.ts';

const asked: string[] = [];

function responder(name: string, answer: ReturnType<Responder['respond']>): Responder {
  return {
    name,
    respond: () => {
      asked.push(name);
      return answer;
    },
  };
}

describe('who answers an event', () => {
  const incoming = heard('hi');
  const silent = responder('silent', undefined);
  const quiet = responder('quiet', []);
  const loud = responder('loud', [{ parts: text('hi') }]);
  const busy = responder('busy', async () => []);

  it('is nobody when no one claims it', () => {
    expect(decide([silent, silent], incoming)).toEqual({ incoming, by: undefined, replies: [] });
    expect(decide([], incoming)).toEqual({ incoming, by: undefined, replies: [] });
  });

  it('is the first who claims it, also without a word, and nobody behind is asked', () => {
    asked.splice(0);
    expect(decide([silent, quiet, loud], incoming)).toEqual({ incoming, by: 'quiet', replies: [] });
    expect(asked).toEqual(['silent', 'quiet']);
    expect(decide([silent, loud, quiet], incoming)).toMatchObject({ by: 'loud', replies: [{}] });
  });

  it('may be work to do, and says who is to be asked should it not claim the event', () => {
    const decided = decide([silent, busy, loud], incoming);
    expect(decided).toMatchObject({ by: 'busy', next: 2 });
    expect(isWork(decided)).toBe(true);
    expect(decide([silent, busy, loud], incoming, 2)).toMatchObject({ by: 'loud' });
    expect(decide([silent, busy], incoming, 2)).toMatchObject({ by: undefined });
  });
});

describe('the replies as messages', () => {
  const elsewhere: KnownRoom = { ...heard('').room, id: 9, nativeId: 'alice', kind: 'direct' };
  const of = (incoming: ReturnType<typeof heard>, ...replies: Reply[]) =>
    messagesOf({ incoming, by: 'x', replies }, 1_000);

  it('bear the key of what they answer, once each and for ever', () => {
    const messages = of(heard('hi'), { parts: text('a') }, { parts: text('b') });
    expect(messages.map(message => message.occasion)).toEqual(['reply/sandbox/k1/0', 'reply/sandbox/k1/1']);
  });

  it('go where the question came from, to whom asked, and are of no use later', () => {
    expect(of(heard('hi'), { parts: text('a') })).toEqual([
      {
        ...{ occasion: 'reply/sandbox/k1/0', room: heard('hi').room, memberId: 1, kind: 'reply' },
        ...{ parts: text('a'), quote: undefined, thread: undefined, expiresAt: 1_000 + USEFUL_FOR_MS },
      },
    ]);
  });

  it('quote the question and stay in its topic only where it was asked', () => {
    const incoming = heard('hi');
    incoming.event.room.thread = '7';
    const [here, there] = of(
      incoming,
      { parts: text('a'), quote: true },
      { parts: text('b'), quote: true, room: elsewhere, memberId: 5 },
    );
    expect(here).toMatchObject({ quote: 'm1', thread: '7', memberId: 1 });
    expect(there).toMatchObject({ quote: undefined, thread: undefined, memberId: 5, room: { id: 9 } });
  });

  it('quote nothing that is not a message', () => {
    expect(of(pressed('1'), { parts: text('a'), quote: true })[0]?.quote).toBeUndefined();
  });
});
