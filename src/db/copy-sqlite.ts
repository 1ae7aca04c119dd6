import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import Database, { type Database as Connection } from 'better-sqlite3';
import { type Applied, loadMigrations, pendingMigrations } from './migrate.ts';
import { dataInTheWay, HOLD_BACK, IN_USE, unusableCopy } from './unusable-copy.ts';

/** All pages at once: the copy is of one moment, and writers in other processes go on beside it. */
const ALL_PAGES = 0x7fffffff;
const OPENING_LIMIT_MS = 2_000;

/** Copies a database that may be in use into a file of its own, which is there whole or not at all. */
export async function backupSqlite(file: string, target: string): Promise<void> {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  // Private from the first byte: members are in it.
  closeSync(openSync(part, 'w', 0o600));
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: OPENING_LIMIT_MS });
  try {
    await source.backup(part, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
  settle(part, () => {});
  renameSync(part, target);
  syncFile(path.dirname(path.resolve(target)));
}

/**
 * Puts a backup in the place of a database that nobody has open. Until its last step, one rename, the old data is
 * untouched; afterwards it is kept beside the new under `.before-restore`.
 */
export function restoreSqlite(
  backup: string,
  { file, migrations, force }: { file: string; migrations: string; force: boolean },
): void {
  const part = `${file}.restoring`;
  rmSync(part, { force: true });
  copyFileSync(backup, part, constants.COPYFILE_FICLONE);
  try {
    settle(part, db => {
      check(db, migrations);
      db.exec(HOLD_BACK);
    });
    if (existsSync(file)) closeOld(file, force);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  renameSync(part, file);
  syncFile(path.dirname(path.resolve(file)));
}

/** One file without a log beside it, whole and on the disk. */
function settle(file: string, work: (db: Connection) => void): void {
  try {
    const db = new Database(file, { fileMustExist: true });
    try {
      const found = db.pragma('integrity_check', { simple: true });
      if (found !== 'ok')
        throw unusableCopy({ 'zh-CN': `文件坏了（${found}）`, en: `it is damaged (${found})` });
      work(db);
      db.pragma('journal_mode = DELETE');
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw unusableCopy(
      { 'zh-CN': `读不了（${error.message}）`, en: `it cannot be read (${error.message})` },
      error,
    );
  }
  syncFile(file);
}

function check(db: Connection, migrations: string): void {
  const tables = db
    .prepare(`SELECT name FROM sqlite_master WHERE name IN ('Member', 'Audit', '_prisma_migrations')`)
    .all();
  if (tables.length < 3) throw unusableCopy({ 'zh-CN': '它不是茶馆的数据', en: 'it is no data of Teahouse' });
  const applied = db
    .prepare('SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations')
    .all() as Applied[];
  pendingMigrations(loadMigrations(migrations), applied);
}

/** Takes the log into the file, which nobody else may have open, and keeps it under another name. */
function closeOld(file: string, force: boolean): void {
  const db = new Database(file, { timeout: OPENING_LIMIT_MS });
  try {
    const known = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'Member'`).all().length > 0;
    const members = known ? (db.prepare('SELECT count(*) FROM "Member"').pluck().get() as number) : 0;
    if (members > 0 && !force) throw dataInTheWay(members);
    // SQLite: "PRAGMA journal_mode": leaving WAL takes the last connection there is.
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw IN_USE;
    throw error;
  } finally {
    db.close();
  }
  const kept = `${file}.before-restore`;
  rmSync(kept, { force: true });
  linkSync(file, kept);
}

function syncFile(file: string): void {
  const descriptor = openSync(file, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
