import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWords } from '../../src/tags/rules.ts';

const CARE = { tagId: 1, words: ['敏感肌', '面膜', 'SK-II', 'face mask', '🍵'] };
const TECH = { tagId: 2, words: ['AI', 'iPad', 'café'] };

const match = compileWords([CARE, TECH]);
const tagsIn = (text: string) => match(text).map(hit => hit.rule.tagId);

describe('What a message shows', () => {
  it.each([
    ['a Chinese word anywhere', '我是敏感肌能用吗', [1]],
    ['nothing', '今天天气不错', []],
    ['a Latin word on its own', 'my ipad broke', [2]],
    ['a Latin word between Chinese ones', '买IPAD送面膜吗', [2, 1]],
    ['no Latin word inside another', 'he said: maintain ipads', []],
    ['full-width letters', '用ＡＩ画的', [2]],
    ['a word with a hyphen', 'sk-ii 好用', [1]],
    ['two words, one space', 'a FACE MASK please', [1]],
    ['accents, however they are written', 'un cafe\u0301 !', [2]],
    ['accents count', 'un cafe !', []],
    ['a picture', '喝杯🍵吧', [1]],
    ['letters of another script next to it', 'дai', []],
  ])('%s', (_, text, expected) => {
    expect(tagsIn(text)).toEqual(expected);
  });

  it('is every word found, once, with the words around the first', () => {
    expect(match('面膜配敏感肌，面膜好')).toEqual([
      { rule: CARE, words: ['面膜', '敏感肌'], quote: '面膜配敏感肌，面膜好' },
    ]);
  });

  it('may show several tags by one word', () => {
    const both = compileWords([CARE, { tagId: 3, words: ['面膜'] }]);
    expect(both('面膜').map(hit => hit.rule.tagId)).toEqual([1, 3]);
  });

  it('is quoted as it was written', () => {
    expect(match('My IPad!')[0]?.quote).toBe('My IPad!');
  });

  it('is quoted in forty characters around the word, on one line', () => {
    const quote = match(`${'前'.repeat(100)}\n面膜 ${'后'.repeat(100)}`)[0]?.quote ?? '';
    expect(quote).toMatch(/^前+ 面膜 后+$/);
    expect(quote.length).toBeLessThanOrEqual(40);
  });

  it('is nothing when there are no rules, and empty words are none', () => {
    expect(compileWords([])('面膜')).toEqual([]);
    expect(compileWords([{ tagId: 1, words: ['', '  '] }])('面膜')).toEqual([]);
  });

  it('is looked for in the beginning of a message of 100,000 characters', () => {
    expect(tagsIn(`面膜${'啊'.repeat(100_000)}ipad`)).toEqual([1]);
  });
});

const letter = fc.constantFrom('a', 'b', '面', '膜', '肌', ' ', 'é', '👍');
const words = (most: number) =>
  fc.array(letter, { minLength: 1, maxLength: most }).map(each => each.join(''));

/** The same question asked the slow way: try every word at every place. */
function searchNaively(wanted: string[], text: string): string[] {
  const spaced = (char: string) => /^[abé]$/.test(char);
  const stands = (word: string, at: number) => {
    const [before, first] = [text.charAt(at - 1), word.charAt(0)];
    const [last, after] = [word.charAt(word.length - 1), text.charAt(at + word.length)];
    return !(spaced(before) && spaced(first)) && !(spaced(last) && spaced(after));
  };
  return wanted.filter(word => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (stands(word, at)) return true;
    }
    return false;
  });
}

describe('Whatever the words and the text are', () => {
  it('the automaton finds what a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(words(4), { maxLength: 12 }), words(30), (made, text) => {
        const wanted = [...new Set(made.map(word => word.trim().replace(/\s+/g, ' ')))].filter(
          word => word !== '',
        );
        const found = compileWords(wanted.map((word, tagId) => ({ tagId, words: [word] })))(text);
        const names = found.flatMap(hit => hit.words).toSorted();
        expect(names).toEqual(searchNaively(wanted, text).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('a quote is at most forty characters of the message, whole ones, with the word in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (before, after) => {
          for (const { quote } of compileWords([{ tagId: 1, words: ['面膜'] }])(`${before}面膜${after}`)) {
            expect(quote.length).toBeLessThanOrEqual(40);
            expect(quote.isWellFormed()).toBe(true);
            expect(quote).toContain('面膜');
          }
        },
      ),
    );
  });
});

describe('The cost of a message', () => {
  it('over 5,000 keywords is below 20 microseconds', () => {
    const syllables = [
      ...'护肤面膜精华敏感肌茶龙井普洱乌龙红绿白黑水乳霜防晒隔离口红眉笔眼影香氛洗发护发沐浴牙膏',
    ];
    const keywords = new Set(['面膜', '精华', '皮肤']);
    for (const a of syllables)
      for (const b of syllables) for (const c of syllables.slice(0, 4)) keywords.add(a + b + c);
    const rules = [...keywords].slice(0, 5_000).map((word, i) => ({ tagId: i % 50, words: [word] }));
    expect(rules).toHaveLength(5_000);
    const match = compileWords(rules);
    const message =
      '今天天气真不错，下午想去逛街顺便看看有没有新到的面膜和精华，最近皮肤有点干，洗完脸老是紧绷绷的，大家有什么好推荐的吗谢谢啦';
    expect(message.length).toBeGreaterThanOrEqual(60);
    const rounds = 5_000;
    const fastest = Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        for (let i = 0; i < rounds; i++) match(message);
        return ((performance.now() - start) / rounds) * 1_000;
      }),
    );
    console.info(`5,000 keywords over ${message.length} characters: ${fastest.toFixed(1)} µs`);
    expect(match(message).flatMap(({ words }) => words)).toEqual(['面膜', '精华', '皮肤']);
    expect(fastest).toBeLessThan(20);
  });
});
