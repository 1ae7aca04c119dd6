import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, Hono } from 'hono';
import type { Env } from './env.ts';

/** The sheets make one file, in this order. */
const SHEETS = [
  'base',
  'shell',
  'people',
  'chat',
  'composer',
  'noticed',
  'menu',
  'page',
  'table',
  'today',
  'work',
  'campaign',
  'month',
  'small',
];

const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';

const FILES = [
  { name: 'console.css', type: CSS, parts: SHEETS.map(sheet => `${sheet}.css`) },
  { name: 'console.js', type: JS, parts: ['console.js'] },
  { name: 'sandbox.js', type: JS, parts: ['sandbox.js'] },
  { name: 'charts.js', type: JS, parts: ['trend-plots.js', 'charts.js'] },
  { name: 'campaign.js', type: JS, parts: ['campaign.js'] },
  { name: 'cup.svg', type: 'image/svg+xml', parts: ['cup.svg'] },
] as const;

/** What others made: read when a browser asks for it, and named by its version. */
const MADE = [
  { name: 'htmx.js', file: 'htmx.org/dist/htmx.min.js', version: '2.0.8' },
  { name: 'echarts.js', file: 'echarts/dist/echarts.min.js', version: '6.1.0' },
] as const;

type Name = (typeof FILES)[number]['name'] | (typeof MADE)[number]['name'];

/** The address of an asset. It carries what changes with its content, so that a browser keeps it for a year. */
export type AssetUrl = (name: Name) => string;

const compress = promisify(gzip);

/** Serves the assets; the result names their addresses. */
export function serveAssets(app: Hono<Env>): AssetUrl {
  const urls = new Map<Name, string>();
  for (const { name, type, parts } of FILES) {
    const body = parts
      .map(part => readFileSync(path.join(import.meta.dirname, 'assets', part), 'utf8'))
      .join('\n');
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    urls.set(name, urlOf(name, hash));
    app.get(
      urlOf(name, hash),
      serve(type, async () => Buffer.from(body)),
    );
  }
  for (const { name, file, version } of MADE) {
    urls.set(name, urlOf(name, version));
    app.get(
      urlOf(name, version),
      serve(JS, () => readFile(pathOf(file))),
    );
  }
  return name => urls.get(name) ?? '';
}

function urlOf(name: Name, version: string): string {
  const [stem = '', ending = ''] = name.split('.');
  return `/assets/${stem}.${version}.${ending}`;
}

/** In the package, wherever it is installed; its own list of exports leaves these files out. */
function pathOf(file: string): string {
  const [name = '', ...rest] = file.split('/');
  const main = fileURLToPath(import.meta.resolve(name));
  const home = main.slice(0, main.lastIndexOf(`${path.sep}${name}${path.sep}`) + name.length + 1);
  return path.join(home, ...rest);
}

/** Packed at the first request, and kept. */
function serve(type: string, load: () => Promise<Buffer>) {
  let packed: Promise<Buffer> | undefined;
  return async (context: Context<Env>) => {
    const headers = {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    };
    if (!context.req.header('accept-encoding')?.includes('gzip')) {
      return context.body(new Uint8Array(await load()), 200, headers);
    }
    packed ??= load().then(body => compress(body));
    return context.body(new Uint8Array(await packed), 200, { ...headers, 'content-encoding': 'gzip' });
  };
}
