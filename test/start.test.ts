import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { databases } from './support/databases.ts';
import { usePrograms } from './support/program.ts';
import type { NodeRun } from './support/run-node.ts';

const EN = { PORT: '0', TEAHOUSE_LANGUAGE: 'en' };

const urlOf = (run: NodeRun): string => /http:\/\/127\.0\.0\.1:\d+/.exec(run.out())?.[0] ?? 'no url';

/** Ends a run as Ctrl-C or a service manager does; how it ended, and after how many seconds. */
async function stop(run: NodeRun, signal: NodeJS.Signals = 'SIGTERM') {
  const asked = performance.now();
  run.child.kill(signal);
  return { ...(await run.ended), seconds: (performance.now() - asked) / 1_000 };
}

/** Notes every module that is loaded, and writes the list when the process ends. */
const NOTE_MODULES = `
  import { registerHooks } from 'node:module';
  import { writeFileSync } from 'node:fs';
  const urls = [];
  registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
  process.on('exit', () => writeFileSync('modules.txt', urls.join('\\n')));
`;

describe.concurrent('npm start', () => {
  const house = usePrograms();

  it('without any credentials says where the console is, how to sign in, and what turns each channel on', async () => {
    const run = house().run(['start'], EN);
    await run.says('wecom is off');
    const lines = run.out().trim().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^The teahouse is open: http:\/\/127\.0\.0\.1:\d+$/),
      expect.stringMatching(
        /^Sign in \(once, within 30 minutes\): http:\/\/127\.0\.0\.1:\d+\/sign-in\?code=\S+$/,
      ),
      expect.stringMatching(/^Nobody owns this house yet\. Send TEA-\w{4}-\w{4} to the bot in a direct chat/),
      'telegram is off; set TELEGRAM_BOT_TOKEN to turn it on.',
      'wechaty is off; set WECHATY_PUPPET to turn it on.',
      'wecom is off; set WECOM_BOT_ID to turn it on.',
    ]);
    expect(await stop(run, 'SIGINT')).toMatchObject({ code: 0 });
  });

  it('speaks Chinese unless told otherwise', async () => {
    const run = house().run(['start'], { PORT: '0' });
    await run.says('wechaty 没开，设置 WECHATY_PUPPET 即可打开。');
    expect(run.out()).toMatch(/^茶馆开门了：http/);
    expect(run.out()).toContain('telegram 没开，设置 TELEGRAM_BOT_TOKEN 即可打开。');
    expect(await stop(run)).toMatchObject({ code: 0 });
  });

  it('prints a link that signs in exactly one person', async () => {
    const run = house().run(['start'], EN);
    await run.says('wechaty is off');
    const link = new URL(/http\S+\/sign-in\?code=\S+/.exec(run.out())?.[0] ?? '');
    expect((await fetch(link)).status).toBe(200);
    const press = () =>
      fetch(`${link.origin}/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: link.origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: `code=${link.searchParams.get('code')}`,
      });
    expect((await press()).status).toBe(303);
    expect((await press()).status).toBe(401);
    await stop(run);
  });

  it('is alive and ready once it is open, and ends with 0 in well under five seconds', async () => {
    const run = house().run(['start'], EN);
    await run.says('wechaty is off');
    const [alive, ready] = await Promise.all(['/healthz', '/readyz'].map(page => fetch(urlOf(run) + page)));
    expect([alive?.status, ready?.status]).toEqual([200, 200]);
    const { code, seconds } = await stop(run);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(3);
    expect(run.err()).toContain('"msg":"stopped"');
    await expect(fetch(`${urlOf(run)}/healthz`)).rejects.toThrow();
  });

  it.runIf(existsSync('/dev/full'))('goes on where its log finds no room on the disk', async () => {
    const own = house();
    // The lowest number that is free is the one of standard error.
    const full = "import { closeSync, openSync } from 'node:fs'; closeSync(2); openSync('/dev/full', 'w');";
    writeFileSync(path.join(own.folder, 'full.mjs'), full);
    const run = own.run(['start'], { ...EN, LOG_LEVEL: 'trace' }, ['--import', './full.mjs']);
    await run.says('wechaty is off');
    // The log is written twice a second.
    await new Promise(resolve => setTimeout(resolve, 1_200));
    const alive = await fetch(`${urlOf(run)}/healthz`, { signal: AbortSignal.timeout(3_000) });
    expect(alive.status).toBe(200);
    expect(await stop(run)).toMatchObject({ code: 0 });
  });

  it('makes a secret that only the owner of the folder can read, and keeps it', async () => {
    const own = house();
    const file = path.join(own.folder, 'data/secret');
    for (const told of [true, false]) {
      const run = own.run(['start'], EN);
      await run.says('wechaty is off');
      await stop(run);
      expect(run.err().includes('TEAHOUSE_SECRET is unset')).toBe(told);
    }
    expect(readFileSync(file, 'utf8').trim()).toHaveLength(48);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const given = house();
    const run = given.run(['start'], { ...EN, TEAHOUSE_SECRET: 'x'.repeat(32) });
    await run.says('wechaty is off');
    await stop(run);
    expect(existsSync(path.join(given.folder, 'data/secret'))).toBe(false);
  });

  it('fails in one sentence when the port is taken, and leaves the first house alone', async () => {
    const own = house();
    const first = own.run(['start'], EN);
    await first.says('wechaty is off');
    const port = new URL(urlOf(first)).port;
    for (const folder of [own, house()]) {
      const second = folder.run(['start'], { ...EN, PORT: port });
      expect(await second.ended).toEqual({ code: 1, signal: null });
      expect(second.out()).toBe('');
      expect(second.err()).toContain(`Port ${port} is taken by another program. Choose another with PORT`);
      expect(second.err()).not.toMatch(/\n\s+at /);
    }
    expect((await fetch(`${urlOf(first)}/readyz`)).status).toBe(200);
    expect(await stop(first)).toMatchObject({ code: 0 });
  });

  it('runs once in a folder, whatever the port, and again after a kill', async () => {
    const own = house();
    const first = own.run(['start'], EN);
    await first.says('wechaty is off');
    const second = own.run(['start'], EN);
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.out()).toBe('');
    expect(second.err()).toContain(
      `Another Teahouse is running in ${path.join(own.folder, 'data')}. Stop that one`,
    );
    expect((await fetch(`${urlOf(first)}/readyz`)).status).toBe(200);
    await stop(first, 'SIGKILL');
    const third = own.run(['start'], EN);
    await third.says('wechaty is off');
    expect(await stop(third)).toMatchObject({ code: 0 });
  });

  it('lets questions be imported while it runs', async () => {
    const own = house();
    const run = own.run(['start'], EN);
    await run.says('wechaty is off');
    writeFileSync(path.join(own.folder, 'kb.csv'), 'question,answer\n几点开门,九点\n');
    const imported = own.run(['import', 'knowledge', 'kb.csv'], EN);
    expect(await imported.ended).toEqual({ code: 0, signal: null });
    expect(await stop(run)).toMatchObject({ code: 0 });
  });

  it('runs on PostgreSQL as well, and fails as plainly there', async () => {
    const postgres = databases.find(({ name }) => name === 'postgresql');
    const { url, remove } = (await postgres?.empty()) ?? { url: '', remove: async () => {} };
    const first = house().run(['start'], { ...EN, DATABASE_URL: url });
    await first.says('wechaty is off');
    expect((await fetch(`${urlOf(first)}/readyz`)).status).toBe(200);
    const port = new URL(urlOf(first)).port;
    const second = house().run(['start'], { ...EN, DATABASE_URL: url, PORT: port });
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.err()).toContain(`Port ${port} is taken`);
    expect(await stop(first)).toMatchObject({ code: 0 });
    await remove();
  });

  it('reads no code of a channel that is off', async () => {
    const own = house();
    writeFileSync(path.join(own.folder, 'note-modules.mjs'), NOTE_MODULES);
    const run = own.run(['start'], EN, ['--import', './note-modules.mjs']);
    await run.says('wechaty is off');
    await fetch(urlOf(run));
    await stop(run);
    const loaded = readFileSync(path.join(own.folder, 'modules.txt'), 'utf8').split('\n');
    const of = (name: RegExp) => loaded.filter(url => name.test(url));
    expect(of(/src\/channels\/sandbox\//).length).toBeGreaterThan(3);
    expect(of(/src\/channels\/(?:telegram|wechaty|wecom)\//)).toEqual([]);
    expect(of(/src\/wecom\/(?:contact\/(?!store-)|hold-bot|tasks\/carry)/)).toEqual([]);
    expect(of(/node_modules\/(?:@?wechaty|@wecom|axios|telegraf|undici|@grpc|file-box)/)).toEqual([]);
  });
});
