import { describe, expect, it } from 'vitest';
import { blankWords } from '../../src/privacy/blank-words.ts';

describe('Somebody in passing', () => {
  it.each([
    ['{"name":"An","text":"An, Another"}', '{"name":"…","text":"…, Another"}'],
    ['[{"type":"text","text":"小鱼，你好"}]', '[{"type":"text","text":"…，你好"}]'],
    ['{"by":"77"}', '{"by":"…"}'],
    ['{"text":"a 77 b"}', undefined],
    ['{"room":"telegram:77/x"}', '{"room":"…/x"}'],
    ['https://x/?u=telegram:77', 'https://x/?u=…'],
    ['{"a":', undefined],
    ['{"type":"小鱼"}', undefined],
  ])('is taken out of %s', (json, after) => {
    expect(blankWords(json, { ids: ['77', 'telegram:77'], names: ['An', '小鱼'] }, '…')).toBe(after);
  });
});
