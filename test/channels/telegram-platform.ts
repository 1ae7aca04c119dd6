import { openTelegram, type TelegramOptions } from '../../src/channels/telegram/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import {
  type Call,
  openTelegramEmulator,
  type Payload,
  type TelegramEmulator,
} from '../support/telegram-emulator.ts';
import type { Platform, Received, Where } from './platform.ts';

export const TOKEN = '666:TEST-TOKEN';
export const GROUP = { id: -1001, type: 'supergroup', title: 'VIP' };
export const MEI = { id: 8, is_bot: false, first_name: 'Mei', username: 'mei', language_code: 'zh-hans' };
export const JUN = { id: 9, is_bot: false, first_name: 'Jun', last_name: 'Li' };
export const DIRECT = { id: 8, type: 'private', first_name: 'Mei' };

export const now = () => Math.floor(Date.now() / 1_000);

/** A channel on an emulated Telegram; `change` alters its options. */
export async function openTelegramPlatform(change: Partial<TelegramOptions> = {}) {
  const emulator = await openTelegramEmulator(TOKEN, [GROUP, DIRECT]);
  const channel = openTelegram({
    token: TOKEN,
    apiRoot: emulator.apiRoot,
    limits: { perSecond: 0, perGroupMinute: 0, perChatSecond: 0 },
    clock: systemClock,
    random: systemRandom,
    ...change,
  });
  return { emulator, channel, platform: platformOf(emulator, channel) };
}

/** A message as Telegram tells it. */
export function messageOf(emulator: TelegramEmulator, fields: Record<string, unknown>) {
  return { message_id: emulator.nextMessageId(), date: now(), chat: GROUP, from: MEI, ...fields };
}

function platformOf(emulator: TelegramEmulator, channel: Platform['channel']): Platform {
  const tell = async (fields: Record<string, unknown>) => {
    await emulator.push({ message: messageOf(emulator, fields) });
  };
  const say = async (where: Where, text: string, { mention = false, quote = '' } = {}) => {
    const at = `@${emulator.bot.username}`;
    await tell({
      chat: where === 'group' ? GROUP : DIRECT,
      text: mention ? `${at} ${text}` : text,
      ...(mention ? { entities: [{ type: 'mention', offset: 0, length: at.length }] } : {}),
      ...(quote ? { reply_to_message: { message_id: Number(quote), from: emulator.bot, chat: GROUP } } : {}),
    });
  };
  const refuse = { code: 403, description: 'Forbidden: bot was blocked by the user' };
  return {
    channel,
    can: {
      join: true,
      leave: true,
      quote: true,
      imageIn: true,
      imageOut: true,
      refuse: true,
      lose: true,
      disconnect: true,
      hold: true,
      members: false,
      lackRights: true,
    },
    group: { account: channel.account, id: String(GROUP.id), kind: 'group' },
    direct: { account: channel.account, id: String(DIRECT.id), kind: 'direct' },
    mei: { account: 'telegram', id: String(MEI.id) },
    jun: { account: 'telegram', id: String(JUN.id) },
    say,
    image: caption => tell({ caption, photo: [{ file_id: 'small' }, { file_id: 'large' }] }),
    join: () => tell({ from: JUN, new_chat_members: [JUN] }),
    leave: () => tell({ from: JUN, left_chat_member: JUN }),
    press: async (id, data) => {
      const message = { message_id: Number(id), date: now(), chat: GROUP, from: emulator.bot };
      await emulator.push({ callback_query: { id: 'press', from: MEI, message, data } });
    },
    disconnect: emulator.disconnect,
    reconnect: emulator.reconnect,
    refuseNext: async () => {
      emulator.faults.push({ method: 'sendMessage', refuse });
    },
    loseNext: async () => {
      emulator.faults.push({ method: 'sendMessage', reset: 'after' });
    },
    moderated: () => emulator.moderated.map(moderationOf),
    mayModerate: async may => {
      emulator.rights.administrator = may;
    },
    received: () => emulator.accepted.map(({ payload }) => receivedOf(payload)),
    close: emulator.close,
  };
}

function moderationOf({ method, payload }: Call): string {
  const { message_id, user_id, permissions } = payload;
  if (method === 'deleteMessage') return `delete ${message_id}`;
  if (method === 'banChatMember') return `remove ${user_id}`;
  if (method === 'unbanChatMember') return `readmit ${user_id}`;
  return `${permissions?.['can_send_messages'] ? 'unmute' : 'mute'} ${user_id}`;
}

function receivedOf(payload: Payload): Received {
  const { chat_id, text, caption, entities, photo, reply_markup, reply_parameters } = payload;
  const received: Received = {
    room: String(chat_id),
    text: text ?? caption ?? '',
    buttons: reply_markup?.inline_keyboard?.flat().map(button => button.callback_data ?? '') ?? [],
    mentions: entities?.map(entity => String(entity.user?.id)) ?? [],
    image: photo !== undefined,
  };
  return reply_parameters ? { ...received, quote: String(reply_parameters.message_id) } : received;
}
