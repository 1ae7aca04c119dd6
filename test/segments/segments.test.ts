import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const alone = { where: 'direct' } as const;

describe.each(databases)('/segment on $name', database => {
  let house: Teahouse;

  beforeEach(async () => {
    house = await openTeahouse({ database });
    await house.says('boss', '你好', alone);
    await house.says('boss', '/tag rule add 护肤: 面膜', alone);
    await house.says('xiaoyu', '有面膜吗');
    await house.says('amay', '早上好');
    await house.says('amay', '有面膜吗', alone);
  });
  afterEach(() => house.close());

  const boss = async (words: string) => (await house.says('boss', words, alone)).join('\n');

  it('counts an audience, names three, and tells who can be reached', async () => {
    expect(await boss('/segment count tag:护肤')).toBe(
      '2 位，比如阿May、小鱼。\n现在能私聊到 1 位，1 位没私聊过我。',
    );
    await house.db.write(sql =>
      sql.run(`UPDATE "Room" SET "goneAt" = 1 WHERE "kind" = 'direct'
      AND "id" IN (SELECT rm."roomId" FROM "RoomMember" rm JOIN "Identity" i ON i."id" = rm."identityId"
        JOIN "MemberTag" t ON t."memberId" = i."memberId")`),
    );
    expect(await boss('分群 count tag：护肤 （seen：＜1d）')).toContain(
      '现在能私聊到 0 位，1 位没私聊过我，1 位的私聊已经关了。',
    );
    expect(await boss('/segment count tag:护肤 AND seen:>1d')).toBe('一位也没有。');
  });

  it('tells what is wrong with an expression, and shows how it is written', async () => {
    expect(await boss('/segment count tag:护夫')).toBe('没有「护夫」这个标签，是不是「护肤」？');
    expect(await boss('/segment count tga:护肤')).toContain('是不是 tag？');
    expect(await boss('/segment count (tag:护肤')).toBe('第 1 个字的括号没有合上：(tag:护肤');
    expect(await boss(`/segment count tag:"'; DROP TABLE ""Member"" --"`)).not.toContain('位，比如');
    expect(await boss('/segment')).toContain('/segment save 老客: ');
    expect(await boss('/segment save 老客')).toContain('用法：');
  });

  it('keeps audiences by name, which others may use, and lets none go in circles', async () => {
    expect(await boss('/segment list')).toContain('还没有分群');
    expect(await boss('/segment save 护肤客: tag:护肤')).toBe('存好了：「护肤客」现在有 2 位。');
    expect(await boss('/segment save 常客：segment:护肤客 messages:>=2')).toBe(
      '存好了：「常客」现在有 1 位。',
    );
    expect(await boss('/segment list')).toBe(
      '· 护肤客（2 位）：tag:护肤\n· 常客（1 位）：segment:护肤客 messages:>=2',
    );
    expect(await boss('/segment save 护肤客: segment:常客')).toBe(
      '绕回自己了：护肤客 → 常客 → 护肤客。换个写法吧。',
    );
    expect(await boss('/segment show 常客')).toContain('1 位，比如阿May。');
    expect(await boss('/segment remove 护肤客')).toBe('「护肤客」还被「常客」用着，先改那边。');
    expect(await boss('/segment remove 常克')).toBe('没有「常克」这个分群，是不是「常客」？');
    expect(await boss('/segment remove 常客')).toBe('「常客」去掉了。');
    expect(await boss('/segment remove 护肤客')).toBe('「护肤客」去掉了。');
    expect(await boss('/segment list')).toContain('还没有分群');
  });

  it('lets a viewer count and an editor save, and nobody else', async () => {
    const asks = async (words: string) => (await house.says('xiaoyu', words, alone)).join('\n');
    const become = (role: string) =>
      house.db.write(sql => sql.run(`UPDATE "Member" SET "role" = ? WHERE "name" = '小鱼'`, role));
    expect(await asks('/segment count tag:护肤')).toContain('只给店里管事的人用');
    await become('viewer');
    expect(await asks('/segment count tag:护肤')).toMatch(/^2 位/);
    expect(await asks('/segment save 护肤客: tag:护肤')).toContain('编辑以上');
    await become('editor');
    expect(await asks('/segment save 护肤客: tag:护肤')).toContain('存好了');
    await become('viewer');
    expect(await asks('/segment remove 护肤客')).toContain('编辑以上');
    const audited = await house.db.read<{ action: string }>(
      `SELECT "action" FROM "Audit" WHERE "action" LIKE 'segment%' OR "detail" LIKE '%/segment%' ORDER BY "id"`,
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'command.refused',
      'command.done',
      'command.refused',
      'segment.save',
      'command.done',
      'command.refused',
    ]);
  });
});
