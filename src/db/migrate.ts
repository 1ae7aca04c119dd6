import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../kernel/clock.ts';
import { AppError } from '../kernel/errors.ts';

/**
 * Applies prisma/<provider>/migrations at start-up and records them in `_prisma_migrations` as
 * `prisma migrate deploy` does (Prisma docs, "About migration histories"), so either tool serves one database.
 */
export type Migration = { name: string; sql: string; checksum: string };
export type Applied = {
  migration_name: string;
  checksum: string;
  finished_at: unknown;
  rolled_back_at: unknown;
};

export function loadMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter(name => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map(name => {
      const bytes = readFileSync(path.join(folder, name, 'migration.sql'));
      return {
        name,
        sql: bytes.toString('utf8'),
        checksum: createHash('sha256').update(bytes).digest('hex'),
      };
    });
}

/** The migrations still to run; refuses a database that is newer, half-migrated, or of an edited history. */
export function pendingMigrations(all: Migration[], applied: Applied[]): Migration[] {
  const done = new Map<string, Applied>();
  for (const row of applied) {
    if (row.rolled_back_at) continue;
    if (!row.finished_at) {
      throw unusable(
        `migration ${row.migration_name} failed earlier; resolve it with "prisma migrate resolve"`,
        `数据库升级 ${row.migration_name} 上次没有完成，请先修复`,
      );
    }
    done.set(row.migration_name, row);
  }
  const known = new Set(all.map(migration => migration.name));
  const unknown = [...done.keys()].filter(name => !known.has(name));
  if (unknown.length > 0) {
    throw unusable(
      `the database is newer than this program (it has ${unknown.join(', ')}); update Teahouse`,
      `数据库比程序新（${unknown.join('、')}），请升级茶馆再启动`,
    );
  }
  const edited = all.find(migration => {
    const row = done.get(migration.name);
    return row !== undefined && row.checksum !== migration.checksum;
  });
  if (edited) {
    throw unusable(
      `migration ${edited.name} was edited after it was applied`,
      `数据库升级 ${edited.name} 在应用之后被改动过`,
    );
  }
  return all.filter(migration => !done.has(migration.name));
}

function unusable(message: string, zh: string): AppError {
  return new AppError('database.unusable', { 'zh-CN': zh, en: message }, { message });
}

const READ_APPLIED = 'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations';

const SQLITE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

const POSTGRES_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

const COLUMNS = 'id, checksum, finished_at, migration_name, started_at, applied_steps_count';

/** Several processes may start at once: one applies, the others wait and find nothing to do. */
export async function migrateSqlite(file: string, folder: string, clock: Clock): Promise<string[]> {
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(file, { timeout: 30_000 });
  const stamp = () => new Date(clock.now()).toISOString().replace('Z', '+00:00');
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('foreign_keys = OFF'); // inside a transaction it would do nothing
    db.exec('BEGIN IMMEDIATE');
    db.exec(SQLITE_TABLE);
    const todo = pendingMigrations(loadMigrations(folder), db.prepare(READ_APPLIED).all() as Applied[]);
    for (const migration of todo) {
      const started = stamp();
      db.exec(migration.sql);
      db.prepare(`INSERT INTO _prisma_migrations (${COLUMNS}) VALUES (?, ?, ?, ?, ?, 1)`).run(
        randomUUID(),
        migration.checksum,
        stamp(),
        migration.name,
        started,
      );
    }
    // It reads every table: some ten seconds with a million members, so only after a change.
    const broken = todo.length > 0 ? (db.pragma('foreign_key_check') as unknown[]) : [];
    if (broken.length > 0) throw new Error(`a migration broke foreign keys: ${JSON.stringify(broken[0])}`);
    db.exec('COMMIT');
    return todo.map(migration => migration.name);
  } finally {
    // Closing rolls back whatever a failure left open.
    db.close();
  }
}

/** The advisory lock is the one that Prisma Migrate itself takes. */
export async function migratePostgres(url: string, folder: string): Promise<string[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(72707369)');
    await client.query('BEGIN');
    await client.query(POSTGRES_TABLE);
    const { rows } = await client.query<Applied>(READ_APPLIED);
    const todo = pendingMigrations(loadMigrations(folder), rows);
    for (const migration of todo) {
      await client.query(migration.sql);
      await client.query(
        `INSERT INTO _prisma_migrations (${COLUMNS}) VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
        [randomUUID(), migration.checksum, migration.name],
      );
    }
    await client.query('COMMIT');
    return todo.map(migration => migration.name);
  } finally {
    await client.end();
  }
}
