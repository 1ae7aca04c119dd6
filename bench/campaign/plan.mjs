// node --expose-gc bench/campaign/plan.mjs DATABASE_URL MEMBERS: plans a run with a code for each, and prints what it
// took as JSON.
import { planRun } from '../../src/campaigns/plan-run.ts';
import { insertRun } from '../../src/campaigns/store-runs.ts';
import { addCampaign, addMembers, addOffer, openHouse } from './house.mjs';

const [url, members] = [process.argv[2], Number(process.argv[3])];
const deps = await openHouse(url);
const { db, clock } = deps;
await addMembers(deps, members);
await addOffer(deps, 'BENCH', members);
const plan = await addCampaign(deps, { coupon: 'BENCH', text: '{{ coupon }}' });
const run = { campaignId: 1, occasion: 'bench', dueAt: clock.now(), state: 'planning' };
const id = await db.write(sql => insertRun(sql, run));

globalThis.gc?.();
const before = process.memoryUsage().rss;
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 5);
const start = performance.now();
await planRun(deps, { id, campaignId: 1, plan });
const ms = performance.now() - start;
clearInterval(watch);
const [row] = await db.read(
  `SELECT CAST(count(*) AS int) AS "ready", CAST(count(DISTINCT "couponId") AS int) AS "codes"
   FROM "Recipient" WHERE "state" = 'planned' AND "couponId" IS NOT NULL`,
);
await db.close();
console.log(JSON.stringify({ ms, ...row, grownMiB: (peak - before) / 2 ** 20 }));
