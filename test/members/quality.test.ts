import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFlaws } from '../../src/members/store-quality.ts';
import { markStaleContacts } from '../../src/members/store-stale.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { openTeahouse } from '../support/teahouse.ts';

const YEAR = 365 * 86_400_000;
const NOW = Date.UTC(2026, 10, 22);

type Person = {
  name: string;
  logins?: string[];
  phone?: string;
  email?: string;
  anchor?: string;
  mergedIntoId?: number;
  lastSeenAt?: number;
  orderCount?: number;
  updatedAt?: number;
};

/** Nested as Prisma writes a member with what is theirs. */
function rowOf(
  { name, logins = [], phone, email, anchor, updatedAt = NOW, ...member }: Person,
  nativeId: string,
) {
  const contact = { phone: phone ?? null, email: email ?? null, updatedAt };
  const anchors = anchor === undefined ? [] : [{ kind: 'unionid', value: anchor }];
  const login = { nativeId, name, durable: true, createdAt: 0, anchors: { create: anchors } };
  return {
    ...{ name, createdAt: 0, lastSeenAt: NOW, ...member },
    ...((phone ?? email) !== undefined && { contact: { create: contact } }),
    identities: { create: logins.map(account => ({ ...login, account })) },
  };
}

describe.each(databases)('The quality of what is known, on $name', database => {
  let db: TestDb;
  beforeEach(async () => {
    db = await database.open();
  });
  afterEach(() => db.close());

  /** Makes members in this sequence, from #1 on. */
  async function people(persons: Person[]): Promise<void> {
    const prisma = await db.prisma();
    for (const [i, person] of persons.entries()) {
      await prisma.member.create({ data: rowOf(person, String(i)) });
    }
  }

  it('has nothing to say of a house where all is well', async () => {
    await people([{ name: '小鱼', logins: ['telegram'], phone: '+8613812345678' }]);
    expect(await findFlaws(db)).toEqual([]);
  });

  it('finds who has no login or no name, and who may be one person, the merged ones left out', async () => {
    const phone = '+8613812345678';
    await people([
      { name: '小鱼', logins: ['telegram'], phone, anchor: 'u1' },
      { name: '小鱼儿', logins: ['wechaty'], phone, email: 'a@b.cn', anchor: 'u1' },
      { name: '阿May', phone: '+8613812345679', email: 'a@b.cn' },
      { name: '阿May', logins: ['telegram'] },
      { name: '', logins: ['telegram'] },
      { name: '旺财', logins: ['telegram', 'wechaty'], phone: '+1', anchor: 'u2' },
      { name: '旺财', logins: ['telegram'], phone: '+1', email: 'a@b.cn', anchor: 'u2', mergedIntoId: 6 },
      { name: 'Luna', logins: ['telegram'], phone: '+2' },
      { name: 'Luna', logins: ['telegram'], phone: '+3' },
    ]);
    expect(await findFlaws(db)).toEqual([
      { flaw: 'no-login', count: 1, examples: ['#3 阿May'] },
      { flaw: 'no-name', count: 1, examples: ['#5'] },
      { flaw: 'same-phone', count: 1, examples: ['#1 小鱼 = #2 小鱼儿'] },
      { flaw: 'same-email', count: 1, examples: ['#2 小鱼儿 = #3 阿May'] },
      { flaw: 'same-anchor', count: 1, examples: ['#1 小鱼 = #2 小鱼儿'] },
      { flaw: 'same-name', count: 1, examples: ['#3 阿May = #4 阿May'] },
    ]);
  });

  it('counts all and shows a few, of orders for nobody too', async () => {
    await people(Array.from({ length: 6 }, (_, i) => ({ name: `m${i}`, phone: '+8613812345678' })));
    const order = { buyer: 'x', amountCents: 1, currency: 'CNY', createdAt: 0, updatedAt: 0 };
    await (await db.prisma()).order.createMany({
      data: Array.from({ length: 5 }, (_, i) => ({ ...order, number: `A${i}`, at: i })),
    });
    const found = await findFlaws(db);
    expect(found).toContainEqual({ flaw: 'no-login', count: 6, examples: ['#6 m5', '#5 m4', '#4 m3'] });
    expect(found).toContainEqual({
      ...{ flaw: 'same-phone', count: 1 },
      examples: ['#1 m0 = #2 m1 = #3 m2 = #4 m3 …'],
    });
    expect(found).toContainEqual({ flaw: 'order-for-nobody', count: 5, examples: ['A4', 'A3', 'A2'] });
  });

  it('marks contacts that lead nowhere, and takes the mark back when there is news', async () => {
    const long = { lastSeenAt: NOW - YEAR - 1, updatedAt: NOW - YEAR - 1 };
    await people([
      { name: 'fresh', phone: '+1' },
      { name: 'silent for a year', phone: '+2', ...long },
      { name: 'silent, but bought', phone: '+3', ...long, orderCount: 1 },
      { name: 'silent, but told of since', phone: '+4', ...long, updatedAt: NOW },
      { name: 'blocked us', logins: ['telegram'], phone: '+5', updatedAt: NOW - 10 },
      { name: 'blocked us on one of two', logins: ['telegram', 'wechaty'], phone: '+6', updatedAt: NOW - 10 },
    ]);
    const prisma = await db.prisma();
    const logins = await prisma.identity.findMany({ orderBy: { id: 'asc' } });
    for (const [i, { id, account }] of logins.entries()) {
      const goneAt = i === 2 ? null : NOW - 5;
      const room = { account, nativeId: String(i), kind: 'direct', createdAt: 0, goneAt };
      const { id: roomId } = await prisma.room.create({ data: room });
      await prisma.roomMember.create({ data: { roomId, identityId: id, joinedAt: 0 } });
    }
    const stale = async () => {
      const contacts = await prisma.contact.findMany({
        where: { staleAt: { not: null } },
        orderBy: { memberId: 'asc' },
      });
      return contacts.map(({ memberId, staleAt }) => [memberId, staleAt]);
    };
    expect(await markStaleContacts(db, NOW)).toEqual({ marked: 2, cleared: 0 });
    expect(await stale()).toEqual([
      [2, NOW],
      [5, NOW],
    ]);
    expect(await markStaleContacts(db, NOW + 1)).toEqual({ marked: 0, cleared: 0 });
    await prisma.member.update({ where: { id: 2 }, data: { lastSeenAt: NOW } });
    await prisma.room.updateMany({ data: { goneAt: null } });
    expect(await markStaleContacts(db, NOW + 2)).toEqual({ marked: 0, cleared: 2 });
    expect(await stale()).toEqual([]);
    expect((await findFlaws(db)).map(({ flaw }) => flaw)).toEqual(['no-login']);
  });

  it('is told by /stats quality, with what to do about it', async () => {
    const tea = await openTeahouse({ database });
    try {
      expect(await tea.says('boss', '/stats quality', { where: 'direct' })).toEqual([
        '会员资料很干净，没有要收拾的。',
      ]);
      await tea.db.write(sql =>
        sql.run(`INSERT INTO "Member" ("name", "createdAt", "lastSeenAt") VALUES ('阿May', 0, 0)`),
      );
      const [told] = await tea.says('boss', '统计 质量', { where: 'direct' });
      expect(told).toMatch(/· 1 位没有账号，比如 #\d+ 阿May\n {2}→ 等他们来说话，或者 \/merge/);
      const [wrong] = await tea.says('boss', '/stats cakes', { where: 'direct' });
      expect(wrong).toContain('用法：/stats');
      expect(tea.app().schedules.map(({ name }) => name)).toContain('contacts-stale');
    } finally {
      await tea.close();
    }
  });
});
