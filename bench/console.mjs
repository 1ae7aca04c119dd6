// npm run bench:console [-- --browsers N] [--seconds S]
// A house with N open browsers, each on a live page: Today, which asks every three seconds, and the sandbox, whose
// stream stays open, while somebody writes. What the house takes beyond one open browser, and how long Today's parts
// take. Exits 1 where a bar is missed. No network; everything it writes is in a temporary folder that it removes.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { browsers: { type: 'string', default: '200' }, seconds: { type: 'string', default: '30' } },
});
const [BROWSERS, SECONDS] = [Number(values.browsers), Number(values.seconds)];
const TICK_MS = 3_000;
const WARM = 20;

const program = path.resolve(import.meta.dirname, '../scripts/teahouse.mjs');
const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-bench-console-'));
const env = { ...process.env, PORT: '0', DATABASE_URL: `file:${path.join(folder, 'teahouse.db')}` };
const child = spawn(process.execPath, [program, 'start'], { env, cwd: folder });
const ended = new Promise(resolve => child.once('exit', resolve));
let missed = 0;

try {
  const link = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', piece => {
      said += piece;
      const [found] = /http:\/\/\S+\/sign-in\?code=\S+/u.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.stderr.on('data', piece => {
      said += piece;
    });
    child.once('exit', () => reject(new Error(said)));
  });
  await measure(new URL(link));
} finally {
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
process.exit(missed > 0 ? 1 : 0);

async function measure(link) {
  const house = await signIn(link);
  const one = await openBrowser(house);
  for (let i = 0; i < WARM; i += 1) await say(house, `第 ${i} 句`);
  await sleep(TICK_MS);
  const before = await settledMemory();
  const browsers = [];
  for (let i = 0; i < BROWSERS; i += 1) browsers.push(await openBrowser(house));
  let most = 0;
  const end = Date.now() + SECONDS * 1_000;
  for (let i = 0; Date.now() < end; i += 1) {
    await say(house, `这是第 ${i} 句，大家好`);
    await sleep(500);
    most = Math.max(most, memory());
  }
  const times = browsers.flatMap(({ took }) => took).sort((a, b) => a - b);
  const heard = browsers.map(browser => browser.lines());
  bar(`memory beyond one browser, ${BROWSERS} browsers for ${SECONDS} s`, most - before, 'MB', 100);
  const nth = share => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`     Today's live part: half within ${nth(0.5)} ms, 99 of 100 within ${nth(0.99)} ms`);
  bar('streams that missed something', heard.filter(lines => lines < Math.max(...heard)).length, '', 0);
  for (const browser of [one, ...browsers]) browser.close();
}

async function signIn(link) {
  const headers = { origin: link.origin };
  const body = new URLSearchParams({ code: link.searchParams.get('code') });
  const answer = await fetch(new URL('/sign-in', link), {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  });
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  const page = await (await fetch(new URL('/sandbox', link), { headers: { cookie } })).text();
  const csrf = /name="csrf" value="([^"]+)"/u.exec(page)[1];
  const [, events] = /data-stream="([^"]+)"/u.exec(page) ?? /"(\/sandbox\/events[^"]*)"/u.exec(page) ?? [];
  return {
    origin: link.origin,
    cookie,
    csrf,
    events: (events ?? '/sandbox/events').replaceAll('&amp;', '&'),
  };
}

/** A stream that stays open, and Today's part asked for at every tick, on connections of its own. */
async function openBrowser({ origin, cookie, events }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2 });
  const headers = { cookie, accept: 'text/html' };
  const took = [];
  let lines = 0;
  const stream = http.get(new URL(events, origin), { agent, headers }, response => {
    response.on('data', piece => {
      lines += String(piece).split('event: line').length - 1;
    });
  });
  stream.on('error', () => {});
  const ask = () => {
    const from = performance.now();
    const request = http.get(new URL('/today/live?was=x', origin), { agent, headers }, response => {
      response.resume().on('end', () => took.push(performance.now() - from));
    });
    request.on('error', () => {});
  };
  await sleep(TICK_MS / BROWSERS);
  const ticking = setInterval(ask, TICK_MS);
  const close = () => {
    clearInterval(ticking);
    stream.destroy();
    agent.destroy();
  };
  return { took, lines: () => lines, close };
}

async function say({ origin, cookie, csrf }, text) {
  const headers = { cookie, origin, 'x-csrf': csrf, accept: 'application/json' };
  const body = new URLSearchParams({ as: 'boss', room: 'group', text });
  const answer = await fetch(new URL('/sandbox/say', origin), { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`the sandbox answered ${answer.status}`);
}

/** Resident memory of the house in MB. */
function memory() {
  const [, kilobytes] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_000;
}

async function settledMemory() {
  await sleep(2_000);
  return memory();
}

function bar(name, value, unit, limit) {
  const pass = value <= limit;
  if (!pass) missed += 1;
  console.log(`${pass ? 'PASS' : 'MISS'} ${name}: ${value.toFixed(1)} ${unit} (bar ${limit})`);
}
