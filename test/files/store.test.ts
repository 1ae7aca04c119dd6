import { describe, expect, it } from 'vitest';
import type { Sql } from '../../src/db/db.ts';
import { openDb } from '../../src/db/db.ts';
import { writeInTurn } from '../../src/files/store.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { databases, failTheRun } from '../support/databases.ts';
import { makeMembers } from '../support/members.ts';

const rename = (sql: Sql, id: number | undefined, name: string) =>
  sql.run('UPDATE "Member" SET "name" = ? WHERE "id" = ?', name, id ?? 0);

describe.each(databases)('An import on $name', ({ open }) => {
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
});

const servers = databases.filter(({ name }) => name === 'postgresql');

describe.each(servers)('An import beside a bot on $name', ({ open }) => {
  it('and the bot both come to their end where they waited for each other', async () => {
    const db = await open();
    const bot = await openDb(db.url, { clock: systemClock, onLost: failTheRun });
    try {
      const [one, two] = await makeMembers(db, ['one', 'two']);
      const botHolds = Promise.withResolvers<void>();
      const importHolds = Promise.withResolvers<void>();
      const importing = writeInTurn(
        db,
        async sql => {
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
      expect([imported.status, written.status]).toEqual(['fulfilled', 'fulfilled']);
      // Whichever was undone ran once more, after the other: what it wrote stands.
      const rows = await db.read<{ name: string }>('SELECT "name" FROM "Member"');
      expect(['imported', 'seen']).toContain(rows[0]?.name);
      expect(new Set(rows.map(row => row.name)).size).toBe(1);
    } finally {
      await bot.close();
      await db.close();
    }
  });
});
