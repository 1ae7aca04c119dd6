import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const WRONG = 'TEA-2222-2222';
const privately = { where: 'direct' } as const;

describe.each(databases)('The claim code on $name', database => {
  let house: Teahouse;
  const code = () => house.app().claimCode ?? 'no code';
  const roles = async () =>
    (await house.db.read<{ name: string }>(`SELECT "name" FROM "Member" WHERE "role" = 'owner'`)).map(
      row => row.name,
    );
  const audit = () =>
    house.db.read(
      `SELECT m."name", a."action", a."outcome" FROM "Audit" a JOIN "Member" m ON m."id" = a."memberId"
       ORDER BY a."id"`,
    );

  beforeEach(async () => {
    house = await openTeahouse({ database, house: { owners: [] } });
  });
  afterEach(() => house.close());

  it('makes whoever sends it in a direct chat the owner, who may then do what owners do', async () => {
    expect(await house.says('xiaoyu', '/stats', privately)).toEqual(['这个命令只给店里管事的人用。']);
    expect(await house.says('xiaoyu', code(), privately)).toEqual([
      '小鱼，茶馆交给你了。发「帮助」看看店主能做什么。',
    ]);
    expect(await house.says('xiaoyu', '/stats', privately)).toEqual([expect.stringMatching(/^会员 1 位/)]);
    expect((await house.says('xiaoyu', '帮助', privately))[0]).toContain('店里人还可以用：');
    expect(await roles()).toEqual(['小鱼']);
    expect(await audit()).toEqual([
      { name: '小鱼', action: 'command.refused', outcome: 'refused' },
      { name: '小鱼', action: 'owner.claim', outcome: 'done' },
      { name: '小鱼', action: 'command.done', outcome: 'done' },
    ]);
  });

  it('is read whatever its case and the spaces around it, and answered in the language of who sends it', async () => {
    expect(await house.says('luna', `  ${code().toLowerCase()} `, privately)).toEqual([
      'Luna, the teahouse is yours. Send /help to see what an owner can do.',
    ]);
    expect(await roles()).toEqual(['Luna']);
  });

  it('works once: nobody else becomes owner with it', async () => {
    const printed = code();
    await house.says('xiaoyu', printed, privately);
    expect(await house.says('amay', printed, privately)).not.toEqual([expect.stringContaining('交给你了')]);
    expect(await roles()).toEqual(['小鱼']);
  });

  it('of an earlier start is void', async () => {
    const earlier = code();
    await house.crashAndStart('two');
    expect(code()).not.toBe(earlier);
    expect(await house.says('xiaoyu', earlier, privately)).toEqual(['这个码不对，或者已经用过了。']);
    expect(await roles()).toEqual([]);
  });

  it('that is wrong is refused and noted', async () => {
    expect(await house.says('amay', WRONG, privately)).toEqual(['这个码不对，或者已经用过了。']);
    expect(await house.says('luna', WRONG, privately)).toEqual(['That code is wrong, or was used already.']);
    expect(await roles()).toEqual([]);
    expect(await audit()).toEqual([
      { name: '阿May', action: 'owner.claim', outcome: 'refused' },
      { name: 'Luna', action: 'owner.claim', outcome: 'refused' },
    ]);
  });

  it('cannot be guessed: after ten wrong ones the right one is void until the next start', async () => {
    for (let i = 0; i < 10; i++) await house.says('amay', WRONG, privately);
    await house.says('xiaoyu', code(), privately);
    expect(await roles()).toEqual([]);
    await house.crashAndStart('two');
    await house.says('xiaoyu', code(), privately);
    expect(await roles()).toEqual(['小鱼']);
  });

  it('said in a group does nothing, addressed or not', async () => {
    expect(await house.says('xiaoyu', code())).toEqual([]);
    await house.says('xiaoyu', `@茶馆 ${code()}`);
    expect(await roles()).toEqual([]);
    expect(await audit()).toEqual([]);
  });

  it('is not made where somebody on a real channel owns the house already', async () => {
    await house.says('xiaoyu', code(), privately);
    await house.db.write(sql =>
      sql.run(`UPDATE "Identity" SET "account" = 'telegram' WHERE "nativeId" = 'xiaoyu'`),
    );
    await house.crashAndStart('two');
    expect(house.app().claimCode).toBeUndefined();
  });
});
