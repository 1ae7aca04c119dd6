import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deps } from '../../src/deps.ts';
import { compileAudience } from '../../src/segments/compile.ts';
import { type Keeper, openKeeper } from '../../src/segments/keeper.ts';
import { removeSegment, saveSegment } from '../../src/segments/store.ts';
import type { Change } from '../../src/segments/store-membership.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { type Step, step, written } from './happenings.ts';
import { DAY, expression, fill, furnish, KNOWN, NOW, person } from './people.ts';

describe.each(databases)('Members of saved segments on $name', ({ open }) => {
  let db: TestDb;
  let clock: HandClock;
  let deps: Deps;
  let keeper: Keeper;
  let changes: Change[];
  let events = 0;

  const openAnother = () =>
    openKeeper(deps, async (_, more) => {
      changes.push(...more);
    });

  beforeEach(async () => {
    clock = handClock(NOW);
    db = await open();
    deps = featureDeps(db, clock);
    changes = [];
    keeper = openAnother();
    await furnish(db);
  });
  afterEach(async () => {
    await keeper.stop();
    await db.close();
  });

  const save = async (name: string, written: string) => {
    await saveSegment(db, { name, expression: written }, { now: clock.now(), memberId: 1 });
    await keeper.changed();
  };

  async function kept(): Promise<Record<string, number[]>> {
    const rows = await db.read<{ name: string; memberId: number }>(
      `SELECT s."name", x."memberId" FROM "SegmentMember" x JOIN "Segment" s ON s."id" = x."segmentId"
       ORDER BY s."name", x."memberId"`,
    );
    const lists: Record<string, number[]> = {};
    for (const { name, memberId } of rows) lists[name] = [...(lists[name] ?? []), memberId];
    return lists;
  }

  async function selected(): Promise<Record<string, number[]>> {
    const lists: Record<string, number[]> = {};
    for (const { name, audience } of keeper.current().saved) {
      const { sql, params } = compileAudience(audience, { now: clock.now(), language: 'zh-CN' });
      const ids = (await db.read<{ id: number }>(sql, ...params)).map(({ id }) => id).sort((a, b) => a - b);
      if (ids.length > 0) lists[name] = ids;
    }
    return lists;
  }

  /** As features write it: an event is told by the observer, everything else makes the member due. */
  async function happens({ kind, who = 0, what = 0, days = 0 }: Step): Promise<void> {
    const { text, params, isEvent } = written(kind, { now: clock.now(), who, what, days });
    await db.write(async sql => {
      await sql.run(text, ...params);
      if (!isEvent) await sql.run('UPDATE "Member" SET "segmentDueAt" = 0 WHERE "id" = ?', who);
    });
    if (isEvent) keeper.touch(who, ++events);
  }

  async function saveAll(expressions: string[]): Promise<void> {
    for (const [i, one] of expressions.entries()) {
      const plain = one.replaceAll(/segment:\S+?(?=[\s)]|$)/g, 'tag:茶');
      await saveSegment(db, { name: `s${i}`, expression: plain }, { now: clock.now(), memberId: 1 });
    }
    // The people are others each time.
    await keeper.changed();
    await keeper.check();
    expect(await kept()).toEqual(await selected());
  }

  /** How many came and went with it. */
  async function goesOn(each: Step): Promise<number> {
    const before = await kept();
    changes.length = 0;
    if (each.ms === undefined) await happens(each);
    else clock.pass(each.ms);
    await keeper.changed();
    const after = await selected();
    expect(await kept(), each.kind).toEqual(after);
    const told = changes.reduce((n, change) => n + change.entered.length + change.left.length, 0);
    expect(told > 0).toBe(JSON.stringify(before) !== JSON.stringify(after));
    return told;
  }

  it('are always those whom the expression selects at that moment, whatever happens and however time passes', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 12, maxLength: 12 }),
        fc.array(expression, { minLength: 6, maxLength: 10 }),
        fc.array(step, { minLength: 15, maxLength: 25 }),
        async (people, expressions, steps) => {
          await fill(db, people);
          await saveAll(expressions);
          for (const each of steps) moved += await goesOn(each);
        },
      ),
      { numRuns: 15 },
    );
    // Six draws moved 17 to 71 people, so fifteen move this many: people whom nothing moves would prove nothing.
    expect(moved).toBeGreaterThan(20);
  });

  it('come and go by themselves: what happens shows within a moment, what time does on time', async () => {
    const [one] = fc.sample(person, { numRuns: 1, seed: 3 });
    if (!one) throw new Error('nobody');
    await fill(db, [{ ...one, merged: false, lastSeenAt: NOW - 29 * DAY, tags: [] }]);
    await save('近客', 'seen:<30d');
    expect(await kept()).toEqual({ 近客: [1] });
    clock.pass(DAY - 1);
    await keeper.changed();
    expect(await kept()).toEqual({ 近客: [1] });
    clock.pass(1);
    await vi.waitFor(async () => expect(await kept()).toEqual({}));
    changes.length = 0;
    await happens({ kind: 'writes', who: 1 });
    clock.pass(300);
    await vi.waitFor(async () => expect(await kept()).toEqual({ 近客: [1] }));
    expect(changes).toMatchObject([{ entered: [1], left: [] }]);
  });

  it('are not lost with a process that had noticed them and not looked yet', async () => {
    await fill(
      db,
      fc.sample(person, { numRuns: 3, seed: 5 }).map(one => ({ ...one, merged: false, messages: 0 })),
    );
    await save('话多', 'messages:>=1');
    const room = KNOWN.rooms[0]?.id ?? 0;
    const writes = async (who: number, id: number) => {
      await db.write(async sql => {
        await sql.run('UPDATE "Member" SET "messages" = "messages" + 1 WHERE "id" = ?', who);
        await sql.run(
          `INSERT INTO "Interaction" ("id", "key", "roomId", "identityId", "kind", "at", "receivedAt")
           VALUES (?, ?, ?, ?, 'message', 0, 0)`,
          ...[id, `k${id}`, room, who * 2],
        );
      });
    };
    await writes(1, 1);
    keeper.touch(1, 1);
    await keeper.changed();
    await writes(2, 2);
    keeper.touch(2, 2);
    await keeper.stop();
    expect(await kept()).toEqual({ 话多: [1] });
    keeper = openAnother();
    await keeper.start();
    clock.pass(300);
    await vi.waitFor(async () => expect(await kept()).toEqual({ 话多: [1, 2] }));
  });

  it('are gathered anew when a name comes to mean something else, and stay as they were when it means nothing', async () => {
    await fill(
      db,
      fc.sample(person, { numRuns: 2, seed: 5 }).map((one, i) => ({
        ...one,
        merged: false,
        tier: i ? 'gold' : 'silver',
        stays: [{ roomId: 2, left: false }],
      })),
    );
    await save('贵客', 'tier:[gold TO *]');
    await save('群里', 'room:"VIP 1群"');
    expect(await kept()).toEqual({ 贵客: [2], 群里: [1, 2] });
    await db.write(async sql => {
      await sql.run(
        `INSERT INTO "Setting" ("key", "value") VALUES ('scoring.rules', '{"tiers":[{"name":"silver"},{"name":"gold"}]}')`,
      );
      await sql.run(`UPDATE "Room" SET "title" = '别的群' WHERE "id" = 2`);
    });
    await keeper.changed();
    expect(await kept()).toEqual({ 贵客: [1, 2], 群里: [1, 2] });
    expect(keeper.current().broken.map(({ name }) => name)).toEqual(['群里']);
  });

  it('are right again after a night, when the clock was a year ahead for a while', async () => {
    const people = fc
      .sample(person, { numRuns: 2, seed: 5 })
      .map(one => ({ ...one, merged: false, lastSeenAt: NOW }));
    await fill(db, people);
    await save('近客', 'seen:<30d');
    clock.pass(365 * DAY);
    await keeper.changed();
    expect(await kept()).toEqual({});
    clock.pass(-365 * DAY);
    await keeper.check();
    expect(await kept()).toEqual({ 近客: [1, 2] });
  });

  it('go with their segment, and then nobody is noticed any more', async () => {
    await fill(
      db,
      fc.sample(person, { numRuns: 2, seed: 5 }).map(one => ({ ...one, merged: false })),
    );
    expect(keeper.watches()).toBe(false);
    await save('所有人', 'messages:>=0');
    expect(keeper.watches()).toBe(true);
    const [segment] = keeper.current().saved;
    await removeSegment(db, segment?.id ?? 0);
    await keeper.changed();
    expect(await kept()).toEqual({});
    expect(keeper.watches()).toBe(false);
  });
});
