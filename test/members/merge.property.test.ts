import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeMembers } from '../../src/members/merge.ts';
import { unmergeMembers } from '../../src/members/unmerge.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { MERGED_AT, makeWorld, snapshot, type World, worlds } from './merge-worlds.ts';

describe.each(databases)('Merging and parting again on $name', ({ name, open }) => {
  let db: TestDb;
  let clock: HandClock;
  const runs = { numRuns: name === 'sqlite' ? 60 : 25 };
  beforeAll(async () => {
    clock = handClock(MERGED_AT);
    db = await open(clock);
  });
  afterAll(() => db.close());

  it('leaves every table as it was, in whatever sequence members were merged', async () => {
    const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(worlds, steps, async (world: World, pairs) => {
        const deps = featureDeps(db, clock);
        const ids = await makeWorld(db, world);
        const seen = [await snapshot(db)];
        const done: number[] = [];
        for (const [a, b] of pairs) {
          const wish = { intoId: ids[a] ?? 0, fromId: ids[b] ?? 0, how: 'operator' as const, byId: null };
          const merged = await mergeMembers(deps, wish).catch((error: { code?: string }) => {
            if (error.code !== 'merge.same') throw error;
          });
          if (!merged) continue;
          done.push(merged.id);
          seen.push(await snapshot(db));
        }
        for (const mergeId of done.toReversed()) {
          seen.pop();
          await unmergeMembers(deps, { mergeId, byId: null });
          expect(await snapshot(db)).toEqual(seen.at(-1));
        }
      }),
      runs,
    );
  });

  it('loses nothing: sums, points and what hangs on the two are all at the one who stays', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world: World) => {
        const ids = await makeWorld(db, world);
        const [intoId = 0, fromId = 0] = ids;
        const sums = `SELECT sum("messages") AS "messages", sum("orderCount") AS "orders", sum("spentCents") AS "spent",
          sum("points") AS "points" FROM "Member"`;
        const total = await db.read(sums);
        const totals = await db.read(`${sums} WHERE "id" IN (?, ?)`, intoId, fromId);
        await mergeMembers(featureDeps(db, clock), { intoId, fromId, how: 'operator', byId: null });
        expect(await db.read(sums)).toEqual(total);
        expect(await db.read(`${sums} WHERE "id" = ?`, intoId)).toEqual(totals);
        for (const table of [
          'Identity',
          'Order',
          'MemberTag',
          'Mark',
          'SegmentMember',
          'Coupon',
          'Ticket',
          'Question',
          'RoleGrant',
        ]) {
          expect(await db.read(`SELECT 1 FROM "${table}" WHERE "memberId" = ?`, fromId)).toEqual([]);
        }
      }),
      runs,
    );
  });
});
