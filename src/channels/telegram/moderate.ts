import type { Room } from '../../kernel/message.ts';
import type { Moderated, Moderation } from '../channel.ts';
import type { Api } from './api.ts';
import { sentOf } from './outcome.ts';

/** What somebody who is muted may not do. Bot API: ChatPermissions. */
const PERMISSIONS = [
  ...['can_send_messages', 'can_send_audios', 'can_send_documents', 'can_send_photos', 'can_send_videos'],
  ...['can_send_video_notes', 'can_send_voice_notes', 'can_send_polls', 'can_send_other_messages'],
  ...['can_add_web_page_previews', 'can_invite_users'],
];

/** What Telegram says when it is so already. */
const SO_ALREADY = /message to delete not found|message identifier is not specified/iu;
/** And when the bot may not: it is no administrator, lacks that right, or the other one is an administrator too. */
const NO_RIGHT =
  /not enough rights|CHAT_ADMIN_REQUIRED|need administrator rights|can't be deleted|is an administrator of the chat|can't remove chat owner|can't restrict self|available only for supergroups|RIGHT_FORBIDDEN/iu;

/**
 * Keeps order in a group; never rejects. Bot API: deleteMessage, restrictChatMember (its `until_date` is in seconds),
 * banChatMember, unbanChatMember.
 */
export async function moderate(api: Api, room: Room, act: Moderation): Promise<Moderated> {
  const { method, fields } = callOf(act);
  const outcome = await api.post(method, { chat_id: room.id, ...fields });
  if ('status' in outcome && outcome.status === 200 && isTrue(outcome.body)) return { ok: true };
  const sent = sentOf(outcome);
  if (sent.ok) return { ok: true };
  if (sent.why === 'later') return sent;
  if (sent.why === 'moved') return { ok: false, why: 'rejected', detail: `the group is ${sent.to} now` };
  const { why, detail } = sent;
  if (why === 'unsure') return { ok: false, why, detail };
  if (act.verb === 'delete' && SO_ALREADY.test(detail)) return { ok: true };
  return { ok: false, why: NO_RIGHT.test(detail) ? 'right' : 'rejected', detail };
}

function callOf(act: Moderation): { method: string; fields: Record<string, unknown> } {
  switch (act.verb) {
    case 'delete':
      return { method: 'deleteMessage', fields: { message_id: Number(act.message) } };
    case 'mute':
      return {
        method: 'restrictChatMember',
        fields: {
          user_id: Number(act.person.id),
          permissions: permissions(false),
          use_independent_chat_permissions: true,
          until_date: Math.ceil(act.until / 1_000),
        },
      };
    case 'unmute':
      return {
        method: 'restrictChatMember',
        fields: {
          user_id: Number(act.person.id),
          permissions: permissions(true),
          use_independent_chat_permissions: true,
        },
      };
    case 'remove':
      return { method: 'banChatMember', fields: { user_id: Number(act.person.id) } };
    case 'readmit':
      return { method: 'unbanChatMember', fields: { user_id: Number(act.person.id), only_if_banned: true } };
    default:
      return act satisfies never;
  }
}

function permissions(given: boolean): Record<string, boolean> {
  return Object.fromEntries(PERMISSIONS.map(name => [name, given]));
}

function isTrue(body: string): boolean {
  return /^\s*\{.*"ok"\s*:\s*true/su.test(body);
}
