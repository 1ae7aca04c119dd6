import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDb } from '../support/databases.ts';

/** Lets whatever can go on without a timer of ours do so. */
const aMoment = (ms = 60) => new Promise<void>(resolve => setTimeout(resolve, ms));
const PATIENT = { maxWait: 20_000, timeout: 20_000 };

describe.each(databases)('Prisma beside plain SQL on $name', ({ open }) => {
  let db: TestDb;
  const put = (key: string) =>
    db.write(sql => sql.run('INSERT INTO "Setting" ("key", "value") VALUES (?, ?)', key, 'x'));
  const keys = async () =>
    (await db.read<{ key: string }>('SELECT "key" FROM "Setting" ORDER BY "key"')).map(row => row.key);
  const counter = async () =>
    Number((await db.read<{ value: string }>('SELECT "value" FROM "Setting"'))[0]?.value);

  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  it('takes nothing along when its transaction rolls back', async () => {
    const prisma = await db.prisma();
    const outside: Promise<unknown>[] = [];
    const rolledBack = prisma.$transaction(async tx => {
      await tx.setting.create({ data: { key: 'inside', value: 'x' } });
      outside.push(prisma.setting.create({ data: { key: 'outside by Prisma', value: 'x' } }).then(() => 1));
      outside.push(put('outside by SQL'));
      await aMoment();
      throw new Error('changed my mind');
    }, PATIENT);
    await expect(rolledBack).rejects.toThrow('changed my mind');
    expect(await Promise.all(outside)).toEqual([1, 1]);
    expect(await keys()).toEqual(['outside by Prisma', 'outside by SQL']);
  });

  it('does not see, nor is seen in, a transaction that is still open', async () => {
    const prisma = await db.prisma();
    await prisma.$transaction(async tx => {
      await tx.setting.create({ data: { key: 'inside', value: 'x' } });
      expect(await keys()).toEqual([]);
      expect(await prisma.setting.count()).toBe(0);
      expect(await tx.setting.count()).toBe(1);
    });
    expect(await keys()).toEqual(['inside']);
  });

  it('keeps a counter exact while both raise it', async () => {
    const prisma = await db.prisma();
    await db.write(sql => sql.run(`INSERT INTO "Setting" ("key", "value") VALUES ('counter', '0')`));
    const lock = db.dialect.name === 'postgresql' ? 'FOR UPDATE' : '';
    const byPrisma = () =>
      prisma.$transaction(async tx => {
        const select = `SELECT "value" FROM "Setting" WHERE "key" = 'counter' ${lock}`;
        const [row] = await tx.$queryRawUnsafe<{ value: string }[]>(select);
        const value = String(Number(row?.value) + 1);
        await tx.setting.update({ where: { key: 'counter' }, data: { value } });
      }, PATIENT);
    const bySql = () =>
      db.write(async sql => {
        const [row] = await sql.all<{ value: string }>(
          `SELECT "value" FROM "Setting" WHERE "key" = 'counter' ${lock}`,
        );
        await sql.run(
          `UPDATE "Setting" SET "value" = ? WHERE "key" = 'counter'`,
          String(Number(row?.value) + 1),
        );
      });
    const works = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? byPrisma() : bySql()));
    const ends = await Promise.allSettled(works);
    expect(ends.filter(end => end.status === 'rejected')).toEqual([]);
    expect(await counter()).toBe(60);
  });

  it('lets plain writes go on after a transaction that took too long', async () => {
    const prisma = await db.prisma();
    const slow = prisma.$transaction(
      async tx => {
        await tx.setting.create({ data: { key: 'slow', value: 'x' } });
        await aMoment(200);
      },
      { timeout: 50 },
    );
    const write = put('quick');
    await expect(slow).rejects.toThrow();
    expect(await write).toBe(1);
    expect(await keys()).toEqual(['quick']);
  });

  it('tells a unique violation by the code that Prisma documents', async () => {
    const prisma = await db.prisma();
    const add = () => prisma.setting.create({ data: { key: 'same', value: 'x' } });
    await add();
    await expect(add()).rejects.toMatchObject({ code: 'P2002' });
  });
});
