import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb, type Sql } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { databases, failTheRun, type TestDb } from '../support/databases.ts';

const put = (sql: Sql, key: string) =>
  sql.run('INSERT INTO "Setting" ("key", "value") VALUES (?, ?)', key, 'x');
const countIn = async (sql: Pick<Sql, 'all'>): Promise<number> =>
  (await sql.all<{ n: number }>('SELECT CAST(count(*) AS INTEGER) AS "n" FROM "Setting"'))[0]?.n ?? -1;

describe.each(databases)('Writes that wait together, on $name', ({ open }) => {
  let db: TestDb;
  const keys = async () =>
    (await db.read<{ key: string }>('SELECT "key" FROM "Setting" ORDER BY "key"')).map(row => row.key);

  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  it('share one transaction: a later work sees the earlier ones before the world does', async () => {
    const seen: { inside: number; outside: number }[] = [];
    const works = ['a', 'b', 'c'].map(key =>
      db.write(async sql => {
        seen.push({ inside: await countIn(sql), outside: await countIn({ all: db.read }) });
        await put(sql, key);
      }),
    );
    await Promise.all(works);
    expect(seen).toEqual([
      { inside: 0, outside: 0 },
      { inside: 1, outside: 0 },
      { inside: 2, outside: 0 },
    ]);
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  it('resolve only when what they wrote can be read by everybody', async () => {
    const works = ['a', 'b'].map(key => db.write(sql => put(sql, key)).then(() => countIn({ all: db.read })));
    expect(await Promise.all(works)).toEqual([2, 2]);
  });

  it('each get their own result, in the order they were asked for', async () => {
    const order: number[] = [];
    const works = Array.from({ length: 50 }, (_, i) =>
      db.write(async sql => {
        order.push(i);
        await put(sql, `k${i}`);
        return i * 2;
      }),
    );
    expect(await Promise.all(works)).toEqual(Array.from({ length: 50 }, (_, i) => i * 2));
    expect(order).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it('do not suffer from one that fails: it alone is rejected and leaves nothing', async () => {
    const works = [
      db.write(sql => put(sql, 'before')),
      db.write(async sql => {
        await put(sql, 'half');
        throw new Error('changed my mind');
      }),
      db.write(sql => put(sql, 'after')),
    ];
    const ends = await Promise.allSettled(works);
    expect(ends.map(end => end.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(ends[1]).toMatchObject({ reason: new Error('changed my mind') });
    expect(await keys()).toEqual(['after', 'before']);
  });

  it('do not suffer from a statement that the database refuses', async () => {
    await db.write(sql => put(sql, 'taken'));
    const works = ['one', 'taken', 'two'].map(key => db.write(sql => put(sql, key)));
    const ends = await Promise.allSettled(works);
    expect(ends.map(end => end.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await keys()).toEqual(['one', 'taken', 'two']);
  });

  it('are finished before the store closes', async () => {
    const work = db.write(sql => put(sql, 'last'));
    const second = db.write(sql => put(sql, 'very last'));
    await db.close();
    await expect(Promise.all([work, second])).resolves.toEqual([1, 1]);
    db = await open();
  });

  it('that come while others are under way go into the next transaction', async () => {
    let late: Promise<number> | undefined;
    await db.write(async sql => {
      await put(sql, 'a');
      late = db.write(async other => (await put(other, 'b')) + (await countIn({ all: db.read })));
    });
    expect(await late).toBe(2);
    expect(await keys()).toEqual(['a', 'b']);
  });

  it('of two processes that wait for each other both come to their end', async () => {
    await Promise.all(['left', 'right'].map(key => db.write(sql => put(sql, key))));
    const other = await openDb(db.url, { clock: systemClock, onLost: failTheRun });
    const met: (() => void)[] = [];
    // Both hold one key before either asks for the other's; SQLite lets one in at a time, so nobody waits there.
    const meet = () =>
      db.dialect.name === 'sqlite' || met.length > 1
        ? undefined
        : new Promise<void>(resolve => {
            met.push(resolve);
            if (met.length === 2) for (const go of met) go();
          });
    const add = (each: Pick<TestDb, 'write'>, keys: string[]) =>
      each.write(async sql => {
        const touch = (key?: string) =>
          sql.run(`UPDATE "Setting" SET "value" = "value" || 'y' WHERE "key" = ?`, key ?? '');
        await touch(keys[0]);
        await meet();
        await touch(keys[1]);
      });
    await Promise.all([add(db, ['left', 'right']), add(other, ['right', 'left'])]);
    const values = await db.read<{ value: string }>('SELECT "value" FROM "Setting"');
    expect(values.map(({ value }) => value)).toEqual(['xyy', 'xyy']);
    await other.close();
  });
});
