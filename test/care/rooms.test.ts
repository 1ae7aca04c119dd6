import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseWord } from '../../src/care/parse-word.ts';
import type { WordReply } from '../../src/care/policy.ts';
import { alternativesOf, findWord, openCooling } from '../../src/care/words.ts';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

describe('A word to be answered', () => {
  it.each([
    ['发货', { verb: 'save', word: '发货', how: 'contains', coolSeconds: 300 }],
    ['发货 | 物流 exact cool:10m', { verb: 'save', word: '发货|物流', how: 'exact', coolSeconds: 600 }],
    ['how long 完全 间隔：30秒', { verb: 'save', word: 'how long', how: 'exact', coolSeconds: 30 }],
    ['发货 off', { verb: 'remove', word: '发货' }],
    ['', undefined],
    ['| ！', undefined],
    ['发货 cool:9999h', undefined],
  ])('is read from %s', (line, wish) => {
    expect(parseWord(line)).toEqual(wish);
  });

  it('is found exactly or anywhere, in the group’s own list before that of the house', () => {
    const word = (id: number, roomId: number, words: string, how: string): WordReply => ({
      ...{ id, roomId, word: words, how, answer: '', coolSeconds: 1 },
      alternatives: alternativesOf(words),
    });
    const words = [
      word(1, 0, '发货|物流', 'contains'),
      word(2, 7, '物流', 'exact'),
      word(3, 0, 'Hi', 'exact'),
    ];
    const found = (room: number, said: string) => findWord(words, room, said)?.id;
    expect(found(5, '什么时候发货呀')).toBe(1);
    expect(found(7, '物流？')).toBe(2);
    expect(found(7, '物流呢')).toBe(1);
    expect(found(5, ' ＨＩ！')).toBe(3);
    expect(found(5, 'hi there')).toBeUndefined();
    expect(found(5, '')).toBeUndefined();
  });

  it('stays quiet in a group for its while, and there are never more than three in a minute', () => {
    const cooling = openCooling([{ wordId: 1, roomId: 7, at: 0 }]);
    const word = {
      ...{ id: 1, roomId: 0, word: '', how: '', answer: '', alternatives: [] },
      coolSeconds: 60,
    };
    expect(cooling.warm(word, 7, 59_000, 'a')).toBe(true);
    expect(cooling.warm(word, 7, 60_000, 'a')).toBe(false);
    expect(cooling.warm(word, 8, 1_000, 'a')).toBe(false);
    for (const [i, by] of ['a', 'b', 'c'].entries()) cooling.note({ wordId: i, roomId: 8, at: 100_000 }, by);
    expect([cooling.crowded(8, 100_001, 'c'), cooling.crowded(8, 100_001, 'd')]).toEqual([false, true]);
    expect(cooling.crowded(8, 160_001, 'd')).toBe(false);
  });

  it('does not stay quiet for a day because the clock was put back by one', () => {
    const day = 86_400_000;
    const cooling = openCooling([]);
    const word = {
      ...{ id: 1, roomId: 0, word: '', how: '', answer: '', alternatives: [] },
      coolSeconds: 60,
    };
    for (const by of ['a', 'b', 'c']) cooling.note({ wordId: 1, roomId: 7, at: day }, by);
    expect([cooling.warm(word, 7, day - 50, 'd'), cooling.crowded(7, day - 50, 'd')]).toEqual([true, true]);
    expect([cooling.warm(word, 7, 0, 'd'), cooling.crowded(7, 0, 'd')]).toEqual([false, false]);
  });
});

describe.each(databases)('What a group says by itself on $name', database => {
  let house: Teahouse;

  beforeEach(async () => {
    house = await openTeahouse({ database });
    await house.says('boss', '你好', { where: 'direct' });
    await house.says('xiaoyu', '大家好');
  });
  afterEach(() => house.close());

  const boss = (words: string) => house.says('boss', words, { where: 'direct' });
  const welcome = async () => {
    const before = house.heard('group').length;
    await house.sandbox.join('wangcai');
    for (let i = 0; house.heard('group').length === before; i += 1) {
      expect(i).toBeLessThan(30);
      await house.passSeconds(1);
    }
    return house.heard('group').at(-1);
  };

  it('is a welcome of its own, tried before it is kept, with what everybody is told', async () => {
    const room = 'room:"茶馆体验群"';
    expect(await boss(`/care welcome ${room}\n{{ nam }} 来啦`)).toEqual([
      '没有「nam」这个变量，是不是「name」？可以用：name、room、count。',
    ]);
    expect((await boss(`/care welcome ${room}\n{{ name | }`))[0]).toContain('这段模板有错');
    expect((await boss(`/care welcome ${room}\n{% if count > 1 %}{{ who }}{% endif %}`))[0]).toContain(
      '没有「who」',
    );
    expect(await boss(`/care welcome ${room}\n哇，{{ name }} 来{{ room }}啦！\n先喝茶`)).toEqual([
      '茶馆体验群的欢迎语改好了。新人会看到：\n哇，@小鱼 来茶馆体验群啦！\n先喝茶',
    ]);
    await boss(`/care rules ${room}\n一、好好说话\n二、不发广告`);
    expect(await welcome()).toBe(
      [
        '哇，@旺财妈 来茶馆体验群啦！\n先喝茶\n\n群里的规矩，发「群规」看。',
        '为了照顾好大家，我会记下群里的聊天和参与；发「隐私」看我记了什么、怎么让我忘掉。',
      ].join('\n'),
    );
    expect(await boss(`/care welcome off ${room}`)).toEqual(['茶馆体验群用回平常的欢迎语。']);
    await house.sandbox.leave('wangcai');
    await house.settle();
    expect(await welcome()).toMatch(/^欢迎 @旺财妈！坐下喝杯茶吧/u);
  });

  it('is the house’s welcome where the group has none, and puts names before a text that has no place for them', async () => {
    await boss('/care welcome 进门都是客');
    expect(await welcome()).toMatch(/^@旺财妈 进门都是客\n\n为了照顾好大家/u);
    expect(await boss('/care welcome')).toEqual(['所有群的欢迎语：\n进门都是客']);
  });

  it('is its rules, for everybody who asks', async () => {
    expect(await house.says('xiaoyu', '群规')).toEqual(['这里没写群规，好好说话、互相照应就行。']);
    await boss('/care rules 不发广告');
    expect(await house.says('xiaoyu', '群规')).toEqual(['茶馆体验群的规矩：\n不发广告']);
    expect(await house.says('xiaoyu', '/rules', { where: 'direct' })).toEqual([
      '茶馆体验群的规矩：\n不发广告',
    ]);
    await boss('/care rules off');
    expect(await house.says('xiaoyu', '群规')).toEqual(['这里没写群规，好好说话、互相照应就行。']);
  });

  it('is an answer to a word, shown when it is set, and not again in its while, over a restart too', async () => {
    expect(await boss('/care word 快递')).toEqual([
      '要答的话写在第二行：\n/care word 发货|物流\n一般两天内发出，急单私聊我。',
    ]);
    expect(await boss('/care word 快递|包裹 cool:10m\n都发顺丰')).toEqual([
      '记住了，所有群有人说「快递」「包裹」（话里有就答，同一个群 10 分钟内只答一次），我就答：\n都发顺丰',
    ]);
    expect(await house.says('xiaoyu', '我的包裹呢')).toEqual(['都发顺丰']);
    expect(await house.says('amay', '快递慢死了')).toEqual([]);
    await house.crashAndStart();
    expect(await house.says('amay', '快递慢死了啊')).toEqual([]);
    expect(await house.says('amay', '快递呢', { mention: true })).toEqual(['都发顺丰']);
    expect(await house.says('luna', '快递?', { where: 'direct' })).toEqual(['都发顺丰']);
    house.clock.pass(600_000);
    expect(await house.says('amay', '快递到了吗')).toEqual(['都发顺丰']);
    expect(await boss('/care words')).toEqual(['「快递」「包裹」所有群，话里有就答，10 分钟：都发顺丰']);
    expect(await boss('/care try 快递呢')).toEqual(['这段话没问题。\n关键词会答：\n都发顺丰']);
    expect(await boss('/care word 快递|包裹 off')).toEqual(['「快递」「包裹」不再自动答了。']);
    expect((await boss('/care word 快递 off'))[0]).toContain('这里没有「快递」');
    house.clock.pass(600_000);
    expect(await house.says('amay', '快递')).toEqual([]);
  });

  it('leaves to the knowledge base what that answers', async () => {
    await boss('/kb add\n发货要多久？\n一般两天。');
    house.clock.pass(2_000);
    await house.settle();
    expect((await boss('/care word 发货要多久\n看心情'))[0]).toContain('这句话知识库也会答');
    const said = await house.says('xiaoyu', '发货要多久？', { mention: true });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('一般两天');
  });

  it('refuses what is too long, and members', async () => {
    expect(await boss(`/care rules\n${'长'.repeat(1_501)}`)).toEqual(['太长了，最多 1500 个字。']);
    await boss('/op add @小鱼 agent');
    expect(await house.says('xiaoyu', '/care rules 我说了算', { where: 'direct' })).toEqual([
      '这件事要更高的权限才能改。',
    ]);
  });
});
