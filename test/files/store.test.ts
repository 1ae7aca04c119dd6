import { describe, expect, it } from 'vitest';
import type { Sql } from '../../src/db/db.ts';
import { openDb } from '../../src/db/db.ts';
import { writeInTurn } from '../../src/files/store.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { databases, failTheRun } from '../support/databases.ts';
import { makeMembers } from '../support/members.ts';

const rename = (sql: Sql, id: number | undefined, name: string) =>
  sql.run('UPDATE "Member" SET "name" = ? WHERE "id" = ?', name, id ?? 0);

describe.each(databases)('An import on $name', ({ name, open }) => {
  it('is kept or undone as its result says', async () => {
    const db = await open();
    try {
      const [id] = await makeMembers(db, ['before']);
      const names = async () =>
        (await db.read<{ name: string }>('SELECT "name" FROM "Member"')).map(row => row.name);
      expect(
        await writeInTurn(
          db,
          sql => rename(sql, id, 'undone'),
          () => false,
        ),
      ).toBe(1);
      expect(await names()).toEqual(['before']);
      expect(
        await writeInTurn(
          db,
          sql => rename(sql, id, 'kept'),
          () => true,
        ),
      ).toBe(1);
      expect(await names()).toEqual(['kept']);
    } finally {
      await db.close();
    }
  });

  it.skipIf(name === 'sqlite')('runs once more when it and a bot waited for each other', async () => {
    const db = await open();
    const bot = await openDb(db.url, { clock: systemClock, onLost: failTheRun });
    try {
      const [one, two] = await makeMembers(db, ['one', 'two']);
      const botHolds = Promise.withResolvers<void>();
      const importHolds = Promise.withResolvers<void>();
      let runs = 0;
      const importing = writeInTurn(
        db,
        async sql => {
          runs += 1;
          await rename(sql, one, 'imported');
          importHolds.resolve();
          await botHolds.promise;
          await rename(sql, two, 'imported');
        },
        () => true,
      );
      const writing = bot.write(async sql => {
        await importHolds.promise;
        await rename(sql, two, 'seen');
        botHolds.resolve();
        await rename(sql, one, 'seen');
      });
      const [imported, written] = await Promise.allSettled([importing, writing]);
      expect(imported.status).toBe('fulfilled');
      expect(runs).toBe(written.status === 'fulfilled' ? 2 : 1);
      const names = await db.read('SELECT "name" FROM "Member" ORDER BY "id"');
      expect(names).toEqual([{ name: 'imported' }, { name: 'imported' }]);
    } finally {
      await bot.close();
      await db.close();
    }
  });
});
