import v8 from 'node:v8';
import type { Config } from './config.ts';
import { openDb } from './db/db.ts';
import type { Deps } from './deps.ts';
import { IMPORTS } from './exchange/imports.ts';
import { importReport } from './files/import-report.ts';
import { progressLine } from './files/progress-line.ts';
import { systemClock } from './kernel/clock.ts';
import { AppError } from './kernel/errors.ts';
import { systemRandom } from './kernel/random.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** `teahouse migrate`: brings the database up to date and tells what that took. */
export async function migrate(config: Config): Promise<number> {
  const deps = await openDeps(config);
  const { migrated } = deps.db;
  await deps.db.close();
  print(migrated.length > 0 ? `applied ${migrated.join(', ')}` : 'the database is up to date');
  return 0;
}

/** `teahouse import members|orders|knowledge|coupons FILE [--dry-run]`: all of the file, or nothing and the reasons. */
export async function runImport(config: Config, args: string[]): Promise<number> {
  const dryRun = args.includes('--dry-run');
  const [what = '', file, ...more] = args.filter(arg => arg !== '--dry-run');
  const take = Object.hasOwn(IMPORTS, what) ? IMPORTS[what]?.take : undefined;
  if (!take || !file || more.length > 0) {
    const usage = 'usage: teahouse import members|orders|knowledge|coupons FILE [--dry-run]';
    throw new AppError('import.usage', { 'zh-CN': `用法：${usage.slice(7)}`, en: usage }, { message: usage });
  }
  saveMemory();
  const deps = await openDeps(config);
  const progress = progressLine(deps.clock, process.stderr, deps.house.language);
  try {
    const result = await take(deps, { file, dryRun, onProgress: progress.show });
    progress.clear();
    for (const line of importReport(result, deps.house.language)) print(line);
    return result.mistakes.length > 0 ? 1 : 0;
  } finally {
    await deps.db.close();
  }
}

/**
 * Rows of a file are garbage as soon as they are saved, and V8 would let it pile up to some 80 MiB before it looks:
 * under this flag a file of any length takes 20 MiB, and no longer.
 */
export function saveMemory(): void {
  v8.setFlagsFromString('--optimize-for-size');
}

export async function openDeps(config: Config): Promise<Deps> {
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
    currency: config.TEAHOUSE_CURRENCY,
  };
  return { db, clock: systemClock, random: systemRandom, log, house };
}
