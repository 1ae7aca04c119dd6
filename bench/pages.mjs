// npm run bench:pages [-- --short] [--members N]
// The console of a house of a million members and ten million interactions, 10,000 entries, tickets and gaps, a campaign
// to 100,000 and as many coupons (a fifth with --short): the real program is started, signed in to, and a page of each
// kind that links lead to is fetched again and again. Prints a line per bar and exits 1 where one is missed. Loopback
// only; everything it writes is in a temporary folder that it removes.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { scoreEverybody } from '../src/scoring/score-members.ts';
import { addCampaign, addOffer, openHouse } from './campaign/house.mjs';
import { loadSqlite } from './members/load.mjs';
import { fillConsole } from './pages/fill.mjs';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, members: { type: 'string' } },
});
const MEMBERS = Number(values.members ?? (values.short ? 200_000 : 1_000_000));
const SHARE = MEMBERS / 1_000_000;
const TIMES = 7;
const BAR_MS = 100;
const BAR_KB = 200;
const MOST_PAGES = 60;
const PATIENCE_MS = 30_000;

const here = import.meta.dirname;
const program = path.resolve(here, '../scripts/teahouse.mjs');
const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-bench-'));
const node = process.execPath;
const file = path.join(folder, 'teahouse.db');
const env = { ...process.env, DATABASE_URL: `file:${file}`, PORT: '0' };
let missed = 0;

function bar(name, value, unit, limit, beside) {
  const pass = value <= limit;
  if (!pass) missed += 1;
  console.log(`${pass ? 'PASS' : 'MISS'} ${name} ${value.toFixed(1)} ${unit} (bar ${limit}; ${beside})`);
}

function run(args) {
  const ran = spawnSync(node, args, { cwd: folder, env, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${args.join(' ')} ended with ${ran.status}\n${ran.stderr}`);
}

async function build() {
  const now = Date.now();
  const csv = path.join(folder, 'csv');
  mkdirSync(csv);
  const size = ['--members', MEMBERS, '--interactions', MEMBERS * 10, '--now', now].map(String);
  run([path.join(here, 'members/generate.mjs'), '--folder', csv, ...size]);
  const empty = await openHouse(env.DATABASE_URL);
  await empty.db.close();
  await loadSqlite(file, csv);
  rmSync(csv, { recursive: true });
  const house = await openHouse(env.DATABASE_URL);
  await addOffer(house, '八折', Math.round(100_000 * SHARE));
  await addCampaign(house, { coupon: '八折', text: '{{ name }}：{{ coupon }}' });
  await house.db.close();
  await fillConsole(file, { now, share: SHARE });
  const entries = Array.from({ length: Math.round(10_000 * SHARE) }, (_, i) =>
    JSON.stringify({
      id: `e${i}`,
      question: `第${i}款茶怎么泡？`,
      answer: `第${i}款茶用${80 + (i % 20)}度的水。`,
    }),
  );
  writeFileSync(path.join(folder, 'kb.jsonl'), entries.join('\n'));
  run([program, 'import', 'knowledge', 'kb.jsonl']);
  const scored = await openHouse(env.DATABASE_URL);
  await scoreEverybody(scored);
  await scored.db.close();
}

/** The program, once it has said how to sign in. */
function start() {
  const child = spawn(node, [program, 'start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const link = new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the program ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', line => {
      const [found] = /http\S+\/sign-in\?code=\w+/u.exec(line) ?? [];
      if (found) resolve(new URL(found));
    });
  });
  return { child, link };
}

async function signIn(link) {
  const body = new URLSearchParams({ code: link.searchParams.get('code') });
  const answer = await fetch(new URL('/sign-in', link), {
    method: 'POST',
    body,
    headers: { origin: link.origin },
    redirect: 'manual',
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!cookie) throw new Error(`nobody was let in: ${answer.status}`);
  return cookie.split(';')[0];
}

/** `text` is empty for what is neither a page nor part of one: downloads and live feeds. */
async function get(url, cookie) {
  const begun = performance.now();
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(url, { headers: { cookie, 'accept-encoding': 'gzip' }, signal });
  const type = answer.headers.get('content-type') ?? '';
  const isPart = /^text\/(?:html|css|javascript)/u.test(type);
  const text = isPart ? await answer.text() : '';
  if (!isPart) await answer.body?.cancel();
  return { url, ms: performance.now() - begun, status: answer.status, type, text };
}

/** Where a page leads to, within the console. */
const linksOf = ({ url, text }) =>
  [...text.matchAll(/<a\s[^>]*href="([^"#]+)"/gu)]
    .map(([, href]) => new URL(href.replaceAll('&amp;', '&'), url))
    .filter(next => next.origin === url.origin && !/sign-|lang=/u.test(next.href));

const kindOf = ({ pathname, searchParams }) =>
  [pathname.replace(/\/\d+/gu, '/N'), ...searchParams.keys()].join(' ');

/** A page of each kind that links lead to. */
async function pagesFrom(root, cookie) {
  const waiting = [new URL('/', root)];
  const found = new Map();
  const asked = new Set();
  while (waiting.length > 0 && found.size < MOST_PAGES) {
    const url = waiting.shift();
    if (asked.has(kindOf(url))) continue;
    asked.add(kindOf(url));
    const page = await get(url, cookie);
    if (!page.type.startsWith('text/html')) continue;
    if (page.status !== 200) throw new Error(`${url} answered ${page.status}`);
    found.set(kindOf(url), page);
    waiting.push(...linksOf(page));
  }
  return [...found.values()];
}

const packed = text => gzipSync(text).length / 1_000;

/** What a page is on the wire with all it brings; charts come by themselves where a page draws some. */
async function weigh({ url, text }, cookie, known) {
  const files = text.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css)[^"]*)"/gu);
  let sum = packed(text);
  for (const name of new Set([...files].map(([, each]) => each))) {
    if (name.includes('echarts')) continue;
    if (!known.has(name)) known.set(name, packed((await get(new URL(name, url), cookie)).text));
    sum += known.get(name);
  }
  return sum;
}

const median = list => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

async function measure(link) {
  const cookie = await signIn(link);
  const known = new Map();
  const results = [];
  for (const page of await pagesFrom(link, cookie)) {
    const times = [];
    for (let i = 0; i < TIMES; i++) times.push((await get(page.url, cookie)).ms);
    const name = page.url.pathname + page.url.search;
    results.push({ name, ms: median(times), first: page.ms, kb: await weigh(page, cookie, known) });
  }
  return results.sort((a, b) => b.ms - a.ms);
}

try {
  await build();
  const { child, link } = start();
  const results = await measure(await link).finally(() => child.kill('SIGTERM'));
  for (const { name, ms, first, kb } of results)
    console.log(
      `     ${ms.toFixed(1).padStart(7)} ms (first ${first.toFixed(0).padStart(4)}) ${kb.toFixed(0).padStart(4)} kB  ${name}`,
    );
  const [slowest] = results;
  const [heaviest] = results.toSorted((a, b) => b.kb - a.kb);
  bar('page-html', slowest.ms, 'ms', BAR_MS, `the slowest of ${results.length}: ${slowest.name}`);
  bar('page-weight', heaviest.kb, 'kB', BAR_KB, `the heaviest: ${heaviest.name}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(missed > 0 ? 1 : 0);
