import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDates } from '../../src/channels/telegram/decode-change.ts';
import { bot, change, decode, direct, group, jun, mei, message, NOW, only } from './telegram-updates.ts';

describe('what happens in a chat on Telegram', () => {
  it('tells an edit with its own time', () => {
    const update = {
      update_id: 5,
      edited_message: { ...message({ text: '改了' }).message, edit_date: 2_000 },
    };
    expect(only(update, 'edited')).toMatchObject({
      key: '5',
      at: 2_000_000,
      id: '3',
      parts: [{ text: '改了' }],
    });
    const moving = { update_id: 5, edited_message: message({ location: {} }).message };
    expect(decode(moving)).toEqual({ events: [] });
  });

  it('gives a button the same key however often it is pressed', () => {
    const press = (update_id: number, id: string) => ({
      update_id,
      callback_query: { id, from: mei, data: 'pick:tea', message: { message_id: 4, chat: group } },
    });
    const event = only(press(1, 'a'), 'choice');
    expect(event).toMatchObject({ key: 'choice:-1001:4:8:pick:tea', at: NOW, id: '4', choice: 'pick:tea' });
    expect(only(press(2, 'b'), 'choice').key).toBe(event.key);
    expect(decode(press(2, 'b')).callback).toBe('b');
    expect(decode({ update_id: 1, callback_query: { id: 'c', from: mei, game_short_name: 'x' } })).toEqual({
      events: [],
      callback: 'c',
    });
  });

  it('tells which sign somebody put on a message, and that they took it off', () => {
    const react = (new_reaction: unknown, more: object = { user: mei }) => ({
      update_id: 6,
      message_reaction: { chat: group, message_id: 3, date: 1_000, old_reaction: [], new_reaction, ...more },
    });
    const heart = react([
      { type: 'emoji', emoji: '👍' },
      { type: 'emoji', emoji: '❤' },
    ]);
    expect(only(heart, 'reacted')).toMatchObject({
      key: '6',
      at: 1_000_000,
      id: '3',
      emoji: '❤',
      from: { id: '8' },
    });
    expect(only(react([{ type: 'custom_emoji', custom_emoji_id: '7' }]), 'reacted').emoji).toBe('✨');
    expect(only(react([]), 'reacted').emoji).toBe('');
    expect(decode(react([], { actor_chat: group }))).toEqual({ events: [] });
  });

  it('gives a join one key, however it is told, and lets who left join again', () => {
    const dateOf = openDates();
    const keyOf = (update: unknown) => decode(update, dateOf).events.map(event => event.key);
    const byMessage = message({ from: jun, new_chat_members: [jun] });
    const byChange = (date: number) =>
      change('chat_member', { status: 'left' }, { status: 'member', user: jun }, { date });
    expect(keyOf(byMessage)).toEqual(['join:-1001:9:1000']);
    expect(keyOf(byChange(1_001))).toEqual(['join:-1001:9:1000']);
    expect(keyOf(message({ from: jun, left_chat_member: jun, date: 1_002 }))).toEqual(['leave:-1001:9:1002']);
    expect(keyOf(byChange(1_003))).toEqual(['join:-1001:9:1003']);
    expect(keyOf(byChange(2_000))).toEqual(['join:-1001:9:2000']);
  });

  it('tells everybody who was added, and by whom', () => {
    const { events } = decode(message({ new_chat_members: [jun, { id: 10, first_name: 'Bo' }, bot] }));
    expect(events).toMatchObject([
      { kind: 'joined', from: { id: '9' }, by: { id: '8' } },
      { kind: 'joined', from: { id: '10' }, by: { id: '8' } },
    ]);
    expect(decode(message({ from: jun, new_chat_members: [jun] })).events[0]).not.toHaveProperty('by');
  });

  it.each([
    ['joins', { status: 'left' }, { status: 'member' }, ['joined']],
    ['comes back restricted', { status: 'kicked' }, { status: 'restricted', is_member: true }, ['joined']],
    ['leaves', { status: 'member' }, { status: 'left' }, ['left']],
    ['is banned', { status: 'administrator' }, { status: 'kicked' }, ['left']],
    ['is promoted', { status: 'member' }, { status: 'administrator' }, []],
    ['is restricted outside', { status: 'left' }, { status: 'restricted', is_member: false }, []],
  ])('tells that somebody %s', (_, before, after, kinds) => {
    const { events } = decode(change('chat_member', before, { ...after, user: jun }));
    expect(events.map(event => event.kind)).toEqual(kinds);
  });

  it.each([
    ['blocked', direct, 'member', 'kicked'],
    ['unblocked', direct, 'kicked', 'member'],
    ['added', group, 'left', 'administrator'],
    ['removed', group, 'member', 'kicked'],
  ])('tells that the bot was %s', (what, chat, before, after) => {
    const update = change('my_chat_member', { status: before }, { status: after, user: bot }, { chat });
    expect(only(update, 'receipt')).toMatchObject({ key: '6', at: 1_000_000, what, from: { id: '8' } });
  });

  it('tells a move once, though both chats tell it', () => {
    const old = { id: -5, type: 'group', title: 'VIP' };
    const left = only(message({ chat: old, migrate_to_chat_id: -1001 }), 'moved');
    const came = only(message({ migrate_from_chat_id: -5 }), 'moved');
    expect(left).toMatchObject({ key: 'moved:-5:-1001', room: { id: '-5', kind: 'group' }, to: '-1001' });
    expect(came).toEqual(left);
  });

  it('tells a new title', () => {
    expect(only(message({ new_chat_title: '茶友' }), 'renamed')).toMatchObject({
      key: '5',
      title: '茶友',
      from: { id: '8' },
    });
  });

  it('keeps no message that nobody wrote', () => {
    for (const field of [
      'pinned_message',
      'group_chat_created',
      'forum_topic_created',
      'video_chat_started',
    ]) {
      expect(decode(message({ [field]: {} }))).toEqual({ events: [] });
    }
  });
});

describe('an update that is not understood', () => {
  it('is named by its kinds and never by its words', () => {
    expect(decode({ update_id: 9, poll_answer: { secret: 'x' } })).toEqual({
      events: [],
      unknown: ['poll_answer'],
    });
    const post = {
      update_id: 9,
      message: { message_id: 1, date: 1, chat: { id: -7, type: 'channel' }, text: 'x' },
    };
    expect(decode(post)).toEqual({ events: [], unknown: ['message', 'message_id', 'date', 'chat', 'text'] });
    expect(decode({ message: { text: 'x' } })).toEqual({ events: [], unknown: ['message'] });
  });

  it('never throws, however odd its fields are', () => {
    const fields = [
      'message',
      'edited_message',
      'callback_query',
      'chat_member',
      'my_chat_member',
      'chat',
      'from',
      'text',
      'entities',
      'photo',
      'id',
      'message_id',
      'update_id',
      'reply_to_message',
      'new_chat_members',
      'new_chat_member',
      'user',
      'type',
      'status',
      'offset',
    ];
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 7, '', 'mention', -1.5, true, 'private', 'text_mention'),
        fc.array(tie('tree'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(fc.constantFrom(...fields), tie('tree'), { maxKeys: 8 }),
    }));
    fc.assert(
      fc.property(tree, tree, (value, fuzz) => {
        for (const update of [value, message({ ...(fuzz as object) })]) {
          for (const event of decode(update).events) expect(event.key).not.toBe('');
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
