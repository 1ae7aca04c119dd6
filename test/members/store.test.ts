import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMembers, readProfile } from '../../src/members/store.ts';
import { carriedUntil, FOREVER } from '../../src/tags/strength.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { addActivity, makeLogin, makeMembers, makeRoom } from '../support/members.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 86_400_000;
const WHEN = { now: NOW, firstDay: 20_261_024 };

describe.each(databases)('members in the store on $name', ({ open }) => {
  let db: TestDb;
  let [older, newer, other] = [0, 0, 0];

  beforeEach(async () => {
    db = await open();
    [older = 0, newer = 0, other = 0] = await makeMembers(db, ['小鱼', '小鱼', 'Luna']);
    await db.write(async sql => {
      await sql.run('UPDATE "Member" SET "lastSeenAt" = ? WHERE "id" = ?', NOW, newer);
      for (const [memberId, id, name, username] of [
        [older, '11', '小鱼', null],
        [newer, '12', '小鱼', null],
        [other, '13', 'Luna', 'luna_tea'],
      ] as const) {
        await sql.run(
          `INSERT INTO "Identity" ("memberId", "account", "nativeId", "name", "username", "durable", "createdAt")
           VALUES (?, 'telegram', ?, ?, ?, true, 0)`,
          ...[memberId, id, name, username],
        );
      }
    });
  });

  afterEach(() => db.close());

  it.each(['小鱼', '@小鱼', ' 小鱼 '])(
    'finds every %j, the latest seen first, and tells who they are and how they sign in',
    async wanted => {
      expect(await findMembers(db, wanted)).toEqual([
        { id: newer, name: '小鱼', login: 'telegram 12' },
        { id: older, name: '小鱼', login: 'telegram 11' },
      ]);
    },
  );

  it.each(['Luna', '@luna_tea', 'telegram:13'])('finds one member by %s', async wanted => {
    expect(await findMembers(db, wanted)).toEqual([{ id: other, name: 'Luna', login: 'telegram @luna_tea' }]);
  });

  it('finds one member by number, and nobody by a part of a name', async () => {
    expect(await findMembers(db, `#${other}`)).toEqual([
      { id: other, name: 'Luna', login: 'telegram @luna_tea' },
    ]);
    expect(await findMembers(db, '小')).toEqual([]);
    expect(await findMembers(db, '#999999')).toEqual([]);
    expect(await findMembers(db, '')).toEqual([]);
  });

  async function carries(
    name: string,
    { source, strength, days }: { source: string; strength: number; days: number },
  ) {
    const lastSeenAt = NOW - days * DAY_MS;
    await db.write(async sql => {
      const [tag] = await sql.all<{ id: number }>(
        'INSERT INTO "Tag" ("name", "createdAt") VALUES (?, 0) RETURNING "id"',
        name,
      );
      await sql.run(
        `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
           "firstSeenAt", "lastSeenAt", "carriedUntil") VALUES (?, ?, ?, 0.6, ?, 60, 1, 0, ?, ?)`,
        ...[other, tag?.id ?? 0, source, strength, lastSeenAt],
        source === 'rule' ? carriedUntil({ strength, lastSeenAt, halfLifeDays: 60 }) : FOREVER,
      );
    });
  }

  it('shows tags by the strength they have now, without those that faded', async () => {
    await carries('绿茶', { source: 'rule', strength: 0.9, days: 120 });
    await carries('护肤', { source: 'rule', strength: 0.6, days: 0 });
    await carries('旧爱', { source: 'rule', strength: 0.6, days: 600 });
    await carries('常客', { source: 'operator', strength: 1, days: 600 });

    const profile = await readProfile(db, other, WHEN);
    expect(profile?.tags.map(tag => tag.name)).toEqual(['护肤', '绿茶', '常客']);
  });

  it('counts the days from the first one asked for, not the latest thirty there are', async () => {
    const login = { identityId: await makeLogin(db, other), roomId: await makeRoom(db) };
    for (const day of [20_261_023, 20_261_024, 20_261_122]) await addActivity(db, { ...login, day });
    const profile = await readProfile(db, other, WHEN);
    expect(profile).toMatchObject({ daysPresent: 2, messages: 4 });
  });

  it('knows no profile of somebody who is not there', async () => {
    expect(await readProfile(db, 999_999, WHEN)).toBeUndefined();
  });
});
