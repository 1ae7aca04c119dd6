import { describe, expect, it } from 'vitest';
import { encode, type Native } from '../../src/channels/wechaty/encode.ts';
import type { Part } from '../../src/kernel/message.ts';

const mei: Part = { type: 'mention', person: { account: 'wechaty', id: 'wxid_mei', name: '小梅' } };
const media = (fields: object): Part => ({ type: 'media', media: 'image', ...fields });
const text = (words: string, mentions: string[] = []): Native => ({ call: 'text', text: words, mentions });
const MENU: Part = {
  type: 'choices',
  text: '选一个',
  options: [
    { id: 'a', label: '茶' },
    { id: 'b', label: '咖啡' },
  ],
};

describe('what WeChat gets', () => {
  it.each<[string, Part[], Native[]]>([
    ['a text', [{ type: 'text', text: '你好' }], [text('你好')]],
    [
      'a mention, closed by the sign WeChat wants',
      [mei, { type: 'text', text: '欢迎' }],
      [text('@小梅\u2005欢迎', ['wxid_mei'])],
    ],
    [
      'a file from an address, named by it',
      [media({ source: 'https://a.test/p/cup.jpg?x=1' })],
      [{ call: 'file', name: 'cup.jpg', url: 'https://a.test/p/cup.jpg?x=1' }],
    ],
    [
      'a file from an address without a name',
      [media({ source: 'https://a.test/p' })],
      [{ call: 'file', name: 'image.png', url: 'https://a.test/p' }],
    ],
    ['bytes', [media({ data: 'AAAA', name: 'a.gif' })], [{ call: 'file', name: 'a.gif', base64: 'AAAA' }]],
    ['a received file', [media({ source: 'm-1' })], [{ call: 'forward', id: 'm-1' }]],
    [
      'a picture and its caption',
      [media({ data: 'AAAA', caption: '杯子' })],
      [{ call: 'file', name: 'image.png', base64: 'AAAA' }, text('杯子')],
    ],
    ['a picture without anything', [media({})], []],
    [
      'a link',
      [{ type: 'link', url: 'https://a.test', title: 'T', image: 'https://a.test/i.png' }],
      [{ call: 'link', url: 'https://a.test', title: 'T', thumbnailUrl: 'https://a.test/i.png' }],
    ],
    [
      'a card',
      [{ type: 'mini-program', appId: 'wx1', title: 'T', path: '/c', image: 'https://a.test/i.png' }],
      [{ call: 'mini-program', appid: 'wx1', title: 'T', pagePath: '/c', thumbUrl: 'https://a.test/i.png' }],
    ],
    [
      'a menu, answered in a group by who mentions the bot',
      [MENU],
      [text('选一个\n1. 茶\n2. 咖啡\n@我 回复数字即可 · mention me with the number')],
    ],
    ['nothing but blanks', [{ type: 'text', text: ' \n' }], []],
  ])('is, for %s, this', (_, parts, natives) => {
    expect(encode(parts, 'group')).toEqual(natives);
  });

  it('is a plain name for a mention in a direct chat', () => {
    expect(encode([mei, { type: 'text', text: '，欢迎' }], 'direct')).toEqual([text('小梅，欢迎')]);
  });

  it('is, for a menu in a direct chat, answered by the number alone', () => {
    expect(encode([MENU], 'direct')).toEqual([
      text('选一个\n1. 茶\n2. 咖啡\n回复数字即可 · reply with the number'),
    ]);
  });
});
