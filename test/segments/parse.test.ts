import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/kernel/errors.ts';
import { parseAudience } from '../../src/segments/parse.ts';

const DAY = 86_400_000;
const tag = (name: string) => ({ test: 'name', field: 'tag', name });
const refused = (expression: string) => {
  try {
    return { parsed: parseAudience(expression) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code.replace('audience.', ''), zh: error.say['zh-CN'], en: error.say.en };
  }
};

describe('An audience expression', () => {
  it.each<[string, unknown]>([
    ['tag:护肤', tag('护肤')],
    ['tag:1群', tag('1群')],
    ['tag:C++', tag('C++')],
    ['tag:💄', tag('💄')],
    ["tag:o'neil", tag("o'neil")],
    ['tag:"a \\"b\\" (c) OR d"', tag('a "b" (c) OR d')],
    ['tag:"<3"', tag('<3')],
    ['tag：护肤', tag('护肤')],
    ['tag: 护肤', tag('护肤')],
    ['tag:true', tag('true')],
    ['TAG:护肤', tag('护肤')],
    ['room:「VIP 1群：茶」', { test: 'name', field: 'room', name: 'VIP 1群：茶' }],
    ['room:#12', { test: 'name', field: 'room', name: '#12' }],
    ['segment:老客', { test: 'name', field: 'segment', name: '老客' }],
    ['got:welcome', { test: 'name', field: 'got', name: 'welcome' }],
    ['city: 上海', { test: 'city', value: '上海' }],
    ['stage:Dormant', { test: 'stage', value: 'dormant' }],
    ['spent:>19.99', { test: 'number', field: 'spent', bounds: { min: { value: 1999, inclusive: false } } }],
    [
      'lastorder:>90d',
      { test: 'age', field: 'lastorder', bounds: { min: { value: 90 * DAY, inclusive: false } } },
    ],
    [
      'tier:[gold TO diamond]',
      {
        test: 'ranks',
        bounds: { min: { value: 'gold', inclusive: true }, max: { value: 'diamond', inclusive: true } },
        at: 1,
      },
    ],
    ['lang:zh_TW', { test: 'lang', value: 'zh-CN' }],
    ['role:Editor', { test: 'role', value: 'editor' }],
    ['seen:<30d', { test: 'age', field: 'seen', bounds: { max: { value: 30 * DAY, inclusive: false } } }],
    [
      'joined：＞＝2w',
      { test: 'age', field: 'joined', bounds: { min: { value: 14 * DAY, inclusive: true } } },
    ],
    [
      'seen:{1h TO 1y]',
      {
        test: 'age',
        field: 'seen',
        bounds: { min: { value: DAY / 24, inclusive: false }, max: { value: 365 * DAY, inclusive: true } },
      },
    ],
    [
      'messages:20',
      {
        test: 'number',
        field: 'messages',
        bounds: { min: { value: 20, inclusive: true }, max: { value: 20, inclusive: true } },
      },
    ],
    ['messages:≥ 20', { test: 'number', field: 'messages', bounds: { min: { value: 20, inclusive: true } } }],
    [
      'messages:[* TO 5]',
      { test: 'number', field: 'messages', bounds: { max: { value: 5, inclusive: true } } },
    ],
  ])('%s is read', (expression, written) => {
    expect(refused(expression)).toEqual({ parsed: written });
  });

  it.each<[string, string]>([
    ['tag:a OR tag:b AND tag:c', 'tag:a OR (tag:b AND tag:c)'],
    ['tag:a AND tag:b OR tag:c', '(tag:a tag:b) OR tag:c'],
    ['NOT tag:a tag:b', '(NOT tag:a) AND tag:b'],
    ['NOT NOT tag:a', 'tag:a'],
    ['-tag:a', 'NOT tag:a'],
    ['-（tag:a or tag:b）', 'NOT(tag:a OR tag:b)'],
    ['((tag:a))', 'tag:a'],
    ['(tag:a)(tag:b)', 'tag:a and tag:b'],
    ['tag:a\ntag:b', 'tag:a AND tag:b'],
  ])('%j means %j', (one, other) => {
    expect(parseAudience(one)).toEqual(parseAudience(other));
  });

  it.each<[string, string, string]>([
    ['', 'empty', '要找哪些人'],
    ['  ', 'empty', '要找哪些人'],
    ['护肤', 'bareWord', '第 1 个字的「护肤」'],
    ['tag:a; DROP TABLE "Member"', 'bareWord', '第 8 个字的「DROP」'],
    ['tag:', 'noValue', '「tag:」后面'],
    ['tag:"', 'openQuote', '第 5 个字的引号'],
    ['tag:「a', 'openQuote', '第 5 个字的引号没有合上：「a'],
    ['tag:""', 'noValue', '「tag:」'],
    ['(tag:a', 'unclosed', '第 1 个字的括号'],
    ['tag:a)', 'extraClose', '第 6 个字'],
    ['tag:a ()', 'emptyParens', '第 7 个字'],
    ['AND tag:a', 'nothingBefore', '第 1 个字的 AND 前面'],
    ['tag:a OR', 'nothingAfter', '第 7 个字的 OR 后面'],
    ['tag:a AND OR tag:b', 'nothingAfter', '第 7 个字的 AND 后面'],
    ['tag:a NOT', 'nothingAfter', '第 7 个字的 NOT 后面'],
    ['tag:a tga:b', 'unknownField', '第 7 个字的「tga」我不认识，是不是 tag？'],
    ['mesages:>3', 'unknownField', '是不是 messages？'],
    ['标签:茶', 'unknownField', '可以用：tag、tier'],
    ['role:editr', 'unknownRole', '是不是 editor？'],
    ['stage:dorment', 'unknownStage', '是不是 dormant？'],
    ['spent:>lots', 'badValue', 'spent:>500'],
    ['lang:fr', 'badValue', 'lang:en'],
    ['seen:30d', 'badValue', 'seen:<30d'],
    ['seen:<30', 'badValue', 'seen:<30d'],
    ['seen:<30x', 'badValue', 'seen:<30d'],
    ['messages:>-1', 'badValue', 'messages:>=20'],
    ['messages:many', 'badValue', 'messages:>=20'],
    ['messages:[5 TO 1]', 'badValue', '「[5 TO 1]」'],
    ['tag:<3', 'badValue', 'tag:护肤'],
    ['tag:/x/ OR "', 'bareWord', '「"」'],
  ])('%j is refused as %s, and the place is told', (expression, code, told) => {
    const { code: given, zh, en } = refused(expression);
    expect(given).toBe(code);
    expect(zh).toContain(told);
    expect(en).toMatch(/[.?]|For example|:/);
  });

  it('may be 10,000 characters long, no more, and is read or refused in no time', () => {
    const long = `tag:茶${' '.repeat(10_000 - 10)}tag:b`;
    expect(long).toHaveLength(10_000);
    expect(parseAudience(long)).toEqual(parseAudience('tag:茶 tag:b'));
    expect(refused(`${long} `).code).toBe('tooLong');
    const started = performance.now();
    expect(refused('x'.repeat(10_000)).code).toBe('bareWord');
    expect(refused(`tag:${'茶'.repeat(9_990)}`).code).toBe('longValue');
    expect(refused(`tag:"${'\\'.repeat(9_990)}`).code).toBe('openQuote');
    expect(refused('('.repeat(10_000)).code).toBe('tooDeep');
    expect(refused('tag:a '.repeat(1_666)).code).toBe('tooMany');
    expect(refused(`${'NOT '.repeat(2_498)}tag:a`)).toEqual({ parsed: tag('a') });
    expect(refused(':'.repeat(10_000)).code).toBe('bareWord');
    expect(refused('tag:['.repeat(2_000)).code).toBe('longValue');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
