import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  type IsolationLevel,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import type { Clock } from '../kernel/clock.ts';
import type { Lock } from './lock.ts';
import { whenFree } from './when-free.ts';

const PRAGMAS = 'PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000;';
const OPENING_LIMIT_MS = 2_000;

/** What keeps writers apart: `lock` those of this process, waiting by `clock` those of others. */
export type Sharing = { lock: Lock; clock: Clock };

/**
 * The stock adapter runs everything on one connection, so a write made outside an open interactive transaction joins
 * it, reports success, and vanishes when that rolls back. Here a transaction has a connection of its own, begun
 * IMMEDIATE, and every write takes the house's one writer lock. Reads never wait.
 */
export function safeSqlite(file: string, sharing: Sharing): SqlDriverAdapterFactory {
  return {
    provider: 'sqlite',
    adapterName: '@prisma/adapter-better-sqlite3',
    connect: async () => {
      const base = new PrismaBetterSqlite3({ url: file, timeout: OPENING_LIMIT_MS });
      const main = await base.connect();
      const forTransactions = await base.connect();
      // SQLite's own waiting would stop the event loop.
      await main.executeScript(`${PRAGMAS} PRAGMA busy_timeout=0`);
      await forTransactions.executeScript(`${PRAGMAS} PRAGMA busy_timeout=0`);
      return adapter(main, forTransactions, sharing);
    },
  };
}

function adapter(
  main: SqlDriverAdapter,
  forTransactions: SqlDriverAdapter,
  sharing: Sharing,
): SqlDriverAdapter {
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await sharing.lock.acquire();
    try {
      return await whenFree(work, { clock: sharing.clock, isBusy });
    } finally {
      release();
    }
  };
  return {
    provider: main.provider,
    adapterName: main.adapterName,
    ...(main.getConnectionInfo ? { getConnectionInfo: main.getConnectionInfo.bind(main) } : {}),
    queryRaw: (query: SqlQuery) =>
      /^\s*SELECT\b/i.test(query.sql) ? main.queryRaw(query) : alone(() => main.queryRaw(query)),
    executeRaw: query => alone(() => main.executeRaw(query)),
    executeScript: script => alone(() => main.executeScript(script)),
    startTransaction: level => startTransaction(forTransactions, sharing, level),
    dispose: async () => {
      await main.dispose();
      await forTransactions.dispose();
    },
  };
}

async function startTransaction(
  connection: SqlDriverAdapter,
  { lock, clock }: Sharing,
  level?: IsolationLevel,
): Promise<Transaction> {
  const release = await lock.acquire();
  let transaction: Transaction | undefined;
  try {
    transaction = await connection.startTransaction(level);
    // The adapter begins deferred, which could fail as busy at its first write: begin anew as a writer.
    await connection.executeScript('COMMIT');
    await whenFree(() => connection.executeScript('BEGIN IMMEDIATE'), { clock, isBusy });
    const commit = transaction.commit.bind(transaction);
    const rollback = transaction.rollback.bind(transaction);
    transaction.commit = () => commit().finally(release);
    transaction.rollback = () => rollback().finally(release);
    return transaction;
  } catch (error) {
    // The adapter lets only one transaction in at a time until it is told that this one is over.
    await transaction?.rollback();
    release();
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return isDriverAdapterError(error) && error.cause.originalCode?.startsWith('SQLITE_BUSY') === true;
}
