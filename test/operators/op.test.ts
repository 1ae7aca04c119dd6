import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Line } from '../../src/channels/sandbox/log.ts';
import { verifyAudit } from '../../src/operators/store-chain.ts';
import { changeRole, readRoles } from '../../src/operators/store-roles.ts';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const alone = { where: 'direct' } as const;

describe.each(databases)('/op on $name', database => {
  let house: Teahouse;
  const boss = async (words: string, how = {}) => (await house.says('boss', words, how)).join('\n');
  const fish = async (words: string, how = {}) => (await house.says('xiaoyu', words, how)).join('\n');
  const refused = '这个命令只给店里管事的人用。';
  const idOf = async (name: string) => {
    const [row] = await house.db.read<{ id: number }>('SELECT "id" FROM "Member" WHERE "name" = ?', name);
    return row?.id ?? 0;
  };
  const noted = () =>
    house.db.read<{ action: string; outcome: string; detail: string }>(
      `SELECT "action", "outcome", "detail" FROM "Audit" WHERE "action" LIKE 'op.%' ORDER BY "id"`,
    );

  beforeEach(async () => {
    house = await openTeahouse({ database });
    for (const person of ['boss', 'xiaoyu', 'luna']) await house.says(person, '你好', alone);
    await boss('大家好');
    await fish('好');
  });
  afterEach(() => house.close());

  it('makes an editor, lists them, and takes it away again', async () => {
    expect(await fish('/tag rule list', alone)).toBe(refused);
    expect(await boss('/op add @小鱼 编辑', alone)).toBe('小鱼 现在是编辑了。发 /op table 看看能做什么。');
    expect(await fish('/tag rule list', alone)).toContain('还没有规则');
    expect(await boss('权限', alone)).toMatch(/（#\d+） 店主\n小鱼（#\d+） 编辑$/);
    expect(await boss('/op add @小鱼 editor', alone)).toBe('小鱼 已经是编辑了。');
    expect(await boss('/op remove 小鱼', alone)).toBe('好，小鱼 不再管事了。');
    expect(await fish('/tag rule list', alone)).toBe(refused);
    expect((await noted()).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'op.add done',
      'op.remove done',
    ]);
  });

  it('gives a role that holds in one room alone, or on one account', async () => {
    expect(await boss('/op add 小鱼 editor room')).toContain('小鱼 现在是编辑了（只在「');
    expect(await fish('/tag rule list')).toContain('还没有规则');
    expect(await fish('/tag rule list', alone)).toBe(refused);
    const elsewhere = '这个管的是整个店，你的权限只在一个群或一个账号里。';
    expect(await fish('/segment list')).toContain(elsewhere);
    expect(await fish('/console', alone)).toContain(elsewhere);
    expect(await house.says('luna', '/console', alone)).not.toEqual([expect.stringContaining('one group')]);
    expect(await boss('/op add 小鱼 editor room', alone)).toContain('这里不是群');
    expect(await boss('/op remove 小鱼 room')).toContain('不再管事了（只在「');
    expect(await fish('/tag rule list')).toBe(refused);
    expect(await boss('/op add 小鱼 editor 账号', alone)).toContain('（只在 sandbox）');
    expect(await fish('/tag rule list', alone)).toContain('还没有规则');
    expect(await boss('/op list', alone)).toContain('编辑（只在 sandbox）');
    expect(await boss('/op remove 小鱼', alone)).toContain('不再管事了');
    expect(await house.db.read('SELECT * FROM "RoleGrant"')).toEqual([]);
  });

  it('lets nobody give more than they have, or touch who stands above them', async () => {
    expect(await fish('/op add luna viewer', alone)).toBe(refused);
    await boss('/op add 小鱼 manager', alone);
    expect(await fish('/op add 小鱼 owner', alone)).toContain('给不了比自己高的');
    const owner = await idOf('boss').then(id => id || idOf('老板'));
    expect(await fish(`/op remove #${owner}`, alone)).toContain('给不了比自己高的');
    expect(await fish(`/op add #${await idOf('Luna')} agent`, alone)).toContain('现在是客服了');
    expect(await house.says('luna', '/op add 小鱼 viewer', alone)).toEqual([
      'That takes a manager. A manager of one room adds “room” to the command.',
    ]);
    expect(
      (await noted()).filter(({ outcome }) => outcome === 'refused').map(row => JSON.parse(row.detail).why),
    ).toEqual(['above', 'above']);
    expect(await verifyAudit(house.db)).toMatchObject({ state: 'whole' });
  });

  it('lets a manager of a room give roles there, and nowhere else', async () => {
    await boss('/op add 小鱼 manager room');
    expect(await fish('/op add Luna agent')).toContain('要店长以上');
    expect(await fish('/op add Luna agent room')).toContain('现在是客服了（只在');
    expect(await fish('/op add Luna owner room')).toContain('店主管的是整个店');
    expect(await fish('/audit')).toContain('你的权限只在一个群或一个账号里');
  });

  it('makes another owner only after a yes, and never leaves the house without one', async () => {
    const own = await boss('/op list', alone);
    const me = /#\d+/.exec(own)?.[0] ?? '';
    expect(await boss(`/op remove ${me}`, alone)).toContain('最后一位店主');
    const asked = await boss('/op add 小鱼 owner', alone);
    expect(asked).toContain('会和你一样是店主');
    expect(await boss(asked.slice(asked.lastIndexOf('/confirm')), alone)).toContain('小鱼 现在是店主了');
    expect(await boss(`/op remove ${me}`, alone)).toContain('TEAHOUSE_OWNERS 里还写着');
    expect(await fish(`/op remove 小鱼`, alone)).toContain('最后一位店主');
  });

  it('leaves one of two owners who remove each other at once', async () => {
    const [a, b] = [await idOf('小鱼'), await idOf('Luna')];
    await house.db.write(async sql => {
      await sql.run(`UPDATE "Member" SET "role" = 'member'`);
      await sql.run(`UPDATE "Member" SET "role" = 'owner' WHERE "id" IN (?, ?)`, a, b);
    });
    const remove = (byId: number, memberId: number) =>
      changeRole(house.db, { byId, memberId, role: 'member', place: { scope: 'house' }, at: 1 });
    const verdicts = await Promise.all([remove(a, b), remove(b, a)]);
    expect(verdicts).toContain('fine');
    const roles = await Promise.all([a, b].map(id => readRoles(house.db, id, { id: 0, account: '' })));
    expect(roles.filter(({ house: role }) => role === 'owner')).toHaveLength(1);
  });

  it('shows who may do what', async () => {
    const table = await boss('/op table', alone);
    expect(table).toContain('看客：');
    expect(table).toMatch(/店长：.*\/audit/);
    expect(table).toMatch(/编辑：.*\/segment save/);
  });

  it('tells what was noted, page by page, to the same person in the same chat', async () => {
    await boss('/op add 小鱼 manager', alone);
    for (let n = 0; n < 25; n++) await fish(`/op add nobody${n} viewer`, alone);
    const first = await boss('/audit refused', alone);
    expect(first.split('\n').filter(line => line.includes('没让'))).toHaveLength(20);
    expect(first).toContain('/op add，因为 member.unknown');
    expect(await fish('下一页', alone)).toBe('现在没有翻到一半的列表。');
    expect(await boss('下一页')).toBe('');
    const second = await boss('下一页', alone);
    expect(second.split('\n').filter(line => line.includes('没让'))).toHaveLength(5);
    expect(await boss('/next', alone)).toBe('已经是最后一页了。');
    expect(await boss('/audit op.add', alone)).toContain('给权限');
    expect(await boss('/audit 小鱼 op.add', alone)).toBe('没有记过这样的事。');
    expect(await boss('/audit 1h', alone)).toContain('小鱼');
    expect(await boss('/audit 2026-99-99', alone)).toContain('用法：/audit');
  });

  it('tells the next page at a press, once, and says plainly when it is too late', async () => {
    for (let n = 1; n <= 45; n++) {
      await house.db.write(async sql => {
        await sql.run(`INSERT INTO "Tag" ("id", "name", "createdAt") VALUES (?, ?, 0)`, n, `t${n}`);
        await sql.run(
          `INSERT INTO "TagRule" ("tagId", "kind", "words", "createdAt") VALUES (?, 'words', '["a"]', 0)`,
          n,
        );
      });
    }
    const lines = (said: string) => said.split('\n').filter(line => /^#\d+ t/.test(line));
    expect(lines(await boss('/tag rule list', alone))).toHaveLength(20);
    const chat = house.sandbox.directRoom('boss').id;
    const press = async (page: Line | undefined) => {
      const [button] = page?.parts?.flatMap(part => (part.type === 'choices' ? part.options : [])) ?? [];
      expect(button?.label).toBe('下一页');
      await house.sandbox.press('boss', page?.id ?? '', button?.id ?? '');
      await house.settle();
      return house.heard('direct').at(-1) ?? '';
    };
    const first = house.sandbox.lines(chat).at(-1);
    const second = lines(await boss('next', alone));
    expect(second).toHaveLength(20);
    expect(second[0]).toContain('t21：');
    const shown = house.sandbox.lines(chat).at(-1);
    expect(await press(first)).toBe('这一页已经翻过去了，往下看就是。');
    expect(lines(await press(shown))).toHaveLength(5);
    expect(lines(await boss('/tag rule list', alone))).toHaveLength(20);
    house.clock.pass(30 * 60_000);
    expect(await boss('下一页', alone)).toBe('这个列表放了太久，重新看一次吧。');
  });
});
