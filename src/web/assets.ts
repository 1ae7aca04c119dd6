import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Hono } from 'hono';
import type { Env } from './env.ts';

/** The sheets make one file, in this order. */
const SHEETS = ['base', 'shell', 'people', 'chat', 'composer', 'noticed', 'small'];

const FILES = [
  { name: 'console.css', type: 'text/css; charset=utf-8', parts: SHEETS.map(sheet => `${sheet}.css`) },
  { name: 'console.js', type: 'text/javascript; charset=utf-8', parts: ['console.js'] },
  { name: 'cup.svg', type: 'image/svg+xml', parts: ['cup.svg'] },
] as const;

type Name = (typeof FILES)[number]['name'];

/** The address of an asset. It carries the hash of its content, so that a browser keeps it for a year. */
export type AssetUrl = (name: Name) => string;

/** Serves the assets, read once; the result names their addresses. */
export function serveAssets(app: Hono<Env>): AssetUrl {
  const urls = new Map<Name, string>();
  for (const { name, type, parts } of FILES) {
    const body = parts
      .map(part => readFileSync(path.join(import.meta.dirname, 'assets', part), 'utf8'))
      .join('\n');
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const [stem = '', ending = ''] = name.split('.');
    const url = `/assets/${stem}.${hash}.${ending}`;
    urls.set(name, url);
    app.get(url, context =>
      context.body(body, 200, {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  return name => urls.get(name) ?? '';
}
