import type { PrismaClient } from './db.ts';
import { PrismaClient as Sqlite } from './generated/sqlite/client.ts';
import { type Sharing, safeSqlite } from './safe-sqlite.ts';

export function openPrismaSqlite(file: string, sharing: Sharing): PrismaClient {
  return new Sqlite({ adapter: safeSqlite(file, sharing) });
}
