import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDb } from '../src/db/db.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { insertAudit } from '../src/operators/store.ts';
import { databases, failTheRun } from './support/databases.ts';
import { type ProgramFolder, usePrograms } from './support/program.ts';
import { openTelegramEmulator } from './support/telegram-emulator.ts';

const house = usePrograms();

async function doctor(at: ProgramFolder, env: Record<string, string> = {}) {
  const run = at.run(['doctor'], { TEAHOUSE_LANGUAGE: 'en', ...env });
  const { code } = await run.ended;
  return { code, out: run.out(), err: run.err() };
}

const notes = async (url: string) => {
  const db = await openDb(url, { clock: systemClock, onLost: failTheRun });
  for (const at of [1, 2, 3, 4]) {
    await insertAudit(db, at, { memberId: null, action: 'tag.add', outcome: 'done' });
  }
  return db;
};

describe.concurrent('teahouse doctor', () => {
  it('finds a new house well, and makes nothing', async () => {
    const at = house();
    const told = await doctor(at);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toContain('no data yet');
    expect(await doctor(at, { TEAHOUSE_LANGUAGE: 'zh-CN' })).toMatchObject({ code: 0 });
  });

  it.each(databases)('names the note that was tampered with on $name', async ({ empty }) => {
    const at = house();
    const { url, remove } = await empty();
    const db = await notes(url);
    expect((await doctor(at, { DATABASE_URL: url })).out).toContain('4 audit notes, each linked');
    await db.write(sql => sql.run(`UPDATE "Audit" SET "action" = 'tag.remove' WHERE "id" = 3`));
    await db.close();
    const told = await doctor(at, { DATABASE_URL: url });
    expect(told).toMatchObject({ code: 1 });
    expect(told.out).toContain('✗ the audit does not hold from note #3 on');
    await remove();
  });

  it('tells a database that cannot be read, a clock that was set back, and mistakes of the configuration', async () => {
    const at = house();
    mkdirSync(path.join(at.folder, 'data'));
    writeFileSync(path.join(at.folder, 'data/teahouse.db'), 'not a database at all, but long enough for one');
    const unread = await doctor(at);
    expect(unread).toMatchObject({ code: 1, err: '' });
    expect(unread.out).toContain('cannot be opened (file is not a database)');
    writeFileSync(path.join(at.folder, 'data/teahouse.db'), '');
    expect((await doctor(at)).out).toMatch(/! the database lacks \d+ migrations/);
    const later = house();
    const db = await notes(`file:${path.join(later.folder, 'data/teahouse.db')}`);
    await insertAudit(db, systemClock.now() + 3_600_000, { memberId: null, action: 'a', outcome: 'done' });
    await db.close();
    expect((await doctor(later)).out).toMatch(/✗ this machine's clock is 3[56]\d\d s off/);
    const wrong = await doctor(at, { PORT: 'x', DATABASE_URL: 'mysql://x' });
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.out.match(/✗ configuration/g)).toHaveLength(2);
  });

  it('asks Telegram and wechaty', async () => {
    const token = '666:TEST';
    const telegram = await openTelegramEmulator(token, []);
    const env = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: telegram.apiRoot };
    const at = house();
    expect((await doctor(at, env)).out).toContain('✓ Telegram: @TestNameBot hears what groups say');
    telegram.bot.can_read_all_group_messages = false;
    const deaf = await doctor(at, env);
    expect(deaf.out).toContain('! Telegram: @TestNameBot has privacy mode on');
    expect(deaf).toMatchObject({ code: 0 });
    await telegram.close();
    const gone = await doctor(at, {
      ...env,
      ...{ WECHATY_PUPPET: 'wechaty-puppet-service', WECHATY_PUPPET_SERVICE_TOKEN: 't' },
      WECHATY_PUPPET_SERVICE_ENDPOINT: '127.0.0.1:1',
    });
    expect(gone).toMatchObject({ code: 1 });
    expect(gone.out).toContain('✗ Telegram refuses this bot or cannot be reached');
    expect(gone.out).not.toContain('TEST');
    expect(gone.out).toContain('✗ the wechaty service 127.0.0.1:1 cannot be reached');
  });
});
