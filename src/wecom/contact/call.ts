import type { z } from 'zod/v3';
import type { Clock } from '../../kernel/clock.ts';
import { errorAnswer } from './answers.ts';
import { WecomRefused, WecomUnreachable, WecomUnreadable } from './errors.ts';
import type { Http, HttpCall } from './http.ts';
import type { Tokens } from './token.ts';

export type Call<T extends z.ZodTypeAny> = HttpCall & {
  answer: T;
  /** Whether doing it twice is as good as once: only then is it repeated when no answer came. */
  repeatable: boolean;
};

export type Caller = <T extends z.ZodTypeAny>(call: Call<T>) => Promise<z.output<T>>;

/** Pauses before a call that met a busy WeCom is made again. */
const PAUSE_SECONDS = [1, 3, 10, 60];

/** What may be wrong with a call, and whether it is worth another try after a pause, or at once with a new token. */
type Trouble = 'pause' | 'token' | 'over';

/**
 * Makes calls with the token of all processes. Waits and tries again when WeCom asks to slow down, takes one fresh
 * token when the present one is refused, and gives everything else to its caller. Every answer is checked: a missing
 * field is an error that names the document.
 */
export function openCaller(
  http: Http,
  tokens: Tokens,
  clock: Pick<Clock, 'sleep'>,
  signal?: AbortSignal,
): Caller {
  const pauseFor = async (seconds: number | undefined, cause: unknown) => {
    if (seconds === undefined || signal?.aborted) throw cause;
    if (seconds > 0) await clock.sleep(seconds * 1000, signal);
  };
  return async call => {
    const so: Attempts = { refused: undefined, pauses: 0 };
    for (;;) {
      let token: string | undefined;
      try {
        token = await tokens.get(so.refused);
        return await callOnce(http, call, token);
      } catch (cause) {
        await pauseFor(nextTry(so, troubleOf(cause, call.repeatable), token), cause);
      }
    }
  };
}

type Attempts = { refused: string | undefined; pauses: number };

/** After how long to try again; undefined for never. A second refused token means that no token will do. */
function nextTry(so: Attempts, trouble: Trouble, token: string | undefined): number | undefined {
  if (trouble === 'token' && so.refused === undefined) {
    so.refused = token;
    return 0;
  }
  if (trouble !== 'pause') return undefined;
  so.pauses += 1;
  return PAUSE_SECONDS[so.pauses - 1];
}

function troubleOf(cause: unknown, repeatable: boolean): Trouble {
  if (cause instanceof WecomUnreachable) return repeatable || !cause.left ? 'pause' : 'over';
  if (!(cause instanceof WecomRefused)) return 'over';
  if (cause.kind === 'token') return 'token';
  return cause.kind === 'slow-down' ? 'pause' : 'over';
}

async function callOnce<T extends z.ZodTypeAny>(
  http: Http,
  call: Call<T>,
  token: string,
): Promise<z.output<T>> {
  const { document, query, answer } = call;
  const told = await http.send({ ...call, query: { ...query, access_token: token } });
  const { data: error } = errorAnswer.safeParse(told);
  if (!error) throw new WecomUnreadable(document, 'errcode');
  if (error.errcode !== 0) throw new WecomRefused(document, error.errcode, withoutToken(error.errmsg, token));
  const read = answer.safeParse(told);
  if (read.success) return read.data;
  throw new WecomUnreadable(document, read.error.issues.map(issue => issue.path.join('.')).join(', '));
}

/** WeCom's words sometimes repeat the address they were asked by. */
function withoutToken(words: string, token: string): string {
  return words.replaceAll(token, '***');
}
