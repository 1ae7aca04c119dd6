import { WecomUnreachable } from './errors.ts';

export type HttpCall = {
  /** The number of the page that describes the call. */
  document: string;
  path: string;
  query?: Record<string, string>;
  /** Sent as JSON by POST; a call without one is a GET. */
  body?: unknown;
  /** Sent as a form by POST. */
  file?: { name: string; bytes: Uint8Array };
};

export type Http = {
  send: (call: HttpCall) => Promise<unknown>;
  /** Cuts off what is under way: it fails as unreachable. */
  close: () => Promise<void>;
};

const ANSWER_MS = 10_000;

/** Nothing reached the other end. */
const NEVER_LEFT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|UND_ERR_CLOSED/u;

/**
 * Calls WeCom's HTTP API. The token travels in the address (as WeCom wants it), so no address is ever put into an
 * error or a log. undici is loaded at the first call.
 */
export function openHttp(root: string): Http {
  let agent: Promise<{ undici: typeof import('undici'); dispatcher: import('undici').Agent }> | undefined;
  const load = async () => {
    const undici = await import('undici');
    const limits = { connect: { timeout: ANSWER_MS }, headersTimeout: ANSWER_MS, bodyTimeout: ANSWER_MS };
    return { undici, dispatcher: new undici.Agent(limits) };
  };
  return {
    send: async ({ document, path, query, ...content }) => {
      agent ??= load();
      const { undici, dispatcher } = await agent;
      const url = `${root.replace(/\/+$/u, '')}${path}?${new URLSearchParams(query)}`;
      try {
        const answer = await undici.request(url, { dispatcher, ...postOf(undici, content) });
        const text = await answer.body.text();
        if (answer.statusCode >= 400)
          throw new WecomUnreachable(document, true, `status ${answer.statusCode}`);
        return parse(text, document);
      } catch (cause) {
        if (cause instanceof WecomUnreachable) throw cause;
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
        throw new WecomUnreachable(document, !NEVER_LEFT.test(code), code);
      }
    },
    close: async () => {
      const opened = await agent;
      await opened?.dispatcher.destroy();
    },
  };
}

function postOf({ FormData }: typeof import('undici'), { body, file }: Pick<HttpCall, 'body' | 'file'>) {
  if (file) {
    const form = new FormData();
    form.set('media', new Blob([Uint8Array.from(file.bytes)]), file.name);
    return { method: 'POST' as const, body: form };
  }
  if (body === undefined) return {};
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST' as const, body: JSON.stringify(body), headers };
}

function parse(text: string, document: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WecomUnreachable(document, true, 'the answer is no JSON');
  }
}
