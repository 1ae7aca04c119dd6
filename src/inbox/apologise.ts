import type { Incoming } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { text } from '../kernel/text.ts';
import type { Decision } from './decide.ts';
import { storeKey } from './store.ts';
import { texts } from './texts.ts';
import type { WayIn } from './way-in.ts';

/**
 * Turns an error into what is said about it: an expected refusal in its own words, a bug in a neutral sentence, and
 * that only to somebody who waits for an answer.
 */
export function apologise(way: WayIn, incoming: Incoming, error: unknown): Decision {
  const { event, language } = incoming;
  const { log } = way.deps;
  if (error instanceof AppError) {
    log.info({ event: storeKey(event), code: error.code, detail: error.message }, 'refused');
    return { incoming, by: 'refusal', replies: [{ parts: text(error.say[language]), quote: true }] };
  }
  way.counters.failed += 1;
  log.error({ event: storeKey(event), err: error }, 'an event could not be answered');
  const waiting = event.kind === 'message' && event.addressed;
  const replies = waiting ? [{ parts: text(texts.sorry[language]), quote: true }] : [];
  return { incoming, by: 'apology', replies };
}
