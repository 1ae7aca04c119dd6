import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDb } from '../src/db/db.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { failTheRun } from './support/databases.ts';
import { type ProgramFolder, usePrograms } from './support/program.ts';

/** What a command printed and how it ended. */
async function outcome(house: ProgramFolder, args: string[], env: Record<string, string> = {}) {
  const run = house.run(args, env);
  const { code } = await run.ended;
  return { code, out: run.out(), err: run.err() };
}

async function entriesIn(house: ProgramFolder): Promise<number> {
  const url = `file:${path.join(house.folder, 'data/teahouse.db')}`;
  const db = await openDb(url, { clock: systemClock, onLost: failTheRun });
  try {
    return (await db.prisma()).entry.count();
  } finally {
    await db.close();
  }
}

const STACK = /\n\s+at |Error:|node:internal/;
const EN = { TEAHOUSE_LANGUAGE: 'en' };

/** Excel's export in China: GBK bytes of a question and its answer. */
const GBK = Buffer.concat([
  Buffer.from('question,answer\r\n'),
  Buffer.from([0xb6, 0xe0, 0xbe, 0xc3, 0xb7, 0xa2, 0xbb, 0xf5]), // 多久发货
  Buffer.from(','),
  Buffer.from([0xc8, 0xfd, 0xcc, 0xec, 0xc4, 0xda]), // 三天内
  Buffer.from('\r\n'),
]);

describe.concurrent('The command line', () => {
  const house = usePrograms();

  it.each(['start', 'migrate', 'import'])(
    'lists all mistakes of the configuration for %s, and ends with 1',
    async command => {
      const secret = 'hunter2hunter2';
      const env = { PORT: 'x', TEAHOUSE_SECRET: secret, TELEGRAM_BOT_TOKEN: secret, LOG_LEVEL: 'loud' };
      const { code, out, err } = await outcome(house(), [command], env);
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(err).toBe(
        [
          'the configuration has 4 mistakes:',
          '  - PORT is a port number, 0 to 65535',
          '  - TEAHOUSE_SECRET has at least 32 characters',
          '  - TELEGRAM_BOT_TOKEN looks like 123456:ABC-DEF… (from @BotFather)',
          '  - LOG_LEVEL is a pino level such as info',
          '',
        ].join('\n'),
      );
    },
  );

  it('reads .env, and what the environment says goes before it', async () => {
    const own = house();
    writeFileSync(path.join(own.folder, '.env'), 'PORT=x\nLOG_LEVEL=loud\n');
    const { code, err } = await outcome(own, ['migrate'], { LOG_LEVEL: 'info' });
    expect([code, err]).toEqual([
      1,
      'the configuration has one mistake:\n  - PORT is a port number, 0 to 65535\n',
    ]);
  });

  it('answers an unknown command with what there is, and ends with 2', async () => {
    const { code, out, err } = await outcome(house(), ['strat']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('import knowledge FILE');
    expect(err).toContain('strat');
  });

  it('tells what there is when asked', async () => {
    const { code, out, err } = await outcome(house(), ['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const command of ['start', 'migrate', 'import knowledge FILE']) expect(out).toContain(command);
  });

  it('migrates once, and says so', async () => {
    const own = house();
    expect(await outcome(own, ['migrate'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^applied \d+_init/),
    });
    expect(await outcome(own, ['migrate'])).toEqual({
      code: 0,
      out: 'the database is up to date\n',
      err: '',
    });
  });

  it('refuses a database of a newer program in one sentence', async () => {
    const own = house();
    await outcome(own, ['migrate']);
    const url = `file:${path.join(own.folder, 'data/teahouse.db')}`;
    const db = await openDb(url, { clock: systemClock, onLost: failTheRun });
    await db.write(sql => sql.run(`UPDATE _prisma_migrations SET migration_name = '2099_future'`));
    await db.close();
    for (const command of ['migrate', 'start']) {
      const { code, out, err } = await outcome(own, [command], EN);
      expect([code, out]).toEqual([1, '']);
      expect(err.trim()).toBe(
        'the database is newer than this program (it has 2099_future); update Teahouse',
      );
    }
  });

  it('says in a sentence that the database cannot be reached', async () => {
    const env = { DATABASE_URL: 'postgresql://tea:hunter2@127.0.0.1:9/house', ...EN };
    const { code, err } = await outcome(house(), ['migrate'], env);
    expect(code).toBe(1);
    expect(err).not.toMatch(STACK);
    expect(err).not.toContain('hunter2');
    expect(err).toContain('127.0.0.1:9');
  });

  it('says in a sentence that the database file cannot be opened', async () => {
    const own = house();
    writeFileSync(path.join(own.folder, 'data'), 'a file where a folder should be');
    const { code, err } = await outcome(own, ['migrate'], EN);
    expect(code).toBe(1);
    expect(err).not.toMatch(STACK);
    expect(err).toContain('data/teahouse.db');
  });

  it('says in a sentence that the file is no database', async () => {
    const own = house();
    writeFileSync(
      path.join(own.folder, 'notes.txt'),
      'not a database at all, but long enough to look at'.repeat(40),
    );
    const { code, err } = await outcome(own, ['migrate'], { DATABASE_URL: 'file:./notes.txt', ...EN });
    expect(code).toBe(1);
    expect(err).not.toMatch(STACK);
    expect(err).toContain('notes.txt');
  });
});

describe.concurrent('teahouse import knowledge', () => {
  const house = usePrograms();

  it('takes nothing of a 2 MB file with one broken row, and tells its line and the reason', async () => {
    const own = house();
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `第 ${i} 号茶多少钱,每斤 ${i} 元。买三送一，外地包邮，${'好茶'.repeat(8)}`,
    );
    rows[12_344] = '这一行没有答案,';
    const text = ['question,answer', ...rows].join('\n');
    expect(Buffer.byteLength(text)).toBeGreaterThan(2_000_000);
    writeFileSync(path.join(own.folder, 'kb.csv'), text);
    const { code, out, err } = await outcome(own, ['import', 'knowledge', 'kb.csv']);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '有 1 处要改，一条都没有导入：\n第 12346 行：没有答案。\n新增 0 条，更新 0 条，没有变化 0 条，跳过 19999 条。\n',
      err: '',
    });
    expect(await entriesIn(own)).toBe(0);
  });

  it('reads GBK as Excel in China writes it, and importing twice changes nothing', async () => {
    const own = house();
    writeFileSync(path.join(own.folder, 'kb.csv'), GBK);
    const first = await outcome(own, ['import', 'knowledge', 'kb.csv'], EN);
    expect(first).toEqual({ code: 0, out: '1 added, 0 updated, 0 unchanged, 0 skipped.\n', err: '' });
    const second = await outcome(own, ['import', 'knowledge', 'kb.csv'], EN);
    expect(second).toEqual({ code: 0, out: '0 added, 0 updated, 1 unchanged, 0 skipped.\n', err: '' });
    expect(await entriesIn(own)).toBe(1);
  });

  it('only rehearses with --dry-run', async () => {
    const own = house();
    writeFileSync(path.join(own.folder, 'kb.csv'), 'question,answer\n几点开门,九点\n');
    const { code, out } = await outcome(own, ['import', 'knowledge', 'kb.csv', '--dry-run'], EN);
    expect([code, out]).toEqual([
      0,
      '1 added, 0 updated, 0 unchanged, 0 skipped.\nThis was a rehearsal: nothing was changed.\n',
    ]);
    expect(await entriesIn(own)).toBe(0);
  });

  it.each([
    ['is missing', 'nowhere.csv', /nowhere\.csv.*does not exist/],
    ['is a folder', '.', /is a folder/],
  ])('says in a sentence that the file %s', async (_, file, sentence) => {
    const { code, err } = await outcome(house(), ['import', 'knowledge', file], EN);
    expect(code).toBe(1);
    expect(err).not.toMatch(STACK);
    expect(err).toMatch(sentence);
  });

  it('says how it is used when it is used wrongly', async () => {
    for (const args of [[], ['knowledge'], ['cakes', 'a.csv'], ['knowledge', 'a.csv', 'b.csv']]) {
      const { code, err } = await outcome(house(), ['import', ...args], EN);
      expect([code, err]).toEqual([
        1,
        'usage: teahouse import members|orders|knowledge|coupons FILE [--dry-run]\n',
      ]);
    }
  });

  it('speaks the language of the house', async () => {
    const { err } = await outcome(house(), ['import', 'knowledge', 'nowhere.csv']);
    expect(err).toBe('没有 nowhere.csv 这个文件。\n');
  });
});

describe.concurrent('teahouse import members and orders', () => {
  const house = usePrograms();

  it('takes orders before their buyers are known, and changes nothing the second time', async () => {
    const own = house();
    writeFileSync(path.join(own.folder, 'o.csv'), 'number,buyer,amount,at\nA1,13812345678,9.90,2026-11-01\n');
    writeFileSync(path.join(own.folder, 'm.csv'), '姓名,账号,手机\n小鱼,telegram:7,13812345678\n');
    const added = { code: 0, out: '1 added, 0 updated, 0 unchanged, 0 skipped.\n', err: '' };
    const same = { code: 0, out: '0 added, 0 updated, 1 unchanged, 0 skipped.\n', err: '' };
    expect(await outcome(own, ['import', 'orders', 'o.csv'], EN)).toEqual(added);
    expect(await outcome(own, ['import', 'members', 'm.csv'], EN)).toEqual(added);
    expect(await outcome(own, ['import', 'orders', 'o.csv'], EN)).toEqual(same);
    expect(await outcome(own, ['import', 'members', 'm.csv'], EN)).toEqual(same);
  });

  it('tells line and reason of what it does not take, and ends with 1', async () => {
    const own = house();
    writeFileSync(path.join(own.folder, 'm.csv'), 'name,phone\n小鱼,13812345678\n阿May,123\n');
    expect(await outcome(own, ['import', 'members', 'm.csv'])).toEqual({
      code: 1,
      out: '有 1 处要改，一条都没有导入：\n第 3 行：“123”不是电话号码。\n新增 0 条，更新 0 条，没有变化 0 条，跳过 1 条。\n',
      err: '',
    });
  });
});
