import path from 'node:path';
import type { Clock } from '../kernel/clock.ts';
import type { Dialect } from './dialect.ts';
import { explainUnopened } from './explain-unopened.ts';
import type { PrismaClient } from './generated/sqlite/client.ts';

export type SqlValue = string | number | null;

/** What SQL may be run with. Parameters are `?` on both databases; each statement is prepared once. */
export type Sql = {
  all: <T>(sql: string, ...params: SqlValue[]) => Promise<T[]>;
  /** The number of rows changed. */
  run: (sql: string, ...params: SqlValue[]) => Promise<number>;
};

/**
 * The store. Everyday queries go through Prisma; the two hot paths (inbox, delivery) and what must be one statement
 * use SQL by name. Both take one writer's lock on SQLite, so neither sees the other half-done.
 */
export type Db = {
  dialect: Dialect;
  /** Reads outside any transaction. */
  read: Sql['all'];
  /**
   * Runs `work` in a transaction and resolves after the commit is on disk. Works that wait at the same moment share
   * one commit; where one of them fails, each runs again alone, so `work` must be free of outside effects.
   */
  write: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** The Prisma client, loaded at first use: a bot that only listens never pays for it. */
  prisma: () => Promise<PrismaClient>;
  /** Names of the migrations that opening applied. */
  migrated: string[];
  close: () => Promise<void>;
};

export type DbOptions = {
  clock: Clock;
  /** Told of a connection that was lost while nobody used it; the next use opens another. */
  onLost: (error: Error) => void;
};

export type { PrismaClient };

/** The folder with `sqlite/migrations` and `postgresql/migrations`. */
export const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma');

/**
 * Opens `file:…` or `postgresql:…`, creates and migrates it first. Throws an AppError when it cannot be reached, and
 * when a newer program wrote it.
 */
export async function openDb(url: string, options: DbOptions): Promise<Db> {
  try {
    return await open(url, options);
  } catch (error) {
    throw explainUnopened(url, error);
  }
}

async function open(url: string, options: DbOptions): Promise<Db> {
  if (/^postgres(ql)?:/.test(url)) {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(url, path.join(MIGRATIONS, 'postgresql/migrations'), options);
  }
  const { openSqlite } = await import('./sqlite.ts');
  return openSqlite(sqliteFile(url), path.join(MIGRATIONS, 'sqlite/migrations'), options);
}

/** The path behind `file:./data/teahouse.db`. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:/, '');
}
