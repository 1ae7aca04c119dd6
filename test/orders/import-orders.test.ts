import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { openDirectory } from '../../src/members/directory.ts';
import { importMembers } from '../../src/members/import-members.ts';
import { importOrders } from '../../src/orders/import-orders.ts';
import { ordersOfMember } from '../../src/orders/store.ts';
import { databases, failTheRun, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { heard } from '../support/incoming.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-orders-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** 订单号,买家,金额,时间 / A1,小鱼,99.5,2026/11/1 9:05 — as Excel in China writes a CSV. */
const GBK = Buffer.concat([
  Buffer.from('b6a9b5a5bac52cc2f2bcd22cbdf0b6ee2ccab1bce40d0a', 'hex'),
  Buffer.from('A1,'),
  Buffer.from('d0a1d3e3', 'hex'),
  Buffer.from(',99.5,2026/11/1 9:05\r\n'),
]);

const HEAD = 'number,buyer,amount,at';

describe.each(databases)('Importing orders on $name', ({ name, open }) => {
  const clock = handClock();
  let db: TestDb;
  beforeEach(async () => {
    // It waits for another process's lock by a clock that goes.
    db = await open(systemClock);
  });
  afterEach(() => db.close());

  const take = (content: string | Buffer, { file = 'orders.csv', dryRun = false } = {}) =>
    importOrders(featureDeps(db, clock), { file: fileOf(file, content), dryRun });
  const takeMembers = (content: string) =>
    importMembers(featureDeps(db, clock), { file: fileOf('members.csv', content) });
  const orders = async () => (await db.prisma()).order.findMany({ orderBy: { id: 'asc' } });
  const changes = async () => (await db.prisma()).orderChange.findMany({ orderBy: { id: 'asc' } });

  it('takes amounts to the cent and times by the clocks of the house', async () => {
    const csv = [
      `${HEAD},currency,items,shop`,
      'A1,telegram:7,"1,234.5",2026-11-22 20:00,,龙井 x2,茶馆天猫店',
      'A2,138 1234 5678,¥0.29,2026-11-22T12:00:00Z,,,',
      'A3,小鱼,19.90元,2026/1/5 9:03,usd,,',
    ].join('\n');
    expect(await take(csv)).toMatchObject({ added: 3, updated: 0, unchanged: 0, skipped: 0, mistakes: [] });
    const evening = Date.UTC(2026, 10, 22, 12);
    const none = { currency: 'CNY', items: null, shop: null, memberId: null };
    expect(await orders()).toMatchObject([
      {
        ...none,
        number: 'A1',
        buyer: 'telegram:7',
        amountCents: 123_450,
        at: evening,
        items: '龙井 x2',
        shop: '茶馆天猫店',
      },
      { ...none, number: 'A2', buyer: '+8613812345678', amountCents: 29, at: evening },
      {
        ...none,
        number: 'A3',
        buyer: '小鱼',
        amountCents: 1_990,
        at: Date.UTC(2026, 0, 5, 1, 3),
        currency: 'USD',
      },
    ]);
  });

  it('reads Chinese columns in GBK, and JSONL', async () => {
    expect(await take(GBK)).toMatchObject({ added: 1, mistakes: [] });
    const line = { number: 7, buyer: 13_812_345_678, amount: 12.3, at: '2026-11-01' };
    expect(await take(JSON.stringify(line), { file: 'orders.jsonl' })).toMatchObject({
      added: 1,
      mistakes: [],
    });
    expect(await orders()).toMatchObject([
      { number: 'A1', buyer: '小鱼', amountCents: 9_950, at: Date.UTC(2026, 10, 1, 1, 5) },
      { number: '7', buyer: '+8613812345678', amountCents: 1_230 },
    ]);
  });

  it('changes nothing when the same file comes twice, and nothing on a dry run', async () => {
    const csv = `${HEAD}\nA1,telegram:7,10,2026-11-01\nA2,telegram:7,20,2026-11-02\n`;
    expect(await take(csv, { dryRun: true })).toMatchObject({ added: 2, dryRun: true });
    expect(await orders()).toEqual([]);
    await take(csv);
    const before = await orders();
    expect(await take(csv)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(await orders()).toEqual(before);
    expect(await changes()).toEqual([]);
  });

  it('lets the later row of the same order stand, and logs what it changed', async () => {
    await take(`${HEAD},items\nA1,telegram:7,10,2026-11-01,tea\nA1,telegram:7,12.50,2026-11-01,tea\n`);
    const result = await take(`${HEAD}\nA1,telegram:8,9,2026-11-01\n`);
    expect(result).toMatchObject({ added: 0, updated: 1 });
    expect(await orders()).toMatchObject([{ amountCents: 900, buyer: 'telegram:8', items: 'tea' }]);
    expect(await changes()).toMatchObject([
      { field: 'amountCents', before: '1000', after: '1250', at: clock.now() },
      { field: 'buyer', before: 'telegram:7', after: 'telegram:8' },
      { field: 'amountCents', before: '1250', after: '900' },
    ]);
  });

  it('finds every broken row, and takes nothing', async () => {
    const csv = [
      HEAD,
      'A1,telegram:7,10,2026-11-01',
      ',telegram:7,10,2026-11-01',
      'A2,,10,2026-11-01',
      'A3,telegram:7,-1,2026-11-01',
      'A4,telegram:7,1.005,2026-11-01',
      'A5,telegram:7,30000000,2026-11-01',
      'A6,telegram:7,10,yesterday',
      'A7,telegram:7,10,2026-02-30',
      'A8,telegram:7,10,2030-01-01',
      '1.23457E+15,telegram:7,10,2026-11-01',
      'A9,1.38123E+10,10,2026-11-01',
      'A10,12345678,10,2026-11-01',
      'A11,telegram:7,10',
      'A12,telegram:7,1e3,2026-11-01',
    ].join('\r\n');
    const result = await take(csv);
    expect(result).toMatchObject({ added: 0, updated: 0, skipped: 1 });
    expect(result.mistakes.map(({ line, reason }) => `${line}: ${reason.en}`)).toEqual([
      '3: There is no order number.',
      '4: There is no buyer.',
      '5: The amount "-1" should look like 12.30: not negative, two decimals at most.',
      '6: The amount "1.005" should look like 12.30: not negative, two decimals at most.',
      '7: The amount "30000000" is too large.',
      '8: The time "yesterday" is unclear: write it as 2026-11-22 20:00.',
      '9: The time "2026-02-30" is unclear: write it as 2026-11-22 20:00.',
      '10: The time "2030-01-01" is yet to come.',
      '11: Excel has shortened "1.23457E+15": format the column as text and export again.',
      '12: Excel has shortened "1.38123E+10": format the column as text and export again.',
      '13: "12345678" is not a phone number.',
      '14: The header has 4 columns and this row has 3; put text with commas in double quotes.',
      '15: The amount "1e3" should look like 12.30: not negative, two decimals at most.',
    ]);
    expect(await orders()).toEqual([]);
  });

  it('says which columns are missing', async () => {
    const { mistakes } = await take('number,amount\nA1,1\n');
    expect(mistakes.map(({ reason }) => reason.en)).toEqual([
      'The first row must name the columns, at least number,buyer,amount,at (or 订单号,买家,金额,时间).',
    ]);
  });

  it('keeps an order for nobody, and gives it to the member who is imported later', async () => {
    const csv = `${HEAD}\nA1,telegram:7,10,2026-11-01\nA2,13812345678,20,2026-11-02\nA3,小鱼,30,2026-11-03\n`;
    await take(csv);
    expect((await orders()).map(({ memberId }) => memberId)).toEqual([null, null, null]);
    await takeMembers('name,account,phone\n小鱼,telegram:7,13812345678\n');
    const [first, second, third] = await orders();
    expect(first?.memberId).toBeTypeOf('number');
    expect([second?.memberId, third?.memberId]).toEqual([first?.memberId, null]);
    expect(await take(csv)).toMatchObject({ unchanged: 3 });
    expect(await ordersOfMember(db, first?.memberId ?? 0)).toEqual([
      { currency: 'CNY', count: 2, totalCents: 3_000, lastAt: Date.UTC(2026, 10, 1, 16) },
    ]);
  });

  it('gives an order that waited to the person who writes for the first time', async () => {
    await take(`${HEAD}\nA1,telegram:7,10,2026-11-01\n`);
    const directory = openDirectory(featureDeps(db, clock));
    const { event } = heard('在吗');
    const from = { account: 'telegram', id: '7', name: '小鱼', durable: true };
    const { who } = await db.write(sql => directory.identify(sql, [{ ...event, from }]));
    expect(await orders()).toMatchObject([{ memberId: who[0]?.member?.id }]);
  });

  it('leaves an order with nobody while two members share its phone', async () => {
    await takeMembers('name,account,phone\n小鱼,telegram:7,13812345678\n');
    await takeMembers('name,account,phone\n阿May,telegram:8,13812345678\n');
    await take(`${HEAD}\nA1,13812345678,10,2026-11-01\n`);
    expect(await orders()).toMatchObject([{ memberId: null }]);
    await takeMembers('name,account,phone\n小鱼,telegram:7,13812345678\n');
    expect(await orders()).toMatchObject([{ memberId: null }]);
  });

  it('keeps two imports at once apart, also those of two processes', async () => {
    const rows = (amount: number) =>
      [HEAD, ...Array.from({ length: 2_500 }, (_, i) => `A${i},telegram:${i},${amount},2026-11-01`)].join(
        '\n',
      );
    const other = await openDb(db.url, { clock: systemClock, onLost: failTheRun });
    try {
      const [one, two, three] = [
        fileOf('1.csv', rows(1)),
        fileOf('2.csv', rows(2)),
        fileOf('3.csv', rows(3)),
      ];
      const results = await Promise.all([
        importOrders(featureDeps(db, clock), { file: one }),
        importOrders(featureDeps(db, clock), { file: two }),
        importOrders(featureDeps(other, clock), { file: three }),
      ]);
      expect(results.map(({ added, updated }) => added + updated)).toEqual([2_500, 2_500, 2_500]);
      expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(2_500);
    } finally {
      await other.close();
    }
    expect(new Set((await orders()).map(({ amountCents }) => amountCents)).size).toBe(1);
    expect(await changes()).toHaveLength(5_000);
  });

  it('takes 20,000 orders with flat memory', async () => {
    const count = Number(process.env['ORDERS'] ?? 20_000);
    const rows = Array.from(
      { length: count },
      (_, i) =>
        `NO${1_000_000 + i},telegram:${i % 5_000},${i}.${(i % 90) + 10},2026-11-01 10:${(i % 50) + 10},商品 ${i}`,
    );
    const file = fileOf('many.csv', `${HEAD},items\n${rows.join('\n')}\n`);
    rows.length = 0;
    await take(`${HEAD}\nwarm,telegram:1,1,2026-11-01\n`);
    const before = process.memoryUsage.rss();
    let most = before;
    const started = performance.now();
    const seen: string[] = [];
    const result = await importOrders(featureDeps(db, clock), {
      file,
      onProgress: ({ step, rows, share }) => {
        most = Math.max(most, process.memoryUsage.rss());
        seen.push(`${step} ${rows} ${share}`);
      },
    });
    const seconds = (performance.now() - started) / 1_000;
    console.info(
      `${name}: ${count} orders in ${seconds.toFixed(1)} s, RSS +${((most - before) / 2 ** 20).toFixed(0)} MiB`,
    );
    expect(result).toMatchObject({ added: count, mistakes: [] });
    expect(seen.at(-1)).toBe(`saving ${count} 1`);
    expect(most - before).toBeLessThan(80 * 2 ** 20);
  }, 60_000);
});
