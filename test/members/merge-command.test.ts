import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmCommand } from '../../src/commands/confirm.ts';
import type { Call } from '../../src/feature.ts';
import { mergeCommand, mergeConfirmables } from '../../src/members/commands/merge.ts';
import { parseMerge } from '../../src/members/parse-merge.ts';
import type { AuditEntry } from '../../src/operators/store-chain.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { called, readReplies } from '../support/incoming.ts';
import { makeLogin, makeMembers } from '../support/members.ts';

describe('A /merge as it is written', () => {
  it.each([
    ['@小鱼 @Luna', { verb: 'merge', into: '@小鱼', from: '@Luna' }],
    ['@小 鱼 #12', { verb: 'merge', into: '@小 鱼', from: '#12' }],
    ['小鱼 Luna', { verb: 'merge', into: '小鱼', from: 'Luna' }],
    ['undo #12', { verb: 'undo', member: '#12' }],
    ['拆开 @小鱼', { verb: 'undo', member: '@小鱼' }],
    ['list 小鱼', { verb: 'list', member: '小鱼' }],
    ['疑似', { verb: 'candidates', member: undefined }],
    ['candidates @小鱼', { verb: 'candidates', member: '@小鱼' }],
    ['', undefined],
    ['@小鱼', undefined],
    ['undo', undefined],
    ['constructor', undefined],
    ['@a @b @c', undefined],
  ])('%j is understood', (rest, request) => {
    expect(parseMerge(rest)).toEqual(request);
  });
});

describe.each(databases)('/merge on $name', ({ open }) => {
  let db: TestDb;
  let clock: HandClock;
  let xiaoyu: number;
  let luna: number;
  let boss: number;
  let audited: AuditEntry[];
  let changes: number;

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    audited = [];
    changes = 0;
    [xiaoyu = 0, luna = 0, boss = 0] = await makeMembers(db, ['小鱼', 'Luna', '老板']);
    await makeLogin(db, xiaoyu, 'xiaoyu');
    await makeLogin(db, luna, 'luna');
  });
  afterEach(() => db.close());

  const parts = () => ({
    audit: async (entry: AuditEntry) => {
      audited.push(entry);
    },
    changed: async () => {
      changes += 1;
    },
  });
  const call = (rest: string, role: Call['role'] = 'manager'): Call =>
    called(rest, { role, kind: 'direct', member: { id: boss, name: '老板', language: null } });
  const say = async (rest: string, role?: Call['role']) =>
    readReplies(await mergeCommand(featureDeps(db, clock), parts()).run(call(rest, role)))?.join('\n') ?? '';
  const confirm = async (asked: string, role?: Call['role']) => {
    const deps = featureDeps(db, clock);
    const code = /\/confirm (\w+)$/.exec(asked)?.[1] ?? '';
    const command = confirmCommand(deps, Object.values(mergeConfirmables(deps, parts())));
    return readReplies(await command.run(call(code, role)))?.join('\n') ?? '';
  };
  const setRole = (id: number, role: string) =>
    db.write(sql => sql.run('UPDATE "Member" SET "role" = ? WHERE "id" = ?', role, id));

  it('shows all that differs, merges after a yes, lists it, and undoes it after another', async () => {
    const prisma = await db.prisma();
    await prisma.contact.create({
      data: { memberId: xiaoyu, phone: '+8613812345678', city: '上海', updatedAt: 0 },
    });
    await prisma.contact.create({
      data: { memberId: luna, phone: '+8613912345678', email: 'l@tea.cn', updatedAt: 0 },
    });
    await prisma.member.update({ where: { id: luna }, data: { points: 30 } });
    const asked = await say('@小鱼 @Luna');
    expect(asked.split('\n').slice(0, -2)).toEqual([
      '要把这两位合成一个人：',
      `· #${xiaoyu} 小鱼：sandbox xiaoyu（留下）`,
      `· #${luna} Luna：sandbox luna（并进去）`,
      '跟着过去的：0 笔订单，30 积分，0 张券，0 条领过答过的记录',
      '两边不一样的：',
      '· 名字：留「小鱼」，不用「Luna」',
      '· 手机：留「+8613812345678」，不用「+8613912345678」',
      '随时可以用 /merge undo 原样拆开。',
    ]);
    expect(await confirm(asked)).toContain('合好了，现在是同一个人：小鱼');
    expect(changes).toBe(1);
    expect(await say('list #1')).toMatch(/^小鱼（#1）合并过：\n· #2 Luna，.*，店里人合并$/);
    expect(await say('#1 #2').catch(error => error.code)).toBe('merge.same');
    const undo = await say(`undo #${luna}`);
    expect(undo).toContain(`#${luna} Luna 从 #${xiaoyu} 小鱼 里分出来`);
    expect(await confirm(undo)).toBe(`拆开了：#${xiaoyu} 和 #${luna} 又是两个人。`);
    expect(await say('list 小鱼')).toBe('小鱼（#1）没有合并过。');
    await expect(say('undo 小鱼')).rejects.toMatchObject({ code: 'merge.none' });
    const actions = await db.read('SELECT "action", "memberId" FROM "Audit" ORDER BY "id"');
    expect(actions).toEqual([
      { action: 'member.merge', memberId: boss },
      { action: 'member.unmerge', memberId: boss },
    ]);
  });

  it('lets nobody give away, or gain, a role that is not theirs to give', async () => {
    await setRole(luna, 'owner');
    await expect(say('@小鱼 @Luna')).rejects.toMatchObject({ code: 'merge.role' });
    expect(audited).toMatchObject([{ action: 'member.merge', outcome: 'refused' }]);
    await setRole(luna, 'editor');
    const asked = await say('@小鱼 @Luna');
    expect(asked).toContain('角色：留「编辑」，不用「会员」');
    await setRole(luna, 'manager');
    await expect(confirm(asked)).rejects.toMatchObject({ code: 'merge.role' });
    expect(await confirm(await say('@小鱼 @Luna', 'owner'), 'owner')).toContain('合好了');
  });

  it('names who may be one person and why, the strongest reasons first, and merges nobody by itself', async () => {
    const prisma = await db.prisma();
    for (const [memberId, phone] of [
      [xiaoyu, '+8613812345678'],
      [luna, '+8613812345678'],
    ] as const) {
      await prisma.contact.create({ data: { memberId, phone, updatedAt: 0 } });
    }
    const again = await makeLogin(db, boss, 'boss');
    const [login = { id: 0 }] = await db.read<{ id: number }>(
      'SELECT "id" FROM "Identity" WHERE "memberId" = ?',
      xiaoyu,
    );
    for (const identityId of [again, login.id]) {
      await prisma.anchor.create({ data: { identityId, kind: 'unionid', value: 'u1' } });
      await prisma.identity.update({ where: { id: identityId }, data: { username: 'fish' } });
    }
    expect((await say('candidates')).split('\n')).toEqual([
      '可能是同一个人，看准了再合并：',
      `· #${xiaoyu} 小鱼 和 #${boss} 老板：同一个 unionid（u1）`,
      `· #${xiaoyu} 小鱼 和 #${luna} Luna：同一个手机（138****5678）`,
      `· #${xiaoyu} 小鱼 和 #${boss} 老板：同一个用户名（fish）`,
    ]);
    expect((await say('疑似 Luna')).split('\n')).toEqual([
      '可能是同一个人，看准了再合并：',
      `· #${luna} Luna 和 #${xiaoyu} 小鱼：同一个手机（138****5678）`,
    ]);
    await confirm(await say('@小鱼 @Luna'));
    await confirm(await say('@小鱼 @老板'));
    expect(await say('疑似')).toBe('没有看起来是同一个人的。');
    expect(await say('疑似 小鱼')).toBe('没有看起来是同一个人的。');
  });
});
