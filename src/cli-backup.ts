import { existsSync } from 'node:fs';
import { openDeps } from './cli.ts';
import type { Config } from './config.ts';
import { dataFolder } from './data-folder.ts';
import { MIGRATIONS, sqliteFile } from './db/db.ts';
import { holdFolder } from './db/hold-folder.ts';
import { AppError } from './kernel/errors.ts';
import { insertAudit } from './operators/store.ts';

const USAGE = {
  'zh-CN': '用法：teahouse backup FILE　teahouse restore FILE [--force]',
  en: 'usage: teahouse backup FILE | teahouse restore FILE [--force]',
};

const isSqlite = (config: Config): boolean => config.DATABASE_URL.startsWith('file:');

/**
 * `teahouse backup FILE`: all the data of one moment, while the house is open. SQLite's copy is a SQLite file,
 * PostgreSQL's is JSON lines. The secret is no part of it.
 */
export async function runBackup(config: Config, args: string[]): Promise<number> {
  const [target, ...more] = args;
  if (!target || more.length > 0 || target.startsWith('-')) throw wrongUse();
  const source = sqliteFile(config.DATABASE_URL);
  if (existsSync(target))
    throw refusal('taken', `${target} 已经有了，换个名字。`, `${target} exists already`);
  if (isSqlite(config) && !existsSync(source)) {
    throw refusal('nothing', `${source} 还没有数据。`, `there is no data at ${source} yet`);
  }
  const deps = await openDeps(config);
  try {
    await insertAudit(deps.db, deps.clock.now(), {
      memberId: null,
      action: 'export.backup',
      outcome: 'done',
    });
    if (isSqlite(config)) await (await import('./db/copy-sqlite.ts')).backupSqlite(source, target);
    else await (await import('./db/copy-postgres.ts')).backupPostgres(config.DATABASE_URL, target);
  } finally {
    await deps.db.close();
  }
  say(
    config,
    `备份写到 ${target}。密钥不在里面：TEAHOUSE_SECRET（或 data/secret）请另外保存。`,
    `the backup is in ${target}. The secret is no part of it: keep TEAHOUSE_SECRET (or data/secret) elsewhere.`,
  );
  return 0;
}

/** `teahouse restore FILE [--force]`: puts a backup in the place of the data, of a house that is closed. */
export async function runRestore(config: Config, args: string[]): Promise<number> {
  const force = args.includes('--force');
  const [backup, ...more] = args.filter(arg => arg !== '--force');
  if (!backup || more.length > 0 || backup.startsWith('-')) throw wrongUse();
  if (!existsSync(backup))
    throw refusal('missing', `没有 ${backup} 这个文件。`, `there is no file ${backup}`);
  const held = await holdFolder(dataFolder(config));
  try {
    await putBack(config, backup, force);
    const deps = await openDeps(config);
    await insertAudit(deps.db, deps.clock.now(), {
      memberId: null,
      action: 'import.backup',
      outcome: 'done',
    });
    await deps.db.close();
  } finally {
    held.release();
  }
  say(
    config,
    '恢复好了。备份时还没发出去的消息不会自动再发；开门前看看 /campaign list，免得活动再跑一次。',
    'restored. Messages that were waiting then are not sent by themselves; look at /campaign list before you open, lest a campaign runs again.',
  );
  return 0;
}

async function putBack(config: Config, backup: string, force: boolean): Promise<void> {
  if (isSqlite(config)) {
    const { restoreSqlite } = await import('./db/copy-sqlite.ts');
    const file = sqliteFile(config.DATABASE_URL);
    return restoreSqlite(backup, { file, migrations: `${MIGRATIONS}/sqlite/migrations`, force });
  }
  // Makes the tables where there are none yet.
  await (await openDeps(config)).db.close();
  const { restorePostgres } = await import('./db/copy-postgres.ts');
  await restorePostgres(backup, { url: config.DATABASE_URL, force });
}

function say(config: Config, zh: string, en: string): void {
  process.stdout.write(`${config.TEAHOUSE_LANGUAGE === 'zh-CN' ? zh : en}\n`);
}

function refusal(code: string, zh: string, en: string): AppError {
  return new AppError(`backup.${code}`, { 'zh-CN': zh, en }, { message: en });
}

function wrongUse(): AppError {
  return new AppError('backup.usage', USAGE, { message: USAGE.en });
}
