import { describe, expect, it } from 'vitest';
import { faultIn } from '../../src/knowledge/check-answer.ts';
import { choose } from '../../src/knowledge/choose.ts';
import { likeness, nearestQuestion } from '../../src/knowledge/cluster.ts';
import type { PublishedEntry } from '../../src/knowledge/entry.ts';
import { followUpCore, followUps, mentions } from '../../src/knowledge/follow-up.ts';
import { parseBody } from '../../src/knowledge/kb/parse-body.ts';
import { askedOfAll, openQuiet } from '../../src/knowledge/overhear.ts';
import { openRewrite } from '../../src/knowledge/rewrite.ts';
import { sameWords } from '../../src/knowledge/same-words.ts';
import { entryFor, groupTopics } from '../../src/knowledge/topics.ts';
import { heard } from '../support/incoming.ts';

let last = 0;
function entry(question: string, changes: Partial<PublishedEntry> = {}): PublishedEntry {
  last += 1;
  return {
    ...{
      id: last,
      slug: `e${last}`,
      kind: 'answer',
      question,
      answer: `${question}的答案`,
      parts: [],
      tags: [],
    },
    ...{ language: null, audience: null, validFrom: null, validTo: null, alternates: [], ...changes },
  };
}

const everybody = { now: 100, language: 'zh-CN', fits: () => false };
const gold = { ...everybody, fits: (audience: string) => audience === 'tier:gold' };

describe('One question with several answers', () => {
  const [forAll, forGold, inEnglish, over] = [
    entry('退货政策'),
    entry('请问退货政策？', { audience: 'tier:gold', alternates: ['能退吗'] }),
    entry('退货政策', { language: 'en' }),
    entry('退货政策', { audience: 'tier:gold', validTo: 100 }),
  ];
  const [topic, ...more] = groupTopics([forAll, forGold, inEnglish, over]);

  it('is one topic, asked in all of their words', () => {
    expect(more).toEqual([]);
    expect(topic).toMatchObject({ question: '退货政策', alternates: ['能退吗'] });
    const pages = [entry('保养', { kind: 'page' }), entry('保养', { kind: 'page' })];
    expect(groupTopics(pages)).toHaveLength(2);
  });

  it('is answered by the one for whoever asks, else by the general one, in their language', () => {
    if (!topic) throw new Error('there is no topic');
    expect(entryFor(topic, everybody)).toBe(forAll);
    expect(entryFor(topic, gold)).toBe(forGold);
    expect(entryFor(topic, { ...everybody, language: 'en' })).toBe(inEnglish);
    const [only] = groupTopics([over, entry('上新', { validFrom: 101 })]);
    expect(only && entryFor(only, gold)).toBeUndefined();
  });
});

describe('What is said', () => {
  const topics = groupTopics([
    entry('多久发货'),
    entry('怎么退货'),
    entry('能开发票吗', { audience: 'tier:gold' }),
  ]);
  const hits = (...scores: number[]) =>
    scores.flatMap((score, i) => (topics[i] ? [{ topic: topics[i], score }] : []));
  const bars = { answer: 0.7, offer: 0.4, unaddressed: 0.9 };
  const outcome = (confidence: number, scores: number[], asker = everybody) => {
    const chosen = choose({ hits: hits(...scores), confidence }, bars, asker);
    return chosen.outcome === 'offered' ? chosen.entries.map(({ question }) => question) : chosen.outcome;
  };

  it('is an answer above the one bar, choices above the other, and nothing below', () => {
    expect(outcome(0.7, [0.7])).toBe('answered');
    expect(outcome(0.69, [0.69, 0.5])).toEqual(['多久发货', '怎么退货']);
    expect(outcome(0.69, [0.69, 0.3])).toEqual(['多久发货']);
    expect(outcome(0.39, [0.39])).toBe('unanswered');
    expect(outcome(0, [])).toBe('unanswered');
  });

  it('is nothing of what is for others', () => {
    const own = [{ topic: topics[2], score: 0.95 }].flatMap(({ topic, score }) =>
      topic ? [{ topic, score }] : [],
    );
    expect(choose({ hits: own, confidence: 0.95 }, bars, everybody)).toMatchObject({ outcome: 'unanswered' });
    expect(choose({ hits: own, confidence: 0.95 }, bars, gold)).toMatchObject({ outcome: 'answered' });
    const second = [...own, ...hits(0.5)];
    expect(choose({ hits: second, confidence: 0.95 }, bars, everybody)).toMatchObject({ outcome: 'offered' });
  });
});

describe('A follow-up', () => {
  it.each([
    ['那油皮呢？', '油皮'],
    ['油皮呢', '油皮'],
    ['那如果是孕妇的话呢', '孕妇'],
    ['what about oily skin?', 'oily skin'],
    ['and on Sundays?', 'on Sundays'],
  ])('%s asks about %s', (text, core) => expect(followUpCore(text)).toBe(core));

  it.each([
    '怎么退货呢',
    '多久发货',
    '那边的店在哪里呢',
    '呢',
    '？？',
    'how long is shipping',
    '那'.repeat(60),
  ])('%s is none', text => expect(followUpCore(text)).toBeUndefined());

  it('is the earlier question with another word in it', () => {
    expect(followUps('敏感肌能用吗', '油皮')).toContain('油皮能用');
    expect(followUps('can I pay cash', 'by card')).toContain('can I pay by card');
    expect(followUps('长'.repeat(500), '油皮').length).toBeLessThan(200);
    expect(mentions(['油皮能用吗'], '油皮')).toBe(true);
    expect(mentions(['敏感肌能用吗'], '油皮')).toBe(false);
    expect(mentions(['x'], '？')).toBe(false);
  });
});

describe('Questions that ask the same', () => {
  it.each([
    ['可以寄到国外吗', '请问能不能寄到国外呀？', true],
    ['可以寄到國外嗎', '能寄到国外吗', true],
    ['可以寄到国外吗', '可以货到付款吗', false],
    ['怎么退货', '怎么换货', false],
    ['do you ship abroad', 'can you ship abroad?', true],
    ['', '多久发货', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(nearestQuestion(b, [{ question: a }]) !== undefined).toBe(same);
  });

  it('are put to the nearest', () => {
    const known = [{ question: '可以寄到国外吗' }, { question: '可以寄到国外的学校吗' }];
    expect(nearestQuestion('可以寄到国外学校吗', known)).toBe(known[1]);
    expect(likeness('😀', '😀')).toBe(0);
    expect(sameWords('请问多久发货？', '多久發貨')).toBe(true);
  });
});

describe('What a model wrote', () => {
  const sources = [
    {
      id: 1,
      question: '多久发货',
      answer: '付款后七天内发出，订单满 1,200 元送 A12 茶杯，见 https://t.example/a。',
    },
    { id: 2, question: '怎么退货', answer: '七天内可以退，不收运费。Refunds take 3 days.' },
  ];
  it.each([
    ['付款后 7 天内就会发出', [1], undefined],
    ['订单满1200元送A12茶杯', [1], undefined],
    ['七天内可以退，不收运费，付款后七天内发出', [1, 2], undefined],
    ['付款后 8 天内发出', [1], 'facts'],
    ['付款后十五天内发出', [1], 'facts'],
    ['满 1200 元送 B12 茶杯', [1], 'facts'],
    ['见 https://t.example/b', [1], 'facts'],
    ['见 evil.com', [1], 'facts'],
    ['付款后七天内发出，详见 evil.example', [1], 'facts'],
    ['付款后七天内发出，问 @maicha', [1], 'facts'],
    ['付款后七天内发出，加 maicha', [1], 'facts'],
    ['付款后七天内发出，先转账', [1], 'facts'],
    ['Refunds take 3 days. Click below.', [2], 'facts'],
    ['七天内不可以退，不收运费', [2], 'negation'],
    ['Refunds never take 3 days', [2], 'negation'],
    ['我们店长人很好，欢迎常来坐坐喝茶聊天', [1], 'ground'],
    ['付款后七天内发出', [], 'cited'],
    ['付款后七天内发出', [3], 'cited'],
    ['付款后七天内发出', [2], 'ground'],
    ['  ', [1], 'empty'],
    [null, [1], 'empty'],
    ['发'.repeat(1_600), [1], 'long'],
  ])('%s, citing %j: %s', (answer, cited, fault) => {
    expect(faultIn({ answer, cited }, sources)).toBe(fault);
  });
});

describe('A question to everybody', () => {
  it.each(['多久发货？', 'how long does shipping take?', '这个敏感肌能用吗'])('is heard: %s', words => {
    expect(askedOfAll(heard(words))).toBe(words);
  });

  it.each([
    ['no question', heard('昨天发货了')],
    ['for the bot', heard('多久发货？', { addressed: true })],
    ['for somebody', heard('@小鱼 多久发货？')],
    ['a command', heard('/ask 多久发货？')],
    ['a story', heard(`${'我昨天买了一盒茶，'.repeat(20)}多久发货？`)],
    ['of a bot', heard('多久发货？', { member: undefined })],
    ['alone with the bot', heard('多久发货？', { kind: 'direct', addressed: false })],
  ])('is not what is %s', (_, incoming) => expect(askedOfAll(incoming)).toBeUndefined());

  it('is answered once in ten minutes in a room, and again only by the event that was answered', () => {
    const quiet = openQuiet();
    quiet.told(1, 7, 0, 'k1');
    expect(quiet.mayTell(1, 7, 1_000, 'k2')).toBe(false);
    expect(quiet.mayTell(1, 7, 1_000, 'k1')).toBe(true);
    expect(quiet.mayTell(2, 7, 1_000, 'k2')).toBe(true);
    expect(quiet.mayTell(1, 7, 600_000, 'k2')).toBe(true);
    // The clock was put back by a day.
    expect(quiet.mayTell(1, 7, -86_400_000, 'k2')).toBe(true);
    // As many at once as there are: each costs the same. Looking through all of them would take minutes.
    const begun = performance.now();
    for (let room = 0; room < 100_000; room++) quiet.told(room, 1, 600_000 + room / 1_000);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(quiet.mayTell(99_999, 1, 600_200, 'k')).toBe(false);
    expect(quiet.mayTell(99_999, 1, 1_200_100, 'k')).toBe(true);
  });
});

describe('Words that an operator made one', () => {
  it('are put for each other, and small talk goes', () => {
    const rewrite = openRewrite([
      { id: 1, kind: 'synonym', words: ['油性皮肤', '油皮', '大油田'] },
      { id: 2, kind: 'shell', words: ['宝子们'] },
      { id: 3, kind: 'synonym', words: ['refrigerator', 'fridge'] },
      { id: 4, kind: 'synonym', words: ['c++', 'cpp'] },
    ]);
    expect(rewrite('宝子们大油田能用吗')).toBe(' 油性皮肤能用吗');
    expect(rewrite('Does the FRIDGE fit in fridges?')).toBe('Does the refrigerator fit in fridges?');
    expect(rewrite('cpp')).toBe('c++');
    expect(rewrite('宝子们')).toBe('宝子们');
    expect(openRewrite([])('宝子们')).toBe('宝子们');
  });
});

describe('What stands below /kb add', () => {
  it('is words, and settings below a rule', () => {
    const body =
      '多久发货\n两天\n---\n人群: tier:gold\nimage：https://x/a.png\n几天到 | 发货时间\n+ 快递多久';
    expect(parseBody(body)).toEqual({
      lines: ['多久发货', '两天'],
      settings: new Map([
        ['audience', 'tier:gold'],
        ['image', 'https://x/a.png'],
      ]),
      alternates: ['几天到', '发货时间'],
      added: ['快递多久'],
    });
    expect(parseBody('问题\n链接: https://x')).toMatchObject({
      lines: ['问题', '链接: https://x'],
      settings: new Map(),
    });
  });
});
