// npm run bench:knowledge [-- FOLDER] [--split dev] [--short]
// FOLDER holds eval.mjs and <split>/<set>/{kb,queries}.jsonl: how well `teahouse knowledge serve` answers or keeps
// silent. Without a folder only speed and memory are measured, on generated entries. Prints a line per bar and exits 1
// where one is missed. No network; what it writes is in a temporary folder that it removes.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean', default: false }, split: { type: 'string', default: 'dev' } },
  allowPositionals: true,
});
const root = path.resolve(import.meta.dirname, '..');
const serve = [process.execPath, path.join(root, 'scripts/teahouse.mjs'), 'knowledge', 'serve'];
const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-bench-'));
let missed = 0;

/** `at least` where the bar is a floor, `at most` where it is a ceiling. */
function bar(name, value, unit, kind, limit, beside = 'none') {
  const fits = kind === 'at least' ? value >= limit : value <= limit;
  if (!fits) missed += 1;
  const shown = Number.isFinite(value) ? value.toFixed(3) : String(value);
  console.log(
    `${fits ? 'PASS' : 'MISS'} ${name} ${shown} ${unit} (bar ${kind} ${limit}; floor or peer ${beside})`,
  );
}

/** The program on the other end of two pipes, a line for a line. */
function open() {
  const child = spawn(serve[0], serve.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  createInterface({ input: child.stdout }).on('line', line => waiting.shift()?.(JSON.parse(line)));
  const ended = new Promise(resolve => child.on('exit', resolve));
  return {
    ask: request =>
      new Promise(resolve => {
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    close: () => {
      child.stdin.end();
      return ended;
    },
  };
}

const ENGLISH = ['en-banking', 'en-clinc', 'en-hint3-curekart', 'en-hint3-sofmattress'];

/** The bars, and what our own earlier matcher reached on the same files. */
const QUALITY = [
  {
    name: 'zh-shop',
    hit1: [0.78, 0.715],
    p: [0.9, 0.74],
    r: [0.45, 0.39],
    near: [0.06, 0.11],
    chat: [0.015, 0.13],
  },
  { name: 'zh-comm', hit1: [0.56, 0.495], p: [0.9, 0.8], r: [0.2, 0.12], near: [0.03, 0.03] },
  {
    name: 'en-shop',
    hit1: [0.7, 0.625],
    p: [0.9, 0.81],
    r: [0.4, 0.34],
    near: [0.06, 0.1],
    chat: [0.015, 0.06],
  },
  {
    name: 'en-services',
    hit1: [0.82, 0.796],
    p: [0.9, 0.86],
    r: [0.45, 0.43],
    near: [0.08, 0.12],
    chat: [0.02, 0.05],
  },
];

/** Prints each base's threshold beside the one that would have answered most with 90 % right. */
async function printThresholds(data, found) {
  console.log('\nset                    threshold  best for 90 %   recall  best for 90 %');
  const one = open();
  for (const [set, m] of Object.entries(found)) {
    const kb = path.join(data, values.split, set, 'kb.jsonl');
    if (!existsSync(kb)) continue;
    const { answer } = await one.ask({ load: kb });
    const best = (m.t_p90?.toFixed(3) ?? '-').padStart(12);
    const [recall, most] = [m.own_r.toFixed(3).padStart(12), m.r_at_p90.toFixed(3).padStart(10)];
    console.log(set.padEnd(24), answer.toFixed(3), best, recall, most);
  }
  await one.close();
  console.log('');
}

/** The mean of several sets, of those that have the figure. */
function meanOf(sets, key) {
  const known = sets.map(m => m[key]).filter(Number.isFinite);
  return known.reduce((sum, each) => sum + each, 0) / known.length;
}

async function quality(data) {
  const report = path.join(folder, 'eval.json');
  const args = [
    path.join(data, 'eval.mjs'),
    '--data',
    data,
    '--split',
    values.split,
    '--json',
    report,
    '--',
    ...serve,
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('eval.mjs did not finish');
  const found = JSON.parse(readFileSync(report, 'utf8'));
  await printThresholds(data, found);
  const sets = ENGLISH.map(name => found[name]).filter(Boolean);
  const keys = ['hit1', 'own_p', 'own_r', 'fa_near', 'fa_chat'];
  const services = Object.fromEntries(keys.map(key => [key, meanOf(sets, key)]));
  for (const { name, ...bars } of QUALITY) {
    const m = name === 'en-services' ? services : found[name];
    if (!m || !Number.isFinite(m.hit1)) continue;
    bar(`${name}.hit1`, m.hit1, 'share', 'at least', ...bars.hit1);
    bar(`${name}.precision`, m.own_p, 'share', 'at least', ...bars.p);
    bar(`${name}.recall`, m.own_r, 'share', 'at least', ...bars.r);
    bar(`${name}.near-answered`, m.fa_near, 'share', 'at most', ...bars.near);
    if (bars.chat) bar(`${name}.chat-answered`, m.fa_chat, 'share', 'at most', ...bars.chat);
  }
}

/** The same numbers in every run. */
function numbers(seed) {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const THINGS =
  '面霜 精华 咖啡 茶壶 耳机 课程 会员卡 优惠券 运动鞋 床垫 奶粉 手表 门票 信用卡 快递 发票 积分 直播 账号 密码'.split(
    ' ',
  );
const DOINGS =
  '怎么退 多久到 能不能换 在哪里领 为什么失败 怎么修改 多少钱 什么时候发 怎么使用 可以转让吗 坏了怎么办 怎么取消'.split(
    ' ',
  );
const WORDS =
  'order card refund delivery account password coffee mattress ticket invoice points level coupon grinder course plan'.split(
    ' ',
  );
const ASKS =
  'how do I change my|where can I find the|why is there no|can I cancel the|how long takes the|what does it cost to replace the'.split(
    '|',
  );

/** Half of them Chinese, half English, three alternates each, names and numbers that no other entry has. */
function generate(count) {
  const any = numbers(7);
  const pick = list => list[any(list.length)];
  const name = () => String.fromCodePoint(0x4e00 + any(9_000), 0x4e00 + any(9_000));
  const question = (i, own) =>
    i % 2 === 0
      ? `${own}${pick(THINGS)}${pick(DOINGS)}？`
      : `${pick(ASKS)} ${pick(WORDS)} ${pick(WORDS)} ${own}?`;
  const entries = [];
  const questions = [];
  for (let i = 0; i < count; i++) {
    const own = i % 2 === 0 ? name() : `${pick(WORDS)}${any(5_000)}`;
    const answer =
      i % 2 === 0
        ? `${own}请在小程序里点开${pick(THINGS)}，${'按提示操作即可，'.repeat(4)}`
        : `Open ${own} in the app, choose ${pick(WORDS)} and follow what it says there. `.repeat(2);
    const alternates = [0, 1, 2].map(() => question(i, own));
    entries.push(JSON.stringify({ id: `e${i}`, question: question(i, own), alternates, answer }));
    if (questions.length < 400 && i % 2 === any(2)) questions.push(question(i, own));
  }
  const file = path.join(folder, `kb-${count}.jsonl`);
  writeFileSync(file, entries.join('\n'));
  return { file, questions };
}

/**
 * How much larger a fresh process is with a base than before it, its entries included, after its garbage is gone: what
 * the system counts (RSS), and what the process itself holds. The young generation of V8 is kept at 1 MB: left alone it
 * grows to 2 × 16 MB when the file is parsed, and its empty pages stay with the process, with entries or without.
 * `whole` tells how much that is.
 */
function grown(file) {
  const matcher = path.join(root, 'src/knowledge/matcher.ts');
  const code = `
    import { readFileSync } from 'node:fs';
    import { setImmediate } from 'node:timers/promises';
    const { openMatcher } = await import(${JSON.stringify(matcher)});
    const sizes = () => {
      gc();
      gc();
      const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
      return { rss: rss / 2 ** 20, held: (heapUsed + arrayBuffers) / 2 ** 20 };
    };
    const read = count =>
      readFileSync(${JSON.stringify(file)}, 'utf8').split('\\n').slice(0, count).map(line => JSON.parse(line));
    await openMatcher(read(50), { pause: setImmediate });
    const before = sizes();
    const base = await openMatcher(read(), { pause: setImmediate });
    const after = sizes();
    console.log(JSON.stringify({
      rss: after.rss - before.rss,
      held: after.held - before.held,
      answer: base.calibration.answer,
    }));`;
  const measured = flags => {
    const args = [...flags, '--expose-gc', '--input-type=module', '-e', code];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const { rss, held } = measured(['--max-semi-space-size=1']);
  return { rss, held, whole: measured([]).rss };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

async function speed(count) {
  const { file, questions } = generate(count);
  const one = open();
  await one.ask({ q: '热身' });
  let started = performance.now();
  await one.ask({ load: file });
  const seconds = (performance.now() - started) / 1_000;
  for (const q of questions.slice(0, 50)) await one.ask({ q });
  const took = [];
  for (const q of questions) {
    started = performance.now();
    await one.ask({ q });
    took.push(performance.now() - started);
  }
  await one.close();
  took.sort((a, b) => a - b);
  return { file, seconds, p50: at(took, 0.5), p99: at(took, 0.99) };
}

try {
  const [data] = positionals;
  if (data) await quality(path.resolve(data));
  else
    console.log(
      'how well it answers: npm run bench:knowledge -- FOLDER (eval.mjs and <split>/<set>/*.jsonl)\n',
    );
  const small = await speed(1_000);
  bar('knowledge.query-p50.1000', small.p50, 'ms', 'at most', 1);
  bar('knowledge.query-p99.1000', small.p99, 'ms', 'at most', 10);
  const middle = await speed(10_000);
  bar('knowledge.load.10000', middle.seconds, 's', 'at most', 3);
  const { rss, held, whole } = grown(middle.file);
  bar('knowledge.memory.10000', rss, 'MB of RSS', 'at most', 40);
  console.log(
    `     held ${held.toFixed(1)} MB; RSS with the young generation left alone ${whole.toFixed(1)} MB`,
  );
  if (!values.short) {
    const large = await speed(100_000);
    bar('knowledge.query-p50.100000', large.p50, 'ms', 'at most', 10);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;
