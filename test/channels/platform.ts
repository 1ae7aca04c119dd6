import type { Channel, ChannelEnd, ChannelStatus } from '../../src/channels/channel.ts';
import type { Event, Person, Ref, Room } from '../../src/kernel/message.ts';

/** One message as the platform got it from the bot. */
export type Received = {
  /** The id of the room it stands in. */
  room: string;
  /** All that a person reads: text, caption, menu. Empty for a bare image. */
  text: string;
  /** Ids of the buttons, in order; empty when there are none. */
  buttons: string[];
  /** Native ids of the people mentioned so that the platform tells them. */
  mentions: string[];
  /** The id of the quoted message. */
  quote?: string;
  image: boolean;
};

/** What people can do on this platform. A false one is asserted as well: the suite skips nothing. */
export type Can = {
  /** The platform tells the bot who joins. False: a join yields no event. */
  join: boolean;
  /** The platform tells the bot who leaves. False: a departure yields no event. */
  leave: boolean;
  /** An incoming message tells what it quotes. False: the words arrive, without a quote. */
  quote: boolean;
  /** People send images. False: `image` yields no event. */
  imageIn: boolean;
  /** The bot sends images. False: the send is `rejected` and nothing arrives. */
  imageOut: boolean;
  /** The platform can refuse one send. False: a send to a room that does not exist is refused. */
  refuse: boolean;
  /** The answer to a send can get lost. False: a send that is ok has arrived by then. */
  lose: boolean;
  /** The connection can break. False: the channel never reports to be offline. */
  disconnect: boolean;
  /** What is said while the connection is down arrives afterwards. False: only what is said afterwards does. */
  hold: boolean;
  /** The channel has `members`. False: it is undefined. */
  members: boolean;
  /** The bot can be without the right to keep order. False: it has it always, or the platform knows no order. */
  lackRights: boolean;
};

export type Where = 'group' | 'direct';

/**
 * A channel that is not started yet, and the emulated platform at its other end. The suite starts and stops the
 * channel; `close` ends only the platform. Mei is in the group and has a direct chat with the bot from the
 * beginning; Jun is in neither until he joins the group. No verb rejects, also after the channel has stopped.
 */
export type Platform = {
  channel: Channel;
  can: Can;
  /** How long an expected thing may take. Only a slow platform sets it (default 5,000). */
  patienceMs?: number;
  group: Room;
  direct: Room;
  mei: Ref;
  jun: Ref;
  /** Mei writes: plainly (nothing arrives from a group where caps.sees is `addressed`), with a mention of the bot, or quoting the message of the bot with this id. */
  say: (where: Where, text: string, how?: { mention?: boolean; quote?: string }) => Promise<void>;
  /** Mei sends an image into the group. */
  image: (caption: string) => Promise<void>;
  /** Jun joins the group, leaves it. */
  join: () => Promise<void>;
  leave: () => Promise<void>;
  /** Mei presses the button `choice` below the bot's message `id` in the group; asked for when caps.buttons. */
  press: (id: string, choice: string) => Promise<void>;
  /** Breaks the connection and keeps it broken; mends it. */
  disconnect: () => Promise<void>;
  reconnect: () => Promise<void>;
  /** The next send is refused for good (`rejected` or `gone`). */
  refuseNext: () => Promise<void>;
  /** The next send gets no answer, whether or not the platform took it. */
  loseNext: () => Promise<void>;
  /** What the bot has sent so far, in order. */
  received: () => Received[];
  /** What the bot did to keep order, as the platform saw it: `mute 8`, `delete 12`. */
  moderated: () => string[];
  /** The bot has the right to keep order from now on, or has not; asked for when caps.moderates. */
  mayModerate: (may: boolean) => Promise<void>;
  close: () => Promise<void>;
};

/** The inbox's side of a channel under test: keeps what was accepted, and can be made to fail. */
export type Inbox = ChannelEnd & {
  events: Event[];
  /** Every batch that was offered, stored or not. */
  offers: Event[][];
  statuses: ChannelStatus[];
  notes: { level: string; fields: Record<string, unknown>; text: string }[];
  /** The next `times` calls of `accept` reject. */
  failNext: (times: number) => void;
};

/** Eight bytes of a PNG, base64: enough for a platform that stores bytes and never draws them. */
export const PNG = 'iVBORw0KGgo=';

/** An inbox that stores an event once per key, as the real one does. */
export function openInbox(): Inbox {
  const keys = new Set<string>();
  let failures = 0;
  const inbox: Inbox = {
    events: [],
    offers: [],
    statuses: [],
    notes: [],
    failNext: times => {
      failures = times;
    },
    accept: async events => {
      inbox.offers.push(events);
      if (failures > 0) {
        failures -= 1;
        throw new Error('the disk is full');
      }
      for (const event of events) {
        if (keys.has(event.key)) continue;
        keys.add(event.key);
        inbox.events.push(event);
      }
    },
    status: status => inbox.statuses.push(status),
    note: (level, fields, text) => inbox.notes.push({ level, fields, text }),
  };
  return inbox;
}

/** The words of an event's parts, with mentions by name. */
export function wordsOf(event: Event): string {
  if (!('parts' in event)) return '';
  return event.parts
    .map(part => {
      if (part.type === 'text') return part.text;
      return part.type === 'mention' ? part.person.name : '';
    })
    .join('');
}

/** Whether two refs name the same person. */
export function isSame(person: Person | undefined, ref: Ref): boolean {
  return person?.account === ref.account && person.id === ref.id;
}
