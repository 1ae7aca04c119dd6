// One process: plans a run for MEMBERS members with a code each, and prints what it took as JSON.
// node bench/campaign/plan.mjs DATABASE_URL MEMBERS
import pino from 'pino';
import { planRun } from '../../src/campaigns/plan-run.ts';
import { addCodes } from '../../src/coupons/store-batches.ts';
import { openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { makeTopic } from '../../src/members/store-marks.ts';

const [url, count] = [process.argv[2], Number(process.argv[3])];
const db = await openDb(url, { clock: systemClock, onLost: () => {} });
const deps = {
  db,
  clock: systemClock,
  random: systemRandom,
  log: pino({ enabled: false }),
  house: { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: [], currency: 'CNY' },
};
const now = Date.now();

async function seed() {
  for (let from = 0; from < count; from += 10_000) {
    const rows = Array.from({ length: Math.min(10_000, count - from) }, (_, i) => [from + i + 1]);
    await db.write(sql =>
      sql.run(
        `INSERT INTO "Member" ("name", "role", "createdAt", "lastSeenAt", "tier")
         SELECT 'member ' || x."n", 'member', 0, 0, CASE WHEN x."n" % 4 = 0 THEN 'gold' ELSE 'silver' END
         FROM ${db.dialect.table({ n: 'int' })} x`,
        JSON.stringify(rows),
      ),
    );
  }
  return db.write(async sql => {
    const topicId = await makeTopic(sql, 'coupon', 'BENCH', now);
    await sql.run(
      `INSERT INTO "CouponBatch" ("name", "kind", "value", "title", "currency", "pool", "topicId", "createdAt")
       VALUES ('BENCH', 'percent', 20, 'bench', 'CNY', 'generated', ?, ?)`,
      ...[topicId, now],
    );
    await addCodes(sql, db.dialect, { batchId: 1, count, random: systemRandom });
    const plan = {
      audience: 'tier:gold OR NOT tier:gold',
      when: { kind: 'once', at: now },
      timezone: 'Asia/Shanghai',
      late: 'run',
      send: { to: 'direct' },
      coupon: 'BENCH',
      holdoutPercent: 0,
      priority: 0,
      purpose: 'marketing',
      attributionDays: 7,
      blocks: [
        {
          condition: 'tier:gold',
          variants: ['A', 'B'].map(name => ({ name, parts: [{ type: 'text', text: '' }] })),
        },
        { variants: [{ name: 'A', parts: [{ type: 'text', text: '' }] }] },
      ],
    };
    await sql.run(
      `INSERT INTO "Campaign" ("name", "source", "plan", "state", "schedule", "topicId", "createdAt", "updatedAt")
       VALUES ('bench', '', ?, 'running', 'once', 1, ?, ?)`,
      ...[JSON.stringify(plan), now, now],
    );
    await sql.run(
      `INSERT INTO "Run" ("campaignId", "occasion", "dueAt", "state") VALUES (1, 'bench', ?, 'planning')`,
      now,
    );
    return plan;
  });
}

const plan = await seed();
await db.read('SELECT 1 AS "one"');
globalThis.gc?.();
const before = process.memoryUsage().rss;
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 5);
const start = performance.now();
await planRun(deps, { id: 1, campaignId: 1, plan });
const ms = performance.now() - start;
clearInterval(watch);
const [row] = await db.read(
  `SELECT CAST(count(*) AS int) AS "ready", CAST(count(DISTINCT "couponId") AS int) AS "codes"
   FROM "Recipient" WHERE "state" = 'planned' AND "couponId" IS NOT NULL`,
);
console.log(JSON.stringify({ ms, ...row, grownMiB: (peak - before) / 2 ** 20 }));
await db.close();
