import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/screens/browser.mjs';
import { setRole } from '../../src/operators/store.ts';
import { type ConsoleHouse, openConsole } from '../web/console-house.ts';

const PEOPLE = ['xiaoyu', 'amay', 'luna'];
const PAGES = [
  ...['/campaigns', '/campaigns/calendar', '/campaigns/new', '/campaigns/1', '/campaigns/1/edit'],
  ...[
    '/campaigns/1/dry-run',
    '/campaigns/1/report',
    '/coupons',
    '/coupons/1',
    '/coupons/new',
    '/coupons/till',
  ],
];
/** Serious faults, each with where it is. */
const AXE = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

describe('a campaign and a coupon in a real browser', () => {
  let house: ConsoleHouse;
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];

  beforeAll(async () => {
    house = await openConsole();
    for (const person of ['boss', ...PEOPLE]) await house.says(person, '在吗', { where: 'direct' });
    const [boss] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Member" WHERE "role" = 'owner'`);
    const [luna] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Member" WHERE "name" = 'Luna'`);
    await setRole(house.db, luna?.id ?? 0, 'editor');
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    page.on('pageerror', error => wrong.push(`${page.url()} ${error.message}`));
    page.on('console', message => {
      if (message.type() === 'error') wrong.push(`${page.url()} ${message.text()}`);
    });
    page.on('dialog', dialog => void dialog.accept());
    await page.goto(house.web.signInLink(boss?.id));
    await page.click('button.main');
    await page.waitForSelector('#live');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const until = (so: string) =>
    expect.poll(() => page.evaluate(`Boolean(${so})`), { timeout: 20_000 }).toBe(true);
  const look = async () => {
    await house
      .app()
      .schedules.find(({ name }) => name === 'campaigns.look')
      ?.run();
    await house.settle();
  };

  it('is written with a preview beside it, tried, approved, watched until it arrives, and measured', async () => {
    await page.goto(`${house.web.url}/campaigns/new`);
    await page.locator('input[name="name"]').fill('周五上新');
    const at = new Date(house.clock.now() + 3_600_000 + 8 * 3_600_000).toISOString().slice(0, 16);
    await page.locator('#source').fill('人群: tagg:茶\n---\n{{ name }}，新茶到了\n[[好的]] [[不要]]');
    await page.waitForSelector('#preview .mistakes [data-line="1"]');
    await page.locator('#preview [data-line="1"]').click();
    const marked =
      '(s => s.value.slice(s.selectionStart, s.selectionEnd))(document.getElementById("source"))';
    expect(await page.evaluate(marked)).toBe('人群: tagg:茶');
    await page.locator('.helper input.code').fill('所有人');
    await page.locator('.helper input[type="datetime-local"]').fill(at);
    await page.locator('.helper input[type="datetime-local"]').blur();
    expect(await page.locator('#source').inputValue()).toBe(
      `人群: 所有人\n时间: ${at.replace('T', ' ')}\n---\n{{ name }}，新茶到了\n[[好的]] [[不要]]`,
    );
    await until(`document.querySelector('#preview .good')`);
    expect(await page.locator('#preview .telegram .keys span').allTextContents()).toEqual(['好的', '不要']);
    expect(await page.locator('#preview .wechat').textContent()).toContain('1. 好的');
    await page.locator('#sample').selectOption({ label: 'Luna' });
    await until(`document.querySelector('#preview .telegram')?.textContent.includes('Luna，新茶到了')`);
    await page.locator('#editor button.main').click();

    await page.getByRole('link', { name: '预演' }).click();
    await page.getByRole('button', { name: '提交审批' }).click();
    await page.getByRole('link', { name: '看预演再批' }).click();
    await page.waitForSelector('section.approve');
    await page.locator('input[name="sure"]').check();
    await page.getByRole('button', { name: /^批准/u }).click();
    await until(`document.querySelector('#live .tag')?.textContent.startsWith('已批')`);
    expect(house.heard('direct', 'xiaoyu').some(words => words.includes('新茶'))).toBe(false);

    house.clock.pass(3_600_000 + 60_000);
    await look();
    await house.until(
      () =>
        [...PEOPLE, 'boss'].every(who => house.heard('direct', who).some(each => each.includes('新茶到了'))),
      4_000,
    );
    await house.settle();
    await look();
    for (let i = 0; i < 20; i += 1) {
      house.clock.pass(1_000);
      await house.settle();
    }
    await until(`/4 送达/u.test(document.querySelector('#live .counts')?.textContent ?? '')`);
    expect(house.heard('direct', 'luna').filter(words => words.includes('Luna，新茶到了'))).toHaveLength(1);

    await page.getByRole('link', { name: '报告' }).click();
    await until(`document.querySelector('[data-chart="funnel"] canvas')`);
    expect(await page.locator('.figure dd').first().textContent()).toContain('4');
    expect(wrong).toEqual([]);
  }, 90_000);

  it('redeems at the till a coupon that was made and given on a phone', async () => {
    await page.goto(`${house.web.url}/coupons/new`);
    await page.locator('input[name="name"]').fill('SPRING10');
    await page.locator('input[name="offer"]').fill('减10');
    await page.locator('input[name="pool"]').fill('5');
    await page.getByRole('button', { name: '建好' }).click();
    await page.locator('input[name="member"]').fill('@Luna');
    await page.getByRole('button', { name: '发一张' }).click();
    await page.waitForSelector('.told');
    await house.settle();
    const told = house.heard('direct', 'luna').at(-1) ?? '';
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u.exec(told) ?? [];
    expect(code).not.toBe('');
    await page.goto(`${house.web.url}/coupons/till`);
    await until(`document.activeElement.name === 'code'`);
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Tab');
    await page.keyboard.type('128');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#done');
    expect(await page.locator('#done').textContent()).toContain('应付 ¥118');
    await page.goto(`${house.web.url}/coupons`);
    expect(await page.locator('#batches tbody').textContent()).toContain('SPRING10');
    expect(await house.db.read(`SELECT 1 FROM "Coupon" WHERE "state" = 'redeemed'`)).toHaveLength(1);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('is no wider than a phone of 360 px on any of its pages, and axe finds no serious fault by day or night', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of PAGES) {
      await page.goto(`${house.web.url}${path}`);
      await page.waitForSelector('main h1');
      expect(
        await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
        path,
      ).toBeLessThanOrEqual(0);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const faults = await page.evaluate<string[]>(AXE);
        expect(faults, `${path} ${colorScheme}`).toEqual([]);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
