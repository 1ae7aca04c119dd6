import type { Sent } from '../../kernel/message.ts';
import { fieldsOf, textOf } from './raw.ts';

export type Failed = Exclude<Sent, { ok: true }>;

/** Global error codes (90313) and those of the smart bot: too many, or too busy. */
const SLOW_DOWN = new Map([
  [-1, 5],
  [45009, 60],
  [45033, 10],
  [846607, 60],
]);
/** 846600, 846609: the connection is not subscribed (yet). */
const NOT_SUBSCRIBED = new Set([846600, 846609]);
/** No such person or chat: 40003, 60111 userid; 86001, 86003, 93006 chatid. */
const NOBODY = new Set([40003, 60111, 86001, 86003, 93006]);

const NO_CONNECTION_SECONDS = 10;

export function later(detail: string, afterSeconds = NO_CONNECTION_SECONDS): Failed {
  return { ok: false, why: 'later', afterSeconds, detail };
}

export function unsure(detail: string, cut = false): Failed {
  return { ok: false, why: 'unsure', cut, detail };
}

/** What a failed call means for the message. A refusal comes as the frame that told it, everything else as an Error. */
export function toOutcome(error: unknown): Failed {
  if (!(error instanceof Error)) return refusalOf(error);
  const { message } = error;
  if (/not connected|exceeds max size/u.test(message)) return later(message);
  if (/cancelled$/u.test(message)) return unsure(message, true);
  if (/ack timeout/u.test(message)) return unsure(message);
  return { ok: false, why: 'rejected', detail: message };
}

function refusalOf(answer: unknown): Failed {
  const code = Number(fieldsOf(answer)['errcode']);
  const detail = `${code}: ${textOf(fieldsOf(answer)['errmsg'])}`;
  const pause = SLOW_DOWN.get(code);
  if (pause !== undefined) return later(detail, pause);
  if (NOT_SUBSCRIBED.has(code)) return later(detail);
  if (NOBODY.has(code)) return { ok: false, why: 'gone', detail };
  return { ok: false, why: 'rejected', detail };
}
