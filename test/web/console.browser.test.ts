import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/screens/browser.mjs';
import { makeCampaigns } from '../../scripts/screens/lively-campaigns.mjs';
import { makeLively } from '../../scripts/screens/lively-house.mjs';
import { scoreEverybody } from '../../src/scoring/score-members.ts';
import { type ConsoleHouse, openConsole } from './console-house.ts';
import { PAGES } from './pages.ts';

describe('the console in a real browser', () => {
  let house: ConsoleHouse;
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];

  beforeAll(async () => {
    house = await openConsole();
    await makeLively(house.db, house.clock.now(), { members: 60 });
    await makeCampaigns(house.db, house.clock.now());
    await scoreEverybody(house.deps);
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    page.on('pageerror', error => wrong.push(`${page.url()} ${error.message}`));
    page.on('console', message => {
      if (message.type() === 'error') wrong.push(`${page.url()} ${message.text()}`);
    });
    page.on('request', request => {
      if (!request.url().startsWith(house.web.url)) wrong.push(`asked elsewhere: ${request.url()}`);
    });
    await page.goto(house.web.signInLink());
    await page.click('button.main');
    await page.waitForSelector('#live');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  /** Asks again until it is so; the page itself lets nobody run text as code. */
  const until = (so: string) =>
    expect.poll(() => page.evaluate(`Boolean(${so})`), { timeout: 20_000 }).toBe(true);

  it('opens every page on a phone of 360 px, none of them wider, without one word in the console', async () => {
    for (const path of PAGES) {
      await page.goto(`${house.web.url}${path}`);
      await page.waitForSelector('main h1, main .sandbox');
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide, path).toBeLessThanOrEqual(0);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('draws the plots of Insight, with a table beside each', async () => {
    await page.goto(`${house.web.url}/insight`);
    await until(`(charts => charts.length === 7 && charts.every(chart => chart.querySelector('canvas')))(
      [...document.querySelectorAll('[data-chart]')])`);
    expect(await page.locator('details.more table').count()).toBe(7);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('finds members while one types, and counts an expression, or says what is wrong with it', async () => {
    await page.goto(`${house.web.url}/members`);
    const all = await page.locator('#rows tr').count();
    const name = (await page.locator('#rows tr a').first().textContent()) ?? '';
    await page.locator('#find').pressSequentially(name.trim());
    await until(`document.querySelectorAll('#rows tr').length < ${all}`);
    expect(await page.locator('#rows tr a').first().textContent()).toContain(name.trim());
    await page.locator('#where').fill('tag:没有的');
    await page.waitForSelector('#count .bad');
    await page.locator('#where').fill('tag:茶');
    await until(`/^[0-9]+ 位/u.test(document.getElementById('count').textContent)`);
    await page.locator('#where').press('Enter');
    await page.waitForSelector('#list .hint');
    expect(await page.locator('#list .hint').first().textContent()).toMatch(/\d+ 位/u);
    expect(wrong.filter(line => !line.includes('422'))).toEqual([]);
  }, 60_000);

  it('saves a segment with the keyboard alone, told its reach on the way', async () => {
    await page.goto(`${house.web.url}/segments`);
    await page.locator('input[name="name"]').focus();
    await page.keyboard.type('爱茶的');
    await page.keyboard.press('Tab');
    await page.keyboard.type('tag:茶 OR tag:护肤');
    await page.waitForSelector('#reach table');
    while ((await page.evaluate('document.activeElement.className')) !== 'main') {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('#segments tbody tr');
    expect(await page.locator('#segments tbody tr').first().textContent()).toContain('爱茶的');
    expect(await house.db.read('SELECT "name" FROM "Segment"')).toEqual([{ name: '爱茶的' }]);
  }, 60_000);

  it('says a mistake where one is, and keeps what was written', async () => {
    await page.goto(`${house.web.url}/segments`);
    await page.locator('input[name="name"]').fill('错的');
    await page.locator('#expression').fill('tagg:茶');
    await page.locator('#edit button.main').click();
    await until(`document.getElementById('mistake').textContent !== ''`);
    expect(await page.locator('#mistake').textContent()).toContain('tag');
    expect(await page.locator('#expression').inputValue()).toBe('tagg:茶');
  }, 60_000);

  it('tells new numbers by itself', async () => {
    await page.goto(`${house.web.url}/`);
    const shown = await page.locator('.figure dd').first().textContent();
    await house.db.write(sql =>
      sql.run(
        `INSERT INTO "Member" ("name", "role", "createdAt", "lastSeenAt") VALUES ('新来的', 'member', ?, ?)`,
        house.clock.now(),
        house.clock.now(),
      ),
    );
    house.clock.pass(10_000);
    await until(`document.querySelector('.figure dd').textContent !== ${JSON.stringify(shown)}`);
    expect(await page.locator('.figure dd').first().textContent()).toContain('61');
  }, 60_000);
});
