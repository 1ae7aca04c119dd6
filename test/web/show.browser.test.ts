import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/screens/browser.mjs';
import { type ConsoleHouse, openConsole } from './console-house.ts';

/** Enough rows that a bar is seen. */
const MANY = 150_000;

describe('a day at the console, in a real browser', () => {
  let house: ConsoleHouse;
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];

  beforeAll(async () => {
    house = await openConsole();
    await house.says('boss', '你好', { where: 'direct' });
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    page.on('pageerror', error => wrong.push(`${page.url()} ${error.message}`));
    page.on('console', message => {
      if (message.type() === 'error') wrong.push(`${page.url()} ${message.text()}`);
    });
    await page.goto(house.web.signInLink());
    await page.click('button.main');
    await page.waitForSelector('#live');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const open = (path: string) => page.goto(`${house.web.url}${path}`);
  const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  it('chats in the sandbox: a question nobody can answer yet', async () => {
    await open('/sandbox');
    await page.fill('textarea[name="text"]', '@茶馆 礼盒可以刻字吗');
    await page.press('textarea[name="text"]', 'Enter');
    await page.waitForSelector('#lines .said');
    await house.settle();
    await page.locator('#lines .said').nth(1).waitFor();
  }, 60_000);

  it('imports members with a bar that counts along, and stops one on the way', async () => {
    const rows = (from: number) =>
      Array.from({ length: MANY }, (_, i) => `客人${from + i},telegram:${from + i}`).join('\n');
    await open('/exchange');
    await page.setInputFiles(
      'form[action="/exchange/upload/members"] input[type=file]',
      csv('会员.csv', `name,account\n${rows(100_000)}\n`),
    );
    await page.click('form[action="/exchange/upload/members"] button.main');
    const bar = page.locator('.work progress.bar[value]');
    await bar.waitFor();
    expect(Number(await bar.getAttribute('max'))).toBe(100);
    expect(await page.locator('.work .hint').textContent()).toMatch(
      /正在(检查|写入) \d+% · [\d,]+ 行，每秒 [\d,]+ 行/u,
    );
    await page.waitForSelector('.work [role="status"]', { timeout: 30_000 });
    expect(await page.locator('.work').textContent()).toContain(`新增 ${MANY} 条`);

    await open('/exchange');
    await page.setInputFiles(
      'form[action="/exchange/upload/members"] input[type=file]',
      csv('又一份.csv', `name,account\n${rows(300_000)}\n`),
    );
    await page.click('form[action="/exchange/upload/members"] button.main');
    await bar.waitFor();
    await page.click('.work form button');
    await page.locator('.work', { hasText: '什么都没有改' }).waitFor();
    const [stored] = await house.db.read<{ n: number }>(
      'SELECT CAST(count(*) AS int) AS "n" FROM "Identity" WHERE "nativeId" >= \'300000\' AND length("nativeId") = 6',
    );
    expect(stored?.n).toBe(0);
  }, 90_000);

  it('says that a file is too large before it is sent', async () => {
    await open('/exchange');
    await page.evaluate(`{
      const large = new DataTransfer();
      large.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'large.csv'));
      const field = document.querySelector('form[action="/exchange/upload/members"] input[type=file]');
      field.files = large.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    expect(await page.locator('#mistake').textContent()).toContain('最多传 40 MB');
  }, 60_000);

  it('builds a segment of them', async () => {
    await open('/segments');
    await page.fill('input[name="name"]', '新来的');
    await page.fill('#expression', 'messages:0');
    await page.waitForSelector('#reach table');
    await page.click('#edit button.main');
    await page.waitForSelector('#segments tbody tr');
    expect(await page.locator('#segments tbody tr').first().textContent()).toContain('新来的');
  }, 60_000);

  it('answers a gap, and whoever asked hears it', async () => {
    await open('/knowledge/gaps');
    await page.click('.inbox a');
    await page.fill('textarea[name="answer"]', '可以，最多八个字');
    await page.click('button.main');
    await page.waitForSelector('.told');
    expect(await page.locator('.told').textContent()).toContain('问过的 1 处都告诉了');
    await house.settle();
    expect(house.heard('group').at(-1)).toContain('可以，最多八个字');
    await open('/knowledge/try?q=%E7%A4%BC%E7%9B%92%E5%8F%AF%E4%BB%A5%E5%88%BB%E5%AD%97%E5%90%97');
    expect(await page.locator('.result').textContent()).toContain('直接回答第一条');
  }, 60_000);

  it('answers a ticket and closes it', async () => {
    await house.says('xiaoyu', '/feedback 礼盒角上压坏了', { where: 'direct' });
    await open('/tickets');
    await page.click('#rows a');
    await page.fill('textarea[name="words"]', '给你补寄一个');
    await page.click('button[value="reply"]');
    await page.waitForSelector('.told');
    await house.settle();
    expect(house.heard('direct', 'xiaoyu').at(-1)).toContain('给你补寄一个');
    await page.click('details.more:last-of-type > summary');
    await page.fill('details[open] input[name="words"]', '补寄了一个');
    await page.click('details[open] button[value="close"]');
    await page.waitForSelector('.told');
    expect(await page.locator('main').textContent()).toContain('已结');
    await house.settle();
    expect(house.heard('direct', 'xiaoyu').at(-1)).toContain('补寄了一个');
  }, 60_000);

  it('exports everybody to a file', async () => {
    await open('/exchange?export=members');
    await page.click('form[action="/exchange/export"] button.main');
    const link = page.locator('a[download]');
    await link.waitFor({ timeout: 30_000 });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toMatch(/^members-\d{8}\.csv$/u);
    const stream = await file.createReadStream();
    let lines = 0;
    for await (const piece of stream) lines += String(piece).split('\n').length - 1;
    expect(lines).toBeGreaterThan(MANY);
    expect(wrong).toEqual([]);
  }, 60_000);
});
