import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { type Db, openDb } from '../src/db/db.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { insertAudit } from '../src/operators/store.ts';
import { verifyAudit } from '../src/operators/store-chain.ts';
import { databases, failTheRun } from './support/databases.ts';
import { makeLogin, makeMembers, makeRoom } from './support/members.ts';
import { type ProgramFolder, usePrograms } from './support/program.ts';

const EN = { TEAHOUSE_LANGUAGE: 'en', PORT: '0' };
const house = usePrograms();

async function outcome(at: ProgramFolder, args: string[], env: Record<string, string> = {}) {
  const run = at.run(args, { ...EN, ...env });
  const { code } = await run.ended;
  return { code, out: run.out(), err: run.err() };
}

async function within<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDb(url, { clock: systemClock, onLost: failTheRun });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

const note = (db: Db, n: number) =>
  insertAudit(db, n, { memberId: null, action: 'tag.add', outcome: 'done', detail: { n } });
const names = (db: Db) => db.read<{ name: string }>('SELECT "name" FROM "Member" ORDER BY "id"');
const fileOf = (at: ProgramFolder) => path.join(at.folder, 'data/teahouse.db');
const urlOf = (at: ProgramFolder) => `file:${fileOf(at)}`;

async function waiting(db: Db) {
  const [id = 0] = await makeMembers(db, ['小鱼']);
  await makeLogin(db, id);
  const roomId = await makeRoom(db);
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Delivery" ("occasion", "roomId", "kind", "parts", "state", "dueAt", "createdAt")
       VALUES ('x', ?, 'notice', '[]', 'queued', 9000000000000000, 1)`,
      roomId,
    ),
  );
}

describe.concurrent('A backup', () => {
  it('is one moment of a house that is open and being written to, and makes another house', async () => {
    const [from, to] = [house(), house()];
    const run = from.run(['start'], EN);
    await run.says('wechaty is off');
    const copy = path.join(from.folder, 'copy.db');
    await within(urlOf(from), async db => {
      await waiting(db);
      let over = false;
      const writing = (async () => {
        for (let n = 0; !over; n++) {
          await note(db, n);
          await new Promise(resolve => setTimeout(resolve, 5));
        }
      })();
      const made = await outcome(from, ['backup', 'copy.db']);
      over = true;
      await writing;
      expect(made).toMatchObject({ code: 0, err: '' });
      expect(made.out).toContain('The secret is no part of it');
    });
    expect(run.child.exitCode).toBeNull();
    expect(statSync(copy).mode & 0o077).toBe(0);
    expect((await outcome(from, ['backup', 'copy.db'])).err).toContain('exists already');

    const put = await outcome(to, ['restore', copy]);
    expect(put).toMatchObject({ code: 0, err: '' });
    await within(urlOf(to), async db => {
      expect(await verifyAudit(db)).toMatchObject({ state: 'whole' });
      expect(await names(db)).toContainEqual({ name: '小鱼' });
      expect(await db.read('SELECT "state" FROM "Delivery"')).toEqual([{ state: 'unsure' }]);
      const actions = await db.read<{ action: string }>(
        `SELECT "action" FROM "Audit" WHERE "action" LIKE '%.backup' ORDER BY "id"`,
      );
      expect(actions.map(({ action }) => action)).toEqual(['export.backup', 'import.backup']);
    });
    const again = to.run(['start'], EN);
    await again.says('wechaty is off');
  });

  it('goes over data only when told so, and never into a house that is open', async () => {
    const [from, to] = [house(), house()];
    await within(urlOf(from), db => makeMembers(db, ['new']));
    await within(urlOf(to), db => makeMembers(db, ['old']));
    const copy = path.join(from.folder, 'copy.db');
    expect(await outcome(from, ['backup', copy])).toMatchObject({ code: 0 });
    const refused = await outcome(to, ['restore', copy]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain('there is data of 1 members here');

    const run = to.run(['start'], EN);
    await run.says('wechaty is off');
    expect((await outcome(to, ['restore', copy, '--force'])).err).toContain('Another Teahouse is running');
    run.child.kill('SIGTERM');
    await run.ended;

    await within(urlOf(to), async db => {
      await names(db);
      expect((await outcome(to, ['restore', copy, '--force'])).err).toContain(
        'somebody has this database open',
      );
    });
    await within(urlOf(to), async db => expect(await names(db)).toEqual([{ name: 'old' }]));
    expect(await outcome(to, ['restore', copy, '--force'])).toMatchObject({ code: 0 });
    await within(urlOf(to), async db => expect(await names(db)).toEqual([{ name: 'new' }]));
    await within(`${urlOf(to)}.before-restore`, async db =>
      expect(await names(db)).toEqual([{ name: 'old' }]),
    );
  });

  it('that is damaged, cut off, newer or something else is refused before anything is touched', async () => {
    const [from, to] = [house(), house()];
    await within(urlOf(from), async db => {
      await makeMembers(
        db,
        Array.from({ length: 400 }, (_, n) => `new ${n}`),
      );
    });
    await within(urlOf(to), db => makeMembers(db, ['old']));
    const copy = path.join(from.folder, 'copy.db');
    await outcome(from, ['backup', copy]);
    const broken = (name: string, work: (file: string) => void) => {
      const file = path.join(from.folder, name);
      writeFileSync(file, readFileSync(copy));
      work(file);
      return file;
    };
    const files = [
      broken('cut.db', file => truncateSync(file, 40_000)),
      broken('bytes.db', file => writeFileSync(file, readFileSync(file).fill(7, 8_192, 90_000))),
      broken('text.db', file => writeFileSync(file, 'name,phone\n')),
      broken('empty.db', file => truncateSync(file, 0)),
      broken('newer.db', file => {
        const db = new Database(file);
        db.exec(
          `UPDATE _prisma_migrations SET migration_name = '2999_far' WHERE migration_name LIKE '%_init'`,
        );
        db.close();
      }),
    ];
    for (const file of files) {
      const refused = await outcome(to, ['restore', file, '--force']);
      expect([file, refused.code], refused.err).toEqual([file, 1]);
      expect(refused.err).toMatch(/cannot be used|newer than this program/);
    }
    await within(urlOf(to), async db => expect(await names(db)).toEqual([{ name: 'old' }]));
    expect(readdirSync(path.dirname(fileOf(to))).filter(name => /restoring|before/.test(name))).toEqual([]);
  });

  it('whose restoring is killed leaves the old data or the new, whole', async () => {
    const [from, to] = [house(), house()];
    await within(urlOf(from), async db => {
      await makeMembers(db, ['new']);
      await db.write(sql =>
        sql.run(`INSERT INTO "Setting" ("key", "value") VALUES ('pad', ?)`, 'x'.repeat(30e6)),
      );
    });
    await within(urlOf(to), db => makeMembers(db, ['old']));
    const copy = path.join(from.folder, 'copy.db');
    await outcome(from, ['backup', copy]);
    const seen = new Set<string>();
    for (const delayMs of [0, 15, 60, 200]) {
      const run = to.run(['restore', copy, '--force'], EN);
      const part = `${fileOf(to)}.restoring`;
      while (!existsSync(part) && run.child.exitCode === null) await new Promise(r => setTimeout(r, 1));
      await new Promise(r => setTimeout(r, delayMs));
      run.child.kill('SIGKILL');
      await run.ended;
      await within(urlOf(to), async db => {
        const [{ name } = { name: 'nobody' }] = await names(db);
        seen.add(name);
        expect(['old', 'new']).toContain(name);
        expect(await db.read('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      });
    }
    expect(seen).toContain('old');
    expect(await outcome(to, ['restore', copy, '--force'])).toMatchObject({ code: 0 });
    await within(urlOf(to), async db => expect(await names(db)).toEqual([{ name: 'new' }]));
  });

  it('asks for a file', async () => {
    const at = house();
    expect(await outcome(at, ['backup'])).toMatchObject({ code: 1 });
    expect((await outcome(at, ['restore', 'none.db'])).err).toContain('there is no file none.db');
    expect((await outcome(at, ['backup', 'a.db'])).err).toContain('there is no data');
  });
});

describe('A backup of PostgreSQL', () => {
  const made: { remove: () => Promise<void> }[] = [];
  afterAll(() => Promise.all(made.map(({ remove }) => remove())));
  const empty = async () => {
    const [, postgres] = databases;
    if (!postgres) throw new Error('there is no PostgreSQL to test on');
    const one = await postgres.empty();
    made.push(one);
    return one.url;
  };

  it('carries everything over, refuses what is not whole, and goes on counting', async () => {
    const [from, to, at] = [await empty(), await empty(), house()];
    const copy = path.join(at.folder, 'copy.jsonl');
    await within(from, async db => {
      await waiting(db);
      await makeMembers(
        db,
        Array.from({ length: 1_200 }, (_, n) => `阿${n} "'\\`),
      );
      for (let n = 0; n < 5; n++) await note(db, n + 0.25);
      expect(await outcome(at, ['backup', copy], { DATABASE_URL: from })).toMatchObject({ code: 0, err: '' });
    });
    const cut = path.join(at.folder, 'cut.jsonl');
    writeFileSync(cut, readFileSync(copy, 'utf8').split('\n').slice(0, -2).join('\n'));
    const edited = path.join(at.folder, 'edited.jsonl');
    writeFileSync(edited, readFileSync(copy, 'utf8').replace('阿7 ', '阿8 '));
    for (const file of [cut, edited]) {
      expect((await outcome(at, ['restore', file], { DATABASE_URL: to })).err).toContain('cannot be used');
    }
    appendFileSync(cut, '');
    expect(await outcome(at, ['restore', copy], { DATABASE_URL: to })).toMatchObject({ code: 0, err: '' });
    const whole = await within(from, async db => [
      await names(db),
      await db.read('SELECT * FROM "Identity"'),
    ]);
    await within(to, async db => {
      expect([await names(db), await db.read('SELECT * FROM "Identity"')]).toEqual(whole);
      expect(await verifyAudit(db)).toMatchObject({ state: 'whole', rows: 7 });
      expect(await db.read('SELECT "state" FROM "Delivery"')).toEqual([{ state: 'unsure' }]);
      await makeMembers(db, ['next']);
      const busy = await outcome(at, ['restore', copy, '--force'], { DATABASE_URL: to });
      expect(busy.err).toContain('somebody has this database open');
    });
    expect((await outcome(at, ['restore', copy], { DATABASE_URL: to })).err).toContain('there is data of');
    expect(await outcome(at, ['restore', copy, '--force'], { DATABASE_URL: to })).toMatchObject({ code: 0 });
    await within(to, async db => expect(await names(db)).toEqual(whole[0]));
  });
});
