import { decodeMessage } from '../../src/channels/wechaty/decode.ts';
import type { RawMessage } from '../../src/channels/wechaty/raw.ts';
import type { Part } from '../../src/kernel/message.ts';

const TEXT = 7;
export const self = { id: 'bot-1', name: '茶馆' };
export const mei = { id: 'wxid_mei', name: 'Mei', type: 1 };
export const lin = { id: 'wxid_lin', name: 'Mei Lin', type: 1 };
export const room = { id: '1@chatroom', topic: '老客茶话' };
export const at = 1_767_225_600_000;
export const none = () => undefined;

export const said = (raw: Partial<RawMessage>): RawMessage => ({
  id: 'm-1',
  type: TEXT,
  text: '',
  at,
  self,
  from: mei,
  mentions: [],
  ...raw,
});

export const read = (
  raw: Partial<RawMessage>,
  findSent: (room: string, text: string) => string | undefined = none,
) => {
  const event = decodeMessage(said(raw), findSent);
  if (event?.kind !== 'message') throw new Error(`a message was expected, not ${event?.kind}`);
  return event;
};

export const mention = (person: { id: string; name: string }): Part => ({
  type: 'mention',
  person: { account: 'wechaty', id: person.id, name: person.name },
});
export const text = (words: string): Part => ({ type: 'text', text: words });
