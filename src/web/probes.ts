import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';
import type { WebOptions } from './options.ts';
import type { Sessions } from './session.ts';

type Probe = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * What machines ask: whether it lives, whether it is ready, its numbers, and the calls of Telegram and WeCom. Answered without the
 * web framework, so that a bot whose console nobody opens never loads it.
 */
export function openProbes(options: WebOptions, sessions: Sessions): Map<string, Probe> {
  let metrics: Promise<Metrics> | undefined;
  const load = async () => {
    const { openMetrics } = await import('./metrics.ts');
    return openMetrics(options.counters, options.status);
  };
  return new Map<string, Probe>([
    ['/healthz', async (_request, response) => answer(response, 200, 'ok\n')],
    [
      '/readyz',
      async (_request, response) => {
        const readiness = await options.ready();
        answer(response, readiness.ready ? 200 : 503, `${JSON.stringify(readiness)}\n`, 'application/json');
      },
    ],
    [
      '/metrics',
      async (request, response) => {
        if (!isLocal(request) && !sessions.read(request.headers.cookie)) {
          return answer(response, 401, 'from another machine, /metrics needs a session\n');
        }
        metrics ??= load();
        const { contentType, text } = await metrics;
        answer(response, 200, await text(), contentType);
      },
    ],
    [
      '/telegram/webhook',
      async (request, response) => {
        if (!options.telegramWebhook || request.method !== 'POST')
          return answer(response, 404, 'not found\n');
        await options.telegramWebhook(request, response);
      },
    ],
    [
      '/wecom/callback',
      async (request, response) => {
        if (!options.wecomCallback) return answer(response, 404, 'not found\n');
        await options.wecomCallback(request, response);
      },
    ],
  ]);
}

export function answer(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, {
    'content-type': type.includes('charset') ? type : `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}

/**
 * Whether a program on this very machine asks. A reverse proxy asks from here too, but under the public name or with
 * a forwarding header; so does a web page that had its name pointed at 127.0.0.1.
 */
function isLocal(request: IncomingMessage): boolean {
  const { host = '', forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
  const address = request.socket.remoteAddress ?? '';
  const isLoopback = /^(?:127\.|::1$|::ffff:127\.)/u.test(address);
  return (
    isLoopback && !forwarded && !forwardedFor && /^(?:127\.[\d.]+|localhost|\[::1\])(?::\d+)?$/u.test(host)
  );
}
