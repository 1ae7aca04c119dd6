import { insertAudit } from '../../src/operators/store.ts';
import { openFeed } from '../../src/web/feed.ts';
import { openWeb } from '../../src/web/server.ts';
import { openTeahouse } from '../support/teahouse.ts';

/** The whole product with its console: everything of `openTeahouse`, and requests as a browser makes them. */
export async function openConsole(options: Parameters<typeof openTeahouse>[0] = {}) {
  const teahouse = await openTeahouse(options);
  const { deps, sandbox, clock } = teahouse;
  const after = (ms: number, task: () => void) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  };
  const web = await openWeb({
    deps: { ...deps, clock: { ...clock, after } },
    host: '127.0.0.1',
    port: 0,
    secret: 'a secret of at least 32 characters',
    sandbox,
    feed: openFeed(),
    pages: async () => teahouse.app().pages,
    audit: entry => insertAudit(deps.db, clock.now(), entry),
    status: () => [{ name: 'sandbox', status: { state: 'online' } }],
    ready: async () => ({ ready: true, reasons: [] }),
    counters: () => ({ eventsStored: 0, eventsHandled: 0, queueDepth: 0, deliveries: {} }),
  });
  const ask = (path: string, cookie: string, init: RequestInit = {}) =>
    fetch(`${web.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html', origin: web.url, cookie, ...init.headers },
    });
  const page = async (path: string, cookie: string) => (await ask(path, cookie)).text();
  return {
    ...teahouse,
    web,
    ask,
    page,
    /** The cookie of a member who followed their link; of whoever started the house without one. */
    signIn: async (memberId?: number): Promise<string> => {
      const code = new URL(web.signInLink(memberId)).searchParams.get('code') ?? '';
      const answer = await ask('/sign-in', '', { method: 'POST', body: new URLSearchParams({ code }) });
      return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    },
    /** Sends a form as the page of that session would. */
    post: async (path: string, cookie: string, fields: Record<string, string>): Promise<Response> => {
      const csrf = /name="csrf" value="([^"]+)"/u.exec(await page('/', cookie))?.[1] ?? '';
      return await ask(path, cookie, { method: 'POST', body: new URLSearchParams({ csrf, ...fields }) });
    },
    close: async (): Promise<void> => {
      await web.close();
      await teahouse.close();
    },
  };
}

export type ConsoleHouse = Awaited<ReturnType<typeof openConsole>>;
