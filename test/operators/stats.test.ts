import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/feature.ts';
import { openOperators } from '../../src/operators/index.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { called, readReplies } from '../support/incoming.ts';
import { addActivity, makeLogin, makeMembers, makeRoom } from '../support/members.ts';

/** 23:30 of 21 November in Shanghai is 15:30 UTC. */
const LATE_EVENING = Date.UTC(2026, 10, 21, 15, 30);

describe.each(databases)('/stats on $name', ({ open }) => {
  let clock: HandClock;
  let db: TestDb;

  beforeEach(async () => {
    db = await open();
    clock = handClock(LATE_EVENING);
  });

  afterEach(() => db.close());

  async function stats(timezone = 'Asia/Shanghai', language: 'zh-CN' | 'en' = 'zh-CN') {
    const deps = featureDeps(db, clock);
    const feature = openOperators(
      { ...deps, house: { ...deps.house, timezone } },
      {
        signInLink: () => 'http://console',
        findMember: async () => ({ id: 1, name: '' }),
        commands: () => [],
      },
    );
    const command = feature.commands?.find((each: Command) => each.name === '/stats');
    return readReplies(await command?.run(called('', { role: 'viewer', language })))?.[0]?.split('\n') ?? [];
  }

  async function firstSeen(name: string, at: number) {
    const [id = 0] = await makeMembers(db, [name]);
    await db.write(sql => sql.run('UPDATE "Member" SET "createdAt" = ? WHERE "id" = ?', at, id));
    return id;
  }

  it('counts as new today whoever came since the shop’s midnight, in its own zone', async () => {
    await firstSeen('yesterday', LATE_EVENING);
    clock.pass(60 * 60_000);
    await firstSeen('today', clock.now());
    expect((await stats())[0]).toContain('会员 2 位，今天新来 1 位');
    expect((await stats('Asia/Shanghai', 'en'))[0]).toContain('2 members, 1 new today');
    expect((await stats('UTC'))[0]).toContain('今天新来 2 位');
  });

  it('counts a day of 25 hours whole, and seven calendar days', async () => {
    clock = handClock(Date.UTC(2026, 10, 1, 22)); // Berlin: Sunday 1 November, 23:00; clocks change on 25 October
    const id = await firstSeen('early', Date.UTC(2026, 9, 31, 23));
    const place = { identityId: await makeLogin(db, id), roomId: await makeRoom(db) };
    for (const [day, messages] of [
      [20_261_025, 100],
      [20_261_026, 10],
      [20_261_101, 1],
    ] as const) {
      await addActivity(db, { ...place, day, messages });
    }
    const lines = await stats('Europe/Berlin');
    expect(lines[0]).toContain('今天新来 1 位');
    expect(lines[1]).toBe('今天 1 位说了 1 句，近七天共 11 句');

    clock = handClock(Date.UTC(2026, 9, 25, 22, 30)); // 25 October, 23:30: that day began 24.5 hours ago
    await firstSeen('at midnight', Date.UTC(2026, 9, 24, 22));
    expect((await stats('Europe/Berlin'))[0]).toContain('今天新来 2 位');
  });

  it('counts as top tags what members carry now, not what faded or was taken off', async () => {
    const ids = await makeMembers(db, ['a', 'b', 'c']);
    const carried = (tag: number, member: number, until: number) =>
      db.write(sql =>
        sql.run(
          `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "strength", "halfLifeDays", "confidence", "hits",
             "firstSeenAt", "lastSeenAt", "carriedUntil") VALUES (?, ?, 'rule', 1, 30, 1, 1, 0, 0, ?)`,
          ...[ids[member] ?? 0, tag, until],
        ),
      );
    await db.write(sql =>
      sql.run(
        `INSERT INTO "Tag" ("id", "name", "createdAt") VALUES (1, '护肤', 0), (2, '茶', 0), (3, '咖啡', 0)`,
      ),
    );
    const now = clock.now();
    for (const member of [0, 1, 2]) await carried(1, member, now);
    for (const member of [0, 1]) await carried(2, member, now + 1);
    await carried(3, 2, 8.64e15);
    await carried(3, 1, 0);
    expect(await stats()).toContain('热门标签：茶 2、咖啡 1');
  });
});
