import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { holdLock } from '../support/hold-lock.ts';

/** A clock on which the ten minutes that a write waits are half a second. */
const hasty: Clock = { ...systemClock, now: () => Date.now() * 1_200 };

/** Resolves after this many turns of the event loop's timers. */
const ticks = (count: number) =>
  new Promise<void>(resolve => {
    const timer = setInterval(() => {
      count -= 1;
      if (count > 0) return;
      clearInterval(timer);
      resolve();
    }, 2);
  });

/** Whether something is still under way. */
const pending = (work: Promise<unknown>) =>
  Promise.race([
    work.then(
      () => false,
      () => false,
    ),
    new Promise(resolve => setImmediate(resolve, true)),
  ]);

const put = (db: Db, key: string) =>
  db.write(sql => sql.run('INSERT INTO "Setting" ("key", "value") VALUES (?, ?)', key, 'x'));
const keys = async (db: Db) =>
  (await db.read<{ key: string }>('SELECT "key" FROM "Setting" ORDER BY "key"')).map(row => row.key);

const sqlite = databases.filter(({ name }) => name === 'sqlite');

describe.each(sqlite)('An SQLite file', ({ open }) => {
  let db: TestDb;
  beforeEach(async () => {
    db = await open(hasty);
  });
  afterEach(() => db.close());

  it('is in WAL mode, and the connection that writes waits for the disk at every commit', async () => {
    const onWriter = (pragma: string) => db.write(sql => sql.all(`PRAGMA ${pragma}`));
    expect(await onWriter('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await onWriter('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await onWriter('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });

  it('waits for the disk on the connections of Prisma too, inside a transaction and outside', async () => {
    const prisma = await db.prisma();
    const inside = await prisma.$transaction(tx => tx.$queryRawUnsafe('PRAGMA synchronous'));
    const outside = await prisma.$queryRawUnsafe('PRAGMA synchronous');
    expect([inside, outside]).toEqual([[{ synchronous: 2n }], [{ synchronous: 2n }]]);
  });

  it('held by another process lets a write wait while everything else goes on', async () => {
    const letGo = await holdLock(db.url);
    const work = put(db, 'patient');
    await ticks(20);
    expect(await pending(work)).toBe(true);
    expect(await keys(db)).toEqual([]);
    await letGo();
    await expect(work).resolves.toBe(1);
    expect(await keys(db)).toEqual(['patient']);
  });

  it('held for too long rejects what waits, and works again afterwards', async () => {
    const letGo = await holdLock(db.url);
    await expect(put(db, 'impatient')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await letGo();
    await put(db, 'later');
    expect(await keys(db)).toEqual(['later']);
  });

  it('held for too long rejects all that wait together within one limit', async () => {
    const letGo = await holdLock(db.url);
    const started = performance.now();
    const ends = await Promise.allSettled(['a', 'b', 'c', 'd'].map(key => put(db, key)));
    const seconds = (performance.now() - started) / 1_000;
    expect(ends.map(end => end.status)).toEqual(Array(4).fill('rejected'));
    expect(seconds).toBeLessThan(1.5);
    await letGo();
  });

  it('held by another process lets a write of Prisma wait while everything else goes on', async () => {
    const prisma = await db.prisma();
    const letGo = await holdLock(db.url);
    const alone = prisma.setting.create({ data: { key: 'alone', value: 'x' } });
    const inside = prisma.$transaction(tx => tx.setting.create({ data: { key: 'inside', value: 'x' } }), {
      maxWait: 20_000,
    });
    await ticks(20);
    expect(await pending(Promise.race([alone, inside]))).toBe(true);
    await letGo();
    await Promise.all([alone, inside]);
    expect(await keys(db)).toEqual(['alone', 'inside']);
  });

  it('held for too long costs Prisma one transaction, not all that follow', async () => {
    const prisma = await db.prisma();
    const letGo = await holdLock(db.url);
    const add = (key: string) =>
      prisma.$transaction(tx => tx.setting.create({ data: { key, value: 'x' } }), { maxWait: 20_000 });
    await expect(add('impatient')).rejects.toThrow();
    await letGo();
    await add('later');
    await put(db, 'and others');
    expect(await keys(db)).toEqual(['and others', 'later']);
  });

  it('that is full keeps nothing of a failed write, and takes writes again when there is room', async () => {
    await put(db, 'before');
    await fill(db);
    const large = 'x'.repeat(100_000);
    const both = db.write(async sql => {
      await sql.run('INSERT INTO "Setting" ("key", "value") VALUES (?, ?)', 'small', 'x');
      await sql.run('INSERT INTO "Setting" ("key", "value") VALUES (?, ?)', 'large', large);
    });
    await expect(both).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(await keys(db)).toEqual(['before']);
    await empty(db);
    await put(db, 'after');
    expect(await keys(db)).toEqual(['after', 'before']);
  });

  it('that is full costs Prisma one transaction, not all that follow', async () => {
    const prisma = await db.prisma();
    const large = 'x'.repeat(100_000);
    const overflow = prisma.$transaction(async tx => {
      await tx.$queryRawUnsafe('PRAGMA max_page_count = 1');
      await tx.setting.create({ data: { key: 'small', value: 'x' } });
      await tx.setting.create({ data: { key: 'large', value: large } });
    });
    await expect(overflow).rejects.toThrow();
    expect(await keys(db)).toEqual([]);
    await prisma.$transaction(async tx => {
      await tx.$queryRawUnsafe('PRAGMA max_page_count = 1000000');
      await tx.setting.create({ data: { key: 'later', value: large } });
    });
    await put(db, 'and others');
    expect(await keys(db)).toEqual(['and others', 'later']);
  });
});

/** No page more than the file has now: to SQLite the disk is full. */
const fill = (db: Db) => db.write(sql => sql.all('PRAGMA max_page_count = 1'));
const empty = (db: Db) => db.write(sql => sql.all('PRAGMA max_page_count = 1000000'));
