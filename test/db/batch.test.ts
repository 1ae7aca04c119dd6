import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { batch } from '../../src/db/batch.ts';
import { databases, type TestDb } from '../support/databases.ts';

const COLUMNS = { n: 'int', at: 'double precision', words: 'text', yes: 'boolean' } as const;
const read = batch(COLUMNS, x => `SELECT x."n", x."at", x."words", x."yes" FROM ${x}`);
const count = batch(
  { n: 'int', words: 'text' },
  x => `SELECT CAST(count(*) AS INTEGER) AS "n", CAST(sum(x."n") AS INTEGER) AS "sum" FROM ${x}`,
);
const insert = batch(
  { key: 'text', value: 'text' },
  x => `
    INSERT INTO "Setting" ("key", "value") SELECT x."key", x."value" FROM ${x} WHERE true
    ON CONFLICT ("key") DO NOTHING`,
);

type Row = { n: number | null; at: number | null; words: string | null; yes: unknown };

describe.each(databases)('A batch on $name', ({ open }) => {
  let db: TestDb;
  const back = (rows: Parameters<typeof read.all>[2]) => read.all<Row>({ all: db.read }, db.dialect, rows);

  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  it('gives rows back in the order they went in', async () => {
    const rows = [3, 1, 2].map(n => ({ n, at: n / 2, words: `w${n}`, yes: true }));
    expect((await back(rows)).map(({ n, at, words }) => ({ n, at, words }))).toEqual(
      rows.map(({ n, at, words }) => ({ n, at, words })),
    );
  });

  it('makes NULL of what is null, undefined or missing', async () => {
    const nothing = { n: null, at: null, words: null, yes: null };
    expect(await back([nothing, { words: undefined }, {}])).toEqual([nothing, nothing, nothing]);
  });

  it('keeps what a boolean means', async () => {
    const [yes, no] = await back([{ yes: true }, { yes: false }]);
    expect([Boolean(yes?.yes), Boolean(no?.yes)]).toEqual([true, false]);
  });

  it('keeps times of this century to the millisecond', async () => {
    const at = Date.UTC(2026, 10, 22, 12, 34, 56, 789);
    expect((await back([{ at }]))[0]?.at).toBe(at);
  });

  it.each([
    ['quotes', `it's "so" \`quoted\``],
    ['what looks like SQL', `'); DROP TABLE "Member"; --`],
    ['what looks like a parameter', 'why? $1 :name @x'],
    ['what looks like JSON', '{"a":[1,null]} \\u0041 \\n'],
    ['line ends and tabs', 'one\r\ntwo\tthree\u2028four'],
    ['Chinese, emoji families and right-to-left marks', '茶馆 👩‍👩‍👧‍👦 \u202Eabc\u202C שלום'],
    ['nothing', ''],
  ])('takes text with %s as it is', async (_, words) => {
    expect((await back([{ words }]))[0]?.words).toBe(words);
  });

  it('carries 10,000 rows in one statement', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => ({ n, words: `第 ${n} 行 "${n}"` }));
    expect(await count.all({ all: db.read }, db.dialect, rows)).toEqual([{ n: 10_000, sum: 49_995_000 }]);
  });

  it('of no rows changes nothing', async () => {
    expect(await back([])).toEqual([]);
    expect(await db.write(sql => insert.run(sql, db.dialect, []))).toBe(0);
  });

  it('counts the rows it changed, not those it was given', async () => {
    const rows = ['a', 'b', 'a'].map(key => ({ key, value: 'x' }));
    expect(await db.write(sql => insert.run(sql, db.dialect, rows))).toBe(2);
    expect(await db.write(sql => insert.run(sql, db.dialect, rows))).toBe(0);
  });
});
