import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/screens/browser.mjs';
import { makeCampaigns } from '../../scripts/screens/lively-campaigns.mjs';
import { makeLively } from '../../scripts/screens/lively-house.mjs';
import { scoreEverybody } from '../../src/scoring/score-members.ts';
import { type ConsoleHouse, openConsole } from './console-house.ts';
import { PAGES } from './pages.ts';

const SIZES = [
  { width: 1280, height: 860 },
  { width: 390, height: 844 },
];

const LOOKS = SIZES.flatMap(size => [
  { size, colorScheme: 'light' as const },
  { size, colorScheme: 'dark' as const },
]);

type Fault = { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] };

function tell({ id, nodes }: Fault): string {
  const where = nodes.slice(0, 3).map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`);
  return `${id} ${where.join(' | ').slice(0, 900)}`;
}

describe('axe, in a real browser', () => {
  let house: ConsoleHouse;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    house = await openConsole();
    await makeLively(house.db, house.clock.now(), { members: 40 });
    await makeCampaigns(house.db, house.clock.now());
    await scoreEverybody(house.deps);
    await house.says('xiaoyu', '有没有停车位');
    await house.says('xiaoyu', '@茶馆 礼盒可以刻字吗', { where: 'direct' });
    await house.says('boss', '/help', { where: 'direct' });
    browser = await openBrowser();
    // The console lets nobody run text as code; axe comes in from outside.
    context = await browser.newContext({ bypassCSP: true, viewport: SIZES[0] ?? null });
    page = await context.newPage();
    await page.goto(house.web.signInLink());
    await page.click('button.main');
    await page.waitForSelector('#live');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  /** Faults that keep somebody from using a page, by day and by night, on a desk and on a phone. */
  async function faultsOf(path: string): Promise<string[]> {
    await page.goto(`${house.web.url}${path}`);
    await page.evaluate(axe.source);
    const faults: string[] = [];
    for (const look of LOOKS) {
      await page.emulateMedia({ colorScheme: look.colorScheme });
      await page.setViewportSize(look.size);
      const found = (await page.evaluate(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
      )) as Fault[];
      const bad = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      faults.push(...bad.map(fault => `${path} ${look.colorScheme} ${look.size.width}: ${tell(fault)}`));
    }
    return faults;
  }

  it('knows every page of the menu', () => {
    expect(PAGES).toEqual(expect.arrayContaining(house.app().pages.map(({ path }) => path)));
  });

  it.each(PAGES)(
    'finds no serious fault in %s, in Chinese or English',
    async path => {
      const mark = path.includes('?') ? '&' : '?';
      const faults = [
        ...(await faultsOf(`${path}${mark}lang=zh-CN`)),
        ...(await faultsOf(`${path}${mark}lang=en`)),
      ];
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it('finds none where somebody signs in, and where a page is not there', async () => {
    const faults = await faultsOf('/nowhere?lang=en');
    await context.clearCookies();
    expect([...faults, ...(await faultsOf('/sign-in?lang=en'))]).toEqual([]);
    expect(await faultsOf(new URL(house.web.signInLink()).href.slice(house.web.url.length))).toEqual([]);
  }, 60_000);
});
