import type { Config } from './config.ts';
import { openDb } from './db/db.ts';
import type { Deps } from './deps.ts';
import { systemClock } from './kernel/clock.ts';
import { AppError } from './kernel/errors.ts';
import { systemRandom } from './kernel/random.ts';
import { importKnowledge } from './knowledge/import-knowledge.ts';
import { knowledgeImportReport } from './knowledge/import-report.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** `teahouse migrate`: brings the database up to date and tells what that took. */
export async function migrate(config: Config): Promise<number> {
  const deps = await openDeps(config);
  const { migrated } = deps.db;
  await deps.db.close();
  print(migrated.length > 0 ? `applied ${migrated.join(', ')}` : 'the database is up to date');
  return 0;
}

/** `teahouse import knowledge FILE [--dry-run]`: all of the file, or nothing and the reasons. */
export async function runImport(config: Config, args: string[]): Promise<number> {
  const dryRun = args.includes('--dry-run');
  const [what, file, ...more] = args.filter(arg => arg !== '--dry-run');
  if (what !== 'knowledge' || !file || more.length > 0) {
    const usage = 'usage: teahouse import knowledge FILE [--dry-run]';
    throw new AppError('import.usage', { 'zh-CN': `用法：${usage.slice(7)}`, en: usage }, { message: usage });
  }
  const deps = await openDeps(config);
  try {
    const result = await importKnowledge(deps, { file, dryRun });
    for (const line of knowledgeImportReport(result, deps.house.language)) print(line);
    return result.mistakes.length > 0 ? 1 : 0;
  } finally {
    await deps.db.close();
  }
}

async function openDeps(config: Config): Promise<Deps> {
  const { default: pino } = await import('pino');
  const log = pino(
    { level: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL, base: null },
    pino.destination(2),
  );
  const db = await openDb(config.DATABASE_URL, {
    clock: systemClock,
    onLost: error => log.warn({ err: error }, 'a database connection was lost'),
  });
  const house = {
    timezone: config.TEAHOUSE_TIMEZONE,
    language: config.TEAHOUSE_LANGUAGE,
    owners: config.TEAHOUSE_OWNERS,
  };
  return { db, clock: systemClock, random: systemRandom, log, house };
}
