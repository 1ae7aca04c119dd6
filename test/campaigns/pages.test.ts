import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAlone } from '../../src/campaigns/store-campaigns.ts';
import type { ConsoleHouse } from '../web/console-house.ts';
import { openStaffed, type Staff } from './staffed.ts';

/** Days from now, by the clocks of the house. */
const day = (clock: { now: () => number }, days: number) =>
  new Date(clock.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

describe('the pages of campaigns', () => {
  let house: ConsoleHouse;
  let roles: Staff;
  const source = (changes = '', text = '{{ name }}，新茶到了\n[[好的]] [[不要]]') =>
    `人群: messages:>=0\n时间: ${day(house.clock, 3)} 20:00\n${changes}---\n${text}`;
  const idOf = async (name: string) =>
    (await house.db.read<{ id: number }>('SELECT "id" FROM "Campaign" WHERE "name" = ?', name))[0]?.id ?? 0;
  const make = async (name: string, text = source()) => {
    const answer = await house.post('/campaigns', roles.editor, { name, source: text, version: '0' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/campaigns/${await idOf(name)}`]);
    return await idOf(name);
  };
  const stateOf = async (id: number) =>
    (await house.db.read<{ state: string }>('SELECT "state" FROM "Campaign" WHERE "id" = ?', id))[0]?.state;
  const hashIn = (page: string) => /name="hash" value="([0-9a-f]{64})"/u.exec(page)?.[1] ?? '';
  /** The page waits a little for its dry run, and asks again where that is not enough. */
  const dryRun = async (id: number, cookie: string, page = '') => {
    const shown = page || (await house.page(`/campaigns/${id}/dry-run?anew=1`, cookie));
    for (let last = shown; ; last = await house.page(`/campaigns/${id}/dry-run/part`, cookie)) {
      if (!/dry-run\/part["?]/u.test(last)) return last;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };

  beforeAll(async () => {
    ({ house, roles } = await openStaffed());
  });
  afterAll(() => house.close());

  it('keep what is written, tell every mistake with its line, and lose nothing of what was typed', async () => {
    const id = await make('周五上新');
    expect(await house.page(`/campaigns/${id}`, roles.viewer)).toContain('草稿');
    const typed = `人群: tagg:茶\n时间: 昨天\n---\n{{ nam }} <b>你好</b>`;
    const wrong = await house.post('/campaigns', roles.editor, { name: '错的', source: typed, version: '0' });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('第 1 行');
    expect(page).toContain('第 2 行');
    expect(page).toContain('{{ nam }} &lt;b&gt;你好&lt;/b&gt;');
    expect(await idOf('错的')).toBe(0);
  });

  it('preview each text on each channel for a member of the audience, and say what is wrong while one types', async () => {
    const preview = async (text: string, sample = '') =>
      (await house.post('/campaigns/preview', roles.editor, { source: text, sample })).text();
    const shown = await preview(source());
    expect(shown).toContain('没有错');
    expect(shown).toMatch(/telegram[\s\S]*<span>好的<\/span><span>不要<\/span>/u);
    expect(shown).toContain('1. 好的\n2. 不要\n回复数字即可');
    const [luna] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Member" WHERE "name" = 'Luna'`);
    expect(await preview(source(), String(luna?.id))).toContain('Luna，新茶到了');
    const wrong = await preview(source('优惠卷: SPRING\n'));
    expect(wrong).toContain('data-line="3"');
    expect(wrong).toContain('是不是「优惠券」');
  });

  it('tell the second of two editors what the first changed, and keep all they typed', async () => {
    const id = await make('两人改');
    const base = source();
    const version =
      /name="version" value="(\d+)"/u.exec(await house.page(`/campaigns/${id}/edit`, roles.editor))?.[1] ??
      '';
    const first = source('', '先改的话');
    const done = await house.post(`/campaigns/${id}/edit`, roles.editor, { version, base, source: first });
    expect(done.status).toBe(303);
    const mine = source('留白: 10%\n', '后改的话');
    const late = await house.post(`/campaigns/${id}/edit`, roles.other, { version, base, source: mine });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('编辑甲刚刚也改了');
    expect(page).toContain('<ins>先改的话</ins>');
    expect(page).toContain('<del>{{ name }}，新茶到了</del>');
    expect(page).toContain(`${mine.replaceAll('>', '&gt;')}</textarea>`);
    const anew = /name="version" value="(\d+)"/u.exec(page)?.[1] ?? '';
    const kept = await house.post(`/campaigns/${id}/edit`, roles.other, {
      version: anew,
      base: first,
      source: mine,
    });
    expect(kept.status).toBe(303);
    expect(await house.db.read('SELECT "source" FROM "Campaign" WHERE "id" = ?', id)).toEqual([
      { source: mine },
    ]);
  });

  it('show a dry run with its reasons and what each would see, approve exactly that, and by somebody else', async () => {
    const id = await make('要批的');
    expect(await dryRun(id, roles.editor)).not.toContain('name="hash"');
    await house.post(`/campaigns/${id}/submit`, roles.editor, {});
    const seen = await dryRun(id, roles.manager);
    expect(seen).toContain('这是发给所有人的');
    expect(seen).toContain('小鱼，新茶到了');
    const hash = hashIn(seen);
    const unsure = await house.post(`/campaigns/${id}/approve`, roles.manager, { hash });
    expect(unsure.status).toBe(422);
    const stale = await house.post(`/campaigns/${id}/approve`, roles.manager, {
      hash: 'f'.repeat(64),
      sure: 'yes',
    });
    expect(await stale.text()).toContain('和你看到的不一样');
    expect(await stateOf(id)).toBe('submitted');
    const yes = await house.post(`/campaigns/${id}/approve`, roles.manager, { hash, sure: 'yes' });
    expect(yes.status).toBe(303);
    expect(await stateOf(id)).toBe('approved');
    const acts = await house.db.read<{ action: string }>(
      `SELECT "action" FROM "Audit" WHERE "action" IN ('campaign.submit', 'campaign.approve') ORDER BY "id"`,
    );
    expect(acts.map(({ action }) => action)).toEqual(['campaign.submit', 'campaign.approve']);
    for (const [deed = '', state] of ['pause paused', 'resume running', 'stop stopped'].map(each =>
      each.split(' '),
    )) {
      expect((await house.post(`/campaigns/${id}/${deed}`, roles.manager, {})).status).toBe(303);
      expect(await stateOf(id)).toBe(state);
    }
  });

  it('do not let somebody approve for many what they submitted themselves', async () => {
    await writeAlone(house.db, 3);
    await house.says('boss', '在吗', { where: 'direct' });
    const id = await make('自己批');
    await house.post(`/campaigns/${id}/submit`, roles.manager, {});
    const hash = hashIn(await dryRun(id, roles.manager));
    const own = await house.post(`/campaigns/${id}/approve`, roles.manager, { hash, sure: 'yes' });
    expect([own.status, await stateOf(id)]).toEqual([422, 'submitted']);
    await house.post(`/campaigns/${id}/approve`, roles.owner, { hash, sure: 'yes' });
    expect(await stateOf(id)).toBe('approved');
  });

  it('do not approve what was changed after it was looked at', async () => {
    const id = await make('偷改的');
    await house.post(`/campaigns/${id}/submit`, roles.editor, {});
    const hash = hashIn(await dryRun(id, roles.manager));
    const [row] = await house.db.read<{ version: number }>(
      'SELECT "version" FROM "Campaign" WHERE "id" = ?',
      id,
    );
    const changed = { version: String(row?.version), base: source(), source: source('', '换了的话') };
    expect((await house.post(`/campaigns/${id}/edit`, roles.editor, changed)).status).toBe(303);
    await house.post(`/campaigns/${id}/submit`, roles.editor, {});
    const answer = await house.post(`/campaigns/${id}/approve`, roles.manager, { hash, sure: 'yes' });
    expect(answer.status).toBe(200);
    expect(await stateOf(id)).toBe('submitted');
  });

  it('take the same roles as the chat, refuse and note the rest, and nothing without a token', async () => {
    const id = await make('权限');
    const before = await house.db.read(`SELECT 1 FROM "Audit" WHERE "action" = 'console.refused'`);
    for (const path of [
      '/campaigns',
      '/campaigns/calendar',
      `/campaigns/${id}`,
      `/campaigns/${id}/dry-run`,
      `/campaigns/${id}/report`,
    ])
      expect((await house.ask(path, roles.viewer)).status, path).toBe(200);
    const refused = [
      await house.ask('/campaigns/new', roles.viewer),
      await house.ask(`/campaigns/${id}/edit`, roles.viewer),
      await house.post('/campaigns', roles.viewer, { name: '偷', source: source() }),
      await house.post('/campaigns/preview', roles.viewer, { source: source() }),
      await house.post(`/campaigns/${id}/edit`, roles.viewer, { source: source(), version: '1' }),
      ...(await Promise.all(
        ['submit', 'test', 'remove', 'approve', 'pause', 'resume', 'stop'].map(deed =>
          house.post(`/campaigns/${id}/${deed}`, roles.viewer, {}),
        ),
      )),
      ...(await Promise.all(
        ['approve', 'pause', 'resume', 'stop'].map(deed =>
          house.post(`/campaigns/${id}/${deed}`, roles.editor, {}),
        ),
      )),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    const after = await house.db.read(`SELECT 1 FROM "Audit" WHERE "action" = 'console.refused'`);
    expect(after.length - before.length).toBe(refused.length);
    const forged = await house.ask(`/campaigns/${id}/submit`, roles.owner, {
      method: 'POST',
      body: new URLSearchParams({}),
    });
    expect(forged.status).toBe(403);
    expect(await stateOf(id)).toBe('draft');
    expect((await house.ask('/campaigns/999999', roles.owner)).status).toBe(404);
  });

  it('list by state, page by key, and show a month with what clashes in one room marked', async () => {
    const add = (id: number, name: string, plan: object) =>
      house.db.write(sql =>
        sql.run(
          `INSERT INTO "Campaign" ("id", "name", "source", "plan", "state", "schedule", "topicId", "createdAt", "updatedAt")
           VALUES (?, ?, '', ?, 'stopped', 'once', 0, 0, ?)`,
          ...[id, name, JSON.stringify(plan), id % 7],
        ),
      );
    const [row] = await house.db.read<{ plan: string }>('SELECT "plan" FROM "Campaign" LIMIT 1');
    for (let id = 1_001; id <= 1_120; id += 1) await add(id, `旧的${id}`, JSON.parse(row?.plan ?? '{}'));
    const names = (page: string) => [...page.matchAll(/<bdi>(旧的\d+)<\/bdi>/gu)].map(match => match[1]);
    const seen: (string | undefined)[] = [];
    for (let path: string | undefined = '/campaigns?state=stopped'; path; ) {
      const answer = await house.ask(path, roles.viewer, { headers: { 'hx-request': 'true' } });
      const page = await answer.text();
      seen.push(...names(page));
      path = /hx-get="([^"]+before=[^"]+)"/u.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    await house.says('boss', '大家好');
    const title = house.sandbox.group.title ?? '';
    const post = `人群: messages:>=0\n时间: ${day(house.clock, 2)} 10:00\n发送: 群: "${title}"\n---\n早`;
    await make('群里一', post);
    await make('群里二', post.replace('10:00', '18:00'));
    const month = await house.page(
      `/campaigns/calendar?month=${day(house.clock, 2).slice(0, 7)}`,
      roles.viewer,
    );
    expect(month).toContain('群里一');
    expect(month).toContain('class="clash"');
  });

  it('escape names that carry markup, directions or formulas', async () => {
    const id = await make('看名字');
    const page = await dryRun(id, roles.viewer);
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img src=x');
    const name = '<b>"粗"</b>\u202E=1+1';
    const nasty = await make(name);
    for (const path of [
      '/campaigns',
      `/campaigns/${nasty}`,
      `/campaigns/${nasty}/edit`,
      '/campaigns/calendar',
    ])
      expect(await house.page(path, roles.editor), path).not.toContain('<b>"粗"');
  });

  it('open in both languages with nothing inline', async () => {
    const id = await idOf('周五上新');
    for (const path of [
      '/campaigns',
      '/campaigns/calendar',
      '/campaigns/new',
      `/campaigns/${id}`,
      `/campaigns/${id}/edit`,
      `/campaigns/${id}/dry-run`,
      `/campaigns/${id}/report`,
    ]) {
      for (const lang of ['zh-CN', 'en']) {
        const answer = await house.ask(`${path}?lang=${lang}`, roles.owner);
        expect(answer.status, path).toBe(200);
        const page = (await answer.text()).replaceAll('onerror=alert(1)', '');
        expect(page, path).not.toMatch(
          /<style|\sstyle=|<script(?![^>]*src=)|\son\w+=|(?:src|href)="https?:/u,
        );
        expect(page, path).not.toMatch(/undefined|\[object/u);
      }
    }
  });
});
