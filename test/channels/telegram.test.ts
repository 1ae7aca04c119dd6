import diagnostics from 'node:diagnostics_channel';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openApi } from '../../src/channels/telegram/api.ts';
import type { TelegramOptions } from '../../src/channels/telegram/index.ts';
import { sentOf } from '../../src/channels/telegram/outcome.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Part, Room } from '../../src/kernel/message.ts';
import type { Fault } from '../support/telegram-emulator.ts';
import { describeChannel } from './contract.ts';
import { openInbox, PNG, wordsOf } from './platform.ts';
import { GROUP, JUN, messageOf, now, openTelegramPlatform, TOKEN } from './telegram-platform.ts';

describeChannel('telegram', async () => (await openTelegramPlatform()).platform);

const text = (words: string): Part => ({ type: 'text', text: words });
const image: Part = { type: 'media', media: 'image', data: PNG, name: 'cup.png', caption: 'a cup' };

let cleanUp: () => Promise<void> = () => Promise.resolve();

/** A running channel; `faults` are there from its first call on. */
async function run(faults: Fault[] = [], change: Partial<TelegramOptions> = {}) {
  const { emulator, channel, platform } = await openTelegramPlatform(change);
  emulator.faults.push(...faults);
  const inbox = openInbox();
  const stop = new AbortController();
  const running = channel.start(inbox, stop.signal);
  cleanUp = async () => {
    stop.abort();
    await running;
    await emulator.close();
  };
  const until = (check: () => unknown) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
  const online = () => until(() => expect(inbox.statuses.at(-1)).toEqual({ state: 'online' }));
  const events = (count: number) => until(() => expect(inbox.events).toHaveLength(count));
  const send = (part: Part, room: Room = platform.group) => channel.send(room, { parts: [part] });
  const offsets = () =>
    emulator.calls.filter(call => call.method === 'getUpdates').map(call => call.payload.offset ?? 0);
  return { emulator, channel, platform, inbox, stop, running, until, online, events, send, offsets };
}

afterEach(async () => {
  await cleanUp();
  cleanUp = () => Promise.resolve();
});

describe('polling Telegram', () => {
  it('asks only for the updates it understands, and waits for them', async () => {
    const { emulator, online, until } = await run();
    await online();
    await until(() => expect(emulator.calls.at(-1)?.payload.timeout).toBe(50));
    const kinds = [
      ...['message', 'edited_message', 'callback_query', 'message_reaction', 'chat_member', 'my_chat_member'],
    ];
    expect(emulator.calls.at(-1)?.payload.allowed_updates).toEqual(kinds);
    expect(emulator.calls.map(call => call.method)).toEqual([
      'getMe',
      'deleteWebhook',
      'getUpdates',
      'getUpdates',
    ]);
  });

  it('confirms nothing that was not stored, not even when it stops', async () => {
    const { emulator, inbox, stop, running, online, until, offsets } = await run();
    await online();
    inbox.failNext(1_000);
    const { update } = await emulator.push({ message: messageOf(emulator, { text: 'keep me' }) });
    await until(() => expect(inbox.offers.length).toBeGreaterThan(1));
    expect(inbox.statuses.at(-1)).toMatchObject({
      state: 'offline',
      detail: expect.stringContaining('disk is full'),
    });
    stop.abort();
    await running;
    expect(Math.max(...offsets())).toBeLessThanOrEqual(update.update_id);
  });

  it('stores a batch with one call, and gives an update delivered twice the same key', async () => {
    const { emulator, inbox, online, events, until } = await run();
    await online();
    await emulator.disconnect();
    for (const words of ['one', 'two', 'three']) {
      await emulator.push({ message: messageOf(emulator, { text: words }) });
    }
    inbox.failNext(1);
    await emulator.reconnect();
    await events(3);
    await until(() =>
      expect(inbox.offers.map(batch => batch.map(wordsOf))).toEqual(Array(2).fill(['one', 'two', 'three'])),
    );
    const [first, again] = inbox.offers.map(batch => batch.map(event => event.key));
    expect(again).toEqual(first);
  });

  it('says that another program polls with the token, and goes on when it is gone', async () => {
    const conflict = { code: 409, description: 'Conflict: terminated by other getUpdates request' };
    const { inbox, online } = await run([{ method: 'getUpdates', times: 2, refuse: conflict }]);
    await online();
    const detail = expect.stringContaining('another program is polling with this token');
    expect(inbox.statuses).toContainEqual({ state: 'offline', detail });
  });

  it('says what to change when the token is wrong', async () => {
    const { inbox, until } = await run([
      { method: 'getMe', refuse: { code: 401, description: 'Unauthorized' } },
    ]);
    await until(() => expect(inbox.statuses.at(-1)?.state).toBe('failed'));
    expect(inbox.statuses.at(-1)).toMatchObject({ fix: expect.stringContaining('TELEGRAM_BOT_TOKEN') });
    expect(JSON.stringify(inbox.statuses)).not.toContain(TOKEN);
  });

  it('survives a connection that is reset while it waits', async () => {
    const { emulator, inbox, online, events } = await run([
      { method: 'getUpdates', times: 2, reset: 'before' },
    ]);
    await online();
    await emulator.push({ message: messageOf(emulator, { text: 'still here' }) });
    await events(1);
    expect(inbox.statuses.some(status => status.state === 'offline')).toBe(true);
    expect(JSON.stringify(inbox.statuses)).not.toContain(TOKEN);
  });

  it('gives up a poll that is never answered', async () => {
    const hasty = {
      ...systemClock,
      after: (ms: number, task: () => void) => systemClock.after(ms / 100, task),
    };
    const { inbox, online } = await run([{ method: 'getUpdates', hang: true }], { clock: hasty });
    await online();
    expect(inbox.statuses).toContainEqual({
      state: 'offline',
      detail: 'no answer to getUpdates within 15 s',
    });
  });

  it('notes an update it does not understand, without its words, and goes on', async () => {
    const { emulator, inbox, online, events } = await run();
    await online();
    const channelPost = { ...GROUP, type: 'channel' };
    const { update } = await emulator.push({
      message: messageOf(emulator, { chat: channelPost, text: 'secret' }),
    });
    await emulator.push({ message: messageOf(emulator, { text: 'hello' }) });
    await events(1);
    expect(inbox.notes).toMatchObject([{ level: 'warn', fields: { update: String(update.update_id) } }]);
    expect(JSON.stringify(inbox.notes)).not.toContain('secret');
  });

  it('stores a join that is told both ways once', async () => {
    const { emulator, inbox, online, events } = await run();
    await online();
    const member = (status: string) => ({ user: JUN, status });
    await emulator.push({ message: messageOf(emulator, { from: JUN, new_chat_members: [JUN] }) });
    await emulator.push({
      chat_member: {
        chat: GROUP,
        from: JUN,
        date: now(),
        old_chat_member: member('left'),
        new_chat_member: member('member'),
      },
    });
    await emulator.push({ message: messageOf(emulator, { text: 'welcome' }) });
    await events(2);
    expect(inbox.events.map(event => event.kind)).toEqual(['joined', 'message']);
  });

  it('stores a button that is pressed three times once, and answers every press at once', async () => {
    const { emulator, platform, inbox, online, events, until } = await run();
    await online();
    for (let i = 0; i < 3; i++) await platform.press('4', 'pick:tea');
    await emulator.push({ message: messageOf(emulator, { text: 'done' }) });
    await events(2);
    expect(inbox.events.map(event => event.kind)).toEqual(['choice', 'message']);
    const answers = () => emulator.calls.filter(call => call.method === 'answerCallbackQuery');
    await until(() => expect(answers()).toHaveLength(3));
  });

  it('answers a topic inside the topic', async () => {
    const { emulator, inbox, channel, online, events } = await run();
    await online();
    const topic = { text: 'in a topic', message_thread_id: 77, is_topic_message: true };
    await emulator.push({ message: messageOf(emulator, topic) });
    await events(1);
    const [event] = inbox.events;
    if (!event) throw new Error('no event');
    expect(await channel.send(event.room, { parts: [text('here')] })).toMatchObject({ ok: true });
    expect(emulator.accepted.at(-1)?.payload).toMatchObject({ message_thread_id: 77, text: 'here' });
  });
});

describe('sending to Telegram', () => {
  it('hands the request to the connection before the call returns', async () => {
    const { online, send } = await run();
    await online();
    let handed = 0;
    const count = () => {
      handed += 1;
    };
    diagnostics.subscribe('undici:request:create', count);
    const sent = send(text('now'));
    expect(handed).toBe(1);
    diagnostics.unsubscribe('undici:request:create', count);
    expect(await sent).toMatchObject({ ok: true });
  });

  it.each([
    [
      { refuse: { code: 429, description: 'Too Many Requests', parameters: { retry_after: 3 } } },
      { why: 'later', afterSeconds: 3 },
    ],
    [
      { refuse: { code: 400, description: 'upgraded', parameters: { migrate_to_chat_id: -1002 } } },
      { why: 'moved', to: '-1002' },
    ],
    [{ refuse: { code: 500, description: 'oops' } }, { why: 'later' }],
    [{ refuse: { code: 403, description: 'Forbidden: bot was kicked' } }, { why: 'gone' }],
    [{ reset: 'before' as const }, { why: 'unsure', cut: true }],
    [{ reset: 'after' as const }, { why: 'unsure', cut: true }],
    [{ answer: '<html>' }, { why: 'unsure', cut: false }],
  ])('reads %j the same from a text and from an upload', async (fault, sent) => {
    const { emulator, online, send } = await run();
    await online();
    emulator.faults.push({ method: 'sendMessage', ...fault }, { method: 'sendPhoto', ...fault });
    expect(await send(text('hello'))).toMatchObject({ ok: false, ...sent });
    expect(await send(image)).toMatchObject({ ok: false, ...sent });
  });

  it('tells later while nothing listens, and after it has stopped', async () => {
    const { emulator, stop, running, online, send } = await run();
    await online();
    await emulator.disconnect();
    expect(await send(image)).toMatchObject({ ok: false, why: 'later' });
    expect(await send(text('hello'))).toMatchObject({ ok: false, why: 'later' });
    stop.abort();
    await running;
    expect(await send(text('hello'))).toMatchObject({ ok: false, why: 'later' });
  });

  it('tells unsure when an answer does not come in time', async () => {
    const { emulator, online } = await run();
    await online();
    const api = openApi({ token: TOKEN, apiRoot: emulator.apiRoot, clock: systemClock, answerMs: 100 });
    emulator.faults.push({ method: 'sendMessage', hang: true });
    const sent = sentOf(await api.post('sendMessage', { chat_id: GROUP.id, text: 'hello' }));
    expect(sent).toMatchObject({ ok: false, why: 'unsure', cut: false });
    await api.close();
  });

  it('uploads bytes with their name and caption', async () => {
    const { emulator, online, platform, channel } = await run();
    await online();
    expect(await channel.send(platform.group, { parts: [image], reply: '4' })).toMatchObject({ ok: true });
    const reply_parameters = { message_id: 4, allow_sending_without_reply: true };
    expect(emulator.accepted.at(-1)?.payload).toMatchObject({
      photo: '8 cup.png',
      caption: 'a cup',
      reply_parameters,
    });
  });

  it('keeps the limits it is given, and none that is 0', async () => {
    const { channel, online } = await run([], {
      limits: { perSecond: 30, perGroupMinute: 20, perChatSecond: 0 },
    });
    await online();
    expect(channel.caps.rates).toEqual({
      account: { count: 30, seconds: 1 },
      group: { count: 20, seconds: 60 },
    });
  });
});
