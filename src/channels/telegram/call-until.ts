import type { Telegram } from 'telegraf';

type CallOptions = NonNullable<Parameters<Telegram['callApi']>[2]>;

/**
 * Options that end a call of telegraf's client when `signal` aborts. node-fetch takes Node's own signals; only
 * telegraf's types ask for those of an older package.
 */
export function until(signal: AbortSignal): CallOptions {
  return { signal } as unknown as CallOptions;
}
