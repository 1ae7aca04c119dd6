import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDb } from '../src/db/db.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { failTheRun } from './support/databases.ts';
import { type ProgramFolder, usePrograms } from './support/program.ts';

const EN = { TEAHOUSE_LANGUAGE: 'en' };

async function outcome(house: ProgramFolder, args: string[]) {
  const run = house.run(args, EN);
  const { code } = await run.ended;
  return { code, out: run.out(), err: run.err() };
}

async function withDb<T>(house: ProgramFolder, work: (db: Awaited<ReturnType<typeof openDb>>) => Promise<T>) {
  const url = `file:${path.join(house.folder, 'data/teahouse.db')}`;
  const db = await openDb(url, { clock: systemClock, onLost: failTheRun });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

const read = (house: ProgramFolder, file: string) => readFileSync(path.join(house.folder, file), 'utf8');

describe.concurrent('teahouse export', () => {
  const house = usePrograms();

  it('writes members so that no spreadsheet runs a cell, and an import changes nothing', async () => {
    const own = house();
    writeFileSync(
      path.join(own.folder, 'm.csv'),
      'name,account,phone,city,生日,tags,joined\n=1+1,telegram:7,13812345678,上海,5月20日,护肤|绿茶,2026-01-05\n@小鱼,,+447911123456,,,,2026-01-06\n',
    );
    await outcome(own, ['import', 'members', 'm.csv']);
    expect(await outcome(own, ['export', 'members', 'out.csv'])).toEqual({
      code: 0,
      out: '2 rows written to out.csv.\n',
      err: '',
    });
    const lines = read(own, 'out.csv').trimEnd().split('\n');
    expect(lines[0]).toMatch(/^\ufeffname,account,phone,email,city,birthday,language,joined,tags,id,/);
    expect(lines[1]).toMatch(
      /^'=1\+1,telegram:7,'\+8613812345678,,上海,05-20,,2026-01-05 00:00:00,护肤\|绿茶,1,/,
    );
    expect(lines[2]).toMatch(/^'@小鱼,,'\+447911123456,/);
    expect(statSync(path.join(own.folder, 'out.csv')).mode & 0o077).toBe(0);
    expect(await outcome(own, ['import', 'members', 'out.csv'])).toMatchObject({
      out: expect.stringContaining('0 added, 0 updated, 2 unchanged'),
    });
    const audits = await withDb(own, async db => (await db.prisma()).audit.findMany());
    expect(audits).toMatchObject([{ action: 'export.members', outcome: 'done', memberId: null }]);
    await outcome(own, ['export', 'audit', 'audit.jsonl']);
    expect(JSON.parse(read(own, 'audit.jsonl'))).toMatchObject({ id: 1, action: 'export.members' });
  });

  it('writes orders that an import takes back unchanged', async () => {
    const own = house();
    writeFileSync(
      path.join(own.folder, 'o.csv'),
      'number,buyer,amount,at,category,state\nA1,13812345678,1234.5,2026-11-01 09:05,面膜,退款成功\n',
    );
    await outcome(own, ['import', 'orders', 'o.csv']);
    await outcome(own, ['export', 'orders', 'out.csv']);
    expect(read(own, 'out.csv')).toContain(
      "A1,'+8613812345678,1234.50,CNY,2026-11-01 09:05:00,,面膜,,refunded,,",
    );
    expect(await outcome(own, ['import', 'orders', 'out.csv'])).toMatchObject({
      out: expect.stringContaining('0 added, 0 updated, 1 unchanged'),
    });
  });

  it('says how it is used, and why a file cannot be written, and leaves none behind', async () => {
    const own = house();
    const wrong = [
      [],
      ['members'],
      ['cakes', 'a.csv'],
      ['members', 'a.xlsx'],
      ['members', 'a.csv', '--kind', 'x'],
      ['members', 'a.csv', '--cake'],
    ];
    for (const args of wrong) {
      const { code, err } = await outcome(own, ['export', ...args]);
      expect([code, err.split('\n')[0]]).toEqual([
        1,
        'usage: teahouse export members|interactions|orders|redemptions|segments|knowledge|audit FILE.csv|FILE.jsonl',
      ]);
    }
    const { code, err } = await outcome(own, ['export', 'members', 'nowhere/a.csv']);
    expect([code, err]).toEqual([1, 'nowhere/a.csv cannot be written: there is no such folder.\n']);
  });
});
