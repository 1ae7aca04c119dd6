import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { failTheRun } from '../support/databases.ts';
import { type ProgramFolder, usePrograms } from '../support/program.ts';

const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>console.error('MiB',process.resourceUsage().maxRSS/1024))`;

function writeMembers(house: ProgramFolder, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `会员${i},telegram:${i},${13_000_000_000 + i},m${i}@example.com,上海,护肤|绿茶`,
  );
  writeFileSync(path.join(house.folder, 'm.csv'), `name,account,phone,email,city,tags\n${rows.join('\n')}\n`);
  return 'm.csv';
}

describe('A large file', () => {
  const house = usePrograms();

  const importedIn = async (count: number): Promise<number> => {
    const own = house();
    const run = own.run(['import', 'members', writeMembers(own, count)], { TEAHOUSE_LANGUAGE: 'en' }, [
      '--import',
      TELL_MEMORY,
    ]);
    const { code } = await run.ended;
    expect([code, run.out()]).toEqual([0, `${count} added, 0 updated, 0 unchanged, 0 skipped.\n`]);
    return Number(/MiB ([\d.]+)/.exec(run.err())?.[1]);
  };

  it('takes hardly more memory than a small one', async () => {
    const [small, large] = [await importedIn(1_000), await importedIn(20_000)];
    console.info(`1,000 members in ${small.toFixed(0)} MiB, 20,000 in ${large.toFixed(0)} MiB`);
    expect(small).toBeGreaterThan(40);
    expect(large - small).toBeLessThan(40);
  });

  it('lets another process wait with what it writes, and go on, and shows it all of the file or nothing', async () => {
    const own = house();
    const url = `file:${path.join(own.folder, 'data/teahouse.db')}`;
    const db = await openDb(url, { clock: systemClock, onLost: failTheRun });
    try {
      const importing = own.run(['import', 'members', writeMembers(own, 5_000)]);
      let over = false;
      const ended = importing.ended.then(result => {
        over = true;
        return result;
      });
      const seen = new Set<number>();
      let writes = 0;
      while (!over) {
        writes += await db.write(sql =>
          sql.run('INSERT INTO "Setting" ("key", "value") VALUES (?, ?)', `bot.${writes}`, 'x'),
        );
        const [row] = await db.read<{ n: number }>('SELECT count(*) AS "n" FROM "Member"');
        seen.add(row?.n ?? -1);
        await new Promise(resolve => setTimeout(resolve, 5));
      }
      expect((await ended).code).toBe(0);
      const [kept] = await db.read<{ n: number }>(
        `SELECT count(*) AS "n" FROM "Setting" WHERE "key" LIKE 'bot.%'`,
      );
      expect(writes).toBeGreaterThan(1);
      expect(kept?.n).toBe(writes);
      expect([...seen].filter(n => n !== 0 && n !== 5_000)).toEqual([]);
      const [members] = await db.read<{ n: number }>('SELECT count(*) AS "n" FROM "Member"');
      expect(members?.n).toBe(5_000);
    } finally {
      await db.close();
    }
  });
});
