import Pool from 'undici/lib/dispatcher/pool.js';
import type { Clock } from '../../kernel/clock.ts';
import { openDoor } from './door.ts';

/** What came of one call: an answer, or how far the request got. */
export type Outcome =
  | { status: number; body: string }
  | {
      failed: string;
      /** The request began to leave. */
      left: boolean;
      /** The connection broke before any byte of an answer; false where we gave up and for a broken-off answer. */
      cut: boolean;
    };

export type Api = {
  /**
   * Calls a method with JSON; never rejects. The request is handed to a connection before this returns; undici writes
   * it one turn of the loop later, when it knows that an idle connection was not closed meanwhile. `leaving` is called
   * right before the system call that writes.
   */
  post: (method: string, payload: object, leaving?: () => void) => Promise<Outcome>;
  /** Lets calls under way finish for half a second, then cuts them. */
  close: () => Promise<void>;
};

const HEADERS = ['content-type', 'application/json'];
const CLOSE_MS = 500;
const ANSWER_MS = 30_000;
/** We stopped waiting, at a time-out or at the end of the program: nothing is known of the connection. */
const GIVEN_UP = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_DESTROYED']);

type ApiOptions = { token: string; apiRoot: string; clock: Clock; answerMs?: number };

/** A pool of kept-alive connections, one call at a time on each. Bot API: Making requests. */
export function openApi(options: ApiOptions): Api {
  const { answerMs = ANSWER_MS } = options;
  const root = new URL(options.apiRoot);
  const path = `${root.pathname.replace(/\/$/u, '')}/bot${options.token}/`;
  const door = openDoor();
  const pool = new Pool(root.origin, {
    connections: 64,
    pipelining: 1,
    connect: door.connect,
    headersTimeout: answerMs,
    bodyTimeout: answerMs,
  });
  return {
    post: (method, payload, leaving) =>
      new Promise(resolve => {
        const body = JSON.stringify(payload);
        pool.dispatch(
          { path: path + method, method: 'POST', headers: HEADERS, body },
          handlerFor(resolve, () => door.pass(leaving)),
        );
      }),
    close: async () => {
      await Promise.race([pool.close(), options.clock.sleep(CLOSE_MS)]);
      await pool.destroy();
    },
  };
}

function handlerFor(resolve: (outcome: Outcome) => void, starting: () => void) {
  let left = false;
  let status = 0;
  let body = '';
  let chunks: Buffer[] | undefined;
  return {
    onRequestStart: () => {
      left = true;
      starting();
    },
    onResponseStart: (_: unknown, statusCode: number) => {
      status = statusCode;
    },
    onResponseData: (_: unknown, chunk: Buffer) => {
      chunks = chunks ? [...chunks, chunk] : [chunk];
    },
    onResponseEnd: () => {
      body = chunks?.length === 1 ? String(chunks[0]) : Buffer.concat(chunks ?? []).toString();
      resolve({ status, body });
    },
    onResponseError: (_: unknown, error: Error & { code?: string }) => {
      const code = error.code ?? error.name;
      const cut = left && status === 0 && !GIVEN_UP.has(code);
      resolve({ failed: `${code}: ${error.message}`, left, cut });
    },
  };
}
