import pino from 'pino';
import { hashToken } from '../../src/api/bearer.ts';
import { openApi } from '../../src/api/serve.ts';
import { addToken } from '../../src/api/store.ts';
import { openSandbox } from '../../src/channels/sandbox/sandbox.ts';
import type { Deps } from '../../src/deps.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { insertAudit } from '../../src/operators/store.ts';
import { openFeed } from '../../src/web/feed.ts';
import { openWeb } from '../../src/web/server.ts';
import type { TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';

/** The house's real HTTP server over a store, with one token. What it logs as errors can be read. */
export async function openApiHouse(db: TestDb) {
  const clock = handClock();
  const logged: string[] = [];
  const deps: Deps = {
    ...featureDeps(db, clock),
    log: pino({ level: 'error' }, { write: (line: string) => logged.push(line) }),
  };
  const api = openApi({
    deps,
    audit: entry => insertAudit(db, clock.now(), entry),
    url: () => 'http://tea.example',
  });
  const web = await openWeb({
    deps: { ...deps, clock: { ...clock, after: realAfter } },
    host: '127.0.0.1',
    port: 0,
    secret: 'a secret of at least 32 characters',
    sandbox: openSandbox({ clock, random: systemRandom }),
    feed: openFeed(),
    pages: async () => [],
    audit: entry => insertAudit(db, clock.now(), entry),
    status: () => [],
    ready: async () => ({ ready: true, reasons: [] }),
    counters: () => ({ eventsStored: 0, eventsHandled: 0, queueDepth: 0, deliveries: {} }),
    api,
  });
  const token = 'tea_TEST';
  const tokenId = await addToken(db, { name: '店铺系统', hash: hashToken(token), createdBy: 1, now: 0 });
  const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${web.port}${path}`, init);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'accept-language': 'en',
        ...headers,
      },
    });
  return { clock, deps, logged, token, tokenId, ask, post, close: () => web.close() };
}

export type ApiHouse = Awaited<ReturnType<typeof openApiHouse>>;

const realAfter = (ms: number, task: () => void): (() => void) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};
