import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { linkOf } from '../../src/operators/chain.ts';
import { insertAudit } from '../../src/operators/store.ts';
import { appendAudit, linkOldAudit, verifyAudit } from '../../src/operators/store-chain.ts';
import { databases, failTheRun, type TestDb } from '../support/databases.ts';

describe.each(databases)('the chain of the audit on $name', ({ open }) => {
  let db: TestDb;

  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  const note = (n: number, to = db as Pick<TestDb, 'write' | 'read' | 'dialect'>) =>
    insertAudit(to as TestDb, 1_700_000_000_000.5 + n, {
      memberId: n % 3 === 0 ? null : n,
      action: 'tag.add',
      outcome: 'done',
      detail: { tag: `护肤 "${n}"`, n },
    });
  const notes = async (count: number) => {
    for (let n = 1; n <= count; n++) await note(n);
    return (await db.read<{ id: number }>('SELECT "id" FROM "Audit" ORDER BY "id"')).map(({ id }) => id);
  };
  const run = (text: string, ...params: (string | number)[]) => db.write(sql => sql.run(text, ...params));
  const insertUnlinked = (id: number) =>
    run(
      `INSERT INTO "Audit" ("id", "at", "memberId", "action", "outcome") VALUES (?, 5, 1, 'tag.add', 'done')`,
      id,
    );

  it('is whole where nothing was ever noted, and where everything was', async () => {
    expect(await verifyAudit(db)).toEqual({ state: 'whole', rows: 0, head: '' });
    await notes(20);
    expect(await verifyAudit(db)).toMatchObject({ state: 'whole', rows: 20 });
  });

  it.each([
    ['time', `"at" = "at" + 1`],
    ['person', `"memberId" = 99`],
    ['person taken out', `"memberId" = NULL`],
    ['action', `"action" = 'tag.remove'`],
    ['outcome', `"outcome" = 'refused'`],
    ['detail', `"detail" = '{}'`],
    ['detail taken out', `"detail" = NULL`],
    ['link', `"hash" = 'abc'`],
    ['link taken out', `"hash" = NULL`],
  ])('breaks at a row whose %s was edited', async (_, change) => {
    const ids = await notes(9);
    await run(`UPDATE "Audit" SET ${change} WHERE "id" = ?`, ids[4] ?? 0);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: ids[4], rows: 4 });
  });

  it('breaks where a row was deleted: at the next one', async () => {
    const ids = await notes(9);
    await run('DELETE FROM "Audit" WHERE "id" = ?', ids[4] ?? 0);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: ids[5], rows: 4 });
    await note(10);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: ids[5], rows: 4 });
  });

  it('breaks where the first row was deleted', async () => {
    const ids = await notes(3);
    await run('DELETE FROM "Audit" WHERE "id" = ?', ids[0] ?? 0);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: ids[1], rows: 0 });
  });

  it('breaks where two rows changed places', async () => {
    const ids = await notes(9);
    const [a = 0, b = 0] = [ids[3], ids[6]];
    await run('UPDATE "Audit" SET "id" = -1 WHERE "id" = ?', a);
    await run('UPDATE "Audit" SET "id" = ? WHERE "id" = ?', a, b);
    await run('UPDATE "Audit" SET "id" = ? WHERE "id" = -1', b);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: a, rows: 3 });
  });

  it('breaks behind a row that was slipped in with a link of its own', async () => {
    const ids = await notes(6);
    const [before, gap = 0, behind] = [ids[2] ?? 0, ids[3], ids[4]];
    await run('DELETE FROM "Audit" WHERE "id" = ?', gap);
    await insertUnlinked(gap);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: gap, rows: 3 });
    const [{ hash } = { hash: '' }] = await db.read<{ hash: string }>(
      'SELECT "hash" FROM "Audit" WHERE "id" = ?',
      before,
    );
    const forged = linkOf(hash, {
      ...{ id: gap, at: 5, memberId: 1, action: 'tag.add', outcome: 'done', detail: null },
    });
    await run('UPDATE "Audit" SET "hash" = ? WHERE "id" = ?', forged, gap);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: behind, rows: 4 });
  });

  it('tells that the last rows are gone', async () => {
    const ids = await notes(9);
    await run('DELETE FROM "Audit" WHERE "id" > ?', ids[6] ?? 0);
    expect(await verifyAudit(db)).toEqual({ state: 'cut', row: ids[6], until: ids[8], rows: 7 });
    await run('DELETE FROM "Audit"');
    expect(await verifyAudit(db)).toEqual({ state: 'cut', row: 0, until: ids[8], rows: 0 });
  });

  it('breaks at a row that was written past it', async () => {
    const ids = await notes(3);
    await insertUnlinked((ids[2] ?? 0) + 1);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: (ids[2] ?? 0) + 1, rows: 3 });
  });

  it('takes in what was noted before there was a chain, once', async () => {
    for (const id of [1, 2, 5]) await insertUnlinked(id);
    expect(await verifyAudit(db)).toEqual({ state: 'unlinked', rows: 3 });
    await linkOldAudit(db);
    const whole = await verifyAudit(db);
    expect(whole).toMatchObject({ state: 'whole', rows: 3 });
    await linkOldAudit(db);
    expect(await verifyAudit(db)).toEqual(whole);
    await run(`UPDATE "Audit" SET "memberId" = 2 WHERE "id" = 2`);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: 2, rows: 1 });
  });

  it('is not mended by losing its head', async () => {
    const ids = await notes(5);
    await run(`DELETE FROM "Audit" WHERE "id" = ?`, ids[1] ?? 0);
    await run(`DELETE FROM "Setting" WHERE "key" = 'audit.head'`);
    await linkOldAudit(db);
    await note(6);
    expect(await verifyAudit(db)).toEqual({ state: 'broken', row: ids[2], rows: 1 });
  });

  it('leaves no link behind of what was rolled back', async () => {
    await notes(2);
    await expect(
      db.write(async sql => {
        await appendAudit(sql, 1, { memberId: 1, action: 'tag.add', outcome: 'done' });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await note(3);
    expect(await verifyAudit(db)).toMatchObject({ state: 'whole', rows: 3 });
  });

  it('stays one chain while three write at once and a fourth looks on', async () => {
    const others = await Promise.all(
      [1, 2].map(() => openDb(db.url, { clock: systemClock, onLost: failTheRun })),
    );
    const writers = [db, ...others];
    const looks: string[] = [];
    const writing = Promise.all(
      writers.flatMap((writer, w) => Array.from({ length: 15 }, (_, n) => note(w * 100 + n, writer))),
    );
    for (let n = 0; n < 5; n++) looks.push((await verifyAudit(db)).state);
    await writing;
    expect(new Set(looks)).toEqual(new Set(['whole']));
    expect(await verifyAudit(db)).toMatchObject({ state: 'whole', rows: 45 });
    await Promise.all(others.map(other => other.close()));
  });
});
