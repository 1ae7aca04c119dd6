import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/screens/browser.mjs';
import { makeCampaigns } from '../../scripts/screens/lively-campaigns.mjs';
import { makeLively } from '../../scripts/screens/lively-house.mjs';
import { type ConsoleHouse, openConsole } from './console-house.ts';
import { PAGES } from './pages.ts';

/** What a page offers and no key reaches, or where nobody sees that it was reached. */
const LOST = `[...document.querySelectorAll('a, button, input, select, textarea, summary, [hx-get], [hx-post]')]
  .filter(each => each.checkVisibility({ visibilityProperty: true }) && each.type !== 'hidden' && !each.disabled)
  .filter(each => each.matches('a, button, input, select, textarea, summary') || /click/.test(each.getAttribute('hx-trigger')))
  .filter(each => {
    each.focus({ focusVisible: true });
    const { outlineStyle, boxShadow, borderColor } = getComputedStyle(each);
    return document.activeElement !== each || each.tabIndex < 0 || (outlineStyle === 'none' && boxShadow === 'none');
  })
  .map(each => each.outerHTML.slice(0, 160))`;

describe('with the keyboard alone', () => {
  let house: ConsoleHouse;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    house = await openConsole();
    await makeLively(house.db, house.clock.now(), { members: 40 });
    await makeCampaigns(house.db, house.clock.now());
    browser = await openBrowser();
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(house.web.signInLink());
    // A browser puts the focus there with the first frame that it draws, which may be after the page has loaded.
    await page.waitForSelector('button:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#live');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it('the first key leads past the menu', async () => {
    await page.goto(`${house.web.url}/members`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.outerHTML.slice(0, 90)')).toContain('class="skip"');
    const skip = page.locator('a.skip');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  it.each(PAGES)('everything that %s offers is reached, and shows it', async path => {
    await page.goto(`${house.web.url}${path}`);
    expect(await page.evaluate(LOST)).toEqual([]);
  });
});
