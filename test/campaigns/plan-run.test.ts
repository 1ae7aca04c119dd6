import { afterEach, describe, expect, it } from 'vitest';
import type { CampaignPlan } from '../../src/campaigns/campaign-plan.ts';
import { isHeldOut, lotOf } from '../../src/campaigns/choose.ts';
import { planRun } from '../../src/campaigns/plan-run.ts';
import type { Db, Sql } from '../../src/db/db.ts';
import { openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { databases, failTheRun, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { makeMembers, makeRoom } from '../support/members.ts';
import { planOf } from './house.ts';

const COUNT = 60;
const CHUNK = 7;

const open: TestDb[] = [];

afterEach(async () => {
  for (const db of open.splice(0)) await db.close();
});

type Planned = {
  memberId: number;
  postRoomId: number;
  variant: string;
  state: string;
  couponId: number | null;
};

const PLAN = planOf({
  coupon: 'TEA',
  holdoutPercent: 20,
  blocks: [
    {
      condition: 'tier:gold',
      variants: [
        { name: 'A', parts: [] },
        { name: 'B', parts: [] },
      ],
    },
    { variants: [{ name: 'A', parts: [] }] },
  ],
});

describe.each(databases)('planning on $name', ({ open: openStore, name }) => {
  async function shop({ plan = PLAN, codes = COUNT }: { plan?: CampaignPlan; codes?: number } = {}) {
    const db = await openStore();
    open.push(db);
    await makeMembers(
      db,
      Array.from({ length: COUNT }, (_, i) => `member ${i}`),
    );
    await db.write(async sql => {
      await sql.run(`UPDATE "Member" SET "tier" = CASE WHEN "id" % 3 = 0 THEN 'gold' ELSE 'silver' END`);
      await sql.run(
        `INSERT INTO "CouponBatch" ("name", "kind", "value", "title", "currency", "pool", "topicId", "createdAt")
         VALUES ('TEA', 'percent', 20, '八折', 'CNY', 'imported', 0, 0)`,
      );
      for (let i = 1; i <= codes; i += 1)
        await sql.run(`INSERT INTO "Coupon" ("batchId", "code") VALUES (1, ?)`, `CODE-${i}`);
      await sql.run(
        `INSERT INTO "Campaign" ("name", "source", "plan", "state", "schedule", "topicId", "createdAt", "updatedAt")
         VALUES ('tea', '', ?, 'running', 'once', 0, 0, 0)`,
        JSON.stringify(plan),
      );
      await sql.run(
        `INSERT INTO "Run" ("campaignId", "occasion", "dueAt", "state") VALUES (1, 'x', 0, 'planning')`,
      );
    });
    const run = { id: 1, campaignId: 1, plan };
    return { db, run, deps: (own: Db = db) => featureDeps(own, systemClock) };
  }

  const rowsOf = (db: Db) =>
    db.read<Planned>(
      'SELECT "memberId", "postRoomId", "variant", "state", "couponId" FROM "Recipient" ORDER BY "memberId"',
    );
  const stateOf = async (db: Db) => (await db.read<{ state: string }>('SELECT "state" FROM "Run"'))[0]?.state;

  it('writes one row each, with the text that is theirs, a code each, and nothing for those held out', async () => {
    const { db, run, deps } = await shop();
    await planRun(deps(), run, CHUNK);
    const rows = await rowsOf(db);
    expect(rows.map(({ memberId }) => memberId)).toEqual(Array.from({ length: COUNT }, (_, i) => i + 1));
    for (const { memberId, variant, state, couponId } of rows) {
      const held = isHeldOut(1, { memberId, postRoomId: 0 }, 20);
      expect({ memberId, state, coupon: couponId !== null }).toEqual({
        memberId,
        state: held ? 'held' : 'planned',
        coupon: !held,
      });
      expect(variant).toMatch(memberId % 3 === 0 ? /^tier:gold\/[AB]$/ : /^A$/);
    }
    expect(new Set(rows.flatMap(({ couponId }) => couponId ?? [])).size).toBe(
      rows.filter(({ state }) => state === 'planned').length,
    );
    expect(await stateOf(db)).toBe('running');
  });

  it('comes to the same rows when it breaks off at any statement and begins again', async () => {
    const whole = await shop();
    await planRun(whole.deps(), whole.run, CHUNK);
    const wanted = (await rowsOf(whole.db)).map(({ couponId, ...row }) => ({
      ...row,
      has: couponId !== null,
    }));

    const { db, run, deps } = await shop();
    let statements = 0;
    for (let breakAt = 1; (await stateOf(db)) === 'planning'; breakAt += 1) {
      statements = 0;
      const broken: Db = {
        ...db,
        write: work =>
          db.write(sql => {
            const counted = <T>(call: () => Promise<T>): Promise<T> => {
              statements += 1;
              if (statements >= breakAt) throw new Error('the power went');
              return call();
            };
            const breaking: Sql = {
              all: (text, ...params) => counted(() => sql.all(text, ...params)),
              run: (text, ...params) => counted(() => sql.run(text, ...params)),
            };
            return work(breaking);
          }),
      };
      await planRun(deps(broken), run, CHUNK).catch((error: Error) => {
        if (error.message !== 'the power went') throw error;
      });
      expect(breakAt).toBeLessThan(200);
    }
    const rows = (await rowsOf(db)).map(({ couponId, ...row }) => ({ ...row, has: couponId !== null }));
    expect(rows).toEqual(wanted);
    const lost = await db.read(
      `SELECT "id" FROM "Coupon" c WHERE c."state" = 'reserved' AND NOT EXISTS (
         SELECT 1 FROM "Recipient" r WHERE r."couponId" = c."id" AND r."id" = c."recipientId")`,
    );
    expect(lost).toEqual([]);
  });

  it('comes to the same rows when two processes plan at once, and when it is done twice', async () => {
    const { db, run, deps } = await shop();
    const other = await openDb(db.url, { clock: systemClock, onLost: failTheRun });
    try {
      await Promise.all([planRun(deps(), run, CHUNK), planRun(deps(other), run, CHUNK)]);
      await planRun(deps(), run, CHUNK);
    } finally {
      await other.close();
    }
    const rows = await rowsOf(db);
    expect(rows).toHaveLength(COUNT);
    const codes = rows.flatMap(({ couponId }) => couponId ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(rows.filter(({ state }) => state === 'planned').length);
  });

  it('reserves what the pool has, in order, and says of the others that it was empty', async () => {
    const { db, run, deps } = await shop({ plan: { ...PLAN, holdoutPercent: 0 }, codes: 11 });
    await planRun(deps(), run, CHUNK);
    const rows = await rowsOf(db);
    expect(rows.filter(({ state }) => state === 'planned').map(({ memberId }) => memberId)).toEqual(
      Array.from({ length: 11 }, (_, i) => i + 1),
    );
    expect(rows.filter(({ state }) => state === 'excluded')).toHaveLength(COUNT - 11);
  });

  it('plans one row for each group of that title, where the post is to be', async () => {
    const { coupon: _, ...plain } = PLAN;
    const { db, run, deps } = await shop({
      plan: { ...plain, holdoutPercent: 0, send: { to: 'room', room: '茶友群' } },
    });
    const roomId = await makeRoom(db);
    await makeRoom(db, 'elsewhere');
    await db.write(sql => sql.run(`UPDATE "Room" SET "title" = '茶友群' WHERE "id" = ?`, roomId));
    await planRun(deps(), run, CHUNK);
    expect(await rowsOf(db)).toEqual([
      { memberId: 0, postRoomId: roomId, variant: 'A', state: 'planned', couponId: null },
    ]);
  });

  it(`has drawn by lot as it always does on ${name}`, () => {
    const held = Array.from({ length: 10_000 }, (_, id) => isHeldOut(7, { memberId: id, postRoomId: 0 }, 10));
    expect(held.filter(Boolean).length).toBeGreaterThan(900);
    expect(held.filter(Boolean).length).toBeLessThan(1_100);
    // Whoever was held out yesterday is today: these numbers must never change.
    expect([lotOf('holdout/1/1'), lotOf('variant/1/1'), lotOf('holdout/7/room 3')]).toMatchInlineSnapshot(`
      [
        0.15753571316599846,
        0.8837674730457366,
        0.2732016087975353,
      ]
    `);
  });
});
