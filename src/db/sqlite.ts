import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database, { type Database as Connection, type Statement } from 'better-sqlite3';
import type { Clock } from '../kernel/clock.ts';
import type { Db, DbOptions, PrismaClient, Sql, SqlValue } from './db.ts';
import { sqlite } from './dialect.ts';
import { groupCommit, type Transactions } from './group-commit.ts';
import { createLock, type Lock } from './lock.ts';
import { migrateSqlite } from './migrate.ts';

/** How long a write waits for another process to let go of the file. */
const BUSY_LIMIT_MS = 10_000;
const BUSY_PAUSE_MS = 15;

/**
 * SQLite in WAL mode. Writes go through one connection with `synchronous=FULL`: a commit that resolved survives a
 * power cut. Reads have a connection of their own and never wait.
 */
export async function openSqlite(file: string, migrations: string, { clock }: DbOptions): Promise<Db> {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const migrated = await migrateSqlite(file, migrations, clock);
  const writer = connect(file);
  const reader = connect(file);
  const lock = createLock();
  const group = groupCommit(transactions(writer, lock, clock));
  let prisma: Promise<PrismaClient> | undefined;
  return {
    dialect: sqlite,
    migrated,
    read: sqlOn(reader).all,
    write: group.write,
    prisma: () => {
      prisma ??= import('./prisma-sqlite.ts').then(module => module.openPrismaSqlite(file, lock));
      return prisma;
    },
    close: async () => {
      await group.idle();
      await (await prisma)?.$disconnect();
      reader.close();
      writer.close();
    },
  };
}

function connect(file: string): Connection {
  const db = new Database(file, { timeout: 0 });
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -8000');
  db.pragma('wal_autocheckpoint = 4000');
  return db;
}

function sqlOn(db: Connection): Sql {
  const prepared = new Map<string, Statement<SqlValue[]>>();
  const prepare = (sql: string): Statement<SqlValue[]> => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = db.prepare<SqlValue[]>(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };
  return {
    all: async <T>(sql: string, ...params: SqlValue[]) => prepare(sql).all(...params) as T[],
    run: async (sql, ...params) => prepare(sql).run(...params).changes,
  };
}

function transactions(db: Connection, lock: Lock, clock: Clock): Transactions {
  const sql = sqlOn(db);
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  let release = () => {};
  return {
    begin: async () => {
      release = await lock.acquire();
      try {
        await beginWhenFree(() => begin.run(), clock);
      } catch (error) {
        release();
        throw error;
      }
      return sql;
    },
    commit: async () => {
      commit.run();
      release();
    },
    // A full disk makes SQLite roll back by itself: then there is nothing left to undo.
    rollback: async () => {
      try {
        if (db.inTransaction) rollback.run();
      } finally {
        release();
      }
    },
  };
}

/** Another process may hold the write lock: waits without stopping this one's event loop. */
async function beginWhenFree(begin: () => void, clock: Clock): Promise<void> {
  const deadline = clock.now() + BUSY_LIMIT_MS;
  for (;;) {
    try {
      return begin();
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || clock.now() >= deadline) throw error;
    }
    await clock.sleep(BUSY_PAUSE_MS);
  }
}
