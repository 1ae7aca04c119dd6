import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDirectory } from '../../src/members/directory.ts';
import { appendAudit, verifyAudit } from '../../src/operators/store-chain.ts';
import { databases } from '../support/databases.ts';
import { said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';
import { MARKS, readEverything, seedEverywhere, tablesOf } from './seed-everywhere.ts';

/** A guest of the sandbox. */
const THEY = 'guest-zhuyin-mark';

/** Tables without a row for the one who is forgotten: they know nobody, or stand in a test of their own below. */
const ELSEWHERE = [
  ...['Campaign', 'CareRoom', 'CareWord', 'CareWordTold', 'Coupon', 'CouponBatch', 'CouponChange'],
  ...[
    'KnowledgeWords',
    'Recipient',
    'RoleGrant',
    'Run',
    'TagRule',
    'Vector',
    'WecomCode',
    'WecomSend',
    'WecomTask',
  ],
];

describe.each(databases)('Whoever is forgotten on $name', database => {
  let house: Teahouse;
  beforeEach(async () => {
    house = await openTeahouse({ database });
    await house.says('boss', '你好', { where: 'direct' });
    await house.says('amay', '今天的茶不错');
  });
  afterEach(() => house.close());

  const one = async <T>(sql: string, ...params: (string | number)[]): Promise<T> => {
    const [row] = await house.db.read<T>(sql, ...params);
    if (row === undefined) throw new Error(`nothing is found by ${sql}`);
    return row;
  };
  const login = (nativeId: string) =>
    one<{ id: number; memberId: number }>(
      'SELECT "id", "memberId" FROM "Identity" WHERE "nativeId" = ?',
      nativeId,
    );
  const boss = (words: string) => house.says('boss', words, { where: 'direct' });
  const forget = async (who: number | string): Promise<string> => {
    const [asked = ''] = await boss(`/forget ${typeof who === 'number' ? `#${who}` : who}`);
    const code = /\/confirm (\w+)/.exec(asked)?.[1];
    return code ? (await boss(`/confirm ${code}`)).join('\n') : asked;
  };

  /** They spoke in the group and alone, and stand in every table; a code is kept for them in a campaign. */
  async function theyAreEverywhere() {
    await house.sandbox.join(THEY);
    await house.settle();
    await house.says(THEY, `大家好，我是${THEY}`);
    await house.says(THEY, '/me', { where: 'direct' });
    const { id: identityId, memberId } = await login(THEY);
    const groupId = (await one<{ id: number }>(`SELECT "id" FROM "Room" WHERE "kind" = 'group'`)).id;
    const mergedId = await house.db.write(async sql => {
      await sql.run('UPDATE "Member" SET "name" = ? WHERE "id" = ?', '珠音', memberId);
      const [row] = await sql.all<{ id: number }>(
        `INSERT INTO "Member" ("name", "createdAt", "lastSeenAt", "mergedIntoId") VALUES ('珠音二号', 1, 1, ?) RETURNING "id"`,
        memberId,
      );
      return row?.id ?? 0;
    });
    const who = { id: memberId, mergedId, identityId, nativeId: THEY, name: '珠音', groupId };
    const seeded = await seedEverywhere(house.db, who);
    await house.db.write(async sql => {
      const note = { memberId: 1, outcome: 'done' } as const;
      await appendAudit(sql, 1, { ...note, action: 'seeded', detail: { name: '珠音' } });
      await appendAudit(sql, 2, { ...note, action: 'seeded.later' });
    });
    return { ...seeded, memberId, mergedId, identityId };
  }

  it('is found by no word in any column of any table, and nobody else is touched', async () => {
    const { memberId, mergedId } = await theyAreEverywhere();
    const amay = await login('amay');
    const othersBefore = await amaysRows(amay);
    const before = (await readEverything(house.db)).filter(({ row }) =>
      MARKS.some(mark => row.includes(mark)),
    );
    expect(new Set(before.map(({ table }) => table)).size).toBeGreaterThan(25);
    const filled = new Set((await readEverything(house.db)).map(({ table }) => table));
    const empty = (await tablesOf(house.db)).filter(table => !filled.has(table));
    // A new table is seeded for them, or shown here to hold nobody.
    expect(empty.sort()).toEqual(ELSEWHERE);
    expect(await forget('@珠音')).toContain('忘掉了');
    const left = (await readEverything(house.db)).filter(({ row }) => MARKS.some(mark => row.includes(mark)));
    expect(left).toEqual([]);
    expect(await amaysRows(amay)).toEqual(othersBefore);
    const members = await house.db.read(
      'SELECT "name", "role", "points", "tier" FROM "Member" WHERE "id" IN (?, ?)',
      ...[memberId, mergedId],
    );
    expect(members).toEqual(Array(2).fill({ name: '已忘记', role: 'member', points: 0, tier: null }));
    expect(await one('SELECT "memberId", "buyer", "amountCents" FROM "Order"')).toEqual({
      ...{ memberId, buyer: '', amountCents: 12_800 },
    });
    expect(await one(`SELECT "state", "reason" FROM "Delivery" WHERE "dueAt" > 8e14`)).toEqual({
      ...{ state: 'refused', reason: 'deleted' },
    });
    expect(await one(`SELECT "detail" FROM "Audit" WHERE "action" = 'member.forget'`)).toEqual({
      detail: JSON.stringify({ member: memberId }),
    });
    expect((await verifyAudit(house.db)).state).toBe('whole');
    expect(await forget(memberId)).toContain('忘掉了');
    expect((await readEverything(house.db)).filter(({ row }) => row.includes('zhuyin'))).toEqual([]);
  });

  it('is somebody new when they write again, and what arrives late is forgotten too', async () => {
    const { memberId, identityId } = await theyAreEverywhere();
    await forget(memberId);
    await house.db.write(sql =>
      sql.run(
        `INSERT INTO "Interaction" ("key", "roomId", "identityId", "kind", "text", "at", "receivedAt")
         VALUES ('sandbox/late', 1, ?, 'message', 'zhuyin-mark late', 1, 1)`,
        identityId,
      ),
    );
    await house.passSeconds(4);
    const last = 'SELECT "text" FROM "Interaction" WHERE "identityId" = ? ORDER BY "id" DESC';
    await expect.poll(() => one(last, identityId)).toEqual({ text: null });
    await house.says(THEY, '你好，第一次来');
    await house.says(THEY, '/me', { where: 'direct' });
    const again = await login(THEY);
    expect(again.memberId).toBeGreaterThan(memberId);
    expect(await one('SELECT "points", "orderCount" FROM "Member" WHERE "id" = ?', again.memberId)).toEqual({
      ...{ points: 0, orderCount: 0 },
    });
    expect(house.heard('direct', THEY).length).toBeGreaterThan(1);
  });

  it('is unknown to another process within a second, and so is the chat with them', async () => {
    const { memberId } = await theyAreEverywhere();
    const directory = openDirectory(house.deps);
    const room = house.sandbox.directRoom(THEY);
    const event = said('在吗', { room, from: { account: 'sandbox', id: THEY, name: '珠音', durable: true } });
    const meet = async () => {
      const { who, found } = await house.db.write(sql => directory.identify(sql, [event]));
      directory.learn(found);
      return { member: who[0]?.member?.id, room: who[0]?.room.id };
    };
    const before = await meet();
    expect(before).toEqual({ member: memberId, room: expect.any(Number) });
    await forget(memberId);
    await expect
      .poll(async () => {
        house.clock.pass(1_000);
        return (await meet()).member;
      })
      .toBeGreaterThan(memberId);
    expect((await meet()).room).toBeGreaterThan(before.room ?? 0);
  });

  it('gets nothing that was planned, and the code kept for them is free again', async () => {
    const { memberId } = await theyAreEverywhere();
    await house.db.write(async sql => {
      await sql.run(
        `INSERT INTO "Campaign" ("id", "name", "source", "plan", "state", "topicId", "schedule", "createdAt", "updatedAt")
         VALUES (1, 'spring', '', '{}', 'draft', 1, 'once', 1, 1)`,
      );
      await sql.run(
        `INSERT INTO "Run" ("id", "campaignId", "occasion", "dueAt", "state") VALUES (1, 1, 'o', 1, 'paused')`,
      );
      await sql.run(
        `INSERT INTO "CouponBatch" ("id", "name", "kind", "value", "title", "currency", "pool", "topicId", "createdAt")
         VALUES (1, 'SPRING', 'percent', 20, 'spring', 'CNY', 'generated', 1, 1)`,
      );
      for (const [id, state] of [
        [1, 'planned'],
        [2, 'sent'],
        [3, 'queued'],
        [4, 'queued'],
        [5, 'queued'],
      ] as const) {
        await sql.run(
          `INSERT INTO "Recipient" ("id", "runId", "memberId", "postRoomId", "variant", "state", "dueAt", "couponId") VALUES (?, 1, ?, ?, 'A', ?, 9e15, ?)`,
          ...[id, memberId, id, state, id],
        );
        await sql.run(
          `INSERT INTO "Coupon" ("id", "batchId", "code", "state", "memberId", "recipientId") VALUES (?, 1, ?, ?, ?, ?)`,
          ...[id, `CODE-${id}`, state === 'sent' ? 'issued' : 'reserved', memberId, id],
        );
      }
    });
    // The third waits in a lane, the fourth has left, the fifth is with a member of staff who may have sent it.
    await house.db.write(async sql => {
      for (const [id, state, settledAt] of [
        [3, 'queued', null],
        [4, 'sent', 5],
      ] as const) {
        await sql.run(
          `INSERT INTO "Delivery" ("occasion", "roomId", "memberId", "kind", "parts", "state", "dueAt", "createdAt", "settledAt")
           VALUES (?, 1, ?, 'campaign', '[]', ?, 9e15, 1, ?)`,
          ...[`campaign/1/${memberId}/${id}`, memberId, state, settledAt],
        );
      }
      await sql.run(
        `INSERT INTO "WecomTask" ("id", "runId", "staff", "kind", "variant", "part", "state", "content", "plannedAt", "lookAt")
         VALUES (1, 1, 'staffer', 'single', 'A', 0, 'created', '{}', 1, 9e15)`,
      );
      await sql.run(
        'INSERT INTO "WecomSend" ("taskId", "target", "recipientId") VALUES (1, ?, 5)',
        `w-${THEY}`,
      );
    });
    await forget(memberId);
    expect(await one('SELECT "target" FROM "WecomSend"')).toEqual({ target: 'forgotten-5' });
    expect(
      await house.db.read('SELECT "state", "reason", "couponId" FROM "Recipient" ORDER BY "id"'),
    ).toEqual([
      { state: 'failed', reason: 'deleted', couponId: null },
      { state: 'sent', reason: null, couponId: 2 },
      { state: 'failed', reason: 'deleted', couponId: null },
      { state: 'sent', reason: null, couponId: 4 },
      { state: 'unsure', reason: null, couponId: 5 },
    ]);
    expect(await house.db.read('SELECT "state", "memberId" FROM "Coupon" ORDER BY "id"')).toEqual([
      { state: 'free', memberId: null },
      { state: 'issued', memberId },
      { state: 'free', memberId: null },
      { state: 'issued', memberId },
      { state: 'issued', memberId },
    ]);
  });

  it('leaves a gap to those who still ask, and cannot be parted from whom they were', async () => {
    const { memberId, mergedId, gapId } = await theyAreEverywhere();
    const { memberId: amay } = await login('amay');
    await house.db.write(sql =>
      sql.run(
        `INSERT INTO "Question" ("interactionId", "roomId", "memberId", "text", "at", "outcome", "gapId") VALUES (77777, 1, ?, '能寄到家吗', 1, 'unanswered', ?)`,
        ...[amay, gapId],
      ),
    );
    await forget(memberId);
    expect(await house.db.read('SELECT "id", "question", "asked", "draft" FROM "Gap"')).toEqual([
      { id: gapId, question: '能寄到家吗', asked: 1, draft: null },
    ]);
    expect((await boss(`/merge undo #${mergedId}`)).join()).toContain('拆不开');
  });

  it('mends no audit that somebody had changed', async () => {
    const { memberId } = await theyAreEverywhere();
    const { id } = await one<{ id: number }>(`SELECT "id" FROM "Audit" WHERE "action" = 'seeded.later'`);
    await house.db.write(sql => sql.run('UPDATE "Audit" SET "outcome" = ? WHERE "id" = ?', 'refused', id));
    await forget(memberId);
    expect(await verifyAudit(house.db)).toMatchObject({ state: 'broken', row: id });
  });

  it('has no role in the house: who has one loses it first', async () => {
    await house.says('xiaoyu', '在吗');
    const { memberId } = await login('xiaoyu');
    await house.db.write(sql => sql.run(`UPDATE "Member" SET "role" = 'agent' WHERE "id" = ?`, memberId));
    expect(await forget(memberId)).toContain('有职务');
    expect((await login('xiaoyu')).memberId).toBe(memberId);
  });

  const amaysRows = async ({ id, memberId }: { id: number; memberId: number }) => ({
    member: await house.db.read('SELECT * FROM "Member" WHERE "id" = ?', memberId),
    login: await house.db.read('SELECT * FROM "Identity" WHERE "id" = ?', id),
    said: await house.db.read('SELECT * FROM "Interaction" WHERE "identityId" = ?', id),
    rooms: await house.db.read('SELECT * FROM "RoomMember" WHERE "identityId" = ?', id),
    activity: await house.db.read('SELECT * FROM "Activity" WHERE "identityId" = ?', id),
  });
});
