import { describe, expect, it } from 'vitest';
import { parseTagRequest } from '../../src/tags/parse-tag.ts';

describe('What an operator asks of /tag', () => {
  it.each([
    ['add @小鱼 护肤', { verb: 'give', member: '@小鱼', tag: '护肤' }],
    ['add @Mary Ann  skincare', { verb: 'give', member: '@Mary Ann', tag: 'skincare' }],
    ['去掉 #12 护肤', { verb: 'take', member: '#12', tag: '护肤' }],
    ['rule add 护肤: 敏感肌|面膜|精华', { verb: 'add-rule', tag: '护肤', words: ['敏感肌', '面膜', '精华'] }],
    ['规则 加 茶：龙井、普洱，龙井', { verb: 'add-rule', tag: '茶', words: ['龙井', '普洱'] }],
    ['rule add care: face  mask | serum', { verb: 'add-rule', tag: 'care', words: ['face mask', 'serum'] }],
    ['RULE LIST', { verb: 'list-rules' }],
    ['rule remove 护肤', { verb: 'remove-rule', tag: '护肤' }],
  ])('%s', (rest, expected) => {
    expect(parseTagRequest(rest, '')).toEqual(expected);
  });

  it('may list the words of a rule below the line', () => {
    expect(parseTagRequest('rule add 茶:', '龙井\n普洱')).toMatchObject({ words: ['龙井', '普洱'] });
  });

  it.each([
    '',
    'add',
    'add @小鱼',
    'add 护肤',
    'burn @小鱼 护肤',
    'rule',
    'rule add 护肤',
    'rule add 护肤: | |',
    'rule add : 面膜',
    'rule add a b: 面膜',
    `rule add 护肤: ${'长'.repeat(51)}`,
    `rule add ${'长'.repeat(21)}: 面膜`,
    'rule remove',
    'rule remove "x"',
  ])('is not understood when it says %j', rest => {
    expect(parseTagRequest(rest, '')).toBeUndefined();
  });
});
