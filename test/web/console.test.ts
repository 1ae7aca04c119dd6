import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from './console-house.ts';

const NASTY = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>\u202Eevil';

describe("the console's pages", () => {
  let house: ConsoleHouse;
  let owner: string;
  let viewer: string;
  let nasty = 0;

  beforeAll(async () => {
    house = await openConsole();
    await house.says('xiaoyu', '敏感肌能用吗');
    const [looker = 0, evil = 0] = await makeMembers(house.db, ['小林', NASTY]);
    nasty = evil;
    await setRole(house.db, looker, 'viewer');
    owner = await house.signIn();
    viewer = await house.signIn(looker);
  });
  afterAll(() => house.close());

  it('open in both languages, with nothing inline and nothing from elsewhere', async () => {
    for (const path of [
      '/',
      '/members',
      '/members/1',
      '/segments',
      '/knowledge',
      '/knowledge/new',
      '/knowledge/gaps',
      '/knowledge/try?q=x',
      '/tickets',
      '/exchange',
      '/insight',
      '/settings',
      '/settings/audit',
    ]) {
      for (const [lang, title] of [
        ['zh-CN', '茶馆'],
        ['en', 'Teahouse'],
      ]) {
        const answer = await house.ask(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, owner);
        expect(answer.status, path).toBe(200);
        const page = (await answer.text()).replaceAll('onerror=alert(1)', '');
        expect(page).toContain(`· ${title}</title>`);
        expect(page).toContain(`aria-current="page"`);
        expect(page).not.toMatch(/<style|\sstyle=|<script(?![^>]*src=)|\son\w+=|(?:src|href)="https?:/u);
        expect(page).not.toContain('undefined');
      }
    }
  });

  it('weigh less than 200 kB over the wire with everything they load, charts apart', async () => {
    for (const path of [
      '/',
      '/members',
      '/segments',
      '/knowledge',
      '/tickets',
      '/exchange',
      '/insight',
      '/sandbox',
    ]) {
      const page = await house.page(path, owner);
      const urls = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu)].map(match => match[1] ?? '');
      let bytes = Buffer.byteLength(page);
      for (const url of new Set(urls)) {
        if (url.includes('echarts')) continue;
        const { headers } = await house.ask(url, owner, {
          method: 'HEAD',
          headers: { 'accept-encoding': 'identity' },
        });
        const body = await (await house.ask(url, owner)).arrayBuffer();
        expect(headers.get('cache-control')).toContain('immutable');
        bytes += body.byteLength;
      }
      expect(bytes, path).toBeLessThan(200_000);
      expect(page.includes('echarts'), path).toBe(path === '/insight');
    }
  });

  it('show names and messages that carry markup, scripts or direction marks as plain text', async () => {
    for (const path of ['/members', `/members/${nasty}`, `/members?find=${encodeURIComponent('<script>')}`]) {
      const page = await house.page(path, owner);
      expect(page, path).toContain('&lt;script&gt;alert(1)');
      expect(page, path).not.toContain('<script>alert');
      expect(page, path).not.toContain('<img src=x');
      expect(page, path).toMatch(/<bdi>&lt;script/u);
    }
  });

  it('refuse, and note, what a viewer may not: people, tags, segments, settings, the sandbox', async () => {
    const before = await house.db.read(`SELECT 1 FROM "Audit" WHERE "action" = 'console.refused'`);
    expect((await house.ask('/', viewer)).status).toBe(200);
    expect((await house.ask('/members', viewer)).status).toBe(200);
    const menu = await house.page('/', viewer);
    expect(menu).not.toContain('href="/settings"');
    expect(menu).not.toContain('href="/sandbox"');
    const refused = [
      await house.ask('/members/1', viewer),
      await house.ask('/settings', viewer),
      await house.ask('/settings/tokens', viewer),
      await house.ask('/sandbox', viewer),
      await house.post('/members/1/tags', viewer, { tag: '茶' }),
      await house.post('/segments', viewer, { name: '老客', expression: 'seen:<30d' }),
      await house.post('/segments/remove', viewer, { id: '1' }),
      await house.post('/settings/tokens', viewer, { name: '店铺' }),
      await house.post('/sandbox/say', viewer, { as: 'boss', text: '/help' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    expect(await house.db.read('SELECT 1 FROM "Segment"')).toEqual([]);
    expect(await house.db.read('SELECT 1 FROM "ApiToken"')).toEqual([]);
    const after = await house.db.read(`SELECT 1 FROM "Audit" WHERE "action" = 'console.refused'`);
    expect(after.length - before.length).toBe(refused.length);
  });

  it('count while one writes, and say in words what is wrong', async () => {
    const count = (where: string) => house.page(`/members/count?${new URLSearchParams({ where })}`, owner);
    expect(await count('messages:>=1')).toContain('1 位');
    expect(await count('message:>=1')).toContain('是不是 messages');
    const reach = await house.page(
      `/segments/count?${new URLSearchParams({ expression: 'messages:>=1' })}`,
      owner,
    );
    expect(reach).toContain('没私聊过我');
  });

  it('keep a segment, tell its size, and take it out again; the acts are noted with who did them', async () => {
    const saved = await house.post('/segments', owner, { name: '说过话的', expression: 'messages:>=1' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/segments']);
    expect(await house.page('/segments', owner)).toMatch(/说过话的[\s\S]*data-label="人数">1</u);
    const wrong = await house.post('/segments', owner, { name: '错的', expression: 'tag:没有的' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('没有「没有的」这个标签');
    const [segment] = await house.db.read<{ id: number }>('SELECT "id" FROM "Segment"');
    await house.post('/segments/remove', owner, { id: String(segment?.id) });
    expect(await house.db.read('SELECT 1 FROM "Segment"')).toEqual([]);
    const acts = await house.db.read(
      `SELECT "action" FROM "Audit" WHERE "action" LIKE 'segment.%' ORDER BY "id"`,
    );
    expect(acts).toEqual([{ action: 'segment.save' }, { action: 'segment.remove' }]);
  });

  it('give and take tags on the page of a member', async () => {
    await house.post('/members/1/tags', owner, { tag: '爱茶' });
    expect(await house.page('/members/1', owner)).toContain('<bdi>爱茶</bdi>');
    expect((await house.post('/members/1/tags', owner, { tag: '两 个 词' })).status).toBe(422);
    await house.post('/members/1/tags', owner, { remove: '爱茶' });
    expect(await house.page('/members/1', owner)).not.toContain('<bdi>爱茶</bdi>');
  });

  it('mask a phone for whoever is less than a manager', async () => {
    const [agent = 0, known = 0] = await makeMembers(house.db, ['阿客', '有手机的']);
    await setRole(house.db, agent, 'agent');
    await house.db.write(sql =>
      sql.run(
        'INSERT INTO "Contact" ("memberId", "phone", "updatedAt") VALUES (?, ?, 0)',
        known,
        '+8613812345678',
      ),
    );
    const seen = await house.page(`/members/${known}`, await house.signIn(agent));
    expect(seen).toContain('138****5678');
    expect(seen).not.toContain('13812345678');
    expect(await house.page(`/members/${known}`, owner)).toContain('13812345678');
  });

  it('show a new token once, and revoke it', async () => {
    const made = await (await house.post('/settings/tokens', owner, { name: '店铺系统' })).text();
    const token = /<code>(tea_[^<]+)<\/code>/u.exec(made)?.[1] ?? '';
    expect(token).not.toBe('');
    const listed = await house.page('/settings/tokens', owner);
    expect(listed).toContain('店铺系统');
    expect(listed).not.toContain(token);
    await house.post('/settings/tokens/revoke', owner, { id: '1' });
    expect(await house.page('/settings/tokens', owner)).not.toContain('<bdi>店铺系统</bdi>');
  });

  it('say nothing anew while nothing changed, and find the numbers out once for all who look', async () => {
    const live = /hx-get="([^"]+)" hx-trigger="tick/u.exec(await house.page('/', owner))?.[1] ?? '';
    await house.page(live, owner);
    const settled = /hx-get="([^"]+)"/u.exec(await house.page('/today/live?was=x', owner))?.[1] ?? '';
    expect((await house.ask(settled, owner)).status).toBe(204);
    expect((await house.ask('/today/live?was=other', owner)).status).toBe(200);
  });
});
