import type { Clock } from '../../kernel/clock.ts';
import type { Random } from '../../kernel/random.ts';
import type { Caps, Channel, ChannelEnd } from '../channel.ts';
import { openIntake } from '../intake.ts';
import { openSentMemory } from '../sent-memory.ts';
import { openStatusBoard } from '../status.ts';
import type { Told } from './connect.ts';
import { decodeMessage } from './decode.ts';
import { decodeEvent } from './decode-event.ts';
import { openFrames } from './frames.ts';
import { openHourly } from './hourly.ts';
import { fieldsOf, textOf } from './raw.ts';
import { type SendThrough, sendMessage } from './send.ts';
import { supervise } from './supervise.ts';

export type WecomOptions = {
  botId: string;
  secret: string;
  /** Without it the SDK's own address of WeCom. */
  wsUrl?: string;
  clock: Clock;
  random: Random;
  heartbeatSeconds?: number;
  loginDeadlineSeconds?: number;
  sendTimeoutSeconds?: number;
};

/**
 * Smart bot (101463): a chat takes 30 messages a minute and 1,000 an hour, replies and pushes together. The hour is
 * kept by the channel.
 */
const RATES: Caps['rates'] = { direct: { count: 30, seconds: 60 }, group: { count: 30, seconds: 60 } };

/** A stream holds 20,480 bytes; a numbered menu below the text needs some of them. */
const LONGEST_BYTES = 20_000;

/** What an arriving event and a stopping channel leave each other. */
const DRAIN_SECONDS = 0.3;

/** Letters, digits and a little more are all that a card's task_id may hold. */
const ID_LENGTH = 24;

/** WeCom's official smart bot over its long connection. The SDK is loaded when the channel starts. */
export function openWecom(options: WecomOptions): Channel {
  const { clock, random, botId } = options;
  const account = `wecom:${botId}`;
  const sent = openSentMemory();
  const through: SendThrough = {
    client: undefined,
    clock,
    timeoutSeconds: options.sendTimeoutSeconds ?? 15,
    frames: openFrames(),
    hourly: openHourly(),
    newId: () => random.code(ID_LENGTH),
    remember: sent.remember,
  };
  return {
    name: 'wecom',
    account,
    caps: {
      sees: 'addressed',
      pushes: 'after-contact',
      buttons: true,
      menus: true,
      verdicts: true,
      mentions: false,
      quotes: false,
      longestText: { count: LONGEST_BYTES, unit: 'bytes' },
      rates: RATES,
    },
    start: async (end, signal) => {
      const board = openStatusBoard(end.status);
      const intake = openIntake(end, clock, board.blocked);
      const stored = intake.run(signal);
      await supervise(
        {
          settings: settingsOf(options),
          clock,
          random,
          status: board.connection,
          note: end.note,
          ...listeners({ account, through, findSent: sent.find, note: end.note, add: intake.add }),
          live: client => {
            through.client = client;
          },
          drained: () => Promise.race([stored, clock.sleep(DRAIN_SECONDS * 1000)]),
        },
        signal,
      );
      through.client = undefined;
      intake.close();
    },
    send: (room, message) => sendMessage(through, room, message),
  };
}

type Listening = {
  account: string;
  through: SendThrough;
  findSent: (room: string, text: string) => string | undefined;
  note: ChannelEnd['note'];
  add: ReturnType<typeof openIntake>['add'];
};

/** Puts what people do into the intake, and keeps the frames by which it can be answered. */
function listeners({ account, through, findSent, note, add }: Listening) {
  const { clock, frames } = through;
  let selfName: string | undefined;
  return {
    message: ({ reqId, body }: Told) => {
      const now = clock.now();
      const decoded = decodeMessage(body, { account, now, selfName, findSent });
      if (!decoded) return note('warn', { reqId }, 'a message without author or id was left out');
      const { event } = decoded;
      selfName = decoded.selfName ?? selfName;
      frames.keep(event.room, event.key, { reqId, use: 'reply', at: now });
      add(Promise.resolve([event]));
    },
    event: ({ reqId, body }: Told) => {
      const now = clock.now();
      const event = decodeEvent(body, { account, now });
      if (!event) {
        const type = textOf(fieldsOf(fieldsOf(body)['event'])['eventtype']);
        return note('debug', { type }, 'an event of an unknown kind was left out');
      }
      if (event.kind === 'message') frames.keep(event.room, event.id, { reqId, use: 'welcome', at: now });
      add(Promise.resolve([event]));
    },
  };
}

function settingsOf(options: WecomOptions) {
  const { botId, secret, wsUrl } = options;
  return {
    botId,
    secret,
    ...(wsUrl !== undefined && { wsUrl }),
    heartbeatSeconds: options.heartbeatSeconds ?? 30,
    loginDeadlineSeconds: options.loginDeadlineSeconds ?? 15,
  };
}
