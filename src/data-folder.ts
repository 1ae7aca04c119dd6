import path from 'node:path';
import type { Config } from './config.ts';

/** Where the database file is, or ./data: the secret and the wire marks live beside it. */
export function dataFolder({ DATABASE_URL }: Pick<Config, 'DATABASE_URL'>): string {
  return DATABASE_URL.startsWith('file:') ? path.dirname(DATABASE_URL.slice('file:'.length)) : './data';
}
