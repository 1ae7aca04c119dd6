import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/commands/parse.ts';

const nothing = { args: [], rest: '', body: '' };

describe('a chat line taken apart', () => {
  it.each([
    ['/help', { ...nothing, head: '/help' }],
    ['  /HELP  ', { ...nothing, head: '/help' }],
    ['／帮助', { ...nothing, head: '/帮助' }],
    ['/help@teahouse_bot', { ...nothing, head: '/help' }],
    ['/who@teahouse_bot @小鱼', { ...nothing, head: '/who', args: ['@小鱼'], rest: '@小鱼' }],
    ['标签 添加  护肤', { ...nothing, head: '标签', args: ['添加', '护肤'], rest: '添加  护肤' }],
    ['标签　添加', { ...nothing, head: '标签', args: ['添加'], rest: '添加' }],
    [
      '/tag add tea\r\nfirst\nsecond\n',
      { head: '/tag', args: ['add', 'tea'], rest: 'add tea', body: 'first\nsecond' },
    ],
    ['/tag\n\nbody', { ...nothing, head: '/tag', body: 'body' }],
    ['🍵🍵🍵', { ...nothing, head: '🍵🍵🍵' }],
    ['👩‍👩‍👧 hi', { ...nothing, head: '👩‍👩‍👧', args: ['hi'], rest: 'hi' }],
    ['/', { ...nothing, head: '/' }],
    ['me@ home', { ...nothing, head: 'me', args: ['home'], rest: 'home' }],
    ['a b\u2028c', { ...nothing, head: 'a', args: ['b', 'c'], rest: 'b\u2028c' }],
  ])('%j', (text, parsed) => {
    expect(parseLine(text)).toEqual(parsed);
  });

  it.each(['', ' \n ', '@小鱼 在吗', '@', '@@'])('has no head in %j', text => {
    expect(parseLine(text)).toBeUndefined();
  });

  it.each([
    ['one word', 'a'.repeat(100_000)],
    ['many words', 'a '.repeat(50_000)],
    ['at signs', `a${'@'.repeat(100_000)} b`],
    ['a word, an at sign and nothing behind it', `${'a'.repeat(100_000)}@ b`],
    ['spaces before a line separator', `a${' '.repeat(100_000)}b\u2028c`],
    ['lines', '/tag\n'.repeat(20_000)],
    ['slashes', '/'.repeat(100_000)],
  ])('takes less than 50 ms for 100,000 characters of %s', (_, text) => {
    const start = performance.now();
    parseLine(text);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
