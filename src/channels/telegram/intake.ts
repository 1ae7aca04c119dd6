import type { Clock } from '../../kernel/clock.ts';
import type { Event } from '../../kernel/message.ts';
import type { ChannelEnd } from '../channel.ts';
import type { Api } from './api.ts';
import { decodeUpdate } from './decode.ts';
import type { DateOf } from './decode-change.ts';
import type { Self } from './decode-who.ts';
import { idOf, objectOf, type RawUpdate } from './update.ts';

type Deps = { api: Api; clock: Clock; end: ChannelEnd; self: Self; dateOf: DateOf };

/**
 * Takes updates in: resolves once all their events are stored, and rejects when they are not. Button presses are
 * answered beside it, so that the button stops spinning while the event is on its way.
 */
export async function takeIn({ api, clock, end, self, dateOf }: Deps, updates: unknown[]): Promise<void> {
  const events: Event[] = [];
  const now = clock.now();
  for (const update of updates) {
    const decoded = decodeUpdate(update, self, now, dateOf);
    events.push(...decoded.events);
    if (decoded.callback) answerPress(api, end, decoded.callback);
    if (decoded.unknown) {
      const fields = { update: idOf(objectOf<RawUpdate>(update)?.update_id), kinds: decoded.unknown };
      end.note('warn', fields, 'an update that is not understood');
    }
  }
  if (events.length === 0) return;
  try {
    await end.accept(events);
  } catch (cause) {
    throw new Error(`events could not be stored: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

/** Bot API: answerCallbackQuery. */
function answerPress(api: Api, end: ChannelEnd, callback: string): void {
  void api.post('answerCallbackQuery', { callback_query_id: callback }).then(outcome => {
    if ('failed' in outcome) end.note('warn', { why: outcome.failed }, 'a button press stayed unanswered');
    else if (outcome.status >= 400)
      end.note('debug', { status: outcome.status }, 'a button press was answered too late');
  });
}
