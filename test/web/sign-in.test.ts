import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type House, openHouse, SECRET } from './house.ts';

describe('signing in to the console', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const codeOf = (link: string) => new URL(link).searchParams.get('code') ?? '';
  const press = (code: string) =>
    house.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ code }) });
  const open = (cookie: string) => house.ask('/sandbox', { headers: { cookie } });

  it('takes a code once: opening the link uses nothing up, pressing the button does', async () => {
    const link = house.signInLink();
    for (let preview = 0; preview < 3; preview += 1) expect((await fetch(link)).status).toBe(200);
    const first = await press(codeOf(link));
    expect(first.status).toBe(303);
    const cookie = first.headers.getSetCookie()[0] ?? '';
    expect((await open(cookie.split(';')[0] ?? '')).status).toBe(200);
    const replayed = await press(codeOf(link));
    expect(replayed.status).toBe(401);
    expect(replayed.headers.getSetCookie()).toEqual([]);
    expect(await replayed.text()).toContain('/console');
  });

  it('gives a cookie that scripts and other sites cannot use, for seven days', async () => {
    const response = await press(codeOf(house.signInLink()));
    const cookie = response.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/; HttpOnly/u);
    expect(cookie).toMatch(/; SameSite=Strict/u);
    expect(cookie).toMatch(/; Path=\//u);
    expect(cookie).toMatch(/Max-Age=604800/u);
    expect(cookie).not.toMatch(/Secure/u);
  });

  it('makes the cookie secure where people come by https', async () => {
    const other = await openHouse({ publicUrl: 'https://tea.example/' });
    const link = other.signInLink();
    expect(link).toMatch(/^https:\/\/tea\.example\/sign-in\?code=/u);
    const body = new URLSearchParams({ code: codeOf(link) });
    const response = await other.ask('/sign-in', { method: 'POST', body });
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie()[0]).toMatch(/; Secure/u);
    await other.close();
  });

  it('refuses a code after 30 minutes and a session after seven days', async () => {
    const link = house.signInLink();
    const cookie = await house.signIn();
    house.clock.ahead(31 * 60_000);
    expect((await press(codeOf(link))).status).toBe(401);
    expect((await open(cookie)).status).toBe(200);
    house.clock.ahead(7 * 24 * 3_600_000);
    expect((await open(cookie)).status).toBe(302);
  });

  it('refuses a forged session, and knows a true one after a restart', async () => {
    const cookie = await house.signIn();
    const [name = '', value = ''] = cookie.split(/=(.*)/su);
    const [payload = '', signature = ''] = value.split('.');
    const grown = Buffer.from(JSON.stringify({ who: 'owner', until: 9e15 })).toString('base64url');
    for (const forged of [`${grown}.${signature}`, `${payload}.`, `${payload}.AAAA`, payload, '.', 'x.y.z']) {
      expect((await open(`${name}=${forged}`)).status).toBe(302);
    }
    const restarted = await openHouse({ secret: SECRET });
    const other = await openHouse({ secret: 'another secret of 32 characters!!' });
    const visit = async (at: House) => (await at.ask('/sandbox', { headers: { cookie } })).status;
    expect([await visit(restarted), await visit(other)]).toEqual([200, 302]);
    await Promise.all([restarted.close(), other.close()]);
  });

  it('sends a page to the explanation and a program to 401 without a session', async () => {
    const page = await house.ask('/sandbox');
    expect([page.status, page.headers.get('location')]).toEqual([302, '/sign-in']);
    const explained = await house.ask('/sign-in', {
      headers: { 'accept-language': 'fr, en;q=0.8, zh;q=0.9' },
    });
    expect(explained.status).toBe(401);
    expect(await explained.text()).toContain('要先登录');
    for (const path of ['/sandbox/events', '/nowhere', '/sandbox/images/x']) {
      expect((await house.ask(path, { headers: { accept: 'application/json' } })).status).toBe(401);
    }
    const act = await house.ask('/sandbox/say', {
      method: 'POST',
      body: new URLSearchParams({ text: 'hi' }),
    });
    expect(act.status).toBe(401);
    expect(house.events).toEqual([]);
  });

  it('slows down whoever tries many wrong codes, for ten minutes', async () => {
    for (let times = 0; times < 9; times += 1) expect((await press(`wrong${times}`)).status).toBe(401);
    expect((await press('wrong again')).status).toBe(429);
    const good = codeOf(house.signInLink());
    const slowed = await press(good);
    expect(slowed.status).toBe(429);
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(500);
    house.clock.ahead(11 * 60_000);
    expect((await press(good)).status).toBe(303);
  });

  it('refuses what another site sends, signed in or not', async () => {
    const cookie = await house.signIn();
    const post = (path: string, headers: Record<string, string>) =>
      fetch(`${house.url}${path}`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ as: 'boss', text: 'hi', code: codeOf(house.signInLink()) }),
        headers: { cookie, ...headers },
      });
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await post('/sandbox/say', foreign)).status).toBe(403);
    expect((await post('/sandbox/say', { origin: 'null' })).status).toBe(403);
    expect((await post('/sign-in', foreign)).status).toBe(403);
    expect((await post('/sign-out', foreign)).status).toBe(403);
    expect(house.events).toEqual([]);
    expect((await post('/sandbox/say', { origin: house.url })).status).toBe(403);
    expect(
      (await post('/sandbox/say', { origin: house.url, 'x-csrf': 'AAAAAAAAAAAAAAAAAAAAAA' })).status,
    ).toBe(403);
    const another = await house.tokenOf(await house.signIn());
    expect((await post('/sandbox/say', { origin: house.url, 'x-csrf': another })).status).toBe(403);
    const token = await house.tokenOf(cookie);
    expect((await post('/sandbox/say', { origin: house.url, 'x-csrf': token })).status).toBe(303);
    expect(house.events.length).toBe(1);
  });

  it('signs out for good: the cookie goes, and a copy of it opens nothing, also after a restart', async () => {
    const cookie = await house.signIn();
    const response = await house.ask('/sign-out', { method: 'POST', headers: { cookie } });
    expect(response.headers.getSetCookie()[0]).toMatch(/^teahouse_session=; Max-Age=0/u);
    expect((await open(cookie)).status).toBe(302);
    const { deps } = house;
    const restarted = await openHouse({ deps });
    expect((await restarted.ask('/sandbox', { headers: { cookie } })).status).toBe(302);
    await restarted.close();
  });

  it('exchanges a cookie after an hour, and refuses the old one once the new one was used', async () => {
    const old = await house.signIn();
    house.clock.ahead(3_600_001);
    const given = (await open(old)).headers.getSetCookie()[0] ?? '';
    expect(given).toMatch(/; HttpOnly/u);
    const fresh = given.split(';')[0] ?? '';
    expect(fresh).not.toBe(old);
    house.clock.ahead(120_000);
    expect((await open(old)).status).toBe(200);
    expect((await open(fresh)).status).toBe(200);
    expect((await open(old)).status).toBe(200);
    house.clock.ahead(61_000);
    expect((await open(old)).status).toBe(302);
    expect((await open(fresh)).status).toBe(200);
    expect(Number(/Max-Age=(\d+)/u.exec(given)?.[1])).toBeLessThanOrEqual(604_800 - 3_600);
  });

  it("opens nothing by somebody else's link once they help no more, and says who came by it", async () => {
    const [left = 0, stays = 0] = await makeMembers(house.db, ['走了的', '小林']);
    await setRole(house.db, left, 'manager');
    await setRole(house.db, stays, 'viewer');
    const theirs = house.signInLink(left);
    const viewer = await house.signIn(stays);
    await setRole(house.db, left, 'member');
    const taken = (await press(codeOf(theirs))).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await open(taken)).status).toBe(302);
    await setRole(house.db, left, 'owner');
    // Whoever holds a link is who it was made for, and no other: what they had before stays what it was.
    const body = new URLSearchParams({ code: codeOf(house.signInLink(left)) });
    const other = await house.ask('/sign-in', { method: 'POST', body, headers: { cookie: viewer } });
    expect((await open(other.headers.getSetCookie()[0]?.split(';')[0] ?? '')).status).toBe(200);
    expect((await open(viewer)).status).toBe(403);
    const noted = await house.db.read<{ memberId: number }>(
      `SELECT "memberId" FROM "Audit" WHERE "action" = 'console.sign-in' ORDER BY "id"`,
    );
    expect(noted.map(({ memberId }) => memberId)).toEqual([stays, left, left]);
  });

  it('takes no session apart and puts it together again: the parts of two are none', async () => {
    const [low = 0, high = 0] = await makeMembers(house.db, ['小林', '店长']);
    await setRole(house.db, low, 'viewer');
    await setRole(house.db, high, 'owner');
    const [mine = '', theirs = ''] = [await house.signIn(low), await house.signIn(high)];
    const [payload = ''] = theirs.split('.');
    const [, signature = ''] = mine.split('.');
    expect((await open(`${payload}.${signature}`)).status).toBe(302);
    expect((await open(`${mine}; ${theirs}`)).status).toBe(403);
  });

  it('knows who acts by their role of this moment, and refuses and notes what is above it', async () => {
    const [id = 0] = await makeMembers(house.db, ['小林']);
    await setRole(house.db, id, 'viewer');
    const cookie = await house.signIn(id);
    const status = async () => (await open(cookie)).status;
    expect(await status()).toBe(403);
    await setRole(house.db, id, 'owner');
    expect(await status()).toBe(200);
    await setRole(house.db, id, 'member');
    expect(await status()).toBe(302);
    const noted = await house.db.read(`SELECT "memberId", "action", "outcome" FROM "Audit" ORDER BY "id"`);
    expect(noted).toEqual([
      { memberId: id, action: 'console.sign-in', outcome: 'done' },
      { memberId: id, action: 'console.refused', outcome: 'refused' },
    ]);
  });
});
