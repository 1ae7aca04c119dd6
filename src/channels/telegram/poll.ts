import type { Telegraf } from 'telegraf';
import type { Clock } from '../../kernel/clock.ts';
import { callWithin } from './call-within.ts';
import { ALLOWED_UPDATES } from './decode.ts';
import { listOf, numberOf, objectOf, type RawUpdate } from './update.ts';

const BATCH = 100;
const WAIT_SECONDS = 50;
/** How long an answer may take beyond the wait that was asked for. */
export const ANSWER_SECONDS = 15;

/**
 * Polls until `signal` aborts or something fails. The offset, which confirms updates to Telegram, moves only after
 * `take` has resolved. telegraf's own polling confirms the batch whose handler failed, so it is not used.
 *
 * The first poll does not wait: its answer shows at once that the way is free. Bot API: getUpdates, deleteWebhook.
 */
export async function poll(
  deps: { bot: Telegraf; clock: Clock },
  signal: AbortSignal,
  offset: { next: number },
  take: (updates: unknown[]) => Promise<void>,
  online: () => void,
): Promise<void> {
  await callWithin(deps, ANSWER_SECONDS, signal, 'deleteWebhook');
  let waitSeconds = 0;
  while (!signal.aborted) {
    const payload = {
      timeout: waitSeconds,
      offset: offset.next,
      limit: BATCH,
      allowed_updates: ALLOWED_UPDATES,
    };
    const updates = await callWithin(deps, waitSeconds + ANSWER_SECONDS, signal, 'getUpdates', payload);
    const batch = listOf(updates);
    if (batch.length > 0) await take(batch);
    const last = numberOf(objectOf<RawUpdate>(batch.at(-1))?.update_id);
    if (last !== undefined) offset.next = last + 1;
    online();
    waitSeconds = WAIT_SECONDS;
  }
}
