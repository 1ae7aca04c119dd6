import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real browser: on Linux the Chromium that npm brought, elsewhere the Chrome that is installed. A system's own
 * Chromium is taken where CHROMIUM names it: npm's has no Chinese letters.
 */
export async function openBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return chromium.launch({ executablePath: named, args: ['--no-sandbox'] });
  if (process.platform === 'linux') {
    const { default: packed } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
  }
  const executablePath = INSTALLED.find(existsSync);
  if (!executablePath) throw new Error('no Chrome is installed: name one in CHROMIUM');
  return chromium.launch({ executablePath });
}
