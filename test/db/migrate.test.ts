import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Db, openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { AppError } from '../../src/kernel/errors.ts';
import { databases, failTheRun } from '../support/databases.ts';
import { moduleUrl, startNode } from '../support/run-node.ts';

/** Waits for a line on its input, opens the database, and tells which migrations that applied. */
const OPENER = `
  import { openDb } from ${JSON.stringify(moduleUrl('src/db/db.ts'))};
  import { systemClock } from ${JSON.stringify(moduleUrl('src/kernel/clock.ts'))};
  console.log('ready');
  await new Promise(resolve => process.stdin.once('data', resolve));
  const db = await openDb(process.argv[1], { clock: systemClock, onLost: error => { throw error } });
  const [{ n }] = await db.read('SELECT CAST(count(*) AS INTEGER) AS "n" FROM "Member"');
  console.log('applied ' + JSON.stringify(db.migrated) + ' members ' + n);
  await db.close();
  process.exit(0);
`;

describe.each(databases)('Migrations on $name', ({ empty }) => {
  let url: string;
  let remove: () => Promise<void>;
  const opened: Db[] = [];
  const open = async () => {
    const db = await openDb(url, { clock: systemClock, onLost: failTheRun });
    opened.push(db);
    return db;
  };
  const refusal = async () => {
    const error: unknown = await open().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(AppError);
    return error as AppError;
  };
  const change = async (statement: string, ...params: string[]) => {
    const db = await open();
    await db.write(sql => sql.run(statement, ...params));
  };

  beforeEach(async () => {
    ({ url, remove } = await empty());
  });
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.close();
    await remove();
  });

  it('are applied by the first opening and by no later one', async () => {
    const first = (await open()).migrated;
    expect(first.length).toBeGreaterThan(0);
    expect((await open()).migrated).toEqual([]);
  });

  it('are applied once when four processes open an empty database at the same moment', async () => {
    const runs = Array.from({ length: 4 }, () => startNode(['--input-type=module', '-e', OPENER, url]));
    for (const run of runs) await run.says('ready');
    for (const { child } of runs) child.stdin?.write('go\n');
    const ends = await Promise.all(runs.map(run => run.ended));
    expect(ends.map(({ code }, i) => (code === 0 ? 'fine' : runs[i]?.err()))).toEqual(Array(4).fill('fine'));
    const applied = runs.map(run => /applied (\[.*\]) members 0/.exec(run.out())?.[1] ?? run.out());
    expect(applied.filter(list => list !== '[]')).toHaveLength(1);
    expect(applied.filter(list => list === '[]')).toHaveLength(3);
  });

  it('of a newer program make this one refuse in plain words, in both languages', async () => {
    await change(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ('x', 'x', '2027-01-01 00:00:00', ?, '2027-01-01 00:00:00', 1)`,
      '20270101000000_from_the_future',
    );
    const { message, say } = await refusal();
    expect(message).toBe(
      'the database is newer than this program (it has 20270101000000_from_the_future); update Teahouse',
    );
    expect(say['zh-CN']).toContain('20270101000000_from_the_future');
  });

  it('that were edited after they ran make the program refuse and name the one', async () => {
    await change('UPDATE _prisma_migrations SET checksum = ?', 'of something else');
    expect((await refusal()).message).toMatch(/^migration \d+_init was edited after it was applied$/);
  });

  it('that did not finish make the program refuse and name the way out', async () => {
    await change('UPDATE _prisma_migrations SET finished_at = NULL');
    expect((await refusal()).message).toMatch(
      /^migration \d+_init failed earlier; resolve it with "prisma migrate/,
    );
  });

  it('that were rolled back run again', async () => {
    await change(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, rolled_back_at, applied_steps_count)
       VALUES ('x', 'x', ?, '2027-01-01 00:00:00', '2027-01-01 00:00:00', 0)`,
      '20270101000000_taken_back',
    );
    expect((await open()).migrated).toEqual([]);
  });

  it('leave a refused database as it was', async () => {
    const db = await open();
    await db.write(sql => sql.run(`INSERT INTO "Setting" ("key", "value") VALUES ('here', 'before')`));
    await db.write(sql => sql.run('UPDATE _prisma_migrations SET checksum = ?', 'of something else'));
    await refusal();
    expect(await db.read('SELECT "value" FROM "Setting"')).toEqual([{ value: 'before' }]);
  });
});
