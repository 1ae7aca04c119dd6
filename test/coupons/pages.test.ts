import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from '../web/console-house.ts';

const NASTY = '<script>alert(1)</script>\u202E=SUM(A1)';

describe('the pages of coupons', () => {
  let house: ConsoleHouse;
  let owner: string;
  let viewer: string;
  let agent: string;
  let editor: string;
  let nasty = 0;
  const idOf = async (name: string) =>
    (await house.db.read<{ id: number }>('SELECT "id" FROM "CouponBatch" WHERE "name" = ?', name))[0]?.id ??
    0;
  const make = async (name: string, fields: Record<string, string> = {}) => {
    const asked = { name, offer: '减10', pool: '3', minimum: '99', limit: '1', claim: 'open', ...fields };
    const answer = await house.post('/coupons', editor, asked);
    expect(answer.status, await answer.clone().text()).toBe(303);
    return await idOf(name);
  };
  const give = (id: number, member: string, once: string) =>
    house.post(`/coupons/${id}/give`, editor, { member, once });
  const codes = (state: string) =>
    house.db.read<{ code: string; memberId: number }>(
      'SELECT "code", "memberId" FROM "Coupon" WHERE "state" = ? ORDER BY "id"',
      state,
    );

  beforeAll(async () => {
    house = await openConsole();
    await house.says('xiaoyu', '在吗', { where: 'direct' });
    const [look = 0, till = 0, write = 0, evil = 0] = await makeMembers(house.db, [
      '看客',
      '收银',
      '编辑',
      NASTY,
    ]);
    nasty = evil;
    await setRole(house.db, look, 'viewer');
    await setRole(house.db, till, 'agent');
    await setRole(house.db, write, 'editor');
    owner = await house.signIn();
    viewer = await house.signIn(look);
    agent = await house.signIn(till);
    editor = await house.signIn(write);
  });
  afterAll(() => house.close());

  it('make a batch from fields, and say what is wrong with one while keeping the rest', async () => {
    const id = await make('SPRING');
    const page = await house.page(`/coupons/${id}`, viewer);
    expect(page).toContain('减 ¥10');
    expect(page).toMatch(/没发<\/dt><dd>3</u);
    const wrong = await house.post('/coupons', editor, { name: 'BAD', offer: '打骨折', pool: '3' });
    expect(wrong.status).toBe(422);
    const text = await wrong.text();
    expect(text).toContain('打骨折');
    expect(text).toContain('value="BAD"');
    expect(await idOf('BAD')).toBe(0);
  });

  it('show a batch for many before it is made', async () => {
    const fields = { name: 'ALLOFYOU', offer: '8折', pool: '公共码 TEA8' };
    const shown = await (await house.post('/coupons', editor, fields)).text();
    expect(shown).toContain('就这样建');
    expect(await idOf('ALLOFYOU')).toBe(0);
    expect((await house.post('/coupons', editor, { ...fields, sure: 'yes' })).status).toBe(303);
    expect(await idOf('ALLOFYOU')).not.toBe(0);
  });

  it('give one by hand, once however often the form is sent, and tell the member alone', async () => {
    const id = await make('BYHAND');
    const before = house.heard('direct', 'xiaoyu').length;
    const first = await (await give(id, '@小鱼', 'a'.repeat(16))).text();
    const again = await (await give(id, '@小鱼', 'a'.repeat(16))).text();
    await house.settle();
    const [given] = await codes('issued');
    expect(await codes('issued')).toHaveLength(1);
    const shown = `${given?.code.slice(0, 4)}-${given?.code.slice(4, 8)}`;
    expect(first).toContain(shown);
    expect(again).toContain(shown);
    const told = house.heard('direct', 'xiaoyu').slice(before);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(shown);
    expect((await give(id, '@小鱼', 'b'.repeat(16))).status).toBe(422);
  });

  it('redeem a code at the till once, say what is left to pay, and keep what was typed where it is refused', async () => {
    const [{ code = '' } = {}] = await codes('issued');
    const post = (fields: Record<string, string>) =>
      house.post('/coupons/till', agent, { member: '', ...fields });
    const low = await post({ code: code.toLowerCase(), amount: '50', once: 'x1' });
    expect(low.status).toBe(422);
    const text = await low.text();
    expect(text).toContain('99');
    expect(text).toContain(`value="${code.toLowerCase()}"`);
    const done = await post({ code: code.toLowerCase(), amount: '128.00', once: 'x2' });
    expect(await done.text()).toContain('应付 ¥118');
    expect(await (await post({ code, amount: '128', once: 'x2' })).text()).toContain('应付 ¥118');
    const twice = await post({ code, amount: '128', once: 'x3' });
    expect(twice.status).toBe(422);
    expect(await codes('redeemed')).toHaveLength(1);
    const acts = await house.db.read(`SELECT 1 FROM "Audit" WHERE "action" = 'coupon.redeem'`);
    expect(acts).toHaveLength(2);
  });

  it('list who holds codes by key, with codes only for whoever may redeem them, and names as text', async () => {
    const id = await make('MANY', { pool: '120', limit: '1' });
    await house.db.write(sql =>
      sql.run(
        `UPDATE "Coupon" SET "state" = 'issued', "memberId" = ?, "issuedAt" = 0 WHERE "batchId" = ?`,
        nasty,
        id,
      ),
    );
    const seen = new Set<string>();
    for (let path: string | undefined = `/coupons/${id}`; path; ) {
      const hx = { headers: { 'hx-request': 'true' } };
      const page: string = await (await house.ask(path, agent, path.includes('after') ? hx : {})).text();
      for (const [, code = ''] of page.matchAll(/<code>([0-9A-Z-]{14})<\/code>/gu)) seen.add(code);
      expect(page).not.toContain('<script>alert');
      path = /hx-get="([^"]+after=[^"]+)"/u.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.size).toBe(120);
    const masked = await house.page(`/coupons/${id}`, viewer);
    expect(masked).toMatch(/<code>···[0-9A-Z]{4}<\/code>/u);
    expect(masked).not.toMatch(/<code>[0-9A-Z]{4}-/u);
  });

  it('close, open again and make void', async () => {
    const id = await make('ENDS');
    const stateOf = async () =>
      (await house.db.read<{ state: string }>('SELECT "state" FROM "CouponBatch" WHERE "id" = ?', id))[0]
        ?.state;
    await house.post(`/coupons/${id}/close`, editor, {});
    expect(await stateOf()).toBe('closed');
    await house.post(`/coupons/${id}/open`, editor, {});
    expect(await stateOf()).toBe('open');
    await house.post(`/coupons/${id}/void`, editor, {});
    const left = await house.db.read(`SELECT 1 FROM "Coupon" WHERE "batchId" = ? AND "state" <> 'void'`, id);
    expect([await stateOf(), left.length]).toEqual(['closed', 0]);
  });

  it('bring in codes of its own from a file with one column', async () => {
    const id = await make('OURS', { pool: '导入' });
    const page = await house.page(`/coupons/${id}`, owner);
    const csrf = /name="csrf" value="([^"]+)"/u.exec(page)?.[1] ?? '';
    expect(page).toContain('name="batch" value="OURS"');
    const form = new FormData();
    form.set('csrf', csrf);
    form.set('batch', 'OURS');
    form.set('file', new File(['券码\nABC-1\nABC-2\n'], 'codes.csv', { type: 'text/csv' }));
    const sent = await house.ask('/exchange/upload/coupons', owner, { method: 'POST', body: form });
    expect(sent.status, await sent.clone().text()).toBe(303);
    await expect
      .poll(() => house.db.read('SELECT "code" FROM "Coupon" WHERE "batchId" = ? ORDER BY "id"', id))
      .toEqual([{ code: 'ABC-1' }, { code: 'ABC-2' }]);
  });

  it('take the same roles as the chat, and refuse and note the rest', async () => {
    const id = await idOf('SPRING');
    const noted = () => house.db.read(`SELECT 1 FROM "Audit" WHERE "action" = 'console.refused'`);
    const before = (await noted()).length;
    expect((await house.ask('/coupons', viewer)).status).toBe(200);
    const refused = [
      await house.ask('/coupons/new', viewer),
      await house.ask('/coupons/till', viewer),
      await house.post('/coupons', viewer, { name: 'NO', offer: '8折', pool: '1' }),
      await house.post('/coupons/till', viewer, { code: 'X', amount: '1' }),
      await house.post(`/coupons/${id}/give`, viewer, { member: '@小鱼' }),
      await house.post(`/coupons/${id}/give`, agent, { member: '@小鱼' }),
      await house.post(`/coupons/${id}/void`, agent, {}),
      await house.post(`/coupons/${id}/close`, viewer, {}),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    expect((await noted()).length - before).toBe(refused.length);
    const forged = new URLSearchParams({ code: 'X', amount: '1' });
    expect((await house.ask('/coupons/till', owner, { method: 'POST', body: forged })).status).toBe(403);
    for (const path of ['/coupons', '/coupons/new', '/coupons/till', `/coupons/${id}`])
      for (const lang of ['zh-CN', 'en']) {
        const page = await house.page(`${path}?lang=${lang}`, owner);
        expect(page, path).not.toMatch(
          /<style|\sstyle=|<script(?![^>]*src=)|\son\w+=|(?:src|href)="https?:/u,
        );
        expect(page, path).not.toMatch(/undefined|\[object/u);
      }
  });
});
