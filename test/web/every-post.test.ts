import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from './console-house.ts';

/** Every address that something is posted to, as the pages name them. */
const ADDRESSES = globSync(['src/*/pages/*.ts', 'src/web/**/*.ts'])
  .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/app\.post\(\s*(['`])(.+?)\1,/gu)])
  .map(([, , address = '']) => filled(address))
  .filter(address => address !== '/sign-in' && address !== '/sign-out');

/** `/coupons/:id{[0-9]{1,9}}/:deed{close|open|void}` → `/coupons/1/close` */
function filled(address: string): string {
  return address
    .replace(/\$\{\w+\}/u, 'say')
    .replace(/:deed\{(\w+)[^}]*\}/u, '$1')
    .replace(/:deed\b/u, 'pause')
    .replaceAll(/:\w+(?:\{(?:[^{}]|\{[^}]*\})*\})?/gu, '1');
}

describe('whatever is posted to the console', () => {
  let house: ConsoleHouse;
  let owner: string;
  let viewer: string;

  beforeAll(async () => {
    house = await openConsole();
    await house.says('boss', '你好', { where: 'direct' });
    const [looks = 0] = await makeMembers(house.db, ['小林']);
    await setRole(house.db, looks, 'viewer');
    owner = await house.signIn();
    viewer = await house.signIn(looks);
  });
  afterAll(() => house.close());

  const post = (address: string, cookie: string, headers: Record<string, string> = {}) =>
    house.ask(address, cookie, { method: 'POST', body: new URLSearchParams({ name: 'x' }), headers });

  it('is known', () => {
    expect(ADDRESSES.length).toBeGreaterThan(15);
    expect(ADDRESSES).toContain('/members/1/tags');
    expect(ADDRESSES).toContain('/tickets/1');
    expect(ADDRESSES).toContain('/exchange/upload/1');
  });

  it.each(ADDRESSES)('%s asks for a session, a token of this session, and our own page', async address => {
    expect((await post(address, '', { accept: 'application/json' })).status, 'nobody').toBe(401);
    expect((await post(address, owner)).status, 'without a token').toBe(403);
    expect((await post(address, owner, { 'x-csrf': 'AAAAAAAAAAAAAAAAAAAAAA' })).status, 'made up').toBe(403);
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await post(address, owner, foreign)).status, 'from elsewhere').toBe(403);
  });

  it.each(ADDRESSES)('%s is not for a viewer, and that they tried is noted', async address => {
    const noted = () => house.db.read(`SELECT 1 FROM "Audit" WHERE "action" = 'console.refused'`);
    const before = (await noted()).length;
    const { status } = await house.post(address, viewer, { name: 'x' });
    // What is not theirs to look at may as well not be there.
    expect(status === 404 && /^\/(?:campaigns|exchange\/work)\//u.test(address) ? 403 : status).toBe(403);
    expect((await noted()).length).toBe(status === 403 ? before + 1 : before);
  });
});
