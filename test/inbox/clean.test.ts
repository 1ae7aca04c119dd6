import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanEvent } from '../../src/inbox/clean.ts';
import type { Event, Part } from '../../src/kernel/message.ts';
import { said } from '../support/played-channel.ts';

const withParts = (...parts: Part[]): Event => said('', { parts });
const withName = (name: string): Event =>
  said('hi', { from: { account: 'played', id: 'native-1', name, durable: true } });
const nameOf = (event: Event): string | undefined => event.from?.name;

describe('an event made storable', () => {
  it('is the very same where nothing is wrong with it', () => {
    const clean = [
      said('你好 🍵 \u202e \\u0000'),
      withParts({ type: 'media', media: 'image', source: 'f1', caption: '茶' }),
      withParts({ type: 'choices', text: '?', options: [{ id: '1', label: 'one' }] }),
    ];
    for (const event of clean) expect(cleanEvent(event)).toBe(event);
  });

  it.each<[string, Part, Part]>([
    ['null bytes', { type: 'text', text: 'a\0b\0' }, { type: 'text', text: 'ab' }],
    ['half a surrogate pair', { type: 'text', text: 'a\ud83c' }, { type: 'text', text: 'a\ufffd' }],
    [
      'what is wrong deep inside',
      { type: 'choices', text: 'x', options: [{ id: '1\0', label: '\udc00' }] },
      { type: 'choices', text: 'x', options: [{ id: '1', label: '\ufffd' }] },
    ],
    [
      'a caption and a file name',
      { type: 'media', media: 'file', caption: '\0茶', name: 'a\ud800.pdf' },
      { type: 'media', media: 'file', caption: '茶', name: 'a\ufffd.pdf' },
    ],
  ])('loses %s', (_, dirty, clean) => {
    const event = cleanEvent(withParts(dirty, { type: 'text', text: 'ok' }));
    expect('parts' in event && event.parts).toEqual([clean, { type: 'text', text: 'ok' }]);
  });

  it.each([
    ['', 'native-1'],
    ['\0\0', 'native-1'],
    ['  \0 ', 'native-1'],
    ['小\0鱼', '小鱼'],
    ['a\ud800', 'a\ufffd'],
    ['小鱼\n/confirm AB12', '小鱼 /confirm AB12'],
    ['\u202e鱼小\u2066', '鱼小'],
    ['\u202e\u2028', 'native-1'],
    [`${'茶'.repeat(150)}`, '茶'.repeat(100)],
    [`${'🍵'.repeat(150)}`, '🍵'.repeat(100)],
  ])('carries the name %j as one that fits a line', (name, fitting) => {
    expect(nameOf(cleanEvent(withName(name)))).toBe(fitting);
  });

  it('carries a room’s title clean, and the rest of the room as it was', () => {
    const room = { account: 'played', id: 'tea', kind: 'group' as const, title: '茶\0友\ud800', thread: '3' };
    expect(cleanEvent(said('hi', { room })).room).toEqual({ ...room, title: '茶友\ufffd' });
  });

  it('carries a room’s title, old or new, as one that turns no line around', () => {
    const room = { account: 'played', id: 'tea', kind: 'group' as const, title: '茶\u202e友\n店' };
    expect(cleanEvent(said('hi', { room })).room.title).toBe('茶友 店');
    const { parts: _, ...rest } = { parts: [], ...said('hi') };
    const renamed = cleanEvent({ ...rest, kind: 'renamed', title: '新\0茶\u202e友' } as Event);
    expect(renamed).toMatchObject({ kind: 'renamed', title: '新茶友' });
  });

  it('is well-formed without null bytes whatever came, keeps its key, and is clean after one cleaning', () => {
    const any = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(any, any, any, (words, name, label) => {
        const event = said(words, {
          from: { account: 'played', id: 'native-1', name, durable: true },
          parts: [
            { type: 'text', text: words },
            { type: 'choices', text: words, options: [{ id: '1', label }] },
          ],
        });
        const clean = cleanEvent(event);
        const strings = [nameOf(clean) ?? '', ...stringsIn('parts' in clean ? clean.parts : [])];
        expect(strings.every(each => each.isWellFormed() && !each.includes('\0'))).toBe(true);
        expect(clean.key).toBe(event.key);
        expect(cleanEvent(clean)).toEqual(clean);
      }),
    );
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
