import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSought } from '../../src/members/pages/parse-sought.ts';
import { type Place, readPage, searchMembers } from '../../src/members/store-list.ts';
import { idsFrom } from '../../src/segments/id-set.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { makeLogin, makeMembers } from '../support/members.ts';

describe.each(databases)('the list of members on $name', ({ open }) => {
  let db: TestDb;
  let ids: number[];
  beforeEach(async () => {
    db = await open();
    ids = await makeMembers(
      db,
      Array.from({ length: 45 }, (_, i) => `会员${i}`),
    );
    await db.write(async sql => {
      for (const [i, id] of ids.entries()) {
        await sql.run('UPDATE "Member" SET "lastSeenAt" = ? WHERE "id" = ?', Math.floor(i / 4) * 1000, id);
      }
      await sql.run('UPDATE "Member" SET "mergedIntoId" = ? WHERE "id" = ?', ids[0] ?? 0, ids[44] ?? 0);
    });
  });
  afterEach(() => db.close());

  const walk = async (only?: ReturnType<typeof idsFrom>) => {
    const found: number[] = [];
    let after: Place | undefined;
    do {
      const page = await readPage(db, { only, after, limit: 10 });
      expect(page.members.length).toBeLessThanOrEqual(10);
      found.push(...page.members.map(({ id }) => id));
      after = page.next;
    } while (after);
    return found;
  };

  it('goes through everybody once, whoever was here last first, and leaves out who was merged away', async () => {
    const found = await walk();
    expect(found).toEqual([...ids.slice(0, 44)].reverse());
  });

  it('goes through an audience the same way, whatever its size', async () => {
    const some = ids.filter(id => id % 3 === 0);
    const expected = some.filter(id => id !== ids[44]).reverse();
    expect(await walk(idsFrom(some.join(',')))).toEqual(expected);
    const padded = [...some, ...Array.from({ length: 6_000 }, (_, i) => 1_000_000 + i)];
    const found = await walk(idsFrom(padded.join(',')));
    expect(found.filter(id => id !== ids[44])).toEqual(expected);
  });

  it('finds by how a name begins, by username, number, phone and login', async () => {
    const [first = 0, second = 0] = ids;
    await makeLogin(db, second, 'abc-1');
    await db.write(async sql => {
      await sql.run(`UPDATE "Identity" SET "username" = 'xiaoyu'`);
      await sql.run(
        'INSERT INTO "Contact" ("memberId", "phone", "updatedAt") VALUES (?, ?, 0)',
        first,
        '+8613800138000',
      );
    });
    const find = async (typed: string) =>
      (await searchMembers(db, parseSought(typed), 50)).map(({ id }) => id);
    expect(await find('会员3')).toEqual([39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 3].map(i => ids[i]));
    expect(await find('@xiao')).toEqual([second]);
    expect(await find(`#${second}`)).toEqual([second]);
    expect(await find('138 0013 8000')).toEqual([first]);
    expect(await find('sandbox:abc-1')).toEqual([second]);
    expect(await find('没有这个人')).toEqual([]);
    expect(await find('\'; DROP TABLE "Member" --')).toEqual([]);
  });
});
