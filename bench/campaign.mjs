// npm run bench:campaign [-- --short] [--no-postgres]
// Planning at size, sending at Telegram's pace with and without crashes on an emulated Bot API (bench/rig), and coupons
// under concurrency on both databases. Prints a line per bar and exits 1 where one is missed. Loopback only;
// everything it writes is in a temporary folder that it removes.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { startPostgres } from './members/postgres.mjs';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, 'no-postgres': { type: 'boolean', default: false } },
});
const PLANS = values.short ? 3 : 5;
const CRASHES = values.short ? 2 : 6;
const MEMBERS = 100_000;
const USERS = 600;
const PER_SECOND = 30;
/** 4 % of sends fail in some way, one in ten takes most of a second. */
const FAULTS = '429=0.015:1,500=0.01,403=0.005,reset=0.01,slow=0.1:800';

const here = import.meta.dirname;
const program = path.resolve(here, '../scripts/teahouse.mjs');
const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-bench-'));
const node = process.execPath;
let missed = 0;
let stores = 0;

function bar(name, value, unit, limit, { beside, atLeast = false } = {}) {
  const pass = atLeast ? value >= limit : value <= limit;
  if (!pass) missed += 1;
  const shown = Number.isInteger(value) ? value : value.toFixed(2);
  console.log(
    `${pass ? 'PASS' : 'MISS'} ${name} ${shown} ${unit} (bar ${limit}${beside ? `; ${beside}` : ''})`,
  );
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const total = (pick, reports) => reports.map(pick).reduce((sum, n) => sum + n, 0);

function script(file, args) {
  const run = spawnSync(node, ['--expose-gc', path.join(here, 'campaign', file), ...args], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${file} failed\n${run.stderr.slice(-2_000)}`);
  return run.stdout && JSON.parse(run.stdout);
}

function newStore() {
  stores += 1;
  return path.join(folder, `house-${stores}`, 'teahouse.db');
}

function planning() {
  const runs = Array.from({ length: PLANS }, () =>
    script('plan.mjs', [`file:${newStore()}`, String(MEMBERS)]),
  );
  const small = script('plan.mjs', [`file:${newStore()}`, String(MEMBERS / 5)]);
  const of = `${MEMBERS} recipients with a code each, median of ${PLANS}`;
  bar('plan', median(runs.map(run => run.ms)), 'ms', 2_000, { beside: of });
  bar('plan-ready', Math.min(...runs.map(run => Math.min(run.ready, run.codes))), 'recipients', MEMBERS, {
    atLeast: true,
  });
  bar('plan-memory', median(runs.map(run => run.grownMiB)), 'MiB', 48, {
    beside: `${small.grownMiB.toFixed(1)} MiB for a fifth of them`,
  });
}

/** The bot over a store with a campaign that is due, on the emulated Telegram; the rig's report, and what the store says. */
function send(args) {
  const file = newStore();
  const database = `file:${file}`;
  script('setup.mjs', [database, String(USERS)]);
  const settings = `DATABASE_URL=${database} PORT=0 TELEGRAM_BOT_TOKEN={token} TELEGRAM_API_ROOT={api}`;
  const rig = [
    path.join(here, 'rig/fake-telegram.mjs'),
    ...['--updates', '0', '--users', String(USERS), '--expect-sends', String(USERS), '--enforce'],
    ...['--dup-key', '^(bench campaign)', '--code-re', '[2-9A-HJ-NP-Z]{12}', ...args],
    ...['--spawn', `env ${settings} ${node} ${program} start`],
  ];
  const run = spawnSync(node, rig, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!run.stdout) throw new Error(`the rig gave no report\n${run.stderr.slice(-2_000)}`);
  const report = JSON.parse(run.stdout);
  if (!['complete', 'idle'].includes(report.rig.ended)) {
    throw new Error(`the run ended early: ${report.rig.ended}\n${run.stderr.slice(-2_000)}`);
  }
  return { ...report, store: readStore(file) };
}

function readStore(file) {
  const db = new Database(file, { readonly: true });
  const states = db.prepare('SELECT "state", count(*) AS "n" FROM "Recipient" GROUP BY "state"').all();
  const unsure = db
    .prepare(`SELECT "memberId", "reason" FROM "Recipient" WHERE "state" = 'unsure' ORDER BY "memberId"`)
    .all();
  db.close();
  return { ...Object.fromEntries(states.map(({ state, n }) => [state, n])), rows: unsure };
}

function pace() {
  const { throughput, rateLimit, sent } = send([]);
  const beside = `limit ${PER_SECOND}, peak ${rateLimit.peakPerSecond} in a second`;
  bar('pace', throughput.sendsPerS, 'sends/s', PER_SECOND * 0.95, { beside, atLeast: true });
  const violations = rateLimit.overall + rateLimit.perGroup + rateLimit.perChat + rateLimit.refused;
  bar('pace-violations', violations, 'sends', 0, { beside: `${sent.accepted} sent` });
}

function crashes() {
  const reports = Array.from({ length: CRASHES }, (_, i) =>
    send([
      ...['--kill-at', '130,390', '--kill-mode', i % 2 ? 'before' : 'after', '--faults', FAULTS],
      ...['--seed', String(i + 1), '--grace-ms', '7000'],
    ]),
  );
  const of = `${CRASHES} runs of ${USERS} with 2 SIGKILLs, 4 % faults and 10 % latency spikes`;
  bar(
    'crash-duplicates',
    total(({ sent }) => sent.duplicateBroadcast, reports),
    'messages',
    0,
    { beside: of },
  );
  bar(
    'crash-code-clashes',
    total(({ sent }) => sent.couponClashes, reports),
    'codes',
    0,
  );
  bar(
    'crash-after-403',
    total(({ sent }) => sent.afterBlocked, reports),
    'sends',
    0,
  );
  bar(
    'crash-early-retries',
    total(({ sent }) => sent.retriedTooEarly, reports),
    'sends',
    0,
  );
  bar(
    'crash-violations',
    total(({ rateLimit }) => rateLimit.overall + rateLimit.perChat, reports),
    'sends',
    0,
  );
  // What the platform took and the store does not know as sent stands there as unsure; nothing hangs in between.
  const hidden = ({ sent, store }) =>
    Math.max(0, sent.uniqueRecipients - (store.sent ?? 0) - store.rows.length) +
    ((store.planned ?? 0) + (store.queued ?? 0));
  const unsure = total(({ store }) => store.rows.length, reports);
  bar('crash-unaccounted', total(hidden, reports), 'recipients', 0, {
    beside: `${unsure} are listed as unsure`,
  });
  for (const [i, { store }] of reports.entries()) {
    const listed = store.rows.map(({ memberId, reason }) => `#${memberId} ${reason}`);
    console.log(
      `     run ${i + 1}: ${store.sent} sent, ${store.failed ?? 0} failed; unsure: ${listed.join('; ') || 'none'}`,
    );
  }
}

async function coupons() {
  const on = { sqlite: `file:${newStore()}` };
  const server = values['no-postgres'] ? undefined : await startPostgres(path.join(folder, 'postgres'));
  if (server) on.postgresql = server.url;
  try {
    for (const [name, url] of Object.entries(on)) {
      const { redeemed, claimed, distinct } = script('coupons.mjs', [url]);
      bar(`redeem-once-${name}`, Math.abs(redeemed - 1), 'too many or few', 0, {
        beside: '200 tries at one code',
      });
      const wrong = Math.abs(claimed - 100) + Math.abs(distinct - 100);
      bar(`claim-${name}`, wrong, 'too many or few', 0, {
        beside: `${claimed} of 1,000 got one of 100 codes`,
      });
    }
  } finally {
    await server?.stop();
  }
}

try {
  chmodSync(folder, 0o755);
  planning();
  pace();
  crashes();
  await coupons();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(missed > 0 ? 1 : 0);
