import { createServer } from 'node:net';
import { log, types, type Wechaty } from 'wechaty';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import { PuppetServer } from 'wechaty-puppet-service';

type Puppet = Wechaty['puppet'];
type File = Parameters<Puppet['messageSendFile']>[1];
type Link = Parameters<Puppet['messageSendUrl']>[1];
type Card = Parameters<Puppet['messageSendMiniProgram']>[1];

type Call =
  | { call: 'text'; text: string; mentions: string[] }
  | { call: 'file'; name: string; bytes: number }
  | { call: 'link'; link: Link }
  | { call: 'mini-program'; card: Card }
  | { call: 'forward'; message: string };

/** One call of the bot, as the puppet behind the service got it. */
export type SentCall = Call & { id: string; to: string };

/** What happens to the next send: nothing, an error of this gRPC status, no answer, or the connection is cut. */
export type Fault = 'none' | { code: number; words: string } | 'hang' | 'cut';

export type Told = {
  type?: number;
  text?: string;
  mentions?: string[];
  filename?: string;
  timestamp?: number;
};

export type WechatyService = {
  endpoint: string;
  mocker: mock.Mocker;
  puppet: PuppetMock;
  sent: SentCall[];
  faults: Fault[];
  /** What it did to keep order: `remove wxid_jun`. */
  moderated: string[];
  /** Whether the puppet shows that it lives: by heartbeats, and by answering a ding. */
  alive: { beats: boolean; dings: boolean };
  /** The account that the phone signs in with when the puppet starts; undefined keeps it signed out. */
  phone: { self: string | undefined };
  /** A message from a person to a room (`…@chatroom`) or to the bot; its id. */
  tell: (from: string, to: string, message: Told) => string;
  start: () => Promise<void>;
  /** Ends every connection at once, as a killed process does. */
  crash: () => Promise<void>;
  close: () => Promise<void>;
};

export const TOKEN = 'insecure_11111111-2222-4333-8444-555555555555';
const HEARTBEAT_MS = 200;

/** A puppet service on a free port of this machine, over real gRPC; started, its phone signed in. */
export async function startWechatyService(
  self: { id: string; name: string },
  tls = true,
): Promise<WechatyService> {
  log.level('warn');
  const mocker = new mock.Mocker();
  const puppet = new PuppetMock({ mocker });
  mocker.createContact(self);
  const endpoint = `127.0.0.1:${await freePort()}`;
  let server: PuppetServer | undefined;
  const service: WechatyService = {
    endpoint,
    mocker,
    puppet,
    sent: [],
    faults: [],
    moderated: [],
    alive: { beats: true, dings: true },
    phone: { self: self.id },
    tell: openTeller(mocker, puppet),
    start: async () => {
      server = new PuppetServer({ endpoint, puppet, token: TOKEN, tls: { disable: !tls } });
      await server.start();
    },
    crash: async () => {
      const running = server;
      server = undefined;
      await running?.stop();
    },
    close: async () => {
      await service.crash();
      await puppet.stop();
    },
  };
  keepSends(service);
  keepSignedIn(service);
  await service.start();
  return service;
}

function openTeller(mocker: mock.Mocker, puppet: PuppetMock): WechatyService['tell'] {
  let count = 0;
  return (from, to, message) => {
    count += 1;
    const id = `m-${count}`;
    const { mentions = [], type = types.Message.Text, timestamp = Date.now(), ...rest } = message;
    const where = to.endsWith('@chatroom') ? { roomId: to, mentionIdList: mentions } : { listenerId: to };
    mocker.MessageMock.create({ id, talkerId: from, type, timestamp, ...rest, ...where });
    puppet.emit('message', { messageId: id });
    return id;
  };
}

/** puppet-mock drops mentions and cards, tells no ids and does not echo; a phone does all of that. */
function keepSends(service: WechatyService): void {
  const { puppet, mocker, sent, faults, moderated } = service;
  const take = async (to: string, call: Call, echo: Told) => {
    const fault = faults.shift();
    if (fault === 'cut') await service.crash();
    if (fault === 'hang' || fault === 'cut') await new Promise(() => {});
    if (typeof fault === 'object')
      throw Object.assign(new Error(fault.words), { code: fault.code, details: fault.words });
    if (to.endsWith('@chatroom')) mocker.RoomMock.load(to);
    else mocker.ContactMock.load(to);
    const id = service.tell(puppet.currentUserId, to, echo);
    sent.push({ ...call, id, to });
    return id;
  };
  Object.assign(puppet, {
    messageSendText: (to: string, text: string, mentions: string[] = []) =>
      take(to, { call: 'text', text, mentions }, { text, mentions }),
    messageSendFile: async (to: string, file: File) =>
      take(
        to,
        { call: 'file', name: file.name, bytes: (await file.toBuffer()).length },
        { type: types.Message.Image },
      ),
    messageSendUrl: (to: string, link: Link) => take(to, { call: 'link', link }, { type: types.Message.Url }),
    messageSendMiniProgram: (to: string, card: Card) =>
      take(to, { call: 'mini-program', card }, { type: types.Message.MiniProgram }),
    messageRecall: async (id: string) => moderated.push(`delete ${id}`) > 0,
    roomDel: async (_room: string, contact: string) => {
      moderated.push(`remove ${contact}`);
    },
    messageForward: (to: string, message: string) =>
      take(to, { call: 'forward', message }, { type: types.Message.Image }),
  });
}

/** Signs in at each start, as a phone that stays logged in does, and sends the heartbeat that is a puppet's duty. */
function keepSignedIn({ puppet, alive, phone }: WechatyService): void {
  const onStart = puppet.onStart.bind(puppet);
  const onStop = puppet.onStop.bind(puppet);
  let timer: NodeJS.Timeout | undefined;
  Object.assign(puppet, {
    onStart: async () => {
      await onStart();
      timer = setInterval(() => alive.beats && puppet.emit('heartbeat', { data: 'beat' }), HEARTBEAT_MS);
      setImmediate(() => {
        if (phone.self !== undefined && !puppet.isLoggedIn) puppet.login(phone.self);
      });
    },
    onStop: async () => {
      clearInterval(timer);
      await onStop();
    },
    ding: (data?: string) => {
      if (alive.dings) puppet.emit('dong', { data: data ?? '' });
    },
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise(resolve => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
