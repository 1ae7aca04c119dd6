import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Inbox, openInbox } from './platform.ts';
import { messageOf, openTelegramPlatform } from './telegram-platform.ts';

const SECRET = 'a-secret-for-tests';

describe('the webhook of Telegram', () => {
  let telegram: Awaited<ReturnType<typeof openTelegramPlatform>>;
  let inbox: Inbox;
  let url: string;
  let stop: AbortController;
  let running: Promise<void>;
  const server = createServer((req, res) => void telegram.channel.webhook?.(req, res));

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body, headers: { 'x-telegram-bot-api-secret-token': SECRET, ...headers } });
  const pushText = (text: string) =>
    telegram.emulator.push({ message: messageOf(telegram.emulator, { text }) });

  beforeEach(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`;
    telegram = await openTelegramPlatform({ webhook: { url, secret: SECRET } });
    inbox = openInbox();
    stop = new AbortController();
    running = telegram.channel.start(inbox, stop.signal);
    await vi.waitFor(() => expect(inbox.statuses.at(-1)).toEqual({ state: 'online' }));
  });

  afterEach(async () => {
    stop.abort();
    await running;
    await telegram.emulator.close();
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  it('tells Telegram its address, its secret and what it wants to know', () => {
    const hook = telegram.emulator.calls.find(call => call.method === 'setWebhook');
    expect(hook?.payload).toMatchObject({ url, secret_token: SECRET, allowed_updates: expect.any(Array) });
    expect(telegram.emulator.calls.some(call => call.method === 'getUpdates')).toBe(false);
  });

  it('answers 200 once the event is stored', async () => {
    expect(await pushText('hello')).toMatchObject({ status: 200 });
    expect(inbox.events).toMatchObject([{ kind: 'message', parts: [{ type: 'text', text: 'hello' }] }]);
  });

  it('answers 500 when the event was not stored, and takes it when it comes again', async () => {
    inbox.failNext(1);
    const { status, update } = await pushText('hello');
    expect(status).toBe(500);
    expect(inbox.events).toEqual([]);
    expect(inbox.notes).toMatchObject([
      { level: 'error', fields: { why: expect.stringContaining('disk is full') } },
    ]);
    expect(await telegram.emulator.deliver(update)).toBe(200);
    expect(await telegram.emulator.deliver(update)).toBe(200);
    expect(inbox.events).toMatchObject([{ key: String(update.update_id) }]);
  });

  it.each([
    ['a wrong secret', { 'x-telegram-bot-api-secret-token': 'guess' }, '{"update_id":1}', 401],
    ['no secret', { 'x-telegram-bot-api-secret-token': '' }, '{"update_id":1}', 401],
    ['what is no JSON', {}, 'update', 400],
    ['more than a megabyte', {}, `"${'x'.repeat(1_048_576)}"`, 413],
  ])('refuses %s', async (_, headers, body, status) => {
    expect((await post(body, headers)).status).toBe(status);
    expect(inbox.offers).toEqual([]);
  });

  it('refuses a visit with a browser, and any call after it has stopped', async () => {
    expect((await fetch(url)).status).toBe(405);
    stop.abort();
    await running;
    expect((await post('{"update_id":1}')).status).toBe(503);
  });
});
