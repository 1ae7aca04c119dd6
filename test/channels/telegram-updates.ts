import { expect } from 'vitest';
import { decodeUpdate } from '../../src/channels/telegram/decode.ts';
import { openDates } from '../../src/channels/telegram/decode-change.ts';
import type { Event, EventKind } from '../../src/kernel/message.ts';

const self = { account: 'telegram:666', id: '666', username: 'TestNameBot' };
export const NOW = 1_800_000_000_000;
export const bot = { id: 666, is_bot: true, first_name: 'Teahouse', username: 'TestNameBot' };
export const group = { id: -1001, type: 'supergroup', title: 'VIP' };
export const direct = { id: 8, type: 'private', first_name: 'Mei' };
export const mei = {
  id: 8,
  is_bot: false,
  first_name: 'Mei',
  last_name: 'Lin',
  username: 'mei',
  language_code: 'zh-hans',
};
export const jun = { id: 9, is_bot: false, first_name: 'Jun' };

export type Fields = Record<string, unknown>;
export const message = (fields: Fields) => ({
  update_id: 5,
  message: { message_id: 3, date: 1_000, chat: group, from: mei, ...fields },
});
export const decode = (update: unknown, dateOf = openDates()) => decodeUpdate(update, self, NOW, dateOf);
export const only = <K extends EventKind>(update: unknown, kind: K) => {
  const { events } = decode(update);
  expect(events.map(event => event.kind)).toEqual([kind]);
  return events[0] as Extract<Event, { kind: K }>;
};
export const said = (fields: Fields) => only(message(fields), 'message');
export const change = (kind: string, before: Fields, after: Fields, more: Fields = {}) => ({
  update_id: 6,
  [kind]: { chat: group, from: mei, date: 1_000, old_chat_member: before, new_chat_member: after, ...more },
});
