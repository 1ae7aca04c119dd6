import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hashToken } from '../../src/api/bearer.ts';
import { addToken, revokeToken } from '../../src/api/store.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { type ApiHouse, openApiHouse } from './api-house.ts';

const ORDER = { number: 'A1', buyer: 'telegram:7', amount: 10, at: '2026-11-01' };

/** What of the description is read here. */
type Described = {
  paths: Record<
    string,
    { post: { requestBody: { content: Record<string, { examples: Record<string, { value: unknown }> }> } } }
  >;
  components: { schemas: Record<string, Parameters<typeof z.fromJSONSchema>[0]> };
};

describe("The door to the house's API", () => {
  let db: TestDb;
  let house: ApiHouse;
  beforeAll(async () => {
    const [sqlite] = databases;
    if (!sqlite) throw new Error('there is no database to test on');
    db = await sqlite.open(systemClock);
    house = await openApiHouse(db);
  });
  afterAll(async () => {
    await house.close();
    await db.close();
  });

  const status = async (response: Promise<Response>) => (await response).status;

  it('opens to a token that is known, and to nothing else', async () => {
    const { token } = house;
    for (const authorization of ['', token, `Basic ${token}`, 'Bearer', 'Bearer x', `Bearer ${token}x`]) {
      const refused = await house.post('/api/v1/orders', ORDER, { authorization });
      expect([authorization, refused.status]).toEqual([authorization, 401]);
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
    expect(await status(house.post('/api/v1/orders', ORDER, { authorization: `bearer ${token}` }))).toBe(200);
    const prisma = await db.prisma();
    const kept = await prisma.apiToken.findFirstOrThrow();
    expect(kept).toMatchObject({ hash: hashToken(token), lastUsedAt: house.clock.now() });
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('is shut to a token that was revoked', async () => {
    const other = await openApiHouse({ ...db, close: async () => {} });
    const lost = { name: 'lost', hash: hashToken('tea_LOST'), createdBy: 1, now: 0 };
    await addToken(db, lost);
    const authorization = 'Bearer tea_LOST';
    expect(await status(other.post('/api/v1/orders', ORDER, { authorization }))).toBe(200);
    await revokeToken(db, { name: 'lost' }, 1);
    expect(await status(other.post('/api/v1/orders', ORDER, { authorization }))).toBe(401);
    await other.close();
  });

  it('notes refused tokens in the audit, however many they are, once in ten minutes', async () => {
    const other = await openApiHouse({ ...db, close: async () => {} });
    other.clock.pass(86_400_000);
    const notes = () =>
      db.read<{ detail: string }>(
        `SELECT "detail" FROM "Audit" WHERE "action" = 'api.refused' AND "at" >= ? ORDER BY "id"`,
        other.clock.now() - 600_000,
      );
    const guess = (n: number) => other.post('/api/v1/orders', '', { authorization: `Bearer guess${n}` });
    const before = (await notes()).length;
    await Promise.all(Array.from({ length: 50 }, (_, n) => guess(n)));
    expect(await notes()).toHaveLength(before + 1);
    other.clock.pass(600_000);
    expect(await status(guess(51))).toBe(401);
    const [last] = (await notes()).slice(-1);
    expect(JSON.parse(last?.detail ?? '')).toEqual({ path: '/api/v1/orders', times: 50 });
    expect(last?.detail).not.toContain('guess');
    await other.close();
  });

  it('says what it does not understand: addresses, methods, types, sizes and what is no JSON', async () => {
    const path = '/api/v1/orders';
    expect(await status(house.ask('/api/v2/orders'))).toBe(404);
    expect(await status(house.ask('/api/'))).toBe(404);
    const wrong = await house.ask(path);
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await status(house.ask('/api/v1/openapi.json', { method: 'POST' }))).toBe(405);
    expect(await status(house.post(path, ORDER, { 'content-type': 'text/plain' }))).toBe(415);
    expect(await status(house.post(path, ORDER, { 'content-type': 'application/json; charset=gbk' }))).toBe(
      415,
    );
    expect(await status(house.post(path, ORDER, { 'content-type': 'application/json;charset=UTF-8' }))).toBe(
      200,
    );
    const zipped = await house.ask(path, {
      method: 'POST',
      body: gzipSync(JSON.stringify(ORDER)),
      headers: {
        authorization: `Bearer ${house.token}`,
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
    });
    expect(zipped.status).toBe(415);
    expect(await status(house.post(path, '{"number":'))).toBe(400);
    expect(await status(house.post(path, ''))).toBe(400);
    expect(await status(house.post(path, `"${'x'.repeat(2 ** 20)}"`))).toBe(413);
    expect(await status(house.post(path, `"${'x'.repeat(3 * 2 ** 20)}"`))).toBe(413);
    expect(await status(house.post(path, ORDER))).toBe(200);
  });

  it('stops reading a body without a length after 1 MiB', async () => {
    const piece = new TextEncoder().encode('x'.repeat(2 ** 16));
    let sent = 0;
    const body = new ReadableStream({
      pull: controller => {
        sent += 1;
        if (sent > 40) controller.close();
        else controller.enqueue(piece);
      },
    });
    const headers = { authorization: `Bearer ${house.token}`, 'content-type': 'application/json' };
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' };
    expect(await status(house.ask('/api/v1/orders', init))).toBe(413);
  });

  it('lets a token in sixty times at once, then ten times a second', async () => {
    const other = await openApiHouse({ ...db, close: async () => {} });
    const authorization = 'Bearer tea_BUSY';
    await addToken(db, { name: 'busy', hash: hashToken('tea_BUSY'), createdBy: 1, now: 0 });
    const calls = await Promise.all(
      Array.from({ length: 63 }, () => other.post('/api/v1/orders', '', { authorization })),
    );
    expect(calls.filter(call => call.status === 429)).toHaveLength(3);
    const refused = calls.find(call => call.status === 429);
    expect(refused?.headers.get('retry-after')).toBe('1');
    other.clock.pass(1_000);
    expect(await status(other.post('/api/v1/orders', ORDER, { authorization }))).toBe(200);
    await other.close();
  });

  it('describes itself to everybody, by the shapes it reads by, and answers as described', async () => {
    const response = await house.ask('/api/v1/openapi.json');
    expect(response.status).toBe(200);
    const described = (await response.json()) as Described;
    expect(described).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'http://tea.example' }] });
    const rowPaths = ['/api/v1/members', '/api/v1/orders'];
    expect(Object.keys(described.paths)).toEqual([...rowPaths, '/api/v1/redemptions']);
    const { schemas } = described.components;
    const shape = (name: string) => z.fromJSONSchema(schemas[name] ?? false);
    for (const path of rowPaths) {
      const examples = described.paths[path]?.post.requestBody.content['application/json']?.examples ?? {};
      expect(Object.keys(examples)).toEqual(['one', 'several']);
      for (const { value } of Object.values(examples)) {
        expect(shape(path.slice('/api/v1/'.length)).safeParse(value).error).toBeUndefined();
        const taken = await house.post(path, value);
        expect([path, taken.status]).toEqual([path, 200]);
        expect(shape('Counts').safeParse(await taken.json()).error).toBeUndefined();
      }
    }
    const refused = await (await house.post('/api/v1/orders', { orders: [{ number: 1 }] })).json();
    expect(shape('Refusal').safeParse(refused).error).toBeUndefined();
    expect(shape('orders').safeParse({ number: 1 }).success).toBe(false);
    expect(shape('Counts').safeParse({ added: 1 }).success).toBe(false);
    expect(house.logged).toEqual([]);
  });
});
