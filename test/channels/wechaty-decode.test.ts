import { describe, expect, it } from 'vitest';
import {
  decodeJoined,
  decodeLeft,
  decodeMessage,
  decodePerson,
  decodeRenamed,
} from '../../src/channels/wechaty/decode.ts';
import type { MessageEvent } from '../../src/kernel/message.ts';
import { at, lin, mei, none, read, room, said, self, text } from '../support/wechaty-raw.ts';

describe('who and where', () => {
  it('gives a direct chat the id of the person, and takes it as said to the bot', () => {
    expect(read({ text: '你好' })).toEqual({
      key: 'm-1',
      at,
      account: 'wechaty',
      room: { account: 'wechaty', id: 'wxid_mei', kind: 'direct' },
      kind: 'message',
      id: 'm-1',
      from: { account: 'wechaty', id: 'wxid_mei', name: 'Mei', durable: false },
      parts: [text('你好')],
      addressed: true,
    } satisfies MessageEvent);
  });

  it('names the group by its topic, and does not take what is said there as said to the bot', () => {
    const event = read({ text: '你好', room });
    expect(event.room).toEqual({ account: 'wechaty', id: '1@chatroom', kind: 'group', title: '老客茶话' });
    expect(event.addressed).toBe(false);
  });

  it.each([
    [
      'a WeChat number and a remark',
      { ...mei, weixin: 'mei88', alias: '老梅' },
      { weixin: 'mei88', alias: '老梅' },
    ],
    ['nothing', mei, undefined],
  ])('anchors a person by %s', (_, contact, anchors) => {
    expect(decodePerson(contact).anchors).toEqual(anchors);
    expect(decodePerson(contact).durable).toBe(false);
  });

  it.each([
    ['an official account', { id: 'gh_1', name: '新闻', type: 2 }, true],
    ["WeChat's file helper", { id: 'filehelper', name: '文件传输助手' }, true],
    ['a WeCom contact', { id: '78', name: 'Jun', type: 3 }, undefined],
  ])('tells whether %s is a bot', (_, contact, bot) => {
    expect(decodePerson(contact).bot).toBe(bot);
  });
});

describe('what is not text', () => {
  it.each([
    [1, 'file'],
    [2, 'voice'],
    [3, 'contact'],
    [5, 'sticker'],
    [6, 'image'],
    [8, 'location'],
    [15, 'video'],
    [0, 'other'],
    [4, 'other'],
    [10, 'other'],
    [11, 'other'],
    [12, 'other'],
    [16, 'other'],
    [99, 'other'],
  ])('turns type %i into %s, to be fetched by its message id', (type, media) => {
    const event = read({ type, text: '<xml/>', filename: 'a.bin', room });
    expect(event.parts).toEqual([{ type: 'media', media, source: 'm-1', name: 'a.bin' }]);
  });

  it('reads a link card and a mini-program card', () => {
    const link = { url: 'https://shop.test/1', title: '新茶', description: '今日' };
    expect(read({ type: 14, link }).parts).toEqual([{ type: 'link', ...link }]);
    const miniProgram = { appId: 'wx1', title: '领券', path: '/c' };
    expect(read({ type: 9, miniProgram }).parts).toEqual([{ type: 'mini-program', ...miniProgram }]);
  });

  it('still passes on a card whose content could not be read', () => {
    expect(read({ type: 14 }).parts).toEqual([{ type: 'media', media: 'other', source: 'm-1' }]);
    expect(read({ type: 9 }).parts).toEqual([{ type: 'media', media: 'other', source: 'm-1' }]);
  });
});

describe('recalls', () => {
  it.each([
    ['the bare id', 'm-0', 'm-0'],
    ["WeChat's notice", '<revokemsg><msgid>5</msgid><newmsgid>77</newmsgid></revokemsg>', '77'],
    ['a notice with the short id only', '<revokemsg><msgid>5</msgid></revokemsg>', '5'],
  ])('knows what was recalled by %s', (_, words, id) => {
    const event = decodeMessage(said({ type: 13, text: words, room }), none);
    expect(event).toMatchObject({ kind: 'recalled', key: `recall:${id}`, id, from: { id: 'wxid_mei' } });
  });

  it.each([
    ['nothing', ''],
    ['a notice without an id', '<revokemsg/>'],
  ])('makes nothing of %s', (_, words) => {
    expect(decodeMessage(said({ type: 13, text: words, room }), none)).toBeUndefined();
  });
});

describe('comings and goings', () => {
  it('makes one event per newcomer, the same whenever it is told again', () => {
    const raw = { room, at: at + 400, self, people: [mei, lin], by: lin };
    const events = decodeJoined(raw);
    expect(events.map(event => event.key)).toEqual([
      'join:1@chatroom:wxid_mei:1767225600',
      'join:1@chatroom:wxid_lin:1767225600',
    ]);
    expect(events[0]).toMatchObject({ kind: 'joined', from: { id: 'wxid_mei' }, by: { id: 'wxid_lin' } });
    expect(events[1]).not.toHaveProperty('by');
    expect(decodeJoined({ ...raw, at: at + 900 }).map(event => event.key)).toEqual(
      events.map(event => event.key),
    );
  });

  it('tells apart who left and who was removed', () => {
    const [left] = decodeLeft({ room, at, self, people: [mei], by: mei });
    expect(left).toMatchObject({ kind: 'left', key: 'leave:1@chatroom:wxid_mei:1767225600' });
    expect(left).not.toHaveProperty('by');
    expect(decodeLeft({ room, at, self, people: [mei], by: lin })[0]).toMatchObject({
      by: { id: 'wxid_lin' },
    });
  });

  it('says that the bot was added or removed, not that it joined or left', () => {
    expect(decodeJoined({ room, at, self, people: [self], by: mei })).toMatchObject([
      { kind: 'receipt', what: 'added', from: { id: 'wxid_mei' } },
    ]);
    expect(decodeLeft({ room, at, self, people: [self], by: mei })).toMatchObject([
      { kind: 'receipt', what: 'removed', from: { id: 'wxid_mei' } },
    ]);
  });

  it('tells the new name of a group and who gave it', () => {
    const event = decodeRenamed({ room, at, topic: '新名', by: mei });
    expect(event).toMatchObject({
      kind: 'renamed',
      key: 'topic:1@chatroom:1767225600',
      title: '新名',
      room: { title: '新名' },
      from: { id: 'wxid_mei' },
    });
  });
});
