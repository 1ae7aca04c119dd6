import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Line } from '../../src/channels/sandbox/log.ts';
import { importKnowledge } from '../../src/knowledge/import-knowledge.ts';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const ANSWERS = `question,answer
多久发货,下单后 48 小时内发出，节假日顺延。
敏感肌能用吗,可以，先在耳后试一小块。
`;

/** The questions and answers that the owner brings along. */
async function openShop(database: (typeof databases)[number]): Promise<Teahouse> {
  const house = await openTeahouse({ database });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-kb-'));
  const file = path.join(folder, 'kb.csv');
  writeFileSync(file, ANSWERS);
  expect(await importKnowledge(house.deps, { file })).toMatchObject({ added: 2, mistakes: [] });
  rmSync(folder, { recursive: true });
  // Another process may have brought them: a change is seen within a second.
  await house.passSeconds(1);
  return house;
}

describe.each(databases)('The first day of a shop on $name', database => {
  let house: Teahouse;
  const inGroup = () => house.sandbox.lines(house.sandbox.group.id);
  const lastOf = (person: string): Line => {
    const line = inGroup().findLast(({ from }) => from.id === person);
    if (!line) throw new Error(`${person} said nothing`);
    return line;
  };
  const privately = { where: 'direct' } as const;

  beforeEach(async () => {
    house = await openShop(database);
  });
  afterEach(() => house.close());

  it('three people come at once and are welcomed once, by name, and told what is kept', async () => {
    for (const name of ['小明', '阿花']) await house.sandbox.join(house.sandbox.people.add(name).person.id);
    await house.passSeconds(2);
    await house.sandbox.join('wangcai');
    await house.passSeconds(2);
    expect(house.heard('group')).toEqual([]);
    await house.passSeconds(30);
    expect(house.heard('group')).toEqual([
      '欢迎 @小明、@阿花、@旺财妈！坐下喝杯茶吧，有问题直接 @ 我。\n\n为了照顾好大家，我会记下群里的聊天和参与；发「隐私」看我记了什么、怎么让我忘掉。',
    ]);
    const mentioned = lastOf('teahouse').parts.flatMap(part =>
      part.type === 'mention' ? [part.person.id] : [],
    );
    expect(mentioned).toContain('wangcai');
  });

  it('somebody who comes back later is welcomed again, and a leave is not', async () => {
    await house.sandbox.join('wangcai');
    await house.passSeconds(10);
    await house.sandbox.leave('wangcai');
    await house.passSeconds(10);
    expect(house.heard('group')).toHaveLength(1);
    await house.sandbox.join('wangcai');
    await house.passSeconds(10);
    expect(house.heard('group')).toHaveLength(2);
  });

  it('a question to the house is answered with what the owner wrote, quoting who asked', async () => {
    await house.sandbox.join('wangcai');
    expect(await house.says('wangcai', '@茶馆 多久发货？')).toEqual(['下单后 48 小时内发出，节假日顺延。']);
    expect(lastOf('teahouse').quote).toBe(lastOf('wangcai').id);
  });

  it('the same question to everybody is answered once, and left to whom it was put to', async () => {
    await house.says('luna', '@茶馆 敏感肌能用吗');
    expect(await house.says('amay', '@小鱼 多久发货？')).toEqual([]);
    expect(await house.says('xiaoyu', '多久发货？')).toEqual(['下单后 48 小时内发出，节假日顺延。']);
    expect(await house.says('luna', '多久发货？')).toEqual([]);
  });

  it('what it does not know it says it does not know, to each in their language', async () => {
    expect(await house.says('xiaoyu', '@茶馆 你们老板叫什么名字')).toEqual([
      '这个我还不知道，问问店里的人吧。',
    ]);
    expect(await house.says('luna', '@茶馆 do you ship to the moon?')).toEqual([
      'I do not know that one yet. The people here can help.',
    ]);
  });

  it('in a direct chat nobody needs to mention it, and quoting it in the group is asking it', async () => {
    expect(await house.says('xiaoyu', '多久发货', privately)).toEqual(['下单后 48 小时内发出，节假日顺延。']);
    await house.says('xiaoyu', '@茶馆 多久发货');
    const answered = lastOf('teahouse').id;
    expect(await house.says('amay', '敏感肌能用吗', { quote: answered })).toEqual([
      '可以，先在耳后试一小块。',
    ]);
  });

  it('what people talk about becomes a tag with their own words as the reason, and they have the last word', async () => {
    expect(await house.says('boss', '/tag rule add 护肤: 敏感肌|面膜|精华')).toEqual([
      '好，谁聊到这 3 个词，就给谁记上「护肤」：敏感肌、面膜、精华。',
    ]);
    expect(await house.says('xiaoyu', '最近敏感肌好严重，有什么办法')).toEqual([]);
    expect(await house.says('xiaoyu', '/tags')).toEqual([
      [
        '我觉得你喜欢：',
        '· 护肤：「最近敏感肌好严重，有什么办法」，今天',
        '不对的可以去掉，发「@我 标签 去掉 护肤」就好。',
      ].join('\n'),
    ]);
    const list = lastOf('teahouse');
    const [remove] = list.parts.flatMap(part => (part.type === 'choices' ? part.options : []));
    expect(remove?.label).toBe('去掉 护肤');
    const before = house.heard('group').length;
    for (let press = 0; press < 3; press++) await house.sandbox.press('xiaoyu', list.id, remove?.id ?? '');
    await house.settle();
    expect(house.heard('group').slice(before)).toEqual([
      '好的，小鱼，「护肤」去掉了，以后我也不会再自己加上。',
    ]);
    expect(await house.says('xiaoyu', '面膜又买多了')).toEqual([]);
    expect(await house.says('xiaoyu', '标签', privately)).toEqual([
      '我还不知道你喜欢什么。\n感兴趣的也可以自己加。',
    ]);
    expect(await house.says('boss', '/tag add @小鱼 护肤')).toEqual([
      '小鱼 自己去掉过「护肤」，听 TA 的，不加了。',
    ]);
  });

  it('the words it tells people to send are words it understands', async () => {
    await house.says('boss', '/tag rule add 护肤: 敏感肌');
    await house.says('xiaoyu', '敏感肌怎么办');
    expect(await house.says('xiaoyu', '@茶馆 标签 去掉 护肤')).toEqual([
      '好的，小鱼，「护肤」去掉了，以后我也不会再自己加上。',
    ]);
    expect(await house.says('xiaoyu', '标签 添加 护肤', privately)).toEqual([
      '记住了，小鱼，你喜欢「护肤」。',
    ]);
    for (const word of ['隐私', '我的', '标签', '帮助']) {
      expect(await house.says('xiaoyu', word), word).toHaveLength(1);
    }
  });

  it('a person can see what is remembered of them, in their language', async () => {
    await house.says('xiaoyu', '大家好');
    expect(await house.says('xiaoyu', '我的')).toEqual([
      [
        '小鱼，我们是 2026年11月22日认识的。',
        '近三十天你来过 1 天，说了 1 句话。',
        '我还不知道你喜欢什么，发「标签」告诉我吧。',
        '想知道我记了什么，发「隐私」。',
      ].join('\n'),
    ]);
    await house.says('luna', 'hello all');
    expect(await house.says('luna', '/me')).toEqual([
      [
        'Luna, we met on Nov 22, 2026.',
        'In the last thirty days you were here on 1 day and wrote 1 message.',
        'I do not know yet what you like. Send /tags to tell me.',
        'Send /privacy to see what I keep.',
      ].join('\n'),
    ]);
  });

  it('a member who tries what is for operators is refused plainly, and it is noted', async () => {
    expect(await house.says('xiaoyu', '/stats')).toEqual(['这个命令只给店里管事的人用。']);
    expect(await house.says('luna', '/stats')).toEqual([
      'That one is only for the people who run this place.',
    ]);
    const noted = await house.db.read(
      `SELECT m."name", a."action", a."outcome", a."detail" FROM "Audit" a JOIN "Member" m ON m."id" = a."memberId"
       ORDER BY a."id"`,
    );
    const detail = JSON.stringify({ command: '/stats', role: 'member' });
    expect(noted).toEqual([
      { name: '小鱼', action: 'command.refused', outcome: 'refused', detail },
      { name: 'Luna', action: 'command.refused', outcome: 'refused', detail },
    ]);
  });

  it('what the owner asks about a person in the group is told to the owner alone', async () => {
    await house.says('boss', '/tag rule add 护肤: 敏感肌');
    await house.says('xiaoyu', '敏感肌怎么办');
    expect(await house.says('boss', '/who @小鱼')).toEqual([
      '这里人多，不方便说。先私聊我一句，再来问我吧。',
    ]);
    await house.says('boss', '/help', privately);
    expect(await house.says('boss', '/who @小鱼')).toEqual(['已私信给你。']);
    const card = house.heard('direct', 'boss').at(-1);
    expect(card).toMatch(/^小鱼（#\d+，会员）\n账号：sandbox xiaoyu\n2026年11月22日来的/);
    expect(card).toContain('所在的群：茶馆体验群');
    expect(card).toContain('· 护肤（60%）：因为 2026年11月22日 说过「敏感肌怎么办」');
    expect(house.heard('group').join('\n')).not.toContain('sandbox xiaoyu');
  });

  it('edits, recalls and leaves stand in the log, and change no answer', async () => {
    await house.says('xiaoyu', '下午三点喝茶');
    const said = lastOf('xiaoyu').id;
    await house.sandbox.edit('xiaoyu', said, '下午四点喝茶');
    await house.sandbox.recall('xiaoyu', said);
    await house.sandbox.leave('xiaoyu');
    await house.settle();
    const log = await house.db.read<{ kind: string }>(
      `SELECT i."kind", i."nativeId", i."text" FROM "Interaction" i JOIN "Identity" l ON l."id" = i."identityId" JOIN "Member" m ON m."id" = l."memberId"
       WHERE m."name" = '小鱼' ORDER BY i."id"`,
    );
    expect(log).toEqual([
      { kind: 'message', nativeId: said, text: '下午三点喝茶' },
      { kind: 'edited', nativeId: said, text: '下午四点喝茶' },
      { kind: 'recalled', nativeId: said, text: null },
      { kind: 'left', nativeId: null, text: null },
    ]);
    expect(house.heard('group')).toEqual([]);
    expect(await house.says('boss', '/who @小鱼', privately)).toEqual([
      expect.stringContaining('所在的群：没有'),
    ]);
  });

  it('no words and no personal data of people are in the log at info level', async () => {
    await house.says('xiaoyu', '我的电话是 13800138000');
    await house.says('xiaoyu', '@茶馆 多久发货');
    const info = house.logged.filter(line => (JSON.parse(line) as { level: number }).level >= 30).join('\n');
    expect(info).toContain('"kind":"message"');
    expect(info).not.toMatch(/13800138000|多久发货|48 小时|小鱼/);
  });
});
