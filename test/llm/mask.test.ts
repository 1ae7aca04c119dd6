import { describe, expect, it } from 'vitest';
import { maskPrivate } from '../../src/llm/mask.ts';

describe('What leaves the house', () => {
  it.each([
    ['打我电话 +86 138-1234-5678 谢谢', '打我电话 ▇▇ 谢谢'],
    ['mail me at a.b+c@shop.example.cn!', 'mail me at ▇▇!'],
    ['订单20261122001到了吗', '订单▇▇到了吗'],
    ['码是 AB12CD 快用', '码是 ▇▇ 快用'],
    ['看 https://x.cn/?k=secret 这个', '看 ▇▇ 这个'],
    ['@小鱼 你买 3 盒面膜了吗，50ml 的', '▇▇ 你买 3 盒面膜了吗,50ml 的'],
    ['１３８１２３４５６７８', '▇▇'],
  ])('%s', (said, sent) => {
    expect(maskPrivate(said)).toBe(sent);
  });
});
