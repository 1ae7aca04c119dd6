// npm run bench:wecom [-- --short] [--customers N]
// Customer contact of WeCom's: the first sync of a hundred thousand customers and two hundred groups into an empty house
// on SQLite with synchronous=FULL, against the fake WeCom in a process of its own, and the comparison of a night after
// it. Prints a line per bar and exits 1 where one is missed. No network; it leaves nothing behind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import pino from 'pino';
// The flags of the program itself: what V8 keeps for nothing is not counted.
import '../scripts/boot.mjs';
import { openDb } from '../src/db/db.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { systemRandom } from '../src/kernel/random.ts';
import { openHouseContact } from '../src/wecom/contact/house.ts';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, customers: { type: 'string' } },
});
const CUSTOMERS = Number(values.customers ?? (values.short ? 20_000 : 100_000));
const GROUPS = 200;
const SCALE = CUSTOMERS / 100_000;
const MIB = 1024 * 1024;
let missed = 0;

function bar(name, value, unit, limit, beside) {
  const pass = value <= limit;
  if (!pass) missed += 1;
  console.log(
    `${pass ? 'PASS' : 'MISS'} ${name} ${value.toFixed(2)} ${unit} (bar ${limit}${beside ? `; ${beside}` : ''})`,
  );
}

/** What a piece of work takes: its time, and how the memory stood in each quarter of it. */
async function watch(work) {
  const seen = [];
  const timer = setInterval(
    () => seen.push({ at: performance.now(), mib: process.memoryUsage.rss() / MIB }),
    50,
  );
  const start = performance.now();
  const result = await work();
  const end = performance.now();
  clearInterval(timer);
  const highest = (from, to) =>
    Math.max(
      0,
      ...seen
        .filter(({ at }) => (at - start) / (end - start) >= from && (at - start) / (end - start) <= to)
        .map(({ mib }) => mib),
    );
  return {
    result,
    seconds: (end - start) / 1000,
    grown: Math.max(0, highest(0.25, 1) - highest(0, 0.25)),
    highest: highest(0, 1),
  };
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-bench-'));
const fake = spawn(
  process.execPath,
  [path.join(import.meta.dirname, 'wecom/serve.mjs'), String(CUSTOMERS), String(GROUPS)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const [apiRoot] = await once(createInterface({ input: fake.stdout }), 'line');
  const db = await openDb(`file:${path.join(folder, 'teahouse.db')}`, {
    clock: systemClock,
    onLost: () => {},
  });
  const deps = {
    ...{ db, clock: systemClock, random: systemRandom, log: pino({ enabled: false }) },
    house: { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: [], currency: 'CNY' },
  };
  const contact = openHouseContact(deps, {
    ...{ corpId: 'ww123', contactSecret: 'contact-secret', apiRoot },
    houseSecret: 'a secret of the house, long enough',
  });
  await contact.client.followUsers();
  const idle = process.memoryUsage.rss() / MIB;
  const first = await watch(() => contact.sync());
  const { added, after, groups } = first.result;
  bar('wecom-sync', first.seconds, 's', 60 * SCALE, `${added} customers, ${groups} groups`);
  bar(
    'wecom-sync-memory',
    first.grown,
    'MiB',
    20,
    `grown since its first quarter; highest ${first.highest.toFixed(0)} MiB, ${idle.toFixed(0)} MiB before it`,
  );
  if (after !== CUSTOMERS) throw new Error(`${after} customers are there, and ${CUSTOMERS} should be`);
  const again = await watch(() => contact.sync());
  const { result } = again;
  const drift = result.added + result.renamed + result.newGroups + result.lost;
  bar('wecom-compare', again.seconds, 's', 60 * SCALE, `every night; drift ${drift}`);
  bar('wecom-compare-memory', again.grown, 'MiB', 20, `highest ${again.highest.toFixed(0)} MiB`);
  if (drift > 0) throw new Error('nothing changed, and something was found');
  await contact.close();
  await db.close();
} finally {
  fake.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(missed > 0 ? 1 : 0);
