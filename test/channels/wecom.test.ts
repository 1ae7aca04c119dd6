import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import type { WecomOptions } from '../../src/channels/wecom/index.ts';
import type { Part } from '../../src/kernel/message.ts';
import { openWecomBot, type WecomBot } from '../support/wecom-bot-server.ts';
import {
  cardEvent,
  direct,
  group,
  mei,
  openQuickly,
  openWecomPlatform,
  said,
  textOf,
} from '../support/wecom-platform.ts';
import { describeChannel } from './contract.ts';
import { type Inbox, openInbox, wordsOf } from './platform.ts';

describeChannel('wecom', openWecomPlatform);

describe('the smart bot of WeCom', () => {
  let bot: WecomBot;
  let channel: Channel;
  let inbox: Inbox;
  let stop: AbortController;
  let running: Promise<void>;

  const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 8_000, interval: 10 });
  const arrived = (count: number) => until(() => expect(inbox.events).toHaveLength(count));
  const text = (words: string): Part[] => [{ type: 'text', text: words }];
  const begin = async (options: Partial<WecomOptions> = {}) => {
    channel = openQuickly(bot, options);
    running = channel.start(inbox, stop.signal);
    await until(() => expect(inbox.statuses.length).toBeGreaterThan(1));
  };

  beforeEach(async () => {
    bot = await openWecomBot();
    inbox = openInbox();
    stop = new AbortController();
  });

  afterEach(async () => {
    stop.abort();
    await running;
    await bot.close();
  });

  it('answers a question by its own frame, once, and pushes what comes after it', async () => {
    await begin();
    const msgid = bot.say(said('group', '几点开门'));
    await arrived(1);
    const sent = await channel.send(group, { parts: text('九点'), reply: msgid });
    const again = await channel.send(group, { parts: text('周末十点'), reply: msgid });
    expect([sent, again]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(bot.taken).toMatchObject([
      {
        cmd: 'aibot_respond_msg',
        room: group.id,
        answers: msgid,
        body: { stream: { content: '九点', finish: true } },
      },
      { cmd: 'aibot_send_msg', room: group.id, body: { markdown: { content: '周末十点' } } },
    ]);
  });

  it('answers the latest question of a direct chat, and never one of another chat', async () => {
    await begin();
    const elsewhere = bot.say(said('group', '在吗'));
    const msgid = bot.say(said('direct', '几点开门'));
    await arrived(2);
    await channel.send(direct, { parts: text('九点') });
    await channel.send(direct, { parts: text('别的群'), reply: elsewhere });
    expect(bot.taken.map(({ cmd, answers }) => [cmd, answers])).toEqual([
      ['aibot_respond_msg', msgid],
      ['aibot_send_msg', undefined],
    ]);
  });

  it('pushes an answer whose frame WeCom does not take any more', async () => {
    await begin();
    const msgid = bot.say(said('group', '几点开门'));
    await arrived(1);
    bot.faults.push({ code: 846605 });
    expect(await channel.send(group, { parts: text('九点'), reply: msgid })).toMatchObject({ ok: true });
    expect(bot.taken.map(taken => taken.cmd)).toEqual(['aibot_send_msg']);
  });

  it('lets a long answer appear in steps of one finished stream', async () => {
    await begin();
    const msgid = bot.say(said('direct', '讲讲茶'));
    await arrived(1);
    const long = '茶有六大类，各有各的脾气。\n'.repeat(400);
    const sent = await channel.send(direct, { parts: text(long), reply: msgid });
    expect(sent).toMatchObject({ ok: true });
    const [taken] = bot.taken;
    expect(taken?.steps).toBeGreaterThan(2);
    expect(taken?.body['stream']).toMatchObject({
      content: long,
      finish: true,
      feedback: { id: sent.ok ? sent.ids[0] : '' },
    });
  });

  it('tells a verdict on an answer as a sign put on that message, and one that is taken back', async () => {
    await begin();
    const msgid = bot.say(said('direct', '几点开门'));
    await arrived(1);
    const sent = await channel.send(direct, { parts: text('九点'), reply: msgid });
    const id = sent.ok ? sent.ids[0] : '';
    for (const type of [1, 2, 3]) {
      bot.happens(mei.id, { eventtype: 'feedback_event', feedback_event: { id, type } });
    }
    await arrived(4);
    const signs = inbox.events.slice(1).map(event => event.kind === 'reacted' && [event.id, event.emoji]);
    expect(signs).toEqual([
      [id, '👍'],
      [id, '👎'],
      [id, ''],
    ]);
  });

  it('welcomes whoever opens the chat in time and only the first time, though they never wrote', async () => {
    await begin();
    bot.happens(mei.id, { eventtype: 'enter_chat' });
    await arrived(1);
    expect(inbox.events[0]).toMatchObject({
      kind: 'message',
      addressed: true,
      parts: text('/start'),
      room: direct,
    });
    expect(await channel.send(direct, { parts: text('欢迎光临') })).toMatchObject({ ok: true });
    expect(bot.taken).toMatchObject([
      { cmd: 'aibot_respond_welcome_msg', body: { text: { content: '欢迎光临' } } },
    ]);
    bot.happens(mei.id, { eventtype: 'enter_chat' });
    bot.say(said('direct', '在吗'));
    await arrived(2);
    expect(inbox.events.map(wordsOf)).toEqual(['/start', '在吗']);
  });

  it('cannot write to somebody who never wrote', async () => {
    await begin();
    expect(await channel.send(direct, { parts: text('hello') })).toMatchObject({ ok: false, why: 'gone' });
  });

  it('puts up to six choices on buttons and up to twenty into a vote, and counts a press once', async () => {
    await begin();
    bot.known.add(direct.id);
    const options = Array.from({ length: 8 }, (_, i) => ({ id: `tea:${i}`, label: `茶 ${i}` }));
    const sent = await channel.send(direct, { parts: [{ type: 'choices', text: '喝什么？', options }] });
    const id = sent.ok ? (sent.ids[0] ?? '') : '';
    expect(bot.taken).toMatchObject([
      { body: { template_card: { card_type: 'vote_interaction', task_id: id } } },
    ]);
    const selected = { selected_item: [{ question_key: 'choice', option_ids: { option_id: ['tea:3'] } }] };
    for (let i = 0; i < 2; i++) bot.happens(mei.id, cardEvent(id, 'submit', { selected_items: selected }));
    bot.say(said('direct', 'the end'));
    await arrived(2);
    expect(inbox.events[0]).toMatchObject({ kind: 'choice', id, choice: 'tea:3', from: mei });
  });

  it('says choices as a numbered menu where the card is refused, or is not enough', async () => {
    await begin();
    bot.known.add(direct.id);
    bot.faults.push({ code: 40058 });
    const choices = (count: number, words = '喝什么？'): Part[] => [
      {
        type: 'choices',
        text: words,
        options: Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: `茶 ${i}` })),
      },
    ];
    expect(await channel.send(direct, { parts: choices(2) })).toMatchObject({ ok: true });
    expect(await channel.send(direct, { parts: choices(21) })).toMatchObject({ ok: true });
    expect(await channel.send(direct, { parts: choices(2, '茶'.repeat(200)) })).toMatchObject({ ok: true });
    expect(bot.taken.map(textOf)).toEqual([
      expect.stringMatching(/^喝什么？\n1\. 茶 0\n2\. 茶 1\n/u),
      expect.stringContaining('21. 茶 20'),
      expect.stringContaining('1. 茶 0'),
    ]);
    expect(channel.caps.menus).toBe(true);
  });

  it('sends a picture of many pieces with its words after it, and the words are not sent alone', async () => {
    await begin();
    bot.known.add(direct.id);
    const picture: Part = {
      type: 'media',
      media: 'image',
      data: Buffer.alloc(1_200_000, 7).toString('base64'),
      caption: '新杯子',
    };
    expect(await channel.send(direct, { parts: [picture] })).toMatchObject({ ok: true });
    expect(bot.taken.map(taken => taken.body['msgtype'])).toEqual(['image', 'markdown']);
    expect(bot.frames.filter(frame => frame.cmd === 'aibot_upload_media_chunk')).toHaveLength(3);
  });

  it('marks a message as leaving only when there is a connection to leave by', async () => {
    channel = openQuickly(bot);
    running = Promise.resolve();
    let left = 0;
    const sent = await channel.send(direct, { parts: text('hello'), leaving: () => (left += 1) });
    expect([sent, left]).toMatchObject([{ ok: false, why: 'later' }, 0]);
    await begin();
    bot.known.add(direct.id);
    await channel.send(direct, { parts: text('hello'), leaving: () => (left += 1) });
    expect(left).toBe(1);
  });

  it('waits when a chat had too much, and knows an answer that was cut off', async () => {
    await begin();
    bot.known.add(direct.id);
    bot.faults.push({ code: 45009 }, { code: -1 }, 'cut');
    const outcomes = [];
    for (let i = 0; i < 3; i++) outcomes.push(await channel.send(direct, { parts: text('hello') }));
    expect(outcomes).toMatchObject([
      { why: 'later', afterSeconds: 60 },
      { why: 'later', afterSeconds: 5 },
      { why: 'unsure', cut: true },
    ]);
  });

  it('stays away when another connection of the bot took over, and says how to mend it', async () => {
    await begin();
    const other = openQuickly(bot);
    const theirs = openInbox();
    const otherStop = new AbortController();
    const otherRunning = other.start(theirs, otherStop.signal);
    await until(() => expect(inbox.statuses.at(-1)).toMatchObject({ state: 'failed' }));
    await until(() => expect(theirs.statuses.at(-1)).toEqual({ state: 'online' }));
    expect(bot.connections()).toBe(2);
    expect(await channel.send(direct, { parts: text('hello') })).toMatchObject({ why: 'later' });
    otherStop.abort();
    await otherRunning;
  });

  it('says that its credentials are wrong without telling them, and tries on', async () => {
    await begin({ secret: 'a wrong one' });
    await until(() =>
      expect(inbox.statuses.at(-1)).toMatchObject({
        state: 'failed',
        detail: expect.stringContaining('40001'),
      }),
    );
    await until(() => expect(bot.connections()).toBeGreaterThan(1));
    expect(JSON.stringify([inbox.statuses, inbox.notes])).not.toContain('a wrong one');
  });

  it('gives up a connection that does not answer its pings', async () => {
    await begin();
    bot.events.deaf = true;
    await until(() => expect(inbox.statuses.map(status => status.state)).toContain('offline'));
    bot.events.deaf = false;
    await until(() => expect(inbox.statuses.at(-1)).toEqual({ state: 'online' }));
  });

  it('keeps out of the log what people wrote', async () => {
    await begin();
    bot.say({ ...said('direct', 'my secret'), from: {}, chatid: 'nobody' });
    bot.happens(mei.id, { eventtype: 'unheard_of', unheard_of: { note: 'my secret' } });
    await until(() => expect(inbox.notes.length).toBeGreaterThan(1));
    expect(JSON.stringify(inbox.notes)).not.toContain('my secret');
    expect(inbox.events).toEqual([]);
  });
});
