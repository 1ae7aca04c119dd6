import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DIRECT, GROUP, JUN, MEI, openTelegramPlatform } from '../channels/telegram-platform.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';
import type { TelegramEmulator } from '../support/telegram-emulator.ts';

const CHEAP = { id: -1009, type: 'channel', title: '羊毛频道' };
const KIM = { id: 10, is_bot: false, first_name: 'Kim' };

describe('A group on Telegram that advertisers found', () => {
  let house: Teahouse;
  let emulator: TelegramEmulator;

  beforeEach(async () => {
    const platform = await openTelegramPlatform();
    emulator = platform.emulator;
    house = await openTeahouse({ channels: [platform.channel], house: { owners: ['telegram:8'] } });
    await says(MEI, { chat: DIRECT, text: '你好' });
    await says(MEI, { chat: DIRECT, text: '/care on' });
    expect(told(DIRECT).at(-1)?.text).toContain('所有群：群管开着');
  });
  afterEach(async () => {
    await house.close();
    await emulator.close();
  });

  const told = (chat: { id: number }) =>
    emulator.accepted.map(({ payload }) => payload).filter(({ chat_id }) => Number(chat_id) === chat.id);
  const did = () =>
    emulator.moderated.map(({ method, payload: { message_id, user_id } }) => [method, message_id ?? user_id]);

  async function tell(update: Record<string, unknown>): Promise<void> {
    const { handled } = { handled: house.app().inbox.counters.handled };
    await emulator.push(update);
    await house.until(() => house.app().inbox.counters.handled > handled);
    await house.settle();
  }

  /** The id of the message. */
  async function says(from: { id: number }, fields: Record<string, unknown>): Promise<number> {
    const message_id = emulator.nextMessageId();
    const date = Math.floor(house.clock.now() / 1_000);
    await tell({ message: { message_id, date, chat: GROUP, from, ...fields } });
    return message_id;
  }

  it('puts their posts away, quiets them, and lets an operator take that back', async () => {
    await says(JUN, { new_chat_members: [JUN] });
    await says(JUN, { text: '大家好，请多关照' });
    const entities = [{ type: 'text_link', offset: 0, length: 2, url: 'https://spam.example/x' }];
    const hidden = await says(JUN, { text: '点我看看', entities });
    expect(did()).toEqual([['deleteMessage', hidden]]);
    expect(told(GROUP).at(-1)).toMatchObject({
      text: 'Jun Li 群里不发外面的链接，刚才那条先收起来了。再有一次会先安静一天。',
      entities: [{ type: 'text_mention', user: { id: JUN.id } }],
    });
    expect(told(DIRECT).at(-1)?.text).toContain('群管 #1：刚进群的Jun Li在「VIP」发了链接 spam.example');

    const origin = { type: 'channel', date: 1, chat: CHEAP, message_id: 3 };
    const forwarded = await says(JUN, { text: '今日好价', forward_origin: origin });
    expect(did().slice(1)).toEqual([
      ['deleteMessage', forwarded],
      ['restrictChatMember', JUN.id],
    ]);
    const muted = emulator.moderated.at(-1)?.payload;
    expect(muted?.permissions?.['can_send_messages']).toBe(false);
    expect(muted?.until_date).toBeGreaterThan(house.clock.now() / 1_000 + 86_000);

    const notice = told(DIRECT).at(-1);
    const buttons = notice?.reply_markup?.inline_keyboard?.flat() ?? [];
    expect(buttons.map(({ text }) => text)).toEqual(['误判，放行这个频道', '以后不查 TA']);
    const message = { message_id: 1, date: 1, chat: DIRECT, from: emulator.bot };
    await tell({ callback_query: { id: 'p', from: MEI, message, data: buttons[0]?.callback_data } });
    expect(told(DIRECT).at(-1)?.text).toBe(
      '记住了，这个频道以后都放行，这次也不算。已经解除禁言。删掉的那条我没法恢复。',
    );
    expect(emulator.moderated.at(-1)?.payload.permissions?.['can_send_messages']).toBe(true);
    await says(JUN, { text: '今日好价又来', forward_origin: origin });
    expect(did()).toHaveLength(4);
  });

  it('only reminds where it was not given the rights, and says so once', async () => {
    emulator.rights.administrator = false;
    await says(KIM, { text: '加我 spam.com' });
    await says(KIM, { text: '再来 spam.com' });
    await says(KIM, { text: '还来 spam.com' });
    expect(did()).toEqual([]);
    expect(told(GROUP).map(({ text }) => text?.includes('这次先提醒一下'))).toEqual([true, true, true]);
    const rights = told(DIRECT).filter(({ text }) => text?.startsWith('我在「VIP」没有'));
    expect(rights.map(({ text }) => text?.slice(0, 14))).toEqual(
      ['我在「VIP」没有删消息的权限', '我在「VIP」没有禁言的权限，'].map(line => line.slice(0, 14)),
    );
  });

  it('waits the moment that Telegram asks for, and does not do it twice', async () => {
    emulator.faults.push({
      method: 'deleteMessage',
      refuse: { code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } },
    });
    await says(KIM, { text: '加我 spam.com' });
    const second = await says(KIM, { text: '再来 spam.com' });
    expect(did()).toEqual([['deleteMessage', second]]);
    expect(emulator.calls.filter(({ method }) => method === 'deleteMessage')).toHaveLength(2);
  });
});
