import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from '../web/console-house.ts';

describe('The page about groups', () => {
  let house: ConsoleHouse;
  let owner: string;

  beforeEach(async () => {
    house = await openConsole();
    await house.says('xiaoyu', '大家好');
    owner = await house.signIn();
  });
  afterEach(() => house.close());

  const page = () => house.page('/care', owner);
  const modes = () =>
    house.db.read<{ roomId: number; mode: string | null }>(
      'SELECT "roomId", "mode" FROM "CareRoom" ORDER BY "roomId"',
    );

  it('sets how groups are looked after, at once', async () => {
    expect(await page()).toContain('最近没有要管的事，挺好。');
    const set = await house.post('/care/mode', owner, { room: '0', mode: 'on' });
    expect([set.status, set.headers.get('location')]).toEqual([303, '/care']);
    expect(await page()).toMatch(/<option value="on" selected>开/u);
    expect(await house.says('xiaoyu', '看 spam.com')).toHaveLength(1);
    const [group] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Room" WHERE "kind" = 'group'`);
    await house.post('/care/mode', owner, { room: String(group?.id), mode: 'off' });
    expect(await house.says('xiaoyu', '再看 spam.com')).toEqual([]);
    await house.post('/care/mode', owner, { room: String(group?.id), mode: 'house' });
    expect(await modes()).toEqual([
      { roomId: 0, mode: 'on' },
      { roomId: group?.id, mode: null },
    ]);
    for (const wrong of [{ room: '99', mode: 'on' }, {}]) {
      expect((await house.post('/care/mode', owner, wrong)).status).toBe(422);
    }
  });

  it('shows what happened, whatever somebody is called, and takes a mistake back', async () => {
    const evil = house.sandbox.people.add('<img src=x onerror=1>').person.id;
    await house.sandbox.join(evil);
    await house.settle();
    await house.says(evil, '看 spam.com');
    const shown = await page();
    expect(shown).toContain('&lt;img src=x onerror=1&gt;');
    expect(shown).toContain('发了链接 spam.com');
    expect(shown).toContain('试运行，会删掉这条');
    const [case_] = await house.db.read<{ id: number }>('SELECT "id" FROM "CareCase"');
    expect((await house.post('/care/mistake', owner, { id: String(case_?.id) })).status).toBe(303);
    expect(await page()).toContain('误判，已放行');
    expect(await house.db.read('SELECT "kind", "value" FROM "CareAllow"')).toContainEqual({
      ...{ kind: 'domain', value: 'spam.com' },
    });
  });

  it('lets agents look and managers set', async () => {
    const [id = 0] = await makeMembers(house.db, ['小林']);
    await setRole(house.db, id, 'agent');
    const agent = await house.signIn(id);
    expect(await house.page('/care', agent)).not.toContain('<select name="mode"');
    expect((await house.post('/care/mode', agent, { room: '0', mode: 'on' })).status).toBe(403);
    await setRole(house.db, id, 'viewer');
    expect((await house.ask('/care', agent)).status).toBe(403);
  });
});
