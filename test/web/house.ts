import pino from 'pino';
import { openSandbox } from '../../src/channels/sandbox/sandbox.ts';
import type { Db } from '../../src/db/db.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Event } from '../../src/kernel/message.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { openFeed } from '../../src/web/feed.ts';
import type { Readiness, WebOptions } from '../../src/web/options.ts';
import { openWeb, type Web } from '../../src/web/server.ts';

/** The pages ask the store nothing; readiness is told to them. */
const noDb: Db = {
  dialect: { name: 'sqlite' } as Db['dialect'],
  read: () => Promise.reject(new Error('the console reads nothing')),
  write: () => Promise.reject(new Error('the console writes nothing')),
  prisma: () => Promise.reject(new Error('the console needs no Prisma')),
  migrated: [],
  close: async () => {},
};

/** A clock that runs, and can be set ahead. */
export function openClock(): Clock & { ahead: (ms: number) => void } {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
    after: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    ahead: ms => {
      offset += ms;
    },
  };
}

/** Why an act of the sandbox fails, while set. */
export type Switches = { storeFails: boolean; readiness: Readiness };

export type House = Web & {
  clock: ReturnType<typeof openClock>;
  sandbox: ReturnType<typeof openSandbox>;
  feed: ReturnType<typeof openFeed>;
  events: Event[];
  switches: Switches;
  /** The Cookie header of somebody who signed in by a link. */
  signIn: () => Promise<string>;
  /** A request that a browser would make from the console's own page. */
  ask: (path: string, init?: RequestInit) => Promise<Response>;
};

export const SECRET = 'a secret of at least 32 characters';

/** The console over a sandbox whose bot stores what it hears and says nothing. */
export async function openHouse(changes: Partial<WebOptions> = {}): Promise<House> {
  const clock = openClock();
  const sandbox = openSandbox({ clock, random: systemRandom });
  const feed = openFeed();
  const events: Event[] = [];
  const switches: Switches = { storeFails: false, readiness: { ready: true, reasons: [] } };
  const stop = new AbortController();
  const accept = async (heard: Event[]) => {
    if (switches.storeFails) throw new Error('the disk is full');
    events.push(...heard);
  };
  void sandbox.start({ accept, status: () => {}, note: () => {} }, stop.signal);
  const web = await openWeb({
    deps: {
      db: noDb,
      clock,
      random: systemRandom,
      log: pino({ level: 'silent' }),
      house: { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: ['sandbox:boss'], currency: 'CNY' },
    },
    host: '127.0.0.1',
    port: 0,
    secret: SECRET,
    sandbox,
    feed,
    status: () => [
      { name: 'sandbox', status: { state: 'online' } },
      { name: 'telegram', status: { state: 'off', variable: 'TELEGRAM_BOT_TOKEN' } },
    ],
    ready: async () => switches.readiness,
    counters: () => ({
      eventsStored: 7,
      eventsHandled: 5,
      queueDepth: 2,
      deliveries: { sent: 3, queued: 1 },
    }),
    ...changes,
  });
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${web.port}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html', origin: web.url, ...init.headers },
    });
  const signIn = async () => {
    const code = new URL(web.signInLink()).searchParams.get('code') ?? '';
    const response = await ask('/sign-in', { method: 'POST', body: new URLSearchParams({ code }) });
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  return {
    ...web,
    clock,
    sandbox,
    feed,
    events,
    switches,
    signIn,
    ask,
    close: async () => {
      stop.abort();
      await web.close();
    },
  };
}
