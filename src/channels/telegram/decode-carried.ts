import type { MessageEvent } from '../../kernel/message.ts';
import { refOf } from './decode-who.ts';
import {
  idOf,
  listOf,
  objectOf,
  type RawChat,
  type RawEntity,
  type RawMessage,
  type RawOrigin,
  textOf,
} from './update.ts';

const LONGEST_TITLE = 100;

/**
 * Where a message was passed on from, and the addresses behind its words. What a person wrote elsewhere is theirs;
 * what a channel or a group says is told. Bot API: MessageOrigin, MessageEntity.
 */
export function carriedBy(message: RawMessage): Pick<MessageEvent, 'forwarded' | 'links'> {
  const forwarded = forwardedFrom(objectOf<RawOrigin>(message.forward_origin));
  const links = [message.entities, message.caption_entities].flatMap(listOf).flatMap(value => {
    const entity = objectOf<RawEntity>(value);
    const url = clean(textOf(entity?.url));
    return entity?.type === 'text_link' && url ? [url] : [];
  });
  return { ...(forwarded && { forwarded }), ...(links.length > 0 && { links }) };
}

function forwardedFrom(origin: RawOrigin | undefined): MessageEvent['forwarded'] {
  const chat = objectOf<RawChat>(origin?.chat ?? origin?.sender_chat);
  const id = idOf(chat?.id);
  if (!chat || id === undefined) return undefined;
  return { ...refOf(id), title: clean(textOf(chat.title)).slice(0, LONGEST_TITLE) || id };
}

/** No store takes a null byte, nor half of a surrogate pair. */
function clean(words: string): string {
  return words.toWellFormed().replaceAll('\0', '').trim();
}
