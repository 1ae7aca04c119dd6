import { describe, expect, it } from 'vitest';
import { encodeMessage } from '../../src/channels/telegram/encode.ts';
import { sentOf } from '../../src/channels/telegram/outcome.ts';
import type { Part, Room } from '../../src/kernel/message.ts';

const room: Room = { account: 'telegram:666', id: '-1001', kind: 'group' };
const encode = (...parts: Part[]) => encodeMessage(room, { parts });
const text = (words: string): Part => ({ type: 'text', text: words });
const mention = (account: string, id: string): Part => ({
  type: 'mention',
  person: { account, id, name: '小梅' },
});
const optionsOf = (...labels: string[]) => labels.map((label, i) => ({ id: `o:${i}`, label }));

describe('a message to Telegram', () => {
  it('is a text without any markup', () => {
    expect(encode(text('<b>hi</b>'))).toEqual({
      as: 'json',
      method: 'sendMessage',
      payload: { chat_id: -1001, text: '<b>hi</b>' },
    });
  });

  it('goes back into its topic and quotes even what may be gone', () => {
    const { payload } = encodeMessage(
      { ...room, thread: '77' },
      { parts: [text('hi')], reply: '5' },
    ) as never;
    expect(payload).toEqual({
      chat_id: -1001,
      message_thread_id: 77,
      text: 'hi',
      reply_parameters: { message_id: 5, allow_sending_without_reply: true },
    });
  });

  it('mentions people by id at UTF-16 offsets, and names those whom Telegram does not number', () => {
    const { payload } = encode(
      text('😀 '),
      mention('telegram', '8'),
      text(' '),
      mention('wechaty', 'wx'),
    ) as never;
    const user = { id: 8 };
    expect(payload).toMatchObject({
      text: '😀 小梅 小梅',
      entities: [{ type: 'text_mention', offset: 3, length: 2, user }],
    });
  });

  it('puts choices below a text, short ones side by side', () => {
    const options = optionsOf('1', '2', '3', '4', '5', '6', '7', '8', '9');
    const { payload } = encode(text('Thanks.'), { type: 'choices', text: 'How was it?', options }) as never;
    expect(payload).toMatchObject({ text: 'Thanks.\nHow was it?' });
    expect(rowsOf(...options.map(option => option.label))).toEqual([8, 1]);
    expect(rowsOf('Tea', 'Black coffee')).toEqual([2]);
    expect(rowsOf('Tea', 'A very black coffee')).toEqual([1, 1]);
  });

  it.each([
    ['image', 'sendPhoto', 'photo'],
    ['voice', 'sendVoice', 'voice'],
    ['video', 'sendVideo', 'video'],
    ['sticker', 'sendSticker', 'sticker'],
    ['file', 'sendDocument', 'document'],
  ] as const)('sends %s by %s', (media, method, field) => {
    const source = 'https://example.com/x';
    expect(encode({ type: 'media', media, source })).toMatchObject({
      as: 'json',
      method,
      payload: { [field]: source },
    });
    expect(encode({ type: 'media', media, data: 'AAAA' })).toMatchObject({
      as: 'upload',
      method,
      field,
      data: 'AAAA',
    });
  });

  it('says what Telegram cannot be sent', () => {
    expect(encode({ type: 'media', media: 'contact' })).toEqual({
      as: 'nothing',
      detail: 'Telegram cannot be sent contact',
    });
    expect(encode({ type: 'media', media: 'image' }).as).toBe('nothing');
  });

  it('writes out a link, and a mini-program, which Telegram does not have', () => {
    const link: Part = {
      type: 'link',
      url: 'https://example.com',
      title: 'New',
      description: 'Come and see',
    };
    expect(encode(link)).toMatchObject({
      payload: {
        text: 'New\nCome and see\nhttps://example.com',
        link_preview_options: { url: 'https://example.com' },
      },
    });
    const program: Part = { type: 'mini-program', appId: 'wx1', title: 'Shop', path: 'pages/index' };
    expect(encode(program)).toMatchObject({ payload: { text: 'Shop\npages/index' } });
  });
});

function rowsOf(...labels: string[]): number[] {
  const encoded = encode({ type: 'choices', text: 'pick', options: optionsOf(...labels) });
  if (encoded.as !== 'json') return [];
  return encoded.payload.reply_markup?.inline_keyboard.map(row => row.length) ?? [];
}

const refused = (status: number, description: string, parameters?: object) =>
  sentOf({ status, body: JSON.stringify({ ok: false, error_code: status, description, parameters }) });

describe('what became of a send on Telegram', () => {
  it.each([
    [429, 'Too Many Requests: retry after 7', { retry_after: 7 }, { why: 'later', afterSeconds: 7 }],
    [500, 'Internal Server Error', undefined, { why: 'later', afterSeconds: 5 }],
    [401, 'Unauthorized', undefined, { why: 'later', afterSeconds: 60 }],
    [403, 'Forbidden: bot was blocked by the user', undefined, { why: 'gone' }],
    [403, 'Forbidden: user is deactivated', undefined, { why: 'gone' }],
    [400, 'Bad Request: chat not found', undefined, { why: 'gone' }],
    [
      400,
      'Bad Request: group chat was upgraded',
      { migrate_to_chat_id: -1002 },
      { why: 'moved', to: '-1002' },
    ],
    [
      400,
      'Bad Request: message is too long',
      undefined,
      { why: 'rejected', detail: '400 Bad Request: message is too long' },
    ],
    [413, 'Request Entity Too Large', undefined, { why: 'rejected' }],
  ])('is told from %i %s', (status, description, parameters, sent) => {
    expect(refused(status, description, parameters)).toMatchObject({ ok: false, ...sent });
  });

  it.each([
    ['sent', { status: 200, body: '{"ok":true,"result":{"message_id":5}}' }, { ok: true, ids: ['5'] }],
    [
      'unknown when the answer is none',
      { status: 200, body: '<html>' },
      { ok: false, why: 'unsure', cut: false },
    ],
    [
      'unknown when the answer names no message',
      { status: 200, body: '{"ok":true}' },
      { ok: false, why: 'unsure' },
    ],
    ['later when a gateway answers', { status: 502, body: '<html>' }, { ok: false, why: 'later' }],
    [
      'later when it never left',
      { failed: 'ECONNREFUSED', left: false, cut: false },
      { ok: false, why: 'later' },
    ],
    [
      'unknown when it was cut',
      { failed: 'x', left: true, cut: true },
      { ok: false, why: 'unsure', cut: true },
    ],
    [
      'unknown when it timed out',
      { failed: 'x', left: true, cut: false },
      { ok: false, why: 'unsure', cut: false },
    ],
  ])('is %s', (_, outcome, sent) => {
    expect(sentOf(outcome)).toMatchObject(sent);
  });
});
