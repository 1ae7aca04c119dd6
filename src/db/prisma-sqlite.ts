import type { PrismaClient } from './db.ts';
import { PrismaClient as Sqlite } from './generated/sqlite/client.ts';
import type { Lock } from './lock.ts';
import { safeSqlite } from './safe-sqlite.ts';

export function openPrismaSqlite(file: string, lock: Lock): PrismaClient {
  return new Sqlite({ adapter: safeSqlite(file, lock) });
}
