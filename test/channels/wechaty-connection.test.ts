import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log, ScanStatus } from 'wechaty';
import { PuppetService } from 'wechaty-puppet-service';
import type { ChannelStatus } from '../../src/channels/channel.ts';
import type { WechatyOptions } from '../../src/channels/wechaty/index.ts';
import { group, mei, openQuickly, startTeaGroup } from '../support/wechaty-platform.ts';
import { TOKEN, type WechatyService } from '../support/wechaty-service.ts';
import { type Inbox, openInbox, wordsOf } from './platform.ts';

const ONLINE: ChannelStatus = { state: 'online' };

describe('a wechaty connection', () => {
  let service: WechatyService;
  let inbox: Inbox;
  let stop: AbortController;
  let running: Promise<void> | undefined;
  const unhandled: unknown[] = [];
  const keep = (reason: unknown) => unhandled.push(reason);

  const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 10_000, interval: 10 });
  const status = (expected: object) => until(() => expect(inbox.statuses.at(-1)).toMatchObject(expected));
  const start = (options: Partial<WechatyOptions> = {}) => {
    const channel = openQuickly(service, options);
    running = channel.start(inbox, stop.signal);
    return channel;
  };
  const isHeard = async (text: string) => {
    service.tell(mei.id, group.id, { text });
    await until(() => expect(inbox.events.map(wordsOf)).toContain(text));
  };

  beforeEach(async () => {
    process.on('unhandledRejection', keep);
    service = await startTeaGroup();
    inbox = openInbox();
    stop = new AbortController();
  });

  afterEach(async () => {
    stop.abort();
    await running;
    running = undefined;
    await service.close();
    process.off('unhandledRejection', keep);
    expect(unhandled.splice(0)).toEqual([]);
  });

  it('fails with what to mend when the service refuses the token, without telling the token', async () => {
    const token = 'insecure_00000000-2222-4333-8444-555555555555';
    start({ token, loginDeadlineSeconds: 5 });
    const fix = 'set WECHATY_PUPPET_SERVICE_TOKEN to the token that the puppet service was started with';
    await status({ state: 'failed', fix });
    expect(JSON.stringify([inbox.statuses, inbox.notes])).not.toContain(
      '00000000-2222-4333-8444-555555555555',
    );
  });

  it.each([
    ['no token', { token: '' }, /TOKEN/u],
    ['a token without a name in front', { token: '11111111-2222-4333-8444-555555555555' }, /insecure_/u],
    [
      'a puppet that is not installed',
      { puppet: 'wechaty-puppet-nowhere' },
      /install wechaty-puppet-nowhere/u,
    ],
  ])('fails with what to mend when there is %s', async (_, options, fix) => {
    vi.spyOn(console, 'error').mockReturnValue();
    start(options);
    await status({ state: 'failed', fix: expect.stringMatching(fix) });
    vi.restoreAllMocks();
  });

  it('speaks to a service without TLS when it is told to', async () => {
    await service.close();
    service = await startTeaGroup(false);
    start({ noTlsInsecureClient: true });
    await status(ONLINE);
    await isHeard('in the clear');
  });

  it('waits for a service that is not there yet', async () => {
    await service.crash();
    start();
    await status({ state: 'offline', detail: expect.stringContaining('ECONNREFUSED') });
    await service.start();
    await status(ONLINE);
    await isHeard('good morning');
  });

  it('says within the login deadline that nobody is signed in, and goes online when someone is', async () => {
    service.phone.self = undefined;
    start({ loginDeadlineSeconds: 1 });
    await status({ state: 'offline', detail: expect.stringContaining('no login within 1 s') });
    service.phone.self = 'bot-1';
    service.puppet.login('bot-1');
    await status(ONLINE);
    await isHeard('good morning');
  });

  it('asks for a scan, however long it takes, and goes online after it', async () => {
    service.phone.self = undefined;
    start({ loginDeadlineSeconds: 0.5 });
    await until(() => expect(service.puppet.state.active()).toBe(true));
    service.mocker.scan('https://login.test/qr', ScanStatus.Waiting);
    await status({ state: 'offline', detail: expect.stringContaining('waiting for a scan') });
    const asked = inbox.notes.find(note => note.fields['qrcode'] === 'https://login.test/qr');
    expect(asked?.level).toBe('warn');
    const before = inbox.statuses.length;
    await new Promise(resolve => setTimeout(resolve, 1_000));
    expect(inbox.statuses.length).toBe(before);
    service.puppet.login('bot-1');
    await status(ONLINE);
  });

  it('is offline while WeChat has signed the bot out, and sends nothing then', async () => {
    const channel = start();
    await status(ONLINE);
    service.phone.self = undefined;
    await service.puppet.logout('another phone');
    await status({ state: 'offline', detail: 'signed out of WeChat: another phone' });
    const sent = await channel.send(group, { parts: [{ type: 'text', text: 'hello' }] });
    expect(sent).toMatchObject({ ok: false, why: 'later' });
    expect(service.sent).toEqual([]);
    service.puppet.login('bot-1');
    await status(ONLINE);
    await isHeard('back again');
  });

  it('goes on after an error of the puppet', async () => {
    start();
    await status(ONLINE);
    service.puppet.emit('error', new Error('the phone is warm'));
    await isHeard('still here');
    expect(inbox.statuses.at(-1)).toEqual(ONLINE);
    expect(inbox.notes).toContainEqual(expect.objectContaining({ level: 'warn', text: 'the phone is warm' }));
  });

  it('is back within ten seconds after the service crashed and was restarted', async () => {
    start();
    await status(ONLINE);
    await service.crash();
    await status({ state: 'offline' });
    const before = performance.now();
    await service.start();
    await status(ONLINE);
    await isHeard('after the crash');
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('asks a quiet service for a sign of life, and stays online when it answers', async () => {
    service.alive.beats = false;
    start({ heartbeatSeconds: 0.6 });
    await status(ONLINE);
    await new Promise(resolve => setTimeout(resolve, 1_800));
    await isHeard('quiet but well');
    expect(inbox.statuses).toEqual([{ state: 'connecting' }, ONLINE]);
  });

  it('gives up a service that shows no sign of life, and builds a fresh connection', async () => {
    start({ heartbeatSeconds: 0.6 });
    await status(ONLINE);
    Object.assign(service.alive, { beats: false, dings: false });
    await status({ state: 'offline', detail: expect.stringContaining('no sign of life') });
    Object.assign(service.alive, { beats: true, dings: true });
    await status(ONLINE);
    await isHeard('hello again');
    expect(inbox.notes.map(note => note.text).join()).not.toContain('another event() call');
  });

  it('frees a service that still believes in a connection which is gone', async () => {
    const level = log.level();
    log.level('silent');
    const ghost = new PuppetService({ token: TOKEN, endpoint: service.endpoint });
    ghost.on('error', () => {});
    await ghost.start();
    start({ heartbeatSeconds: 0.8 });
    await status(ONLINE);
    await isHeard('free at last');
    await ghost.stop();
    log.level(level);
  });
});

it('reads none of the code of wechaty before it starts', () => {
  const script = `
    const { registerHooks } = await import('node:module');
    const read = new Set();
    registerHooks({ resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      const name = /node_modules\\/(wechaty[^/]*|@grpc|file-box)\\//u.exec(found.url)?.[1];
      if (name) read.add(name);
      return found;
    } });
    const { openWechaty } = await import('./src/channels/wechaty/index.ts');
    const { systemClock: clock } = await import('./src/kernel/clock.ts');
    const { systemRandom: random } = await import('./src/kernel/random.ts');
    const channel = openWechaty({ puppet: 'wechaty-puppet-nowhere', clock, random });
    const opened = [...read];
    const stop = new AbortController();
    const status = ({ state }) => { if (state === 'failed') stop.abort(); };
    await channel.start({ accept: async () => {}, status, note: () => {} }, stop.signal);
    console.log(JSON.stringify({ opened, started: [...read] }));
    process.exit();
  `;
  const root = new URL('../..', import.meta.url).pathname;
  const stdout = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  const { opened, started } = JSON.parse(stdout);
  expect(opened).toEqual([]);
  expect(started).toContain('wechaty');
});
