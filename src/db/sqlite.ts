import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database, { type Database as Connection, type Statement } from 'better-sqlite3';
import type { Clock } from '../kernel/clock.ts';
import type { Db, DbOptions, PrismaClient, Sql, SqlValue } from './db.ts';
import { sqlite } from './dialect.ts';
import { groupCommit, type Transactions } from './group-commit.ts';
import { createLock, type Lock } from './lock.ts';
import { migrateSqlite } from './migrate.ts';
import { whenFree } from './when-free.ts';

/** Another process that opens or closes the file keeps everybody off it for a moment. */
const OPENING_LIMIT_MS = 2_000;

/**
 * SQLite in WAL mode. Writes go through one connection with `synchronous=FULL`: a commit that resolved survives a
 * power cut. Reads have a connection of their own and never wait.
 */
export async function openSqlite(file: string, migrations: string, { clock }: DbOptions): Promise<Db> {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const migrated = await migrateSqlite(file, migrations, clock);
  const writer = connect(file);
  // It would stop the event loop: a write that finds the file taken waits outside SQLite.
  writer.pragma('busy_timeout = 0');
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
      prisma ??= import('./prisma-sqlite.ts').then(module => module.openPrismaSqlite(file, { lock, clock }));
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
  const db = new Database(file, { timeout: OPENING_LIMIT_MS });
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
        await whenFree(() => begin.run(), { clock, isBusy });
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

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
