import { describe, expect, it } from 'vitest';
import { bot, direct, group, jun, mei, said } from './telegram-updates.ts';

describe('a message on Telegram', () => {
  it('carries who, where and when', () => {
    expect(said({ text: 'hello' })).toEqual({
      key: '5',
      at: 1_000_000,
      account: 'telegram:666',
      room: { account: 'telegram:666', id: '-1001', kind: 'group', title: 'VIP' },
      kind: 'message',
      id: '3',
      from: {
        account: 'telegram',
        id: '8',
        name: 'Mei Lin',
        durable: true,
        username: 'mei',
        language: 'zh-hans',
      },
      parts: [{ type: 'text', text: 'hello' }],
      addressed: false,
    });
  });

  it.each([
    ['only emoji', '👨‍👩‍👧‍👦🇨🇳'],
    ['markup', '<b>& "quotes"</b>'],
    ['a hundred thousand characters', '茶'.repeat(100_000)],
    ['a null byte and a lone surrogate', 'a\u0000b\ud800'],
  ])('passes on %s as it is', (_, text) => {
    expect(said({ text }).parts).toEqual([{ type: 'text', text }]);
  });

  it('tells which channel or group it was passed on from, and not which person', () => {
    const channel = {
      type: 'channel',
      date: 1,
      chat: { id: -1009, type: 'channel', title: '羊毛\0频道\ud800' },
    };
    expect(said({ text: 'a', forward_origin: channel }).forwarded).toEqual({
      ...{ account: 'telegram', id: '-1009', title: '羊毛频道\ufffd' },
    });
    const origin = { type: 'chat', date: 1, sender_chat: { id: -1010, type: 'supergroup' } };
    expect(said({ text: 'a', forward_origin: origin }).forwarded).toMatchObject({
      id: '-1010',
      title: '-1010',
    });
    for (const person of [
      { type: 'user', date: 1, sender_user: jun },
      { type: 'hidden_user' },
      7,
      undefined,
    ]) {
      expect(said({ text: 'a', forward_origin: person }).forwarded).toBeUndefined();
    }
  });

  it('tells the addresses behind its words', () => {
    const entities = [
      { type: 'text_link', offset: 0, length: 4, url: 'https://spam.example/x' },
      { type: 'url', offset: 5, length: 9 },
      { type: 'text_link', offset: 0, length: 4 },
    ];
    expect(said({ text: 'here tea.house', entities }).links).toEqual(['https://spam.example/x']);
    const photo = [{ file_id: 'p' }];
    expect(said({ photo, caption: 'here', caption_entities: entities.slice(0, 1) }).links).toHaveLength(1);
    expect(said({ text: 'tea.house', entities: 'none' }).links).toBeUndefined();
  });

  it.each([
    ['first and last name', { first_name: ' Ann ', last_name: 'Lee' }, 'Ann  Lee'],
    ['markup', { first_name: '<script>alert(1)</script>' }, '<script>alert(1)</script>'],
    ['a username where there is no name', { first_name: '', username: 'ann' }, 'ann'],
    ['the id where there is nothing', {}, '12'],
  ])('names a person by %s', (_, names, name) => {
    expect(said({ text: 'x', from: { id: 12, ...names } }).from.name).toBe(name);
  });

  it('marks bots, and whoever writes in the name of a chat', () => {
    expect(said({ text: 'x', from: { ...jun, is_bot: true } }).from.bot).toBe(true);
    const anonymous = said({ text: 'x', from: { id: 1_087_968_824, is_bot: true }, sender_chat: group }).from;
    expect(anonymous).toMatchObject({ id: '-1001', name: 'VIP', bot: true });
    expect(said({ text: 'x' }).from.bot).toBeUndefined();
  });

  it('keeps a forum topic, and takes no reply thread for one', () => {
    const topic = { text: 'x', message_thread_id: 77, reply_to_message: { message_id: 77, from: bot } };
    expect(said({ ...topic, is_topic_message: true })).toMatchObject({
      room: { thread: '77' },
      addressed: false,
    });
    expect(said({ ...topic, is_topic_message: true }).quote).toBeUndefined();
    expect(said({ ...topic, reply_to_message: undefined }).room.thread).toBeUndefined();
  });
});

describe('a message on Telegram is said to the bot', () => {
  const mention = (text: string) => ({
    text,
    entities: [{ type: 'mention', offset: 0, length: text.split(' ')[0]?.length }],
  });
  it.each([
    ['in a direct chat', { text: 'hi', chat: direct }, true],
    ['with its username', mention('@TestNameBot hi'), true],
    ['with its username in other letters', mention('@testnamebot hi'), true],
    [
      'with its username in a caption',
      {
        photo: [{ file_id: 'p' }],
        caption: '@TestNameBot',
        caption_entities: [{ type: 'mention', offset: 0, length: 12 }],
      },
      true,
    ],
    [
      'by a text mention',
      { text: 'Bot hi', entities: [{ type: 'text_mention', offset: 0, length: 3, user: bot }] },
      true,
    ],
    ['quoting it', { text: 'hi', reply_to_message: { message_id: 2, from: bot } }, true],
    ['as a command', { text: '/help' }, true],
    ['as a command with its name', { text: '/help@testNAMEbot me' }, true],
    [
      'but not as a command for another bot',
      { text: '/help@OtherBot', reply_to_message: { message_id: 2, from: bot } },
      false,
    ],
    ['but not with another username', mention('@somebody hi'), false],
    ['but not quoting somebody else', { text: 'hi', reply_to_message: { message_id: 2, from: jun } }, false],
    ['but not for a name inside a word', { text: 'mail@TestNameBot.com' }, false],
    ['but not plainly', { text: 'hi' }, false],
  ])('%s', (_, fields, addressed) => {
    expect(said(fields).addressed).toBe(addressed);
  });

  it('with its name cut out of a command', () => {
    expect(said({ text: '/help@TestNameBot me' }).parts).toEqual([{ type: 'text', text: '/help me' }]);
  });

  it('with mentions as parts of their own, by UTF-16 offsets', () => {
    const text = '😀 @TestNameBot ask 小梅 or @mei';
    const entities = [
      { type: 'mention', offset: 3, length: 12 },
      { type: 'text_mention', offset: 20, length: 2, user: mei },
      { type: 'mention', offset: 26, length: 4 },
    ];
    expect(said({ text, entities }).parts).toEqual([
      { type: 'text', text: '😀 ' },
      { type: 'mention', person: { account: 'telegram', id: '666', name: 'TestNameBot' } },
      { type: 'text', text: ' ask ' },
      { type: 'mention', person: { account: 'telegram', id: '8', name: 'Mei Lin' } },
      { type: 'text', text: ' or @mei' },
    ]);
  });

  it('with the quoted message and whose it is', () => {
    const reply_to_message = { message_id: 2, from: jun };
    const quote = said({ text: 'x', reply_to_message }).quote;
    expect(quote).toEqual({ id: '2', from: { account: 'telegram', id: '9' }, self: false });
  });
});

describe('media on Telegram', () => {
  it.each([
    [
      'a photo, the largest',
      { photo: [{ file_id: 's' }, { file_id: 'l' }], caption: '图' },
      { media: 'image', source: 'l', caption: '图' },
    ],
    [
      'a sticker',
      { sticker: { file_id: 'st', emoji: '😀' } },
      { media: 'sticker', source: 'st', name: '😀' },
    ],
    ['a voice', { voice: { file_id: 'v' } }, { media: 'voice', source: 'v' }],
    ['a video', { video: { file_id: 'v' } }, { media: 'video', source: 'v' }],
    ['a round video', { video_note: { file_id: 'v' } }, { media: 'video', source: 'v' }],
    [
      'an animation, not its document',
      { animation: { file_id: 'a' }, document: { file_id: 'd' } },
      { media: 'video', source: 'a' },
    ],
    [
      'a document',
      { document: { file_id: 'd', file_name: 'a.pdf' } },
      { media: 'file', source: 'd', name: 'a.pdf' },
    ],
    ['music', { audio: { file_id: 'm' } }, { media: 'file', source: 'm' }],
    ['a location', { location: { latitude: 1, longitude: 2 } }, { media: 'location' }],
    ['a contact', { contact: { phone_number: '1' } }, { media: 'contact' }],
    ['a poll', { poll: {} }, { media: 'other' }],
    ['something new', { hologram: {} }, { media: 'other' }],
  ])('passes on %s', (_, fields, part) => {
    expect(said(fields).parts).toEqual([{ type: 'media', ...part }]);
  });
});
