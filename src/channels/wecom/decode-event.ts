import type { Event } from '../../kernel/message.ts';
import { personOf, roomOf, timeOf } from './decode.ts';
import { type Fields, fieldsOf, listOf, textOf } from './raw.ts';

/** What a verdict is called: 1 right, 2 wrong, 3 taken back. */
const VERDICTS: Record<string, string> = { '1': '👍', '2': '👎', '3': '' };

/**
 * Smart bot, aibot_event_callback (101463); what happened stands below the name of the event. Undefined for an event
 * of another kind, or one that lacks what it is about.
 *
 * Whoever opens the chat for the first time says /start: WeCom tells it every day anew, with one key it counts once.
 */
export function decodeEvent(
  body: unknown,
  { account, now }: { account: string; now: number },
): Event | undefined {
  const raw = fieldsOf(body);
  const from = personOf(raw);
  if (!from) return undefined;
  const event = fieldsOf(raw['event']);
  const type = textOf(event['eventtype']);
  const inner = fieldsOf(event[type]);
  const room = roomOf(raw, from, account);
  const base = { at: timeOf(raw, now), account, room };
  if (type === 'enter_chat') {
    const parts = [{ type: 'text' as const, text: '/start' }];
    return {
      ...base,
      kind: 'message',
      key: `enter:${from.id}`,
      id: textOf(raw['msgid']),
      from,
      parts,
      addressed: true,
    };
  }
  if (type === 'template_card_event') {
    const id = textOf(inner['task_id']);
    const choice = chosenOf(inner);
    if (id === '' || choice === '') return undefined;
    return { ...base, kind: 'choice', key: `choice:${id}:${from.id}:${choice}`, id, from, choice };
  }
  const emoji = VERDICTS[textOf(inner['type'])];
  const id = textOf(inner['id']);
  if (type !== 'feedback_event' || emoji === undefined || id === '') return undefined;
  return { ...base, kind: 'reacted', key: `feedback:${textOf(raw['msgid'])}`, id, from, emoji };
}

/** The option of a vote, else the button. */
function chosenOf(card: Fields): string {
  const selected = fieldsOf(card['selected_items']);
  const [item] = listOf(selected['selected_item']);
  const [option] = listOf(fieldsOf(fieldsOf(item)['option_ids'])['option_id']);
  return textOf(option) || textOf(card['event_key']);
}
