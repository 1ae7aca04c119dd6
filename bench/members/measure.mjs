// What a house of the bench is asked, on either database: times in milliseconds, and answers to compare.
import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pino from 'pino';
import { openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { whoCommand } from '../../src/members/commands/who.ts';
import { scoreChanged, scoreEverybody } from '../../src/scoring/score-members.ts';
import { findMembers, readAudience } from '../../src/segments/find-audience.ts';
import { saveSegment } from '../../src/segments/store.ts';
import { placeMembers } from '../../src/segments/store-membership.ts';
import { countReach, sampleNames } from '../../src/segments/store-reach.ts';
import { readSaved } from '../../src/segments/store-saved.ts';

const DAY_MS = 86_400_000;
export const EXPRESSION = 'seen:<30d AND tag:标签4 AND NOT got:活动1';

/** A store with everything a feature is given; `at.now` is what its clock shows. */
export async function openHouse(url, now) {
  const at = { now };
  const clock = { ...systemClock, now: () => at.now };
  const db = await openDb(url, { clock: systemClock, onLost: () => {} });
  const house = { timezone: 'UTC', language: 'zh-CN', owners: [], currency: 'CNY' };
  return { deps: { db, clock, random: systemRandom, log: pino({ enabled: false }), house }, at };
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

const sorted = numbers => numbers.toSorted((a, b) => a - b);
const median = numbers => sorted(numbers)[Math.floor(numbers.length / 2)];

async function several(times, work) {
  const all = [];
  let result;
  for (let i = 0; i < times; i++) {
    const once = await timed(() => work(i));
    all.push(once.ms);
    result = once.result;
  }
  return { ms: median(all), worst: Math.max(...all), result };
}

/** The same rows give the same digest, on whichever database. */
async function digest(db, sql) {
  const hash = createHash('sha256');
  let rows = 0;
  for (let after = 0; ; ) {
    const page = await db.read(`${sql} LIMIT 50000`, after);
    for (const row of page) hash.update(`${Object.values(row).join('|')}\n`);
    rows += page.length;
    if (page.length === 0) return { rows, sha: hash.digest('hex').slice(0, 16) };
    after = page.at(-1).id;
  }
}

export async function measureSegments({ deps }) {
  const count = await several(7, async () => findMembers(deps, await readAudience(deps, EXPRESSION)));
  const told = await several(3, async () => {
    const ids = await findMembers(deps, await readAudience(deps, EXPRESSION));
    return { reach: await countReach(deps.db, ids), names: await sampleNames(deps.db, ids) };
  });
  const ids = createHash('sha256').update(count.result.join()).digest('hex').slice(0, 16);
  return { ms: count.ms, toldMs: told.ms, answer: { count: count.result.length, ids, ...told.result.reach } };
}

/** A first run writes everybody; then a day passes, and then some thousand come and buy. */
export async function measureScores({ deps, at }, changed) {
  const first = await timed(() => scoreEverybody(deps));
  at.now += DAY_MS;
  const nightly = await timed(() => scoreEverybody(deps));
  await comeAndBuy(deps, at.now, changed);
  const today = await timed(() => scoreChanged(deps));
  const columns = '"recency", "frequency", "money", "scoredBy", "tier", "stage"';
  const rows = await digest(deps.db, `SELECT "id", ${columns} FROM "Member" WHERE "id" > ? ORDER BY "id"`);
  const changes = await digest(
    deps.db,
    `SELECT "memberId" AS "id", min("what") AS "what", count(*) AS "n" FROM "ScoreChange" WHERE "memberId" > ?
     GROUP BY "memberId" ORDER BY "memberId"`,
  );
  return {
    firstMs: first.ms,
    nightlyMs: nightly.ms,
    todayMs: today.ms,
    looked: today.result.looked,
    answer: { rows, changes },
  };
}

async function comeAndBuy({ db }, now, count) {
  const day = Number(new Date(now).toISOString().slice(0, 10).replaceAll('-', ''));
  await db.write(async sql => {
    for (let i = 1; i <= count; i++) {
      const member = i * 7;
      await sql.run(
        'INSERT INTO "Activity" ("identityId", "day", "roomId", "messages") VALUES (?, ?, 1, 3)',
        ...[member, day],
      );
      await sql.run(
        'UPDATE "Member" SET "lastSeenAt" = ?, "messages" = "messages" + 3 WHERE "id" = ?',
        ...[now - 1_000, member],
      );
    }
  });
}

export async function measureWho({ deps }) {
  const command = whoCommand(deps, () => false);
  const call = member => ({ rest: `#${member}`, language: 'zh-CN', role: 'manager' });
  await command.run(call(5));
  return several(40, i => command.run(call(1 + i * 41)));
}

/** Two hundred segments of several conditions each, and one member held against all of them. */
export async function measureTwoHundred({ deps, at }) {
  for (let i = 0; i < 200; i++) {
    const expression = [
      `seen:<${20 + i}d AND tag:标签${1 + (i % 20)}`,
      `(messages:>=${i % 40} OR orders:>${i % 5}) AND NOT got:活动${1 + (i % 12)}`,
      `room:${1 + (i % 190)}群 AND joined:>${i}d`,
      `spent:>${i * 10} AND stage:active`,
    ][i % 4];
    await saveSegment(deps.db, { name: `群${i}`, expression }, { now: at.now, memberId: 1 });
  }
  const { saved, broken } = await readSaved(deps.db);
  if (saved.length !== 200 || broken.length > 0)
    throw new Error(`only ${saved.length} segments are understood`);
  const house = {
    segments: saved,
    setting: { now: at.now, language: 'zh-CN' },
    onChange: async () => {},
  };
  await placeMembers(deps.db, [2, 3, 5], house);
  // The first time writes where they belong; from then on only what changes.
  const placed = await several(31, i => placeMembers(deps.db, [1 + i * 37], house));
  const again = await several(31, i => placeMembers(deps.db, [1 + i * 37], house));
  const rows = await deps.db.read('SELECT "segmentId", "memberId" FROM "SegmentMember" ORDER BY 1, 2');
  const sha = createHash('sha256')
    .update(JSON.stringify(rows.map(Object.values)))
    .digest('hex')
    .slice(0, 16);
  return { ms: placed.ms, againMs: again.ms, answer: { rows: rows.length, sha } };
}
