import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { usePrograms } from './support/program.ts';
import { openTelegramEmulator } from './support/telegram-emulator.ts';

/** Notes every module that is loaded, and writes the list when the process ends. */
const NOTE_MODULES = `
  import { registerHooks } from 'node:module';
  import { writeFileSync } from 'node:fs';
  const urls = [];
  registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
  process.on('exit', () => writeFileSync('modules.txt', urls.join('\\n')));
`;

/** Packages that belong to one thing somebody asks for. */
const ASKED_FOR = [
  ...[
    '@monyone/aho-corasick',
    'csv-parse',
    'csv-stringify',
    'echarts',
    'hono',
    'htmx.org',
    'liqe',
    'liquidjs',
  ],
  ...['luxon', 'nearley', 'openai', 'pg', 're2js', 'read-excel-file', 'simple-statistics'],
  ...['@prisma', '@wecom', 'axios', 'wechaty', 'yaml', 'zod/v4'],
];

/** Folders that only a press, a call or a schedule leads into. */
const ENTERED_LATER = [
  ...['files', 'orders/commands', 'scoring/commands', 'segments/commands', 'tags/commands', 'tags/propose'],
  ...[
    'tickets/commands',
    'privacy/commands',
    'api/commands',
    'wecom/contact',
    'wecom/tasks',
    'wecom/commands',
    'channels/wechaty',
    'channels/wecom',
    'web/assets',
  ],
];

/** Of our own code. Before commands were read at their first call it was 309, and an idle bot took 10 MiB more. */
const MOST_MODULES = 250;

describe('A house in which nothing happens yet', () => {
  const house = usePrograms();
  let loaded: string[] = [];
  beforeAll(async () => {
    const own = house();
    const telegram = await openTelegramEmulator('666:test-token', []);
    writeFileSync(path.join(own.folder, 'note-modules.mjs'), NOTE_MODULES);
    const env = {
      PORT: '0',
      TEAHOUSE_LANGUAGE: 'en',
      TELEGRAM_BOT_TOKEN: '666:test-token',
      TELEGRAM_API_ROOT: telegram.apiRoot,
    };
    const run = own.run(['start'], env, ['--import', './note-modules.mjs']);
    await run.says('wechaty is off');
    run.child.kill('SIGTERM');
    await run.ended;
    await telegram.close();
    loaded = readFileSync(path.join(own.folder, 'modules.txt'), 'utf8').split('\n');
  });
  const own = () => loaded.filter(url => url.includes('/src/') && !url.includes('/node_modules/'));

  it('has read what every house needs', () => {
    expect(own().some(url => url.endsWith('/src/inbox/accept.ts'))).toBe(true);
    expect(own().some(url => url.includes('/src/channels/telegram/'))).toBe(true);
    expect(loaded.some(url => url.includes('/node_modules/better-sqlite3/'))).toBe(true);
  });

  it.each(ASKED_FOR)('has not read the package %s', name => {
    expect(loaded.filter(url => url.includes(`/node_modules/${name}/`))).toEqual([]);
  });

  it.each(ENTERED_LATER)('has not read src/%s', folder => {
    expect(own().filter(url => url.includes(`/src/${folder}/`))).toEqual([]);
  });

  it(`has read at most ${MOST_MODULES} of our own modules`, () => {
    expect(own().length).toBeLessThanOrEqual(MOST_MODULES);
  });
});
