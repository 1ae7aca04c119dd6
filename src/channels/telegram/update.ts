/**
 * The fields of an update that the bot reads, all of them unknown: what comes over the wire is checked where it
 * is read, so that an odd or missing field costs that field and never the whole batch.
 * Bot API: Update, Message, User, Chat, MessageEntity, CallbackQuery, MessageReactionUpdated,
 * ChatMemberUpdated.
 */
export type Raw<Field extends string> = { readonly [F in Field]?: unknown };

export type RawUpdate = Raw<
  | 'update_id'
  | 'message'
  | 'edited_message'
  | 'callback_query'
  | 'message_reaction'
  | 'chat_member'
  | 'my_chat_member'
>;
export type RawUser = Raw<'id' | 'is_bot' | 'first_name' | 'last_name' | 'username' | 'language_code'>;
export type RawChat = Raw<'id' | 'type' | 'title' | 'first_name' | 'last_name' | 'username'>;
export type RawMessage = Raw<
  | 'message_id'
  | 'date'
  | 'edit_date'
  | 'chat'
  | 'from'
  | 'sender_chat'
  | 'message_thread_id'
  | 'is_topic_message'
  | 'reply_to_message'
  | 'forum_topic_created'
  | 'forward_origin'
  | 'text'
  | 'entities'
  | 'caption'
  | 'caption_entities'
  | 'photo'
  | 'sticker'
  | 'voice'
  | 'audio'
  | 'video'
  | 'video_note'
  | 'animation'
  | 'document'
  | 'location'
  | 'venue'
  | 'contact'
  | 'new_chat_members'
  | 'left_chat_member'
  | 'new_chat_title'
  | 'migrate_to_chat_id'
  | 'migrate_from_chat_id'
>;
export type RawEntity = Raw<'type' | 'offset' | 'length' | 'user' | 'url'>;
export type RawOrigin = Raw<'type' | 'chat' | 'sender_chat'>;
export type RawFile = Raw<'file_id' | 'file_name' | 'emoji'>;
export type RawCallback = Raw<'id' | 'from' | 'message' | 'data'>;
export type RawReaction = Raw<'chat' | 'message_id' | 'user' | 'date' | 'new_reaction'>;
export type RawSign = Raw<'type' | 'emoji' | 'custom_emoji_id'>;
export type RawMemberChange = Raw<'chat' | 'from' | 'date' | 'old_chat_member' | 'new_chat_member'>;
export type RawMember = Raw<'status' | 'user' | 'is_member'>;

/** An object, or undefined for anything else. */
export function objectOf<T extends object>(value: unknown): T | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as T) : undefined;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** An id as text; undefined where there is none. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}
