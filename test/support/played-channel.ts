import type { Caps, Channel, ChannelStatus, Outgoing } from '../../src/channels/channel.ts';
import type { Event, Room, Sent } from '../../src/kernel/message.ts';
import { plainText } from '../../src/kernel/text.ts';

export type Sending = { room: Room; message: Outgoing; text: string; answer: (sent: Sent) => void };

/**
 * A platform played by a test: it hands events in and decides, message by message, what becomes of a send. A send
 * it has no rule for is accepted.
 */
export function playedChannel(caps: Partial<Caps> = {}) {
  const sendings: Sending[] = [];
  let accept: ((events: Event[]) => Promise<void>) | undefined;
  let tell: ((status: ChannelStatus) => void) | undefined;
  let rule: (sending: Sending) => Sent | 'hold' = () => ({ ok: true, ids: ['n1'] });
  const channel: Channel = {
    name: 'played',
    account: 'played',
    caps: {
      sees: 'all',
      pushes: 'anytime',
      buttons: false,
      mentions: true,
      quotes: true,
      longestText: { count: 4_000, unit: 'utf16' },
      rates: {},
      ...caps,
    },
    start: (end, signal) => {
      accept = end.accept;
      tell = end.status;
      end.status({ state: 'online' });
      return new Promise(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
    },
    send: (room, message) =>
      new Promise(resolve => {
        const sending = { room, message, text: plainText(message.parts), answer: resolve };
        message.leaving?.();
        sendings.push(sending);
        const sent = rule(sending);
        if (sent !== 'hold') resolve(sent);
      }),
  };
  return {
    channel,
    sendings,
    decide: (next: typeof rule): void => {
      rule = next;
    },
    /** What the platform's state is from now on. */
    is: (status: ChannelStatus): void => tell?.(status),
    accept: (...events: Event[]): Promise<void> => {
      if (!accept) throw new Error('the channel is not started');
      return accept(events);
    },
  };
}

let last = 0;

/** A message to the bot, in a direct chat unless told otherwise. */
export function said(words: string, changes: Partial<Extract<Event, { kind: 'message' }>> = {}): Event {
  last += 1;
  return {
    kind: 'message',
    key: `k${last}`,
    id: `m${last}`,
    at: Date.UTC(2026, 10, 22, 12),
    account: 'played',
    room: { account: 'played', id: 'amay', kind: 'direct' },
    from: { account: 'played', id: 'amay', name: '阿May', durable: true },
    addressed: true,
    parts: [{ type: 'text', text: words }],
    ...changes,
  };
}
