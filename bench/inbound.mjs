// npm run bench:inbound [-- --short] [--runs N] [--updates N]
// The bot against telegraf with one durable insert a message, in turn, under the same load on an emulated Bot API
// (bench/rig). Both must answer every message: private chats, questions only. Prints a line per bar and exits 1 where
// one is missed. Loopback only; everything it writes is in a temporary folder that it removes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    runs: { type: 'string' },
    updates: { type: 'string' },
  },
});
const RUNS = Number(values.runs ?? (values.short ? 3 : 5));
const UPDATES = Number(values.updates ?? 10_000);
const STEADY = values.short ? 1_500 : 6_000;
const CRASHES = values.short ? 3 : 10;

const here = import.meta.dirname;
const root = path.resolve(here, '..');
const program = path.join(root, 'scripts/teahouse.mjs');
const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-bench-'));
// A shell in between would be one more process to measure.
const node = process.execPath;
const QUESTIONS_ONLY =
  'greeting chat product feedback complaint spam coupon order command join leave media edited'
    .split(' ')
    .map(kind => `${kind}=0`)
    .join(',');

let missed = 0;
let runs = 0;

/** One run of the rig; its report. */
function rig(spawn, args) {
  const result = spawnSync(
    node,
    [
      path.join(here, 'rig/fake-telegram.mjs'),
      '--private',
      '1',
      '--mix',
      QUESTIONS_ONLY,
      ...args,
      '--spawn',
      spawn,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, LAB_DB_DIR: folder } },
  );
  if (!result.stdout) throw new Error(`the rig gave no report\n${result.stderr.slice(-2_000)}`);
  const report = JSON.parse(result.stdout);
  if (report.rig.ended !== 'complete' && report.rig.ended !== 'idle') {
    throw new Error(`the run ended early: ${report.rig.ended}\n${result.stderr.slice(-2_000)}`);
  }
  return report;
}

const peer = args => rig(`${node} ${path.join(here, 'rig/peers/telegraf.mjs')} {api} db`, args);

/** The bot over a fresh database that knows the answers. */
function teahouse(args) {
  runs += 1;
  const database = `file:${path.join(folder, `run-${runs}`, 'teahouse.db')}`;
  const imported = spawnSync(node, [program, 'import', 'knowledge', path.join(here, 'rig/kb.jsonl')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database },
  });
  if (imported.status !== 0) throw new Error(`the knowledge could not be imported\n${imported.stderr}`);
  const settings = `DATABASE_URL=${database} PORT=0 TELEGRAM_LIMITS=0,0,0 TELEGRAM_BOT_TOKEN={token} TELEGRAM_API_ROOT={api}`;
  return rig(`env ${settings} ${node} ${program} start`, args);
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const cpuMicroseconds = report => (report.bot.cpuMs * 1000) / report.received.delivered;

function bar(name, value, unit, limit, beside) {
  const pass = value <= limit;
  if (!pass) missed += 1;
  const shown = Number.isInteger(value) ? value : value.toFixed(2);
  console.log(
    `${pass ? 'PASS' : 'MISS'} ${name} ${shown} ${unit} (bar ${limit}${beside ? `; ${beside}` : ''})`,
  );
}

function throughput() {
  const load = ['--updates', String(UPDATES), '--seed', '7'];
  teahouse(['--updates', '200', '--seed', '7']); // fills the compile cache, as an earlier start would have
  const pairs = Array.from({ length: RUNS }, () => ({ theirs: peer(load), ours: teahouse(load) }));
  const ours = median(pairs.map(pair => cpuMicroseconds(pair.ours)));
  const theirs = median(pairs.map(pair => cpuMicroseconds(pair.theirs)));
  const ratio = median(pairs.map(pair => cpuMicroseconds(pair.ours) / cpuMicroseconds(pair.theirs)));
  const perSecond = median(pairs.map(pair => pair.ours.throughput.updatesPerS));
  const perSecondTheirs = median(pairs.map(pair => pair.theirs.throughput.updatesPerS));
  console.log(
    `     ${ours.toFixed(0)} µs of CPU a message against ${theirs.toFixed(0)} µs for telegraf and one insert; ` +
      `${perSecond.toFixed(0)} against ${perSecondTheirs.toFixed(0)} messages/s (medians of ${RUNS} pairs of ${UPDATES})`,
  );
  bar('cpu-per-message', ratio, 'x', 0.7, `peer ${theirs.toFixed(0)} µs`);
  const total = (pick, reports) => reports.map(pick).reduce((sum, n) => sum + n, 0);
  const all = pairs.map(pair => pair.ours);
  bar(
    'order-violations',
    total(report => report.ordering.perChatViolations, all),
    'messages',
    0,
  );
  bar(
    'unanswered',
    total(report => report.replies.missing, all),
    'messages',
    0,
  );
  bar(
    'idle-memory',
    median(all.map(report => report.bot.idleRssMb)),
    'MiB',
    90,
    `peer ${pairs[0].theirs.bot.idleRssMb}`,
  );
  bar(
    'start',
    median(all.map(report => report.bot.startupMs)),
    'ms',
    600,
    `peer ${pairs[0].theirs.bot.startupMs}`,
  );
}

function latency() {
  const load = ['--updates', String(STEADY), '--seed', '3', '--latency', '40-120', '--rate', '50'];
  const report = teahouse(load);
  bar('p99-from-due', report.latencyMs.fromDue.p99, 'ms', 250);
  bar('order-under-latency', report.ordering.perChatViolations, 'messages', 0);
}

function crashes() {
  const reports = Array.from({ length: CRASHES }, (_, i) =>
    teahouse([
      ...['--updates', '2000', '--seed', String(i + 1), '--kill-at', '350,1020', '--grace-ms', '6000'],
      ...['--kill-mode', i % 2 ? 'before' : 'after'],
    ]),
  );
  const total = pick => reports.map(pick).reduce((sum, n) => sum + n, 0);
  const of = `${CRASHES} runs of 2,000 updates and two SIGKILLs`;
  bar(
    'crash-lost',
    total(report => report.replies.missing),
    'messages',
    0,
    of,
  );
  const avoidable = report => report.replies.duplicates - report.sent.duplicatesUnavoidable;
  bar('crash-avoidable-repeats', total(avoidable), 'messages', 0, of);
  bar(
    'crash-order-violations',
    total(report => report.ordering.perChatViolations),
    'messages',
    0,
    of,
  );
}

function faults() {
  const load = ['--updates', '2000', '--seed', '1', '--grace-ms', '6000', '--faults'];
  const refused = teahouse([...load, '429=0.02:1,500=0.01,reset=0.01']);
  bar('faults-missing', refused.replies.missing, 'messages', 0, '4 % of sends: 429, 500, reset');
  bar('faults-early-retries', refused.sent.retriedTooEarly, 'sends', 0);
  const blocked = teahouse([...load, '429=0.02:1,500=0.01,403=0.02,reset=0.01']);
  bar(
    'sent-after-403',
    blocked.sent.afterBlocked,
    'sends',
    0,
    `${blocked.sent.blockedRecipients} chats blocked the bot`,
  );
}

try {
  throughput();
  latency();
  crashes();
  faults();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(missed > 0 ? 1 : 0);
