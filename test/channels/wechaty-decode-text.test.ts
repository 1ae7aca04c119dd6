import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/kernel/message.ts';
import { lin, mei, mention, read, room, self, text } from '../support/wechaty-raw.ts';

describe('mentions', () => {
  it.each<[string, string, { id: string; name: string }[], Part[], boolean]>([
    ['picked on a phone', '@茶馆\u2005在吗', [self], [mention(self), text('在吗')], true],
    ['picked on a computer', '@茶馆 在吗', [self], [mention(self), text('在吗')], true],
    ['in the middle', '请问 @茶馆\u2005在吗', [self], [text('请问 '), mention(self), text('在吗')], true],
    ['at the end', '在吗 @茶馆', [self], [text('在吗 '), mention(self)], true],
    ['that the puppet did not list', '@茶馆\u2005在吗', [], [mention(self), text('在吗')], true],
    ['typed by hand before a comma', '@茶馆，在吗', [], [mention(self), text('，在吗')], true],
    ['of someone whose name begins like the bot', '@茶馆小二 在吗', [], [text('@茶馆小二 在吗')], false],
    [
      'of two people, one name inside the other',
      '@Mei Lin @Mei ok',
      [mei, lin],
      [mention(lin), mention(mei), text('ok')],
      false,
    ],
    [
      'of someone under another name in this group',
      '@梅子 ok',
      [mei],
      [text('@梅子 ok'), mention(mei)],
      false,
    ],
    [
      'of the bot under another name in this group',
      '@小馆 ok',
      [self],
      [text('@小馆 ok'), mention(self)],
      true,
    ],
    [
      'of everyone',
      '@所有人 今晚开会',
      [self, mei],
      [text('@所有人 今晚开会'), mention(self), mention(mei)],
      false,
    ],
    ['of nobody, an address', 'write to tea@茶馆.shop', [], [text('write to tea@茶馆.shop')], false],
  ])('reads one %s', (_, words, mentions, parts, addressed) => {
    const event = read({ text: words, mentions, room });
    expect(event.parts).toEqual(parts);
    expect(event.addressed).toBe(addressed);
  });

  it('takes a name full of signs by the letter', () => {
    const odd = { id: 'odd', name: 'A.B*(c) [d]|e\\f' };
    expect(read({ text: `@${odd.name}\u2005hi`, mentions: [odd], room }).parts).toEqual([
      mention(odd),
      text('hi'),
    ]);
    expect(read({ text: '@AxB hi', mentions: [{ id: 'dot', name: 'A.B' }], room }).parts[0]).toEqual(
      text('@AxB hi'),
    );
  });
});

describe('quotes', () => {
  const DASHES = '- - - - - - - - - - - - - - -';

  it('keeps the reply as the text, and knows the quoted message of the bot by its words', () => {
    const find = (where: string, words: string) =>
      where === room.id && words === '九点开门' ? 'm-0' : undefined;
    const event = read({ text: `「茶馆：九点开门」\n${DASHES}\n周末也是吗`, room }, find);
    expect(event.parts).toEqual([text('周末也是吗')]);
    expect(event.quote).toEqual({ id: 'm-0', self: true, from: { account: 'wechaty', id: 'bot-1' } });
    expect(event.addressed).toBe(true);
  });

  it("takes a quote of the bot's older words as said to the bot, without an id", () => {
    const event = read({ text: `「茶馆：很久以前」\n${DASHES}\n还有吗`, room });
    expect(event).toMatchObject({ quote: { id: '', self: true }, addressed: true });
  });

  it("does not take a quote of a person as said to the bot, even when they wrote the bot's words", () => {
    const event = read({ text: `「Mei：九点开门」\n${DASHES}\n谢谢`, room }, () => 'm-0');
    expect(event).toMatchObject({ quote: { id: '', self: false }, addressed: false, parts: [text('谢谢')] });
  });

  it.each([
    [
      'quoted words of several lines with brackets',
      `「Mei：第一行\n「书名」\n第三行」\n${DASHES}\n好`,
      [text('好')],
    ],
    ['a reply with a mention', `「Mei：嗯」\n${DASHES}\n@茶馆\u2005好`, [mention(self), text('好')]],
    ['brackets that quote nothing', '「茶馆：」这个名字好听', [text('「茶馆：」这个名字好听')]],
    ['dashes without a quote', `今天\n${DASHES}\n明天`, [text(`今天\n${DASHES}\n明天`)]],
  ])('reads %s', (_, words, parts) => {
    expect(read({ text: words, room }).parts).toEqual(parts);
  });
});
