import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;

describe.each(databases)('A long list, on $name', database => {
  let house: Teahouse;
  const boss = (words: string) => house.says('boss', words, privately);
  const segments = (many: number) =>
    house.db.write(async sql => {
      for (let i = 1; i <= many; i++) {
        await sql.run(
          `INSERT INTO "Segment" ("name", "expression", "createdAt") VALUES (?, 'seen:<30d', 0)`,
          `群${String(i).padStart(2, '0')}`,
        );
      }
    });
  const namesIn = (words: string[]) => words.join('\n').match(/群\d\d/gu) ?? [];

  beforeEach(async () => {
    house = await openTeahouse({ database });
    await boss('你好');
  });
  afterEach(() => house.close());

  it('is told page by page, by the word or the command, each line once and to the end', async () => {
    await segments(60);
    const told: string[] = [];
    told.push(...namesIn(await boss('/segment list')));
    expect(told.length).toBeLessThan(60);
    await house.crashAndStart();
    for (const word of ['下一页', '/next', 'next', '下一页']) {
      const page = await boss(word);
      told.push(...namesIn(page));
      if (told.length >= 60) break;
    }
    expect(new Set(told).size).toBe(60);
    expect(told).toHaveLength(60);
    expect((await boss('下一页')).join()).toBe('已经是最后一页了。');
  });

  it('that fits on a page is told at once', async () => {
    await segments(3);
    expect(namesIn(await boss('/segment list'))).toHaveLength(3);
    expect((await boss('下一页')).join()).toBe('现在没有翻到一半的列表。');
  });

  it('asked for in a group goes on in the direct chat, with a short word in the group', async () => {
    await segments(60);
    expect(await house.says('boss', '/segment list')).toEqual(['已私信给你。']);
    expect(namesIn(house.heard('direct').slice(-1)).length).toBeGreaterThan(5);
    const before = house.heard('group').length;
    expect(namesIn(await boss('下一页')).length).toBeGreaterThan(5);
    expect(house.heard('group')).toHaveLength(before);
  });

  it('is read no further by who lost the role', async () => {
    await segments(60);
    await house.says('xiaoyu', '你好', privately);
    await boss('/op add @小鱼 viewer');
    expect(namesIn(await house.says('xiaoyu', '/segment list', privately)).length).toBeGreaterThan(5);
    await boss('/op remove @小鱼');
    expect(await house.says('xiaoyu', '下一页', privately)).toEqual(['这个命令只给店里管事的人用。']);
  });
});

describe('A word without a slash', () => {
  it('is a command of those who have it, and the first word of a sentence for all others', async () => {
    const house = await openTeahouse();
    await house.says('boss', '你好', privately);
    await house.says('boss', '/kb add\n为什么 还没发货\n两天内发出', privately);
    expect(await house.says('xiaoyu', '为什么 还没发货', privately)).toEqual(['两天内发出']);
    expect(await house.says('xiaoyu', '/why', privately)).toEqual(['这个命令只给店里管事的人用。']);
    expect((await house.says('boss', '统计', privately)).join()).toContain('会员');
    await house.close();
  });

  it('and help tells how one command is used, to those who may use it', async () => {
    const house = await openTeahouse();
    await house.says('boss', '你好', privately);
    expect((await house.says('boss', '/help ticket', privately)).join()).toContain('/ticket promise 12');
    expect((await house.says('xiaoyu', '帮助 ticket', privately)).join()).not.toContain('/ticket promise');
    expect((await house.says('xiaoyu', '/help 标签', privately)).join()).toContain('标签 添加 护肤');
    await house.close();
  });
});
