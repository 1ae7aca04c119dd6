import type { Sent } from '../kernel/message.ts';
import type { Delivery } from './delivery.ts';

/** A message that was put off this often is given up. */
const ATTEMPT_LIMIT = 8;
const BACKOFF_START_MS = 500;
const BACKOFF_LIMIT_MS = 60_000;

/** What follows from one send. */
export type Verdict =
  | { state: 'sent'; nativeId: string | undefined }
  | { state: 'refused' | 'unsure'; reason: string; roomGone?: true }
  | { state: 'retry'; reason: string; dueAt: number; movedTo?: string };

/**
 * The next state of a delivery. Only what certainly did not arrive is sent again, with one exception: a reply whose
 * connection broke before any answer is tried once more, since a person is waiting and an answer seen twice harms
 * less than none. A time-out or a crash makes even a reply `unsure`, and unsure is never repeated.
 */
export function afterSend(delivery: Delivery, sent: Sent, now: number): Verdict {
  if (sent.ok) return { state: 'sent', nativeId: sent.ids[0] };
  switch (sent.why) {
    case 'later':
      return retry(delivery, sent.detail, now, sent.afterSeconds * 1000);
    case 'moved':
      return { ...retry(delivery, `moved to ${sent.to}`, now, 0), ...movedTo(sent.to) };
    case 'gone':
      return { state: 'refused', reason: `gone: ${sent.detail}`, roomGone: true };
    case 'rejected':
      return { state: 'refused', reason: `rejected: ${sent.detail}` };
    case 'unsure':
      return sent.cut && delivery.kind === 'reply' && delivery.attempts === 0
        ? retry(delivery, sent.detail, now, 0)
        : { state: 'unsure', reason: sent.detail };
    default:
      return sent satisfies never;
  }
}

function movedTo(to: string): { movedTo: string } {
  return { movedTo: to };
}

function retry(delivery: Delivery, detail: string, now: number, waitMs: number): Verdict {
  const backoffMs = Math.min(BACKOFF_LIMIT_MS, BACKOFF_START_MS * 2 ** delivery.attempts);
  const dueAt = now + (waitMs > 0 ? Math.max(waitMs, backoffMs) : 0);
  if (delivery.attempts + 1 >= ATTEMPT_LIMIT) {
    return { state: 'refused', reason: `given up after ${ATTEMPT_LIMIT} tries: ${detail}` };
  }
  if (delivery.expiresAt !== undefined && dueAt > delivery.expiresAt) {
    return { state: 'refused', reason: `too late to be useful: ${detail}` };
  }
  return { state: 'retry', reason: detail, dueAt };
}

/** A message that was on its way when the program ended: for all we know it arrived, so it is never repeated. */
export const CRASHED: Verdict = {
  state: 'unsure',
  reason: 'the program ended while this message was on its way',
};
