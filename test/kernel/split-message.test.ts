import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/kernel/message.ts';
import { splitMessage } from '../../src/kernel/split-message.ts';

const text = (words: string): Part => ({ type: 'text', text: words });
const utf16 = (count: number) => ({ longestText: { count, unit: 'utf16' as const } });
const bytes = (count: number) => ({ longestText: { count, unit: 'bytes' as const } });
const textsOf = (messages: Part[][]) =>
  messages.map(parts => parts.map(part => (part.type === 'text' ? part.text : '')).join(''));
const cut = (words: string, limits: ReturnType<typeof utf16> | ReturnType<typeof bytes>) =>
  textsOf(splitMessage([text(words)], limits));

const FAMILY = '👨‍👩‍👧‍👦';
const mention: Part = { type: 'mention', person: { account: 'telegram', id: '7', name: 'Mei' } };
const options = [{ id: 'a', label: 'Tea' }];
const choices = (words: string): Part => ({ type: 'choices', text: words, options });
const image: Part = { type: 'media', media: 'image', source: 'https://example.com/a.png' };
const link: Part = { type: 'link', url: 'https://example.com', title: 'Example' };

describe('splitMessage groups parts into platform messages', () => {
  it('keeps texts and mentions that stand together in one message', () => {
    const parts = [text('hello '), mention, text(' again')];
    expect(splitMessage(parts, utf16(4096))).toEqual([parts]);
  });

  it('lets choices end a message and begins the next one after them', () => {
    const messages = splitMessage([text('hi'), choices('pick'), text('bye')], utf16(4096));
    expect(messages).toEqual([[text('hi'), choices('pick')], [text('bye')]]);
  });

  it('gives media and links a message of their own', () => {
    const messages = splitMessage([text('look'), image, link, text('nice')], utf16(4096));
    expect(messages).toEqual([[text('look')], [image], [link], [text('nice')]]);
  });

  it('makes no message of nothing', () => {
    expect(splitMessage([], utf16(10))).toEqual([]);
    expect(splitMessage([text(''), text('')], utf16(10))).toEqual([]);
    expect(splitMessage([text(''), image], utf16(10))).toEqual([[image]]);
  });

  it('sends a caption that is too long for a caption as a text below its media', () => {
    const caption = 'c'.repeat(1_001);
    const messages = splitMessage([{ ...image, caption } as Part], utf16(4096));
    expect(messages).toEqual([[image], [text(caption)]]);
  });
});

describe('splitMessage cuts where a reader would', () => {
  it.each([
    ['a paragraph', 'aaaa aaa.\nb\n\nccccc dddd', ['aaaa aaa.\nb\n\n', 'ccccc dddd'], 14],
    ['a line', 'aaaa aaaa b.\nccc dddd', ['aaaa aaaa b.\n', 'ccc dddd'], 15],
    ['a Chinese sentence', '今天天气很好啊。我们走', ['今天天气很好啊。', '我们走'], 9],
    ['an English sentence', 'It is nine. Go on now', ['It is nine.', ' Go on now'], 12],
    ['a space', 'aaaaaaaa bbbbbbbb', ['aaaaaaaa ', 'bbbbbbbb'], 10],
    ['nothing, where the last fifth has no border', 'a bbbbbbbbbbbbbbb', ['a bbbbbbbb', 'bbbbbbb'], 10],
  ])('prefers %s', (_, words, pieces, count) => {
    expect(cut(words, utf16(count))).toEqual(pieces);
  });

  it('never cuts a family, a flag or an accent', () => {
    expect(cut(`ab${FAMILY}`, utf16(11))).toEqual(['ab', FAMILY]);
    expect(cut('a🇨🇳🇫🇷', utf16(6))).toEqual(['a🇨🇳', '🇫🇷']);
    expect(cut('cafe\u0301', utf16(4))).toEqual(['caf', 'e\u0301']);
    expect(cut('a \u0301b', utf16(2))).toEqual(['a', ' \u0301', 'b']);
  });

  it('sees a grapheme that two texts make together', () => {
    expect(textsOf(splitMessage([text('cafe'), text('\u0301!')], utf16(4)))).toEqual(['caf', 'e\u0301!']);
  });

  it('cuts a grapheme that is longer than the limit between its code points', () => {
    expect(cut(FAMILY, utf16(4))).toEqual(['👨\u200d', '👩\u200d', '👧\u200d', '👦']);
    expect(cut('茶', bytes(1))).toEqual(['茶']);
  });

  it('counts bytes where the platform does', () => {
    expect(cut('茶馆茶馆', bytes(6))).toEqual(['茶馆', '茶馆']);
    expect(cut('😀😀', bytes(7))).toEqual(['😀', '😀']);
  });
});

describe('splitMessage keeps mentions and choices whole', () => {
  it('moves a mention that does not fit into the next message', () => {
    const messages = splitMessage([text('abcdefg'), mention, text('hi')], utf16(9));
    expect(messages).toEqual([[text('abcdefg')], [mention, text('hi')]]);
  });

  it('writes out a mention whose name is longer than a message', () => {
    const person = { account: 'telegram', id: '7', name: 'abcdefgh' };
    const messages = splitMessage([{ type: 'mention', person }], utf16(5));
    expect(textsOf(messages)).toEqual(['@abcd', 'efgh']);
  });

  it('keeps the options with the last piece of their text', () => {
    const messages = splitMessage([choices('abcd efg hij')], utf16(10));
    expect(messages.map(parts => parts[0]?.type)).toEqual(['text', 'choices']);
    expect(messages.at(-1)).toEqual([choices('hij')]);
  });

  it('never leaves bare choices behind a long text', () => {
    const messages = splitMessage([text('abcdefghij'), choices('')], utf16(10));
    expect(messages.at(-1)?.at(-1)).toMatchObject({ type: 'choices', text: expect.stringMatching(/./u) });
  });

  it('counts the lines of a menu where there are no buttons', () => {
    const parts = [text('abcdef'), choices('pick')];
    expect(splitMessage(parts, utf16(12))).toHaveLength(1);
    expect(splitMessage(parts, { ...utf16(13), buttons: false })).toHaveLength(2);
  });
});

const pieceOf = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('。', '\n\n', ' ', '! ', FAMILY, '🇨🇳', '\u0301', '\ud800', '茶馆里很安静', 'a\r\nb'),
);

describe('splitMessage, for any text and any limit', () => {
  it('loses nothing, adds nothing and keeps to the limit', () => {
    const parts = fc.array(pieceOf, { maxLength: 12 });
    const unit = fc.constantFrom('utf16' as const, 'bytes' as const);
    fc.assert(
      fc.property(parts, fc.integer({ min: 4, max: 60 }), unit, (words, count, measure) => {
        const messages = splitMessage(words.map(text), { longestText: { count, unit: measure } });
        const pieces = textsOf(messages);
        expect(pieces.join('')).toBe(words.join(''));
        const sizes = pieces.map(piece => (measure === 'bytes' ? Buffer.byteLength(piece) : piece.length));
        for (const size of sizes) expect(size).toBeLessThanOrEqual(count);
        expect(pieces).not.toContain('');
      }),
      { numRuns: 500 },
    );
  });

  it('cuts only between graphemes while every grapheme fits', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const emoji = fc.constantFrom('👍🏽', FAMILY, '🇨🇳', 'e\u0301', '茶', 'a', ' ', '\n', '。', '1️⃣');
    fc.assert(
      fc.property(fc.array(emoji, { maxLength: 80 }), fc.integer({ min: 25, max: 90 }), (words, count) => {
        const whole = words.join('');
        const starts = new Set(Array.from(graphemes.segment(whole), ({ index }) => index));
        let at = 0;
        for (const piece of cut(whole, bytes(count))) {
          expect(starts.has(at)).toBe(true);
          at += piece.length;
        }
      }),
    );
  });

  it('cuts a hundred thousand characters without delay', () => {
    const before = performance.now();
    expect(cut('茶馆里很安静，'.repeat(15_000), utf16(4096)).length).toBeGreaterThan(24);
    expect(cut('a\u0301'.repeat(50_000), bytes(2048)).length).toBeGreaterThan(70);
    expect(cut(`a${'\u0301'.repeat(100_000)}`, utf16(4096)).length).toBeGreaterThan(24);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
