import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import type { Lock } from './lock.ts';

const PRAGMAS = 'PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000;';
const BUSY_LIMIT_MS = 5_000;

/**
 * The stock adapter runs everything on one connection, so a write made outside an open interactive transaction joins
 * it, reports success, and vanishes when that rolls back. Here a transaction has a connection of its own, begun
 * IMMEDIATE, and every write takes the house's one writer lock. Reads never wait.
 */
export function safeSqlite(file: string, lock: Lock): SqlDriverAdapterFactory {
  return {
    provider: 'sqlite',
    adapterName: '@prisma/adapter-better-sqlite3',
    connect: async () => {
      const base = new PrismaBetterSqlite3({ url: file, timeout: BUSY_LIMIT_MS });
      const main = await base.connect();
      const forTransactions = await base.connect();
      await main.executeScript(PRAGMAS);
      await forTransactions.executeScript(PRAGMAS);
      return adapter(main, forTransactions, lock);
    },
  };
}

function adapter(main: SqlDriverAdapter, forTransactions: SqlDriverAdapter, lock: Lock): SqlDriverAdapter {
  const locked = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await lock.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  };
  return {
    provider: main.provider,
    adapterName: main.adapterName,
    ...(main.getConnectionInfo ? { getConnectionInfo: main.getConnectionInfo.bind(main) } : {}),
    queryRaw: (query: SqlQuery) =>
      /^\s*SELECT\b/i.test(query.sql) ? main.queryRaw(query) : locked(() => main.queryRaw(query)),
    executeRaw: query => locked(() => main.executeRaw(query)),
    executeScript: script => locked(() => main.executeScript(script)),
    startTransaction: level => startTransaction(forTransactions, lock, level),
    dispose: async () => {
      await main.dispose();
      await forTransactions.dispose();
    },
  };
}

async function startTransaction(
  connection: SqlDriverAdapter,
  lock: Lock,
  level?: IsolationLevel,
): Promise<Transaction> {
  const release = await lock.acquire();
  try {
    const transaction = await connection.startTransaction(level);
    // The adapter begins deferred, which could fail as busy at its first write: begin anew as a writer.
    await connection.executeScript('COMMIT; BEGIN IMMEDIATE');
    const commit = transaction.commit.bind(transaction);
    const rollback = transaction.rollback.bind(transaction);
    transaction.commit = () => commit().finally(release);
    transaction.rollback = () => rollback().finally(release);
    return transaction;
  } catch (error) {
    release();
    throw error;
  }
}
