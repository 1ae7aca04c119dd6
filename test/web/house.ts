import pino from 'pino';
import { openSandbox } from '../../src/channels/sandbox/sandbox.ts';
import type { Deps } from '../../src/deps.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Event } from '../../src/kernel/message.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { insertAudit } from '../../src/operators/store.ts';
import { openFeed } from '../../src/web/feed.ts';
import type { Readiness, WebOptions } from '../../src/web/options.ts';
import { openWeb, type Web } from '../../src/web/server.ts';
import { databases, type TestDb } from '../support/databases.ts';

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
  db: TestDb;
  deps: Deps;
  clock: ReturnType<typeof openClock>;
  sandbox: ReturnType<typeof openSandbox>;
  feed: ReturnType<typeof openFeed>;
  events: Event[];
  switches: Switches;
  /** The Cookie header of somebody who signed in by a link: a member, or whoever started the house. */
  signIn: (memberId?: number) => Promise<string>;
  /** The token that the pages of a session carry. */
  tokenOf: (cookie: string) => Promise<string>;
  /** A request that a browser would make from the console's own page. */
  ask: (path: string, init?: RequestInit) => Promise<Response>;
};

export const SECRET = 'a secret of at least 32 characters';

/** The console over a sandbox whose bot stores what it hears and says nothing. */
export async function openHouse(changes: Partial<WebOptions> = {}): Promise<House> {
  const clock = openClock();
  const database = databases[0];
  if (!database) throw new Error('there is no database to test on');
  const db = await database.open(clock);
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
  const deps: Deps = {
    db,
    clock,
    random: systemRandom,
    log: pino({ level: 'silent' }),
    house: { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: ['sandbox:boss'], currency: 'CNY' },
  };
  const web = await openWeb({
    deps,
    host: '127.0.0.1',
    port: 0,
    secret: SECRET,
    sandbox,
    feed,
    status: () => [
      { name: 'sandbox', status: { state: 'online' } },
      { name: 'telegram', status: { state: 'off', variable: 'TELEGRAM_BOT_TOKEN' } },
    ],
    pages: async () => [],
    audit: entry => insertAudit(db, clock.now(), entry),
    ready: async () => switches.readiness,
    counters: () => ({
      eventsStored: 7,
      eventsHandled: 5,
      queueDepth: 2,
      deliveries: { sent: 3, queued: 1 },
    }),
    ...changes,
  });
  const bare = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${web.port}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html', origin: web.url, ...init.headers },
    });
  const tokens = new Map<string, string>();
  const tokenOf = async (cookie: string) => {
    const page = await (await bare('/nowhere', { headers: { cookie } })).text();
    return tokens.get(cookie) ?? /name="csrf" value="([^"]+)"/u.exec(page)?.[1] ?? '';
  };
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = new Headers(init.headers).get('cookie');
    if (init.method !== 'POST' || !cookie) return bare(path, init);
    tokens.set(cookie, await tokenOf(cookie));
    return bare(path, { ...init, headers: { 'x-csrf': tokens.get(cookie) ?? '', ...init.headers } });
  };
  const signIn = async (memberId?: number) => {
    const code = new URL(web.signInLink(memberId)).searchParams.get('code') ?? '';
    const response = await ask('/sign-in', { method: 'POST', body: new URLSearchParams({ code }) });
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  return {
    ...web,
    db,
    deps,
    clock,
    sandbox,
    feed,
    events,
    switches,
    signIn,
    tokenOf,
    ask,
    close: async () => {
      stop.abort();
      await web.close();
      await db.close();
    },
  };
}
