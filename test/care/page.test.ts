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

  it('changes what newcomers and askers read, everywhere or in one group, as chat does', async () => {
    const [group] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Room" WHERE "kind" = 'group'`);
    const room = String(group?.id);
    const text = (fields: Record<string, string>) => house.post('/care/texts', owner, fields);
    const told = await text({ room, which: 'welcome', words: '来了就是茶友，{{ name }}！' });
    expect(await told.text()).toContain('来了就是茶友，@小鱼！');
    await text({ room: '0', which: 'rules', words: '不发广告\r\n好好说话' });
    expect(await house.says('xiaoyu', '群规')).toEqual([expect.stringContaining('不发广告\n好好说话')]);
    const broken = await text({ room, which: 'welcome', words: '{{ nmae }}' });
    expect(broken.status).toBe(422);
    const shown = await house.page(`/care/texts?room=${room}`, owner);
    expect(shown).toContain('来了就是茶友，{{ name }}！</textarea>');
    expect(shown).toContain('用的是所有群的那份');
    await text({ room, which: 'welcome', words: '', back: '1' });
    expect(await house.page(`/care/texts?room=${room}`, owner)).not.toContain('来了就是茶友');

    const word = (fields: Record<string, string>) => house.post('/care/texts/word', owner, fields);
    await word({ room: '0', word: '发货|物流', answer: '两天内发 <b>出</b>', minutes: '5' });
    expect(await house.says('xiaoyu', '什么时候发货')).toEqual(['两天内发 <b>出</b>']);
    expect(await house.page('/care/texts', owner)).toContain('两天内发 &lt;b&gt;出&lt;/b&gt;');
    expect((await word({ room: '0', word: '', answer: 'x' })).status).toBe(422);
    await word({ room: '0', word: '发货|物流', remove: '1' });
    expect(await house.page('/care/texts', owner)).toContain('还没有关键词');
    const acts = await house.db.read<{ action: string }>(
      `SELECT DISTINCT "action" FROM "Audit" WHERE "action" LIKE 'care.%' ORDER BY "action"`,
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'care.rules',
      'care.welcome',
      'care.word',
      'care.word.off',
    ]);
    expect((await house.ask('/care/texts?room=99', owner)).status).toBe(422);
  });

  it('lets agents look and managers set', async () => {
    const [id = 0] = await makeMembers(house.db, ['小林']);
    await setRole(house.db, id, 'agent');
    const agent = await house.signIn(id);
    expect(await house.page('/care', agent)).not.toContain('<select name="mode"');
    expect((await house.post('/care/mode', agent, { room: '0', mode: 'on' })).status).toBe(403);
    expect(await house.page('/care/texts', agent)).not.toContain('<textarea');
    expect((await house.post('/care/texts', agent, { room: '0', which: 'rules', words: 'x' })).status).toBe(
      403,
    );
    await setRole(house.db, id, 'viewer');
    expect((await house.ask('/care', agent)).status).toBe(403);
  });
});
