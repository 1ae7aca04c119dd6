import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/knowledge/content-words.ts';
import { hasWords, normalise } from '../../src/knowledge/normalise.ts';
import { simplify } from '../../src/knowledge/simplify.ts';
import { stem } from '../../src/knowledge/stem.ts';
import { tokenise } from '../../src/knowledge/tokens.ts';

const tight = (text: string) => normalise(text).replace(/\s+/g, ' ').trim();

describe('What is left of a question', () => {
  it.each([
    ['traditional and simplified characters are one', '包郵嗎', '包邮'],
    ['full-width letters and capitals are plain ones', 'ＶＩＰ Card', 'vip card'],
    ['courtesy goes', '您好，请问一下多久发货，谢谢', ', 多久发货,'],
    ['courtesy alone is the whole text', '谢谢', '谢谢'],
    ['closing particles go', '能退吗？', '能退 ?'],
    ['words for one thing become one', '如何退货', '怎么退货'],
    ['the longer of two such words wins', '能不能够开发票', '能开发票'],
    ['what means no is not taken for what means yes', '不可以开发票', '不能开发票'],
    ['pictures, addresses and mentions go', '@茶馆 看看 https://a.example/x [微笑] 😀 发货', '看看 发货'],
    ['when it can be is when it is', '什么时候才能发货', '何时发货'],
    ['whose number it is goes', '多久发货呀，我的訂單號 TB20261122001', '多久发货 ,'],
    ['in English too', 'When will it ship? My order number is 4456677.', 'when will it ship? .'],
    ['a number that is part of what is asked stays', 'track order #4456677', 'track order #4456677'],
    ['a number alone is the whole text', '我的手机号是13800138000', '我的手机号是13800138000'],
  ])('%s', (_, text, expected) => {
    expect(tight(text)).toBe(expected);
  });

  it('looks no further than a question may be long', () => {
    expect(normalise('长'.repeat(100_000)).length).toBe(1_000);
  });
});

it('Characters outside the basic plane and half pairs pass through simplifying unharmed', () => {
  expect(simplify('𠀀發😀\ud83d')).toBe('𠀀发😀\ud83d');
});

describe('Whether a message has words', () => {
  it.each([
    ['😀👍🏽', false],
    ['？？？……', false],
    ['[微笑][微笑]', false],
    ['', false],
    ['ok', true],
    ['在', true],
    ['4', true],
  ])('%j: %s', (text, expected) => {
    expect(hasWords(text)).toBe(expected);
  });
});

describe('Stems', () => {
  it.each([
    ['shipping', 'ship'],
    ['ships', 'ship'],
    ['shipped', 'ship'],
    ['deliveries', 'delivery'],
    ['boxes', 'box'],
    ['status', 'status'],
    ['returned', 'return'],
    ['naïve', 'naïve'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('Tokens', () => {
  const named = (text: string) => [...tokenise(text).keys()].filter(token => !/^[~#]/.test(token));

  it('are single Chinese characters and their pairs', () => {
    expect(named('退货费')).toEqual(['退', '货', '退货', '费', '货费']);
  });

  it('are stems of Latin words, their pairs and their trigrams, and common words count little', () => {
    const tokens = tokenise('the zorbs');
    expect(named('the zorbs')).toEqual(['the', 'zorb', 'the zorb']);
    expect(tokens.get('the')).toBe(0.25);
    expect(tokens.get('zorb')).toBe(1);
    expect(tokens.get('~^zo')).toBeCloseTo(3 / 5);
  });

  it('are what the words mean, so that other words for it are alike', () => {
    const meanings = (text: string) =>
      [...tokenise(normalise(text)).keys()].filter(token => token.startsWith('#'));
    const shared = (one: string, other: string) =>
      meanings(one).filter(token => meanings(other).includes(token)).length;
    expect(shared('运费', '邮费')).toBeGreaterThan(0);
    expect(shared('get my money back', 'refund')).toBeGreaterThan(0);
    expect(shared('发票', 'invoice')).toBeGreaterThan(0);
    expect(shared('退货', '换货')).toBe(0);
    expect(shared('kab aayega', 'delivery time')).toBeGreaterThan(0);
    expect(shared('delivery cost', 'price')).toBeGreaterThan(0);
    expect(shared('delivery cost', 'delivery')).toBeGreaterThan(0);
  });

  it.each([
    ['货昨天发的么', '发货', true],
    ['票能不能给我开', '开票', true],
    ['退一下我的货', '退货', true],
    ['发了好多好多图给你们看货', '发货', false],
    ['货到了', '发货', false],
    ['can i send it back', 'return', true],
    ['i want my money all back', 'refund', true],
    ['send me a photo of the back', 'return', false],
  ])('%s says %s, however far apart its halves stand: %s', (text, word, says) => {
    const senses = (of: string) => [...tokenise(of).keys()].filter(token => /^#[^#]/.test(token));
    const words = contentWords(text).flatMap(each => each.senses);
    expect(senses(word).some(sense => senses(text).includes(sense))).toBe(says);
    expect(senses(word).some(sense => words.includes(sense))).toBe(says);
  });

  it('exist in scripts that are neither', () => {
    expect(named('как вернуть?')).toEqual(['как', 'вернуть', 'как вернуть']);
  });

  it('weigh more when they repeat, but not twice as much', () => {
    expect(tokenise('蟹 蟹').get('蟹')).toBeCloseTo(1 + Math.log(2));
  });
});
