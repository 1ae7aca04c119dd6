import { describe, expect, it } from 'vitest';
import { hostsIn } from '../../src/care/hosts.ts';
import { fingerprint, openRepeats } from '../../src/care/repeats.ts';
import {
  type Allowed,
  actsOf,
  insteadOf,
  type Links,
  offenceIn,
  type Said,
  stepFor,
  stepWithin,
} from '../../src/care/rules.ts';

const NOTHING: Said = {
  loginId: 1,
  hosts: [],
  forwardedFrom: undefined,
  card: undefined,
  repeated: undefined,
};
const NOBODY: Allowed = { domains: new Set(), texts: new Set(), forwards: new Set(), logins: new Set() };

describe('An address', () => {
  it.each([
    ['看这里 https://Spam.Example:8080/x?y 吧', ['spam.example']],
    ['https://taobao.com@spam.example/', ['spam.example']],
    ['看taobao.com吧', ['taobao.com']],
    ['www.tea.house', ['tea.house']],
    ['加我 t.me/cheap', ['t.me']],
    ['全角ｗｗｗ．ｓｐａｍ．ｃｏｍ也算', ['spam.com']],
    ['句号 spam。com 也算', ['spam.com']],
    ['tg://resolve?domain=x', ['resolve']],
    ['a.com b.cn a.com', ['a.com', 'b.cn']],
    ['https://пример.рф/x', ['пример.рф']],
  ])('is found in %s', (text, hosts) => {
    expect(hostsIn(text)).toEqual(hosts);
  });

  it.each([
    '今天3.5折，明天12.30见。好的。谢谢',
    'I had tea.It was good. see readme.md, node.js and e.g. this',
    'write to mei@tea.com',
    'tell.me more',
    '...',
  ])('is not seen in %s', text => {
    expect(hostsIn(text)).toEqual([]);
  });

  it('is looked for in no time, whatever somebody sends', () => {
    for (const evil of [
      'a.'.repeat(50_000),
      `${'a-'.repeat(50_000)}.`,
      'http://'.repeat(20_000),
      '。'.repeat(90_000),
      'a'.repeat(90_000),
    ]) {
      const before = performance.now();
      hostsIn(evil);
      expect(performance.now() - before).toBeLessThan(200);
    }
  });
});

describe('Advertising', () => {
  const rows: [
    what: string,
    said: Partial<Said>,
    links: Links,
    allowed: Partial<Allowed>,
    offence: string,
  ][] = [
    ['plain words', {}, 'all', {}, ''],
    ['a link', { hosts: ['spam.com'] }, 'all', {}, 'link spam.com'],
    [
      'a link where only newcomers are looked at',
      { hosts: ['spam.com'] },
      'newcomers',
      {},
      'link spam.com new',
    ],
    ['a link where none is looked at', { hosts: ['spam.com'] }, 'off', {}, ''],
    ['an allowed domain', { hosts: ['tea.com'] }, 'all', { domains: new Set(['tea.com']) }, ''],
    ['something below it', { hosts: ['m.tea.com'] }, 'all', { domains: new Set(['tea.com']) }, ''],
    [
      'something that only ends like it',
      { hosts: ['eviltea.com'] },
      'all',
      { domains: new Set(['tea.com']) },
      'link eviltea.com',
    ],
    [
      'one among allowed ones',
      { hosts: ['tea.com', 'x.cn'] },
      'all',
      { domains: new Set(['tea.com']) },
      'link x.cn',
    ],
    ['a forwarded channel', { forwardedFrom: '-9' }, 'all', {}, 'forward -9'],
    ['an allowed channel', { forwardedFrom: '-9' }, 'all', { forwards: new Set(['-9']) }, ''],
    ['a card', { card: 'wx1' }, 'all', {}, 'card wx1 new'],
    ['the same again and again', { repeated: 'p' }, 'all', {}, 'repeat p'],
    ['that, where no link is looked at', { repeated: 'p', hosts: ['a.com'] }, 'off', {}, 'repeat p'],
    ['an allowed text', { repeated: 'p' }, 'all', { texts: new Set(['p']) }, ''],
    [
      'anything of a trusted person',
      { repeated: 'p', hosts: ['a.com'] },
      'all',
      { logins: new Set([1]) },
      '',
    ],
  ];
  it.each(rows)('is seen, or not, in %s', (_, said, links, allowed, offence) => {
    const found = offenceIn({ ...NOTHING, ...said }, { links }, { ...NOBODY, ...allowed });
    expect(found ? `${found.kind} ${found.value}${found.newcomersOnly ? ' new' : ''}` : '').toBe(offence);
  });
});

describe('What follows', () => {
  it('grows with every time, and begins one step further for somebody new', () => {
    const steps = [0, 1, 2, 3, 9].map(strikes => stepFor({ strikes, newcomer: false }));
    expect(steps).toEqual(['warn', 'delete', 'mute', 'remove', 'remove']);
    expect([0, 1, 2].map(strikes => stepFor({ strikes, newcomer: true }))).toEqual([
      'delete',
      'mute',
      'remove',
    ]);
  });

  it('goes no further than the platform does', () => {
    const all = { delete: 'any', mute: true, remove: true } as const;
    const wechat = { delete: 'own', remove: true } as const;
    expect((['warn', 'delete', 'mute', 'remove'] as const).map(step => stepWithin(step, all))).toEqual([
      ...['warn', 'delete', 'mute', 'remove'],
    ]);
    expect((['delete', 'mute', 'remove'] as const).map(step => stepWithin(step, wechat))).toEqual([
      ...['warn', 'warn', 'remove'],
    ]);
    expect(stepWithin('remove', undefined)).toBe('warn');
    expect(actsOf('warn', all)).toEqual([]);
    expect(actsOf('delete', all)).toEqual(['delete']);
    expect(actsOf('mute', all)).toEqual(['delete', 'mute']);
    expect(actsOf('remove', all)).toEqual(['delete', 'remove']);
    expect(actsOf('remove', wechat)).toEqual(['remove']);
    expect([insteadOf('remove', all), insteadOf('remove', wechat), insteadOf('mute', all)]).toEqual([
      ...['mute', undefined, undefined],
    ]);
  });
});

describe('The same text', () => {
  it('is known by what it says, not how it is spelt, and short ones are nobody’s', () => {
    expect(fingerprint('加我微信，领 9 折优惠券！！')).toBe(fingerprint('加我微信 领９折优惠券'));
    expect(fingerprint('加我微信领九折优惠券吧')).not.toBe(fingerprint('加我微信领八折优惠券吧'));
    expect(fingerprint('哈哈哈哈！！！！！！！！')).toBeUndefined();
  });

  it('is too often the third time within ten minutes, for one person', () => {
    const { tooOften } = openRepeats();
    const say = (key: string, at: number, loginId = 1) => tooOften({ loginId, print: 'p', at, key });
    expect([say('a', 0), say('b', 1), say('b', 1), say('x', 1, 2), say('c', 2), say('c', 2)]).toEqual([
      ...[false, false, false, false, true, true],
    ]);
    expect(say('d', 11 * 60_000)).toBe(false);
  });

  it('is forgotten, oldest first, before it fills the memory', () => {
    const repeats = openRepeats();
    for (let i = 0; i < 20_000; i += 1) repeats.tooOften({ loginId: i, print: 'p', at: i, key: `${i}` });
    expect(repeats.size()).toBe(5_000);
  });
});
