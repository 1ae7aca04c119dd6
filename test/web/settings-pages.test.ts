import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGateRules } from '../../src/delivery/store-gate.ts';
import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from './console-house.ts';

describe('The settings', () => {
  let house: ConsoleHouse;
  let owner: string;

  beforeEach(async () => {
    house = await openConsole();
    for (const person of ['boss', 'xiaoyu']) await house.says(person, '大家好');
    owner = await house.signIn();
  });
  afterEach(() => house.close());

  const words = async (answer: Promise<Response>) => (await answer).text();
  const roles = (cookie: string, fields: Record<string, string>) =>
    house.post('/settings/roles', cookie, fields);

  it('give and take roles by the rules of /op, in the house and in one group', async () => {
    const [group] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Room" WHERE "kind" = 'group'`);
    const inGroup = `room ${group?.id}`;
    const given = await words(roles(owner, { who: '小鱼', role: 'editor', place: inGroup }));
    expect(given).toContain('小鱼 现在是编辑了（只在「');
    expect(await house.says('xiaoyu', '/tag rule list')).toEqual([expect.stringContaining('还没有规则')]);
    const [fish] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Member" WHERE "name" = '小鱼'`);
    await roles(owner, { who: `#${fish?.id}`, role: 'member', place: inGroup });
    expect(await house.db.read('SELECT * FROM "RoleGrant"')).toEqual([]);
    await roles(owner, { who: '小鱼', role: 'manager', place: 'house' });
    const manager = await house.signIn(fish?.id);
    const above = await roles(manager, { who: 'sandbox:boss', role: 'member', place: 'house' });
    expect([above.status, await above.text()]).toEqual([422, expect.stringContaining('比自己高')]);
    for (const wrong of [
      { who: '没有这个人', role: 'editor' },
      { who: '小鱼', role: 'owner' },
      { who: '小鱼', role: 'king' },
      { who: '小鱼', role: 'editor', place: 'room 99' },
    ]) {
      expect((await roles(owner, wrong)).status, JSON.stringify(wrong)).toBe(422);
    }
    const noted = await house.db.read(`SELECT 1 FROM "Audit" WHERE "action" LIKE 'op.%'`);
    expect(noted).toHaveLength(4);
  });

  it('show who may do what, and where', async () => {
    await roles(owner, { who: '小鱼', role: 'agent', place: 'account sandbox' });
    const page = await house.page('/settings/roles', owner);
    expect(page).toContain('<code>/op add</code>');
    expect(page).toContain('整个 sandbox 账号');
    expect(page).toContain('value="account sandbox"');
  });

  it('change how much anybody gets as /campaign rules does, for owners alone', async () => {
    expect(await house.page('/settings/quotas', owner)).toContain('免打扰: 22:00-09:00');
    const saved = await words(
      house.post('/settings/quotas', owner, { rules: '每天: 2\r\n免打扰: 21:00-10:00' }),
    );
    expect(saved).toContain('改好了，从现在起');
    expect(await readGateRules(house.db)).toMatchObject({ perDay: 2, quietFrom: '21:00', quietTo: '10:00' });
    const wrong = await house.post('/settings/quotas', owner, { rules: '每天: <b>很多</b>' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('&lt;b&gt;')]);
    const [id = 0] = await makeMembers(house.db, ['小林']);
    await setRole(house.db, id, 'manager');
    const manager = await house.signIn(id);
    const seen = await house.page('/settings/quotas', manager);
    expect(seen).toContain('只有店主能改');
    expect(seen).not.toContain('name="rules"');
    expect((await house.post('/settings/quotas', manager, { rules: '每天: 9' })).status).toBe(403);
  });

  it('have a way to everything that operators may set', async () => {
    const page = await house.page('/settings', owner);
    for (const path of [
      '/care/texts',
      ...['rules', 'quotas', 'roles', 'tokens', 'audit'].map(each => `/settings/${each}`),
    ]) {
      expect(page).toContain(`href="${path}"`);
      expect((await house.ask(path, owner)).status).toBe(200);
    }
  });

  it('are closed to a role in one group or on one account, and the door says why', async () => {
    const [id = 0] = await makeMembers(house.db, ['小林']);
    await roles(owner, { who: '小林', role: 'manager', place: 'account sandbox' });
    const code = new URL(house.web.signInLink(id)).searchParams.get('code') ?? '';
    const answer = await house.ask('/sign-in', '', { method: 'POST', body: new URLSearchParams({ code }) });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    expect(await answer.text()).toContain('要有整个店的权限才能进');
    const [noted] = await house.db.read<{ outcome: string }>(
      `SELECT "outcome" FROM "Audit" WHERE "action" = 'console.sign-in' ORDER BY "id" DESC LIMIT 1`,
    );
    expect(noted?.outcome).toBe('refused');
  });
});
