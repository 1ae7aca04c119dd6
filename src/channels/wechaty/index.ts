import type { Clock } from '../../kernel/clock.ts';
import type { Person, Room } from '../../kernel/message.ts';
import type { Random } from '../../kernel/random.ts';
import type { Caps, Channel, ChannelEnd } from '../channel.ts';
import { openIntake } from '../intake.ts';
import { openSentMemory } from '../sent-memory.ts';
import { openStatusBoard } from '../status.ts';
import { ACCOUNT } from './account.ts';
import { decodePerson } from './decode.ts';
import { listen } from './listen.ts';
import { moderate } from './moderate.ts';
import { failureOf } from './outcome.ts';
import { type Puppet, readContacts } from './read.ts';
import { type SendThrough, sendMessage } from './send.ts';
import { type Supervision, supervise } from './supervise.ts';

export type WechatyOptions = {
  /** The puppet's package: `wechaty-puppet-service`. */
  puppet: string;
  /** `<sni>_<uuid>`, as the puppet service was given it. */
  token?: string;
  /** `host:port`; without it wechaty asks its own directory for the token's address. */
  endpoint?: string;
  noTlsInsecureClient?: boolean;
  clock: Clock;
  random: Random;
  loginDeadlineSeconds?: number;
  /** After this long without a sign of life the connection is dead and a fresh one is built. */
  heartbeatSeconds?: number;
  sendTimeoutSeconds?: number;
  rates?: Caps['rates'];
};

/** Deliberately slow: WeChat suspends accounts that write like machines, and publishes no limits. */
const CAREFUL_RATES: Caps['rates'] = {
  account: { count: 20, seconds: 60 },
  group: { count: 6, seconds: 60 },
  direct: { count: 10, seconds: 60 },
};

/** Accounts have been closed for less than this; a shop that knows better says so in its rules. */
const CAREFUL_BULK: NonNullable<Caps['bulk']> = { perDay: 200, gapSeconds: { from: 6, to: 20 } };

/** What an arriving event and a stopping channel leave each other. */
const DRAIN_SECONDS = 0.3;

/** WeChat through wechaty and a puppet service. wechaty itself is loaded when the channel starts. */
export function openWechaty(options: WechatyOptions): Channel {
  const sent = openSentMemory();
  const through: SendThrough = {
    session: undefined,
    clock: options.clock,
    timeoutSeconds: options.sendTimeoutSeconds ?? 30,
    remember: sent.remember,
  };
  let note: ChannelEnd['note'] = () => {};
  return {
    name: 'wechaty',
    account: ACCOUNT,
    caps: capsOf(options),
    start: async (end, signal) => {
      note = end.note;
      const board = openStatusBoard(end.status);
      const intake = openIntake(end, options.clock, board.blocked);
      const stored = intake.run(signal);
      const live: Supervision['live'] = session => {
        through.session = session;
      };
      await supervise(
        {
          settings: settingsOf(options),
          clock: options.clock,
          random: options.random,
          status: board.connection,
          note,
          listen: puppet =>
            listen(puppet, {
              intake,
              clock: options.clock,
              note,
              findSent: sent.find,
              live: () => through.session?.puppet,
              signal,
            }),
          live,
          drained: () => Promise.race([stored, options.clock.sleep(DRAIN_SECONDS * 1000)]),
        },
        signal,
      );
      live(undefined);
      intake.close();
    },
    send: (room, message) => sendMessage(through, room, message),
    moderate: (room, act) => moderate(through, room, act),
    members: room =>
      readMembers(through.session?.puppet, room, (what, cause) => note('warn', failureOf(cause), what)),
  };
}

/** Everyone in a group, the bot itself marked as one. Rejects while the channel is offline. */
async function readMembers(
  puppet: Puppet | undefined,
  room: Room,
  miss: (what: string, cause: unknown) => void,
): Promise<Person[]> {
  if (!puppet) throw new Error('wechaty is offline: it cannot tell who is in the group');
  const ids = await puppet.roomMemberList(room.id);
  const contacts = await readContacts(puppet, ids, (what, cause) => miss(`${what} could not be read`, cause));
  const self = puppet.currentUserId;
  return contacts.map(contact => ({ ...decodePerson(contact), ...(contact.id === self && { bot: true }) }));
}

function capsOf(options: WechatyOptions): Caps {
  return {
    sees: 'all',
    pushes: 'anytime',
    buttons: false,
    mentions: true,
    quotes: false,
    // WeChat takes more, but some puppets cut at 2,048 and the app folds a longer text away.
    longestText: { count: 2000, unit: 'utf16' },
    rates: options.rates ?? CAREFUL_RATES,
    bulk: CAREFUL_BULK,
    moderates: { delete: 'own', remove: true },
  };
}

function settingsOf(options: WechatyOptions) {
  const { puppet, token, endpoint, noTlsInsecureClient } = options;
  return {
    puppet,
    ...(token && { token }),
    ...(endpoint && { endpoint }),
    ...(noTlsInsecureClient !== undefined && { noTlsInsecureClient }),
    heartbeatSeconds: options.heartbeatSeconds ?? 60,
    loginDeadlineSeconds: options.loginDeadlineSeconds ?? 60,
  };
}
