// npm run screens [-- FOLDER]: pictures of every page of the console, in docs/screens by day on a desk and by night on a
// phone; into another folder in all four ways, and in English.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { createApp } from '../src/app.ts';
import { openSandbox } from '../src/channels/sandbox/sandbox.ts';
import { openDb } from '../src/db/db.ts';
import { openWire } from '../src/delivery/wire.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { systemRandom } from '../src/kernel/random.ts';
import { insertAudit } from '../src/operators/store.ts';
import { scoreEverybody } from '../src/scoring/score-members.ts';
import { saveSegment } from '../src/segments/store.ts';
import { openFeed } from '../src/web/feed.ts';
import { openWeb } from '../src/web/server.ts';
import { openBrowser } from './screens/browser.mjs';
import { makeCampaigns } from './screens/lively-campaigns.mjs';
import { makeLively } from './screens/lively-house.mjs';

const NOW = Date.UTC(2026, 10, 22, 7, 40);
const SIZES = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };
/** What a long page shows below this is more of the same. */
const TALLEST = 1_300;
/** What of these stands far down is something else. */
const TALL = { insight: 4_200, 'settings-roles': 2_000 };
const PAGES = [
  ['today', '/'],
  ['members', '/members'],
  ['member', '/members/{keenest}'],
  ['segments', '/segments?edit=1'],
  ['campaigns', '/campaigns'],
  ['campaigns-calendar', '/campaigns/calendar'],
  ['campaign', '/campaigns/2'],
  ['campaign-edit', '/campaigns/5/edit'],
  ['campaign-dry-run', '/campaigns/5/dry-run'],
  ['campaign-report', '/campaigns/1/report'],
  ['coupons', '/coupons'],
  ['coupon-batch', '/coupons/1'],
  ['coupon-new', '/coupons/new'],
  ['coupon-till', '/coupons/till'],
  ['knowledge', '/knowledge'],
  ['knowledge-entry', '/knowledge/1'],
  ['knowledge-gaps', '/knowledge/gaps'],
  ['knowledge-gap', '/knowledge/gaps/1'],
  ['knowledge-try', `/knowledge/try?q=${encodeURIComponent('礼盒多久能发货')}`],
  ['tickets', '/tickets'],
  ['ticket', '/tickets/3'],
  ['care', '/care'],
  ['care-texts', '/care/texts'],
  ['files', '/exchange'],
  ['files-import', '/exchange', sendFile],
  ['insight', '/insight'],
  ['settings', '/settings'],
  ['settings-rules', '/settings/rules'],
  ['settings-quotas', '/settings/quotas'],
  ['settings-roles', '/settings/roles'],
  ['settings-tokens', '/settings/tokens'],
  ['settings-audit', '/settings/audit'],
  ['sandbox', '/sandbox'],
];

const out = path.resolve(process.argv[2] ?? 'docs/screens');
const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-screens-'));
mkdirSync(out, { recursive: true });
const started = Date.now();
const clock = { ...systemClock, now: () => NOW + Date.now() - started };
const db = await openDb(`file:${path.join(folder, 'teahouse.db')}`, {
  clock,
  onLost: error => console.error(error),
});
const house = { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: ['sandbox:boss'], currency: 'CNY' };
const deps = { db, clock, random: systemRandom, log: pino({ level: 'warn' }), house };
await makeLively(db, NOW);
await makeCampaigns(db, NOW);
await scoreEverybody(deps);
const [keenest] = await db.read(
  'SELECT "id" FROM "Member" ORDER BY "orderCount" DESC, "messages" DESC LIMIT 1',
);
const segments = [
  ['护肤常客', 'tag:护肤 AND stage:loyal'],
  ['快走远的老客', 'stage:cooling AND orders:>=2'],
  ['最近爱茶', 'tag:茶 AND seen:<30d'],
];
for (const [name, expression] of segments)
  await saveSegment(db, { name, expression }, { now: NOW, memberId: 1001 });
const audit = entry => insertAudit(db, clock.now(), entry);
await audit({ memberId: 1002, action: 'segment.save', outcome: 'done', detail: { name: '护肤常客' } });
await audit({
  memberId: 1003,
  action: 'command.refused',
  outcome: 'refused',
  detail: { command: '/tier', role: 'agent' },
});

const sandbox = openSandbox(deps);
let app;
const web = await openWeb({
  ...{
    deps,
    host: '127.0.0.1',
    port: 0,
    secret: 'pictures are made with this one.',
    sandbox,
    feed: openFeed(),
  },
  ...{ pages: async () => app.pages, audit, ready: async () => ({ ready: true, reasons: [] }) },
  counters: () => ({ eventsStored: 0, eventsHandled: 0, queueDepth: 0, deliveries: {} }),
  status: () => [
    { name: 'telegram', status: { state: 'online' } },
    { name: 'sandbox', status: { state: 'online' } },
    { name: 'wechaty', status: { state: 'off', variable: 'WECHATY_PUPPET' } },
  ],
});
const wire = openWire(path.join(folder, 'wire'), 'pictures', 'house');
app = await createApp(deps, { channels: [sandbox], wire, signInLink: id => web.signInLink(id) });
await app.start();

try {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const usual = size === 'desktop' ? ['light'] : ['dark'];
    for (const colorScheme of process.argv[2] ? ['light', 'dark'] : usual) {
      await takeAll(`${size}-${colorScheme}`, { viewport, colorScheme });
    }
    if (process.argv[2]) await takeAll(`${size}-en`, { viewport, colorScheme: usual[0], language: 'en' });
  }
} finally {
  await web.close();
  await app.stop();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A file long enough to be seen on its way. */
async function sendFile(page) {
  const rows = Array.from({ length: 60_000 }, (_, i) => `客人${i},telegram:${800_000 + i}`);
  const form = 'form[action="/exchange/upload/members"]';
  await page.setInputFiles(`${form} input[type=file]`, {
    ...{ name: '十月会员.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(`name,account\n${rows.join('\n')}\n`),
  });
  await page.check(`${form} input[type=checkbox]`);
  await page.click(`${form} button.main`);
  await page.waitForSelector('.work progress[value]');
}

/** A browser of its own for each way of looking: what its pages leave behind goes with it. */
async function takeAll(suffix, look) {
  const browser = await openBrowser();
  try {
    await takeEach(browser, suffix, look);
  } finally {
    await browser.close();
  }
}

async function takeEach(browser, suffix, { language = 'zh-CN', ...look }) {
  const context = await browser.newContext({ ...look, locale: language, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  page.on(
    'console',
    message => message.type() === 'error' && console.error(suffix, page.url(), message.text()),
  );
  page.on('pageerror', error => console.error(suffix, page.url(), error.message));
  await page.goto(web.signInLink());
  await page.click('button.main');
  await page.goto(`${web.url}/?lang=${language}`);
  for (const [name, address, prepare] of PAGES) {
    await page.goto(`${web.url}${address.replace('{keenest}', keenest.id)}`, { waitUntil: 'load' });
    await prepare?.(page);
    // Parts that are asked for after the page.
    await page.waitForFunction(() => !document.querySelector('[hx-trigger^="load"].htmx-request'));
    await page.waitForTimeout(700);
    const { scrollWidth, scrollHeight, innerWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      scrollHeight: document.documentElement.scrollHeight,
      innerWidth: globalThis.innerWidth,
    }));
    const clip = {
      x: 0,
      y: 0,
      width: look.viewport.width,
      height: Math.min(scrollHeight, TALL[name] ?? TALLEST),
    };
    await page.screenshot({
      path: path.join(out, `${name}-${suffix}.png`),
      clip,
      fullPage: name !== 'sandbox',
    });
    if (scrollWidth > innerWidth) console.error(`${name}-${suffix}: ${scrollWidth - innerWidth} px too wide`);
  }
}
