import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../kernel/errors.ts';
import type { WebOptions } from './options.ts';
import { answer, openProbes } from './probes.ts';
import { openSessions } from './session.ts';
import { openSignInCodes } from './sign-in-codes.ts';

// Importing node:http by name would make Node evaluate every export, its own fetch client among them: 14 MiB.
const { createServer } = process.getBuiltinModule('node:http');

/** How long requests under way may take to end after `close`. */
const GRACE_MS = 500;

export type Web = {
  /** Where people reach it, without a slash at the end. */
  url: string;
  /** Where it listens, also when 0 was asked for. */
  port: number;
  /** A new link that signs a member in, or without one the owner; once, within 30 minutes. */
  signInLink: (memberId?: number) => string;
  /** Ends live streams, refuses new requests, and resolves within a second. */
  close: () => Promise<void>;
};

/**
 * Listens at once and loads the console at its first page: until then it costs the bot neither start-up time nor
 * memory (some 20 MiB with the first page). Throws an AppError when the address cannot be had.
 */
export async function openWeb(options: WebOptions): Promise<Web> {
  const { deps, secret } = options;
  const sessions = openSessions(secret, deps.clock, deps.random);
  const codes = openSignInCodes(deps.clock, deps.random);
  const closing = new AbortController();
  const probes = openProbes(options, sessions);
  let app: Promise<RequestListener> | undefined;
  const load = async () => {
    const { openApp } = await import('./app.ts');
    return openApp({ ...options, sessions, codes, closing: closing.signal }, await options.pages());
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const probe = probes.get(path);
    if (probe) return probe(request, response);
    const [, first = ''] = /^\/(api|l)\//.exec(path) ?? [];
    const apart = { api: options.api, l: options.links }[first];
    if (apart) return apart(request, response);
    if (first !== '') return answer(response, 404, 'not found\n');
    app ??= load();
    const listener = await app;
    listener(request, response);
  };

  const server = createServer((request, response) => {
    if (closing.signal.aborted) response.setHeader('connection', 'close');
    response.once('close', () => {
      if (closing.signal.aborted) server.closeIdleConnections();
    });
    handle(request, response).catch((error: unknown) => {
      deps.log.error({ err: error, path: request.url?.split('?', 1)[0] }, 'a request failed');
      if (response.headersSent) response.destroy();
      else answer(response, 500, 'something went wrong\n');
    });
  });
  await listen(server, options);

  const { port } = server.address() as AddressInfo;
  const url = options.publicUrl?.replace(/\/+$/u, '') ?? `http://${hostInUrl(options.host)}:${port}`;
  return {
    url,
    port,
    signInLink: memberId => `${url}/sign-in?code=${codes.issue(memberId ?? null)}`,
    close: async () => {
      const closed = once(server, 'close');
      const cancel = deps.clock.after(GRACE_MS, () => server.closeAllConnections());
      server.close();
      closing.abort();
      await closed;
      cancel();
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, options: WebOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(explain(error, options)));
    server.listen(options.port, options.host, resolve);
  });
}

/** Why the address cannot be had, and which variable to change. */
function explain(error: NodeJS.ErrnoException, { host, port }: WebOptions): unknown {
  const next = port < 65_535 ? port + 1 : 8080;
  if (error.code === 'EADDRINUSE') {
    return new AppError(
      'port-taken',
      {
        'zh-CN': `端口 ${port} 已被占用。换一个：PORT=${next} npm start`,
        en: `Port ${port} is taken by another program. Choose another with PORT, for example: PORT=${next} npm start`,
      },
      {
        message: `port ${port} on ${host} is taken: set PORT to a free one, e.g. PORT=${next}`,
        cause: error,
      },
    );
  }
  if (error.code === 'EACCES') {
    return new AppError(
      'port-forbidden',
      {
        'zh-CN': `没有权限使用端口 ${port}。把 PORT 设为 1024 以上`,
        en: `Port ${port} may not be used by this account. Set PORT to 1024 or more`,
      },
      { message: `port ${port} may not be used by this account: set PORT to 1024 or more`, cause: error },
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new AppError(
      'host-unknown',
      {
        'zh-CN': `这台机器没有地址 ${host}。检查 HOST`,
        en: `This machine has no address ${host}. Check HOST`,
      },
      { message: `this machine has no address ${host}: check HOST`, cause: error },
    );
  }
  return error;
}

function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
