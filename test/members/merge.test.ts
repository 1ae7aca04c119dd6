import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/db.ts';
import type { Deps } from '../../src/deps.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Event } from '../../src/kernel/message.ts';
import { type Directory, openDirectory } from '../../src/members/directory.ts';
import { mergeMembers } from '../../src/members/merge.ts';
import { settleMerges } from '../../src/members/settle-merges.ts';
import { recordActivity } from '../../src/members/store-activity.ts';
import { markMembers } from '../../src/members/store-marks.ts';
import { unmergeMembers } from '../../src/members/unmerge.ts';
import { saveOrders } from '../../src/orders/store-import.ts';
import { sumOrders } from '../../src/orders/store-sums.ts';
import { tagsOfMember } from '../../src/tags/store.ts';
import { recordHits } from '../../src/tags/store-evidence.ts';
import { makeTag } from '../../src/tags/store-rules.ts';
import { databases, failTheRun, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { makeLogin, makeMembers, makeRoom } from '../support/members.ts';
import { said } from '../support/played-channel.ts';

const DAY = 86_400_000;

describe.each(databases)('Members who turn out to be one person, on $name', ({ open }) => {
  let db: TestDb;
  let deps: Deps;
  let clock: HandClock;
  let directory: Directory;
  let xiaoyu: { id: number; login: number };
  let luna: { id: number; login: number };

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    deps = featureDeps(db, clock);
    directory = openDirectory(deps);
    const [a = 0, b = 0] = await makeMembers(db, ['小鱼', 'Luna']);
    xiaoyu = { id: a, login: await makeLogin(db, a, 'xiaoyu') };
    luna = { id: b, login: await makeLogin(db, b, 'luna') };
  });
  afterEach(() => db.close());

  const merge = (into = xiaoyu.id, from = luna.id) =>
    mergeMembers(deps, { intoId: into, fromId: from, how: 'operator', byId: null });
  const undo = (mergeId: number) => unmergeMembers(deps, { mergeId, byId: null });
  const memberOf = async (id: number) =>
    (
      await db.read<{
        messages: number;
        points: number;
        role: string;
        orderCount: number;
        lastSeenAt: number;
      }>('SELECT "messages", "points", "role", "orderCount", "lastSeenAt" FROM "Member" WHERE "id" = ?', id)
    )[0];
  const speaks = async (who: { id: number; login: number }, roomId: number) => {
    const note = {
      memberId: who.id,
      identityId: who.login,
      roomId,
      day: 20261122,
      messages: 1,
      reactions: 0,
    };
    const at = clock.now();
    await db.write(sql =>
      recordActivity(sql, db.dialect, [{ ...note, answers: 0, at }], new Map([[who.id, at]])),
    );
  };
  const interaction = async (identityId: number) => {
    const [row] = await db.write(sql =>
      sql.all<{ id: number }>(
        `INSERT INTO "Interaction" ("key", "roomId", "identityId", "kind", "at", "receivedAt")
         VALUES (?, 1, ?, 'message', ?, ?) RETURNING "id"`,
        ...[`k${identityId}-${clock.now()}`, identityId, clock.now(), clock.now()],
      ),
    );
    return row?.id ?? 0;
  };

  it('are refused when they are one already, also by a longer way round', async () => {
    const [wangcai = 0] = await makeMembers(db, ['旺财妈']);
    await expect(merge(xiaoyu.id, xiaoyu.id)).rejects.toMatchObject({ code: 'merge.same' });
    await merge();
    await merge(wangcai, xiaoyu.id);
    for (const [a, b] of [
      [luna.id, xiaoyu.id],
      [luna.id, wangcai],
      [xiaoyu.id, luna.id],
    ]) {
      await expect(merge(a, b)).rejects.toMatchObject({ code: 'merge.same' });
    }
  });

  it('merged at the same moment by two processes, the one into the other, end as one and not as a cycle', async () => {
    const other = await openDb(db.url, { clock: systemClock, onLost: failTheRun });
    const wish = { intoId: luna.id, fromId: xiaoyu.id, how: 'operator', byId: null } as const;
    const ends = await Promise.allSettled([merge(), mergeMembers(featureDeps(other, clock), wish)]);
    await other.close();
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const heads = await db.read('SELECT "id" FROM "Member" WHERE "mergedIntoId" IS NULL');
    expect(heads).toHaveLength(1);
  });

  it('a record that was merged away means who they are, and they part last in, first out', async () => {
    const [wangcai = 0] = await makeMembers(db, ['旺财妈']);
    const first = await merge();
    const second = await merge(luna.id, wangcai);
    expect(second).toMatchObject({ intoId: xiaoyu.id, fromId: wangcai });
    await expect(undo(first.id)).rejects.toMatchObject({
      code: 'merge.built-on',
      say: { 'zh-CN': expect.stringContaining(`/merge undo #${wangcai}`) },
    });
    await undo(second.id);
    await undo(first.id);
    await expect(undo(first.id)).rejects.toMatchObject({ code: 'merge.undone' });
  });

  it('are known as one from the next event on, in another process within a second, and as two after', async () => {
    const other = openDirectory(featureDeps(db, clock));
    const event = (): Event =>
      said('hi', { from: { account: 'sandbox', id: 'luna', name: 'somebody', durable: true } });
    const meet = async (by: Directory) => {
      const { who, found } = await db.write(sql => by.identify(sql, [event()]));
      by.learn(found);
      return who[0]?.member?.id;
    };
    expect([await meet(directory), await meet(other)]).toEqual([luna.id, luna.id]);
    const { id } = await merge();
    await directory.changed();
    expect(await meet(directory)).toBe(xiaoyu.id);
    clock.pass(1_000);
    // The look at the version begins with this event, and counts from the next.
    await meet(other);
    await expect.poll(() => meet(other)).toBe(xiaoyu.id);
    await undo(id);
    await directory.changed();
    expect(await meet(directory)).toBe(luna.id);
  });

  it('what is written for a record that was merged away arrives at who they are, and goes back with their login', async () => {
    const roomId = await makeRoom(db);
    const { id: tagId } = await makeTag(db, '面膜', 0);
    await speaks(luna, roomId);
    const { id: mergeId } = await merge();
    clock.pass(DAY);
    await speaks(luna, roomId);
    await speaks(xiaoyu, roomId);
    const interactionId = await interaction(luna.login);
    const shown = {
      tagId,
      source: 'rule',
      by: 'rule 1',
      interactionId,
      quote: '面膜',
      at: clock.now(),
    } as const;
    await db.write(async sql => {
      await recordHits(sql, db.dialect, [{ memberId: luna.id, hits: [shown] }]);
      const memberIds = [luna.id, xiaoyu.id];
      await markMembers(sql, db.dialect, { kind: 'got', name: 'welcome', memberIds, at: clock.now() });
    });
    expect(await memberOf(xiaoyu.id)).toMatchObject({ messages: 3, lastSeenAt: clock.now() });
    expect(await memberOf(luna.id)).toMatchObject({ messages: 0 });
    expect(await tagsOfMember(db, xiaoyu.id, clock.now())).toMatchObject([{ name: '面膜' }]);
    expect(await db.read('SELECT "memberId" FROM "Mark"')).toEqual([{ memberId: xiaoyu.id }]);
    await undo(mergeId);
    expect(await memberOf(xiaoyu.id)).toMatchObject({ messages: 1 });
    expect(await memberOf(luna.id)).toMatchObject({ messages: 2, lastSeenAt: clock.now() });
    expect(await tagsOfMember(db, xiaoyu.id, clock.now())).toEqual([]);
    expect(await tagsOfMember(db, luna.id, clock.now())).toMatchObject([{ name: '面膜', hits: 1 }]);
    expect(await db.read('SELECT "memberId" FROM "Mark"')).toEqual([{ memberId: xiaoyu.id }]);
  });

  it('orders that come meanwhile go back with the login or the phone they were bought by', async () => {
    const prisma = await db.prisma();
    await prisma.contact.create({ data: { memberId: luna.id, phone: '+8613812345678', updatedAt: 0 } });
    const { id: mergeId } = await merge();
    const order = { at: 0, amountCents: 100, currency: 'CNY', state: 'paid' as const };
    const buyers = ['sandbox:luna', '+8613812345678', 'sandbox:xiaoyu'];
    const inputs = buyers.map((buyer, i) => ({ ...order, number: `n${i}`, buyer }));
    await db.write(async sql => {
      const { touched } = await saveOrders(sql, db.dialect, inputs, clock.now());
      await sumOrders(sql, db.dialect, touched, 'CNY');
    });
    expect(await memberOf(xiaoyu.id)).toMatchObject({ orderCount: 3 });
    await undo(mergeId);
    expect(await memberOf(xiaoyu.id)).toMatchObject({ orderCount: 1 });
    expect(await memberOf(luna.id)).toMatchObject({ orderCount: 2 });
  });

  it('points that were spent and a role that was taken away meanwhile do not come back', async () => {
    await db.write(async sql => {
      await sql.run(`UPDATE "Member" SET "points" = 30 WHERE "id" = ?`, xiaoyu.id);
      await sql.run(`UPDATE "Member" SET "points" = 50, "role" = 'manager' WHERE "id" = ?`, luna.id);
    });
    const { id: mergeId } = await merge();
    expect(await memberOf(xiaoyu.id)).toMatchObject({ points: 80, role: 'manager' });
    await db.write(sql =>
      sql.run(`UPDATE "Member" SET "points" = 60, "role" = 'viewer' WHERE "id" = ?`, xiaoyu.id),
    );
    await undo(mergeId);
    expect(await memberOf(xiaoyu.id)).toMatchObject({ points: 10, role: 'viewer' });
    expect(await memberOf(luna.id)).toMatchObject({ points: 50, role: 'viewer' });
  });

  it('a tier that was scored of both together goes back to what it was, and the log says so', async () => {
    const setTier = (tier: string) =>
      db.write(sql => sql.run(`UPDATE "Member" SET "tier" = ? WHERE "id" = ?`, tier, xiaoyu.id));
    await setTier('silver');
    const { id: mergeId } = await merge();
    await setTier('gold');
    await undo(mergeId);
    expect(await db.read('SELECT "tier", "scoreDueAt" FROM "Member" WHERE "id" = ?', xiaoyu.id)).toEqual([
      { tier: 'silver', scoreDueAt: 0 },
    ]);
    expect(await db.read('SELECT "memberId", "before", "after", "reason" FROM "ScoreChange"')).toEqual([
      { memberId: xiaoyu.id, before: 'gold', after: 'silver', reason: `{"unmerged":${mergeId}}` },
    ]);
  });

  it('what another process wrote too late for the one merged away is brought to who they are', async () => {
    const { id: tagId } = await makeTag(db, '面膜', 0);
    await merge();
    const prisma = await db.prisma();
    const fields = { source: 'rule', confidence: 1, strength: 1, halfLifeDays: 60, hits: 1, firstSeenAt: 0 };
    const late = { lastSeenAt: clock.now(), carriedUntil: clock.now() + DAY };
    await prisma.memberTag.create({ data: { memberId: luna.id, tagId, ...fields, ...late } });
    await prisma.member.update({ where: { id: luna.id }, data: { messages: 5 } });
    await settleMerges(deps);
    expect(await tagsOfMember(db, xiaoyu.id, clock.now())).toMatchObject([{ name: '面膜' }]);
    expect(await memberOf(luna.id)).toMatchObject({ messages: 0 });
  });
});
