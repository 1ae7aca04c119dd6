import { describe, expect, it } from 'vitest';
import { parseTagRequest } from '../../src/tags/parse-tag.ts';

describe('What an operator asks of /tag', () => {
  it.each([
    ['add @小鱼 护肤', { verb: 'give', member: '@小鱼', tag: '护肤' }],
    ['add @Mary Ann  skincare', { verb: 'give', member: '@Mary Ann', tag: 'skincare' }],
    ['去掉 #12 护肤', { verb: 'take', member: '#12', tag: '护肤' }],
    [
      'rule add 护肤: 敏感肌|面膜|精华',
      { verb: 'add-rule', tag: '护肤', draft: { kind: 'words', words: ['敏感肌', '面膜', '精华'] } },
    ],
    [
      '规则 加 茶：龙井、普洱，龙井',
      { verb: 'add-rule', tag: '茶', draft: { kind: 'words', words: ['龙井', '普洱'] } },
    ],
    [
      'rule add care: face  mask | serum',
      { verb: 'add-rule', tag: 'care', draft: { kind: 'words', words: ['face mask', 'serum'] } },
    ],
    ['RULE LIST', { verb: 'list-rules' }],
    ['rule remove 护肤', { verb: 'remove-rule', which: { tag: '护肤' } }],
    ['rule remove #12', { verb: 'remove-rule', which: { id: 12 } }],
    ['meaning 护肤: 关心皮肤保养', { verb: 'mean', tag: '护肤', meaning: '关心皮肤保养' }],
    ['含义 护肤：', { verb: 'mean', tag: '护肤', meaning: '' }],
  ])('%s', (rest, expected) => {
    expect(parseTagRequest(rest, '')).toEqual(expected);
  });

  it.each([
    ['joined "VIP 1群"|#12', { kind: 'joined', words: ['VIP 1群', '#12'] }],
    ['进群 「VIP 1群」', { kind: 'joined', words: ['VIP 1群'] }],
    ['bought 面膜|精华', { kind: 'bought', words: ['面膜', '精华'] }],
    ['买过 面膜', { kind: 'bought', words: ['面膜'] }],
    ['answered nps', { kind: 'answered', words: ['nps'] }],
    ['答过 nps', { kind: 'answered', words: ['nps'] }],
    ['asked 3x 30d: 退款|退货', { kind: 'asked', words: ['退款', '退货'], times: 3, days: 30 }],
    ['问过 3次 30天：退款', { kind: 'asked', words: ['退款'], times: 3, days: 30 }],
    ['regex (?i)spf\\s*\\d{2,3}|防晒', { kind: 'regex', words: ['(?i)spf\\s*\\d{2,3}|防晒'] }],
    ['正则 a, b', { kind: 'regex', words: ['a, b'] }],
    ['bought', { kind: 'words', words: ['bought'] }],
  ])('may be a rule of another kind: %s', (rest, draft) => {
    expect(parseTagRequest(`rule add X: ${rest}`, '')).toEqual({ verb: 'add-rule', tag: 'X', draft });
  });

  it('may list the words of a rule below the line', () => {
    expect(parseTagRequest('rule add 茶:', '龙井\n普洱')).toMatchObject({
      draft: { words: ['龙井', '普洱'] },
    });
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
    'rule add x: asked 3x: 退款',
    'rule add x: asked 0x 30d: 退款',
    'rule add x: asked 3x 91d: 退款',
    'rule add x: asked 3x 30d:',
    `rule add x: regex ${'a'.repeat(201)}`,
    'rule add x: joined ""',
    `meaning x: ${'长'.repeat(201)}`,
    'meaning x',
  ])('is not understood when it says %j', rest => {
    expect(parseTagRequest(rest, '')).toBeUndefined();
  });
});
