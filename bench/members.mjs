// npm run bench:members [-- --short] [--members N] [--interactions N] [--no-postgres]
// A house of a million members and ten million interactions, generated: what segments, scores, /who and imports take on
// SQLite with synchronous=FULL, beside plain SQL made for nothing else; then the same on a PostgreSQL that npm brought,
// whose answers must be equal row by row. Prints a line per bar and exits 1 where one is missed. No network; everything
// it writes is in a temporary folder that it removes.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { loadPostgres, loadSqlite } from './members/load.mjs';
import * as measure from './members/measure.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    members: { type: 'string' },
    interactions: { type: 'string' },
    'no-postgres': { type: 'boolean', default: false },
  },
});
const MEMBERS = Number(values.members ?? (values.short ? 200_000 : 1_000_000));
const INTERACTIONS = Number(values.interactions ?? MEMBERS * 10);
const IMPORTED = values.short ? 50_000 : 100_000;
/** Bars of work that grows with the house; the others stand as they are. */
const SCALE = MEMBERS / 1_000_000;
const NOW = Date.UTC(2026, 10, 22, 12);

const here = import.meta.dirname;
const program = path.resolve(here, '../scripts/teahouse.mjs');
const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-bench-'));
const csv = path.join(folder, 'csv');
const node = process.execPath;
let missed = 0;

function bar(name, value, unit, limit, beside) {
  const pass = value <= limit;
  if (!pass) missed += 1;
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(2);
  console.log(
    `${pass ? 'PASS' : 'MISS'} ${name} ${shown} ${unit} (bar ${limit}${beside ? `; ${beside}` : ''})`,
  );
}

const say = text => console.log(`     ${text}`);
const ms = value => `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ms`;

function script(file, args) {
  const run = spawnSync(node, [path.join(here, file), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${file} failed\n${run.stderr}`);
  return run.stdout;
}

function generate() {
  const start = performance.now();
  mkdirSync(csv);
  // Its own server's user reads what PostgreSQL takes in.
  chmodSync(folder, 0o755);
  const size = ['--members', String(MEMBERS), '--interactions', String(INTERACTIONS)];
  script('members/generate.mjs', ['--folder', csv, ...size, '--now', String(NOW)]);
  const floor = JSON.parse(
    script('rig/segments-floor.mjs', ['--db', path.join(folder, 'floor.db'), ...size]).trim(),
  );
  say(
    `${MEMBERS} members, ${INTERACTIONS} interactions: ${((performance.now() - start) / 1000).toFixed(0)} s to make`,
  );
  return floor;
}

/** Opens an empty house, so that it is migrated, and loads it. */
async function build(url, load) {
  const start = performance.now();
  const empty = await measure.openHouse(url, NOW);
  await empty.deps.db.close();
  await load();
  say(
    `${url.slice(0, 4) === 'file' ? 'SQLite' : 'PostgreSQL'} loaded in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  return measure.openHouse(url, NOW);
}

async function ask(house) {
  return {
    segment: await measure.measureSegments(house),
    who: await measure.measureWho(house),
    scores: await measure.measureScores(house, Math.round(10_000 * SCALE)),
    twoHundred: await measure.measureTwoHundred(house),
  };
}

function judge({ segment, who, scores, twoHundred }, floor) {
  say(
    `segment ${measure.EXPRESSION}: ${segment.answer.count} members, ${segment.answer.reachable} can be reached`,
  );
  bar(
    'segment-count',
    segment.ms,
    'ms',
    100,
    `floor ${ms(floor.segment)} from sums, ${ms(floor.segmentRaw)} from the log`,
  );
  say(`with reach by reason and three examples: ${ms(segment.toldMs)}`);
  bar(
    'rfm-all',
    scores.nightlyMs / 1000,
    's',
    6 * SCALE,
    `floor ${ms(floor.rfm)} for the three scores alone`,
  );
  say(`the first scoring ever, which writes every row: ${ms(scores.firstMs)}`);
  bar('rfm-today', scores.todayMs / 1000, 's', 1, `${scores.looked} members looked at`);
  bar(
    'who',
    who.ms,
    'ms',
    20,
    `worst of 40: ${ms(who.worst)}; floor ${ms(floor.timeline)} for the log alone`,
  );
  bar(
    'one-member-200-segments',
    twoHundred.ms,
    'ms',
    5,
    `nothing new ${ms(twoHundred.againMs)}; floor ${ms(floor.twoHundred)}`,
  );
}

/** Fresh people, and orders by people who are there. */
async function writeFiles() {
  const [members, orders] = [path.join(folder, 'members.csv'), path.join(folder, 'orders.csv')];
  const people = createWriteStream(members);
  people.write('name,account,phone,city,tags\n');
  for (let i = 0; i < IMPORTED; i++) {
    people.write(`新会员${i},shop:new${i},138${String(10_000_000 + i)},上海,标签${1 + (i % 20)}\n`);
  }
  const bought = createWriteStream(orders);
  bought.write('number,buyer,amount,at,category\n');
  for (let i = 0; i < IMPORTED; i++) {
    bought.write(
      `O${i},bench:${1 + ((i * 7) % MEMBERS)},${(i % 900) + 9.9},2026-11-${String(1 + (i % 20)).padStart(2, '0')} 10:00,面膜\n`,
    );
  }
  await Promise.all([people, bought].map(file => new Promise(resolve => file.end(resolve))));
  return { members, orders };
}

/** Runs an import as an operator does; its time, and how much its memory grew from its first to its highest moment. */
function importFile(kind, file, url) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(node, [program, 'import', kind, file], {
      cwd: folder,
      env: { ...process.env, DATABASE_URL: url, TEAHOUSE_TIMEZONE: 'UTC' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', piece => {
      output += piece;
    });
    const rss = [];
    const look = setInterval(() => {
      const status = readStatus(child.pid);
      if (status) rss.push(status);
    }, 50);
    child.once('exit', code => {
      clearInterval(look);
      if (code !== 0) return reject(new Error(`the import of ${kind} ended with ${code}\n${output}`));
      const seconds = (performance.now() - start) / 1000;
      // By the first quarter of its time everything is loaded and the first rows went through.
      const early = Math.max(...rss.slice(0, Math.ceil(rss.length / 4)));
      resolve({ seconds, peak: Math.max(...rss), grown: Math.max(...rss) - early, output: output.trim() });
    });
  });
}

function readStatus(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return undefined;
  }
}

async function imports(url, files) {
  for (const kind of ['members', 'orders']) {
    const { seconds, peak, grown, output } = await importFile(kind, files[kind], url);
    bar(`import-${kind}`, seconds, 's', 20 * (IMPORTED / 100_000), output.split('\n')[0]);
    bar(
      `import-${kind}-memory`,
      grown,
      'MiB',
      40,
      `grown since its first quarter; highest ${peak.toFixed(0)} MiB`,
    );
  }
}

async function onPostgres(sqlite) {
  const { startPostgres } = await import('./members/postgres.mjs');
  const server = await startPostgres(path.join(folder, 'pg'));
  try {
    const house = await build(server.url, () => loadPostgres(server.url, csv));
    const found = await ask(house);
    await house.deps.db.close();
    say(
      `PostgreSQL: segment ${ms(found.segment.ms)}, told ${ms(found.segment.toldMs)}, rfm first ${ms(found.scores.firstMs)}, ` +
        `nightly ${ms(found.scores.nightlyMs)}, today ${ms(found.scores.todayMs)}, who ${ms(found.who.ms)}, ` +
        `200 segments ${ms(found.twoHundred.ms)}`,
    );
    const differ = ['segment', 'scores', 'twoHundred'].filter(
      name => !isDeepStrictEqual(found[name].answer, sqlite[name].answer),
    );
    for (const name of differ)
      say(
        `${name}: ${JSON.stringify(sqlite[name].answer)} on SQLite, ${JSON.stringify(found[name].answer)} on PostgreSQL`,
      );
    bar(
      'postgres-differs',
      differ.length,
      'answers',
      0,
      'members of the segment, scores and changes of everybody, who is in 200 segments',
    );
  } finally {
    await server.stop();
  }
}

try {
  const floor = generate();
  const url = `file:${path.join(folder, 'teahouse.db')}`;
  const house = await build(url, () => loadSqlite(path.join(folder, 'teahouse.db'), csv));
  const found = await ask(house);
  judge(found, floor);
  await house.deps.db.close();
  await imports(url, await writeFiles());
  if (!values['no-postgres']) await onPostgres(found);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(missed > 0 ? 1 : 0);
