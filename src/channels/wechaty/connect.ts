import type { Wechaty } from 'wechaty';
import { dropConnection, managerOf, sendFilesOnce } from './grpc.ts';
import { failureOf } from './outcome.ts';
import type { Puppet } from './read.ts';

/** A signed-in bot: what messages are sent through. `files` is wechaty's class for files, which it does not export. */
export type Session = { puppet: Puppet; files: typeof import('file-box').FileBox };

export type Settings = {
  puppet: string;
  token?: string;
  endpoint?: string;
  noTlsInsecureClient?: boolean;
  heartbeatSeconds: number;
};

/** What one connection tells its supervisor. */
export type Signals = {
  /** Anything at all came from the service. */
  alive: () => void;
  login: (session: Session) => void;
  logout: (reason: string) => void;
  scan: (qrcode: string) => void;
  /** Never fatal by itself: a puppet reports all sorts of things. */
  error: (failure: { code: number; detail: string }) => void;
  /** The connection cannot be used any more. */
  ended: (failure: { code: number; detail: string }) => void;
  /** Wires the events that people cause. */
  listen: (puppet: Puppet) => void;
  log: (level: 'warn' | 'error', line: string) => void;
};

export type Link = {
  puppet: Puppet;
  ding: () => void;
  /** Ends the session with the service, which stops its puppet. */
  leave: () => Promise<void>;
  /** Lets the connection go at once; the service keeps its puppet. */
  drop: () => void;
};

/** How wechaty refuses a token that does not start with the name of the service's certificate. */
export const NO_NAME_BEFORE_TOKEN = /requires a SNI/u;

/** Loads wechaty and starts one bot. Rejects when the library or the puppet cannot be loaded. */
export async function connect(settings: Settings, signals: Signals): Promise<Link> {
  const { log, WechatyBuilder } = await import('wechaty');
  const { FileBox: files } = await import('file-box');
  if (log.level() === 'info') log.level('warn');
  log.timestamp(false);
  log.enableLogging((title: unknown, line?: unknown) =>
    signals.log(title === 'ERR' ? 'error' : 'warn', String(line)),
  );
  const bot = WechatyBuilder.build({
    puppet: settings.puppet as 'wechaty-puppet-service',
    puppetOptions: puppetOptions(settings),
  });
  bot.on('error', error => signals.error(failureOf(error)));
  await bot.init();
  const { puppet } = bot;
  takeOver({ puppet, files }, signals);
  start(bot, signals);
  return {
    puppet,
    ding: () => bot.ding('teahouse'),
    leave: () => bot.stop(),
    drop: () => {
      dropConnection(puppet, cause => signals.error(failureOf(cause)));
      bot.stop().catch(cause => signals.error(failureOf(cause)));
    },
  };
}

function puppetOptions(settings: Settings) {
  const { token, endpoint, noTlsInsecureClient, heartbeatSeconds } = settings;
  return {
    ...(token && { token }),
    ...(endpoint && { endpoint }),
    ...(noTlsInsecureClient !== undefined && { tls: { disable: noTlsInsecureClient } }),
    // wechaty's own watchdog resets the same bot after this; ours builds a fresh one long before.
    timeoutSeconds: heartbeatSeconds * 20,
  };
}

/**
 * Takes the puppet's events out of wechaty's hands. Its listeners load every contact of a room before the first
 * message comes through, let messages overtake each other while they load, wait five seconds for an echo at
 * each join, and keep a copy of all contacts under the home directory where no erasure reaches it.
 */
function takeOver(session: Session, signals: Signals): void {
  const { puppet } = session;
  puppet.removeAllListeners();
  puppet.on('error', payload => {
    const failure = failureOf(new Error(wordsOf(payload)));
    signals.error(failure);
    // While it starts, a gRPC status is the answer to our own call; wechaty goes on for five seconds to say so.
    const definite = failure.code !== 2 || NO_NAME_BEFORE_TOKEN.test(failure.detail);
    if (puppet.state.active() !== true && definite) signals.ended(failure);
  });
  puppet.on('heartbeat', signals.alive);
  puppet.on('dong', signals.alive);
  puppet.on('login', () => signals.login(session));
  puppet.on('logout', payload => signals.logout(payload.data ?? ''));
  puppet.on('scan', payload => signals.scan(payload.qrcode ?? ''));
  signals.listen(puppet);
}

/** start() resolves even when the service refused us: the state of the puppet is what counts. */
function start(bot: Wechaty, signals: Signals): void {
  const { puppet } = bot;
  let lastError: unknown = new Error('the puppet did not start');
  bot.on('error', error => {
    lastError = error;
  });
  const ended = (cause?: unknown) =>
    signals.ended(failureOf(cause ?? new Error('the service closed the event stream')));
  bot.start().then(() => {
    if (puppet.state.inactive()) return ended(lastError);
    const manager = managerOf(puppet);
    manager?.on('end', () => ended());
    manager?.on('cancel', () => ended());
    manager?.on('error', ended);
    sendFilesOnce(puppet);
  }, ended);
}

/** An error event carries the error as JSON. */
function wordsOf(payload: { data?: string; gerror?: string }): string {
  const text = payload.gerror ?? payload.data ?? 'an error without words';
  try {
    const error: unknown = JSON.parse(text);
    const isError = typeof error === 'object' && error !== null && 'message' in error;
    return isError ? String(error.message) : text;
  } catch {
    return text;
  }
}
