import type { Telegraf } from 'telegraf';
import type { Clock } from '../../kernel/clock.ts';
import type { Room, Sent } from '../../kernel/message.ts';
import type { Outgoing } from '../channel.ts';
import type { Api } from './api.ts';
import { until } from './call-until.ts';
import { type Encoded, encodeMessage } from './encode.ts';
import { refusalOf, sentOf } from './outcome.ts';

const UPLOAD_MS = 60_000;
/** Failures of a connection that was never made. */
const UNMADE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

type Deps = { api: Api; bot: Telegraf; clock: Clock };

/**
 * Sends one message; never rejects. JSON goes through the pool and is dispatched before the first await; bytes go as
 * multipart through telegraf's client. Bot API: sendMessage; Sending files.
 */
export function sendMessage({ api, bot, clock }: Deps, room: Room, message: Outgoing): Promise<Sent> {
  const call = encodeMessage(room, message);
  if (call.as === 'json') return api.post(call.method, call.payload).then(sentOf);
  if (call.as === 'upload') return upload(bot, call, clock);
  return Promise.resolve({ ok: false, why: 'rejected', detail: call.detail });
}

async function upload(bot: Telegraf, call: Encoded & { as: 'upload' }, clock: Clock): Promise<Sent> {
  const bytes = Buffer.from(call.data, 'base64');
  const file = call.name === undefined ? { source: bytes } : { source: bytes, filename: call.name };
  const fields = Object.entries(call.payload).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : value,
  ]);
  const payload = { ...Object.fromEntries(fields), [call.field]: file };
  const late = new AbortController();
  const cancel = clock.after(UPLOAD_MS, () => late.abort());
  try {
    const result: unknown = await bot.telegram.callApi(
      call.method as 'sendPhoto',
      payload,
      until(late.signal),
    );
    return sentOf({ status: 200, body: JSON.stringify({ ok: true, result }) });
  } catch (error) {
    return failureOf(error);
  } finally {
    cancel();
  }
}

/** telegraf throws TelegramError for a refusal and node-fetch's FetchError or AbortError for a broken call. */
function failureOf(error: unknown): Sent {
  if (!(error instanceof Error)) throw error;
  const { response, code, type } = error as { response?: object; code?: unknown; type?: unknown };
  if (response && typeof code === 'number') {
    return code >= 500 ? sentOf({ status: code, body: JSON.stringify(response) }) : refusalOf(code, response);
  }
  const left = !(typeof code === 'string' && UNMADE.has(code));
  const cut = error.name === 'FetchError' && type === 'system';
  return sentOf({ failed: error.message, left, cut: left && cut });
}
