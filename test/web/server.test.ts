import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/kernel/errors.ts';
import { openStream } from './browser.ts';
import { type House, openHouse } from './house.ts';

describe("the console's server", () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it('is alive at /healthz, and ready or not with reasons at /readyz', async () => {
    expect((await house.ask('/healthz')).status).toBe(200);
    expect(await (await house.ask('/readyz')).json()).toEqual({ ready: true, reasons: [] });
    house.switches.readiness = { ready: false, reasons: ['the database does not answer'] };
    const response = await house.ask('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ reasons: ['the database does not answer'] });
  });

  it('gives Prometheus its numbers, the same when asked twice', async () => {
    for (let times = 0; times < 2; times += 1) {
      const response = await house.ask('/metrics');
      expect(response.headers.get('content-type')).toContain('text/plain');
      const text = await response.text();
      expect(text).toContain('teahouse_events_stored_total 7');
      expect(text).toContain('teahouse_events_handled_total 5');
      expect(text).toContain('teahouse_queue_depth 2');
      expect(text).toContain('teahouse_deliveries{state="sent"} 3');
      expect(text).toContain('teahouse_channel_online{channel="telegram"} 0');
      expect(text).toMatch(/process_resident_memory_bytes \d+/u);
    }
  });

  it('keeps /metrics from what came through a proxy or under a foreign name, unless signed in', async () => {
    const through = { 'x-forwarded-for': '203.0.113.9' };
    expect((await house.ask('/metrics', { headers: through })).status).toBe(401);
    const cookie = await house.signIn();
    expect((await house.ask('/metrics', { headers: { ...through, cookie } })).status).toBe(200);
    expect(await statusUnder(house, 'rebound.example')).toBe(401);
    expect(await statusUnder(house, 'localhost')).toBe(200);
  });

  it('hands Telegram its calls, and answers 404 where there is no webhook', async () => {
    const call = { method: 'POST', body: '{"update_id":1}' };
    expect((await house.ask('/telegram/webhook', call)).status).toBe(404);
    const bodies: string[] = [];
    const other = await openHouse({
      telegramWebhook: async (incoming, response) => {
        for await (const chunk of incoming) bodies.push(String(chunk));
        response.end();
      },
    });
    expect((await other.ask('/telegram/webhook', call)).status).toBe(200);
    expect((await other.ask('/telegram/webhook')).status).toBe(404);
    expect(bodies).toEqual(['{"update_id":1}']);
    await other.close();
  });

  it('allows no inline script, nothing from elsewhere, no frame and no guess at types', async () => {
    const { headers } = await house.ask('/sign-in');
    const csp = headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).toContain("style-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('serves its own assets under hashed names for a year, and a page has nothing inline', async () => {
    const page = await (await house.ask('/sign-in')).text();
    const urls = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu)].map(match => match[1] ?? '');
    expect(new Set(urls).size).toBe(3);
    for (const url of urls) {
      const response = await house.ask(url);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await response.text()).length).toBeGreaterThan(100);
    }
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+=|https?:\/\//u);
    const cookie = await house.signIn();
    expect((await house.ask('/assets/console.000000000000.css', { headers: { cookie } })).status).toBe(404);
  });

  it('says which variable to change when the port is taken', async () => {
    const port = Number(new URL(house.url).port);
    const error = await openHouse({ port }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      code: 'port-taken',
      say: { en: expect.stringContaining(`PORT=${port + 1}`) },
    });
    expect(String(error)).toContain(`port ${port}`);
  });

  it('closes within a second while pages are open, and ends their streams', async () => {
    const other = await openHouse();
    const cookie = await other.signIn();
    const stream = await openStream(other, cookie, '/sandbox/events?as=boss&room=group');
    expect(stream.status).toBe(200);
    const before = performance.now();
    await Promise.all([other.close(), stream.ended]);
    expect(performance.now() - before).toBeLessThan(1_000);
    await expect(other.ask('/healthz')).rejects.toThrow();
  });

  it('speaks the language that was chosen, else the one the browser prefers, else its own', async () => {
    const title = async (path: string, headers: Record<string, string>) =>
      /<html lang="([^"]+)"/u.exec(await (await house.ask(path, { headers })).text())?.[1];
    expect(await title('/sign-in', {})).toBe('zh-CN');
    expect(await title('/sign-in', { 'accept-language': 'de, en-GB;q=0.7, zh;q=0.3' })).toBe('en');
    const chosen = await house.ask('/sign-in?lang=en');
    const cookie = chosen.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await title('/sign-in', { cookie, 'accept-language': 'zh' })).toBe('en');
  });
});

/** The status of /metrics under another Host header, which fetch would not send. */
function statusUnder(house: House, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${house.url}/metrics`, { headers: { host } }, response => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject);
    asked.end();
  });
}
