import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayCode, openCalendar } from '../../src/scoring/calendar.ts';
import { factsOf } from '../../src/scoring/facts.ts';
import { fixedBars, quintileBars, type RfmBars } from '../../src/scoring/rfm.ts';
import { DEFAULT_RULES, type Rules } from '../../src/scoring/rules.ts';
import { type Standing, scoreMember } from '../../src/scoring/score-member.ts';
import { scoreChanged, scoreEverybody } from '../../src/scoring/score-members.ts';
import { keepRules, readRules } from '../../src/scoring/store-state.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { appear, DAY, type Made, made, NOW, settle } from './shop.ts';

const UNSCORED: Standing = {
  recency: null,
  frequency: null,
  money: null,
  scoredBy: null,
  tier: null,
  tierSince: null,
  stage: null,
  stageSince: null,
  usualGapDays: null,
  scoreDueAt: 0,
};

const daily = (times: number, last = 0): Made['present'] =>
  Array.from({ length: times }, (_, i) => ({ ago: last + i, room: 0, second: i % 2 === 0 }));
const REGULAR: Made = { joined: 200, present: daily(30), orders: undefined };
const BUYER: Made = { joined: 200, present: daily(10), orders: { count: 8, cents: 400_000, ago: 2 } };

/** The same question answered in memory, from the made-up members alone. */
function evaluate(people: Made[], rules: Rules) {
  const calendar = openCalendar(NOW, 'Asia/Shanghai');
  const facts = people.map(({ joined, present, orders }) => {
    const seen = present.length > 0 ? NOW - Math.min(...present.map(({ ago }) => ago)) * DAY : 0;
    return factsOf(
      {
        createdAt: NOW - joined * DAY,
        lastSeenAt: seen,
        orderCount: orders?.count ?? 0,
        spentCents: orders?.cents ?? 0,
        lastOrderAt: orders ? NOW - orders.ago * DAY : null,
        days: present.map(({ ago }) => dayCode(calendar.today - ago)).join(','),
      },
      calendar,
    );
  });
  const buyers = facts.filter(({ orderCount }) => orderCount > 0);
  const others = facts.filter(({ orderCount }) => orderCount === 0);
  const fifths = (values: number[]) => quintileBars(Float64Array.from(values));
  const quintiles = (): RfmBars => ({
    orders: {
      recency: fifths(buyers.map(({ lastOrderDay }) => lastOrderDay ?? 0)),
      frequency: fifths(buyers.map(({ orderCount }) => orderCount)),
      money: fifths(buyers.map(({ spentCents }) => spentCents)),
    },
    interactions: {
      recency: fifths(others.map(({ lastSeenDay }) => lastSeenDay)),
      frequency: fifths(others.map(({ presentDays }) => presentDays.length)),
    },
  });
  const bars = rules.by === 'quintiles' ? quintiles() : fixedBars(rules, calendar.today);
  return facts.map(each => scoreMember(each, UNSCORED, { rules, bars, calendar, now: NOW }).scored);
}

describe.each(databases)('Scoring a shop on $name', ({ name, open }) => {
  let db: TestDb;
  let clock: ReturnType<typeof handClock>;
  let deps: ReturnType<typeof featureDeps>;
  const begin = async () => {
    clock = handClock(NOW);
    db = await open(clock);
    deps = featureDeps(db, clock);
  };
  beforeEach(begin);
  afterEach(() => db.close());

  const standings = () =>
    db.read<Standing & { id: number; segmentDueAt: number | null }>(
      `SELECT "recency", "frequency", "money", "scoredBy", "tier", "tierSince", "stage", "stageSince",
         "usualGapDays", "scoreDueAt" FROM "Member" ORDER BY "id"`,
    );
  const log = () =>
    db.read<{ memberId: number; what: string; before: string; after: string; reason: string }>(
      'SELECT "memberId", "what", "before", "after", "reason" FROM "ScoreChange" ORDER BY "id"',
    );

  it('that is empty does nothing, and does it again', async () => {
    expect(await scoreChanged(deps)).toEqual({ looked: 0, written: 0, moves: new Map() });
    expect(await scoreEverybody(deps)).toMatchObject({ looked: 0, written: 0 });
  });

  it.each(['cuts', 'quintiles'] as const)(
    'by %s comes out as a plain evaluation in memory does',
    { timeout: 60_000 },
    async by => {
      const rules = { ...DEFAULT_RULES, by };
      const shop = fc.array(made, { minLength: 1, maxLength: 25 });
      for (const people of fc.sample(shop, { numRuns: name === 'sqlite' ? 5 : 3, seed: 7 })) {
        await keepRules(db, rules);
        await settle(db, people);
        const run = await scoreEverybody(deps);
        expect(run).toMatchObject({ looked: people.length, written: people.length });
        expect(await standings()).toEqual(evaluate(people, rules));
        expect(await scoreEverybody(deps)).toMatchObject({ written: 0 });
        await db.close();
        await begin();
      }
    },
  );

  it('only where something changed leaves nothing for a full run to do, day after day', {
    timeout: 60_000,
  }, async () => {
    const people = fc.sample(made, { numRuns: 40, seed: 11 });
    const ids = await settle(db, people);
    await scoreChanged(deps);
    const [room] = await db.read<{ id: number }>('SELECT "id" FROM "Room" ORDER BY "id"');
    const logins = await db.read<{ id: number; memberId: number }>('SELECT "id", "memberId" FROM "Identity"');
    const steps = fc.record({
      days: fc.integer({ min: 1, max: 6 }),
      visitors: fc.subarray(ids.slice(0, 15), { maxLength: 4 }),
      buyer: fc.option(fc.constantFrom(...ids.slice(0, 20)), { nil: undefined }),
    });
    let looked = 0;
    for (const { days, visitors, buyer } of fc.sample(steps, { numRuns: 40, seed: 5 })) {
      clock.pass(days * DAY);
      for (const memberId of visitors) {
        const login = logins.find(each => each.memberId === memberId)?.id ?? 0;
        await appear(db, { memberId, login, room: room?.id ?? 0, at: clock.now() });
      }
      if (buyer !== undefined) await buys(buyer);
      looked += (await scoreChanged(deps)).looked;
      expect(await scoreEverybody(deps)).toMatchObject({ looked: ids.length, written: 0 });
    }
    // Else it would prove nothing.
    expect(looked).toBeLessThan(40 * ids.length * 0.6);
    expect((await log()).length).toBeGreaterThan(30);
  });

  /** As src/orders does it: the order, the sums, and that scoring must look. */
  const buys = (memberId: number) =>
    db.write(sql =>
      sql.run(
        `UPDATE "Member" SET "orderCount" = "orderCount" + 1, "spentCents" = "spentCents" + 30000,
           "lastOrderAt" = ?, "scoreDueAt" = 0 WHERE "id" = ?`,
        ...[clock.now(), memberId],
      ),
    );

  it('tells segments and the log what changed, with the numbers that decided', async () => {
    const [regular = 0, buyer = 0] = await settle(db, [REGULAR, BUYER]);
    await scoreEverybody(deps);
    expect(await log()).toEqual([]);
    await db.write(sql => sql.run('UPDATE "Member" SET "segmentDueAt" = NULL'));
    clock.pass(6 * DAY);
    expect((await scoreChanged(deps)).moves.size).toBe(1);
    const changes = await log();
    expect(changes.map(({ memberId, what, before, after }) => [memberId, what, before, after])).toEqual([
      [regular, 'stage', 'loyal', 'cooling'],
      [buyer, 'stage', 'loyal', 'cooling'],
    ]);
    expect(JSON.parse(changes[0]?.reason ?? '')).toMatchObject({ silent: 6, cooling: 5, usualGap: 1.86 });
    const due = await db.read('SELECT "id" FROM "Member" WHERE "segmentDueAt" = 0');
    expect(due).toHaveLength(2);
  });

  it('twice at once logs every change once', async () => {
    await settle(
      db,
      Array.from({ length: 30 }, () => REGULAR),
    );
    await scoreEverybody(deps);
    clock.pass(6 * DAY);
    const runs = await Promise.all([scoreEverybody(deps), scoreChanged(deps), scoreEverybody(deps)]);
    expect(await log()).toHaveLength(30);
    expect(runs.reduce((sum, { written }) => sum + written, 0)).toBe(30);
    expect(await scoreEverybody(deps)).toMatchObject({ written: 0 });
  });

  it('leaves a member that an order changed in between for the next run', async () => {
    const [buyer = 0] = await settle(db, [REGULAR]);
    await scoreEverybody(deps);
    clock.pass(6 * DAY);
    const { read } = db;
    let bought = false;
    const late = {
      ...deps,
      db: {
        ...db,
        read: async <T>(...asked: Parameters<typeof read>) => {
          const rows = await read<T>(...asked);
          if (asked[0].includes('string_agg') && !bought) {
            bought = true;
            await buys(buyer);
          }
          return rows;
        },
      },
    };
    expect(await scoreChanged(late)).toMatchObject({ looked: 1, written: 0 });
    expect(await scoreChanged(deps)).toMatchObject({ written: 1 });
    expect(await standings()).toMatchObject([{ scoredBy: 'orders' }]);
  });

  it('leaves out who was merged away, and counts their logins where they went', async () => {
    const [gone = 0, here = 0] = await settle(db, [REGULAR, { joined: 200, present: [], orders: undefined }]);
    await db.write(async sql => {
      await sql.run('UPDATE "Identity" SET "memberId" = ? WHERE "memberId" = ?', here, gone);
      await sql.run('UPDATE "Member" SET "mergedIntoId" = ? WHERE "id" = ?', here, gone);
      await sql.run('UPDATE "Member" SET "lastSeenAt" = ? WHERE "id" = ?', NOW, here);
    });
    expect(await scoreEverybody(deps)).toMatchObject({ looked: 1, written: 1 });
    expect(await standings()).toMatchObject([{ tier: null }, { stage: 'loyal', frequency: 5 }]);
  });

  it('goes on when the clock is set back by a year', async () => {
    await settle(db, [REGULAR, BUYER]);
    clock.pass(365 * DAY);
    await scoreEverybody(deps);
    clock.pass(-365 * DAY);
    await scoreEverybody(deps);
    expect(await standings()).toMatchObject([{ stage: 'loyal' }, { stage: 'loyal', tier: 'diamond' }]);
    expect(await scoreChanged(deps)).toMatchObject({ written: 0 });
  });

  it('refuses rules that are none, in words', async () => {
    await db.write(sql =>
      sql.run(`INSERT INTO "Setting" ("key", "value") VALUES ('scoring.rules', '{"by":"luck"}')`),
    );
    await expect(readRules(db)).rejects.toMatchObject({ code: 'scoring.rules' });
    await expect(scoreChanged(deps)).rejects.toMatchObject({ code: 'scoring.rules' });
  });
});
