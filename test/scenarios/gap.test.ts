import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Choice } from '../../src/kernel/message.ts';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;
const UNKNOWN = '这个我还不知道，问问店里的人吧。';

describe.each(databases)('A question that nobody could answer, on $name', database => {
  let house: Teahouse;

  beforeEach(async () => {
    house = await openTeahouse({ database });
    await house.says('boss', '/kb add\n多久发货\n下单后 48 小时内发出。', privately);
    await house.says('boss', '/kb add\n敏感肌能用吗\n可以，先在耳后试一小块。', privately);
  });
  afterEach(() => house.close());

  const group = () => house.sandbox.lines(house.sandbox.group.id);
  const direct = (person: string) => house.sandbox.lines(house.sandbox.directRoom(person).id);
  const lastOf = (person: string) => group().findLast(({ from }) => from.id === person);
  /** Presses the button with this label on the bot's last message that has one. */
  const press = async (person: string, label: string, where: 'group' | 'direct' = 'group') => {
    const lines = where === 'group' ? group() : direct(person);
    const found = lines.flatMap(({ id, parts }) =>
      (parts ?? []).flatMap(part =>
        part.type === 'choices' ? part.options.map((option: Choice) => ({ id, option })) : [],
      ),
    );
    const chosen = found.findLast(({ option }) => option.label === label);
    if (!chosen) throw new Error(`there is no button ${label}`);
    const before = lines.length;
    await house.sandbox.press(person, chosen.id, chosen.option.id);
    await house.settle();
    const after = where === 'group' ? group() : direct(person);
    return after
      .slice(before)
      .flatMap(({ from, parts }) =>
        from.id === house.sandbox.bot.id
          ? [
              (parts ?? [])
                .map(part =>
                  'text' in part ? part.text : part.type === 'mention' ? `@${part.person.name}` : '',
                )
                .join(''),
            ]
          : [],
      );
  };

  it('becomes one that it can: asked, answered by an operator in chat, told to those who asked, answered to the next', async () => {
    expect(await house.says('xiaoyu', '@茶馆 可以寄到国外吗')).toEqual([UNKNOWN]);
    expect(await house.says('amay', '@茶馆 请问能不能寄到国外呀？')).toEqual([UNKNOWN]);
    expect(await house.says('boss', '/kb gaps', privately)).toEqual([
      [
        '还答不上的：',
        '#1「可以寄到国外吗」2 次，2 人，茶馆体验群',
        '看详细：/kb gaps 编号　回答：/kb answer 编号，答案写在下一行',
      ].join('\n'),
    ]);
    const before = house.heard('group').length;
    expect(await house.says('boss', '/kb answer 1\n可以寄到港澳台和新马，五天左右。', privately)).toEqual([
      '发布了（q:可以寄到国外吗），问过的 2 处都告诉了。',
    ]);
    await house.settle();
    expect(house.heard('group').slice(before)).toEqual([
      '@小鱼 你问过「可以寄到国外吗」，现在知道了：\n可以寄到港澳台和新马，五天左右。',
      '@阿May 你问过「请问能不能寄到国外呀？」，现在知道了：\n可以寄到港澳台和新马，五天左右。',
    ]);
    expect(await house.says('luna', '@茶馆 寄到国外可以吗')).toEqual(['可以寄到港澳台和新马，五天左右。']);
    expect(await house.says('boss', '/kb gaps', privately)).toEqual(['没有答不上的问题，真好。']);
    expect(await house.says('boss', '/kb test', privately)).toEqual(['4 个问法都答对了。']);
  });

  it('is told once, also when the program crashes and starts again, and not to who said stop', async () => {
    await house.says('xiaoyu', '@茶馆 可以寄到国外吗');
    await house.says('amay', '@茶馆 可以寄到国外吗');
    await house.db.write(sql =>
      sql.run(
        `INSERT INTO "Preference" ("memberId", "marketing", "updatedAt")
         SELECT "id", 'none', 0 FROM "Member" WHERE "name" = '阿May'`,
      ),
    );
    await house.says('boss', '/kb gaps', privately);
    await house.says('boss', '/kb answer 1 可以。', privately);
    await house.crashAndStart();
    await house.settle();
    expect(house.heard('group').filter(line => line.includes('现在知道了'))).toHaveLength(1);
    expect(await house.says('boss', '/kb answer 1 不可以。', privately)).toEqual(['这个已经有人答了。']);
  });

  it('is answered by an operator in the room, whose words are offered to be kept', async () => {
    await house.says('boss', '你好', privately);
    await house.says('xiaoyu', '@茶馆 可以寄到国外吗');
    const asked = lastOf('xiaoyu')?.id ?? '';
    await house.says('boss', '/kb gaps', privately);
    await house.passSeconds(2);
    await house.says('amay', '我也想知道', { quote: asked });
    expect(await house.says('boss', '新马可以，五天左右', { quote: asked })).toEqual([]);
    await house.until(() => house.heard('direct', 'boss').at(-1)?.startsWith('有人问') ?? false);
    expect(house.heard('direct', 'boss').at(-1)).toBe(
      '有人问「可以寄到国外吗」，已经有人答了：\n新马可以，五天左右\n要收进知识库吗？问过的人会收到。',
    );
    const said = await press('boss', '收下', 'direct');
    expect(said).toEqual(['发布了（q:可以寄到国外吗），问过的 1 处都告诉了。']);
    expect(house.heard('group').at(-1)).toContain('新马可以，五天左右');
  });

  it('is answered by an operator who mentions whoever asked, whose words are offered too', async () => {
    await house.says('boss', '你好', privately);
    await house.says('xiaoyu', '@茶馆 可以寄到国外吗');
    await house.says('boss', '/kb gaps', privately);
    await house.passSeconds(2);
    const mentions = async (from: string, id: string, name: string, words: string) => {
      const { account, group: room } = house.sandbox;
      const person = { account, id, name };
      await house.app().inbox.accept([
        {
          ...{
            kind: 'message',
            key: `${from}/${words}`,
            id: `${from}/${words}`,
            at: house.clock.now(),
            account,
          },
          ...{ room, from: { account, id: from, name: from, durable: true }, addressed: false },
          parts: [
            { type: 'mention', person },
            { type: 'text', text: ` ${words}` },
          ],
        },
      ]);
      await house.settle();
    };
    const lastDirect = () => house.heard('direct', 'boss').at(-1) ?? '';
    await mentions('amay', 'xiaoyu', '小鱼', '我也想知道呢');
    await mentions('boss', 'amay', '阿May', '下次带茶给你');
    await mentions('boss', 'xiaoyu', '小鱼', '你要寄到哪里？');
    expect(lastDirect()).not.toContain('有人问');
    await mentions('boss', 'xiaoyu', '小鱼', '新马可以，五天左右');
    await house.until(() => lastDirect().startsWith('有人问'));
    expect(lastDirect()).toContain('有人问「可以寄到国外吗」，已经有人答了：\n新马可以，五天左右\n');
    expect(await press('boss', '收下', 'direct')).toEqual([
      '发布了（q:可以寄到国外吗），问过的 1 处都告诉了。',
    ]);
  });

  it('goes to a person, whose reply comes back to where it was asked and is offered to be kept', async () => {
    await house.says('boss', '你好', privately);
    await house.passSeconds(2);
    await house.says('xiaoyu', '最近想送朋友一套');
    await house.says('xiaoyu', '@茶馆 可以代写贺卡吗');
    expect(await press('xiaoyu', '请店里的人回答我')).toEqual([
      '好，已经请店里的人看了（#1），有回复我就告诉你。',
    ]);
    const told = direct('boss').findLast(({ from }) => from.id === house.sandbox.bot.id);
    expect(house.heard('direct', 'boss').at(-1)).toBe(
      '#1 小鱼在「茶馆体验群」问：\n> 最近想送朋友一套\n> @茶馆 可以代写贺卡吗\n引用这条回复，我就转告；也可以发 /ticket reply 1 你的回复',
    );
    await house.passSeconds(120);
    expect(
      await house.says('boss', '可以，下单时备注就好', { ...privately, quote: told?.id ?? '' }),
    ).toContain('转告 小鱼 了。');
    expect(house.heard('group').at(-1)).toBe(
      '@小鱼 你问的「可以代写贺卡吗」，店里的人回复了：\n可以，下单时备注就好',
    );
    await house.settle();
    expect(house.heard('direct', 'boss').at(-1)).toContain('要收进知识库吗');
    expect(await press('boss', '收下', 'direct')).toEqual(['发布了（q:可以代写贺卡吗），没有要告诉的人。']);
    expect(await house.says('amay', '@茶馆 能代写贺卡吗')).toEqual(['可以，下单时备注就好']);
    const [ticket] = await house.db.read<{ ms: number; state: string }>(
      'SELECT "firstReplyAt" - "createdAt" AS "ms", "state" FROM "Ticket"',
    );
    expect(ticket?.state).toBe('answered');
    expect(ticket?.ms).toBeGreaterThanOrEqual(120_000);
    expect(await house.says('boss', '/ticket list', privately)).toEqual([
      '#1 小鱼@茶馆体验群：可以代写贺卡吗（已回复，老板）',
    ]);
    expect((await house.says('boss', '/ticket stats', privately))[0]).toMatch(
      /老板：首次回复 1 个，一般 \d 分钟$/,
    );
    expect(await house.says('boss', '/ticket close 1 好了', privately)).toEqual(['#1 结了。']);
  });

  it('an answer that did not help is missing too, and a sign on it says as much as a button', async () => {
    await house.says('xiaoyu', '@茶馆 多久发货');
    const answer = lastOf('teahouse')?.id ?? '';
    expect(await press('xiaoyu', '👎 没帮上')).toEqual(['没帮上，抱歉。我记下了，会请店里的人补上。']);
    expect(await press('amay', '👍 有用')).toEqual([]);
    expect((await house.says('boss', '/kb gaps', privately))[0]).toContain('#1「多久发货」1 次，1 人');
    expect((await house.says('boss', '/kb gaps 1', privately))[0]).toContain('· 小鱼：多久发货（👎）');
    expect(answer).not.toBe('');
  });

  it('a follow-up is understood by what was asked before', async () => {
    await house.says('boss', '/kb add\n油皮能用吗\n可以，很清爽。', privately);
    expect(await house.says('xiaoyu', '@茶馆 敏感肌能用吗')).toEqual(['可以，先在耳后试一小块。']);
    expect(await house.says('xiaoyu', '@茶馆 那油皮呢？')).toEqual(['可以，很清爽。']);
    expect(await house.says('xiaoyu', '@茶馆 那孕妇呢？')).toEqual([UNKNOWN]);
    expect((await house.says('boss', '/kb gaps', privately))[0]).toContain('「油皮能用 那孕妇呢？」1 次');
  });

  it('to everybody it speaks rarely: what it surely knows, once in ten minutes, and never between two people', async () => {
    expect(await house.says('xiaoyu', '多久发货？')).toEqual(['下单后 48 小时内发出。']);
    expect(await house.says('amay', '多久发货？')).toEqual([]);
    expect(await house.says('amay', '@茶馆 多久发货？')).toEqual(['下单后 48 小时内发出。']);
    expect(await house.says('amay', '我下单了，多久发货我都等')).toEqual([]);
    expect(await house.says('amay', '@小鱼 敏感肌能用吗？')).toEqual([]);
    const said = lastOf('xiaoyu')?.id ?? '';
    expect(await house.says('amay', '敏感肌能用吗？', { quote: said })).toEqual([]);
    await house.passSeconds(601);
    expect(await house.says('xiaoyu', '多久发货？')).toEqual(['下单后 48 小时内发出。']);
    await house.crashAndStart();
    expect(await house.says('amay', '多久发货？')).toEqual([]);
  });
});
