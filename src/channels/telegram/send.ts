import type { Telegraf } from 'telegraf';
import type { Clock } from '../../kernel/clock.ts';
import type { Room, Sent } from '../../kernel/message.ts';
import type { Outgoing } from '../channel.ts';
import type { Api } from './api.ts';
import { callWithin } from './call-within.ts';
import { type Encoded, encodeMessage } from './encode.ts';
import { refusalOf, sentOf } from './outcome.ts';

const UPLOAD_SECONDS = 60;
/** Failures of a connection that was never made. */
const UNMADE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

type Deps = { api: Api; bot: Telegraf; clock: Clock };

/**
 * Sends one message; never rejects. JSON is handed to the pool before this returns; bytes go as multipart through
 * telegraf's client, and are not called back when the channel stops: they may have arrived. Bot API: sendMessage; Sending files.
 */
export function sendMessage(deps: Deps, room: Room, message: Outgoing): Promise<Sent> {
  const call = encodeMessage(room, message);
  if (call.as === 'json') return deps.api.post(call.method, call.payload, message.leaving).then(sentOf);
  if (call.as === 'upload') {
    message.leaving?.();
    return upload(deps, call);
  }
  return Promise.resolve({ ok: false, why: 'rejected', detail: call.detail });
}

async function upload(deps: Deps, call: Encoded & { as: 'upload' }): Promise<Sent> {
  const bytes = Buffer.from(call.data, 'base64');
  const file = call.name === undefined ? { source: bytes } : { source: bytes, filename: call.name };
  const fields = Object.entries(call.payload).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : value,
  ]);
  const payload = { ...Object.fromEntries(fields), [call.field]: file };
  try {
    const result = await callWithin(deps, UPLOAD_SECONDS, undefined, call.method, payload);
    return sentOf({ status: 200, body: JSON.stringify({ ok: true, result }) });
  } catch (error) {
    return failureOf(error);
  }
}

/** telegraf throws TelegramError for a refusal and node-fetch's FetchError or AbortError for a broken call. */
function failureOf(error: unknown): Sent {
  const { response, code, type, name } = error as Record<'response' | 'code' | 'type' | 'name', unknown>;
  if (typeof response === 'object' && response !== null && typeof code === 'number') {
    return code >= 500 ? sentOf({ status: code, body: JSON.stringify(response) }) : refusalOf(code, response);
  }
  const left = !(typeof code === 'string' && UNMADE.has(code));
  const cut = name === 'FetchError' && type === 'system';
  return sentOf({ failed: String(error), left, cut: left && cut });
}
