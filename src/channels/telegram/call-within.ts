import type { Telegraf, Telegram } from 'telegraf';
import type { Clock } from '../../kernel/clock.ts';

type Method = Parameters<Telegram['callApi']>[0];
type CallOptions = NonNullable<Parameters<Telegram['callApi']>[2]>;
type Deps = { bot: Telegraf; clock: Clock };

/**
 * Calls a method through telegraf's client, and gives up when `signal` aborts or no answer came within `seconds`: a
 * connection that died without a word would hold it for more than eight minutes. Rejects as telegraf does.
 */
export async function callWithin(
  { bot, clock }: Deps,
  seconds: number,
  signal: AbortSignal | undefined,
  method: string,
  payload: object = {},
): Promise<unknown> {
  const late = new AbortController();
  const abort = () => late.abort();
  let tooLate = false;
  const cancel = clock.after(seconds * 1_000, () => {
    tooLate = true;
    abort();
  });
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  // node-fetch takes Node's own signals; only telegraf's types ask for those of an older package.
  const options = { signal: late.signal } as unknown as CallOptions;
  try {
    return await bot.telegram.callApi(method as Method, payload as never, options);
  } catch (error) {
    if (tooLate) throw new Error(`no answer to ${method} within ${seconds} s`, { cause: error });
    throw error;
  } finally {
    cancel();
    signal?.removeEventListener('abort', abort);
  }
}
