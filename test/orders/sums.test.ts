import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/kernel/clock.ts';
import { importMembers } from '../../src/members/import-members.ts';
import { importOrders } from '../../src/orders/import-orders.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-sums-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

const HEAD = 'number,buyer,amount,at';

describe.each(databases)('What members bought, on $name', ({ open }) => {
  const clock = handClock();
  let db: TestDb;
  beforeEach(async () => {
    // It waits for another process's lock by a clock that goes.
    db = await open(systemClock);
  });
  afterEach(() => db.close());

  const take = (content: string) =>
    importOrders(featureDeps(db, clock), { file: fileOf('orders.csv', content) });
  const takeMembers = (content: string) =>
    importMembers(featureDeps(db, clock), { file: fileOf('members.csv', content) });
  const orders = async () => (await db.prisma()).order.findMany({ orderBy: { id: 'asc' } });
  const changes = async () => (await db.prisma()).orderChange.findMany({ orderBy: { id: 'asc' } });

  const sumsOf = async (nativeId: string) => {
    const prisma = await db.prisma();
    const { member } = await prisma.identity.findFirstOrThrow({
      where: { nativeId },
      include: { member: true },
    });
    const { orderCount, spentCents, lastOrderAt, scoreDueAt, segmentDueAt } = member;
    return { orderCount, spentCents, lastOrderAt, scoreDueAt, segmentDueAt };
  };
  const settleScores = () =>
    db.write(sql => sql.run('UPDATE "Member" SET "scoreDueAt" = 9e15, "segmentDueAt" = NULL'));
  const due = { scoreDueAt: 0, segmentDueAt: 0 };
  const notDue = { scoreDueAt: 9e15, segmentDueAt: null };

  it('counts at every buyer what they paid, and makes only the touched due for scores and segments', async () => {
    await takeMembers('name,account\n小鱼,telegram:7\n阿May,telegram:8\n');
    await settleScores();
    await take(
      `${HEAD},currency\nA1,telegram:7,10,2026-11-01,\nA2,telegram:7,20.50,2026-11-03,\nA3,telegram:7,99,2026-11-02,USD\n`,
    );
    const last = Date.UTC(2026, 10, 2, 16);
    expect(await sumsOf('7')).toEqual({ orderCount: 3, spentCents: 3_050, lastOrderAt: last, ...due });
    expect(await sumsOf('8')).toEqual({ orderCount: 0, spentCents: 0, lastOrderAt: null, ...notDue });
    await settleScores();
    await take(`${HEAD}\nA1,telegram:7,10,2026-11-01\n`);
    expect(await sumsOf('7')).toMatchObject({ orderCount: 3, ...notDue });
    await take(`${HEAD}\nA1,telegram:8,10,2026-11-01\n`);
    expect(await sumsOf('7')).toMatchObject({ orderCount: 2, spentCents: 2_050, ...due });
    expect(await sumsOf('8')).toMatchObject({ orderCount: 1, spentCents: 1_000, ...due });
  });

  it('counts at the member who appears what waited for them', async () => {
    await take(`${HEAD}\nA1,telegram:7,10,2026-11-01\nA2,13812345678,5,2026-11-01\n`);
    await takeMembers('name,account,phone\n小鱼,telegram:7,13812345678\n');
    expect(await sumsOf('7')).toMatchObject({ orderCount: 2, spentCents: 1_500, ...due });
  });

  it('takes categories and states as shops word them, logs a refund, and counts it no more', async () => {
    await takeMembers('name,account\n小鱼,telegram:7\n');
    const head = '订单号,买家,金额,时间,类目,状态';
    await take(
      `${head}\nA1,telegram:7,10,2026-11-01,面膜,交易成功\nA2,telegram:7,20,2026-11-02,茶,\nA3,telegram:7,40,2026-11-03,,已取消\n`,
    );
    expect(await orders()).toMatchObject([
      { category: '面膜', state: 'paid' },
      { category: '茶', state: 'paid' },
      { category: null, state: 'cancelled' },
    ]);
    expect(await sumsOf('7')).toMatchObject({ orderCount: 2, spentCents: 3_000 });
    await take('订单号,买家,金额,时间,状态\nA2,telegram:7,20,2026-11-02,退款成功\n');
    expect(await orders()).toMatchObject([{}, { category: '茶', state: 'refunded' }, {}]);
    expect(await changes()).toMatchObject([{ field: 'state', before: 'paid', after: 'refunded' }]);
    const last = Date.UTC(2026, 9, 31, 16);
    expect(await sumsOf('7')).toMatchObject({ orderCount: 1, spentCents: 1_000, lastOrderAt: last });
    const { mistakes } = await take(`${head}\nA9,telegram:7,1,2026-11-01,,待付款\n`);
    expect(mistakes.map(({ reason }) => reason['zh-CN'])).toEqual([
      '状态“待付款”不认识，用 已付、已退款 或 已取消；没付款的订单不用导入。',
    ]);
  });

  it('gives an order by phone to the member whom its owner was merged into', async () => {
    await takeMembers('name,account,phone\n小鱼,telegram:7,13812345678\n小鱼儿,wechaty:w,\n');
    const prisma = await db.prisma();
    const [from, into] = await prisma.member.findMany({ orderBy: { id: 'asc' } });
    await prisma.member.update({ where: { id: from?.id ?? 0 }, data: { mergedIntoId: into?.id ?? 0 } });
    await take(`${HEAD}\nA1,13812345678,10,2026-11-01\n`);
    expect(await orders()).toMatchObject([{ memberId: into?.id }]);
    expect(await sumsOf('w')).toMatchObject({ orderCount: 1 });
  });
});
